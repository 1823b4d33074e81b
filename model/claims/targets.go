package claims

import "silkladder/model"

// Sources of the figures, as in the model's documentation.
const (
	srcZones       = "MOFCOM: forecast of April 2015 (200 thousand jobs), September 2016 (about 70 thousand), end of 2022 (421 thousand)"
	srcUtilisation = "State Council, utilisation at the end of 2012: steel 72%"
	srcIPhone      = "Dedrick, Linden & Kraemer: iPhone 7, Chinese value 8.46 of 237 USD factory cost"
	srcWIPO        = "WIPO, World Intellectual Property Report 2017, chapter 4: materials 22, 23, 20% of the retail price of three smartphones"
	srcXing        = "Xing 2014, ADBI working paper 493: processing exports 30 to 44%, high-technology processing 25 to 45%, 1997-2012"
	srcExports     = "Domestic value added in all exports: 64% (2005), 67% (2009)"
	srcBrands      = "Own-brand share of exports: below 10% (2004), 11% (2012)"
	srcBazan       = "Bazan & Navas-Alemán 2003"
	srcHobday      = "Histories of East Asian electronics (Hobday 1995), not checked against the text"
	srcWorldBank   = "de Soyres et al. 2018; World Bank 2019, Belt and Road Economics"
	srcAgglo       = "Meta-analyses of agglomeration elasticities"
	srcJETRO       = "JETRO survey FY2015 (348, 193, 162 USD a month) over 472 USD in China, 2014"
	srcWages       = "China Daily, 28 March 2014: manufacturing wages grew about 14% a year over the decade"
	srcITC         = "ITC 2019 survey of 550 firms in East Africa; against it Kaplinsky & Farooki 2010"
)

func targetRows() []targetRow {
	return []targetRow{
		{Target{
			ID: "zone-jobs", Zh: "一个10万人鞋业集群第9年在东道国的就业", En: "Jobs in hosts of one footwear cluster of 100,000 workers, year 9",
			Unit: "thousand jobs", Low: 421, High: 421, Grade: Context,
			NoteZh: "2022年全部合作区42.1万个就业；两数相除就是相当于多少个这样的集群。", NoteEn: "All zones together had 421 thousand jobs in 2022; the ratio is the number of such clusters.",
			Source: srcZones, Evidence: "v",
		}, func(w *world) (float64, error) {
			r := w.run("footwear", realised)
			return 100 / r.Scenario.Params.BoundN * r.At(model.OutJobsB, 9), nil
		}},
		{Target{
			ID: "realised", Zh: "杠杆默认值（已实现／已宣布）", En: "Default of the levers (realised over announced)",
			Unit: "share", Low: .25, High: .45,
			NoteZh: "2016年实际约7万个就业，对宣布的20万：0.35。默认值据此选定。", NoteEn: "About 70 thousand jobs in 2016 against 200 thousand announced: .35. The default was chosen after it.",
			Source: srcZones, Evidence: "v",
		}, func(*world) (float64, error) { return model.LeverTable()[0].Default, nil }},
		{Target{
			ID: "steel-2012", Zh: "钢铁产能利用率，起点", En: "Utilisation of steel at the start",
			Unit: "share", Low: .70, High: .74, NoteZh: "起点取自该数据。", NoteEn: "The start was taken from the figure.",
			Source: srcUtilisation, Evidence: "v",
		}, value("steel", model.OutU, 0, nil)},
		{Target{
			ID: "steel-2014", Zh: "钢铁产能利用率，2年后，无“一带一路”", En: "Utilisation of steel after two years, without the Belt and Road",
			Unit: "share", Low: .69, High: .73, NoteZh: "2014年约71%。2016—2018年的好转主要来自供给侧结构性改革中的去产能，模型里没有。", NoteEn: "About 71% in 2014. The cuts after 2016 were administrative; the model has no such lever.",
			Source: srcUtilisation, Evidence: "m",
		}, value("steel", model.OutU, 2, nil)},
		{Target{
			ID: "assembly", Zh: "电子产品组装环节的价值份额", En: "Share of assembly in the value of an electronic product",
			Unit: "share", Low: .026, High: .046, NoteZh: "拆机数据3.6%，±1个百分点。", NoteEn: "Teardown 3.6%, plus or minus one point.",
			Source: srcIPhone, Evidence: "v",
		}, func(w *world) (float64, error) { return w.paramsOf("electronics").V[model.FnA], nil }},
		{Target{
			ID: "components", Zh: "电子产品零部件的价值份额", En: "Share of components in the value of an electronic product",
			Unit: "share", Low: .20, High: .23, NoteZh: "模型偏高约0.05；拆机数据按零售价计算。", NoteEn: "The model is high by about .05; the teardowns are shares of the retail price.",
			Source: srcWIPO, Evidence: "v",
		}, func(w *world) (float64, error) { return w.paramsOf("electronics").V[model.FnC], nil }},
		{Target{
			ID: "dva-1997", Zh: "电子出口的国内增加值率，按1997年水平起步", En: "Domestic value added in electronics exports, started as in 1997",
			Unit: "share", Low: .25, High: .30, NoteZh: "水平偏高约0.05。", NoteEn: "The level is too high by about .05.",
			Source: srcXing, Evidence: "v",
		}, value("electronics", model.OutDva, 0, electronics1997)},
		{Target{
			ID: "dva-2012", Zh: "同上，15年后", En: "The same after 15 years",
			Unit: "share", Low: .44, High: .45, NoteZh: "水平偏高约0.1。", NoteEn: "The level is too high by about .1.",
			Source: srcXing, Evidence: "v",
		}, value("electronics", model.OutDva, 15, electronics1997)},
		{Target{
			ID: "dva-slope", Zh: "同上，15年的升幅", En: "The same, rise over 15 years",
			Unit: "share", Low: .15, High: .25, NoteZh: "升幅吻合：0.14至0.20，±0.05。", NoteEn: "The rise fits: .14 to .20, plus or minus .05.",
			Source: srcXing, Evidence: "v",
		}, gain("electronics", model.OutDva, 15, electronics1997)},
		{Target{
			ID: "dva-electronics", Zh: "电子出口的国内增加值率，2013年起10年的升幅", En: "Domestic value added in electronics exports, rise over ten years from 2013",
			Unit: "share", Low: .09, High: .17, NoteZh: "高技术加工贸易每十年约0.13，±0.04。", NoteEn: "High-technology processing: about .13 a decade, plus or minus .04.",
			Source: srcXing, Evidence: "v",
		}, gain("electronics", model.OutDva, 10, nil)},
		{Target{
			ID: "dva-footwear", Zh: "鞋业出口的国内增加值率，10年的升幅", En: "Domestic value added in footwear exports, rise over ten years",
			Unit: "share", Low: .03, High: .12, NoteZh: "模型太快：零部件能力增长过急。", NoteEn: "The model is too fast: competence in components grows too quickly.",
			Source: srcExports, Evidence: "v",
		}, gain("footwear", model.OutDva, 10, nil)},
		{Target{
			ID: "brand-footwear", Zh: "鞋业在主导企业链中的品牌角色，起点", En: "Brand role of footwear in the lead chain at the start",
			Unit: "share", Low: .05, High: .15, NoteZh: "模型偏低：一个代工集群，而数据是全部出口的平均。", NoteEn: "The model is low: one OEM cluster, against an average over all exports.",
			Source: srcBrands, Evidence: "v",
		}, brandRole("footwear")},
		{Target{
			ID: "brand-electronics", Zh: "电子在主导企业链中的品牌角色，起点", En: "Brand role of electronics in the lead chain at the start",
			Unit: "share", Low: .05, High: .15, NoteZh: "模型偏低。", NoteEn: "The model is low.",
			Source: srcBrands, Evidence: "v",
		}, brandRole("electronics")},
		{Target{
			ID: "brand-appliance", Zh: "家电在主导企业链中的品牌角色，起点", En: "Brand role of appliances in the lead chain at the start",
			Unit: "share", Low: .05, High: .15, NoteZh: "同样以全部出口的平均为准。", NoteEn: "Against the same average over all exports.",
			Source: srcBrands, Evidence: "v",
		}, brandRole("appliance")},
		{Target{
			ID: "sinos-order", Zh: "各类链条中四种升级的次序（检验T05）", En: "Order of upgrading by type of chain (check T05)",
			Unit: "0 or 1", Low: 1, High: 1, NoteZh: "美国链条层级最强：工艺最快、功能最少；拉美与国内相反。", NoteEn: "The US chain is most hierarchical: fastest in process, least in functions; Latin America and home the reverse.",
			Source: srcBazan, Evidence: "v",
		}, verdictOf("T05")},
		{Target{
			ID: "sinos-design", Zh: "区域市场培育设计、品牌滞后（检验T24）", En: "The regional outlet builds design while brand lags (check T24)",
			Unit: "0 or 1", Low: 1, High: 1, NoteZh: "定性吻合。", NoteEn: "Reproduced in kind.",
			Source: srcBazan, Evidence: "v",
		}, verdictOf("T24")},
		{Target{
			ID: "obm-years", Zh: "四个条件齐备，从代工到一半品牌功能的年数", En: "Years from OEM to half of the brand function, with all four conditions",
			Unit: "years", Low: 15, High: 30, NoteZh: "东亚用了15至30年。", NoteEn: "East Asia took 15 to 30 years.",
			Source: srcHobday, Evidence: "m",
		}, brandYears},
		{Target{
			ID: "trade-largest", Zh: "只建基础设施，20年贸易成本最大降幅", En: "Largest fall of trade cost in 20 years from infrastructure alone",
			Unit: "share", Low: -.102, High: -.028, NoteZh: "走廊沿线最多降10.2%；各经济体平均降1.5至2.8%。", NoteEn: "Down to -10.2% along corridors; −1.5 to -2.8% on average over economies.",
			Source: srcWorldBank, Evidence: "v",
		}, tradeCost(true)},
		{Target{
			ID: "trade-mean", Zh: "同上，各东道国平均", En: "The same, mean over hosts",
			Unit: "share", Low: -.028, High: -.015, NoteZh: "模型里的东道国都在走廊上，平均降幅因此较大。", NoteEn: "All hosts of the model lie on corridors, so their mean is larger.",
			Source: srcWorldBank, Evidence: "v",
		}, tradeCost(false)},
		{Target{
			ID: "agglomeration", Zh: "集聚弹性", En: "Elasticity of agglomeration",
			Unit: "share", Low: .027, High: .064, NoteZh: "取值据此选定。", NoteEn: "Chosen after the figure.",
			Source: srcAgglo, Evidence: "v",
		}, func(w *world) (float64, error) { return w.paramsOf("footwear").EpsA, nil }},
		{Target{
			ID: "wage-growth", Zh: "国内工资头十年的年增长（相对前沿）", En: "Yearly growth of the home wage over the first decade (relative to the frontier)",
			Unit: "1/year", Low: .14, High: .14, Grade: Context,
			NoteZh: "数据是2013年以前的名义人民币增长，含通胀；模型是相对世界前沿的实际追赶。", NoteEn: "The figure is nominal growth in yuan before 2013, with inflation; the model's is catching up with the frontier.",
			Source: srcWages, Evidence: "v",
		}, func(w *world) (float64, error) {
			r := w.run("footwear", nil)
			return (r.At(model.OutW, 10)/r.Series(model.OutW)[0] - 1) / 10, nil
		}},
		{Target{
			ID: "wage-thailand", Zh: "泰国工资与国内之比", En: "Wage of Thailand over the wage at home",
			Unit: "share", Low: .69, High: .79, NoteZh: "曼谷，±0.05。", NoteEn: "Bangkok, plus or minus .05.",
			Source: srcJETRO, Evidence: "v",
		}, hostWage("Thailand")},
		{Target{
			ID: "wage-vietnam", Zh: "越南工资与国内之比", En: "Wage of Vietnam over the wage at home",
			Unit: "share", Low: .36, High: .46, NoteZh: "胡志明市，±0.05。", NoteEn: "Ho Chi Minh City, plus or minus .05.",
			Source: srcJETRO, Evidence: "v",
		}, hostWage("Vietnam")},
		{Target{
			ID: "wage-cambodia", Zh: "柬埔寨工资与国内之比", En: "Wage of Cambodia over the wage at home",
			Unit: "share", Low: .29, High: .39, NoteZh: "金边，±0.05。", NoteEn: "Phnom Penh, plus or minus .05.",
			Source: srcJETRO, Evidence: "v",
		}, hostWage("Cambodia")},
		{Target{
			ID: "south-functions", Zh: "南方市场是否有助于功能升级（检验T09）", En: "Do southern markets help functional upgrading (check T09)",
			Unit: "0 or 1", Low: 1, High: 1, NoteZh: "调查说是；反方指出标准和增加值会下降，参数soph承载这一争论。", NoteEn: "The survey says yes; against it stands that standards and value added fall, a debate that parameter soph carries.",
			Source: srcITC, Evidence: "v",
		}, verdictOf("T09")},
	}
}
