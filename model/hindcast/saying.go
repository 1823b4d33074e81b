package hindcast

import (
	"fmt"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/record"
)

// Saying is what history says of something the paper claims.
type Saying struct {
	ID       string     `json:"id"`
	Checks   []string   `json:"checks"` // of package claims
	Ledger   []string   `json:"ledger"` // entries of its ledger
	Verdict  History    `json:"verdict"`
	Says     Words      `json:"says"` // the verdict in words
	En       string     `json:"en"`
	Zh       string     `json:"zh"`
	Evidence []Evidence `json:"evidence"`
}

// Evidence is a published figure that a saying rests on.
type Evidence struct {
	Series string  `json:"series"`
	Entity string  `json:"entity"`
	Year   int     `json:"year"`
	Period string  `json:"period,omitempty"`
	Value  float64 `json:"value"`
	Source string  `json:"source"`
	Name   Words   `json:"name"` // of the source
	Copy   bool    `json:"copy"` // read in a stored copy
}

// History is the record's own verdict. It holds of what happened, not of what the
// Belt and Road brought about, which the rows' Policy is about.
type History string

// What the record may say.
const (
	For     History = "bears it out"
	Against History = "speaks against it"
	Partly  History = "in part"
	Later   History = "later than said"
	NotYet  History = "not yet"
)

// Words is the verdict in both languages.
func (h History) Words() atlas.Text {
	return map[History]atlas.Text{
		For:     {En: "the record bears it out", Zh: "记录与之相符"},
		Against: {En: "the record speaks against it", Zh: "记录与之不符"},
		Partly:  {En: "the record bears it out in part", Zh: "记录只部分相符"},
		Later:   {En: "the record bears it out, later than said", Zh: "记录与之相符，但晚于所说"},
		NotYet:  {En: "the record does not show it yet", Zh: "记录尚未显示"},
	}[h]
}

// evidence collects figures while sayings are made.
type evidence struct{ list []Evidence }

// figure is the observation of a year, the whole year's where there is one.
func (e *evidence) figure(series, entity string, year int) float64 {
	os := record.Yearly(series, entity)
	i := slices.IndexFunc(os, func(o record.Observation) bool { return o.Year == year })
	if i < 0 {
		panic(fmt.Sprintf("hindcast: the record has no %s of %s for %d", series, entity, year))
	}
	o := os[i]
	e.list = append(e.list, Evidence{series, entity, o.Year, o.Period, o.Value, o.Source.ID, Words(o.Source.Name), o.Source.Copy})
	return o.Value
}

// rises counts the hosts whose series rose between two years, of those that have
// both.
func rises(series string, from, to int) (up, n int) {
	for _, entity := range record.Entities(series) {
		if hostOf(entity) < 0 {
			continue
		}
		var a, b float64
		var haveA, haveB bool
		for _, o := range record.Yearly(series, entity) {
			if o.Year == from {
				a, haveA = o.Value, true
			}
			if o.Year == to {
				b, haveB = o.Value, true
			}
		}
		if haveA && haveB {
			n++
			if b > a {
				up++
			}
		}
	}
	return up, n
}

// lent is the rank correlation of what hosts were lent from 2014 on with how their
// infrastructure score changed from 2014 to 2022, and the number of hosts.
func lent() (rank float64, n int) {
	var money, roads []float64
	for _, entity := range record.Entities("lpi_infrastructure") {
		if hostOf(entity) < 0 {
			continue
		}
		sum := 0.0
		for _, o := range record.Yearly("gcdf_oof", entity) {
			if o.Year > 2013 {
				sum += o.Value
			}
		}
		var a, b float64
		for _, o := range record.Yearly("lpi_infrastructure", entity) {
			switch o.Year {
			case 2014:
				a = o.Value
			case 2022:
				b = o.Value
			}
		}
		if a > 0 && b > 0 && sum > 0 {
			money, roads = append(money, sum), append(roads, b-a)
		}
	}
	return spearman(money, roads), len(money)
}

// say adds a saying with the same numbers in both languages.
func say(id string, checks, ledger []string, h History, ev evidence, zh, en string, args ...any) Saying {
	return Saying{ID: id, Checks: checks, Ledger: ledger, Verdict: h, Says: Words(h.Words()), Zh: fmt.Sprintf(zh, args...), En: fmt.Sprintf(en, args...), Evidence: ev.list}
}

// Sayings lists what history says of the paper's claims that it can judge. Every
// number is a figure of the record.
func Sayings() (list []Saying) {
	var e evidence
	minerals16, minerals24 := e.figure("utilisation_nonmetallic_minerals", "CHN", 2016), e.figure("utilisation_nonmetallic_minerals", "CHN", 2024)
	cement12, cement24 := e.figure("physical_cement", "CHN", 2012), e.figure("physical_cement", "CHN", 2024)
	list = append(list, say("overcapacity-cement", []string{"T20"}, []string{"C60"}, Against, e,
		"水泥和平板玻璃的富余产能没有被消化：非金属矿物制品业产能利用率2016年为%.2f，2024年为%.2f；水泥按实物计2012年为%.2f，2024年为%.2f。同期房地产下行。",
		"The spare capacity of cement and glass was not absorbed: non-metallic minerals ran at %.2f of capacity in 2016 and at %.2f in 2024, cement by tonnes at %.2f in 2012 and %.2f in 2024. Building at home fell in that time.",
		minerals16, minerals24, cement12, cement24))
	e = evidence{}
	steel16, steel24 := e.figure("utilisation_ferrous", "CHN", 2016), e.figure("utilisation_ferrous", "CHN", 2024)
	metal16, metal24 := e.figure("utilisation_nonferrous", "CHN", 2016), e.figure("utilisation_nonferrous", "CHN", 2024)
	list = append(list, say("overcapacity-metals", []string{"T20"}, []string{"C60"}, Partly, e,
		"钢铁和有色金属的利用率上升了（钢铁2016年%.2f，2024年%.2f；有色金属%.2f，%.2f），但2016至2018年供给侧结构性改革中的去产能足以解释，记录分不出“一带一路”的作用。",
		"Steel and non-ferrous metals run fuller (steel %.2f in 2016, %.2f in 2024; non-ferrous metals %.2f, %.2f), but closures by decree in 2016 to 2018 explain as much; the record cannot tell what the Belt and Road added.",
		steel16, steel24, metal16, metal24))
	e = evidence{}
	said := e.figure("zones_jobs_announced", "BRI", 2015)
	j16, j17, j22 := e.figure("zones_jobs_bri", "BRI", 2016), e.figure("zones_jobs_bri", "BRI", 2017), e.figure("zones_jobs_bri", "BRI", 2022)
	list = append(list, say("zones-200000", []string{}, []string{"C71"}, Later, e,
		"论文写成既成事实的“20万个就业机会”是2015年4月的预计（%.0f）；2016年末为%.0f人，2017年末才超过（%.0f人），2022年末为%.0f人。年产值200亿美元没有公布过实际数字。",
		"The 200,000 jobs that the paper prints as a fact were a forecast of April 2015 (%.0f); at the end of 2016 there were %.0f, the forecast was passed in 2017 (%.0f), and at the end of 2022 there were %.0f. Of the 20 billion dollars a year no actual figure was published.",
		said, j16, j17, j22))
	debtUp, debtN := rises("debt_servicing_costs_percent_of_exports_and_net_income_from_abroad", 2013, 2018)
	up, n := rises("industry_percent_of_gdp", 2013, 2023)
	list = append(list, say("win-win", []string{"T17", "T17b"}, []string{"C63"}, Partly, evidence{},
		"双赢只部分相符：%[2]d个东道国中%[1]d个的工业占比在2013至2023年间上升；%[4]d个中%[3]d个的偿债负担（占出口）在2013至2018年间加重。",
		"Win-win holds in part: industry's share of output rose in %d of %d hosts from 2013 to 2023; debt service weighed more on exports in %d of %d from 2013 to 2018.",
		up, n, debtUp, debtN))
	e = evidence{}
	ict08, ict18 := 1-e.figure("fva_share_exports_ict_electronics", "CHN", 2008), 1-e.figure("fva_share_exports_ict_electronics", "CHN", 2018)
	all08, all18 := 1-e.figure("fva_share_exports_total", "CHN", 2008), 1-e.figure("fva_share_exports_total", "CHN", 2018)
	list = append(list, say("climbing", []string{"T28"}, []string{"C2", "C76"}, For, e,
		"中国在价值链上攀升：电子出口的国内增加值率2008年为%.2f，2018年为%.2f；全部出口为%.2f和%.2f。这在“一带一路”之前就已开始，记录不能归因于它。",
		"China climbed: the domestic value added share of electronics exports was %.2f in 2008 and %.2f in 2018, of all exports %.2f and %.2f. It began before the Belt and Road, to which the record cannot ascribe it.",
		ict08, ict18, all08, all18))
	e = evidence{}
	lines11, pairs19 := e.figure("yue_yuen_lines_share", "CHN", 2011), e.figure("yue_yuen_shipments_share", "CHN", 2019)
	shoes := e.figure("china_exports_index", "CHN", 2023)
	list = append(list, say("without-leaving", []string{"T19"}, []string{"C64", "C65", "C66"}, Against, e,
		"做代工鞋的并没有“不离开原产地”：最大的代工厂在中国的份额从2011年的%.2f（生产线）降到2019年的%.2f（出货量）；中国出口鞋的双数2023年为2013年的%.2f。",
		"Makers of shoes for foreign labels did leave home: of the largest %.2f of the lines stood in China in 2011 and %.2f of the pairs came from there in 2019; China exported %.2f of the pairs of 2013 in 2023.",
		lines11, pairs19, shoes))
	e = evidence{}
	us12, us18 := e.figure("us_import_share_from_china", "USA", 2012), e.figure("us_import_share_from_china", "USA", 2018)
	list = append(list, say("wages-push", []string{"T15"}, []string{"C61"}, For, e,
		"工资上涨之后产能外移与记录相符：美国进口鞋中来自中国的比例在加征关税之前就从%.2f（2012年）降到%.2f（2018年）。",
		"That capacity leaves as wages rise agrees with the record: China's share of the shoes that the United States import fell from %.2f in 2012 to %.2f in 2018, before any added duty.",
		us12, us18))
	e = evidence{}
	flow13, flow19, flow23 := e.figure("ofdi_flow_bri", "BRI", 2013), e.figure("ofdi_flow_bri", "BRI", 2019), e.figure("ofdi_flow_bri", "BRI", 2023)
	list = append(list, say("rise-and-fade", []string{"T26"}, []string{"C57"}, NotYet, e,
		"转移在上升，尚未见顶：中国对共建国家的直接投资流量2013年%.1f、2019年%.1f、2023年%.1f（十亿美元）。",
		"Transfer rises and has not peaked: China's direct investment in the economies of the belt was %.1f billion dollars in 2013, %.1f in 2019 and %.1f in 2023.",
		flow13, flow19, flow23))
	e = evidence{}
	trade13, trade22 := e.figure("trade_bri", "BRI", 2013), e.figure("trade_bri", "BRI", 2022)
	list = append(list, say("belt-market", []string{"T09"}, []string{"C4", "C50"}, For, e,
		"共建国家的市场变大了：中国与其贸易额从2013年的%.0f增至2022年的%.0f（十亿美元，现价，全部货物）；是否因此升级，没有序列能判断。",
		"The markets of the belt grew: China's trade with it went from %.0f billion dollars in 2013 to %.0f in 2022 (current prices, all goods); whether that made anybody climb no series can say.",
		trade13, trade22))
	rank, hosts := lent()
	h := Partly
	if rank < 0.2 {
		h = Against
	}
	list = append(list, say("money-roads", []string{"T21"}, []string{"C67", "C70"}, h, evidence{},
		"借款多的东道国，基础设施评分并没有明显升得更多：%[2]d个东道国的次序相关系数为%.2[1]f（2014至2022年）。评分是主观印象，误差与变化一样大。",
		"Hosts that were lent more did not clearly rise more in the score of infrastructure: the orders of %[2]d hosts agree with %.2[1]f (2014 to 2022). The score is an impression whose error is as large as its change.",
		rank, hosts))
	return list
}
