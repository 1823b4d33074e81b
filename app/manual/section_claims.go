package manual

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"silkladder/app/lang"
	"silkladder/model/claims"
)

// claims writes the checks with their verdicts and then the ledger of the
// paper's sentences. Verdicts of version 1 are those of the published survey, which a
// test of package claims recomputes.
func (w *writer) claims() {
	rows, nation := claims.Published(), inNation()
	six, places, structural := 0, 0, 0
	for _, r := range rows {
		six += truth(r.Six.Holds)
		places += truth(r.Atlas.Holds)
		structural += truth(r.Check.Structural)
	}
	n, draws := strconv.Itoa(len(rows)), strconv.Itoa(claims.PublishedDraws)
	w.p(`<p>`, w.t(
		"Every claim of the paper that could be false is a test of the model. "+strconv.Itoa(six)+" of "+n+" hold at the defaults with the six hosts of the reference, "+strconv.Itoa(places)+" with the real economies on the map. That is the weaker half of the answer: the share says in how many of "+draws+" draws of all assumptions over their plausible ranges a claim holds, and the last column where it breaks. "+strconv.Itoa(structural)+" claims are marked <i>structural</i>: they hold because of how their terms are defined and are no findings.",
		"论文中凡可能为假的论断，都写成了模型的检验。按默认假设，"+n+"项中有"+strconv.Itoa(six)+"项在参考的六个东道国下成立，"+strconv.Itoa(places)+"项在地图上的真实经济体下成立。但这只是较弱的证据：“占比”是全部假设在合理范围内抽取"+draws+"次时成立的比例，末栏是它在哪里不成立。有"+strconv.Itoa(structural)+"项标为“结构性”：成立是由定义决定的，不算发现。"), `</p>`)
	w.p(`<p>`, w.t(
		"In version 2 of the model, with the footwear maker for foreign labels, the steelmakers and the others among all of China's clusters at their observed sizes, in observed markets, "+strconv.Itoa(held(nation))+" of "+n+" hold. What one cluster alone can do in the hosts, all together cannot: there the Belt and Road moves plants and jobs, and hardly the place of a cluster in its chain.",
		"在模型第2版中，代工鞋业、钢铁等集群以其真实规模与全国其他集群一起、在实际的市场上模拟，"+n+"项中有"+strconv.Itoa(held(nation))+"项成立。单个集群在东道国做得到的，全部集群一起就做不到：在那里，“一带一路”改变的是工厂和就业的去处，几乎不改变集群在价值链上的位置。"), `</p>`)
	w.checks(rows, nation)
	w.ledger(rows)
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// inNation are the verdicts in version 2 of the model, computed when the page is
// written.
var inNation = sync.OnceValue(func() []claims.Verdict {
	list, err := claims.InNation()
	if err != nil {
		panic("manual: " + err.Error())
	}
	return list
})

func held(list []claims.Verdict) (n int) {
	for _, v := range list {
		n += truth(v.Holds)
	}
	return n
}

func (w *writer) checks(rows []claims.Row, nation []claims.Verdict) {
	w.p(`<h3 id="checks">`, w.t("Checks", "检验"), `</h3>`)
	w.table("checks", lang.Pair{En: "The checks: verdict with six reference hosts, with the economies on the map, and among all of China’s clusters", Zh: "各项检验：六个参考东道国下、地图上的经济体下、全国各集群一起时的结论"},
		w.t("Check", "检验"), w.t("Claim and what the runs show", "论断与运行结果"), w.t("Six hosts", "六东道国"), w.t("Map", "地图"), w.t("All of China (version 2)", "全国（第2版）"), w.t("Breaks where", "何处不成立"))
	for i, r := range rows {
		c := r.Check
		w.p(`<tr id="`, c.ID, `"><th scope="row">`, c.ID, `</th><td class="long"><b>`, esc(w.t(c.En, c.Zh)), `</b><br>`, esc(minus(w.t(r.Six.En, r.Six.Zh))))
		if r.Differs() {
			w.p(`<br><i>`, w.t("With the map: ", "按地图："), `</i>`, esc(minus(w.t(r.Atlas.En, r.Atlas.Zh))))
		}
		w.p(`<br><i>`, w.t("Version 2: ", "第2版："), `</i>`, esc(minus(w.t(nation[i].En, nation[i].Zh))))
		if c.Structural {
			w.p(`<br><i>`, w.t("Structural: ", "结构性："), `</i>`, esc(w.t(c.WhyEn, c.WhyZh)))
		}
		w.p(`<br><small>`, w.t("Tests ", "检验 "))
		for i, id := range c.Ledger {
			if i > 0 {
				w.p(` `)
			}
			w.p(`<a href="#`, id, `">`, id, `</a>`)
		}
		w.p(`</small></td>`)
		w.verdict(r.Six.Holds, r.Share())
		w.verdict(r.Atlas.Holds, r.ShareAtlas())
		judged(w, nation[i].Holds)
		w.p(`</td>`)
		w.p(`<td class="long">`, esc(w.t(c.Break.En, c.Break.Zh)))
		if len(c.Break.Settings) > 0 && !r.BreaksSix.Holds {
			w.p(`<br><small>`, esc(minus(w.t(r.BreaksSix.En, r.BreaksSix.Zh))), `</small>`)
		}
		w.p(`</td></tr>`)
	}
	w.endTable()
}

// verdict is a cell with the verdict at the defaults and the share of draws.
func (w *writer) verdict(holds bool, share float64) {
	judged(w, holds)
	w.p(`<br>`, percent(share), `</td>`)
}

// judged begins a cell with a verdict.
func judged(w *writer, holds bool) {
	class, text := "no", w.t("fails", "不成立")
	if holds {
		class, text = "ok", w.t("holds", "成立")
	}
	w.p(`<td class="vd"><b class="`, class, `">`, text, `</b>`)
}

func percent(x float64) string { return strconv.FormatFloat(100*x, 'f', 0, 64) + "%" }

// ledger writes the paper's sentences in its own words.
func (w *writer) ledger(rows []claims.Row) {
	holds := map[string]bool{}
	for _, r := range rows {
		holds[r.Check.ID] = r.Six.Holds
	}
	w.p(`<h3 id="ledger">`, w.t("The ledger: every sentence that claims something", "总账：凡有所断言的句子"), `</h3>`)
	w.table("ledger", lang.Pair{En: "Sentences of Qiu (2016), what the model makes of them, and the checks", Zh: "邱永辉（2016）的语句、在模型中的体现及其检验"},
		w.t("No.", "编号"), w.t("The paper", "论文"), w.t("In the model", "在模型中"), w.t("Equations", "方程"), w.t("Checks", "检验"))
	for _, e := range claims.Ledger() {
		var kinds []string
		for _, k := range e.Kinds {
			kinds = append(kinds, k.In(w.lang == lang.Zh))
		}
		w.p(`<tr id="`, e.ID, `"><th scope="row">`, e.ID, `</th><td class="long">`, w.zh(e.Fragment))
		if w.lang == lang.En {
			w.p(`<br>`, esc(e.En))
		}
		w.p(`<br><small>`, strings.Join(kinds, w.t(", ", "、")), `</small></td><td class="long">`, esc(w.t(e.ModelEn, e.ModelZh)), `</td><td>`)
		for _, id := range e.Equations {
			w.p(`<a href="#`, id, `">`, id, `</a> `)
		}
		w.p(`</td><td>`)
		for _, id := range e.Checks {
			class := "no"
			if holds[id] {
				class = "ok"
			}
			w.p(`<a class="`, class, `" href="#`, id, `">`, id, `</a> `)
		}
		w.p(`</td></tr>`)
	}
	w.endTable()
}

// minus gives the numbers of a check the sign that the page prints: the checks
// print the hyphen of programs.
func minus(s string) string { return hyphen.ReplaceAllString(s, "$1−$2") }

var hyphen = regexp.MustCompile(`(^|[^0-9A-Za-z])-([0-9])`)
