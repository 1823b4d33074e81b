package view

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// Seek is the form that asks what it would take: for which goal, by when, of
// which knob, and perhaps together with a second one. The form's fields are read
// when the search is started.
type Seek struct {
	static
	d                  *Desk
	goal, knob, second string
	level              float64     // of a goal that has one
	by                 float64     // calendar year
	answer             string      // HTML
	offers             [][]setting // what the buttons of the answer set
	job                *ask.Job    // the search on its way; it is no answer about the page, which comes and goes
}

// NewSeek is the form, in the dialog.
func NewSeek(d *Desk) *Seek { return &Seek{d: d} }

// setting is a knob and the value that an answer offers for it.
type setting struct {
	knob  study.Knob
	value float64
}

// firstGoal and lastGoal bound the year of a goal.
const (
	firstGoal = model.StartYear + 1
	lastGoal  = model.StartYear + question.MaxYears
)

// sought lists the knobs that may be asked about: all policies together, each
// lever, the three conditions at home.
func sought() []study.Knob {
	ids := []string{study.AllLevers}
	for _, l := range model.LeverTable() {
		ids = append(ids, l.ID)
	}
	ids = append(ids, study.Conditions()...)
	var ks []study.Knob
	for _, id := range ids {
		k, err := study.KnobByName(id)
		if err != nil {
			panic("view: " + err.Error())
		}
		ks = append(ks, k)
	}
	return ks
}

func (r *Seek) showSeek(b *Brush, f *Frame) {
	s := r
	if s.knob == "" {
		s.goal, s.knob, s.by = question.Goals()[0].ID, study.Conditions()[0], math.Floor(model.StartYear+f.State.Scenario.Years)
	}
	var w strings.Builder
	choose := func(id, label, change string, options ...string) { // options: value and text, the chosen first of all
		w.WriteString(`<label>` + label + ` <select id="seek-` + id + `"` + change + `>`)
		for i := 1; i+1 < len(options); i += 2 {
			sel := ""
			if options[i] == options[0] {
				sel = " selected"
			}
			w.WriteString(`<option value="` + options[i] + `"` + sel + `>` + html.EscapeString(options[i+1]) + `</option>`)
		}
		w.WriteString(`</select></label>`)
	}
	goals, knobs, seconds := []string{s.goal}, []string{s.knob}, []string{s.second, "", f.T("nothing else", "不加其他")}
	for _, g := range question.Goals() {
		goals = append(goals, g.ID, g.Name.In(f.Lang))
	}
	for _, k := range sought() {
		knobs, seconds = append(knobs, k.ID, f.T(k.En, k.Zh)), append(seconds, k.ID, f.T(k.En, k.Zh))
	}
	const other = ` data-change="seek-form"`
	w.WriteString(`<p>` + f.T("Choose a goal and a year. The search runs the model for many values of one knob and gives the smallest that is enough, or, where none is, how near it comes, by when, and with what else.",
		"选定目标和年份。模型对一个参数的许多取值逐一运行，给出刚好够用的最小值；若都不够，则给出最接近的年份和可配合的设定。") + `</p><fieldset class="seek">`)
	choose("goal", f.T("Goal", "目标"), ` data-change="seek-goal"`, goals...)
	w.WriteString(`<span id="seek-level-box"></span>`)
	w.WriteString(`<label>` + f.T("In the year", "目标年份") + ` <input type="text" class="num" inputmode="numeric" id="seek-by" data-change="seek-form" data-step="1" value="` + strconv.Itoa(int(s.by)) + `"></label>`)
	choose("knob", f.T("Turn this knob", "调整哪个参数"), other, knobs...)
	choose("second", f.T("Together with", "并配合"), other, seconds...)
	w.WriteString(`</fieldset><div class="copyrow"><button type="button" class="btn primary" data-act="seek-go">` + f.T("Find it", "求解") + `</button></div><div id="seek-answer" role="status"></div>`)
	r.d.Open(f.T("What would it take?", "怎样才能做到？"), w.String())
	r.showLevel(b, f, s.goal)
	b.HTML("seek-answer", s.answer)
}

// showLevel shows the field for how much is to be reached, where the goal has one.
func (r *Seek) showLevel(b *Brush, f *Frame, id string) {
	g, ok := question.GoalByID(id)
	if !ok || !g.Levelled() {
		b.HTML("seek-level-box", "")
		return
	}
	v := g.Default
	if r.goal == id && r.level != 0 {
		v = r.level
	}
	b.HTML("seek-level-box", `<label>`+f.T("How high", "多高")+` <input type="text" class="num" id="seek-level" inputmode="decimal" data-change="seek-form" data-step="0.01" value="`+number.Plain(v)+`"></label>`)
}

// readSeek takes what stands in the form. It returns what is wrong with it, in a
// sentence, or nothing.
func (r *Seek) readSeek(f *Frame) string {
	field := func(id string) string { return dom.Field("seek-" + id) }
	s := r
	by, refused, ok := fault.Field{Name: lang.Pair{En: "In the year", Zh: "目标年份"}, Min: firstGoal, Max: lastGoal, Whole: true}.Take(field("by"))
	if !ok {
		return refused.In(f.Lang)
	}
	g, ok := question.GoalByID(field("goal"))
	if !ok {
		return f.T("Please choose a goal.", "请选择目标。")
	}
	level := 0.0
	if g.Levelled() {
		if level, refused, ok = (fault.Field{Name: lang.Pair{En: "How high", Zh: "多高"}, Min: g.Min, Max: g.Max}).Take(field("level")); !ok {
			return refused.In(f.Lang)
		}
	}
	knob, second := field("knob"), field("second")
	for _, id := range [...]string{knob, second} {
		if _, err := study.KnobByName(id); err != nil && id != "" {
			return f.T("Please choose what to turn.", "请选择要调整的参数。")
		}
	}
	if knob == second || second == study.AllLevers && partOfAll(knob) || knob == study.AllLevers && partOfAll(second) {
		return f.T("Please choose two different knobs: one of these contains the other.", "请选择两个不同的参数：其中一个已包含另一个。")
	}
	s.goal, s.level, s.by, s.knob, s.second = g.ID, level, by, knob, second
	return ""
}

// partOfAll reports whether a knob is one of the levers that "all policies" turns.
func partOfAll(id string) bool {
	var s model.Scenario
	all, err := study.KnobByName(study.AllLevers)
	k, err2 := study.KnobByName(id)
	if err != nil || err2 != nil {
		return false
	}
	all.Set(&s, 1)
	return k.Lever() && k.Get(&s) == 1
}

func (r *Seek) goSeek(b *Brush, f *Frame) {
	if wrong := r.readSeek(f); wrong != "" {
		b.HTML("seek-answer", `<p class="wrong">`+html.EscapeString(wrong)+`</p>`)
		return
	}
	s := r
	s.offers, s.answer = nil, ""
	q := question.Question{Kind: question.Seek, Scenario: f.State.Scenario, Goal: s.goal, Level: s.level, Knob: s.knob, By: s.by - model.StartYear}
	if s.second != "" {
		q.Kind, q.Second = question.Frontier, s.second
	}
	s.job.Stop()
	s.job = r.d.Ask.Apart(q, func(done, total int) { r.seekProgress(r.d.Brush, r.d.Now(), 100*done/total) }, func(recs []float64) {
		b, f := r.d.Brush, r.d.Now()
		s.job = nil
		if q.Kind == question.Seek {
			r.tellSeek(b, f, q, question.Findings(recs))
		} else {
			r.tellFrontier(b, f, q, recs)
		}
	}, func() {
		b, f := r.d.Brush, r.d.Now()
		s.job, s.answer = nil, `<p class="wrong">`+noAnswer(f)+`</p>`
		b.HTML("seek-answer", s.answer)
		b.Apply()
	})
	if s.job != nil {
		r.seekProgress(b, f, 0)
	}
}

func (r *Seek) seekProgress(b *Brush, f *Frame, done int) {
	n := strconv.Itoa(done)
	b.HTML("seek-answer", `<div class="copyrow"><progress max="100" value="`+n+`" aria-label="`+f.T("Computing", "正在计算")+`"></progress><button type="button" class="tool" data-act="seek-stop">`+f.T("Stop", "停止")+`</button></div>`)
	b.Apply()
}

// forget takes away an answer to what the form asked before.
func (r *Seek) forget(b *Brush) {
	r.job.Stop()
	r.job, r.answer, r.offers = nil, "", nil
	b.HTML("seek-answer", "")
}

func (r *Seek) stopSeek(b *Brush, f *Frame) {
	r.job.Stop()
	r.job = nil
	b.HTML("seek-answer", `<p>`+f.T("Stopped; nothing was changed.", "已停止，未作任何改动。")+`</p>`)
}

// useSeek sets the knobs to the values of an answer.
func (r *Seek) useSeek(of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(r.offers) {
		return
	}
	set := r.offers[i]
	r.d.Close()
	r.d.Change(func(now *session.State) {
		for _, x := range set {
			x.knob.Set(&now.Scenario, x.at())
		}
	}, "")
}

// Acts are what its controls do.
func (r *Seek) Acts() []Act {
	return []Act{
		Press("seek", func(e *Event) { r.showSeek(e.B, e.F) }),
		Changed("seek-goal", func(e *Event) { r.forget(e.B); r.showLevel(e.B, e.F, e.Value()) }),
		Changed("seek-form", func(e *Event) { r.forget(e.B) }),
		Press("seek-go", func(e *Event) { r.goSeek(e.B, e.F) }),
		Press("seek-stop", func(e *Event) { r.stopSeek(e.B, e.F) }),
		Press("seek-use", func(e *Event) { r.useSeek(e.Of) }),
	}
}
