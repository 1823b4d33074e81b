package cluster

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Opening the editor and closing it changes nothing that matters: every
// archetype read into a draft and written back gives the same run, to the
// rounding of a hundredth of a percent.
func TestRoundTrip(t *testing.T) {
	for _, a := range model.Archetypes() {
		d := Of(&a.Params)
		if !d.Done() {
			t.Errorf("%s: sales sum to %v, shares to %v", a.ID, d.SalesSum(), d.ShareSum())
		}
		p := a.Params
		d.Apply(&p)
		q, r := a.Params, p
		for i := range q.Sales0 {
			if math.Abs(q.Sales0[i]-r.Sales0[i]) > 1e-9 {
				t.Errorf("%s: sales %v became %v", a.ID, q.Sales0, r.Sales0)
			}
		}
		q.Sales0, q.V = r.Sales0, r.V
		if q != r {
			t.Errorf("%s: the parameters changed", a.ID)
		}
	}
}

// One answer changed leaves every other number of a cluster as it is, to the last
// digit, in either version of the model.
func TestOneAnswer(t *testing.T) {
	var all []model.Params
	for _, a := range model.Archetypes() {
		all = append(all, a.Params)
	}
	for _, trade := range model.Trades() {
		all = append(all, trade.Cluster.Params)
	}
	for _, was := range all {
		d := Of(&was)
		d.Product = .61
		p := was
		if d.Apply(&p); p.Product0 != .61 {
			t.Error("the product level was not set")
		}
		if p.Product0 = was.Product0; p != was {
			t.Errorf("other numbers changed: sales %v, before %v; use %v, before %v", p.Sales0, was.Sales0, p.U0, was.U0)
		}
	}
}

// An own cluster survives the link and the file, by name and number.
func TestLinkAndFile(t *testing.T) {
	s := link.Default()
	d := Of(&s.Scenario.Params)
	for id, text := range map[string]string{"sales0": "50", "sales1": "30", "sales2": "20", "skill3": "0.9", "product": ".6", "use": "71.5%", "depth": "3.5", "tilt": "−0.5"} {
		f, ok := FieldByID(id)
		if !ok {
			t.Fatalf("no field %s", id)
		}
		if m, ok := f.Set(&d, text); !ok {
			t.Errorf("%s: %s", id, m.In(lang.En))
		}
	}
	d.Apply(&s.Scenario.Params)
	s.Name = "家具 Foshan"
	if err := s.Scenario.Validate(); err != nil {
		t.Fatal(err)
	}
	got, problems := link.Parse(s.Query())
	if len(problems) > 0 || got.Scenario.Params != s.Scenario.Params || got.Name != s.Name {
		t.Errorf("the link %s opens %v with %v", s.Query(), got.Name, problems)
	}
	b, err := json.Marshal(s.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := model.ParseScenario(b); err != nil || back.Params != s.Scenario.Params {
		t.Errorf("the file opens otherwise: %v", err)
	}
}

// Shares act when they sum to 100 %, and not before; scaling brings them there.
func TestSums(t *testing.T) {
	p := model.Base()
	d := Of(&p)
	d.Sales = [3]float64{50, 20, 20}
	d.ByHand = true
	d.Shares = [7]float64{30, 10, 10, 5, 5, 10, 20}
	q := p
	if d.Done() {
		t.Error("90 % counts as whole")
	}
	d.Apply(&q)
	if q.Sales0 != p.Sales0 || q.V != p.V {
		t.Error("shares that are not whole were applied")
	}
	if s := Sum("sales", d.SalesSum(), lang.En); !strings.Contains(s, "10% missing") || !strings.Contains(s, "cluster-fill") {
		t.Errorf("the sum says %s", s)
	}
	d.Fill("sales")
	d.Fill("share")
	if !d.Done() || d.Sales[0] < 55 || d.Sales[0] > 56 {
		t.Errorf("scaled to %v, %v", d.Sales, d.Shares)
	}
	d.Apply(&q)
	s := model.New("footwear")
	s.Params = q
	if err := s.Validate(); err != nil {
		t.Error(err)
	}
	d.Sales = [3]float64{}
	d.Fill("sales")
	if !d.Done() {
		t.Errorf("nothing scaled to %v", d.Sales)
	}
}

// What a field refuses changes nothing and is named.
func TestRefusal(t *testing.T) {
	p := model.Base()
	for _, f := range Fields() {
		d := Of(&p)
		for _, text := range []string{"", "x", "1e9", "NaN", "-1000"} {
			before := d
			m, ok := f.Set(&d, text)
			if ok || d != before {
				t.Errorf("%s took %q", f.ID, text)
			}
			if !strings.Contains(m.In(lang.En), f.Name.En) || !strings.Contains(m.In(lang.Zh), f.Name.Zh) || !strings.Contains(m.In(lang.En), Number(f.Max)) {
				t.Errorf("%s: %s", f.ID, m.In(lang.En))
			}
		}
		if _, ok := f.Set(&d, f.Value(&d)); !ok {
			t.Errorf("%s refuses its own value %s", f.ID, f.Value(&d))
		}
	}
}

// The form has every field once, in both languages, and a visitor's name is
// text in it.
func TestForm(t *testing.T) {
	for _, l := range lang.All {
		p := model.Base()
		d := Of(&p)
		from := model.New("footwear")
		s := Form(&d, &from, `"><img src=x>`, l)
		for _, f := range Fields() {
			if n := strings.Count(s, `id="cl-`+f.ID+`"`); n != 1 {
				t.Errorf("%s stands %d times", f.ID, n)
			}
		}
		if strings.Contains(s, "<img") || strings.Contains(s, "style=") {
			t.Error("markup from a name, or a style attribute")
		}
		pic := Picture(&d, 448, l)
		if strings.Count(pic, "<rect") != 14 || strings.Contains(pic, "NaN") || strings.Contains(pic, "style=") {
			t.Errorf("picture %s", pic)
		}
	}
}
