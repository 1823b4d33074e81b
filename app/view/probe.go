package view

import (
	"encoding/json"
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/probe"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// Probe asks where something happens among the cases that are counted anyway, and
// what else takes many runs: regret, settings that beat the others, groups of
// assumptions. What is shown is written by a second program (package probe); the cases
// it was given stay until others are asked for, also when the scenario changes.
type Probe struct {
	d       *Desk
	cases   *Cases
	tally   *study.Tally // the cases held; nil before the first
	about   string       // the key of their scenario
	was     session.State
	label   string
	of      guest
	wanted  bool // cases are counted to be held
	studies map[question.Kind]*probed
}

// probed is a study of many runs: on its way, or done.
type probed struct {
	job   *ask.Job
	done  int // per cent
	about string
	of    guest // what its pictures say of where they are from
	show  probe.Study
	recs  []float64
	fails bool
}

// probeSizes are the draws of each study: cases, settings, points of a sample; fewer
// of what takes long where all of China's clusters are run.
var probeSizes = map[question.Kind][2]int{question.Policies: {200, 100}, question.Front: {400, 200}, question.Groups: {256, 64}}

// NewProbe asks that.
func NewProbe(d *Desk, cases *Cases) *Probe {
	d.guests = map[string]guest{}
	return &Probe{d: d, cases: cases, studies: map[question.Kind]*probed{}}
}

// HTML is the question; the answer comes into it.
func (r *Probe) HTML(f *Frame) string {
	return `<section class="probe" id="fails" aria-labelledby="fails-h"><h2 id="fails-h" tabindex="-1">` + f.T("Where does it fail?", "它在哪里会失败？") + `</h2><p class="note">` +
		f.T("Under which assumptions the Belt and Road does not help, or hurts; which policy is least regretted whatever holds; which settings no other beats; which assumptions decide.",
			"在哪些假设下“一带一路”没有帮助，甚至有害；无论哪些假设成立，哪项政策最不易后悔；哪些设定没有被其他设定胜过；哪些假设起决定作用。") +
		`</p><div id="probe-start" class="ask">` + r.start(f) + `</div><div id="probe-panel"></div><div id="probe-studies"></div></section>`
}

// start is what stands over the answer: the button, the progress, or of which cases it
// is.
func (r *Probe) start(f *Frame) string {
	button := func(act, text string) string {
		return `<button type="button" class="btn" data-act="` + act + `">` + text + `</button>`
	}
	n, on := r.d.Ask.Waiting(question.Ensemble)
	switch {
	case r.wanted && r.d.Ask.Failed(question.Ensemble):
		return `<p>` + noAnswer(f) + `</p>`
	case r.wanted && on:
		return progressOf(f, n, "ask-stop", string(question.Ensemble))
	case r.tally == nil:
		return button("probe", f.T("Look for it", "开始查找")) + button("open-file", f.T("Open saved cases", "打开已存的情形"))
	}
	count := strconv.Itoa(r.tally.Len())
	of := f.T(count+" cases about: ", count+"个情形，关于：")
	if r.tally.Ensemble().Posterior != nil {
		of = f.T(count+" cases that the record allows, about: ", "记录容许的"+count+"个情形，关于：")
	}
	s := `<p>` + of + html.EscapeString(r.label) + f.T(".", "。")
	switch {
	case r.about != f.Key():
		return s + f.T(" The scenario has been changed since.", "此后情景已有改动。") + `</p>` + button("probe-back", f.T("Back to the scenario of these cases", "回到这些情形的情景")) + button("probe", f.T("Look about the scenario shown now", "改为查找当前情景"))
	case r.tally.Len() < ask.Draws[len(ask.Draws)-1]:
		return s + `</p>` + button("ask-more", f.T("Compute ", "计算")+strconv.Itoa(ask.Draws[len(ask.Draws)-1]))
	}
	return s + `</p>`
}

// Paint keeps up what is said of the cases, and takes more of them when there are.
func (r *Probe) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Answered | Asked | Sized) {
		return
	}
	b.HTML("probe-start", r.start(f))
	a := f.Answers
	_, on := r.d.Ask.Waiting(question.Ensemble)
	counted := !on && a.About == f.Key() && a.Study != nil && a.Study.Fan != nil && a.Cases != nil
	switch {
	case counted && (r.wanted || r.tally != nil && r.about == f.Key() && a.Study.Fan.N > r.tally.Len()):
		r.hold(f)
	case f.Has(Fresh|Sized) && r.tally != nil:
		r.fails(f, probe.Order{})
	}
	for _, k := range [...]question.Kind{question.Policies, question.Front, question.Groups} {
		if s := r.studies[k]; s != nil {
			if f.Has(Fresh) && s.recs != nil {
				r.show(f, s)
			}
			r.waiting(b, f, k)
		}
	}
}

// hold gives the cases counted last to the other program.
func (r *Probe) hold(f *Frame) {
	t := f.Answers.Cases.Cases
	r.wanted = false
	en := t.Ensemble()
	c := probe.Of(t, question.Question{Kind: question.Ensemble, Scenario: en.Scenario, Draws: en.N}.Encode())
	c.Again = r.about == f.Key()
	r.tally, r.about, r.label, r.was, r.of = t, f.Key(), f.Label(), f.State, from(f)
	r.cases.hold(t)
	r.send("hold", probe.Encode(c), c.Records, r.of, func() {})
	r.fails(f, probe.Order{})
}

// fails asks for the answer after the visitor did something, or nothing.
func (r *Probe) fails(f *Frame, o probe.Order) {
	o.Lang, o.Money, o.Budget, o.Width = f.Lang.Tag(), f.State.Scenario.Version == model.Version2, f.State.Scenario.Budget, probeWidth()
	r.send("fails", probe.Encode(o), nil, r.of, func() {
		if w := probeWidth(); w != o.Width { // it was not there before
			r.send("fails", probe.Encode(probe.Order{Lang: o.Lang, Money: o.Money, Budget: o.Budget, Width: w}), nil, r.of, func() {})
		}
	})
}

// probeWidth is that of the picture.
func probeWidth() float64 {
	w, _, _ := dom.Size("probe-art")
	return math.Floor(w)
}

// from is what pictures about the scenario shown say of where they are from.
func from(f *Frame) guest {
	return guest{under: f.T("Scenario: ", "情景：") + f.Label() + f.T(".", "。"), link: dom.Origin() + f.To("evidence", nil) + "#fails"}
}

// send has something done, paints what comes of it, and then goes on. Pictures that come
// are of what is said of them.
func (r *Probe) send(verb, order string, recs []float64, of guest, then func()) {
	dom.Probe(verb, order, ask.Bytes(recs), func(pieces []string, wrong string, loaded bool) {
		r.d.Paint(func(b *Brush, f *Frame) {
			switch {
			case !loaded:
				r.tally = nil
				b.HTML("probe-start", `<p class="wrong">`+missing.In(f.Lang)+`</p>`+r.start(f))
			case wrong != "":
				b.HTML("probe-start", `<p class="wrong">`+html.EscapeString(wrong)+`</p>`)
			}
			for i := 0; i+2 < len(pieces); i += 3 {
				switch id, kind, content := pieces[i], pieces[i+1], pieces[i+2]; {
				case id == probe.Say:
					r.d.Say(content)
				case kind == probe.Picture:
					var fig probe.Figure
					if json.Unmarshal([]byte(content), &fig) == nil {
						of.Figure = fig.Chart()
						r.d.guests[id] = of
					}
				case kind == "html":
					b.HTML(id, probe.Addressed(content, func(n int) string { return r.caseAt(f, n) }))
				case kind == "value":
					b.Value(id, content)
				default:
					b.Attr(id, strings.TrimPrefix(kind, "attr:"), content)
				}
			}
		})
		if pieces != nil {
			then()
		}
	})
}

// caseAt is the address of this view with a case as the scenario.
func (r *Probe) caseAt(f *Frame, n int) string {
	s, ok := r.tally.Scenario(n)
	if !ok {
		return "#fails"
	}
	to := *f
	to.State = asCase(f, s, n)
	return html.EscapeString(to.To(f.View, nil)) + "#fails"
}

// press asks a question of many runs about the scenario shown.
func (r *Probe) press(k question.Kind, f *Frame) {
	q := question.Question{Kind: k, Scenario: f.State.Scenario, Draws: probeSizes[k][0]}
	money := q.Scenario.Version == model.Version2
	if money {
		q.Draws = probeSizes[k][1]
	}
	s := &probed{about: f.Key(), of: from(f), show: probe.Study{Kind: string(k), Money: money, Points: q.Draws}}
	switch k {
	case question.Front:
		if money {
			x, refused, ok := fault.Field{Name: lang.Pair{En: "Budget", Zh: "预算"}, Max: link.MaxBudget}.Take(dom.Field("probe-budget"))
			if !ok {
				r.d.Say(refused.In(f.Lang))
				return
			}
			q.Scenario.Budget = x
		}
	case question.Groups:
		s.show.Axes = r.d.Ask.Drawn(q).Ensemble().Space.IDs()
	}
	if old := r.studies[k]; old != nil {
		old.job.Stop()
	}
	r.studies[k] = s
	again := func() { r.d.Want(Asked) }
	s.job = r.d.Ask.Apart(q, func(done, total int) {
		s.done = 100 * done / total
		again()
	}, func(recs []float64) {
		s.job, s.recs = nil, recs
		r.show(r.d.Now(), s)
		again()
	}, func() {
		s.job, s.fails = nil, true
		again()
	})
	again()
}

// show has the answer to a study written.
func (r *Probe) show(f *Frame, s *probed) {
	o := s.show
	o.Lang, o.Width = f.Lang.Tag(), probeWidth()
	r.send("study", probe.Encode(o), s.recs, s.of, func() {})
}

// waiting is how far a study is, or of what its answer is.
func (r *Probe) waiting(b *Brush, f *Frame, k question.Kind) {
	s := r.studies[k]
	said := ""
	switch {
	case s.job != nil:
		said = progressOf(f, s.done, "probe-stop", string(k))
	case s.fails:
		said = `<p>` + noAnswer(f) + `</p>`
	case s.about != f.Key():
		said = `<p>` + f.T("This is about the scenario as it was before the last changes.", "这是关于改动前的情景。") + `</p>`
	}
	b.HTML("probe-wait-"+string(k), said)
}

// use sets the levers as a table offers them.
func (r *Probe) use(of string) {
	var v [model.NumLevers]float64
	for i, x := range strings.SplitN(of, ".", len(v)) {
		n, err := strconv.Atoi(x)
		if err != nil {
			return
		}
		v[i] = float64(n) / 1000
	}
	r.d.Change(func(st *session.State) { st.Scenario.Levers = model.LeversOf(v) }, "")
}

// Acts are what its controls do.
func (r *Probe) Acts() []Act {
	did := func(sliding bool) func(*Event) {
		return func(e *Event) {
			r.fails(e.F, probe.Order{Do: e.Of, Value: e.Value(), Checked: e.El.Get("checked").Truthy(), Sliding: sliding})
		}
	}
	return []Act{
		Press("probe", func(e *Event) {
			r.wanted = true
			r.d.Ask.Renew()
			if a := r.d.Ask.Answers(); a.Study.Fan == nil {
				r.d.Ask.Press(question.Ensemble, ask.Draws[0], func() {})
			}
			r.d.Want(Asked)
		}),
		Press("probe-do", func(e *Event) { r.fails(e.F, probe.Order{Do: e.Of}) }),
		Changed("probe-set", did(false)),
		Typed("probe-move", did(true)),
		Press("probe-back", func(*Event) {
			r.d.Change(func(st *session.State) { st.Scenario, st.Name = r.was.Scenario, r.was.Name }, "")
		}),
		Press("probe-case", func(e *Event) {
			if n, err := strconv.Atoi(e.Of); err == nil {
				r.cases.hold(r.tally) // a file may have brought others
				r.cases.open(n, e.F)
			}
		}),
		Changed("probe-n", func(e *Event) {
			r.cases.hold(r.tally)
			r.cases.take(e.Value(), e.F)
		}),
		Press("probe-study", func(e *Event) { r.press(question.Kind(e.Of), e.F) }),
		Press("probe-stop", func(e *Event) {
			if s := r.studies[question.Kind(e.Of)]; s != nil {
				s.job.Stop()
				s.job = nil
				r.d.Say(e.F.T("Stopped; nothing was changed.", "已停止，未作任何改动。"))
				r.d.Want(Asked)
			}
		}),
		Press("probe-levers", func(e *Event) { r.use(e.Of) }),
		Press("probe-save", func(e *Event) {
			name := "silk-ladder-" + r.tally.Ensemble().Scenario.Archetype + "-cases.tar.gz"
			r.d.Tell("Writing the file…", "正在生成文件……")
			dom.Cases(name, func(wrong string) {
				switch f := r.d.Now(); wrong {
				case "":
					r.d.Say(f.T("Saved: ", "已保存：") + name)
				case "load":
					r.d.Say(missing.In(f.Lang))
				default:
					r.d.Say(f.T("The file could not be written: ", "无法生成文件：") + wrong)
				}
			})
		}),
	}
}
