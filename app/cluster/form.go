package cluster

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Form is the editor as HTML. Its fields have the ids cl-FIELD; cl-sales-sum,
// cl-share-sum and cl-picture are painted as the draft changes, and cl-smile and
// cl-byhand are the two ways to give the smile.
func Form(d *Draft, s *model.Scenario, name string, l lang.Lang) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	var b strings.Builder
	b.WriteString(`<p class="lede">` + t("Describe a cluster of your own. What you change acts at once; it is kept in the link and can be saved as a file.",
		"描述您自己的集群。改动立即生效，并保存在链接中，也可存为文件。") + `</p>`)
	b.WriteString(`<div class="cl-top"><label for="cl-name">` + t("Name", "名称") + `<input type="text" id="cl-name" maxlength="60" value="` + html.EscapeString(name) + `" placeholder="` + t("such as Furniture, Foshan", "如：佛山家具") + `" data-change="cluster-name"></label>`)
	b.WriteString(`<label for="cl-from">` + t("Start from", "从哪类集群出发") + `<select id="cl-from" data-change="cluster-from">`)
	b.WriteString(From(s, l) + `</select></label></div><p class="cl-err" id="cl-err" role="alert"></p>`)
	sizes(&b, d, s, l)

	b.WriteString(`<fieldset><legend>` + t("Where does it sell?", "产品卖到哪里？") + `</legend><div class="cl-row">`)
	for i := range d.Sales {
		field(&b, d, "sales"+strconv.Itoa(i), "", l)
	}
	b.WriteString(`</div><p class="cl-sum" id="cl-sales-sum">` + Sum("sales", d.SalesSum(), l) + `</p></fieldset>`)

	b.WriteString(`<fieldset><legend>` + t("What is each function worth, and how good is the cluster at it?", "各环节值多少，集群做得怎样？") + `</legend>`)
	b.WriteString(`<div class="cl-picture" id="cl-picture"></div>`)
	b.WriteString(`<div class="cl-mode" role="group" aria-label="` + t("How to give the smile curve", "微笑曲线的设定方式") + `">` +
		`<button type="button" class="btn" id="cl-smile" data-act="cluster-smile" aria-pressed="` + strconv.FormatBool(!d.ByHand) + `">` + t("As a curve", "用曲线") + `</button>` +
		`<button type="button" class="btn" id="cl-byhand" data-act="cluster-byhand" aria-pressed="` + strconv.FormatBool(d.ByHand) + `">` + t("Share by share", "逐项给出") + `</button></div>`)
	b.WriteString(`<div class="cl-row" id="cl-curve"` + hidden(d.ByHand) + `>`)
	for _, id := range []string{"depth", "tilt"} {
		field(&b, d, id, "", l)
	}
	b.WriteString(`</div><table class="cl-table"><thead><tr><th scope="col">` + t("Function", "环节") + `</th><th scope="col">` + t("Value, %", "价值，%") + `</th><th scope="col">` + t("Capability, 0 to 1", "能力，0～1") + `</th></tr></thead><tbody>`)
	for i, f := range model.FunctionTable() {
		n := strconv.Itoa(i)
		b.WriteString(`<tr><th scope="row">` + lang.Pair{En: f.En, Zh: f.Zh}.In(l) + `</th><td>`)
		field(&b, d, "share"+n, "bare", l)
		b.WriteString(`</td><td>`)
		field(&b, d, "skill"+n, "bare", l)
		b.WriteString(`</td></tr>`)
	}
	b.WriteString(`</tbody></table><p class="cl-sum" id="cl-share-sum">` + ShareSum(d, l) + `</p></fieldset>`)

	b.WriteString(`<fieldset><legend>` + t("How good are its products, and how busy its plants?", "产品档次与开工情况") + `</legend><div class="cl-row">`)
	for _, id := range []string{"product", "use"} {
		field(&b, d, id, "", l)
	}
	b.WriteString(`</div></fieldset><div class="cl-acts"><button type="button" class="btn primary" data-act="cluster-save">` + t("Save as a file", "存为文件") + `</button> ` +
		`<button type="button" class="btn" data-act="open-file">` + t("Open a file…", "打开文件…") + `</button> ` +
		`<button type="button" class="btn" data-act="cluster-reset">↺ ` + t("Back to the archetype", "恢复为该类集群") + `</button></div>`)
	return b.String()
}

// From is the options of what the cluster may start from.
func From(s *model.Scenario, l lang.Lang) (list string) {
	for _, c := range link.Clusters(s) {
		sel := ""
		if c.ID == s.Archetype {
			sel = " selected"
		}
		list += `<option value="` + c.ID + `"` + sel + `>` + html.EscapeString(c.Name.In(l)) + `</option>`
	}
	return list
}

func hidden(yes bool) string {
	if yes {
		return " hidden"
	}
	return ""
}

// field writes one number; bare leaves its label to the table around it.
func field(b *strings.Builder, d *Draft, id, bare string, l lang.Lang) {
	f, _ := FieldByID(id)
	name := html.EscapeString(f.Name.In(l))
	input := `<input type="text" class="num" inputmode="decimal" id="cl-` + id + `" data-step="` + f.Step + `" value="` + trim(f.Get(d)) + `" data-change="cluster" data-of="` + id + `"`
	if f.Min < 0 || f.base > 0 { // keyboards of numbers have no minus and no words
		input = strings.Replace(input, ` inputmode="decimal"`, "", 1)
	}
	if bare != "" {
		if strings.HasPrefix(id, "share") && !d.ByHand {
			input += ` readonly`
		}
		b.WriteString(input + ` aria-label="` + name + `">`)
		return
	}
	unit := ""
	if f.Unit != "" {
		unit = `<span class="cl-unit">` + f.Unit + `</span>`
	}
	b.WriteString(`<label for="cl-` + id + `"><span>` + name + `</span><span class="cl-num">` + input + `>` + unit + `</span></label>`)
}

// trim writes a number as a field takes it.
func trim(x float64) string { return strings.Replace(Number(x), "−", "-", 1) }

// Value is a field's number as its input takes it.
func (f Field) Value(d *Draft) string { return trim(f.Get(d)) }

// Sum says how far shares are from 100 %, with the way there.
func Sum(which string, sum float64, l lang.Lang) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	if whole(sum) {
		return t("Sum 100%.", "合计100%。")
	}
	s := t("Sum "+Number(sum)+"%: ", "合计"+Number(sum)+"%：")
	if sum < 100 {
		s += t(Number(100-sum)+"% missing. ", "还差"+Number(100-sum)+"%。")
	} else {
		s += t(Number(sum-100)+"% too much. ", "多出"+Number(sum-100)+"%。")
	}
	return `<b>` + s + `</b>` + t("It acts when the sum is 100%. ", "合计为100%时生效。") +
		`<button type="button" class="btn" data-act="cluster-fill" data-of="` + which + `">` + t("Scale to 100%", "按比例调整到100%") + `</button>`
}

// ShareSum is Sum for the value shares, or a word on the curve that gives them.
func ShareSum(d *Draft, l lang.Lang) string {
	if d.ByHand {
		return Sum("share", d.ShareSum(), l)
	}
	return lang.Pair{En: "The curve gives the value shares.", Zh: "价值份额由曲线给出。"}.In(l)
}
