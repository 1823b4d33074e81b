package assume

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// List is what the page is told: the parameters of a scenario and, for
// comparison, of its archetype.
type List struct {
	Lang    lang.Lang
	P, Base *model.Params
	Record  func(model.Param) string // what the record says of a row, "" for nothing; nil for none
}

func (v *List) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(v.Lang) }

// HTML lists the rows that a query finds, in groups. Without a query the groups
// are closed; with one they are open. The parts of a row that change have ids:
// av-ID-k its fields, am-ID its mark, ar-ID the row, ae-ID what was refused.
func (v *List) HTML(query string) string {
	rows := Find(query)
	if len(rows) == 0 {
		return `<p class="as-none">` + v.t("No assumption matches. Try a name, a symbol such as θ, or an equation such as E9.", "没有符合的假设。可以试试名称、θ这样的符号，或E9这样的方程编号。") + `</p>`
	}
	open := ""
	if strings.TrimSpace(query) != "" {
		open = " open"
	}
	var b strings.Builder
	for _, g := range groups {
		var own []model.Param
		for _, row := range rows {
			if row.Group == g.id {
				own = append(own, row)
			}
		}
		if len(own) == 0 {
			continue
		}
		b.WriteString(`<details class="as-group"` + open + `><summary>` + html.EscapeString(g.name.In(v.Lang)) + ` <small>` + strconv.Itoa(len(own)) + `</small></summary>`)
		for _, row := range own {
			v.row(&b, row)
		}
		b.WriteString(`</details>`)
	}
	return b.String()
}

func (v *List) row(b *strings.Builder, row model.Param) {
	esc := html.EscapeString
	name, id := Name(row, v.Lang), row.ID
	value, usual := row.Get(v.P), row.Get(v.Base)
	b.WriteString(`<div class="as" id="ar-` + id + `"` + changed(value, usual) + ` role="group" aria-labelledby="an-` + id + `"><div class="as-name"><b id="an-` + id + `">` + esc(name) + `</b> <span class="as-sym">` + symbol(row.Symbol) + `</span></div>`)
	b.WriteString(`<button type="button" class="tool reset" data-act="assume-reset" data-of="` + id + `" aria-label="` + esc(v.t("Reset: ", "复位：")+name) + `" title="` + v.t("Reset", "复位") + `">↺</button>`)
	b.WriteString(`<div class="as-fields" id="af-` + id + `">` + v.Fields(row) + `</div>`)
	b.WriteString(`<p class="as-err" id="ae-` + id + `" role="alert"></p>`)
	b.WriteString(`<p class="as-help">` + esc(lang.Pair{En: row.HelpEn, Zh: row.HelpZh}.In(v.Lang)) + `</p>`)
	b.WriteString(`<dl class="as-facts"><div><dt>` + v.t("Default", "默认") + `</dt><dd>` + v.show(usual) + `</dd></div><div><dt>` + v.t("Plausible", "合理范围") + `</dt><dd>` + Range(row.Low, row.High).In(v.Lang) +
		`</dd></div><div><dt>` + v.t("Allowed", "允许范围") + `</dt><dd>` + Range(row.Min, row.Max).In(v.Lang) + `</dd></div>`)
	if u := units[row.Unit].In(v.Lang); u != "" {
		b.WriteString(`<div><dt>` + v.t("Unit", "单位") + `</dt><dd>` + u + `</dd></div>`)
	}
	if v.Record != nil {
		if s := v.Record(row); s != "" {
			b.WriteString(`<div><dt>` + v.t("The record", "记录") + `</dt><dd>` + esc(s) + `</dd></div>`)
		}
	}
	if row.Eq != "" {
		b.WriteString(`<div><dt>` + v.t("Equation", "方程") + `</dt><dd>` + esc(row.Eq) + `</dd></div>`)
	}
	b.WriteString(`</dl><p class="as-source">` + support(row.Evidence, row.Source, v.Lang) + `</p></div>`)
}

// Support says what supports a number: how far it was checked, and its source.
func Support(row model.Param, l lang.Lang) string { return support(row.Evidence, row.Source, l) }

func support(mark, source string, l lang.Lang) string {
	ev := evidence[mark]
	s := `<span class="ev ev-` + mark + `" title="` + ev.means.In(l) + `">` + ev.mark.In(l) + `</span>`
	if source != "assumption" {
		s += ` ` + html.EscapeString(SourceText(source, l))
	}
	return s
}

func changed(value, usual []float64) string {
	if equal(value, usual) {
		return ""
	}
	return ` data-changed="1"`
}

func equal(a, b []float64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Fields are the inputs of a row with the picture of its range. A row that the
// model computes has a button instead, until a visitor takes it over.
func (v *List) Fields(row model.Param) string {
	esc := html.EscapeString
	value, usual := row.Get(v.P), row.Get(v.Base)
	if row.Null && len(value) == 0 {
		return `<span class="as-auto">` + v.t("computed by the model", "由模型算出") + `</span> <button type="button" class="btn" data-act="assume-hand" data-of="` + row.ID + `">` + v.t("Set by hand", "手动设定") + `</button>`
	}
	var b strings.Builder
	names := Parts(row, v.Lang)
	for k, x := range value {
		label := Name(row, v.Lang)
		if row.Len > 1 {
			label += v.t(", ", "，") + names[k]
			b.WriteString(`<label for="av-` + row.ID + `-` + strconv.Itoa(k) + `">` + esc(names[k]))
		}
		b.WriteString(`<input type="text" class="num"` + typing(row) + ` id="av-` + row.ID + `-` + strconv.Itoa(k) + `" aria-label="` + esc(label) + `" data-step="` + step(row) + `" value="` + Plain(x) + `" data-change="assume" data-of="` + row.ID + `:` + strconv.Itoa(k) + `">`)
		if row.Len > 1 {
			b.WriteString(`</label>`)
		}
	}
	b.WriteString(`<span id="am-` + row.ID + `">` + Mark(row, value, usual) + `</span>`)
	if row.Sum {
		b.WriteString(`<span class="as-auto">` + v.t("The others give way so that the sum stays 1.", "其余各项按比例调整，合计保持为1。") + `</span>`)
	}
	return b.String()
}

// show prints a value of one or several components.
func (v *List) show(x []float64) string {
	if len(x) == 0 {
		return v.t("computed", "由模型算出")
	}
	parts := make([]string, len(x))
	for i := range x {
		parts[i] = Number(math.Round(x[i]*1e4) / 1e4)
		if math.Abs(x[i]) < .01 {
			parts[i] = Number(x[i])
		}
	}
	return strings.Join(parts, " / ")
}

// ChangedHTML lists the rows that were changed, first on the page; empty where
// none was.
func (v *List) ChangedHTML() string {
	rows := Changed(v.P, v.Base)
	if len(rows) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(`<div class="as-changed"><h3>` + v.t("Changed", "已改动") + ` <small>` + strconv.Itoa(len(rows)) + `</small></h3><button type="button" class="btn" data-act="assume-reset-all">↺ ` + v.t("Reset all", "全部复位") + `</button><ul>`)
	for _, row := range rows {
		b.WriteString(`<li><button type="button" class="as-link" data-key="go-` + row.ID + `" data-act="assume-show" data-of="` + row.ID + `">` + html.EscapeString(Name(row, v.Lang)) + ` <span class="as-sym">` + symbol(row.Symbol) + `</span></button> <span>` +
			v.show(row.Get(v.P)) + ` <small>` + v.t("default ", "默认 ") + v.show(row.Get(v.Base)) + `</small></span><button type="button" class="tool reset" data-key="z-` + row.ID + `" data-act="assume-reset" data-of="` + row.ID + `" aria-label="` + html.EscapeString(v.t("Reset: ", "复位：")+Name(row, v.Lang)) + `">↺</button></li>`)
	}
	b.WriteString(`</ul></div>`)
	return b.String()
}

// typing asks for the keys of numbers where no minus is needed, which those of
// some phones lack.
func typing(row model.Param) string {
	if row.Min < 0 {
		return ""
	}
	return ` inputmode="decimal"`
}
