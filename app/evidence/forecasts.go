package evidence

import (
	"strconv"

	"silkladder/model/hindcast"
	"silkladder/model/record"
)

// forecasts shows what was written down before anybody knew.
func (w *writer) forecasts() error {
	names, sets, err := hindcast.OnFile()
	if err != nil {
		return err
	}
	w.section("forecasts", w.t("Forecasts on file", "存档的预测"))
	w.p(`<p>`, w.t("A forecast counts when it was written before the figure came. A set on file has a date and a fingerprint and is never changed; each is scored as figures come.",
		"在数字公布之前写下的预测才算数。存档的预测有日期和校验值，永不改动；数字公布后逐一评分。"), `</p>`)
	if len(sets) == 0 {
		w.p(`<p>`, w.t("None is on file yet.", "目前还没有存档的预测。"), `</p>`)
	}
	series := map[string]record.Operator{}
	for _, o := range record.Operators() {
		series[o.ID] = o
	}
	for i, s := range sets {
		w.p(`<details><summary>`, names[i], w.t(", written on ", "，写于"), s.Date, w.t(": ", "："), strconv.Itoa(len(s.List)), w.t(" forecasts", "项预测"), `</summary><p><small>SHA-256 <code>`, s.Hash, `</code></small></p>`)
		w.table(w.t("In the unit that is compared: an index, a ratio, a change", "以所比较的单位计：指数、比率或变化"),
			w.t("Series", "序列"), w.t("Economy", "经济体"), w.t("Year", "年份"), w.t("Run", "运行"), w.t("90% interval", "90%区间"), w.t("No change", "不变"))
		for _, f := range s.List {
			about, _ := record.ByID(series[f.Series].Series)
			w.p(`<tr><th scope="row">`, w.in(about.Label), `</th><td>`, f.Entity, `</td><td class="n">`, strconv.Itoa(f.Year), `</td><td class="n">`, number(f.Run), `</td><td class="n">`, number(f.Low90), w.t(" to ", "至"), number(f.High90), `</td><td class="n">`, number(f.NoChange), `</td></tr>`)
		}
		w.endTable()
		w.p(`</details>`)
	}
	w.p(`</section>`)
	return nil
}
