package assume

import (
	"cmp"

	"silkladder/app/lang"
)

// SourceText is the note on a number's source in the language of the page; the
// tables of parameters, levers and calibration targets keep it in English.
func SourceText(note string, l lang.Lang) string {
	return lang.Pair{En: note, Zh: cmp.Or(sources[note], note)}.In(l)
}

// sources are those notes in Chinese: one table for the panel, the methods page
// and the downloads. A test makes sure that none is missing.
var sources = map[string]string{
	"assumption": "假设",
	"a host has its room once: zones and workers serve all trades":                                  "东道国的空间只有一份：园区和工人为所有行业所用",
	"0 = wages grow with time alone, as observed":                                                   "0表示工资只随时间增长，如观测所见",
	"fitted to the jobs in cooperation zones at the ends of 2016, 2017 and 2018 together with park": "与park一起按2016、2017、2018年末合作区就业人数拟合",
	"freight per kilogram rises with the price to the power .6 (Hummels and Skiba 2004; .8 in Lashkaripour 2017), so that its share in the price rises with weight to the power .4": "每公斤运费随价格的0.6次方上升（Hummels与Skiba 2004；Lashkaripour 2017为0.8），其占价格的份额因而随重量的0.4次方上升",
	"smartphone teardowns (WIPO 2017) and press figures bracket it; value assumed":                                                                                                  "以智能手机拆解（世界知识产权组织，2017）和媒体数据为上下限；取值为假设",
	"smartphone teardowns (WIPO 2017, Dedrick, Linden & Kraemer) for electronics; otherwise from E1":                                                                                "电子信息业取自智能手机拆解（世界知识产权组织，2017；Dedrick、Linden与Kraemer）；其余由E1算出",
	"Kaplinsky 2006 (prices fall when entrants crowd in); value assumed":                                                                                                            "Kaplinsky（2006）：新进入者涌入使价格下跌；取值为假设",
	"on the scale of the World Bank Logistics Performance Index; value assumed":                                                                                                     "采用世界银行物流绩效指数的尺度；取值为假设",
	"Gereffi, Humphrey & Sturgeon 2005 for the structure; value assumed":                                                                                                            "结构依据Gereffi、Humphrey与Sturgeon（2005）；取值为假设",
	"order Gereffi, Humphrey & Sturgeon 2005; spacing assumed":                                                                                                                      "次序依据Gereffi、Humphrey与Sturgeon（2005）；间距为假设",
	"order Humphrey & Schmitz 2002, Bazan & Navas-Alemán 2003; values assumed":                                                                                                      "次序依据Humphrey与Schmitz（2002）、Bazan与Navas-Alemán（2003）；取值为假设",
	"a device for experiments": "供实验之用",
	"Humphrey & Schmitz 2002 (control needs special investment); value assumed":                               "Humphrey与Schmitz（2002）：控制需要专用投资；取值为假设",
	"Kaplinsky & Farooki 2010 and Navas-Alemán for the debate; value assumed":                                 "争论见Kaplinsky与Farooki（2010）及Navas-Alemán；取值为假设",
	"trade elasticities of 3 to 5":                                                                            "贸易弹性为3～5的文献",
	"archetypes; value assumed":                                                                               "各集群类型自定；取值为假设",
	"Asian Development Bank estimates of infrastructure needs for the direction; value assumed":               "方向依据亚洲开发银行对基础设施需求的估计；取值为假设",
	"makers for foreign labels master production within a decade":                                             "贴牌企业十年之内掌握生产",
	"from label maker to designer and brand in 15 to 30 years in East Asia":                                   "东亚企业由贴牌到设计和品牌用了15～30年",
	"research capital of firms loses 12 to 38% a year (Li, BEA); a cluster keeps tacit skill longer, assumed": "企业研发资本每年折旧12%～38%（Li，美国经济分析局）；集群的默会技能保持更久，为假设",
	"Cohen & Levinthal 1990 for the structure; value assumed":                                                 "结构依据Cohen与Levinthal（1990）；取值为假设",
	"the industrial-commons argument (Pisano & Shih); value assumed":                                          "“产业公地”之说（Pisano与Shih）；取值为假设",
	"moving costs more than it frees; value assumed":                                                          "搬迁的花费大于所释放的资金；取值为假设",
	"half of the freed workers can be retrained; value assumed":                                               "释放出的工人有一半可以转岗；取值为假设",
	"the spatial-fix argument (Harvey); value assumed":                                                        "“空间修复”之说（Harvey）；取值为假设",
	"normalisation":        "归一化",
	"the visitor's choice": "由访客选择",
	"State Council 2013: steel 72%, cement 73.7%, aluminium 71.9% at the end of 2012; otherwise assumed":                    "国务院（2013）：2012年底钢铁72%、水泥73.7%、电解铝71.9%；其余为假设",
	"normal level of 79 to 83% named by policy makers; value assumed":                                                       "决策部门认为79%～83%为正常；取值为假设",
	"foreign investment in corridor economies about 70% below potential (World Bank 2019) for the direction; value assumed": "方向依据世界银行（2019）：走廊沿线外国投资约低于潜力70%；取值为假设",
	"foreign investment in corridor economies about 70% below potential (World Bank 2019)":                                  "世界银行（2019）：走廊沿线外国投资约低于潜力70%",
	"Chinese manufacturing pay about 472 USD a month in 2014 for orientation; value assumed":                                "参照2014年中国制造业月工资约472美元；取值为假设",
	"Chinese manufacturing wages grew about 14% a year in money terms to 2013; value assumed":                               "截至2013年中国制造业名义工资年增约14%；取值为假设",
	"World Bank 2019: corridor trade cost falls by up to 10.2%; set to give 4 to 8% in 20 years":                            "世界银行（2019）：走廊贸易成本最多下降10.2%；取值使20年下降4%～8%",
	"mean room of the six-host table": "六个东道国表的平均承接空间",
	"agglomeration elasticity 2.7 to 6.4%; 3.9% in rich, 7.1% in other countries (Tinbergen Institute paper 2021-026; World Bank ISBN 978-1-4648-1670-3, p. 65)": "集聚弹性2.7%～6.4%；富裕国家3.9%，其他国家7.1%（Tinbergen Institute论文2021-026；世界银行ISBN 978-1-4648-1670-3，第65页）",
	"Belt and Road proposed in September and October 2013":                                                                     "“一带一路”倡议于2013年9月和10月提出",
	"the paper, section 3 (C73); size assumed":                                                                                 "论文第3节（C73）；大小为假设",
	"MOFCOM: forecast of April 2015 (200 thousand jobs), September 2016 (about 70 thousand), end of 2022 (421 thousand)":       "商务部：2015年4月预计（20万个岗位）、2016年9月（约7万）、2022年底（42.1万）",
	"State Council, utilisation at the end of 2012: steel 72%":                                                                 "国务院：2012年底产能利用率，钢铁72%",
	"Dedrick, Linden & Kraemer: iPhone 7, Chinese value 8.46 of 237 USD factory cost":                                          "Dedrick、Linden与Kraemer：iPhone 7出厂成本237美元中中国价值8.46美元",
	"WIPO, World Intellectual Property Report 2017, chapter 4: materials 22, 23, 20% of the retail price of three smartphones": "世界知识产权组织《2017年世界知识产权报告》第4章：三款智能手机的材料占零售价22%、23%、20%",
	"Xing 2014, ADBI working paper 493: processing exports 30 to 44%, high-technology processing 25 to 45%, 1997-2012":         "Xing 2014，亚行研究院工作论文493：加工出口由30%升至44%，高技术加工由25%升至45%（1997—2012年）",
	"Domestic value added in all exports: 64% (2005), 67% (2009)":                                                              "全部出口的国内增加值率：64%（2005年）、67%（2009年）",
	"Own-brand share of exports: below 10% (2004), 11% (2012)":                                                                 "自主品牌占出口比重：不足10%（2004年）、11%（2012年）",
	"Bazan & Navas-Alemán 2003": "Bazan与Navas-Alemán 2003",
	"Histories of East Asian electronics (Hobday 1995), not checked against the text":       "东亚电子业史（Hobday 1995），引自文献，未核对原文",
	"de Soyres et al. 2018; World Bank 2019, Belt and Road Economics":                       "de Soyres等2018；世界银行2019《“一带一路”经济学》",
	"Meta-analyses of agglomeration elasticities":                                           "集聚弹性的元分析",
	"JETRO survey FY2015 (348, 193, 162 USD a month) over 472 USD in China, 2014":           "日本贸易振兴机构2015财年调查（每月348、193、162美元）与中国2014年472美元之比",
	"China Daily, 28 March 2014: manufacturing wages grew about 14% a year over the decade": "《中国日报》2014年3月28日：十年间制造业工资年增约14%",
	"ITC 2019 survey of 550 firms in East Africa; against it Kaplinsky & Farooki 2010":      "国际贸易中心2019年对东非550家企业的调查；相反意见见Kaplinsky与Farooki 2010",
	"assumed: the level of the parks, for want of a measure of its own":                     "假设：没有单独的度量，取与产业园区相同的值",
	"MOFCOM: nearly 70 thousand zone jobs in September 2016, 35% of the 200 thousand forecast in April 2015 (177 thousand at the end of 2016, 421 thousand at the end of 2022); set to 0.4": "商务部：2016年9月合作区就业近7万人，为2015年4月预计20万人的35%（2016年底17.7万人，2022年底42.1万人）；取0.4",
}
