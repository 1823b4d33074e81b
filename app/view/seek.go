package view

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/chart"
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
	w.WriteString(`<p>` + f.T("Choose a goal and a year. The search runs the model for many values of one knob and gives the smallest that is enough, or, where none is, how near it comes, by when, and with what else.",
		"选定目标和年份。模型对一个参数的许多取值逐一运行，给出刚好够用的最小值；若都不够，则给出最接近的年份和可配合的设定。") + `</p><fieldset class="seek">`)
	choose("goal", f.T("Goal", "目标"), ` data-change="seek-goal"`, goals...)
	w.WriteString(`<span id="seek-level-box"></span>`)
	w.WriteString(`<label>` + f.T("By the year", "最迟年份") + ` <input type="text" class="num" inputmode="numeric" id="seek-by" data-step="1" value="` + strconv.Itoa(int(s.by)) + `"></label>`)
	choose("knob", f.T("Turn this knob", "调整哪个参数"), "", knobs...)
	choose("second", f.T("Together with", "并配合"), "", seconds...)
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
	b.HTML("seek-level-box", `<label>`+f.T("How high", "多高")+` <input type="text" class="num" id="seek-level" inputmode="decimal" data-step="0.01" value="`+number.Plain(v)+`"></label>`)
}

// readSeek takes what stands in the form. It returns what is wrong with it, in a
// sentence, or nothing.
func (r *Seek) readSeek(f *Frame) string {
	field := func(id string) string { return dom.Field("seek-" + id) }
	s := r
	by, refused, ok := fault.Field{Name: lang.Pair{En: "By the year", Zh: "在何年之前"}, Min: firstGoal, Max: lastGoal, Whole: true}.Take(field("by"))
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

func (r *Seek) stopSeek(b *Brush, f *Frame) {
	r.job.Stop()
	r.job = nil
	b.HTML("seek-answer", `<p>`+f.T("Stopped; nothing was changed.", "已停止，未作任何改动。")+`</p>`)
}

// aim is the goal and its year in words.
func (r *Seek) aim(f *Frame, q question.Question) string {
	g, _ := question.GoalByID(q.Goal)
	level := ""
	if g.Levelled() {
		level = " " + strconv.FormatFloat(q.Level, 'f', -1, 64)
	}
	by := strconv.Itoa(int(model.StartYear + q.By))
	return f.T("Goal: by "+by+" "+g.Name.En+level+".", "目标：到"+by+"年，"+g.Name.Zh+level+"。")
}

// inner makes quotation marks those within others, as Chinese writes them.
var inner = strings.NewReplacer("“", "‘", "”", "’")

// tellSeek words the finding: the value with the policies, and for a condition
// at home also without them.
func (r *Seek) tellSeek(b *Brush, f *Frame, q question.Question, fs []question.Found) {
	s := r
	k, _ := study.KnobByName(q.Knob)
	name := html.EscapeString(f.T(k.En, inner.Replace(k.Zh)))
	by := strconv.Itoa(int(model.StartYear + q.By))
	say := func(found question.Found, where string) string {
		year := strconv.Itoa(int(model.StartYear + found.Year))
		switch {
		case !found.Found:
			return `<p>` + where + f.T("no value of “"+name+"” is enough by "+by+".", "“"+name+"”取任何值，到"+by+"年都达不到目标。") + `</p>`
		case found.Lowest && found.Year < 1:
			return `<p>` + where + f.T("the goal is reached from the start, even at the lowest value of “"+name+"” tried, "+fixed(found.Value, 2)+".", "即使“"+name+"”取所试的最低值"+fixed(found.Value, 2)+"，一开始就已达到目标。") + `</p>`
		case found.Lowest:
			return `<p>` + where + f.T("even the lowest value of “"+name+"” tried, "+fixed(found.Value, 2)+", is enough; the goal is then reached in "+year+".", "“"+name+"”取所试的最低值"+fixed(found.Value, 2)+"就已足够，"+year+"年达到目标。") + `</p>`
		}
		more := ""
		if !found.Monotone {
			more = f.T(" More is not always better: some higher values fail again.", "并非越多越好：更高的某些取值又会失败。")
		}
		return `<p>` + where + f.T("the smallest value of “"+name+"” that is enough is <b>"+fixed(found.Value, 2)+"</b>; the goal is then reached in "+year+".", "“"+name+"”至少达到<b>"+fixed(found.Value, 2)+"</b>，即可在"+year+"年实现目标。") + more + `</p>`
	}
	s.answer = `<p class="note">` + r.aim(f, q) + `</p>` + say(fs[0], f.T("With the policies as set: ", "在当前政策下："))
	if len(fs) > 1 {
		s.answer += say(fs[1], f.T("Without the Belt and Road: ", "没有“一带一路”时："))
	}
	if now, ok := setTo(k, q.Scenario); ok {
		s.answer += `<p class="note">` + f.T("It is now ", "现值为") + fixed(now, 2) + f.T(".", "。") + `</p>`
	}
	if fs[0].Found {
		s.answer += r.offer(f, setting{k, fs[0].Value})
		r.seekHolds(q, fs[0].Value)
	} else {
		r.seekReach(b, f, q)
	}
	b.HTML("seek-answer", s.answer)
	b.Apply()
}

// rounded is the value of an answer as it is applied: a little above it.
func rounded(k study.Knob, value float64) float64 {
	return min(k.Max, math.Ceil(value*100-1e-9)/100)
}

// seekHolds asks in how many cases the value of an answer is enough.
func (r *Seek) seekHolds(q question.Question, value float64) {
	s := r
	k, err := study.KnobByName(q.Knob)
	if err != nil {
		return
	}
	q.Kind, q.Value, q.Draws = question.Hold, rounded(k, value), ask.Draws[0]
	said := s.answer
	tell := func(more string) {
		s.answer = said + more
		r.d.Brush.HTML("seek-answer", s.answer)
		r.d.Brush.Apply()
	}
	s.answer += `<p class="note">` + r.d.Now().T("Counting in how many cases that is enough …", "正在统计有多少情形足够……") + `</p>`
	matched := false
	s.job = r.d.Ask.Apart(q, func(int, int) {}, func(recs []float64) {
		f := r.d.Now()
		s.job = nil
		n, all := math.Round(10*question.Held(recs)), "10"
		if sum := math.Round(float64(len(recs)) * question.Held(recs)); (n == 0 || n == 10) && sum > 0 && int(sum) < len(recs) {
			n, all = sum, strconv.Itoa(len(recs))
		}
		share := strconv.Itoa(int(n))
		f2 := fixed(q.Value, 2)
		tell(`<p id="seek-held">` + f.T("At "+f2+" the goal is reached in <b>"+share+" of "+all+" cases</b>.", "取"+f2+"时，<b>"+all+"个情形中有"+share+"个</b>达到目标。") + ` <small>` + drawnFrom(f, matched) + `</small></p>`)
	}, func() { s.job = nil; tell("") })
	matched = s.job.Matched()
}

// offer is a button that sets knobs to the values of an answer.
func (r *Seek) offer(f *Frame, set ...setting) string {
	s := r
	s.offers = append(s.offers, set)
	return `<div class="copyrow"><button type="button" class="btn" data-act="seek-use" data-of="` + strconv.Itoa(len(s.offers)-1) + `">` + f.T("Apply this", "采用此设定") + `</button></div>`
}

// seekReach asks what is said where no value of the knob is enough: nobody is
// left with a no.
func (r *Seek) seekReach(b *Brush, f *Frame, q question.Question) {
	s := r
	said := s.answer
	q.Kind = question.Reach
	s.answer += `<p class="note">` + f.T("Looking for the nearest year and for a second setting …", "正在查找最近的年份和可配合的第二项设定……") + `</p>`
	s.job = r.d.Ask.Apart(q, func(int, int) {}, func(recs []float64) {
		b, f := r.d.Brush, r.d.Now()
		s.job, s.answer = nil, said
		if reached, err := q.Reach(recs); err == nil {
			s.answer += r.tellReach(f, q, reached)
		}
		b.HTML("seek-answer", s.answer)
		b.Apply()
	}, func() {
		s.job, s.answer = nil, said
		b.HTML("seek-answer", s.answer)
		b.Apply()
	})
}

// tellReach words how near it comes, when it gets there, and which second setting
// does it in time; each can be applied.
func (r *Seek) tellReach(f *Frame, q question.Question, got question.Reached) string {
	k, _ := study.KnobByName(q.Knob)
	label := func(k study.Knob) string { return html.EscapeString(f.T(k.En, inner.Replace(k.Zh))) }
	calendar := func(t float64) string { return strconv.Itoa(int(model.StartYear + t)) }
	name, by := label(k), calendar(q.By)
	out := `<p>` + f.T("It comes nearest in "+by+" with “"+name+"” at <b>"+fixed(got.Best, 2)+"</b>: "+fixed(got.Value, 2)+", where the goal asks for more than "+fixed(got.Goal, 2)+".",
		by+"年最接近目标的是“"+name+"”取<b>"+fixed(got.Best, 2)+"</b>：达到"+fixed(got.Value, 2)+"，而目标要求高于"+fixed(got.Goal, 2)+"。") + `</p>` + r.offer(f, setting{k, got.Best})
	if got.Ever {
		out += `<p>` + f.T("The nearest year: with “"+name+"” at <b>"+fixed(got.At, 2)+"</b> the goal is reached in <b>"+calendar(got.Year)+"</b>.",
			"最近的年份：“"+name+"”取<b>"+fixed(got.At, 2)+"</b>，<b>"+calendar(got.Year)+"</b>年达到目标。") + `</p>` + r.offer(f, setting{k, got.At})
	} else {
		last := calendar(min(question.MaxYears, q.By+question.Ahead))
		out += `<p>` + f.T("Alone it does not get there by "+last+" either.", "仅靠它，到"+last+"年也达不到。") + `</p>`
	}
	if len(got.Pairs) == 0 {
		return out + `<p>` + f.T("No second setting tried with it is enough by "+by+": the goal asks for more than two settings, or for a later year.",
			"所试的任何第二项设定与它配合，到"+by+"年也都不够：需要两项以上的设定，或更晚的年份。") + `</p>`
	}
	out += `<p>` + f.T("Two settings together do it by "+by+":", "两项设定配合，可在"+by+"年前达到：") + `</p><ul>`
	for _, p := range got.Pairs[:min(3, len(got.Pairs))] {
		out += `<li>` + f.T("“"+name+"” at "+fixed(p.First, 2)+" and “"+label(p.Knob)+"” at <b>"+fixed(p.Second, 2)+"</b>: reached in "+calendar(p.Year)+".",
			"“"+name+"”取"+fixed(p.First, 2)+"，“"+label(p.Knob)+"”取<b>"+fixed(p.Second, 2)+"</b>："+calendar(p.Year)+"年达到。") + r.offer(f, setting{k, p.First}, setting{p.Knob, p.Second}) + `</li>`
	}
	return out + `</ul>`
}

// setTo is what a knob stands at; all policies together may stand at no one value.
func setTo(k study.Knob, sc model.Scenario) (float64, bool) {
	v := k.Get(&sc)
	was := sc.Levers
	k.Set(&sc, v)
	return v, sc.Levers == was
}

// tellFrontier lists the smallest value of the second knob for each value of the
// first, and says where none is enough.
func (r *Seek) tellFrontier(b *Brush, f *Frame, q question.Question, recs []float64) {
	s := r
	edge, err := q.Edges()
	if err != nil {
		return
	}
	first, second := edge.First, edge.Knob
	nameA, nameB := f.T(first.En, inner.Replace(first.Zh)), f.T(second.En, inner.Replace(second.Zh))
	t := chart.Table{
		Caption: r.aim(f, q) + f.T(" Smallest “"+nameB+"” that is enough, for each “"+nameA+"”", "在各个“"+nameA+"”取值下刚好够用的最小“"+nameB+"”"),
		Columns: []string{nameA, nameB, f.T("reached in", "达到年份")},
	}
	for _, e := range edge.Edges(recs) {
		v, y := f.T("no value is enough", "再多也不够"), "–"
		if e.Found {
			v, y = fixed(e.Second, 2), strconv.Itoa(int(model.StartYear+e.Year))
		}
		t.Rows = append(t.Rows, []string{fixed(e.First, 2), v, y})
	}
	s.answer = t.HTML()
	if e, ok := nearest(edge, edge.Edges(recs), q.Scenario); ok {
		s.answer += `<p>` + f.T("The smallest step from what is set now: “"+nameA+"” at <b>"+fixed(e.First, 2)+"</b> with “"+nameB+"” at <b>"+fixed(e.Second, 2)+"</b>.",
			"离现有设定最近的是：“"+nameA+"”取<b>"+fixed(e.First, 2)+"</b>，“"+nameB+"”取<b>"+fixed(e.Second, 2)+"</b>。") + `</p>` + r.offer(f, setting{first, e.First}, setting{second, e.Second})
	} else {
		q.Kind, q.Second = question.Reach, ""
		r.seekReach(b, f, q)
	}
	b.HTML("seek-answer", s.answer)
	b.Apply()
}

// nearest is the point of a frontier with the smallest step from the scenario,
// in ranges of its two knobs.
func nearest(f study.Frontier, edges []study.Edge, s model.Scenario) (best study.Edge, ok bool) {
	step := math.Inf(1)
	for _, e := range edges {
		if !e.Found {
			continue
		}
		far := math.Abs(e.First-f.First.Get(&s))/(f.First.High-f.First.Low) + math.Max(0, e.Second-f.Knob.Get(&s))/(f.Knob.High-f.Knob.Low)
		if far < step {
			best, ok, step = e, true, far
		}
	}
	return best, ok
}

// useSeek sets the knobs to the values of an answer, a little above them, so that
// the goal is reached there.
func (r *Seek) useSeek(of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(r.offers) {
		return
	}
	set := r.offers[i]
	r.d.Close()
	r.d.Change(func(now *session.State) {
		for _, x := range set {
			x.knob.Set(&now.Scenario, rounded(x.knob, x.value))
		}
	}, "")
}

// Acts are what its controls do.
func (r *Seek) Acts() []Act {
	return []Act{
		Press("seek", func(e *Event) { r.showSeek(e.B, e.F) }),
		Changed("seek-goal", func(e *Event) { r.showLevel(e.B, e.F, e.Value()) }),
		Press("seek-go", func(e *Event) { r.goSeek(e.B, e.F) }),
		Press("seek-stop", func(e *Event) { r.stopSeek(e.B, e.F) }),
		Press("seek-use", func(e *Event) { r.useSeek(e.Of) }),
	}
}
