// Package cluster is the editor of a visitor's own cluster: what a few plain
// questions about it are, how the answers become parameters of the model, and
// the picture that goes with them. It knows neither the browser nor the page.
//
// A [Draft] holds the answers as a visitor gives them, shares in percent. Shares
// that must sum to 100 % may pass through other sums while they are typed; they
// reach the scenario only when they do.
package cluster

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
)

// Draft is a cluster as a visitor describes it.
type Draft struct {
	Sales   [3]float64 // percent sold to lead firms, at home, in host markets
	ByHand  bool       // the value shares are given one by one
	Depth   float64    // of the smile, unless ByHand
	Tilt    float64
	Shares  [7]float64 // percent of the chain's value by function
	Skill   [7]float64 // capability by function, frontier = 1
	Product float64    // product level, frontier = 1
	Use     float64    // percent of plants in use

	Sized           bool    // in version 2 of the model a cluster has a size
	Workers, Output float64 // persons; US$ bn of 2013 a year
}

// Of reads the draft off a scenario's parameters.
func Of(p *model.Params) Draft {
	d := Draft{Depth: p.Smile, Tilt: p.Skew, Skill: p.C0, Product: p.Product0, Use: percent(p.U0)}
	for i, x := range p.Sales0 {
		d.Sales[i] = percent(x)
	}
	v := p.V
	d.ByHand = v != [7]float64{}
	if !d.ByHand {
		v = model.SmileCurve(p.Smile, p.Skew)
	}
	for i, x := range v {
		d.Shares[i] = percent(x)
	}
	if !d.ByHand {
		d.Shares = rounded(d.Shares)
	}
	return d
}

// percent is a share in percent, to a hundredth.
func percent(x float64) float64 { return math.Round(x*1e4) / 100 }

// share is a share of 1 to a millionth, so that a link stays short.
func share(x float64) float64 { return math.Round(x*1e6) / 1e6 }

// rounded makes whole hundredths of percent that still sum to 100: the largest
// takes the difference.
func rounded(v [7]float64) [7]float64 {
	sum, big := 0.0, 0
	for i := range v {
		sum += v[i]
		if v[i] > v[big] {
			big = i
		}
	}
	v[big] = math.Round((v[big]+100-sum)*100) / 100
	return v
}

// SalesSum and ShareSum are the sums of what must sum to 100.
func (d *Draft) SalesSum() float64 { return d.Sales[0] + d.Sales[1] + d.Sales[2] }

// ShareSum is the sum of the value shares.
func (d *Draft) ShareSum() float64 {
	s := 0.0
	for _, x := range d.Shares {
		s += x
	}
	return s
}

// whole reports whether a sum counts as 100 %.
func whole(sum float64) bool { return math.Abs(sum-100) < .05 }

// Done reports whether the draft can become a scenario.
func (d *Draft) Done() bool { return whole(d.SalesSum()) && (!d.ByHand || whole(d.ShareSum())) }

// Apply writes the parts of the draft that are whole into parameters and leaves
// the others as they are there; so it does with what the draft has as they have it,
// which may be rounded.
func (d *Draft) Apply(p *model.Params) {
	was := Of(p)
	p.C0, p.Product0 = d.Skill, d.Product
	if d.Use != was.Use {
		p.U0 = d.Use / 100
	}
	if sum := d.SalesSum(); whole(sum) && d.Sales != was.Sales {
		for i := range d.Sales {
			p.Sales0[i] = share(d.Sales[i] / sum)
		}
	}
	switch sum := d.ShareSum(); {
	case !d.ByHand:
		p.Smile, p.Skew, p.V = d.Depth, d.Tilt, [7]float64{}
	case whole(sum) && !(was.ByHand && d.Shares == was.Shares):
		for i := range d.Shares {
			p.V[i] = share(d.Shares[i] / sum)
		}
	}
}

// Fill scales the shares named, "sales" or "share", so that they sum to 100.
func (d *Draft) Fill(which string) {
	v := d.Sales[:]
	if which == "share" {
		v = d.Shares[:]
	}
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	rest := 100.0
	for i := range v {
		switch {
		case i == len(v)-1:
			v[i] = math.Round(rest*100) / 100
		case sum > 0:
			v[i] = math.Round(v[i]/sum*1e4) / 100
		default:
			v[i] = math.Round(1e4/float64(len(v))) / 100
		}
		rest -= v[i]
	}
}

// Field is one number of the form.
type Field struct {
	ID       string // "sales0", "skill3", "use"
	Name     lang.Pair
	Unit     string // "%" or ""
	Min, Max float64
	Step     string
	at       func(*Draft) *float64
	base     float64 // of a field that takes words for large numbers (fault.Field.Base)
}

// Fields lists the numbers of the form.
func Fields() []Field {
	var fs []Field
	param := func(id string) model.Param { row, _ := model.ParamByName(id); return row }
	markets := [...]lang.Pair{{En: "to lead firms abroad", Zh: "卖给主导企业"}, {En: "in the home market", Zh: "卖给国内市场"}, {En: "in host markets", Zh: "卖给东道国市场"}}
	for i, m := range markets {
		fs = append(fs, Field{"sales" + strconv.Itoa(i), m, "%", 0, 100, "1", func(d *Draft) *float64 { return &d.Sales[i] }, 0})
	}
	depth, tilt := param("smile"), param("skew")
	fs = append(fs,
		Field{"depth", lang.Pair{En: depth.En, Zh: depth.Zh}, "", depth.Min, depth.Max, "0.1", func(d *Draft) *float64 { return &d.Depth }, 0},
		Field{"tilt", lang.Pair{En: tilt.En, Zh: tilt.Zh}, "", tilt.Min, tilt.Max, "0.1", func(d *Draft) *float64 { return &d.Tilt }, 0})
	skill := param("c")
	for i, f := range model.FunctionTable() {
		fs = append(fs,
			Field{"share" + strconv.Itoa(i), lang.Pair{En: "Value share, " + f.En, Zh: f.Zh + "的价值份额"}, "%", 0, 100, "1", func(d *Draft) *float64 { return &d.Shares[i] }, 0},
			Field{"skill" + strconv.Itoa(i), lang.Pair{En: "Capability, " + f.En, Zh: f.Zh + "的能力"}, "", skill.Min, skill.Max, "0.05", func(d *Draft) *float64 { return &d.Skill[i] }, 0})
	}
	product, use := param("Q0"), param("u0")
	return append(fs,
		Field{"product", lang.Pair{En: "Product level", Zh: "产品档次"}, "", product.Min, product.Max, "0.05", func(d *Draft) *float64 { return &d.Product }, 0},
		Field{"use", lang.Pair{En: "Plants in use", Zh: "产能利用率"}, "%", 100 * use.Min, 100 * use.Max, "1", func(d *Draft) *float64 { return &d.Use }, 0})
}

// FieldByID finds a field.
func FieldByID(id string) (Field, bool) {
	for _, f := range append(Fields(), Sizes()...) {
		if f.ID == id {
			return f, true
		}
	}
	return Field{}, false
}

// Get is the field's value in a draft.
func (f Field) Get(d *Draft) float64 { return *f.at(d) }

// Set reads what was typed into the field. What is refused comes with a message
// that names the field, what was typed and what is allowed, and changes nothing.
func (f Field) Set(d *Draft, text string) (refused fault.Fault, ok bool) {
	x, refused, ok := fault.Field{Name: f.Name, Min: f.Min, Max: f.Max, Unit: f.Unit, Base: f.base}.Take(text)
	if ok {
		*f.at(d) = x
	}
	return refused, ok
}

// Number prints a field's number.
func Number(x float64) string {
	if x != 0 && math.Abs(x) < 1e-3 {
		return number.Show(x)
	}
	return strings.Replace(strconv.FormatFloat(math.Round(x*1e4)/1e4, 'f', -1, 64), "-", "−", 1)
}
