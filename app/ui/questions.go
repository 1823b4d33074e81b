package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/study"
)

// questions keeps the answers to what has been asked about the present scenario,
// and what is still on its way. Shares and thresholds are asked by themselves as
// soon as the visitor rests, a small ensemble when the rest lasts; a large one and
// the tornado when a button is pressed.
type questions struct {
	pool    pool
	about   string // the scenario the answers are about
	answers *picture.Study
	waysF   []story.Share // shares of the three ways in the functional level
	jobs    map[question.Kind]*job
	done    map[question.Kind]int // progress of jobs, per cent
}

// draws are the sizes of an ensemble, smallest first.
var draws = [...]int{100, 1000}

var (
	_ = on("ask", func(h *home, of string, _ app.Value) { h.askFor(question.Kind(of)) })
	_ = on("ask-more", func(h *home, _ string, _ app.Value) { h.askEnsemble(draws[len(draws)-1]) })
	_ = on("ask-stop", func(h *home, of string, _ app.Value) { h.stopAsking(question.Kind(of)) })
)

// fingerprint is the scenario without anything of its view.
func fingerprint(s state) string {
	return link.State{Scenario: s.Scenario, Model: s.Model}.Query()
}

// renewQuestions drops answers about another scenario and asks what is asked by
// itself. It is called when the visitor rests.
func (h *home) renewQuestions() {
	q := &h.questions
	f := fingerprint(h.state)
	if q.about == f && q.answers != nil {
		return
	}
	for _, j := range q.jobs {
		j.stop()
	}
	q.about, q.answers = f, &picture.Study{}
	q.jobs, q.done = map[question.Kind]*job{}, map[question.Kind]int{}
	h.ask(question.Question{Kind: question.Levers}, func(q question.Question, recs []float64) {
		s := study.NewAttribution(q.Scenario, study.ByLever()).Shares(recs)
		h.questions.answers.Levers = &s
	})
	h.ask(question.Question{Kind: question.Rival}, func(_ question.Question, recs []float64) {
		h.questions.answers.Home = &picture.Home{F: recs[0], VAh: recs[1]}
	})
	h.ask(question.Question{Kind: question.Ways}, func(q question.Question, recs []float64) {
		s := study.NewAttribution(q.Scenario, study.ByWay()).Shares(recs)
		h.questions.answers.Ways, h.questions.waysF = &s, nil
		for i, c := range s.Causes {
			h.questions.waysF = append(h.questions.waysF, story.Share{Name: lang.Pair{En: c.En, Zh: c.Zh}, Value: s.Share[i][study.Functional]})
		}
	})
	h.ask(question.Question{Kind: question.Thresholds, By: h.state.Scenario.Years}, func(q question.Question, recs []float64) {
		h.questions.answers.Thresholds, h.questions.answers.By = question.Findings(recs), q.By
	})
	h.showAsks()
}

// ask sends a question about the present scenario; take keeps the answer.
func (h *home) ask(q question.Question, take func(question.Question, []float64)) {
	h.askAs(q, false, take)
}

// askAs sends it; what nobody waits for is answered last.
func (h *home) askAs(q question.Question, unhurried bool, take func(question.Question, []float64)) {
	h.renewQuestions() // a visitor may be faster than the rest after a change
	q.Scenario = h.state.Scenario
	qs := &h.questions
	about := qs.about
	qs.jobs[q.Kind].stop()
	qs.done[q.Kind] = 0
	j := qs.pool.ask(q, unhurried, func(done, total int) {
		h.questions.done[q.Kind] = 100 * done / total
		h.showAsks()
		h.brush.apply()
	}, func(recs []float64) {
		if h.questions.about != about {
			return
		}
		delete(h.questions.jobs, q.Kind)
		take(q, recs)
		h.showAsks()
		h.wantPaint(false)
	})
	if j == nil {
		return
	}
	qs.jobs[q.Kind] = j
	h.showAsks()
}

// askFor answers the button of a picture.
func (h *home) askFor(k question.Kind) {
	switch k {
	case question.Ensemble:
		h.askEnsemble(draws[0])
	case question.Tornado:
		h.ask(question.Question{Kind: k}, func(q question.Question, recs []float64) {
			h.questions.answers.Tornado = q.Tornado().Bars(recs, 0)
			h.say(h.t("The tornado of assumptions is ready.", "假设的敏感性图已完成。"))
		})
	}
}

// onIdle asks what needs some hundred runs and nobody has asked for: the share of
// each corridor, and a few plausible cases for the line under the verdict. In a
// frame that does not show them they would cost the host page.
func (h *home) onIdle() {
	q := &h.questions
	if q.answers == nil || h.state.Scenario.Levers == (model.Levers{}) {
		return
	}
	if q.answers.Corridors == nil && q.jobs[question.Corridors] == nil && (!h.embed || chartOf(h.state.View.Chart) == "corridors") {
		h.askAs(question.Question{Kind: question.Corridors}, true, func(q question.Question, recs []float64) {
			s := study.NewCorridors(q.Scenario).Shares(recs)
			h.questions.answers.Corridors = &s
		})
	}
	if q.answers.Fan == nil && q.jobs[question.Ensemble] == nil && !h.embed {
		h.cases(draws[0], true, func() {})
	}
}

func (h *home) askEnsemble(n int) {
	h.cases(n, false, func() { h.say(h.t("The cases are computed.", "各情形已计算完毕。")) })
}

func (h *home) cases(n int, unhurried bool, done func()) {
	h.askAs(question.Question{Kind: question.Ensemble, Draws: n}, unhurried, func(q question.Question, recs []float64) {
		t := q.Ensemble().Tally()
		t.Add(0, recs)
		h.questions.answers.Fan = &picture.Fan{
			N: n, With: t.Bands(0, study.With), Without: t.Bands(0, study.Without),
			Chances: t.Chances(), Change: t.Outcome(study.Functional, study.Change),
		}
		h.showVerdict()
		h.brush.html("words", h.words())
		done()
	})
}

func (h *home) stopAsking(k question.Kind) {
	h.questions.jobs[k].stop()
	delete(h.questions.jobs, k)
	h.say(h.t("Stopped; nothing was changed.", "已停止，未作任何改动。"))
	h.showAsks()
}

// showAsks paints what stands over a picture that needs many runs: the button,
// the progress, or what the answer rests on.
func (h *home) showAsks() {
	for _, b := range picture.Bands {
		for _, p := range b.Pictures {
			if p.Asked() {
				h.brush.html("ask-"+p.ID, h.askHTML(p))
			}
		}
	}
}

func (h *home) askHTML(p picture.Picture) string {
	k := string(p.Question)
	if _, busy := h.questions.jobs[p.Question]; busy {
		done := strconv.Itoa(h.questions.done[p.Question])
		return `<progress max="100" value="` + done + `" aria-label="` + h.t("Computing", "正在计算") + `"></progress> <span>` + done + ` %</span>` +
			`<button type="button" class="tool" data-act="ask-stop" data-of="` + k + `">` + h.t("Stop", "停止") + `</button>`
	}
	button := func(act, text string) string {
		return `<button type="button" class="btn" data-act="` + act + `" data-of="` + k + `">` + text + `</button>`
	}
	a := h.questions.answers
	switch p.ID {
	case "threshold":
		return `<button type="button" class="btn" data-act="seek">` + h.t("What would it take by a year of my choice?", "在我选定的年份之前，要怎样才能做到？") + `</button>`
	case "fan":
		if a == nil || a.Fan == nil {
			return button("ask", h.t("Compute ", "计算 ")+strconv.Itoa(draws[0])+h.t(" plausible cases", " 个合理情形"))
		}
		s := `<p>` + strconv.Itoa(a.Fan.N) + h.t(" cases. ", " 个情形。") + h.chances(a.Fan.Chances) + `</p>`
		if a.Fan.N < draws[len(draws)-1] {
			s += button("ask-more", h.t("Compute ", "计算 ")+strconv.Itoa(draws[len(draws)-1]))
		}
		return s
	case "tornado":
		if a == nil || a.Tornado == nil {
			return button("ask", h.t("Vary every assumption", "逐一变动每个假设"))
		}
	}
	return ""
}

// chances is an ensemble in a sentence.
func (h *home) chances(c study.Chances) string {
	pct := func(x float64) string { return strconv.Itoa(int(100*x+.5)) + h.t("%", "%") }
	return h.t(
		"The functional level ends lower in "+pct(c.Lower)+" of them, higher by .01 or more in "+pct(c.Higher)+"; value at home ends lower in "+pct(c.HomeLower)+"; the hosts together lose in "+pct(c.HostsLose)+", at least one of them in "+pct(c.SomeHostLoses)+".",
		"其中功能水平下降的占 "+pct(c.Lower)+"，上升 0.01 以上的占 "+pct(c.Higher)+"；国内增加值下降的占 "+pct(c.HomeLower)+"；东道国合计受损的占 "+pct(c.HostsLose)+"，至少一方受损的占 "+pct(c.SomeHostLoses)+"。")
}
