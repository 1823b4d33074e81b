package atlas

import (
	"fmt"
	"strings"
)

// Verdict is the outcome of comparing a figure of the paper with the data.
type Verdict string

// Agrees: the figure is right as it stands or under one reading, named in the
// sentence. Differs: it is not. Forecast: it was an expectation when published
// and is printed as a fact. Unverified: no source for it was found.
const (
	Agrees     Verdict = "agrees"
	Differs    Verdict = "differs"
	Forecast   Verdict = "forecast"
	Unverified Verdict = "unverified"
)

// Text names the verdict for a visitor.
func (v Verdict) Text() Text {
	return map[Verdict]Text{
		Agrees: {"agrees under one reading", "在一种口径下相符"}, Differs: {"differs", "不符"},
		Forecast: {"was a forecast", "当时为预计数"}, Unverified: {"not verified", "未能核实"},
	}[v]
}

// TotalCheck compares one figure of the paper with the data.
type TotalCheck struct {
	ID      string
	Claim   Text // what the paper says
	Verdict Verdict
	Finding Text       // what the data say, and why they differ
	Rows    []TotalRow // the numbers side by side, the paper's first
	Sources []Citation
}

// TotalRow is one number of a comparison; Values and Units run in parallel.
type TotalRow struct {
	Label  Text
	Values []float64
	Units  []Text
}

// Totals compares the paper's totals with ours. Every number of ours in the
// sentences is read from the tables; those of the paper and the bank's total
// are printed as published.
func Totals() []TotalCheck {
	return []TotalCheck{
		checkPopulation(), checkGDP(), checkEconomies(), checkZones(), checkOutput(), checkJobs(),
		checkCorridors(), checkParks(), checkNeeds(),
	}
}

var (
	billion   = Text{"billion people", "十亿人"}
	trillion  = Text{"trillion USD", "万亿美元"}
	percent   = Text{"% of the world", "占世界%"}
	paperSays = Text{"The paper", "论文"}
)

func checkPopulation() TotalCheck {
	in, out := listTotal(2012, "L65+CHN"), listTotal(2012, "L65")
	return TotalCheck{
		ID:      "population",
		Claim:   Text{"It covers 4.4 billion people, 63% of the world.", "它涵盖44亿人口，占全球63%。"},
		Verdict: Agrees,
		Finding: Text{
			fmt.Sprintf("True for 2012 and with China counted in: the list of 65 and China together had %.2f billion people, %.1f%% of the world. Without China they had %.2f billion, %.1f%%. The paper gives neither the year nor the list.", in.PopulationBn, in.PopulationPct, out.PopulationBn, out.PopulationPct),
			fmt.Sprintf("按2012年、并计入中国，大体相符：65个经济体名单加中国共%.1f亿人，占世界%.1f%%；不计中国为%.1f亿人，占%.1f%%。论文没有说明年份和名单。", in.PopulationBn*10, in.PopulationPct, out.PopulationBn*10, out.PopulationPct),
		},
		Rows: []TotalRow{
			{paperSays, []float64{4.4, 63}, []Text{billion, percent}},
			{Text{"65 economies and China, 2012", "65个经济体加中国，2012年"}, []float64{in.PopulationBn, in.PopulationPct}, []Text{billion, percent}},
			{Text{"65 economies without China, 2012", "65个经济体不含中国，2012年"}, []float64{out.PopulationBn, out.PopulationPct}, []Text{billion, percent}},
		},
		Sources: cited("QIU16", "WDI"),
	}
}

func checkGDP() TotalCheck {
	in, out, later := listTotal(2012, "L65+CHN"), listTotal(2012, "L65"), listTotal(2016, "L64")
	return TotalCheck{
		ID:      "gdp",
		Claim:   Text{"Its economies add up to 21 trillion, 29% of the world.", "21万亿区域经济总量，占全球29%。"},
		Verdict: Agrees,
		Finding: Text{
			fmt.Sprintf("True for 2012 and with China: %.1f trillion US dollars, %.1f%% of the world. Without China it was %.1f trillion, %.1f%%, and for 2016 the State Information Center counts %.0f trillion, %.0f%%, for 64 economies. The paper prints no currency; only US dollars fit.", in.GDPTn, in.GDPPct, out.GDPTn, out.GDPPct, later.GDPTn, later.GDPPct),
			fmt.Sprintf("按2012年、并计入中国，大体相符：%.1f万亿美元，占世界%.1f%%；不计中国为%.1f万亿美元，占%.1f%%。国家信息中心2016年对64个经济体的统计为%.0f万亿美元，占%.0f%%。论文未注明币种，只有美元才对得上。", in.GDPTn, in.GDPPct, out.GDPTn, out.GDPPct, later.GDPTn, later.GDPPct),
		},
		Rows: []TotalRow{
			{paperSays, []float64{21, 29}, []Text{trillion, percent}},
			{Text{"65 economies and China, 2012", "65个经济体加中国，2012年"}, []float64{in.GDPTn, in.GDPPct}, []Text{trillion, percent}},
			{Text{"65 economies without China, 2012", "65个经济体不含中国，2012年"}, []float64{out.GDPTn, out.GDPPct}, []Text{trillion, percent}},
			{Text{"64 economies without China, 2016", "64个经济体不含中国，2016年"}, []float64{later.GDPTn, later.GDPPct}, []Text{trillion, percent}},
		},
		Sources: cited("QIU16", "WDI", "SIC"),
	}
}

func checkEconomies() TotalCheck {
	var a, b int
	for _, e := range economies() {
		if e.InList65 {
			a++
		}
		if e.InList64 {
			b++
		}
	}
	unit := []Text{{"economies", "个经济体"}}
	return TotalCheck{
		ID:      "economies",
		Claim:   Text{"It covers more than 50 countries.", "它涵盖50多个国家。"},
		Verdict: Differs,
		Finding: Text{
			fmt.Sprintf("The lists then in use had %d and %d economies besides China; they differ by Greece, Cyprus and Timor-Leste. The population and output that the paper prints go with the longer list, not with 50.", a, b),
			fmt.Sprintf("当时通行的名单除中国外为%d个和%d个经济体，差别在于希腊、塞浦路斯与东帝汶。论文所列的人口和经济总量与这类名单对应，而不是50多个国家。", a, b),
		},
		Rows: []TotalRow{
			{Text{"The paper, at least", "论文，至少"}, []float64{50}, unit},
			{Text{"List printed 2015–18", "2015—2018年通行名单"}, []float64{float64(a)}, unit},
			{Text{"State Information Center, 2016–17", "国家信息中心，2016—2017年"}, []float64{float64(b)}, unit},
		},
		Sources: cited("QIU16", "SIC"),
	}
}

// zoneAt finds a published count that the embedded table is known to have.
func zoneAt(year, month int, bri bool) ZoneTotal {
	for _, z := range zones() {
		if z.Year == year && z.Month == month && z.BRI == bri {
			return z
		}
	}
	panic("atlas: zones.csv lacks a row")
}

func checkZones() TotalCheck {
	bri, all, late := zoneAt(2016, 12, true), zoneAt(2016, 12, false), zoneAt(2017, 12, true)
	unit := []Text{{"zones", "个"}}
	return TotalCheck{
		ID:      "zones",
		Claim:   Text{"China has more than 70 cooperation zones under construction in Belt and Road economies.", "中国在“一带一路”沿线国家共有70多个在建的经济产业合作区项目。"},
		Verdict: Differs,
		Finding: Text{
			fmt.Sprintf("At the end of 2016 the Ministry of Commerce counted %d zones in %d economies, but only %d of them in %d Belt and Road economies; %d there were reached a year later. The figure of 70 repeats a statement of April 2015.", all.Zones, all.Economies, bri.Zones, bri.Economies, late.Zones),
			fmt.Sprintf("商务部统计，2016年底共有%d个合作区，分布在%d个经济体，其中共建“一带一路”的%d个经济体有%d个，一年后达到%d个。论文的70多个沿用了2015年4月的说法。", all.Zones, all.Economies, bri.Economies, bri.Zones, late.Zones),
		},
		Rows: []TotalRow{
			{Text{"The paper, more than", "论文，多于"}, []float64{70}, unit},
			{Text{"Belt and Road economies, end of 2016", "共建国家，2016年底"}, []float64{float64(bri.Zones)}, unit},
			{Text{"All economies, end of 2016", "全部，2016年底"}, []float64{float64(all.Zones)}, unit},
			{Text{"Belt and Road economies, end of 2017", "共建国家，2017年底"}, []float64{float64(late.Zones)}, unit},
		},
		Sources: append(cited("QIU16"), bri.Sources...),
	}
}

func checkOutput() TotalCheck {
	said, bri := zoneAt(2015, 4, true), zoneAt(2016, 12, true)
	unit := []Text{{"billion USD", "十亿美元"}}
	return TotalCheck{
		ID:      "output",
		Claim:   Text{"The zones produce more than 20 billion US dollars a year.", "年产值超过200亿美元。"},
		Verdict: Forecast,
		Finding: Text{
			fmt.Sprintf("In April 2015 the ministry’s spokesman expected a yearly output above %.0f billion once the zones were built. The count of the end of 2016 is %.1f billion of gross output, but it does not say over which period, so it neither confirms nor refutes the figure.", said.OutputBn, bri.OutputBn),
			fmt.Sprintf("2015年4月商务部发言人的说法是建成后“预计”年产值超过%.0f亿美元。2016年底公布的总产值为%.1f亿美元，但未注明统计期间，既不能证实也不能否定这一数字。", said.OutputBn*10, bri.OutputBn*10),
		},
		Rows: []TotalRow{
			{Text{"The paper, a year", "论文，每年"}, []float64{20}, unit},
			{Text{"Forecast of April 2015, a year", "2015年4月预计，每年"}, []float64{said.OutputBn}, unit},
			{Text{"Ministry, end of 2016, period not stated", "商务部，2016年底，期间未注明"}, []float64{bri.OutputBn}, unit},
		},
		Sources: append(cited("QIU16"), bri.Sources...),
	}
}

func checkJobs() TotalCheck {
	said, autumn, end, late := zoneAt(2015, 4, true), zoneAt(2016, 9, true), zoneAt(2016, 12, true), zoneAt(2022, 12, true)
	of := func(z ZoneTotal) float64 { return 100 * float64(z.Jobs) / float64(said.Jobs) }
	unit := []Text{{"jobs", "个岗位"}}
	return TotalCheck{
		ID:      "jobs",
		Claim:   Text{"The zones have created 200,000 local jobs.", "为当地创造20万个就业机会。"},
		Verdict: Forecast,
		Finding: Text{
			fmt.Sprintf("%s were the number that the zones “could” create, said in April 2015. In September 2016 the ministry reported nearly %s, %.0f%% of it; its count for the end of that year is %s (%.0f%%), and the two do not agree with each other. %s were reported for the end of 2022 (%.0f%%). The levers open at 0.4, near the share of September 2016: a starting point to be moved, no verdict on how the policies were carried out.", thousands(said.Jobs), thousands(autumn.Jobs), of(autumn), thousands(end.Jobs), of(end), thousands(late.Jobs), of(late)),
			fmt.Sprintf("%g万是2015年4月所说“可创造”的岗位数。2016年9月商务部公布近%g万，为其%.0f%%；同年年底为%g万（相当于%.0f%%），两者互不一致。2022年底为%g万（%.0f%%）。默认值0.4参照2016年9月的比例，只是起点，不是对政策落实程度的评价，请自行调节。", float64(said.Jobs)/1e4, float64(autumn.Jobs)/1e4, of(autumn), float64(end.Jobs)/1e4, of(end), float64(late.Jobs)/1e4, of(late)),
		},
		Rows: []TotalRow{
			{paperSays, []float64{200000}, unit},
			{Text{"Ministry, September 2016", "商务部，2016年9月"}, []float64{float64(autumn.Jobs)}, unit},
			{Text{"Ministry, end of 2016", "商务部，2016年底"}, []float64{float64(end.Jobs)}, unit},
			{Text{"Ministry, end of 2022", "商务部，2022年底"}, []float64{float64(late.Jobs)}, unit},
		},
		Sources: append(append(cited("QIU16"), autumn.Sources...), late.Sources...),
	}
}

func checkCorridors() TotalCheck {
	var six, named []string
	for _, c := range corridors() {
		if c.Classification == OfficialSix {
			six = append(six, c.ID)
		}
		if c.PaperName != "" && c.Kind == "land" && c.Classification != BeltDirection {
			named = append(named, c.ID)
		}
	}
	unit := []Text{{"corridors", "条"}}
	return TotalCheck{
		ID:      "corridors",
		Claim:   Text{"There are nine economic corridors.", "九大经济走廊。"},
		Verdict: Differs,
		Finding: Text{
			fmt.Sprintf("Official documents have spoken of %d since May 2015. The paper names %d land corridors; the newspaper report on nine that it follows could not be found. The map draws the six, the two sea routes and the one that only the paper names.", len(six), len(named)),
			fmt.Sprintf("官方自2015年5月起的提法是%d条。论文点名的陆上走廊为%d条，其援引的“九大走廊”报道未能找到。本图绘出六大走廊、两条海上航线，以及仅见于论文的一条。", len(six), len(named)),
		},
		Rows: []TotalRow{
			{paperSays, []float64{9}, unit},
			{Text{"Official", "官方"}, []float64{float64(len(six))}, unit},
			{Text{"Named in the paper", "论文点名"}, []float64{float64(len(named))}, unit},
		},
		Sources: cited("QIU16", "ZHANG15", "NDRC15"),
	}
}

func checkParks() TotalCheck {
	var abroad, home, confirmed, named int
	for _, p := range parks() {
		switch {
		case p.InChina():
			home++
		default:
			abroad++
		}
		if p.MOFCOM {
			confirmed++
		}
		if p.InPaper {
			named++
		}
	}
	unit := []Text{{"parks", "个"}}
	return TotalCheck{
		ID:      "parks",
		Claim:   Text{"More than twenty key parks will be built along the corridors.", "沿各经济走廊将建设重点产业园超过二十个。"},
		Verdict: Agrees,
		Finding: Text{
			fmt.Sprintf("The ministry’s list of confirmed zones has %d. Our table has %d parks abroad and %d gateways inside China; the paper names %d of them, several of which lie in China or belong to the host alone. Parks without a published position or trade are left out, so the table is a selection.", confirmed, abroad, home, named),
			fmt.Sprintf("商务部确认考核的境外经贸合作区为%d家。本表收录境外园区%d个、中国境内门户%d个，其中论文点名%d个，有的在中国境内，有的由东道国自设。没有公开位置或产业的园区未收录，因此本表是选录。", confirmed, abroad, home, named),
		},
		Rows: []TotalRow{
			{Text{"The paper, more than", "论文，多于"}, []float64{20}, unit},
			{Text{"Confirmed by the ministry", "商务部确认"}, []float64{float64(confirmed)}, unit},
			{Text{"In our table, abroad", "本表境外"}, []float64{float64(abroad)}, unit},
		},
		Sources: cited("QIU16", "MOFCOML"),
	}
}

func checkNeeds() TotalCheck {
	paper := []float64{1.2, 2.6, 2.1}
	const bank = 8.0
	unit := []Text{trillion}
	return TotalCheck{
		ID:      "needs",
		Claim:   Text{"Southeast Asia, South Asia and Greater Central Asia need 1.2, 2.6 and 2.1 trillion US dollars of infrastructure from 2010 to 2020.", "2010～2020年，东南亚、南亚和大中亚地区的基础设施建设投资需求分别达1.2万亿、2.6万亿和2.1万亿美元。"},
		Verdict: Unverified,
		Finding: Text{
			fmt.Sprintf("The three add up to %.1f trillion. The Asian Development Bank’s own total is about %.0f trillion for 32 economies of developing Asia; its split by these regions was not found.", sum(paper), bank),
			fmt.Sprintf("三项合计%.1f万亿美元。亚洲开发银行公布的总数约为%.0f万亿美元，覆盖32个亚洲发展中经济体；未找到按这三个地区划分的数字。", sum(paper), bank),
		},
		Rows: []TotalRow{
			{Text{"The paper, three regions", "论文，三个地区"}, []float64{sum(paper)}, unit},
			{Text{"Asian Development Bank, 32 economies", "亚洲开发银行，32个经济体"}, []float64{bank}, unit},
		},
		Sources: cited("QIU16", "ADB"),
	}
}

// thousands writes a count with separators.
func thousands(n int) string {
	s := fmt.Sprint(n)
	var b strings.Builder
	for i, c := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	return b.String()
}

func sum(xs []float64) (s float64) {
	for _, x := range xs {
		s += x
	}
	return s
}
