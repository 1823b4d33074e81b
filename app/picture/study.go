package picture

import (
	"cmp"
	"math"
	"slices"

	"silkladder/app/chart"
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
}

// Ready reports whether the picture can be drawn, or waits for an answer.
func (s *Study) Ready(id string) bool {
	if s == nil {
		s = &Study{}
	}
	switch id {
	case "attribution":
		return s.Levers != nil && s.Home != nil
	case "ways":
		return s.Ways != nil
	case "corridors":
		return s.Corridors != nil
	case "threshold":
		return s.Thresholds != nil
	case "fan", "chances":
		return s.Fan != nil
	case "tornado":
		return s.Tornado != nil
	}
	return true
}

func attribution(c *Context, w float64) chart.Figure {
	title := c.t("Which lever did it?", "是哪个杠杆起的作用？")
	d := chart.AttributionData{Head: c.head("attribution", title), Format: chart.Fixed(3)}
	if !c.Study.Ready("attribution") {
		return c.waiting("attribution", title, "", w)
	}
	s := c.Study.Levers
	d.From = chart.Part{Label: c.t("without", "没有"), Value: s.Without[study.Functional]}
	d.To = chart.Part{Label: c.t("with all", "全部实施"), Value: s.With[study.Functional]}
	for i, cause := range s.Causes {
		d.Steps = append(d.Steps, chart.Part{Label: c.t(cause.En, cause.Zh), Value: s.Share[i][study.Functional]})
	}
	d.Rival = chart.Part{Label: c.t("for comparison: having a home market", "对照：拥有国内市场"), Value: c.Study.Home.F}
	return chart.Attribution(d, w)
}

func ways(c *Context, w float64) chart.Figure {
	title := c.t("Through which of the paper’s three ways?", "通过论文所说的哪条途径？")
	if !c.Study.Ready("ways") {
		return c.waiting("ways", title, "", w)
	}
	s := c.Study.Ways
	d := chart.AttributionData{Head: c.head("ways", title), Format: chart.Fixed(3)}
	d.From = chart.Part{Label: c.t("without", "没有"), Value: s.Without[study.HomeValue]}
	d.To = chart.Part{Label: c.t("with all", "全部实施"), Value: s.With[study.HomeValue]}
	for i, cause := range s.Causes {
		d.Steps = append(d.Steps, chart.Part{Label: c.t(cause.En, cause.Zh), Value: s.Share[i][study.HomeValue]})
	}
	return chart.Attribution(d, w)
}

// corridors draws what each corridor adds, the strongest first.
func corridors(c *Context, w float64) chart.Figure {
	title := c.t("Which corridor does it?", "是哪条走廊起的作用？")
	if c.With.Scenario.Levers == (model.Levers{}) {
		return c.empty("corridors", title, c.t("no policy lever is on", "没有开启任何政策杠杆"), w, 216)
	}
	if !c.Study.Ready("corridors") {
		return c.waiting("corridors", title, "", w)
	}
	s := c.Study.Corridors
	d := chart.AttributionData{Head: c.head("corridors", title), Format: chart.Fixed(3)}
	d.From = chart.Part{Label: c.t("all closed", "全部关闭"), Value: s.Without[study.Functional]}
	d.To = chart.Part{Label: c.t("as on the map", "如图开通"), Value: s.With[study.Functional]}
	for i, cause := range s.Causes {
		d.Steps = append(d.Steps, chart.Part{Label: c.t(cause.En, cause.Zh), Value: s.Share[i][study.Functional]})
	}
	slices.SortStableFunc(d.Steps, func(a, b chart.Part) int { return cmp.Compare(math.Abs(b.Value), math.Abs(a.Value)) })
	return chart.Attribution(d, w)
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
		title := c.t(capital(name)+": how much breaks the lock?", name+"：多强才能打破锁定？")
		if !c.Study.Ready("threshold") {
			return c.waiting(id, title, "", w)
		}
		d := chart.DialData{
			Head: c.head(id, title), Min: 0, Max: 1, You: p.Get(&c.With.Scenario.Params)[0],
			YouLabel: c.t("this cluster", "本集群"), Below: c.t("stays locked", "仍被锁定"), Above: c.t("escapes", "突破锁定"),
			Unit: name, Format: chart.Fixed(2),
		}
		for i, t := range [...]string{c.t("without", "没有“一带一路”"), c.t("with", "有“一带一路”")} {
			f := c.Study.Thresholds[2*k+i]
			th := chart.Threshold{Label: t, Value: f.Value, Base: i == 0}
			switch {
			case !f.Found:
				th.Value, th.Text = math.NaN(), c.t("no value is enough", "再强也不够")
			case f.Lowest:
				th.Text = c.t("below ", "低于 ") + chart.Fixed(2)(f.Value)
			}
			d.Thresholds = append(d.Thresholds, th)
		}
		return chart.ThresholdDial(d, w)
	}
}

func fan(c *Context, w float64) chart.Figure {
	title := c.t("How sure is it? The same policy under many plausible assumptions", "有多大把握？在众多合理假设下的同一政策")
	if !c.Study.Ready("fan") {
		return c.waiting("fan", title, c.t(": press the button", "：请按按钮"), w)
	}
	f := c.Study.Fan
	x := make([]float64, len(f.With.Year))
	for i, y := range f.With.Year {
		x[i] = model.StartYear + y
	}
	return chart.Lines(chart.LinesData{
		Head: c.head("fan", title), X: x, Cursor: math.Round(c.year()), Lo: 0, Hi: 0, Zero: true, Unit: c.t("functional level", "功能水平"),
		Bands: []chart.Band{
			{Level: 95, Class: "cluster", Lo: f.With.Low95, Hi: f.With.High95},
			{Level: 80, Class: "cluster", Lo: f.With.Low80, Hi: f.With.High80},
			{Level: 50, Class: "cluster", Lo: f.With.Low50, Hi: f.With.High50},
		},
		Series: []chart.Series{
			{Label: c.t("median with", "中位数（有）"), Class: "cluster", Y: f.With.Median},
			{Label: c.t("median without", "中位数（没有）"), Base: true, Y: f.Without.Median},
		},
	}, w)
}

func chances(c *Context, w float64) chart.Figure {
	title := c.t("How often does the Belt and Road lift it?", "“一带一路”有多常能推动升级？")
	if !c.Study.Ready("chances") {
		return c.waiting("chances", title, c.t(": comes with the plausible cases", "：随合理情形一并得出"), w)
	}
	return chart.Histogram(chart.HistData{
		Head: c.head("chances", title), Values: c.Study.Fan.Change,
		Unit:   c.t("change of functional level by the Belt and Road", "“一带一路”带来的功能水平变化"),
		Marks:  []chart.HistMark{{Label: c.t("no change", "不变"), Value: 0, Base: true}},
		Beyond: .01, BeyondLabel: c.t("of plausible cases rise by .01 or more", "的合理情形上升 0.01 以上"), Format: chart.Fixed(2),
	}, w)
}

// tornadoRows is how many assumptions the tornado shows.
const tornadoRows = 12

func tornado(c *Context, w float64) chart.Figure {
	title := c.t("Which assumptions decide what the Belt and Road adds?", "“一带一路”的作用取决于哪些假设？")
	if !c.Study.Ready("tornado") {
		return c.waiting("tornado", title, c.t(": press the button", "：请按按钮"), w)
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
			Label: c.t(b.Dim.Param.En, b.Dim.Param.Zh), Low: b.AtLow, High: b.AtHigh, LowLabel: f(b.Dim.Low), HighLabel: f(b.Dim.High),
		})
	}
	return chart.Tornado(d, w)
}

// waiting is the figure of a question that has not been answered: its title and
// an empty frame of about the height the answer will have. how says what brings
// the answer; questions that are asked by themselves leave it out.
func (c *Context) waiting(id, title, how string, w float64) chart.Figure {
	h := math.Round(max(216, min(340, w*.56)))
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
