package evidence

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"silkladder/model/claims"
	"silkladder/model/hindcast"
)

// claims writes what the model and what history say of the paper's claims: those
// that history can judge first.
func (w *writer) claims() error {
	rows, ledger := claims.Published(), map[string]claims.Entry{}
	list, err := claims.InNation()
	if err != nil {
		return err
	}
	nation := map[string]claims.Verdict{}
	for i, r := range rows {
		nation[r.Check.ID] = list[i]
	}
	for _, e := range claims.Ledger() {
		ledger[e.ID] = e
	}
	judged := map[string]bool{}
	count := map[hindcast.History]int{}
	for _, s := range w.page.Sayings {
		count[s.Verdict]++
		for _, id := range s.Checks {
			judged[id] = true
		}
	}
	n := func(x int) string { return strconv.Itoa(x) }
	w.section("claims", w.t("The paper’s claims, judged twice", "论文的论断：两次检验"))
	w.p(`<p>`, w.t(
		"First by the model, for one cluster alone (and in how many of "+n(claims.PublishedDraws)+" sets of assumptions) and for the same among all clusters of China. Then by history, where a series can judge it: of "+n(len(w.page.Sayings))+" such claims it bears out "+n(count[hindcast.For])+", speaks against "+n(count[hindcast.Against])+", and "+n(len(w.page.Sayings)-count[hindcast.For]-count[hindcast.Against])+" came in part, later or not yet. Of the other "+n(len(rows)-len(judged))+" checks no series of the record can say anything.",
		"先由模型检验：单个集群时是否成立（在"+n(claims.PublishedDraws)+"组假设中有多少组成立），与全国所有集群一起时是否成立。再由历史检验，只要有序列能够判断：这样的论断有"+n(len(w.page.Sayings))+"条，相符"+n(count[hindcast.For])+"条，不符"+n(count[hindcast.Against])+"条，部分相符、迟到或尚未出现的有"+n(len(w.page.Sayings)-count[hindcast.For]-count[hindcast.Against])+"条。其余"+n(len(rows)-len(judged))+"项检验，记录中没有序列能够判断。"), `</p>`)
	w.p(`<table class="ev-claims" role="table"><caption>`, w.t("Claims that history can judge", "历史能够判断的论断"), `</caption><thead role="rowgroup"><tr role="row">`)
	heads := []string{w.t("Claim", "论断"), w.t("The model says", "模型说"), w.t("History says", "历史说")}
	for _, h := range heads {
		w.p(`<th scope="col" role="columnheader">`, h, `</th>`)
	}
	w.p(`</tr></thead><tbody role="rowgroup">`)
	for i, s := range w.page.Sayings {
		same := func(o hindcast.Saying) bool { return slices.Equal(o.Ledger, s.Ledger) }
		if slices.IndexFunc(w.page.Sayings, same) < i {
			continue // told with the first of that claim
		}
		w.p(`<tr role="row"><th scope="row" role="rowheader">`)
		for k, id := range s.Ledger {
			if k > 0 {
				w.p(`<br>`)
			}
			e := ledger[id]
			w.p(w.link("/methods/#"+id, id), ` `, html.EscapeString(w.t(e.En, e.Fragment)))
		}
		w.p(`</th><td role="cell" data-label="`, heads[1], `">`)
		tested := false
		for _, r := range rows {
			if slices.Contains(s.Checks, r.Check.ID) {
				tested = true
				w.p(`<p>`, w.link("/methods/#"+r.Check.ID, r.Check.ID), ` `, w.model(r, nation[r.Check.ID]), `</p>`)
			}
		}
		if !tested {
			w.p(w.t("nothing: a figure, not a mechanism", "不作判断：这是数字，不是机制"))
		}
		w.p(`</td><td role="cell" data-label="`, heads[2], `">`)
		for _, o := range w.page.Sayings {
			if same(o) {
				w.p(`<p><b class="`, map[hindcast.History]string{hindcast.For: "ok", hindcast.Against: "no"}[o.Verdict], `">`, w.in(o.Verdict.Words()), `</b>`, w.t(": ", "："), html.EscapeString(w.t(o.En, o.Zh)), `</p>`)
			}
		}
		w.p(`</td></tr>`)
	}
	w.p(`</tbody></table>`)
	w.p(`<details><summary>`, w.t("The checks that no series can judge, by the model alone", "没有序列能够判断的检验，只有模型的结论"), `</summary><ul>`)
	for _, r := range rows {
		if !judged[r.Check.ID] {
			w.p(`<li>`, w.link("/methods/#"+r.Check.ID, r.Check.ID), ` `, html.EscapeString(w.t(r.Check.En, r.Check.Zh)), w.t(": ", "："), w.model(r, nation[r.Check.ID]), `</li>`)
		}
	}
	w.p(`</ul></details></section>`)
	return nil
}

// model is the verdict of both versions of the model on a check: of one cluster with
// the economies of the map, and of it among all others.
func (w *writer) model(r claims.Row, nation claims.Verdict) string {
	holds := func(v claims.Verdict) string {
		if v.Holds {
			return `<b class="ok">` + w.t("holds", "成立") + `</b>`
		}
		return `<b class="no">` + w.t("fails", "不成立") + `</b>`
	}
	percent := func(x float64) string { return strconv.FormatFloat(100*x, 'f', 0, 64) + "%" }
	var s strings.Builder
	s.WriteString(holds(r.Atlas) + w.t(" for one cluster alone (", "（单个集群，") + percent(r.ShareAtlas()) + w.t(" of draws)", "的抽样）"))
	s.WriteString(w.t(", ", "，") + holds(nation) + w.t(" among all clusters", "（全部集群一起）"))
	if r.Check.Structural {
		s.WriteString(w.t("; by definition, no finding", "；由定义决定，不算发现"))
	}
	return s.String()
}
