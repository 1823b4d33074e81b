package ui

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// seek is the form that asks what it would take: which knob, by when, and
// perhaps a second knob.
type seek struct {
	knob, second string
	by           float64 // calendar year
	answer       string  // HTML
	value        float64 // the value found, to be set
	found        bool
}

var (
	_ = on("seek", func(h *home, _ string, _ app.Value) { h.showSeek() })
	_ = on("seek-set", func(h *home, of string, el app.Value) { h.setSeek(of, el) })
	_ = on("seek-go", func(h *home, _ string, _ app.Value) { h.goSeek() })
	_ = on("seek-stop", func(h *home, _ string, _ app.Value) { h.stopSeek() })
	_ = on("seek-use", func(h *home, _ string, _ app.Value) { h.useSeek() })
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
			panic("ui: " + err.Error())
		}
		ks = append(ks, k)
	}
	return ks
}

func (h *home) showSeek() {
	s := &h.seek
	if s.knob == "" {
		s.knob, s.by = "org", model.StartYear+h.state.Scenario.Years
	}
	var b strings.Builder
	b.WriteString(`<p>` + h.t("How much is needed for the cluster to break the lock, that is to hold a fifth of the research, design, marketing and brand work in its lead-firm chain?",
		"要打破锁定（在主导企业链中承担五分之一的研发、设计、营销和品牌工作），需要多少？") + `</p><fieldset>`)
	choose := func(id, label, now string, none bool) {
		b.WriteString(`<label>` + label + ` <select id="seek-` + id + `" data-change="seek-set" data-of="` + id + `">`)
		if none {
			b.WriteString(`<option value="">` + h.t("nothing else", "不加其他") + `</option>`)
		}
		for _, k := range sought() {
			sel := ""
			if k.ID == now {
				sel = " selected"
			}
			b.WriteString(`<option value="` + k.ID + `"` + sel + `>` + html.EscapeString(h.t(k.En, k.Zh)) + `</option>`)
		}
		b.WriteString(`</select></label>`)
	}
	choose("knob", h.t("How much", "需要多少"), s.knob, false)
	last := int(model.StartYear + max(h.state.Scenario.Years, 60))
	b.WriteString(`<label>` + h.t("by the year", "在何年之前") + ` <input type="number" id="seek-by" min="2014" max="` + strconv.Itoa(last) + `" step="1" value="` + strconv.Itoa(int(s.by)) + `" data-change="seek-set" data-of="by"></label>`)
	choose("second", h.t("together with", "并配合"), s.second, true)
	b.WriteString(`</fieldset><div class="copyrow"><button type="button" class="btn primary" data-act="seek-go">` + h.t("Find it", "求解") + `</button></div><div id="seek-answer" role="status"></div>`)
	h.openDialog(h.t("What would it take?", "怎样才能做到？"), b.String())
	h.brush.html("seek-answer", s.answer)
}

func (h *home) setSeek(of string, el app.Value) {
	v := el.Get("value").String()
	switch of {
	case "knob":
		h.seek.knob = v
	case "second":
		h.seek.second = v
	case "by":
		y := atof(v)
		if !(y >= model.StartYear+1 && y <= model.StartYear+100) {
			h.say(h.t("The year must lie between 2014 and 2113.", "年份须在 2014 至 2113 之间。"))
			h.brush.value("seek-by", strconv.Itoa(int(h.seek.by)))
			return
		}
		h.seek.by = float64(int(y))
	}
}

func (h *home) goSeek() {
	s := &h.seek
	s.found, s.answer = false, ""
	q := question.Question{Kind: question.Seek, Knob: s.knob, By: s.by - model.StartYear}
	if s.second != "" && s.second != s.knob {
		q.Kind, q.Second = question.Frontier, s.second
	}
	scenario := h.state.Scenario
	q.Scenario = scenario
	h.questions.jobs[q.Kind].stop()
	j := h.questions.pool.ask(q, func(done, total int) { h.seekProgress(100 * done / total) }, func(recs []float64) {
		if q.Kind == question.Seek {
			h.tellSeek(question.Findings(recs))
		} else {
			h.tellFrontier(scenario, recs)
		}
	})
	if j == nil {
		return
	}
	if h.questions.jobs == nil {
		h.questions.jobs = map[question.Kind]*job{}
	}
	h.questions.jobs[q.Kind] = j
	h.seekProgress(0)
}

func (h *home) seekProgress(done int) {
	n := strconv.Itoa(done)
	h.brush.html("seek-answer", `<div class="copyrow"><progress max="100" value="`+n+`" aria-label="`+h.t("Computing", "正在计算")+`"></progress><button type="button" class="tool" data-act="seek-stop">`+h.t("Stop", "停止")+`</button></div>`)
	h.brush.apply()
}

func (h *home) stopSeek() {
	for _, k := range [...]question.Kind{question.Seek, question.Frontier} {
		h.questions.jobs[k].stop()
		delete(h.questions.jobs, k)
	}
	h.brush.html("seek-answer", `<p>`+h.t("Stopped; nothing was changed.", "已停止，未作任何改动。")+`</p>`)
}

// tellSeek words the finding: the value with the policies, and for a condition
// at home also without them.
func (h *home) tellSeek(fs []question.Found) {
	s := &h.seek
	k, _ := study.KnobByName(s.knob)
	name := html.EscapeString(h.t(k.En, k.Zh))
	by := strconv.Itoa(int(s.by))
	say := func(f question.Found, where string) string {
		switch {
		case !f.Found:
			return `<p>` + where + h.t("no value of “"+name+"” breaks the lock by "+by+".", "“"+name+"”取任何值，都不能在 "+by+" 年之前打破锁定。") + `</p>`
		case f.Lowest:
			return `<p>` + where + h.t("the lock breaks by "+by+" even at the lowest value of “"+name+"” tried, "+fixed(f.Value, 2)+".", "即使“"+name+"”取所试的最低值 "+fixed(f.Value, 2)+"，锁定也会在 "+by+" 年之前打破。") + `</p>`
		}
		more := ""
		if !f.Monotone {
			more = h.t(" More is not always better: some higher values fail again.", "并非越多越好：更高的某些取值又会失败。")
		}
		return `<p>` + where + h.t("the smallest value of “"+name+"” that breaks the lock by "+by+" is <b>"+fixed(f.Value, 2)+"</b>; it breaks in "+strconv.Itoa(int(model.StartYear+f.Year))+".", "能在 "+by+" 年之前打破锁定的“"+name+"”最小值为 <b>"+fixed(f.Value, 2)+"</b>，在 "+strconv.Itoa(int(model.StartYear+f.Year))+" 年打破。") + more + `</p>`
	}
	s.answer = say(fs[0], h.t("With the policies as set: ", "在当前政策下："))
	if len(fs) > 1 {
		s.answer += say(fs[1], h.t("Without the Belt and Road: ", "没有“一带一路”时："))
	}
	now := h.state.Scenario
	s.answer += `<p class="note">` + h.t("It is now ", "现值为 ") + fixed(k.Get(&now), 2) + h.t(".", "。") + `</p>`
	if fs[0].Found {
		s.found, s.value = true, fs[0].Value
		s.answer += `<div class="copyrow"><button type="button" class="btn" data-act="seek-use">` + h.t("Set it to this value", "设为该值") + `</button></div>`
	}
	h.brush.html("seek-answer", s.answer)
	h.brush.apply()
}

// tellFrontier draws the smallest value of the second knob for each value of the
// first, and says where none is enough.
func (h *home) tellFrontier(sc model.Scenario, recs []float64) {
	s := &h.seek
	a, _ := study.KnobByName(s.knob)
	b, _ := study.KnobByName(s.second)
	f := study.NewFrontier(sc, a, b, study.Escape(s.by-model.StartYear))
	nameA, nameB := h.t(a.En, a.Zh), h.t(b.En, b.Zh)
	t := chart.Table{
		Caption: h.t("Smallest “"+nameB+"” that breaks the lock by "+strconv.Itoa(int(s.by))+", for each “"+nameA+"”", "在各个“"+nameA+"”取值下，能在 "+strconv.Itoa(int(s.by))+" 年之前打破锁定的最小“"+nameB+"”"),
		Columns: []string{nameA, nameB, h.t("breaks in", "打破年份")},
	}
	for _, e := range f.Edges(recs) {
		v, y := h.t("no value is enough", "再多也不够"), "–"
		if e.Found {
			v, y = fixed(e.Second, 2), strconv.Itoa(int(model.StartYear+e.Year))
		}
		t.Rows = append(t.Rows, []string{fixed(e.First, 2), v, y})
	}
	s.answer = t.HTML()
	h.brush.html("seek-answer", s.answer)
	h.brush.apply()
}

// useSeek sets the knob to the value found, a little above it, so that the lock
// does break there.
func (h *home) useSeek() {
	s := h.seek
	if !s.found {
		return
	}
	k, err := study.KnobByName(s.knob)
	if err != nil {
		return
	}
	v := min(k.Max, float64(int(s.value*100+.999))/100)
	h.closeDialog()
	h.change(func(now *state) { k.Set(&now.Scenario, v) }, "")
}
