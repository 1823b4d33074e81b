package assume

import (
	"html"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// Couplings lists how clusters of version 2 share hosts and exchange people, money and
// knowledge, each with its value, default, range, meaning and source, as a group of the
// list.
func Couplings(l lang.Lang, now, usual model.Couplings) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	esc := html.EscapeString
	var b strings.Builder
	b.WriteString(`<details class="as-group"><summary>` + t("Between clusters and places", "集群之间与地点") + `</summary>`)
	for _, row := range model.CouplingTable() {
		name, id, x := lang.Pair{En: row.En, Zh: row.Zh}.In(l), row.ID, row.Get(now)
		b.WriteString(`<div class="as" id="ar-` + id + `"` + changed([]float64{x}, []float64{row.Get(usual)}) + ` role="group" aria-labelledby="an-` + id + `"><div class="as-name"><b id="an-` + id + `">` + esc(name) + `</b> <span class="as-sym">` + symbol(row.Symbol) + `</span></div>` +
			`<button type="button" class="tool reset" data-act="couple-reset" data-of="` + id + `" aria-label="` + esc(t("Reset: ", "复位：")+name) + `" title="` + t("Reset", "复位") + `">↺</button>` +
			`<div class="as-fields"><input type="text" class="num" inputmode="decimal" id="av-` + id + `" aria-label="` + esc(name) + `" data-step="0.05" value="` + Plain(x) + `" data-change="couple" data-of="` + id + `"></div>` +
			`<p class="as-err" id="ae-` + id + `" role="alert"></p><p class="as-help">` + esc(lang.Pair{En: row.HelpEn, Zh: row.HelpZh}.In(l)) + `</p>` +
			`<dl class="as-facts"><div><dt>` + t("Default", "默认") + `</dt><dd>` + Number(row.Get(usual)) + `</dd></div><div><dt>` + t("Allowed", "允许范围") + `</dt><dd>` + Range(row.Min, row.Max).In(l) + `</dd></div><div><dt>` + t("Equation", "方程") + `</dt><dd>` + esc(row.Eq) + `</dd></div></dl>` +
			`<p class="as-source">` + support(row.Evidence, row.Source, l) + `</p></div>`)
	}
	return b.String() + `</details>`
}

// CouplingByID finds a row.
func CouplingByID(id string) (model.Coupling, bool) {
	for _, row := range model.CouplingTable() {
		if row.ID == id {
			return row, true
		}
	}
	return model.Coupling{}, false
}

// CheckCoupling reads what was typed into a row, as Check does.
func CheckCoupling(row model.Coupling, text string) (x float64, refused fault.Fault, ok bool) {
	return fault.Field{Name: lang.Pair{En: row.En, Zh: row.Zh}, Min: row.Min, Max: row.Max}.Take(text)
}
