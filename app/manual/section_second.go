package manual

import (
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/equation"
)

// added writes F1 to F13.
func added(w *writer) {
	w.p(`<p>`, w.t(
		`Notation and units are those of <a href="../methods/#equations">E1 to E40</a>, which hold unless this page changes them. What a cluster has is written without an index; in sums over all clusters i counts them, y the years. A hat or bar names what goes into the quantity below it. Vensim and XMILE files of version 2 are printed from the same expressions, and a test holds both to the program: the same numbers to twelve digits in a thousand random cases.`,
		`记号和单位同<a href="../methods/#equations">E1至E40</a>；本页未改动的方程照旧。属于一个集群的量不写下标；对所有集群求和时用i，对各年求和时用y。加横线或尖角的量是构成相应量的中间量。第2版的Vensim与XMILE文件由同样的表达式生成，并经检验：在一千个随机情形中，与程序的数字十二位一致。`), `</p>`)
	for _, b := range secondBlocks() {
		w.p(`<h3 id="block-`, b.Letter, `">`, b.Name.In(w.lang), `</h3><p>`, b.Says.In(w.lang), `</p>`)
		for _, e := range b.Items {
			ofSecond(w, e.ID, e.Name, e.Says, w.source(e))
		}
	}
}

// changed writes what version 2 changes in E1 to E40.
func changed(w *writer) {
	names := map[string]lang.Pair{}
	for _, b := range Blocks() {
		for _, e := range b.Items {
			names[e.ID] = e.Name
		}
	}
	w.p(`<h3 id="block-changes">`, w.t("Equation by equation", "逐个方程"), `</h3><p>`, w.t("Lines that are not here stand as they were.", "未列出的各式不变。"), `</p>`)
	for _, c := range changes {
		ofSecond(w, c.id, names[c.id], c.says, `<a href="../methods/#`+c.id+`">`+w.t("Version 1", "第1版")+`</a>`)
	}
}

// second writes an equation of version 2 with what its symbols stand for.
func ofSecond(w *writer, id string, name, says lang.Pair, source string) {
	w.p(`<article class="eq" id="`, id, `"><div><h4><a href="#`, id, `">`, id, `</a> `, name.In(w.lang), `</h4><p>`, says.In(w.lang), `</p><div class="math">`)
	var used []string
	seen := map[string]bool{}
	for _, f := range second.formulas(id, func(name string) {
		if !seen[name] {
			used = append(used, name)
		}
		seen[name] = true
	}) {
		formulaLine(w, f.tex)
	}
	w.p(`</div><p class="src">`, source, `</p></div><details class="syms"><summary>`, w.t("Symbols", "符号"), `</summary><dl>`)
	for _, name := range used {
		says, unit := second.meaning(name)
		w.p(`<div><dt>`, typeset(second.general(name), w.lang), `</dt><dd>`, esc(says.In(w.lang)))
		if unit != "" && unit != equation.Ratio {
			w.p(` <span class="d">(`, esc(unitIn(w.lang, unit)), `)</span>`)
		}
		w.p(`</dd></div>`)
	}
	w.p(`</dl></details></article>`)
}

// general is the symbol of a variable with the letters of its dimensions.
func (b *book) general(name string) string {
	r := givens[name]
	if rows := b.rowsOf[name]; len(rows) > 0 {
		r = rows[0]
	}
	_, subs := r.LHS()
	if len(subs) == 0 && strings.Contains(b.symbolOf(name), "#") {
		subs = []string{"Function"} // a parameter over functions
	}
	return printer{book: b}.ref(equation.Ref{Name: name, Subs: subs})
}

// givens are the numbers that no equation gives, by name.
var givens = func() map[string]equation.Row {
	all := map[string]equation.Row{}
	for _, r := range equation.Given() {
		name, _ := r.LHS()
		all[name] = r
	}
	for _, c := range equation.HostColumns() {
		name, _ := c.LHS()
		all[name] = c.Row
	}
	for _, d := range model.ParamTable() {
		all[equation.ParamName(d.ID)] = equation.Row{Name: equation.ParamName(d.ID), En: d.En, Zh: d.Zh, Unit: d.Unit}
	}
	for _, l := range model.LeverTable() {
		all[equation.LeverName(l.ID)] = equation.Row{Name: equation.LeverName(l.ID), En: l.En, Zh: l.Zh, Unit: equation.Level}
	}
	all["Time"] = equation.Row{Name: "Time", En: "time, years from the end of 2013", Zh: "时间，2013年底起的年数", Unit: "year"}
	all["time_step_now"] = equation.Row{Name: "time_step_now", En: "time step", Zh: "时间步长", Unit: "year"}
	return all
}()

// meaning is what a variable stands for, in one sentence without its stop, and its unit.
func (b *book) meaning(name string) (says lang.Pair, unit string) {
	r, ok := givens[name]
	if rows := b.rowsOf[name]; len(rows) > 0 {
		r, ok = rows[0], true
	}
	if !ok || r.En == "" || r.Zh == "" {
		panic("manual: nobody says what " + name + " is")
	}
	en, _, _ := strings.Cut(r.En, ". ")
	zh, _, _ := strings.Cut(r.Zh, "。")
	return lang.Pair{En: strings.TrimSuffix(en, "."), Zh: zh}, r.Unit
}
