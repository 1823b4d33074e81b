package evidence

import (
	"html"
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model/hindcast"
)

// scores is the table of all series, in words and then in numbers.
func (w *writer) scores() {
	w.section("scores", w.t("Every series", "全部序列"))
	w.p(`<p>`, w.t("Sentences first; the numbers stand below. What a series was compared with, and how closely the two can agree at best, was written down before any run was scored. One rule came after: an interval is at least as wide as what its cases already miss of the figures up to 2018. It was set when the first intervals, without it, had turned out too narrow.",
		"先是文字，数字在下面。每个序列与什么比较、最多能有多接近，都在评分之前写定。只有一条规则是后来加的：区间至少与各情形对2018年以前数字的偏差一样宽；最初的区间不含这条规则，结果过窄。"), `</p><ul>`)
	scopes := map[string]hindcast.Scope{}
	for _, o := range w.page.Operators {
		scopes[o.ID] = o
	}
	for _, r := range w.rows() {
		o := scopes[r.Series]
		w.p(`<li>`, w.says(r), `<br><small>`, w.t("Compared: ", "比较对象："), html.EscapeString(lang.Pair(o.Scope).In(w.lang)))
		if note := lang.Pair(o.Note).In(w.lang); note != "" {
			w.p(w.t(". ", "。"), html.EscapeString(note))
		}
		w.p(`</small></li>`)
	}
	w.p(`</ul><details><summary>`, w.t("The numbers", "数字"), `</summary>`)
	w.table(w.t("Errors after 2018 (root mean square, in the unit compared, of logarithms where sizes are compared), with what was observed fed in and with nothing fed in",
		"2018年以后的误差（均方根，以所比较的单位计；比较规模时取对数）：输入实际情况，以及什么也不输入"),
		w.t("Series", "序列"), w.t("Figures", "数字个数"), w.t("Run", "运行"), w.t("No change", "不变"), w.t("Trend", "趋势"), w.t("Fading trend", "渐缓趋势"), w.t("Without", "没有“一带一路”"), w.t("In the 90% interval", "落在90%区间内"), w.t("Nothing fed in", "不输入"))
	for _, r := range w.rows() {
		bare := hindcast.Number(math.NaN())
		for i := range w.page.Rows {
			if q := &w.page.Rows[i]; q.Mode == hindcast.Unconditional && q.Series == r.Series && q.Entity == r.Entity {
				bare = q.RMSE
			}
		}
		w.p(`<tr><th scope="row">`, w.label(r), `</th><td class="n">`, strconv.Itoa(r.N), `</td>`)
		for _, x := range []hindcast.Number{r.RMSE, r.NoChange, r.Trend, r.Damped, r.Without.RMSE, r.Coverage90, bare} {
			w.p(`<td class="n">`, number(x), `</td>`)
		}
		w.p(`</tr>`)
	}
	w.endTable()
	w.p(`</details><p><a href="/`, CSVName(w.lang), `" download>`, w.t("All figures and runs as a table (CSV)", "全部观测数字与运行数据表（CSV）"), `</a></p></section>`)
}
