package manual

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/manual/live"
	"silkladder/model"
	"silkladder/model/claims"
)

// equations writes the forty equations block by block. The values beside them
// are those of the default scenario; the elements with the ids now-E1, was-E1
// and so on are painted when the visitor's program runs.
func (w *writer) equations() {
	r := shown()
	host, last := live.Host(r), len(r.T)-1
	w.p(`<p>`, w.t(
		"Time runs in quarters from the end of 2013; a dot above a letter is its change in a year. Quantities are relative: output to the cluster’s initial yearly output, value to the initial value of one unit, people and materials to the cluster’s endowment, capability, wages and income to the world frontier. k stands for a function (R research, D design, C components, A assembly, L logistics, M marketing, B brand and service; R, D, M, B are the two ends, C, A, L the trough), m for a market (G lead-firm chain, H home, b a host), (x)<sup>+</sup> for the larger of x and 0, a bar or hat for a mean or reference value. Beside each equation stands the value of its main quantity. What version 2 changes and adds, F1 to F13, has a <a href=\"../equations/\">page of its own</a>.",
		"时间从2013年底起以季度推进；字母上的点表示该量每年的变化。各量都是相对值：产量相对于集群期初年产量，价值相对于期初单位产品的价值，人和物相对于集群的总量，能力、工资、收入相对于世界前沿。k表示环节（R研发、D设计、C零部件、A组装、L物流、M营销、B品牌与服务；R、D、M、B为两端，C、A、L为低端），m表示市场（G主导企业链，H国内，b某东道国），(x)<sup>+</sup> 表示x与0中较大者，上加横线或尖角表示均值或参照值。每个方程旁边是其主要量的数值。第2版改动和增加的方程F1至F13，另有<a href=\"../equations/\">专页</a>。"), `</p>`)
	bar(w, r, host)
	lines := live.Lines()
	ledger := claims.Ledger()
	n := 0
	for _, b := range Blocks() {
		w.p(`<h3 id="block-`, b.Letter, `">`, b.Letter, `. `, b.Name.In(w.lang), `</h3><p>`, b.Says.In(w.lang), `</p>`)
		for _, e := range b.Items {
			l := lines[n]
			n++
			w.p(`<article class="eq" id="`, e.ID, `"><div><h4><a href="#`, e.ID, `">`, e.ID, `</a> `, e.Name.In(w.lang), `</h4><div class="math">`)
			for _, f := range first.formulas(e.ID, nil) {
				formulaLine(w, f.tex)
			}
			w.p(`</div><p>`, e.Says.In(w.lang), `</p>`, `<p class="src">`, w.source(e), w.serves(e.ID, ledger), `</p></div>`)
			was, now := l.At(r, 0, host), l.At(r, last, host)
			w.p(`<dl class="now"><dt>`, l.What.In(w.lang), `</dt><dd><span>`, w.t("start", "期初"), `</span> <b id="was-`, e.ID, `">`, was.In(w.lang),
				`</b></dd><dd><span class="yr" id="year-`, e.ID, `">`, strconv.Itoa(model.StartYear+int(r.T[last])), `</span> <b id="now-`, e.ID, `">`, now.In(w.lang), `</b></dd></dl></article>`)
		}
	}
}

// formula writes one line of an equation. Its clauses may wrap; one that is wider
// than a phone can be scrolled with the keyboard too.
func formulaLine(w *writer, f string) {
	clauses := clauses(f)
	w.p(`<div`)
	for _, c := range clauses {
		if len([]rune(c)) > 32 {
			w.p(` tabindex="0" role="group" aria-label="`, w.t("Formula", "公式"), `"`)
			break
		}
	}
	w.p(`>`)
	for i, c := range clauses {
		if i > 0 {
			w.p(` `)
		}
		if i < len(clauses)-1 {
			c += " ,"
		}
		w.p(typeset(c, w.lang))
	}
	w.p(`</div>`)
}

// clauses splits a formula at the commas outside brackets.
func clauses(f string) []string {
	var cs []string
	depth, from := 0, 0
	for i, r := range f {
		switch r {
		case '(', '{':
			depth++
		case ')', '}':
			depth--
		case ',':
			if depth == 0 && i > 0 && f[i-1] == ' ' {
				cs = append(cs, strings.TrimSpace(f[from:i]))
				from = i + 1
			}
		}
	}
	return append(cs, strings.TrimSpace(f[from:]))
}

// bar is the choice of cluster and year for the values beside the equations.
// Without the program it only says what they are of.
func bar(w *writer, r *model.Result, host int) {
	last := len(r.T) - 1
	w.p(`<div class="mbar" id="mbar"><p id="mbar-what">`, w.t("Values: ", "数值："), `<b id="mbar-name">`, link.Label(r.Scenario).In(w.lang), `</b><span class="d">`,
		w.t(". Host shown: ", "。所示东道国："), `<span id="mbar-host">`, live.HostName(r, host).In(w.lang), `</span>`, w.t(", the one with most plants.", "（工厂最多）。"), `</span></p>`)
	w.p(`<div class="set"><label for="mbar-arch">`, w.t("Cluster", "集群"), `</label><select id="mbar-arch">`)
	w.p(live.Choice(&r.Scenario, w.lang))
	w.p(`</select><label for="mbar-year" class="vh">`, w.t("Year", "年份"), `</label><input type="range" id="mbar-year" min="0" max="`, strconv.Itoa(last), `" step="1" value="`, strconv.Itoa(last), `"><output id="mbar-out" for="mbar-year">`,
		strconv.Itoa(model.StartYear+int(r.T[last])), `</output><a class="btn" id="mbar-open" href="`, w.lang.Prefix(), `/">`, w.t("Open in the simulator", "在模拟器中打开"), `</a></div></div>`)
}

// source says whose idea an equation is.
func (w *writer) source(e Equation) string {
	var s []string
	for _, id := range e.Refs {
		s = append(s, w.cite(referenceByID(id)))
	}
	if e.Note.En != "" {
		s = append(s, e.Note.In(w.lang))
	}
	return w.t("Source: ", "来源：") + strings.Join(s, w.t("; ", "；"))
}

// serves lists the claims of the paper that an equation serves.
func (w *writer) serves(eq string, ledger []claims.Entry) string {
	var s []string
	for _, c := range ledger {
		if slices.Contains(c.Equations, eq) {
			s = append(s, `<a href="#`+c.ID+`">`+c.ID+`</a>`)
		}
	}
	if len(s) == 0 {
		return ""
	}
	return w.t(". Claims: ", "。论断：") + strings.Join(s, " ")
}

// cite is a short citation that leads to the list.
func (w *writer) cite(r Reference) string {
	label := esc(r.Label)
	if r.Zh && w.lang != lang.Zh {
		label = w.zh(r.Label)
		if r.ID == "qiu" {
			label = "Qiu 2016"
		}
	}
	return `<a href="` + w.refs + `#r-` + r.ID + `">` + label + `</a>`
}
