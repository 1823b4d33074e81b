package deck

import (
	"silkladder/app/lang"
	"silkladder/app/story"
)

// Why is the reason behind a card: a term in plain words, the equation that
// computes it, and the paper's own sentence with its place in the ledger of claims.
type Why struct {
	Term, Means lang.Pair
	Equation    string
	Claim       string
	Quote       string // the paper's words
	Says        string // the same in English, a translation
}

// Reasons are those of all cards, in their order.
func Reasons() []Why { return reasons[:] }

// toSell is the reason where most plants stand in a host that is no cheaper than home.
var toSell = Why{
	Term: lang.Pair{En: "To sell there", Zh: "就地销售"},
	Means: lang.Pair{
		En: "Making a unit there is no cheaper than at home, so nothing moves down an industrial gradient. New plants are also placed by where goods are sold, though, and one that stands behind the border saves the freight, duty and delay of the way there.",
		Zh: "在那里生产并不比国内便宜，所以没有产能顺着产业梯度转移过去。但新产能也看产品卖到哪里：建在当地的工厂省去了运费、关税和通关的时间。"},
	Equation: "E26", Claim: "C64",
	Quote: "进行生产环节或价值链上的联合、协作来扩大产能和市场份额",
	Says:  "Advantaged clusters expand capacity and market share by cooperating with related clusters along the belt.",
}

var reasons = [story.NumAsks]Why{
	story.AskLocked: {
		Term: lang.Pair{En: "Lock-in", Zh: "低端锁定"},
		Means: lang.Pair{
			En: "Lead firms, the brands and retailers that place the orders, teach their suppliers to make things faster and better, but keep research, design, marketing and brand, where most is earned, for themselves. In a captive chain, where small suppliers depend on one buyer, they have the power to.",
			Zh: "主导企业（下订单的品牌商和零售商）会教供应商做得更快更好，却把最赚钱的研发、设计、营销和品牌留给自己。在领导型（准层级）链里，小供应商依附于一家买家，它就有这样的权力。"},
		Equation: "E9", Claim: "C41",
		Quote: "产业集群嵌入准层级链，有利于产品升级和工艺流程升级，但限制了功能升级",
		Says:  "Quasi-hierarchical chains help product and process upgrading but limit functional upgrading.",
	},
	story.AskAdds: {
		Term: lang.Pair{En: "Functional upgrading", Zh: "功能升级"},
		Means: lang.Pair{
			En: "Taking over new tasks, such as design or a brand of one’s own, instead of making more of the same. Moving low-end plants out frees people, money and materials for that; markets in which the cluster itself leads are where it practises; parks make moving cheaper.",
			Zh: "承担新的环节（如设计、自有品牌），而不是多做同样的产品。转出低端工厂可以腾出人、财、物；由集群自己主导的市场可以用来练手；合作园区使转移更便宜。"},
		Equation: "E24", Claim: "C2",
		Quote: "“一带一路”战略的提出可以承接中国嵌入全球价值链低端的过剩产能，为中国产业集群升级腾挪出空间",
		Says:  "The Belt and Road can take over excess low-end capacity and so make room for upgrading.",
	},
	story.AskWhere: {
		Term: lang.Pair{En: "Industrial gradient", Zh: "产业梯度"},
		Means: lang.Pair{
			En: "How much cheaper it is to make a unit there than at home: wages, how productive plants are, roads and power, and how much room is left, taken together. Plants move only down the gradient; those that serve a host’s own market may stand where making is dearer.",
			Zh: "在那里生产比国内便宜多少：把工资、工厂效率、道路电力和剩余空间合起来算。工厂只会顺着梯度往下转移；为当地市场服务的工厂，也可能建在成本更高的地方。"},
		Equation: "E23", Claim: "C57",
		Quote: "产业转移的基础是各国或地区之间存在的产业梯度",
		Says:  "Industrial transfer rests on gradients between countries: development, technology, endowments.",
	},
	story.AskPays: {
		Term: lang.Pair{En: "A host’s balance", Zh: "东道国净得失"},
		Means: lang.Pair{
			En: "Wages and skills that the plants bring, less the sales that local producers lose and the interest on the debt for roads and ports, which is charged whether or not plants come. Taxes, land and pollution are left out.",
			Zh: "工厂带来的工资和技能，减去当地企业丢掉的销售和修路建港借款的利息（有无工厂都要付）。税收、土地和污染未计入。"},
		Equation: "E40", Claim: "C63",
		Quote: "以较低的成本引进对自身来说相对先进的产业与技术，从而以“后发优势”实现产业转移方与被转移方的“双赢”",
		Says:  "Hosts obtain relatively advanced industry and technology cheaply; by latecomer advantage both sides win.",
	},
	story.AskTakes: {
		Term: lang.Pair{En: "Four things that multiply", Zh: "四样东西相乘"},
		Means: lang.Pair{
			En: "The will to climb, money put into skills, firms that work together, and people to do it. They multiply: with one at nothing the others do nothing, and help from outside raises none of them by itself.",
			Zh: "往上走的意愿、投到能力上的钱、企业之间的协作，以及做事的人。它们是相乘的关系：缺了一样，其余都不起作用；外来的帮助本身并不能补上任何一样。"},
		Equation: "E27", Claim: "C49",
		Quote: "只要集群内的制造商存在战略意图和设备投资、组织安排、人力，就存在升级的可能性",
		Says:  "Upgrading is possible as soon as there is strategic intent, investment in equipment, organisation and manpower.",
	},
	story.AskSure: {
		Term: lang.Pair{En: "Cases and odds", Zh: "情形与把握"},
		Means: lang.Pair{
			En: "Most numbers of the model have never been measured. A case is the same scenario with all of those shifted at once: to a set that the record up to 2018 does not rule out or, where no record was asked, each by up to a quarter of its plausible range. Odds are the share of cases in which a statement holds; the paper gives none.",
			Zh: "模型的多数数值没有人实测过。一个“情形”就是同一情景，但让这些数值同时变动：取一组未被2018年以前记录排除的数值；没有记录可问时，各自偏离至多四分之一个合理范围。“把握”就是结论成立的情形所占的比例；论文没有给出。"},
		Equation: "E29", Claim: "C47",
		Quote: "在准层级链上，功能升级的限制是暂时性的",
		Says:  "The limit on functional upgrading in quasi-hierarchies is temporary: new capability and new markets change the power relation.",
	},
}
