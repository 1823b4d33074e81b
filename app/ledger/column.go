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
	means lang.Pair                   // what it counts, in a sentence
}

const defaultSort = "balance"

// columns in the order of the page; the balance is drawn as a bar.
var columns = []column{
	{id: "name", name: lang.Pair{En: "Economy", Zh: "国家和地区"}, names: true, text: func(_ *View, r *Row) string { return r.Name }},
	amounts("jobs", "Jobs", "就业", func(a Account) float64 { return a.Jobs }, (*View).jobs, "", ""),
	amounts("wages", "Wages paid", "工资", func(a Account) float64 { return a.Wages }, (*View).money,
		"What the plants pay the people they employ there.", "工厂付给当地员工的工资。"),
	amounts("skills", "Skills learnt", "学到的技能", func(a Account) float64 { return a.Skills }, (*View).money,
		"What the economy’s own firms earn in the year by the ways of working they have learnt from the plants since 2013. It grows with how able they have become and with the size of their market, not with the number employed, so that it may be many times the wages; the factor is assumed (E40).", "当地企业2013年以来从工厂学到的工艺和管理，当年为它们带来的收益。它取决于这些企业能力提高了多少和当地市场的大小，而不取决于雇用人数，因此可能是工资的许多倍；其系数为假定（E40）。"),
	amounts("lost", "Sales displaced", "被挤占的销售", func(a Account) float64 { return a.Lost }, (*View).money,
		"What the economy’s own firms fail to sell because buyers there take the cluster’s goods instead, beyond those of 2013; the more able these firms are, the more.", "集群在当地的销售比2013年多出的部分，使当地企业少卖的金额；当地企业能力越强，被挤占得越多。"),
	amounts("interest", "Interest charged", "分摊利息", func(a Account) float64 { return a.Interest }, (*View).money,
		"Interest on what the economy borrowed for roads, ports and power. Each cluster is charged a part of it in proportion to what its chain was worth in 2013, whether or not its plants use them, and whether or not there are any. What is paid back is not counted: it was lent.", "当地为道路、港口和电力举债的利息，按各集群2013年全链价值的大小分摊，无论其工厂是否使用这些设施，也无论当地有没有工厂。偿还的本金不计入，因为那是借来的。"),
	{id: defaultSort, name: lang.Pair{En: "Balance of the year: what the Belt and Road changes", Zh: "当年净得失：“一带一路”带来的变化"}, by: func(_ *View, r *Row) float64 { return r.Net() },
		means: lang.Pair{En: "Wages and skills less displaced sales and interest charged, with the Belt and Road less without; below it, what is gained and what is lost, and the balance as a share of the economy’s gross domestic product, where that is known.", Zh: "工资加技能，减去被挤占的销售和分摊利息；取有、无“一带一路”之差，下方分列得与失，以及净得失相当于当地国内生产总值（GDP）的比例（有数据时）。"}},
	{id: "odds", name: lang.Pair{En: "Odds of losing over all years", Zh: "整个模拟期受损的可能"}, by: func(_ *View, r *Row) float64 { return r.Lose },
		means: lang.Pair{En: "In how many of 100 cases with other plausible assumptions the balances of all years add up to a loss, however small, later years counting less; so an economy that gains in the year shown may well lose over all. Below it, the same sum in this run.", Zh: "采用其他合理假设的100个情形中，有多少个把整个模拟期各年净得失相加（越晚的年份折算越小）后为负，哪怕很少；因此当年受益的国家和地区，整个模拟期仍可能受损。下方是本次模拟的同一合计。"}},
	{id: "joined", name: lang.Pair{En: "Memorandum", Zh: "合作备忘录"}, names: true, text: signedOn,
		means: lang.Pair{En: "When its government signed the memorandum of understanding on the Belt and Road with China, the paper by which an economy takes part. “Signed, no date” is on China’s published list of participants, which gives none.", Zh: "当地政府何时与中国签署共建“一带一路”合作备忘录（以此参与）。“已签，日期不详”指在中国公布的参与名单上，但名单未注明日期。"}},
	{id: "debt", name: lang.Pair{En: "Debt", Zh: "债务"}, by: distress},
}

// words say what the columns count whose names do not.
func words(v *View) string {
	s := `<details class="ledger-words"><summary>` + v.t("What is counted", "各项算的是什么") + `</summary><dl>`
	for i := range columns {
		if c := &columns[i]; c.means.En != "" {
			s += `<div><dt>` + esc(v.sortName(c)) + `</dt><dd>` + esc(c.means.In(v.Lang)) + `</dd></div>`
		}
	}
	return s + `</dl></details>`
}

func amounts(id, en, zh string, of func(Account) float64, print func(*View, float64) string, means, meansZh string) column {
	return column{id: id, name: lang.Pair{En: en, Zh: zh}, of: of, print: print, means: lang.Pair{En: means, Zh: meansZh}, by: func(_ *View, r *Row) float64 { return of(r.With) }}
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
	case c.id == "interest" && v.sized():
		return v.t("US$ a year, plants or none", "美元/年，有无工厂都计")
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
