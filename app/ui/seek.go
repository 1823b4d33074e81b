package ui

import (
	"html"
	"math"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// seek is the form that asks what it would take: for which goal, by when, of
// which knob, and perhaps together with a second one. The form's fields are read
// when the search is started.
type seek struct {
	goal, knob, second string
	level              float64 // of a goal that has one
	by                 float64 // calendar year
	answer             string  // HTML
	value              float64 // the value found, to be set
	found              bool
	job                *job // the search on its way; it is no answer about the page, which comes and goes
}

var (
	_ = on("seek", func(h *home, _ string, _ app.Value) { h.showSeek() })
	_ = on("seek-goal", func(h *home, _ string, el app.Value) { h.showLevel(el.Get("value").String()) })
	_ = on("seek-go", func(h *home, _ string, _ app.Value) { h.goSeek() })
	_ = on("seek-stop", func(h *home, _ string, _ app.Value) { h.stopSeek() })
	_ = on("seek-use", func(h *home, _ string, _ app.Value) { h.useSeek() })
)

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
			panic("ui: " + err.Error())
		}
		ks = append(ks, k)
	}
	return ks
}

func (h *home) showSeek() {
	s := &h.seek
	if s.knob == "" {
		s.goal, s.knob, s.by = question.Goals()[0].ID, study.Conditions()[0], math.Floor(model.StartYear+h.state.Scenario.Years)
	}
	var b strings.Builder
	choose := func(id, label, change string, options ...string) { // options: value and text, the chosen first of all
		b.WriteString(`<label>` + label + ` <select id="seek-` + id + `"` + change + `>`)
		for i := 1; i+1 < len(options); i += 2 {
			sel := ""
			if options[i] == options[0] {
				sel = " selected"
			}
			b.WriteString(`<option value="` + options[i] + `"` + sel + `>` + html.EscapeString(options[i+1]) + `</option>`)
		}
		b.WriteString(`</select></label>`)
	}
	number := func(id, label string, low, high, step, value string) {
		b.WriteString(`<label>` + label + ` <input type="number" id="seek-` + id + `" min="` + low + `" max="` + high + `" step="` + step + `" value="` + value + `"></label>`)
	}
	goals, knobs, seconds := []string{s.goal}, []string{s.knob}, []string{s.second, "", h.t("nothing else", "不加其他")}
	for _, g := range question.Goals() {
		goals = append(goals, g.ID, g.Name.In(h.lang))
	}
	for _, k := range sought() {
		knobs, seconds = append(knobs, k.ID, h.t(k.En, k.Zh)), append(seconds, k.ID, h.t(k.En, k.Zh))
	}
	b.WriteString(`<p>` + h.t("Choose a goal and a year. The search runs the model for many values of one knob and gives the smallest that is enough.",
		"选定目标和年份。模型对一个旋钮的许多取值逐一运行，给出刚好够用的最小值。") + `</p><fieldset class="seek">`)
	choose("goal", h.t("Goal", "目标"), ` data-change="seek-goal"`, goals...)
	b.WriteString(`<span id="seek-level-box"></span>`)
	number("by", h.t("By the year", "在何年之前"), strconv.Itoa(firstGoal), strconv.Itoa(lastGoal), "1", strconv.Itoa(int(s.by)))
	choose("knob", h.t("Turn this knob", "调整哪个旋钮"), "", knobs...)
	choose("second", h.t("Together with", "并配合"), "", seconds...)
	b.WriteString(`</fieldset><div class="copyrow"><button type="button" class="btn primary" data-act="seek-go">` + h.t("Find it", "求解") + `</button></div><div id="seek-answer" role="status"></div>`)
	h.openDialog(h.t("What would it take?", "怎样才能做到？"), b.String())
	h.showLevel(s.goal)
	h.brush.html("seek-answer", s.answer)
}

// showLevel shows the field for how much is to be reached, where the goal has one.
func (h *home) showLevel(id string) {
	g, ok := question.GoalByID(id)
	if !ok || !g.Levelled() {
		h.brush.html("seek-level-box", "")
		return
	}
	v := g.Default
	if h.seek.goal == id && h.seek.level != 0 {
		v = h.seek.level
	}
	n := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
	h.brush.html("seek-level-box", `<label>`+h.t("How high", "多高")+` <input type="number" id="seek-level" inputmode="decimal" min="`+n(g.Min)+`" max="`+n(g.Max)+`" step="0.01" value="`+n(v)+`"></label>`)
}

// readSeek takes what stands in the form. It returns what is wrong with it, in a
// sentence, or nothing.
func (h *home) readSeek() string {
	field := func(id string) string {
		e := app.Window().GetElementByID("seek-" + id)
		if !e.Truthy() {
			return ""
		}
		return e.Get("value").String()
	}
	s := &h.seek
	by, err := strconv.ParseFloat(field("by"), 64)
	if err != nil || by != math.Floor(by) || by < firstGoal || by > lastGoal {
		first, last := strconv.Itoa(firstGoal), strconv.Itoa(lastGoal)
		return h.t("The year must be a whole number from "+first+" to "+last+".", "年份须是 "+first+" 至 "+last+" 之间的整数。")
	}
	g, ok := question.GoalByID(field("goal"))
	if !ok {
		return h.t("Please choose a goal.", "请选择目标。")
	}
	level := 0.0
	if g.Levelled() {
		if level, err = strconv.ParseFloat(field("level"), 64); err != nil || !(level >= g.Min && level <= g.Max) {
			return h.t("How high: please give a number from "+fixed(g.Min, 2)+" to "+fixed(g.Max, 2)+".", "多高：请填 "+fixed(g.Min, 2)+" 至 "+fixed(g.Max, 2)+" 之间的数。")
		}
	}
	knob, second := field("knob"), field("second")
	for _, id := range [...]string{knob, second} {
		if _, err := study.KnobByName(id); err != nil && id != "" {
			return h.t("Please choose what to turn.", "请选择要调整的旋钮。")
		}
	}
	if knob == second || second == study.AllLevers && partOfAll(knob) || knob == study.AllLevers && partOfAll(second) {
		return h.t("Please choose two different knobs: one of these contains the other.", "请选择两个不同的旋钮：其中一个已包含另一个。")
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

func (h *home) goSeek() {
	if wrong := h.readSeek(); wrong != "" {
		h.brush.html("seek-answer", `<p class="wrong">`+wrong+`</p>`)
		return
	}
	s := &h.seek
	s.found, s.answer = false, ""
	q := question.Question{Kind: question.Seek, Scenario: h.state.Scenario, Goal: s.goal, Level: s.level, Knob: s.knob, By: s.by - model.StartYear}
	if s.second != "" {
		q.Kind, q.Second = question.Frontier, s.second
	}
	s.job.stop()
	s.job = h.questions.pool.ask(q, false, func(done, total int) { h.seekProgress(100 * done / total) }, func(recs []float64) {
		s.job = nil
		if q.Kind == question.Seek {
			h.tellSeek(q, question.Findings(recs))
		} else {
			h.tellFrontier(q, recs)
		}
	})
	if s.job != nil {
		h.seekProgress(0)
	}
}

func (h *home) seekProgress(done int) {
	n := strconv.Itoa(done)
	h.brush.html("seek-answer", `<div class="copyrow"><progress max="100" value="`+n+`" aria-label="`+h.t("Computing", "正在计算")+`"></progress><button type="button" class="tool" data-act="seek-stop">`+h.t("Stop", "停止")+`</button></div>`)
	h.brush.apply()
}

func (h *home) stopSeek() {
	h.seek.job.stop()
	h.seek.job = nil
	h.brush.html("seek-answer", `<p>`+h.t("Stopped; nothing was changed.", "已停止，未作任何改动。")+`</p>`)
}

// aim is the goal and its year in words.
func (h *home) aim(q question.Question) string {
	g, _ := question.GoalByID(q.Goal)
	level := ""
	if g.Levelled() {
		level = " " + strconv.FormatFloat(q.Level, 'f', -1, 64)
	}
	by := strconv.Itoa(int(model.StartYear + q.By))
	return h.t("Goal: by "+by+" "+g.Name.En+level+".", "目标：到 "+by+" 年，"+g.Name.Zh+level+"。")
}

// inner makes quotation marks those within others, as Chinese writes them.
var inner = strings.NewReplacer("“", "‘", "”", "’")

// tellSeek words the finding: the value with the policies, and for a condition
// at home also without them.
func (h *home) tellSeek(q question.Question, fs []question.Found) {
	s := &h.seek
	k, _ := study.KnobByName(q.Knob)
	name := html.EscapeString(h.t(k.En, inner.Replace(k.Zh)))
	by := strconv.Itoa(int(model.StartYear + q.By))
	say := func(f question.Found, where string) string {
		year := strconv.Itoa(int(model.StartYear + f.Year))
		switch {
		case !f.Found:
			return `<p>` + where + h.t("no value of “"+name+"” is enough by "+by+".", "“"+name+"”取任何值，到 "+by+" 年都达不到目标。") + `</p>`
		case f.Lowest && f.Year < 1:
			return `<p>` + where + h.t("the goal is reached from the start, even at the lowest value of “"+name+"” tried, "+fixed(f.Value, 2)+".", "即使“"+name+"”取所试的最低值 "+fixed(f.Value, 2)+"，一开始就已达到目标。") + `</p>`
		case f.Lowest:
			return `<p>` + where + h.t("even the lowest value of “"+name+"” tried, "+fixed(f.Value, 2)+", is enough; the goal is then reached in "+year+".", "“"+name+"”取所试的最低值 "+fixed(f.Value, 2)+" 就已足够，"+year+" 年达到目标。") + `</p>`
		}
		more := ""
		if !f.Monotone {
			more = h.t(" More is not always better: some higher values fail again.", "并非越多越好：更高的某些取值又会失败。")
		}
		return `<p>` + where + h.t("the smallest value of “"+name+"” that is enough is <b>"+fixed(f.Value, 2)+"</b>; the goal is then reached in "+year+".", "“"+name+"”至少须为 <b>"+fixed(f.Value, 2)+"</b>，"+year+" 年达到目标。") + more + `</p>`
	}
	s.answer = `<p class="note">` + h.aim(q) + `</p>` + say(fs[0], h.t("With the policies as set: ", "在当前政策下："))
	if len(fs) > 1 {
		s.answer += say(fs[1], h.t("Without the Belt and Road: ", "没有“一带一路”时："))
	}
	if now, ok := setTo(k, q.Scenario); ok {
		s.answer += `<p class="note">` + h.t("It is now ", "现值为 ") + fixed(now, 2) + h.t(".", "。") + `</p>`
	}
	if fs[0].Found {
		s.found, s.value = true, fs[0].Value
		s.answer += `<div class="copyrow"><button type="button" class="btn" data-act="seek-use">` + h.t("Set it to this value", "设为该值") + `</button></div>`
	}
	h.brush.html("seek-answer", s.answer)
	h.brush.apply()
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
func (h *home) tellFrontier(q question.Question, recs []float64) {
	s := &h.seek
	f, err := q.Edges()
	if err != nil {
		return
	}
	a, b := f.First, f.Knob
	nameA, nameB := h.t(a.En, inner.Replace(a.Zh)), h.t(b.En, inner.Replace(b.Zh))
	t := chart.Table{
		Caption: h.aim(q) + h.t(" Smallest “"+nameB+"” that is enough, for each “"+nameA+"”", "在各个“"+nameA+"”取值下刚好够用的最小“"+nameB+"”"),
		Columns: []string{nameA, nameB, h.t("reached in", "达到年份")},
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

// useSeek sets the knob to the value found, a little above it, so that the goal
// is reached there.
func (h *home) useSeek() {
	s := h.seek
	if !s.found {
		return
	}
	k, err := study.KnobByName(s.knob)
	if err != nil {
		return
	}
	v := min(k.Max, math.Ceil(s.value*100-1e-9)/100)
	h.closeDialog()
	h.change(func(now *state) { k.Set(&now.Scenario, v) }, "")
}
