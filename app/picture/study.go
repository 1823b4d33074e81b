package picture

import (
	"cmp"
	"math"
	"strconv"

	"silkladder/model/order"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// Study is what questions have answered so far about the scenario. A nil field
// has not been answered.
type Study struct {
	Levers, Ways *study.Shares
	Corridors    *study.Shares
	Home         *Home
	Thresholds   []question.Found // for each condition: without, with
	By           float64          // horizon of the thresholds, years since the start
	Fan          *Fan
	Tornado      []study.Bar
	Types        func(years float64) study.Cells // the matrix of governance and upgrading
	Failed       map[question.Kind]bool          // questions of which a run cannot be computed
}

// Home is what having a home market contributes to the run without the Belt and
// Road (study.Rival).
type Home struct{ F, VAh float64 }

// Fan is a summary of an ensemble.
type Fan struct {
	N             int
	With, Without study.Bands // of functional upgrading
	Chances       study.Chances
	Change        []float64 // change of functional upgrading, one per draw
	Level         float64   // percentile of the run shown, 0..1: its functional level at the end
	Rank          float64   // of what the levers change in it
	HomeRank      float64   // of what they change in value added at home
	Matched       bool      // the cases are drawn from what the record does not rule out
	Redraws       int       // draws that the model could not run and that were drawn again
}

// NewFan sums up the cases about a run, given with and without its levers.
func NewFan(t *study.Tally, with, without *model.Result) *Fan {
	a, b := study.Measure(with), study.Measure(without)
	rank := func(o study.Outcome, w study.Which, x float64) float64 { return study.Rank(t.Outcome(o, w), x) }
	return &Fan{
		N: t.Len(), With: t.Bands(0, study.With), Without: t.Bands(0, study.Without),
		Chances: t.Chances(), Change: t.Outcome(study.Functional, study.Change), Redraws: t.Redraws(),
		Level:    rank(study.Functional, study.With, a[study.Functional]),
		Rank:     rank(study.Functional, study.Change, a[study.Functional]-b[study.Functional]),
		HomeRank: rank(study.HomeValue, study.Change, a[study.HomeValue]-b[study.HomeValue]),
	}
}

// Ready reports whether the picture can be drawn, or waits for an answer.
func (s *Study) Ready(id string) bool {
	if s == nil {
		s = &Study{}
	}
	switch id {
	case "attribution":
		return s.Levers != nil && (s.Home != nil || s.Failed[question.Rival])
	case "ways":
		return s.Ways != nil
	case "corridors":
		return s.Corridors != nil
	case "threshold", "threshold1", "threshold2":
		return s.Thresholds != nil
	case "fan", "chances":
		return s.Fan != nil
	case "tornado":
		return s.Tornado != nil
	case "matrix":
		return s.Types != nil
	}
	return true
}

func attribution(c *Context, w float64) chart.Figure {
	title := c.t("Which lever did it?", "是哪个杠杆起的作用？")
	d := chart.AttributionData{Head: c.head("attribution", title), Format: chart.Fixed(3)}
	if !c.Study.Ready("attribution") {
		return c.waiting(question.Levers, "attribution", title, "", w)
	}
	s := c.Study.Levers
	d.From = chart.Part{Label: c.t("without", "无“一带一路”"), Value: s.Without[study.Functional]}
	d.To = chart.Part{Label: c.t("with all", "全部实施"), Value: s.With[study.Functional]}
	for i, cause := range s.Causes {
		d.Steps = append(d.Steps, chart.Part{Label: c.t(cause.En, cause.Zh), Value: s.Share[i][study.Functional]})
	}
	if c.Study.Home == nil {
		return chart.Attribution(d, w)
	}
	d.Rival = chart.Part{Label: c.t("for comparison: having a home market", "对照：拥有国内市场"), Value: c.Study.Home.F}
	return chart.Attribution(d, w)
}

func ways(c *Context, w float64) chart.Figure {
	title := c.t("Through which of the paper’s three ways?", "通过论文所说的哪条途径？")
	if !c.Study.Ready("ways") {
		return c.waiting(question.Ways, "ways", title, "", w)
	}
	s := c.Study.Ways
	u, unit, format := scaled{per: 1}, "", chart.Fixed(3)
	if d := c.With.Dollars(); d > 0 {
		u = c.dollars(scaled{per: d}.of([]float64{s.Without[study.HomeValue], s.With[study.HomeValue]}))
		unit, format = c.t(", ", "，")+u.unit.In(c.Lang), chart.Fixed(1)
		u.per *= d
	}
	d := chart.AttributionData{Head: c.head("ways", title), Format: format}
	d.From = chart.Part{Label: c.t("value at home without", "无“一带一路”时留在国内的增加值") + unit, Value: u.per * s.Without[study.HomeValue]}
	d.To = chart.Part{Label: c.t("with all", "全部实施") + unit, Value: u.per * s.With[study.HomeValue]}
	for i, cause := range s.Causes {
		d.Steps = append(d.Steps, chart.Part{Label: c.t(cause.En, cause.Zh), Value: u.per * s.Share[i][study.HomeValue]})
	}
	return chart.Attribution(d, w)
}

// corridors draws what each corridor adds to three outcomes, the strongest first by
// value at home: differences alone, as the outcomes themselves are hundreds of times
// as large.
func corridors(c *Context, w float64) chart.Figure {
	title := c.t("Which corridor does it?", "是哪条走廊起的作用？")
	if c.With.Scenario.Levers == (model.Levers{}) {
		return c.empty("corridors", title, c.t("no policy lever is on", "没有开启任何政策杠杆"), w, 216)
	}
	if !c.Study.Ready("corridors") {
		return c.waiting(question.Corridors, "corridors", title, "", w)
	}
	s := c.Study.Corridors
	rows := make([]int, len(s.Causes))
	for i := range rows {
		rows[i] = i
	}
	order.Stable(rows, func(a, b int) int {
		return cmp.Compare(math.Abs(s.Share[b][study.HomeValue]), math.Abs(s.Share[a][study.HomeValue]))
	})
	d := chart.ContributionsData{Head: c.head("corridors", title), Rest: c.t("Corridors that change nothing that can be seen are left out.", "没有可见变化的走廊未列出。")}
	for _, i := range rows {
		d.Names = append(d.Names, c.t(s.Causes[i].En, s.Causes[i].Zh))
	}
	panel := func(o study.Outcome, name string, u scaled, format chart.Format) {
		p := chart.Panel{Format: format}
		for _, i := range rows {
			p.Values = append(p.Values, u.per*s.Share[i][o])
		}
		if unit := u.unit.In(c.Lang); unit != "" {
			name += c.t(", ", "，") + unit
		}
		p.Title = name + c.t(": together ", "：合计") + chart.Signed(format)(u.per*(s.With[o]-s.Without[o]))
		d.Panels = append(d.Panels, p)
	}
	panel(study.Functional, c.t("Functional level", "功能水平"), scaled{per: 1}, chart.Fixed(3))
	value, capacity := c.t("Value added at home", "留在国内的增加值"), c.t("Capacity in hosts", "东道国产能")
	if !c.sized() {
		panel(study.HomeValue, value+c.t(", of the chain’s first-year value", "，占起始年全链价值"), scaled{per: 1}, chart.Percent(1))
		panel(study.Abroad, capacity+c.t(", of output in the first year", "，占起始年产量"), scaled{per: 1}, chart.Percent(1))
		return chart.Contributions(d, w)
	}
	for _, x := range []struct {
		o    study.Outcome
		name string
		per  float64
	}{
		{study.HomeValue, value, c.With.Dollars()},
		{study.Abroad, capacity, c.With.Output()},
	} {
		all := make([]float64, len(rows))
		for k := range all {
			all[k] = x.per * s.Share[k][x.o]
		}
		u := c.dollars(all)
		per := u.per * x.per
		digits := 0
		if largest(all)*u.per < 100 {
			digits = 1
		}
		panel(x.o, x.name, scaled{per, u.unit}, chart.Fixed(digits))
	}
	return chart.Contributions(d, w)
}

// threshold draws the dial of one condition.
func threshold(k int) func(c *Context, w float64) chart.Figure {
	return func(c *Context, w float64) chart.Figure {
		id := "threshold"
		if k > 0 {
			id += string(rune('0' + k))
		}
		p, _ := model.ParamByName(study.Conditions()[k])
		name := c.t(p.En, p.Zh)
		by := c.With.Scenario.Years
		if c.Study.Ready("threshold") {
			by = c.Study.By
		}
		year := calendar(model.StartYear + by)
		title := c.t(capital(name)+": how much breaks the lock by "+year+"?", name+"：到"+year+"年达到多少才能摆脱低端锁定？")
		if !c.Study.Ready("threshold") {
			return c.waiting(question.Thresholds, id, title, "", w)
		}
		d := chart.DialData{
			Head: c.head(id, title), Min: 0, Max: 1, You: p.Get(&c.With.Scenario.Params)[0],
			YouLabel: c.t("this cluster", "本集群"), Below: c.t("stays locked", "仍处低端锁定"), Above: c.t("escapes", "摆脱锁定"),
			Unit: name, Format: chart.Fixed(2),
		}
		for i, t := range [...]string{c.t("without", "无“一带一路”"), c.t("with", "有“一带一路”")} {
			f := c.Study.Thresholds[2*k+i]
			th := chart.Threshold{Label: t, Value: f.Value, Base: i == 0}
			switch {
			case !f.Found:
				th.Value, th.Text = math.NaN(), c.t("no value is enough", "再高也不够")
			case f.Lowest:
				th.Text = c.t("below ", "低于") + chart.Fixed(2)(f.Value)
			}
			d.Thresholds = append(d.Thresholds, th)
		}
		return chart.ThresholdDial(d, w)
	}
}

func fan(c *Context, w float64) chart.Figure {
	title := c.t("How sure is it? This run among cases with other assumptions", "有多大把握？本次模拟与其他假设下的情形")
	if !c.Study.Ready("fan") {
		return c.waiting(question.Ensemble, "fan", title, "", w)
	}
	f := c.Study.Fan
	x, run := make([]float64, len(f.With.Year)), make([]float64, len(f.With.Year))
	for i, y := range f.With.Year {
		x[i], run[i] = model.StartYear+y, c.With.Series(model.OutF)[c.With.Index(y)]
	}
	at := Percentile(f.Level)
	return chart.Lines(chart.LinesData{
		Head: c.head("fan", title), X: x, Cursor: math.Round(c.year()), Lo: 0, Hi: 0, Zero: true,
		Unit: c.t("functional level in "+f.named(c.Lang)+"; by its level, not its effect, this run ends higher than "+at+" of 100 cases", f.named(c.Lang)+"的功能水平；就水平（而非作用）而言，本次模拟期末高于每100个情形中的"+at+"个"),
		Bands: []chart.Band{
			{Level: 95, Class: "cluster", Lo: f.With.Low95, Hi: f.With.High95},
			{Level: 80, Class: "cluster", Lo: f.With.Low80, Hi: f.With.High80},
			{Level: 50, Class: "cluster", Lo: f.With.Low50, Hi: f.With.High50},
		},
		Series: []chart.Series{
			{Label: c.t("this run", "本次模拟"), Class: "ink", Y: run},
			{Label: c.t("median with", "中位数（有）"), Class: "cluster", Y: f.With.Median},
			{Label: c.t("median without", "中位数（无）"), Base: true, Y: f.Without.Median},
		},
	}, w)
}

// named are so many cases by where they come from.
func (f *Fan) named(l lang.Lang) string {
	n := strconv.Itoa(f.N)
	if f.Matched {
		return lang.Pair{En: n + " cases that the record allows", Zh: "记录容许的" + n + "个情形"}.In(l)
	}
	return lang.Pair{En: n + " prior cases", Zh: n + "个先验情形"}.In(l)
}

// Percentile prints where a run stands among its cases: a whole number from 1 to
// 99, as no case is certain.
func Percentile(rank float64) string {
	return strconv.Itoa(int(math.Round(100 * max(.01, min(.99, rank)))))
}

func chances(c *Context, w float64) chart.Figure {
	title := c.t("How often does the Belt and Road lift it?", "“一带一路”在多少情形下推动升级？")
	if !c.Study.Ready("chances") {
		return c.waiting(question.Ensemble, "chances", title, c.t(": comes with the plausible cases", "：随合理情形一并得出"), w)
	}
	i := len(c.With.T) - 1
	gain := c.With.Series(model.OutF)[i] - c.Without.Series(model.OutF)[i]
	return chart.Histogram(chart.HistData{
		Head: c.head("chances", title), Values: c.Study.Fan.Change,
		Unit: c.t("change of functional level by the Belt and Road, "+c.Study.Fan.named(c.Lang), "“一带一路”带来的功能水平变化，"+c.Study.Fan.named(c.Lang)),
		Marks: []chart.HistMark{
			{Label: c.t("no change", "不变"), Value: 0, Base: true},
			{Label: c.t("this run", "本次模拟"), Value: gain, Class: "ink"},
		},
		Beyond: .01, BeyondLabel: c.t("of plausible cases rise by .01 or more", "的情形上升0.01以上"), Format: chart.Fixed(3),
	}, w)
}

// tornadoRows is how many assumptions the tornado shows.
const tornadoRows = 12

func tornado(c *Context, w float64) chart.Figure {
	title := c.t("Which assumptions decide what the Belt and Road adds?", "“一带一路”的作用取决于哪些假设？")
	if !c.Study.Ready("tornado") {
		return c.waiting(question.Tornado, "tornado", title, "", w)
	}
	d := chart.TornadoData{
		Head: c.head("tornado", title), Format: chart.Fixed(2),
		CentreLabel: c.t("gain in functional level as things stand", "现有假设下功能水平的提升"),
	}
	for i, b := range c.Study.Tornado {
		if i == 0 {
			d.Centre = b.Base
		}
		if i == tornadoRows {
			break
		}
		f := chart.Fixed(2)
		if b.Dim.High < .2 {
			f = chart.Fixed(3)
		}
		d.Rows = append(d.Rows, chart.TornadoRow{
			Label: c.Assumption(b.Dim), Low: b.AtLow, High: b.AtHigh, LowLabel: f(b.Dim.Low), HighLabel: f(b.Dim.High),
		})
	}
	return chart.Tornado(d, w)
}

// Assumption names an axis: a parameter, with its function where it has several.
func (c *Context) Assumption(d study.Dim) string {
	name := c.t(d.Param.En, d.Param.Zh)
	if d.Param.Len == 1 {
		return name
	}
	f := model.FunctionTable()[d.Function]
	return name + c.t(" ("+f.En+")", "（"+f.Zh+"）")
}

// waiting is the figure of a question that has not been answered, or cannot be:
// its title and an empty frame of about the height the answer will have. how says
// what brings the answer; questions that are asked by themselves leave it out.
func (c *Context) waiting(k question.Kind, id, title, how string, w float64) chart.Figure {
	h := math.Round(max(216, min(340, w*.56)))
	if c.Study != nil && c.Study.Failed[k] {
		return c.empty(id, title, c.t("no answer for these settings", "在这些设置下没有答案"), w, h)
	}
	if w < 320 { // no room for the whole sentence
		how = ""
	}
	return c.empty(id, title, c.t("not computed yet", "尚未计算")+how, w, h)
}

// empty is a frame that says why there is no picture.
func (c *Context) empty(id, title, why string, w, h float64) chart.Figure {
	return chart.Figure{ID: "svg-" + id, Title: title, W: w, H: h, Scene: chart.Scene{
		chart.Rect{Attrs: chart.Attrs{Class: "s-hair dash"}, X: .5, Y: .5, W: w - 1, H: h - 1, R: 6},
		chart.Text{Attrs: chart.Attrs{Class: "muted"}, X: w / 2, Y: h / 2, Anchor: chart.Middle, S: why},
	}}
}
