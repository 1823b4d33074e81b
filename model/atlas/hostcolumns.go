package atlas

import (
	"fmt"
	"math"
)

// HostColumn documents one column of the host table.
type HostColumn struct {
	ID      string // json key in Host
	Label   Text
	Formula Text  // how it follows from the data, with its numbers
	Basis   Basis // Derived, or Assumed
	Sources []Citation
}

// Assumed marks a column whose formula has numbers of our own choosing. They
// were set so that six hosts come out near the hand-made table of the model's
// documentation.
const Assumed Basis = "assumed"

// HostColumns documents the columns of Hosts in the order of the fields. The
// numbers in the formulas are the constants that the code uses.
func HostColumns() []HostColumn {
	home := economies()[0]
	line := fitWages(economies(), home)
	f := fmt.Sprintf
	return []HostColumn{
		{"n", Text{"host", "东道国"}, Text{
			"Every economy outside China with a park in the table or a waypoint on an official or maritime corridor, if all figures needed were found and are credible.",
			"中国以外、在本表中有园区或处于官方走廊与海上航线途经点，且所需数据齐全可信的经济体。"}, Derived, cited("OWN")},
		{"cor", Text{"corridor", "走廊"}, Text{
			"The corridor that most of its parks lie on; without parks the official corridor with most waypoints in it; else the sea route that calls.",
			"其园区最多的走廊；没有园区则取途经点最多的官方走廊；再次为停靠的海上航线。"}, Derived, cited("OWN")},
		{"wr", Text{"wage, China = 1", "工资（中国=1）"}, Text{
			f("Cost of a factory worker in Japanese firms against China's. Where the survey has none: %.2f × (average wage against China's)^%.2f, the line through the economies that have both.", math.Exp(line.intercept), line.slope),
			f("日资企业工人成本与中国之比；调查未覆盖者取 %.2f × （平均工资与中国之比）^%.2f，即由两项数据兼有的经济体拟合的直线。", math.Exp(line.intercept), line.slope)}, Derived, cited("JETRO", "ILOGW", "WDI")},
		{"J", Text{"infrastructure", "基础设施"}, Text{"(logistics infrastructure score − 1) / 4", "（物流基础设施评分 − 1）/ 4"}, Derived, cited("LPI")},
		{"y", Text{"income, frontier = 1", "收入（前沿=1）"}, Text{
			f("%.2f × (GDP per head / Singapore's)^%.2f", topIncome, incomePower), f("%.2f × （人均GDP / 新加坡）^%.2f", topIncome, incomePower)}, Assumed, cited("WDI")},
		{"a", Text{"industrial capability, frontier = 1", "工业能力（前沿=1）"}, Text{
			f("%.2f × (manufacturing per head / Singapore's)^%.2f", topCapability, capabilityPower), f("%.2f × （人均制造业增加值 / 新加坡）^%.2f", topCapability, capabilityPower)}, Assumed, cited("UNIDOM", "WDI")},
		{"sk", Text{"skill", "技能"}, Text{
			f("(mean of income and capability)^%.2f, at most 1", skillPower), f("（收入与工业能力的均值）^%.2f，不超过1", skillPower)}, Assumed, cited("OWN")},
		{"ice", Text{"transport cost, share of the price", "运输成本（占价格）"}, Text{
			f("%.2f × √(distance / 1,000 km) + %.2f × (1 − infrastructure), and %.2f more if landlocked. Distance is the cheapest way from a Chinese sea port along the corridors: legs on land × %.1f, at sea × %.2f; a sea port serves %.0f km inland.", transportScale, poorNetwork, landlockedCost, landDetour, seaWeight, hinterlandKm),
			f("%.2f × √（距离 / 1000公里）+ %.2f ×（1 − 基础设施），内陆国再加 %.2f。距离为由中国海港沿走廊的最省路径：陆路 × %.1f，海路 × %.2f；海港腹地 %.0f 公里。", transportScale, poorNetwork, landlockedCost, landDetour, seaWeight, hinterlandKm)}, Assumed, cited("OWN", "LPI")},
		{"tar", Text{"tariff and border cost, share of the price", "关税与通关成本（占价格）"}, Text{
			f("By GDP per head, with the World Bank's limits of income groups for 2015: low %.2f, lower middle %.2f, upper middle %.2f, high %.2f. The rates are assumed, not read from tariff schedules.", tariffs[0].tariff, tariffs[1].tariff, tariffs[2].tariff, tariffs[3].tariff),
			f("按人均GDP和世界银行2015年收入分组界线：低收入 %.2f，中等偏下 %.2f，中等偏上 %.2f，高收入 %.2f。税率为假定值，并非取自税则。", tariffs[0].tariff, tariffs[1].tariff, tariffs[2].tariff, tariffs[3].tariff)}, Assumed, cited("WDI")},
		{"D", Text{"weight in sales to hosts", "销售权重"}, Text{"Share in the sum of √GDP over all hosts.", "√GDP 占各东道国之和的比重。"}, Assumed, cited("WDI")},
		{"cap", Text{"room for plants, home capacity = 1", "承接空间（本土产能=1）"}, Text{
			f("%.2f in all: half shared by √(labour force), half by the number of industrial parks in the table. More hosts share the same room.", TotalRoom),
			f("合计 %.2f：一半按 √劳动力 分配，一半按本表中工业园区数分配。东道国增多，总空间不变。", TotalRoom)}, Assumed, cited("CIA", "MOFCOML")},
		{"inc", Text{"strength of brands already there", "既有品牌的强度"}, Text{
			f("%.2f × (mean of income and capability)^%.2f, at most 1", brandTop, brandPower), f("%.2f × （收入与工业能力的均值）^%.2f，不超过1", brandTop, brandPower)}, Assumed, cited("OWN")},
	}
}
