package main

import (
	"fmt"
	"math"

	"silkladder/model/atlas"
)

// column is the documentation of a column of the host table.
type column struct {
	id             string
	label, formula words
	basis          string // as Go
	sources        []string
}

// words are a text in both languages.
type words struct{ en, zh string }

// hostColumns documents the columns in the order of the fields. The numbers in
// the formulas are the constants that the code uses.
func hostColumns() []column {
	all := atlas.Economies()
	line := fitWages(all, all[0])
	f := fmt.Sprintf
	return []column{
		{"n", words{"host", "东道国"}, words{
			"Every economy outside China with a park in the table or a waypoint on an official or maritime corridor, if all figures needed were found and are credible.",
			"中国以外、在本表中有园区或处于官方走廊与海上航线途经点，且所需数据齐全可信的经济体。"}, "Derived", []string{"OWN"}},
		{"cor", words{"corridor", "走廊"}, words{
			"The corridor that most of its parks lie on; without parks the official corridor with most waypoints in it; else the sea route that calls.",
			"其园区最多的走廊；没有园区则取途经点最多的官方走廊；再次为停靠的海上航线。"}, "Derived", []string{"OWN"}},
		{"wr", words{"wage, China = 1", "工资（中国=1）"}, words{
			f("Cost of a factory worker in Japanese firms against China's. Where the survey has none: %.2f × (average wage against China's)^%.2f, the line through the economies that have both.", math.Exp(line.intercept), line.slope),
			f("日资企业工人成本与中国之比；调查未覆盖者取%.2f ×（平均工资与中国之比）^%.2f，即由两项数据兼有的经济体拟合的直线。", math.Exp(line.intercept), line.slope)}, "Derived", []string{"JETRO", "ILOGW", "WDI"}},
		{"J", words{"infrastructure", "基础设施"}, words{"(logistics infrastructure score − 1) / 4", "（物流基础设施评分 − 1）/ 4"}, "Derived", []string{"LPI"}},
		{"y", words{"income, frontier = 1", "收入（前沿=1）"}, words{
			f("%.2f × (GDP per head / Singapore's)^%.2f", topIncome, incomePower), f("%.2f ×（人均GDP / 新加坡）^%.2f", topIncome, incomePower)}, "Assumed", []string{"WDI"}},
		{"a", words{"industrial capability, frontier = 1", "工业能力（前沿=1）"}, words{
			f("%.2f × (manufacturing per head / Singapore's)^%.2f", topCapability, capabilityPower), f("%.2f ×（人均制造业增加值 / 新加坡）^%.2f", topCapability, capabilityPower)}, "Assumed", []string{"UNIDOM", "WDI"}},
		{"sk", words{"skill", "技能"}, words{
			f("(mean of income and capability)^%.2f, at most 1", skillPower), f("（收入与工业能力的均值）^%.2f，不超过1", skillPower)}, "Assumed", []string{"OWN"}},
		{"ice", words{"transport cost, share of the price", "运输成本（占价格）"}, words{
			f("%.2f × √(distance / 1,000 km) + %.2f × (1 − infrastructure), and %.2f more if landlocked. Distance is the cheapest way from a Chinese sea port along the corridors: legs on land × %.1f, at sea × %.2f; a sea port serves %.0f km inland.", atlas.TransportScale, poorNetwork, landlockedCost, atlas.LandDetour, atlas.SeaWeight, atlas.HinterlandKm),
			f("%.2f × √（距离 / 1000公里）+ %.2f ×（1 − 基础设施），内陆国再加%.2f。距离为由中国海港沿走廊的最省路径：陆路 × %.1f，海路 × %.2f；海港腹地%.0f公里。", atlas.TransportScale, poorNetwork, landlockedCost, atlas.LandDetour, atlas.SeaWeight, atlas.HinterlandKm)}, "Assumed", []string{"OWN", "LPI"}},
		{"tar", words{"tariff and border cost, share of the price", "关税与通关成本（占价格）"}, words{
			f("By GDP per head, with the World Bank's limits of income groups for 2015: low %.2f, lower middle %.2f, upper middle %.2f, high %.2f. The rates are assumed, not read from tariff schedules.", tariffs[0].tariff, tariffs[1].tariff, tariffs[2].tariff, tariffs[3].tariff),
			f("按人均GDP和世界银行2015年收入分组界线：低收入%.2f，中等偏下%.2f，中等偏上%.2f，高收入%.2f。税率为假定值，并非取自税则。", tariffs[0].tariff, tariffs[1].tariff, tariffs[2].tariff, tariffs[3].tariff)}, "Assumed", []string{"WDI"}},
		{"D", words{"weight in sales to hosts", "销售权重"}, words{"Share in the sum of √GDP over all hosts.", "√GDP占各东道国之和的比重。"}, "Assumed", []string{"WDI"}},
		{"cap", words{"room for plants, home capacity = 1", "承接空间（本土产能=1）"}, words{
			f("%.2f in all: half shared by √(labour force), half by the number of industrial parks in the table. More hosts share the same room.", atlas.TotalRoom),
			f("合计%.2f：一半按√劳动力分配，一半按本表中工业园区数分配。东道国增多，总空间不变。", atlas.TotalRoom)}, "Assumed", []string{"CIA", "MOFCOML"}},
		{"inc", words{"strength of brands already there", "既有品牌的强度"}, words{
			f("%.2f × (mean of income and capability)^%.2f, at most 1", brandTop, brandPower), f("%.2f ×（收入与工业能力的均值）^%.2f，不超过1", brandTop, brandPower)}, "Assumed", []string{"OWN"}},
	}
}
