package tell

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/probe"
	"silkladder/app/question"
	"silkladder/model/study"
)

// page is the part about one event, as it is shown once.
type page struct {
	lang  lang.Lang
	desk  *Desk
	order probe.Order

	look *look
	set  *setting

	box   study.Box
	way   []study.Box
	taken []bool
}

func (p *page) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(p.lang) }

// pieces are all that an order asks for; while a control slides, only what follows
// it, so that the control itself stays under the finger.
func (p *page) pieces(refused fault.Fault) []Piece {
	p.look, p.set = p.desk.look, &p.desk.set
	p.box, p.way, p.taken = p.look.box(p.set)
	list := []Piece{}
	if refused.Is() {
		list = append(list, Piece{probe.Say, "", refused.In(p.lang)})
	}
	html := func(id, s string) { list = append(list, Piece{id, "html", s}) }
	if !p.order.Sliding {
		html("probe-panel", p.frame())
		html("probe-ask", p.ask())
	}
	html("probe-says", p.says())
	html("probe-numbers", p.numbers())
	f := p.picture()
	html("probe-art", f.SVG(chart.Page))
	html("probe-twin", f.Table.HTML())
	if !p.order.Sliding {
		f.Title = p.leading()
		list = append(list, drawn("probe", f))
	}
	html("probe-open", p.open())
	if !p.order.Sliding {
		html("probe-boxes", p.boxes())
		html("probe-way", p.peel())
		html("probe-bounds", p.bounds())
		html("probe-studies", p.studies())
	}
	list = append(list, Piece{"probe-peel", "attr:aria-valuetext", p.measures()}, Piece{"probe-limit", "value", study.Digits(p.set.limit)})
	for _, l := range p.box.Limits {
		id := p.look.prim.Names[l.Axis]
		for _, s := range []struct {
			name string
			v    float64
		}{{"low", l.Low}, {"high", l.High}} {
			text := ""
			if !math.IsInf(s.v, 0) {
				text = study.Digits(s.v)
			}
			list = append(list, Piece{"probe-" + s.name + "-" + id, "value", text})
		}
	}
	return list
}

// frame is what the pieces stand in.
func (p *page) frame() string {
	return `<div id="probe-ask"></div><div id="probe-says" role="status"></div><div id="probe-boxes"></div>` +
		`<div class="probe-two"><figure class="probe-fig" aria-label="` + p.t("The cases and the box", "各情形与假设范围") + `">` + art(p.lang, "probe", "") + `<figcaption class="note">` +
		p.t("Every line is a case, from one assumption to the next; the bar on an axis is what the box allows, and its ends can be dragged.", "每条线是一个情形，穿过各项假设；轴上的色条是该范围允许的取值，两端可拖动。") +
		`</figcaption>` + along(p.lang, "probe") + `<details><summary>` + p.t("The same as a table", "同一内容的表格") + `</summary><div id="probe-twin" class="scroll"></div></details></figure>` +
		`<div class="probe-side"><div id="probe-numbers"></div><div id="probe-way"></div><div id="probe-bounds"></div><div id="probe-open"></div></div></div>`
}

// ask is the choice of what is of interest. Each event says how often it happens.
func (p *page) ask() string {
	s := `<label for="probe-event">` + p.t("In which cases", "考察哪些情形") + `</label> <select id="probe-event" data-change="probe-set" data-of="event">`
	n := len(p.look.values)
	for _, e := range events() {
		if p.desk.outcome(e.id) == nil {
			continue
		}
		hits := p.desk.hits(e)
		selected := ""
		if e.id == p.set.event.id {
			selected = " selected"
		}
		limit := study.Digits(e.limit)
		s += `<option value="` + e.id + `"` + selected + `>` + esc(e.name.In(p.lang)+p.t(" ", "")+limit+p.t(" ("+strconv.Itoa(hits)+" of "+strconv.Itoa(n)+")", "（"+strconv.Itoa(n)+"个中的"+strconv.Itoa(hits)+"个）")) + `</option>`
	}
	flip := ""
	if p.set.flip {
		flip = " checked"
	}
	return s + `</select> <label for="probe-limit">` + p.t("Threshold", "界限") + `</label> <input type="text" class="num" inputmode="decimal" id="probe-limit" data-step="0.01" data-change="probe-set" data-of="limit" value="` + study.Digits(p.set.limit) + `">` +
		` <label class="check"><input type="checkbox" id="probe-flip" data-change="probe-set" data-of="flip"` + flip + `> ` + p.t("the other way round: not less", "反过来：不小于") + `</label>`
}

// happens is the event as a clause.
func (p *page) happens() string {
	name := p.set.event.name.In(p.lang) + p.t(" ", "") + study.Digits(p.set.limit)
	if p.set.flip {
		return p.t("not: "+name, "并非“"+strings.NewReplacer("“", "‘", "”", "’").Replace(name)+"”")
	}
	return name
}

// says is the answer in words first, then in numbers; honest where there is none.
func (p *page) says() string {
	n, hits := len(p.look.values), p.look.hits
	count := p.t(strconv.Itoa(hits)+" of "+strconv.Itoa(n)+" cases: "+p.happens()+".", strconv.Itoa(n)+"个情形中的"+strconv.Itoa(hits)+"个："+p.happens()+"。")
	lead := func(s string) string {
		return `<p class="probe-lead">` + esc(s) + `</p><p class="note">` + esc(count)
	}
	adjusted := p.set.adjusted()
	switch {
	case p.look.few && !adjusted:
		return lead(p.t("It happens in too few cases to say where.", "出现的情形太少，说不出是在哪里。")) +
			p.t(" At least "+strconv.Itoa(fewest)+" are needed: count more cases, or move the threshold.", "至少需要"+strconv.Itoa(fewest)+"个：请多算一些情形，或移动界限。") + `</p>`
	case p.look.nearlyAll && !adjusted:
		return lead(p.t("It happens nearly everywhere: no set of assumptions keeps it away.", "几乎处处出现：没有哪一组假设能避免它。")) + `</p>`
	case len(p.look.boxes) == 0 && !adjusted:
		return lead(p.t("No set of assumptions tells where it happens: no box does better than chance.", "没有哪一组假设能说明它在哪里出现：没有比随机更好的范围。")) +
			p.t(" None is drawn; bound an assumption to try one.", "因此不画出任何范围；可自行限定一项假设来试。") + `</p>`
	case p.look.held.Chance() && !adjusted:
		return lead(p.t("No set of assumptions tells where it happens.", "没有哪一组假设能说明它在哪里出现。")) +
			p.t(" A box that was found in one half of the cases did no better than chance in the other half, so none is drawn; bound an assumption to try one.", "在一半情形中找到的范围，在另一半情形中并不比随机更好，因此不画出任何范围；可自行限定一项假设来试。") + `</p>`
	}
	zh, en := p.box.Words(p.desk.space)
	s := lead(p.t(en, zh))
	if !adjusted {
		s += p.t(" Looked for in one half of the cases, a box holds in the other half: it happens in "+percent(p.look.held.Density)+" of its cases there, of all in "+percent(p.look.held.All)+".",
			"只在一半情形中寻找，所得范围在另一半中也成立：其中"+percent(p.look.held.Density)+"出现，全部情形中为"+percent(p.look.held.All)+"。")
	}
	return s + `</p>`
}

// leading is what the picture says, in a line.
func (p *page) leading() string {
	if p.nothing() {
		return p.title()
	}
	zh, en := p.box.Words(p.desk.space)
	return p.t(en, zh)
}

// art is the place of a picture that is read like any other, with the pointer, a finger
// and the arrow keys; along is its menu.
func art(l lang.Lang, id, drawn string) string {
	return `<div id="` + id + `-art" class="art" data-fig="` + id + `" tabindex="0" role="group" aria-label="` + lang.Pair{En: "Picture; arrow keys read the values", Zh: "图：用方向键逐点读数"}.In(l) + `">` + drawn + `</div>`
}

func along(l lang.Lang, id string) string {
	says := lang.Pair{En: "Take this picture along", Zh: "带走这张图"}.In(l)
	return `<div class="acts"><button type="button" class="tool" data-act="menu" data-of="` + id + `" aria-haspopup="menu" aria-expanded="false" aria-label="` + says + `" title="` + says + `">…</button></div>`
}

// drawn hands a picture over.
func drawn(id string, f chart.Figure) Piece {
	return Piece{id, probe.Picture, probe.Encode(probe.FigureOf(f))}
}

// measures are the three numbers of a box in a line.
func (p *page) measures() string {
	if p.nothing() {
		return p.t("no box: all cases", "没有范围：全部情形")
	}
	return p.t("density "+percent(p.box.Density)+", coverage "+percent(p.box.Coverage)+", support "+percent(p.box.Support),
		"密度"+percent(p.box.Density)+"，覆盖率"+percent(p.box.Coverage)+"，支持度"+percent(p.box.Support))
}

// nothing reports whether there is no box to show: none was found that does better than
// chance, and the visitor has bounded nothing.
func (p *page) nothing() bool { return len(p.box.Limits) == 0 }

// numbers are the three numbers, each with what it means here; without a box they are
// those of all cases, and say nothing.
func (p *page) numbers() string {
	if p.nothing() {
		return ""
	}
	b, n := p.box, len(p.look.values)
	row := func(name, value, means string) string {
		return `<div><dt>` + name + `</dt><dd><b>` + value + `</b> <small>` + means + `</small></dd></div>`
	}
	in, hits := strconv.Itoa(b.Cases), strconv.Itoa(b.Hits)
	return `<dl class="probe-numbers">` +
		row(p.t("Density", "密度"), percent(b.Density), p.t("it happens in "+hits+" of the "+in+" cases in the box", "范围内"+in+"个情形中，"+hits+"个出现")) +
		row(p.t("Coverage", "覆盖率"), percent(b.Coverage), p.t("of the "+strconv.Itoa(p.look.hits)+" cases where it happens lie in the box", "出现的"+strconv.Itoa(p.look.hits)+"个情形中，落在范围内的比例")) +
		row(p.t("Support", "支持度"), percent(b.Support), p.t("of all "+strconv.Itoa(n)+" cases lie in the box", "全部"+strconv.Itoa(n)+"个情形中，落在范围内的比例")) + `</dl>`
}

// boxes are those that were found, to choose from.
func (p *page) boxes() string {
	if len(p.look.boxes) < 2 || p.look.held.Chance() {
		return ""
	}
	s := `<div class="probe-boxes" role="group" aria-label="` + p.t("Boxes", "各范围") + `">`
	for i, b := range p.look.boxes {
		zh, en := b.Words(p.desk.space)
		s += `<div><button type="button" class="btn" data-act="probe-do" data-of="box:` + strconv.Itoa(i) + `" aria-pressed="` + strconv.FormatBool(i == p.set.box) + `"><b>` + p.t("Box "+strconv.Itoa(i+1), "范围"+strconv.Itoa(i+1)) + `</b> ` + esc(p.t(en, zh)) + ` <small>` + percent(b.Density) + " · " + percent(b.Coverage) + `</small></button>`
		if in := p.inside(b.Box, nil); len(in) > 0 {
			n := in[len(in)/2]
			s += `<a href="` + probe.CaseAt(n) + `">` + p.t("Its typical case, "+strconv.Itoa(n), "其典型情形"+strconv.Itoa(n)) + `</a>`
		}
		s += `</div>`
	}
	return s + `</div>`
}

// peel moves along the way from all cases to the smallest box.
func (p *page) peel() string {
	if len(p.way) < 2 {
		return ""
	}
	at := p.set.peel
	if at < 0 {
		at = 0
		for k, b := range p.way {
			if math.Abs(b.Support-p.box.Support) < math.Abs(p.way[at].Support-p.box.Support) {
				at = k
			}
		}
	}
	s := `<div class="probe-way"><label for="probe-peel">` + p.t("From all cases to a small, dense box", "从全部情形到小而密的范围") + `</label><input type="range" id="probe-peel" min="0" max="` + strconv.Itoa(len(p.way)-1) + `" step="1" value="` + strconv.Itoa(at) + `" data-input="probe-move" data-change="probe-set" data-of="peel">`
	if p.set.peel >= 0 || p.set.moved {
		s += `<button type="button" class="linklike" data-act="probe-do" data-of="box:` + strconv.Itoa(p.set.box) + `">` + p.t("Back to the box that was found", "回到找到的范围") + `</button>`
	}
	return s + `</div>`
}

// studies are what else takes many runs, each asked for by its button, and the file of
// the cases.
func (p *page) studies() string {
	s := ""
	for _, x := range []struct {
		kind                         question.Kind
		headEn, headZh, sayEn, sayZh string
	}{
		{question.Policies, "Which policy is least regretted?", "哪项政策最不易后悔？",
			"Nine named policies, each tried in the same cases.", "九项有名称的政策，每项都在同样的情形中试过。"},
		{question.Front, "Which settings does no other beat?", "哪些设定没有被其他设定胜过？",
			"Some hundred settings of the five levers in this scenario: the Pareto front over functional level, value at home, the hosts’ balance and debt.", "在本情景中试数百种五项政策的设定：功能水平、国内增加值、东道国得失与债务上的帕累托前沿。"},
		{question.Groups, "Which assumptions decide?", "哪些假设起决定作用？",
			"Sobol total indices of groups of assumptions, over the cases that the record allows: within a group the assumptions hang together as it left them, groups are drawn independently.", "各组假设的Sobol总效应指数，取自记录容许的情形：组内各项假设保持记录留下的关联，各组之间独立抽取。"},
	} {
		k := string(x.kind)
		if x.kind == question.Groups && p.desk.cases.From != "posterior" {
			x.sayEn, x.sayZh = "Sobol total indices of groups of assumptions, each varied over its plausible range: of these cases the record says nothing.", "各组假设的Sobol总效应指数，各自在合理范围内变动：记录对这些情形没有说明。"
		}
		s += `<section class="probe-study"><h3>` + p.t(x.headEn, x.headZh) + `</h3><p class="note">` + p.t(x.sayEn, x.sayZh) + `</p><div class="ask">`
		if x.kind == question.Front && p.order.Money {
			s += `<label for="probe-budget">` + p.t("Budget of all China for the levers, US$ bn a year (0: none)", "全国用于各项政策的年度预算，十亿美元（0为不限）") + `</label><input type="text" class="num" inputmode="decimal" id="probe-budget" data-step="1" value="` + exact(p.order.Budget) + `">`
		}
		s += `<button type="button" class="btn" data-act="probe-study" data-of="` + k + `">` + p.t("Compute", "计算") + `</button></div><div class="ask" id="probe-wait-` + k + `" role="status"></div><div id="probe-` + k + `"></div></section>`
	}
	return s + `<section class="probe-study"><h3>` + p.t("Take the cases along", "带走这些情形") + `</h3><p class="note">` +
		p.t("All assumptions and outcomes with seed and hash of the model, as the EMA Workbench loads them (load_results). Drop the file on the page and type 17, type “open case 17” in the search, or ask “silkladder scenarios -of FILE -case 17” on the command line: each gives the case of row 17.",
			"全部假设与结果，附种子与模型散列值，格式可由EMA Workbench直接载入（load_results）。把文件拖放到页面上并输入17，或在搜索栏输入“打开情形17”，或在命令行使用“silkladder scenarios -of FILE -case 17”，均得到第17行的情形。") +
		`</p><div class="ask"><button type="button" class="btn" data-act="probe-save">` + p.t("Experiments and outcomes (tar.gz)", "实验与结果（tar.gz）") + `</button> <button type="button" class="btn" data-act="open-file">` + p.t("Open saved cases", "打开已存的情形") + `</button></div></section>`
}

// open leads to cases in the box: the one with the middle outcome of those where it
// happens, and the one where it happens most.
func (p *page) open() string {
	in := p.inside(p.box, p.taken)
	s := `<p class="probe-cases">`
	if len(in) > 0 {
		end := in[0]
		if p.set.flip {
			end = in[len(in)-1]
		}
		typical := p.t("(typical of the box)", "（范围内的典型情形）")
		if p.nothing() {
			typical = p.t("(typical of those where it happens)", "（出现者中的典型情形）")
		}
		link := func(i int, what string) string {
			n := strconv.Itoa(i)
			return `<button type="button" class="linklike" data-act="probe-case" data-of="` + n + `">` + p.t("Open case "+n, "打开情形"+n) + `</button> ` + what
		}
		s += link(in[len(in)/2], typical) + `<br>` + link(end, p.t("(the most extreme)", "（最极端的情形）")) + `<br>`
	}
	return s + `<label>` + p.t("Any case by its number", "按编号打开任一情形") + ` <input type="text" class="num" inputmode="numeric" id="probe-n" data-step="1" data-change="probe-n"></label></p>`
}

// inside are the cases in a box where it happens, by outcome, without those that are
// taken.
func (p *page) inside(b study.Box, taken []bool) (in []int) {
	for i, x := range p.look.prim.X {
		if p.look.prim.Interest[i] && b.Holds(x) && !(taken != nil && taken[i]) {
			in = append(in, i)
		}
	}
	sort.SliceStable(in, func(a, b int) bool { return p.look.values[in[a]] < p.look.values[in[b]] })
	return in
}
