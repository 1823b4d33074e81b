package ledger

import (
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/model/atlas"
)

// A filter lays out the lists by which rows are chosen.
type filter struct{ *View }

// filters are the lists by which the ledger is narrowed and, for pages too narrow
// for heads of columns, sorted.
func (v filter) filters(b *strings.Builder) {
	var ids []string
	for i := range columns {
		ids = append(ids, columns[i].id)
	}
	b.WriteString(`<div class="ledger-filters">` + Fold(v.Lang, v.Filters("ledger", "corridor", "income", "member", "debt", "whose")) +
		v.list("ledger-sort", "ledger", "sort", v.t("Sort by", "排序"), v.Choice.sort(), ids, func(id string) string { return v.sortName(columnByID(id)) }) +
		`<button type="button" class="btn" id="ledger-turn" data-act="ledger-sort" data-of="` + v.Choice.sort() + `">` + v.direction() + `</button><span class="note" id="ledger-count">` + esc(v.Counted) + `</span></div>`)
}

// direction is what pressing the button beside the order does: the other end comes first.
func (v filter) direction() string {
	by, up := v.Choice.sort(), v.Choice.Up
	switch names := columnByID(by).names; {
	case by == defaultSort && up:
		return v.t("Gainers first", "先列受益的")
	case by == defaultSort:
		return v.t("Losers first", "先列受损的")
	case names && up:
		return v.t("Z to A", "改为倒序")
	case names:
		return v.t("A to Z", "改为正序")
	case up:
		return v.t("Largest first", "改为由大到小")
	}
	return v.t("Smallest first", "改为由小到大")
}

// Fold puts filters behind a word where they would push the list off a small screen
// (web/ledger.css opens it on others).
func Fold(l lang.Lang, filters string) string {
	return `<details class="fold"><summary>` + lang.Pair{En: "Filters", Zh: "筛选"}.In(l) + `</summary><div class="folded">` + filters + `</div></details>`
}

// Filters are the lists of the named filters, for a page whose elements' ids begin
// with a prefix; they act by ledger-filter.
func (v *View) Filters(prefix string, names ...string) string {
	s := ""
	in := func(m map[string]lang.Pair) func(string) string {
		return func(k string) string { return m[k].In(v.Lang) }
	}
	for _, n := range names {
		switch c := &v.Choice; n {
		case "corridor":
			s += filter{v}.list("ledger-filter", prefix, n, v.t("Corridor", "走廊"), c.Corridor, filter{v}.corridors(), filter{v}.corridorName)
		case "income":
			s += filter{v}.list("ledger-filter", prefix, n, v.t("Income in 2015", "收入组（2015年）"), c.Income, incomes, in(incomeWords))
		case "member":
			s += filter{v}.list("ledger-filter", prefix, n, v.t("Memorandum, year shown", "合作备忘录（所示年份）"), c.Member, members, in(memberWords))
		case "debt":
			s += filter{v}.list("ledger-filter", prefix, n, v.t("Debt distress, last rating", "债务困境风险（最近评级）"), c.Debt, risks, in(riskWords))
		case "whose":
			if v.sized() && v.With.Clusters() > 1 {
				s += filter{v}.list("ledger-filter", prefix, n, v.t("Plants of", "哪个集群"), c.Whose, []string{allClusters}, func(string) string { return v.t("all clusters together", "全部集群合计") })
			}
		}
	}
	return s
}

// list is one list; of a filter the first entry lets all through.
func (v filter) list(act, prefix, of, label, value string, keys []string, name func(string) string) string {
	id := prefix + "-" + of
	var b strings.Builder
	b.WriteString(`<span><label for="` + id + `">` + esc(label) + `</label> <select id="` + id + `" data-change="` + act + `" data-of="` + of + `">`)
	if act == "ledger-filter" {
		none := v.t("all", "全部")
		if of == "whose" {
			none = v.t("the cluster in focus", "选定集群")
		}
		b.WriteString(`<option value="">` + none + `</option>`)
	}
	for _, k := range keys {
		chosen := ""
		if k == value {
			chosen = " selected"
		}
		b.WriteString(`<option value="` + esc(k) + `"` + chosen + `>` + esc(name(k)) + `</option>`)
	}
	b.WriteString(`</select></span>`)
	return b.String()
}

// corridorName is a corridor's short name; a visitor's own has its id.
func (v filter) corridorName(id string) string {
	if c, ok := atlas.CorridorByID(id); ok {
		return v.text(c.Short)
	}
	return id
}

// corridors are the ids of the corridors that hosts of the run are on.
func (v filter) corridors() (ids []string) {
	for _, h := range v.With.Hosts {
		if !slices.Contains(ids, h.Corridor) {
			ids = append(ids, h.Corridor)
		}
	}
	return ids
}
