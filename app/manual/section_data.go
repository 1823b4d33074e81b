package manual

import (
	"fmt"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model/atlas"
)

func (w *writer) totals() {
	w.table("totals", lang.Pair{En: "Figures printed in the paper and what the data say", Zh: "论文所列数字与数据"},
		w.t("The paper", "论文"), w.t("Verdict", "结论"), w.t("The data", "数据"), w.t("Source", "来源"))
	for _, c := range atlas.Totals() {
		class := "no"
		if c.Verdict == atlas.Agrees {
			class = "ok"
		}
		w.p(`<tr id="total-`, c.ID, `"><th scope="row" class="long">`, w.in(c.Claim), `</th><td><b class="`, class, `">`, w.in(c.Verdict.Text()), `</b></td><td class="long">`, w.in(c.Finding), `</td><td class="long">`, w.in(atlas.Cite(c.Sources)), `</td></tr>`)
	}
	w.endTable()
}

func (w *writer) hosts() {
	hosts := atlas.Hosts()
	w.p(`<p>`, w.t(
		strconv.Itoa(len(hosts))+" economies receive plants and buy goods. Their figures follow from the data by the formulas below, each written once in the program. They are good for ranking, not for any single economy.",
		"共"+strconv.Itoa(len(hosts))+"个经济体承接工厂并购买产品。它们的数值由数据按下列公式推出，每个公式在程序中只写一处。这些数值适合排序，不适合评说某个经济体。"), `</p>`)
	w.table("hostcols", lang.Pair{En: "How the columns of the host table follow from the data", Zh: "东道国表各列如何由数据得出"},
		w.t("Column", "列"), w.t("Meaning", "含义"), w.t("Formula", "公式"), w.t("Basis", "性质"), w.t("Source", "来源"))
	for _, c := range atlas.HostColumns() {
		basis := w.t("derived", "推算")
		if c.Basis == atlas.Assumed {
			basis = w.t("assumed", "假设")
		}
		w.p(`<tr><th scope="row">`, esc(c.ID), `</th><td>`, w.in(c.Label), `</td><td class="long">`, w.in(c.Formula), `</td><td>`, basis, `</td><td class="long">`, w.in(atlas.Cite(c.Sources)), `</td></tr>`)
	}
	w.endTable()
	w.table("hosttable", lang.Pair{En: "The host table, relative to China (wages), the frontier (income, capability) or home capacity (room)", Zh: "东道国表：工资相对中国，收入与能力相对前沿，空间相对本土产能"},
		w.t("Economy", "经济体"), w.t("Memorandum", "合作备忘录"), w.t("Corridor", "走廊"), w.t("Wage", "工资"), w.t("Infrastructure", "基础设施"), w.t("Income", "收入"), w.t("Capability", "能力"), w.t("Skill", "技能"), w.t("Transport", "运输"), w.t("Tariff", "关税"), w.t("Outlet", "市场"), w.t("Room", "空间"), w.t("Brands", "品牌"))
	for _, h := range hosts {
		e, _ := atlas.EconomyByName(h.Name)
		c, _ := atlas.CorridorByID(h.Corridor)
		w.p(`<tr><th scope="row">`, w.in(e.Name()), `</th><td>`, w.memorandum(e.ISO3), `</td><td>`, w.in(c.Short), `</td>`)
		for _, x := range []float64{h.Wage, h.J, h.Y, h.A, h.Skill, h.Ice, h.Tariff, h.Outlet, h.Cap, h.Incumbents} {
			w.p(`<td class="n">`, fmt.Sprintf("%.3f", x), `</td>`)
		}
		w.p(`</tr>`)
	}
	w.endTable()
}

func (w *writer) corridors() {
	w.table("corridors", lang.Pair{En: "Corridors, their branches and on whose word they are on the map", Zh: "走廊、支线及其依据"},
		w.t("Corridor", "走廊"), w.t("Kind", "类别"), w.t("Branches", "支线"), w.t("Remark", "说明"), w.t("Source", "来源"))
	kinds := map[atlas.Class]string{
		atlas.OfficialSix: w.t("one of the official six", "官方六大走廊"), atlas.Maritime: w.t("sea route", "海上航线"),
		atlas.PaperNamed: w.t("named by the paper only", "仅见于论文"), atlas.BeltDirection: w.t("direction of the Belt, hidden at first", "“一带”方向，默认不显示"),
	}
	for _, c := range atlas.Corridors() {
		w.p(`<tr><th scope="row" class="long">`, w.in(c.Name()), `</th><td>`, kinds[c.Classification], `</td><td class="long">`)
		for i, b := range c.Branches {
			if i > 0 {
				w.p(w.t("; ", "；"))
			}
			w.p(w.in(b.Name()))
		}
		w.p(`</td><td class="long">`, w.in(c.Note), `</td><td class="long">`, w.in(atlas.Cite(c.Sources)), ` · `, w.in(c.Confidence.Text()), `</td></tr>`)
	}
	w.endTable()
}

func (w *writer) parks() {
	w.table("parks", lang.Pair{En: "Parks, cooperation zones and gateways", Zh: "产业园区、经贸合作区与口岸门户"},
		w.t("Park", "园区"), w.t("Economy", "所在经济体"), w.t("Kind", "类别"), w.t("Trades", "产业"), w.t("Start", "起始"), w.t("Figures", "数据"), w.t("Remark", "说明"), w.t("Source", "来源"))
	for _, p := range atlas.Parks() {
		e, _ := atlas.EconomyByISO3(p.Host)
		start := "–"
		if p.StartYear != 0 {
			start = strconv.Itoa(p.StartYear)
		}
		w.p(`<tr id="park-`, p.ID, `"><th scope="row" class="long">`, w.in(p.Name()))
		if p.InPaper {
			w.p(` <small>`, w.t("in the paper", "论文提及"), `</small>`)
		}
		w.p(`</th><td>`, w.in(e.Name()), `</td><td class="long">`, w.in(p.Kind.Text()), `</td><td class="long">`, w.in(p.Industries), `</td><td class="n">`, start, `</td><td class="long">`)
		for i, f := range p.Facts {
			if i > 0 {
				w.p(w.t("; ", "；"))
			}
			w.p(w.fact(f))
		}
		w.p(`</td><td class="long">`, w.in(p.Note), `</td><td class="long">`, w.in(atlas.Cite(p.Sources)), ` · `, w.in(p.Confidence.Text()), `</td></tr>`)
	}
	w.endTable()
}

// fact is one figure with unit, year and whether it was only planned.
func (w *writer) fact(f atlas.Fact) string {
	s := w.in(f.Label) + w.t(" ", "") + lang.Amount(f.Value, w.in(f.Unit), w.lang)
	if f.ID == "start" {
		return w.in(f.Label) + w.t(" ", "") + strconv.Itoa(int(f.Value)) + w.t("", "年")
	}
	if f.Year != 0 {
		s += w.t(" (", "（") + strconv.Itoa(f.Year)
		if f.Basis == atlas.Planned {
			s += w.t(", plan", "，计划")
		}
		s += w.t(")", "）")
	} else if f.Basis == atlas.Planned {
		s += w.t(" (plan)", "（计划）")
	}
	return s
}

func (w *writer) zones() {
	w.table("zones", lang.Pair{En: "Published counts of Chinese overseas cooperation zones; money in billion US dollars, cumulative", Zh: "中国境外经贸合作区历次公布数；金额为累计数"},
		w.t("As of", "时点"), w.t("Scope", "范围"), w.t("Zones", "合作区"), w.t("Economies", "经济体"), w.t("Invested", "投资"), w.t("Jobs", "岗位"), w.t("Remark", "说明"), w.t("Source", "来源"))
	blank := func(n int) string {
		if n == 0 {
			return "–"
		}
		return strconv.Itoa(n)
	}
	for _, z := range atlas.Zones() {
		scope, more, invested := w.t("all", "全部"), "", "–"
		if z.BRI {
			scope = w.t("Belt and Road", "共建“一带一路”国家")
		}
		if z.AtLeast {
			more = ">"
		}
		if z.InvestmentBn > 0 {
			invested = w.t(number(z.InvestmentBn), lang.Amount(z.InvestmentBn, "十亿美元", lang.Zh))
		}
		jobs := blank(z.Jobs)
		if w.lang == lang.Zh && z.Jobs > 0 {
			jobs = lang.Amount(float64(z.Jobs), "人", lang.Zh)
		}
		if z.Basis == atlas.Planned {
			jobs += w.t(" (expected)", "（预计）")
		}
		w.p(`<tr><th scope="row">`, fmt.Sprintf("%d-%02d", z.Year, z.Month), `</th><td>`, scope, `</td><td class="n">`, more, blank(z.Zones), `</td><td class="n">`, blank(z.Economies), `</td><td class="n">`, invested, `</td><td class="n">`, jobs,
			`</td><td class="long">`, w.in(z.Note), `</td><td class="long">`, w.in(atlas.Cite(z.Sources)), `</td></tr>`)
	}
	w.endTable()
}

func (w *writer) smiles() {
	w.p(`<p>`, w.t(
		"Shares of a price are not value added by stage, so they bracket the smile curve and do not measure it.",
		"价格份额并不等于各环节增加值，因此只能框定微笑曲线，不能当作测量值。"), `</p>`)
	w.table("smiles", lang.Pair{En: "Who gets what of the price, in per cent", Zh: "价格如何分配（%）"},
		w.t("Product", "产品"), w.t("Share of", "基数"), w.t("Parts", "构成"), w.t("Source", "来源"))
	for _, s := range atlas.Smiles() {
		year := ""
		if s.Year != 0 {
			year = w.t(", ", "，") + strconv.Itoa(s.Year)
		}
		w.p(`<tr><th scope="row" class="long">`, w.in(s.Name()), year, `</th><td class="long">`, w.in(s.Basis), `</td><td class="long">`)
		for i, p := range s.Parts {
			if i > 0 {
				w.p(w.t("; ", "；"))
			}
			w.p(w.in(p.Label), ` `, number(p.Share))
		}
		w.p(`</td><td class="long">`, w.in(atlas.Cite(s.Sources)), `</td></tr>`)
	}
	w.endTable()
}

func (w *writer) sectors() {
	w.table("sectors", lang.Pair{En: "Industries with surplus capacity, and industries made in clusters", Zh: "产能富余行业与集群产业"},
		w.t("Industry", "产业"), w.t("Governance of its chains, a reading of the literature", "价值链治理（文献解读）"), w.t("Figures", "数据"))
	for _, s := range atlas.Sectors() {
		w.p(`<tr><th scope="row">`, w.in(s.Name()), `</th><td class="long">`, w.in(s.Governance), `</td><td class="long"><ul>`)
		for _, f := range s.Facts {
			w.p(`<li>`, w.in(f.Place), w.t(": ", "："), w.fact(f.Fact), ` <small>`, w.in(atlas.Cite(f.Sources)), `</small></li>`)
		}
		w.p(`</ul></td></tr>`)
	}
	w.endTable()
}

func (w *writer) gaps() {
	w.p(`<p>`, w.t("Looked for, and left blank rather than guessed:", "下列数据查找而未获得，宁缺毋造："), `</p><ul>`)
	for _, g := range atlas.Gaps() {
		w.p(`<li>`, w.in(g), `</li>`)
	}
	w.p(`</ul>`)
}

// files lists the tables as they stand in the program, and who published the
// figures in them.
func (w *writer) files() {
	w.p(`<p>`, w.t("The tables of this page as the program reads them (CSV, UTF-8):", "本页各表即程序读取的原表，列名已译为中文（CSV，UTF-8）："), `</p><ul class="files">`)
	folder := ""
	if w.lang == lang.Zh {
		folder = "../../data/zh/"
	}
	for _, f := range Files() {
		w.p(`<li><a download href="`, folder, f.Name, `">`, f.Name, `</a> `, f.Says.In(w.lang), `</li>`)
	}
	w.p(`</ul><h3 id="credits">`, w.t("Publishers", "数据出版者"), `</h3><ul class="credits">`)
	for _, c := range atlas.Credits() {
		w.p(`<li>`, w.in(c.Text()), `</li>`)
	}
	w.p(`</ul>`)
}

// File is one table of package atlas, offered beside the data page.
type File struct {
	Name string
	Says lang.Pair
}

// Files lists the tables of package atlas.
func Files() []File {
	return []File{
		{"economies.csv", lang.Pair{En: "economies with population, output, wages, logistics", Zh: "各经济体的人口、产出、工资、物流"}},
		{"exceptions.csv", lang.Pair{En: "figures whose source or confidence differs from the rest of their column", Zh: "来源或可信度与同列其他数字不同者"}},
		{"membership.csv", lang.Pair{En: "who signed a memorandum, when, and who has left", Zh: "何时签署合作备忘录、何者已退出"}},
		{"corridors.csv", lang.Pair{En: "corridors", Zh: "走廊"}},
		{"branches.csv", lang.Pair{En: "their branches as lists of places", Zh: "走廊支线及其途经点"}},
		{"places.csv", lang.Pair{En: "places on the branches with positions", Zh: "途经点及其坐标"}},
		{"access.csv", lang.Pair{En: "how economies off the lines reach them", Zh: "不在线路上的经济体如何接入"}},
		{"parks.csv", lang.Pair{En: "parks, cooperation zones and gateways", Zh: "园区、合作区与门户"}},
		{"zones.csv", lang.Pair{En: "published counts of all zones", Zh: "合作区历次公布数"}},
		{"listtotals.csv", lang.Pair{En: "population and output of the lists of participants", Zh: "各名单的人口与经济总量"}},
		{"sectors.csv", lang.Pair{En: "industries of China", Zh: "中国的产业"}},
		{"sectorfacts.csv", lang.Pair{En: "figures about them", Zh: "产业数据"}},
		{"smiles.csv", lang.Pair{En: "published breakdowns of prices", Zh: "已公布的价格拆分"}},
		{"smileparts.csv", lang.Pair{En: "their parts", Zh: "拆分的构成"}},
		{"facts.csv", lang.Pair{En: "what the columns of economies are", Zh: "经济体表各列的含义"}},
		{"regions.csv", lang.Pair{En: "regions", Zh: "地区"}},
		{"gaps.csv", lang.Pair{En: "what was not found", Zh: "未能找到的数据"}},
		{"sources.csv", lang.Pair{En: "publishers and works", Zh: "出版者与文献"}},
	}
}

// memorandum says since when an economy's memorandum on the Belt and Road is
// signed, or that it is not.
func (w *writer) memorandum(iso3 string) string {
	m, ok := atlas.Membership(iso3)
	switch {
	case !ok:
		return "–"
	case m.Status == atlas.Signed:
		return m.Signed
	case m.Status == atlas.Left:
		return m.Signed + w.t(" to ", "～") + m.Left
	}
	return `<b class="no">` + w.in(m.Status.Text()) + `</b>`
}
