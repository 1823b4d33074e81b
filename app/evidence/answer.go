package evidence

import (
	"html"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model/hindcast"
	"silkladder/model/record"
)

// rows are those of the trial that count once each: as the operators were fixed, hosts
// together, with what was observed fed in.
func (w *writer) rows() (list []*hindcast.Row) {
	for i := range w.page.Rows {
		if r := &w.page.Rows[i]; r.Mode == hindcast.Conditional && once(r) && !r.Alternative {
			list = append(list, r)
		}
	}
	return list
}

// once reports whether a row stands for a whole series.
func once(r *hindcast.Row) bool {
	return r.Series != "pooled" && (r.Series != "pay" || r.Entity == "hosts")
}

// label names the series of a row.
func (w *writer) label(r *hindcast.Row) string {
	s, _ := record.ByID(r.Record)
	return w.in(s.Label)
}

// answer says in words where the model beats a ruler, where it does not, and what the
// record can tell of the policy.
func (w *writer) answer() {
	verdicts, policies := map[hindcast.Verdict][]*hindcast.Row{}, map[hindcast.Policy][]*hindcast.Row{}
	for _, r := range w.rows() {
		verdicts[r.Verdict] = append(verdicts[r.Verdict], r)
		if r.Verdict != hindcast.Untested {
			policies[r.Policy] = append(policies[r.Policy], r)
		}
	}
	n := func(list []*hindcast.Row) string { return strconv.Itoa(len(list)) }
	beats, level, loses := verdicts[hindcast.Beats], verdicts[hindcast.Level], verdicts[hindcast.Loses]
	of := strconv.Itoa(len(beats) + len(level) + len(loses))
	w.section("record", w.t("Does the model get history right?", "模型与历史相符吗？"))
	w.p(`<p class="plain">`, w.t(
		"Mostly not better than a ruler. Of "+of+" series that have figures after 2018, the run comes nearer than the best ruler in "+n(beats)+" and is as good in "+n(level)+"; in "+n(loses)+" the ruler is nearer.",
		"多数情况下并不比标尺准。在有2018年以后数字的"+of+"个序列中，运行比最好的标尺更接近的有"+n(beats)+"个，一样准的有"+n(level)+"个，标尺更准的有"+n(loses)+"个。"), `</p><p>`, w.t(
		"A ruler is what anybody can do without a theory: take the figures up to 2018 and say that nothing changes, or that the trend goes on, or that it fades. The model was run from 2013 with the demand, duties and policy that were observed; figures after 2018 were shown neither to it nor to the rulers. A theory that loses to a ruler may still explain; it should not be used to foretell that series.",
		"标尺是不需要理论、人人都会的做法：看2018年以前的数字，然后说“不变”、“按原趋势延续”或“趋势渐缓”。模型从2013年起运行，输入当时实际的需求、关税和政策；2018年以后的数字，模型和标尺都没有见过。输给标尺的理论仍可能有解释力，但不应拿来预测该序列。"), `</p>`)
	w.p(`<div class="ev-three">`)
	w.list(w.t("Nearer than a ruler", "比标尺准"), "ok", beats)
	w.list(w.t("A ruler is nearer, or as near", "标尺更准，或一样准"), "no", append(append([]*hindcast.Row{}, loses...), level...))
	w.list(w.t("No ruler, or no figure, to test by", "没有标尺或数字可检验"), "", append(append([]*hindcast.Row{}, verdicts[hindcast.NoRuler]...), verdicts[hindcast.Untested]...))
	w.p(`</div><h3>`, w.t("And the Belt and Road?", "那么“一带一路”呢？"), `</h3><p>`, w.t(
		"The same years were run without it. In "+n(policies[hindcast.CannotTell])+" series both runs are as far from the figures as can be told: the record cannot tell with from without. In "+n(policies[hindcast.Supports])+" the run with it is nearer, in "+n(policies[hindcast.Contradicts])+" the run without; "+n(policies[hindcast.ByDefinition])+" count jobs in cooperation zones, which there are not without zones, and say nothing either way.",
		"同样的年份也在没有它的情况下运行了一遍。有"+n(policies[hindcast.CannotTell])+"个序列，两种运行与数字的距离看不出差别：记录分不出有无“一带一路”。有“一带一路”的运行更接近的有"+n(policies[hindcast.Supports])+"个，没有的更接近的有"+n(policies[hindcast.Contradicts])+"个；另有"+n(policies[hindcast.ByDefinition])+"个统计的是合作区就业，没有合作区自然没有，因此两面都不能说明。"), `</p>`)
	w.p(`<ul>`)
	for _, kind := range []hindcast.Policy{hindcast.Supports, hindcast.Contradicts} {
		for _, r := range policies[kind] {
			w.p(`<li>`, w.says(r), `</li>`)
		}
	}
	for i := range w.page.Rows {
		if r := &w.page.Rows[i]; r.Series == "pooled" && r.Mode == hindcast.Conditional && r.Entity == "all" {
			w.p(`<li>`, w.says(r), `</li>`)
		}
	}
	w.p(`</ul></section>`)
}

// list names the series of one verdict.
func (w *writer) list(title, class string, rows []*hindcast.Row) {
	w.p(`<div><h3 class="`, class, `">`, title, ` (`, strconv.Itoa(len(rows)), `)</h3><ul>`)
	for _, r := range rows {
		w.p(`<li>`, w.label(r), `</li>`)
	}
	if len(rows) == 0 {
		w.p(`<li>`, w.t("none", "无"), `</li>`)
	}
	w.p(`</ul></div>`)
}

// says is the sentence of a row.
func (w *writer) says(r *hindcast.Row) string { return html.EscapeString(lang.Pair(r.Says).In(w.lang)) }
