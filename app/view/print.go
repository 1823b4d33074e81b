package view

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/chart"
	"silkladder/app/corridor"
	"silkladder/app/dom"
	"silkladder/app/picture"
	"silkladder/app/report"
	"silkladder/app/session"
	"silkladder/app/story"
	"silkladder/model"
)

// Report is what every view prints: the scenario and where it opens again, the
// verdict with its odds, the six questions with their answers and pictures, and the
// text (package report; the print rules of web/manners.css hide everything else). It
// is written when the page is about to be printed, and waits for the answers that
// take many runs where a button asks for it.
type Report struct {
	d        *Desk
	stage    *Stage
	printing bool           // it is to be printed once its questions are answered
	pages    *report.Report // printed in place of it the next time: a report of two pages
}

// NewReport is the report of a page with a map.
func NewReport(d *Desk, stage *Stage) *Report { return &Report{d: d, stage: stage} }

// HTML is its place.
func (r *Report) HTML(*Frame) string {
	return `<article class="report"><div id="report"></div><div id="pictured"></div></article>`
}

// Watch writes it when the browser prints by itself.
func (r *Report) Watch() { dom.OnPrint(func() { r.d.Paint(r.show) }) }

// Paint prints what has been waited for.
func (r *Report) Paint(b *Brush, f *Frame) { r.printAnswered(b, f) }

// printAnswered prints a report that has been asked for once nothing that it
// shows is on its way.
func (r *Report) printAnswered(b *Brush, f *Frame) {
	if !r.printing || r.d.Ask.Busy() {
		return
	}
	r.printing = false
	r.show(b, f)
	dom.Print()
}

// show writes the report as things stand; the browser asks for it before it prints
// by itself. A frame of another page is printed as it is.
func (r *Report) show(b *Brush, f *Frame) {
	if f.Embed {
		return
	}
	p := r.pages
	if p == nil {
		p = r.six(f)
	}
	r.pages = nil
	b.Attr("app", "data-print", "report")
	b.HTML("report", p.Head())
	b.HTML("pictured", p.Body())
	b.Apply()
}

// Pages prints a report of two pages in place of this one.
func (r *Report) Pages(pages *report.Report) {
	r.pages = pages
	dom.Print()
}

// Widths of a report's pictures in CSS pixels: with their margins they fill a
// sheet of A4, or half of it, at their own size, so that no type is below 9 pt.
const sheetWidth, halfWidth = 660.0, 316.0

// shows are the pictures that answer the questions, in the order of story.Asks. Two
// stand beside each other, one alone fills the sheet.
var shows = [story.NumAsks][]string{
	story.AskLocked: {"functional", "ladder"},
	story.AskAdds:   {"value", "ways"},
	story.AskWhere:  {"map", "corridors"},
	story.AskPays:   {"hosts"},
	story.AskTakes:  {"threshold", "threshold1"},
	story.AskSure:   {"fan", "chances"},
}

// wide reports whether a picture needs the whole width of a sheet.
func wide(id string) bool {
	p, _ := picture.ByID(id)
	return id == "map" || p.Span == 12
}

// six is the report of six questions.
func (r *Report) six(f *Frame) *report.Report {
	p, in := newReport(f), storyInput(f)
	for i, a := range story.Asks() {
		q := report.Question{Asks: strconv.Itoa(i+1) + f.T(". ", "．") + story.Asked(in, a), Says: story.Answer(in, a).Text()}
		for _, id := range shows[a] {
			q.Pictures = append(q.Pictures, drawn(f, r.stage, id, !wide(id)))
		}
		p.Questions = append(p.Questions, q)
	}
	p.Sources = append(p.Sources, credits(f.Lang)[0])
	p.Told = f.T("In words", "文字解读")
	part := story.Part(-1)
	for _, s := range story.Tell(in) {
		switch n := len(p.Words) - 1; {
		case s.Part != part:
			p.Words, part = append(p.Words, s.Text()), s.Part
		default:
			p.Words[n] += f.T(" ", "") + s.Text()
		}
	}
	return p
}

// newReport is a report without pictures: what the scenario comes to, with its odds,
// what was set, and the sources.
func newReport(f *Frame) *report.Report {
	in := storyInput(f)
	headline, why := story.Verdict(in)
	zh, en := f.State.Scenario.Names()
	p := &report.Report{
		Lang:       f.Lang.Tag(),
		Title:      f.T(en+": ", zh+"：") + headline.Text(),
		Scenario:   f.T("Scenario: ", "情景：") + f.Label() + f.T(". Pictures show ", "。图示年份：") + f.Year() + f.T(".", "年。"),
		Paragraphs: []string{why.Text()},
		Sources:    []string{f.Citation() + f.T(" ", "") + credits(f.Lang)[1]},
		Link:       f.Permalink(),
	}
	if odds, ok := story.Odds(in); ok {
		p.Paragraphs = append(p.Paragraphs, odds.Text())
		if rests, ok := story.Rests(in); ok {
			p.Paragraphs[1] += f.T(" ", "") + rests.Text()
		}
	}
	set := ""
	for _, x := range settingsOf(f) {
		if len(x.items) > 0 {
			set += x.title + f.T(": ", "：") + strings.Join(x.items, f.T(", ", "，")) + f.T(". ", "。")
		}
	}
	p.Paragraphs = append(p.Paragraphs, strings.TrimSpace(set))
	return p
}

// drawn is a picture over the sheet or half of it, with its words beside it. One
// whose question has no answer says so in place of the drawing.
func drawn(f *Frame, stage *Stage, id string, half bool) report.Picture {
	c, width := f.Shown(), sheetWidth
	c.Backing = nil // the odds stand beside it
	if half {
		width = halfWidth
	}
	t := chart.File(chart.Light)
	t.Bare, t.Lang = true, f.Lang.Tag()
	x := report.Picture{Half: half}
	var fig chart.Figure
	if id == "map" {
		plate := stage.Plate(f)
		fig = plate.Figure("report-map", plate.Fit(width, math.Round(width*.42)), stage.State(f))
		x.Caption = corridor.Notice.In(f.Lang)
	} else {
		p, _ := picture.ByID(id)
		fig = p.Build(c, width)
		x.Caption = p.Note.In(f.Lang)
		if !ready(f, p) {
			x.Title, x.Caption = fig.Title, f.T("Not counted when this was printed.", "打印时尚未计算。")
			if a := f.Answers.Study; a != nil && a.Failed[p.Question] {
				x.Caption = noAnswer(f)
			}
			return x
		}
	}
	x.Title, x.Under, x.Alt = c.Answer(id, fig), c.Under(id, fig)[:1], fig.Desc
	t.Title = x.Title
	x.SVG = fig.SVG(t)
	x.W, x.H = svgSize(x.SVG)
	return x
}

// reported is how many changed assumptions a report names before it counts the
// others.
const reported = 8

// wasSet is a list of numbers that were set.
type wasSet struct {
	title string
	items []string
}

// settingsOf are all numbers that make the scenario what it is.
func settingsOf(f *Frame) []wasSet {
	s := f.State.Scenario
	var policy, inside, changed, places []string
	for _, k := range session.Knobs() {
		item := k.Name.In(f.Lang) + " " + fixed(k.Get(&s), 2)
		if k.Policy {
			policy = append(policy, item)
		} else {
			inside = append(inside, item)
		}
	}
	own := s.Own()
	for _, p := range model.ParamTable() {
		x, was := p.Get(&s.Params), p.Get(&own)
		if slices.Equal(x, was) || slices.Contains(session.Conditions(), p.ID) {
			continue
		}
		var vs []string
		for _, v := range x {
			vs = append(vs, strconv.FormatFloat(v, 'g', 4, 64))
		}
		changed = append(changed, f.T(p.En, p.Zh)+" "+strings.Join(vs, " "))
	}
	if n := len(changed) - reported; n > 0 {
		changed = append(changed[:reported], f.T("and "+strconv.Itoa(n)+" more", "另有"+strconv.Itoa(n)+"项"))
	}
	for _, o := range s.Openings {
		head, ok := f.Cards().Head(corridor.Target{Kind: corridor.Kind(o.Kind), ID: o.ID})
		if !ok {
			continue
		}
		when := f.T("closed", "关闭")
		if !o.Closed {
			when = fixed(o.Year, 0)
		}
		places = append(places, head.Name+" "+when)
	}
	return []wasSet{
		{f.T("The Belt and Road", "“一带一路”政策"), policy}, {f.T("Inside the cluster", "集群自身条件"), inside},
		{f.T("Changed assumptions", "改动的假设"), changed}, {f.T("Decided on the map", "地图上的决定"), places},
	}
}

// Acts are what its controls do.
func (r *Report) Acts() []Act {
	return []Act{
		Press("print", func(e *Event) {
			r.printing = true
			r.d.Ask.Renew()
			r.d.Ask.Idle(true, ask.Draws[0], ask.Draws[0])
			if r.d.Ask.Busy() {
				r.d.Say(e.F.T("Counting what the report needs, then it prints…", "正在计算报告所需的结果，随后打印……"))
			}
			r.printAnswered(e.B, e.F)
		}),
	}
}
