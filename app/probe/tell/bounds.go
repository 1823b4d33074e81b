package tell

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/model/study"
)

// The bounds of a box: the picture of the cases between them, and the fields that move
// them.

// most is how many axes are shown beside those that the box bounds, and in all.
const (
	leastAxes = 4
	mostAxes  = 7
)

// axes are those shown: what the box bounds, then what the way to smaller boxes
// bounds.
func (p *page) axes() []int {
	var list []int
	has := func(j int) bool {
		for _, k := range list {
			if k == j {
				return true
			}
		}
		return false
	}
	for _, l := range p.box.Limits {
		list = append(list, l.Axis)
	}
	for _, b := range p.way {
		for _, l := range b.Limits {
			if len(list) < leastAxes && !has(l.Axis) {
				list = append(list, l.Axis)
			}
		}
	}
	return list[:min(len(list), mostAxes)]
}

// axisName is what an axis is called at the beginning of a line.
func (p *page) axisName(j int) string {
	zh, en := p.desk.space[j].Names()
	return p.t(strings.ToUpper(en[:1])+en[1:], zh)
}

// title is what the picture shows.
func (p *page) title() string {
	if p.nothing() {
		return p.t("The cases", "各情形")
	}
	return p.t("The cases and the box", "各情形与假设范围")
}

// limit is how the box bounds an axis.
func (p *page) limit(axis int) study.Limit {
	for _, l := range p.box.Limits {
		if l.Axis == axis {
			return l
		}
	}
	return study.Limit{Axis: axis, Low: math.Inf(-1), High: math.Inf(1), P: 1}
}

// span is the least and the largest value of an axis over the cases.
func (p *page) span(j int) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, x := range p.look.prim.X {
		low, high = math.Min(low, x[j]), math.Max(high, x[j])
	}
	return low, high
}

// picture are the cases over the axes shown and the outcome.
func (p *page) picture() chart.Figure {
	width := p.order.Width
	if width < 240 {
		width = 560
	}
	d := chart.ParallelData{
		Head:   chart.Head{ID: "svg-probe", Title: p.title(), Lang: p.lang},
		Marked: p.t("it happens", "出现"), Inside: p.t("other cases in the box", "范围内的其他情形"), Others: p.t("other cases", "其他情形"),
	}
	if len(p.box.Limits) == 0 { // all lie in it
		d.Inside = ""
	}
	axes := p.axes()
	for _, j := range axes {
		low, high := p.span(j)
		l := p.limit(j)
		d.Axes = append(d.Axes, chart.ParallelAxis{Label: p.axisName(j), Min: low, Max: high, Low: l.Low, High: l.High, Format: study.Digits, Grips: [2]string{sliderOf("low", p.look.prim.Names[j]), sliderOf("high", p.look.prim.Names[j])}})
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range p.look.values {
		low, high = math.Min(low, v), math.Max(high, v)
	}
	last := chart.ParallelAxis{Label: p.t("What comes of it: the outcome asked about", "结果：所考察的指标"), Min: low, Max: high, Low: math.Inf(-1), High: p.set.limit, Format: study.Digits}
	if p.set.flip {
		last.Low, last.High = p.set.limit, math.Inf(1)
	}
	d.Axes = append(d.Axes, last)
	for i, x := range p.look.prim.X {
		c := chart.Case{Marked: p.look.prim.Interest[i], Inside: d.Inside != "" && p.box.Holds(x)}
		for _, j := range axes {
			c.At = append(c.At, x[j])
		}
		c.At = append(c.At, p.look.values[i])
		d.Cases = append(d.Cases, c)
	}
	return chart.Parallel(d, width)
}

// bounds are two sliders and two fields for every axis that the box bounds, and a
// choice of one more axis.
func (p *page) bounds() string {
	s := `<fieldset class="probe-bounds"><legend>` + p.t("Bounds of the box", "范围的界限") + `</legend>`
	for _, l := range p.box.Limits {
		id, name := p.look.prim.Names[l.Axis], esc(p.axisName(l.Axis))
		low, high := p.span(l.Axis)
		s += `<div class="probe-bound" role="group" aria-label="` + name + `"><span>` + name + `</span>`
		for _, e := range []struct {
			side, name string
			v, open    float64
		}{{"low", p.t("from", "下限"), l.Low, low}, {"high", p.t("to", "上限"), l.High, high}} {
			v, text := e.v, study.Digits(e.v)
			if math.IsInf(v, 0) {
				v, text = e.open, ""
			}
			at := strconv.Itoa(int(math.Round(steps * (v - low) / math.Max(high-low, 1e-300))))
			s += `<label>` + e.name + ` <input type="range" id="` + sliderOf(e.side, id) + `" min="0" max="` + strconv.Itoa(steps) + `" value="` + at + `" data-input="probe-move" data-change="probe-set" data-of="` + e.side + ":" + id + ":" + exact(low) + ":" + exact(high) + `" aria-label="` + name + p.t(", ", "，") + e.name + `"></label>` +
				`<input type="text" class="num" inputmode="decimal" id="probe-` + e.side + "-" + id + `" data-change="probe-set" data-of="` + e.side + ":" + id + `" value="` + text + `" placeholder="` + p.t("open", "不限") + `" aria-label="` + name + p.t(", ", "，") + e.name + `">`
		}
		said := p.t("this bound may be chance: quasi-p "+study.Digits(l.P), "该界限可能出于偶然：准p值"+study.Digits(l.P))
		if l.P <= .05 {
			said = p.t("quasi-p "+below(l.P), "准p值"+below(l.P))
		}
		s += `<small>` + said + `</small><button type="button" class="linklike" data-act="probe-do" data-of="drop:` + id + `">` + p.t("Drop this bound", "去掉此界限") + `</button></div>`
	}
	if len(p.box.Limits) < mostAxes {
		s += `<label for="probe-more">` + p.t("Bound another assumption", "再限定一项假设") + ` </label><select id="probe-more" data-change="probe-set" data-of="more"><option value="">` + p.t("Choose …", "请选择……") + `</option>`
		rest := make([]int, 0, len(p.look.prim.Names))
		for j := range p.look.prim.Names {
			if math.IsInf(p.limit(j).Low, -1) && math.IsInf(p.limit(j).High, 1) {
				rest = append(rest, j)
			}
		}
		sort.SliceStable(rest, func(a, b int) bool { return p.axisName(rest[a]) < p.axisName(rest[b]) })
		for _, j := range rest {
			s += `<option value="` + p.look.prim.Names[j] + `">` + esc(p.axisName(j)) + `</option>`
		}
		s += `</select>`
	}
	return s + `</fieldset>`
}

// sliderOf is the slider of a bound, which the end of the box in the picture moves too.
func sliderOf(side, id string) string { return "probe-slide-" + side + "-" + id }

// exact prints a number whole.
func exact(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

// below prints a small chance.
func below(p float64) string {
	if p < .001 {
		return "< 0.001"
	}
	return study.Digits(p)
}
