package manual

import "silkladder/app/lang"

// sourceText is a source of the parameter and target tables in the language of
// the page; the tables keep them in English.
func (w *writer) sourceText(s string) string {
	if w.lang == lang.En {
		return s
	}
	zh, ok := sourcesZh[s]
	if !ok {
		panic("manual: no Chinese text of the source " + s)
	}
	return zh
}

var sourcesZh = map[string]string{
	"assumption":                                                "假设",
	"archetypes; value assumed":                                 "见各集群类型；数值为假设",
	"normalisation":                                             "归一化",
	"the visitor's choice":                                      "由访客选择",
	"a device for experiments":                                  "实验用",
	"mean room of the six-host table":                           "六东道国表的平均空间",
	"trade elasticities of 3 to 5":                              "贸易弹性为 3 到 5",
	"moving costs more than it frees; value assumed":            "搬迁花的比腾出的多；数值为假设",
	"half of the freed workers can be retrained; value assumed": "腾出的工人约半数可转岗；数值为假设",
	"Gereffi, Humphrey & Sturgeon 2005 for the structure; value assumed":                                                                                            "结构据 Gereffi、Humphrey 与 Sturgeon 2005；数值为假设",
	"order Gereffi, Humphrey & Sturgeon 2005; spacing assumed":                                                                                                      "排序据 Gereffi、Humphrey 与 Sturgeon 2005；间距为假设",
	"order Humphrey & Schmitz 2002, Bazan & Navas-Alemán 2003; values assumed":                                                                                      "排序据 Humphrey 与 Schmitz 2002、Bazan 与 Navas-Alemán 2003；数值为假设",
	"Humphrey & Schmitz 2002 (control needs special investment); value assumed":                                                                                     "Humphrey 与 Schmitz 2002（控制需要专门投资）；数值为假设",
	"Kaplinsky 2006 (prices fall when entrants crowd in); value assumed":                                                                                            "Kaplinsky 2006（涌入者多则价格下跌）；数值为假设",
	"Kaplinsky & Farooki 2010 and Navas-Alemán for the debate; value assumed":                                                                                       "争论见 Kaplinsky 与 Farooki 2010、Navas-Alemán；数值为假设",
	"Cohen & Levinthal 1990 for the structure; value assumed":                                                                                                       "结构据 Cohen 与 Levinthal 1990；数值为假设",
	"the spatial-fix argument (Harvey); value assumed":                                                                                                              "“空间修复”论点（Harvey）；数值为假设",
	"the industrial-commons argument (Pisano & Shih); value assumed":                                                                                                "“产业公地”论点（Pisano 与 Shih）；数值为假设",
	"smartphone teardowns (WIPO 2017, Dedrick, Linden & Kraemer) for electronics; otherwise from E1":                                                                "电子信息据智能手机拆解（WIPO 2017，Dedrick、Linden 与 Kraemer）；其余由 E1 算出",
	"smartphone teardowns (WIPO 2017) and press figures bracket it; value assumed":                                                                                  "介于智能手机拆解（WIPO 2017）与报刊数字之间；数值为假设",
	"research capital of firms loses 12 to 38 % a year (Li, BEA); a cluster keeps tacit skill longer, assumed":                                                      "企业研发资本每年折旧 12% 到 38%（Li，美国经济分析局）；集群的默会技能保持更久，为假设",
	"on the scale of the World Bank Logistics Performance Index; value assumed":                                                                                     "按世界银行物流绩效指数的尺度；数值为假设",
	"normal level of 79 to 83 % named by policy makers; value assumed":                                                                                              "决策部门所称正常水平 79% 到 83%；数值为假设",
	"makers for foreign labels master production within a decade":                                                                                                   "代工企业十年内可掌握生产",
	"from label maker to designer and brand in 15 to 30 years in East Asia":                                                                                         "东亚从代工到设计和品牌用了 15 到 30 年",
	"foreign investment in corridor economies about 70 % below potential (World Bank 2019) for the direction; value assumed":                                        "方向据走廊经济体外资比潜力低约 70%（世界银行 2019）；数值为假设",
	"foreign investment in corridor economies about 70 % below potential (World Bank 2019)":                                                                         "走廊经济体外资比潜力低约 70%（世界银行 2019）",
	"agglomeration elasticity 2.7 to 6.4 %; 3.9 % in rich, 7.1 % in other countries (Tinbergen Institute paper 2021-026; World Bank ISBN 978-1-4648-1670-3, p. 65)": "集聚弹性 2.7% 到 6.4%；富裕国家 3.9%，其他国家 7.1%（丁伯根研究所论文 2021-026；世界银行 ISBN 978-1-4648-1670-3，第 65 页）",
	"World Bank 2019: corridor trade cost falls by up to 10.2 %; set to give 4 to 8 % in 20 years":                                                                  "世界银行 2019：走廊贸易成本最多降 10.2%；设定为 20 年降 4% 到 8%",
	"State Council 2013: steel 72 %, cement 73.7 %, aluminium 71.9 % at the end of 2012; otherwise assumed":                                                         "国务院 2013：2012 年底钢铁 72%、水泥 73.7%、电解铝 71.9%；其余为假设",
	"Chinese manufacturing wages grew about 14 % a year in money terms to 2013; value assumed":                                                                      "到 2013 年中国制造业名义工资年增约 14%；数值为假设",
	"Chinese manufacturing pay about 472 USD a month in 2014 for orientation; value assumed":                                                                        "参照 2014 年中国制造业月薪约 472 美元；数值为假设",
	"Belt and Road proposed in September and October 2013":                                                                                                          "“一带一路”于 2013 年 9 月、10 月提出",
	"Asian Development Bank estimates of infrastructure needs for the direction; value assumed":                                                                     "方向据亚行基建需求估计；数值为假设",
	"MOFCOM press conferences of April 2015 and September 2016: realised over announced zone jobs about .35":                                                        "商务部 2015 年 4 月与 2016 年 9 月发布会：合作区岗位实现约为宣布的 0.35",
	"the paper, section 3 (C73); size assumed":                                                                                                                      "论文第 3 节（C73）；大小为假设",
	// Sources of the calibration targets (package claims).
	"MOFCOM: forecast of April 2015 (200 thousand jobs), September 2016 (about 70 thousand), end of 2022 (421 thousand)":        "商务部：2015年4月预计（20万个岗位）、2016年9月（约7万）、2022年底（42.1万）",
	"State Council, utilisation at the end of 2012: steel 72 %":                                                                 "国务院：2012年底产能利用率，钢铁72%",
	"Dedrick, Linden & Kraemer: iPhone 7, Chinese value 8.46 of 237 USD factory cost":                                           "Dedrick、Linden 与 Kraemer：iPhone 7 出厂成本237美元中中国价值8.46美元",
	"WIPO, World Intellectual Property Report 2017, chapter 4: materials 22, 23, 20 % of the retail price of three smartphones": "世界知识产权组织《2017年世界知识产权报告》第4章：三款智能手机的材料占零售价22%、23%、20%",
	"Xing 2014, ADBI working paper 493: processing exports 30 to 44 %, high-technology processing 25 to 45 %, 1997-2012":        "Xing 2014，亚行研究院工作论文493：加工出口由30%升至44%，高技术加工由25%升至45%（1997—2012年）",
	"Domestic value added in all exports: 64 % (2005), 67 % (2009)":                                                             "全部出口的国内增加值率：64%（2005年）、67%（2009年）",
	"Own-brand share of exports: below 10 % (2004), 11 % (2012)":                                                                "自主品牌占出口比重：不足10%（2004年）、11%（2012年）",
	"Bazan & Navas-Alemán 2003":                                                              "Bazan 与 Navas-Alemán 2003",
	"Histories of East Asian electronics (Hobday 1995), from memory":                         "东亚电子业史（Hobday 1995），凭记忆",
	"de Soyres et al. 2018; World Bank 2019, Belt and Road Economics":                        "de Soyres 等 2018；世界银行 2019《“一带一路”经济学》",
	"Meta-analyses of agglomeration elasticities":                                            "集聚弹性的元分析",
	"JETRO survey FY2015 (348, 193, 162 USD a month) over 472 USD in China, 2014":            "日本贸易振兴机构2015财年调查（每月348、193、162美元）与中国2014年472美元之比",
	"China Daily, 28 March 2014: manufacturing wages grew about 14 % a year over the decade": "《中国日报》2014年3月28日：十年间制造业工资年增约14%",
	"ITC 2019 survey of 550 firms in East Africa; against it Kaplinsky & Farooki 2010":       "国际贸易中心2019年对东非550家企业的调查；相反意见见 Kaplinsky 与 Farooki 2010",
}
