package ledger

import (
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/model/atlas"
)

// column is one column of the ledger: the page, the file and the order of rows all
// read it.
type column struct {
	id    string
	name  lang.Pair
	names bool                        // sorted as text, by text
	text  func(*View, *Row) string    // of a column of names
	by    func(*View, *Row) float64   // what rows are sorted by
	of    func(a Account) float64     // of a column of amounts, with and without
	print func(*View, float64) string // of such a column
	loss  bool                        // counted against the host
}

const defaultSort = "balance"

// columns in the order of the page; the balance is drawn as a bar.
var columns = []column{
	{id: "name", name: lang.Pair{En: "Economy", Zh: "国家和地区"}, names: true, text: func(_ *View, r *Row) string { return r.Name }},
	amounts("jobs", "Jobs", "就业", func(a Account) float64 { return a.Jobs }, (*View).jobs, false),
	amounts("wages", "Wages paid", "工资", func(a Account) float64 { return a.Wages }, (*View).money, false),
	amounts("skills", "Skills learnt", "学到的技能", func(a Account) float64 { return a.Skills }, (*View).money, false),
	amounts("lost", "Sales displaced", "被挤占的销售", func(a Account) float64 { return a.Lost }, (*View).money, true),
	amounts("interest", "Interest on debt", "债务利息", func(a Account) float64 { return a.Interest }, (*View).money, true),
	{id: defaultSort, name: lang.Pair{En: "Balance: what the Belt and Road changes", Zh: "净得失：“一带一路”带来的变化"}, by: func(_ *View, r *Row) float64 { return r.Net() }},
	{id: "odds", name: lang.Pair{En: "Odds of losing", Zh: "受损的可能"}, by: func(_ *View, r *Row) float64 { return r.Lose }},
	{id: "joined", name: lang.Pair{En: "Memorandum", Zh: "合作备忘录"}, names: true, text: signedOn},
	{id: "debt", name: lang.Pair{En: "Debt", Zh: "债务"}, by: distress},
}

func amounts(id, en, zh string, of func(Account) float64, print func(*View, float64) string, loss bool) column {
	return column{id: id, name: lang.Pair{En: en, Zh: zh}, of: of, print: print, loss: loss, by: func(_ *View, r *Row) float64 { return of(r.With) }}
}

func columnByID(id string) *column {
	i := slices.IndexFunc(columns, func(c column) bool { return c.id == id })
	if i < 0 {
		return nil
	}
	return &columns[i]
}

// signedOn sorts by the date of the memorandum: those in the list without a date,
// those that never signed and those of whom nothing is known come last.
func signedOn(_ *View, r *Row) string {
	switch m := r.Memorandum; m.Status {
	case atlas.Signed, atlas.Left:
		return m.Signed
	case atlas.Undated:
		return "9997"
	case atlas.NeverSigned:
		return "9998"
	}
	return "9999"
}

// distress sorts by the rating of debt distress, then by the debt itself.
func distress(_ *View, r *Row) float64 {
	rank := slices.Index(risks, risk(r))
	if risk(r) == unrated {
		rank = -1
	}
	if !r.Known {
		rank = -2
	}
	return float64(rank) + min(r.Facts.Debt22.Value/1000, .9)
}

// unit is what the numbers of a column count, in words.
func (v *View) unit(c *column) string {
	switch {
	case c.of == nil && c.id != defaultSort:
		return ""
	case c.id == "jobs" && v.sized():
		return v.t("people", "人")
	case c.id == "jobs":
		return v.t("of the cluster’s people", "占集群全部人员")
	case v.sized():
		return v.t("US$ a year", "美元/年")
	}
	return v.t("of the chain’s first-year value", "占起始年全链价值")
}

// sortName is a column's name in the list of orders: as far as its colon.
func (v *View) sortName(c *column) string {
	s := c.name.In(v.Lang)
	for _, colon := range []string{":", "："} {
		s, _, _ = strings.Cut(s, colon)
	}
	return s
}
