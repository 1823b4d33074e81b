package view

import (
	"html"
	"strconv"

	"silkladder/app/ask"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// Asks are what stands over pictures that need many runs: the button, the progress,
// or what the answer rests on.
type Asks struct {
	static
	d *Desk
}

// NewAsks are the questions of the page.
func NewAsks(d *Desk) *Asks { return &Asks{d: d} }

// Paint paints all of them.
func (r *Asks) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Answered | Asked) {
		return
	}
	for _, band := range picture.Bands {
		for _, p := range band.Pictures {
			if p.Asked() {
				b.HTML("ask-"+p.ID, r.askHTML(f, p))
			}
		}
	}
}

// noAnswer says why a question has no answer.
func noAnswer(f *Frame) string {
	return f.T("This has no answer here: one of the runs it takes cannot be computed, since a stock would run empty within one step or values contradict each other. A shorter step or less extreme values help; nothing else is affected.",
		"这个问题在此没有答案：它所需的某次模拟无法运行，因为某个存量会在一步之内耗尽，或数值互相矛盾。缩短步长或改用不那么极端的数值即可；其他问题不受影响。")
}

func (r *Asks) askHTML(f *Frame, p picture.Picture) string {
	k := string(p.Question)
	if _, on := r.d.Ask.Waiting(p.Question); p.ID != "chances" && on {
		return r.progress(f, p.Question)
	}
	button := func(act, text string) string {
		return `<button type="button" class="btn" data-act="` + act + `" data-of="` + k + `">` + text + `</button>`
	}
	a := f.Answers.Study
	if a != nil && a.Failed[p.Question] {
		return `<p>` + noAnswer(f) + `</p>`
	}
	if p.ID == "attribution" && a != nil && a.Failed[question.Rival] {
		return `<p>` + f.T("For comparison with a home market: ", "与国内市场的对照：") + noAnswer(f) + `</p>`
	}
	switch p.ID {
	case "threshold":
		if f.View == "story" {
			return "" // it stands on the card
		}
		return seekButton(f)
	case "fan":
		if a == nil || a.Fan == nil {
			return button("ask", f.T("Compute ", "计算")+strconv.Itoa(ask.Draws[0])+f.T(" plausible cases", "个合理情形"))
		}
		s := `<p>` + r.among(f, a.Fan) + r.chances(f, a.Fan.Chances) + `</p>`
		if a.Fan.N < ask.Draws[len(ask.Draws)-1] {
			s += button("ask-more", f.T("Compute ", "计算")+strconv.Itoa(ask.Draws[len(ask.Draws)-1]))
		}
		return s + `<a href="` + html.EscapeString(f.To("evidence", nil)) + `#fails">` + f.T("Where does it fail? →", "它在哪里会失败？→") + `</a>`
	case "chances":
		return r.anyoneHTML(f)
	case "tornado":
		if a == nil || a.Tornado == nil {
			return button("ask", f.T("Vary every assumption", "逐一变动每个假设"))
		}
	}
	return ""
}

// seekButton opens the search.
func seekButton(f *Frame) string {
	return `<button type="button" class="btn" data-act="seek">` + f.T("What would it take by a year of my choice?", "在我选定的年份之前，要怎样才能做到？") + `</button>`
}

// among says how many cases were counted, how sure a share of them is, where this
// run lies among them, and what could not be run.
func (r *Asks) among(f *Frame, fan *picture.Fan) string {
	n, at := strconv.Itoa(fan.N), picture.Percentile(fan.Level)
	points := strconv.Itoa(int(100*study.Margin(.5, fan.N) + .5))
	s := f.T(n+" cases, so shares are sure to about ±"+points+" points. "+drawnFrom(f, fan.Matched)+" "+varies(f)+" The functional level of this run is higher than in "+at+" of 100 of them. ",
		n+"个情形，各比例的误差约±"+points+"个百分点。"+drawnFrom(f, fan.Matched)+varies(f)+"本次模拟的功能水平高于每100个中的"+at+"个。")
	if r := strconv.Itoa(fan.Redraws); fan.Redraws > 0 {
		s += f.T(r+" of them were drawn again, since the model could not run the first draw. ", "其中"+r+"个因模型无法运行首次抽取的数值而重新抽取。")
	}
	return s
}

// varies says what differs from case to case and what does not (study.NewEnsemble).
func varies(f *Frame) string {
	if f.With.Scenario.Version != model.Version2 {
		return f.T("What varies are the assumptions that nobody has measured, and chance in demand; the levers, the places, the kind of cluster and what you set yourself stay.",
			"变动的是没有人测量过的假设和需求的随机波动；政策、地点、集群的类型以及您自己设定的数值都不变。")
	}
	n := f.With.Clusters()
	if n == 1 {
		return f.T("What varies are the assumptions that nobody has measured, and chance in demand; what was observed, the levers, places, events, the size of the cluster and what you set yourself stay.",
			"变动的是没有人测量过的假设和需求的随机波动；观测到的历史、政策、地点、事件、集群规模以及您自己设定的数值都不变。")
	}
	k := strconv.Itoa(n)
	return f.T("All "+k+" clusters are run anew in every case. What varies are the assumptions that nobody has measured, in each cluster by as much around its own value, and chance in demand; what was observed, the levers, places, events, the sizes of clusters, what ties them and what you set yourself stay.",
		"每个情形都把"+k+"个集群重新一起模拟。变动的是没有人测量过的假设（各集群都围绕自身的数值作同样幅度的变动）和需求的随机波动；观测到的历史、政策、地点、事件、各集群的规模、集群之间的联系以及您自己设定的数值都不变。")
}

// drawnFrom says where cases come from.
func drawnFrom(f *Frame, matched bool) string {
	switch {
	case matched && f.Record != nil:
		kept, draws := strconv.Itoa(f.Record.Kept), strconv.Itoa(f.Record.Draws)
		all, learned := strconv.Itoa(len(f.Record.Lessons)), strconv.Itoa(f.Record.Learned())
		return f.T("They are drawn from the posterior: the "+kept+" of "+draws+" sets of assumptions that the record up to 2018 does not rule out. It narrows "+learned+" of "+all+" assumptions; about the others it says nothing (not identified), and they vary as before.",
			"取自后验：抽取的"+draws+"组假设中未被2018年以前记录排除的"+kept+"组。记录缩小了"+all+"项假设中"+learned+"项的范围；对其余假设记录没有信息（无法识别），照旧变动。")
	case f.With.Scenario.Version != model.Version2:
		return f.T("They are prior cases, which no published record rules out: a scenario of version 1 has no size that the record could be asked about.", "这些是先验情形，没有用已公布的记录排除任何一个：第1版情景没有规模，无从与记录对照。")
	}
	return f.T("They are prior cases, none of them ruled out by what was published: the record is not here yet.", "这些是先验情形，没有用已公布的记录排除任何一个：尚未读到记录。")
}

// anyoneHTML is the second question: not about this cluster, but about any.
func (r *Asks) anyoneHTML(f *Frame) string {
	c, k := f.Answers.Anyone, question.Anyone
	_, on := r.d.Ask.Waiting(k)
	switch a := f.Answers.Study; {
	case a != nil && a.Failed[k]:
		return `<p>` + noAnswer(f) + `</p>`
	case on:
		return r.progress(f, k)
	case c != nil:
		return `<p>` + f.T("Of "+strconv.Itoa(c.Draws)+" clusters of any kind, drawn from all plausible ranges in full, whatever is set here: ", "不论此处如何设定，从全部合理范围中任意抽取"+strconv.Itoa(c.Draws)+"个集群：") + r.chances(f, *c) + `</p>`
	}
	return `<button type="button" class="btn" data-act="ask" data-of="` + string(k) + `">` + f.T("And any cluster whatever?", "换作任意一个集群呢？") + `</button>`
}

// progress is how far a question has come, and a way to stop it.
func (r *Asks) progress(f *Frame, k question.Kind) string {
	n, _ := r.d.Ask.Waiting(k)
	return progressOf(f, n, "ask-stop", string(k))
}

// progressOf is a bar in per cent, and a button that stops it.
func progressOf(f *Frame, n int, act, of string) string {
	done := strconv.Itoa(n)
	return `<progress max="100" value="` + done + `" aria-label="` + f.T("Computing", "正在计算") + `"></progress> <span>` + done + `%</span>` +
		`<button type="button" class="tool" data-act="` + act + `" data-of="` + of + `">` + f.T("Stop", "停止") + `</button>`
}

// chances is an ensemble in a sentence.
func (r *Asks) chances(f *Frame, c study.Chances) string {
	pct := func(x float64) string { return strconv.Itoa(int(100*x+.5)) + f.T("%", "%") }
	return f.T(
		"The functional level ends lower in "+pct(c.Lower)+" of them, higher by .01 or more in "+pct(c.Higher)+"; value at home ends lower in "+pct(c.HomeLower)+"; the hosts together lose in "+pct(c.HostsLose)+", at least one of them in "+pct(c.SomeHostLoses)+".",
		"其中功能水平下降的占"+pct(c.Lower)+"，上升0.01以上的占"+pct(c.Higher)+"；留在国内的增加值下降的占"+pct(c.HomeLower)+"；东道国合计受损的占"+pct(c.HostsLose)+"，至少有一个国家和地区受损的占"+pct(c.SomeHostLoses)+"。")
}

// press asks for the answer that a button promises.
func (r *Asks) press(k question.Kind, draws int) {
	said := [2]string{"The cases are computed.", "各情形已计算完毕。"}
	if k == question.Tornado {
		said = [2]string{"The tornado of assumptions is ready.", "假设的敏感性图已完成。"}
	}
	r.d.Ask.Press(k, draws, func() { r.d.Tell(said[0], said[1]) })
}

// Acts are what its controls do.
func (r *Asks) Acts() []Act {
	return []Act{
		Press("ask", func(e *Event) { r.press(question.Kind(e.Of), ask.Draws[0]) }),
		Press("ask-more", func(*Event) { r.press(question.Ensemble, ask.Draws[len(ask.Draws)-1]) }),
		Press("ask-stop", func(e *Event) {
			r.d.Ask.Stop(question.Kind(e.Of))
			r.d.Say(e.F.T("Stopped; nothing was changed.", "已停止，未作任何改动。"))
		}),
	}
}
