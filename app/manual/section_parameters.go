package manual

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/assume"
	"silkladder/app/lang"
	"silkladder/model"
)

// groups names the groups of parameters, in the order of the table.
var groups = []struct {
	id   string
	name lang.Pair
}{
	{"value", lang.Pair{En: "Smile curve and prices", Zh: "微笑曲线与价格"}},
	{"technology", lang.Pair{En: "Technology and cost", Zh: "技术与成本"}},
	{"governance", lang.Pair{En: "Governance of the chain", Zh: "价值链治理"}},
	{"leadfirm", lang.Pair{En: "Lead firms", Zh: "主导企业"}},
	{"thresholds", lang.Pair{En: "Entry thresholds", Zh: "进入门槛"}},
	{"demand", lang.Pair{En: "Demand", Zh: "需求"}},
	{"learning", lang.Pair{En: "Learning", Zh: "学习"}},
	{"resources", lang.Pair{En: "People, money, materials", Zh: "人、财、物"}},
	{"capacity", lang.Pair{En: "Capacity and transfer", Zh: "产能与转移"}},
	{"wages", lang.Pair{En: "Wages", Zh: "工资"}},
	{"hosts", lang.Pair{En: "Hosts and policy", Zh: "东道国与政策"}},
	{"noise", lang.Pair{En: "Noise", Zh: "随机波动"}},
}

// parameters writes the table of parameters, the levers and the archetypes.
func (w *writer) parameters() {
	w.p(`<p>`, w.t(
		"Defaults are those of footwear. <b>Plausible</b> is the range from which studies draw and over which sliders run; <b>allowed</b> is wherever the equations are defined. The mark says how far a source was checked: ",
		"默认值为鞋业的值。<b>合理范围</b>用于抽样研究和滑块；<b>允许范围</b>是方程有定义的范围。标记说明来源核对到什么程度："))
	for i, m := range []string{"v", "m", "a"} {
		if i > 0 {
			w.p(w.t("; ", "；"))
		}
		w.p(`<b class="mk">`, m, `</b> `, markNames[m].In(w.lang))
	}
	w.p(w.t(". An order or a direction may be checked while the number is not; the source then says “assumed”. The mark follows the source of the value itself.", "。有时核对过的只是先后或方向，数值本身仍是假设，来源栏会写明。"), `</p>`)

	table := model.ParamTable()
	w.table("params", lang.Pair{En: "All parameters by group", Zh: "全部参数（分组）"},
		w.t("Symbol", "符号"), w.t("Meaning", "含义"), w.t("Default", "默认"), w.t("Plausible", "合理范围"), w.t("Allowed", "允许范围"), w.t("Unit", "单位"), w.t("Used in", "用于"), w.t("Source", "来源"))
	for _, g := range groups {
		w.p(`<tr class="group"><th scope="rowgroup" colspan="8">`, g.name.In(w.lang), `</th></tr>`)
		for _, d := range table {
			if d.Group != g.id {
				continue
			}
			eq := `–`
			if d.Eq != "" {
				eq = `<a href="#` + d.Eq + `">` + d.Eq + `</a>`
			}
			low, high := span(d.Low, d.High, w.lang), span(d.Min, d.Max, w.lang)
			if d.ID == "seed" {
				low, high = "–", w.t("whole number", "整数")
			}
			w.p(`<tr id="p-`, d.ID, `"><th scope="row">`, symbol(d.Symbol), `</th><td>`, esc(w.t(d.En, d.Zh)), `</td><td class="n">`, vector(d.Default(), w.lang),
				`</td><td class="n">`, low, `</td><td class="n">`, high, `</td><td>`, unitIn(w.lang, d.Unit), `</td><td>`, eq, `</td><td>`, `<b class="mk">`, d.Evidence, `</b> `, esc(assume.SourceText(d.Source, w.lang)), `</td></tr>`)
		}
	}
	w.endTable()
	w.levers()
	w.prices()
	w.archetypes(table)
}

// unitIn translates a unit; an unknown one is a defect of units.
func unitIn(l lang.Lang, u string) string {
	t, ok := units[u]
	if !ok {
		t, ok = units[strings.TrimSuffix(u, "/year")]
		t = lang.Pair{En: t.En + " a year", Zh: t.Zh + "，每年"}
	}
	if !ok {
		panic("manual: no translation of the unit " + u)
	}
	return t.In(l)
}

func (w *writer) levers() {
	w.p(`<h3 id="levers">`, w.t("Levers", "杠杆"), `</h3>`)
	w.table("params", lang.Pair{En: "The five policy levers, each from 0 (none) to 1 (as announced)", Zh: "五个政策杠杆，从0（无此政策）到1（按宣布规模）"},
		w.t("Symbol", "符号"), w.t("Lever", "杠杆"), w.t("At the start", "默认值"), w.t("What it does", "作用"), w.t("Source", "来源"))
	for _, l := range model.LeverTable() {
		w.p(`<tr><th scope="row">`, symbol(l.Symbol), `</th><td>`, esc(w.t(l.En, l.Zh)), `</td><td class="n">`, number(l.Default), `</td><td class="long">`, esc(w.t(l.HelpEn, l.HelpZh)), `</td><td class="long"><b class="mk">`, l.Evidence, `</b> `, esc(assume.SourceText(l.Source, w.lang)), `</td></tr>`)
	}
	w.endTable()
}

// archetypes writes where the five kinds of cluster differ.
func (w *writer) archetypes(table []model.Param) {
	as := model.Archetypes()
	w.p(`<h3 id="archetypes">`, w.t("Where the five clusters differ", "五种集群的差别"), `</h3><p>`, w.t(
		"They are kinds, not portraits: the places are examples and no number was fitted to them. Vectors are in the order R D C A L M B, or lead firms, home, hosts.",
		"它们是类型，不是画像：所列地点只是例子，没有一个数是照着某地拟合的。向量的次序为R D C A L M B，或主导企业、国内、东道国。"), `</p>`)
	heads := []string{w.t("Symbol", "符号"), w.t("Meaning", "含义")}
	for _, a := range as {
		heads = append(heads, esc(w.t(a.En, a.Zh)))
	}
	w.table("params arche", lang.Pair{En: "Parameters in which the clusters differ; what equals footwear is left blank", Zh: "五种集群取值不同的参数；与鞋业相同者留空"}, heads...)
	base := as[0].Params
	for _, d := range table {
		differs := false
		for i := range as {
			differs = differs || !slices.Equal(d.Get(&as[i].Params), d.Get(&base))
		}
		if !differs {
			continue
		}
		w.p(`<tr><th scope="row">`, symbol(d.Symbol), `</th><td>`, esc(w.t(d.En, d.Zh)), `</td>`)
		for i := range as {
			v := d.Get(&as[i].Params)
			text := ""
			if i == 0 || !slices.Equal(v, d.Get(&base)) {
				text = vector(v, w.lang)
			}
			w.p(`<td class="n">`, text, `</td>`)
		}
		w.p(`</tr>`)
	}
	w.p(`<tr><th scope="row">–</th><td>`, w.t("Persons behind one unit of people (display only)", "一单位人数代表多少人（仅供显示）"), `</td>`)
	for _, a := range as {
		w.p(`<td class="n">`, strconv.FormatFloat(a.Workers, 'f', 0, 64), `</td>`)
	}
	w.p(`</tr>`)
	w.endTable()
}
