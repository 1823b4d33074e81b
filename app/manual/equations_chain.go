package manual

import "silkladder/app/lang"

func valueBlock() Block {
	return Block{"A",
		lang.Pair{En: "Value along the chain", Zh: "价值链上的价值"},
		lang.Pair{
			En: "The smile curve, and why what everybody can make gets cheap.",
			Zh: "微笑曲线，以及为什么人人会做的东西越来越便宜。",
		},
		[]Equation{
			{"E1", lang.Pair{En: "Smile curve", Zh: "微笑曲线"},
				lang.Pair{
					En: "Value is highest at the two ends of the chain and lowest where things are made; the seven shares can also be given directly, as for electronics.",
					Zh: "价值在链条两端最高，在生产环节最低；也可直接给出七个份额，电子信息集群即如此。",
				}, []string{"shih", "wipo", "dlk"}, lang.Pair{}},
			{"E2", lang.Pair{En: "Process level and productivity", Zh: "工艺水平与生产率"},
				lang.Pair{
					En: "Process upgrading is competence in components, assembly and logistics; it sets how much a worker makes.",
					Zh: "工艺流程升级就是零部件、组装、物流三项能力，它决定每个工人能生产多少。",
				}, []string{"hs2002"}, lang.Pair{En: "weights assumed", Zh: "权重为假设"}},
			{"E3", lang.Pair{En: "Price of making things", Zh: "加工价格"},
				lang.Pair{
					En: "When own and rival capacity grows faster than world demand, the price of production falls: what is good for one supplier is bad for all (the fallacy of composition).",
					Zh: "自己和对手的产能若比世界需求长得快，加工价格就下跌：对一家有利的事，大家一起做就对谁都不利（合成谬误）。",
				}, []string{"kaplinsky2000", "kaplinsky2006"}, lang.Pair{}},
			{"E4", lang.Pair{En: "Value of each function", Zh: "各环节的价值"},
				lang.Pair{
					En: "Price presses only on the trough; a step into a higher chain lifts every function.",
					Zh: "降价只压低生产环节；转入更高的链条则抬高所有环节。",
				}, []string{"qiu"}, ours},
		}}
}

func governanceBlock() Block {
	return Block{"B",
		lang.Pair{En: "Governance of the lead-firm chain", Zh: "主导企业链的治理"},
		lang.Pair{
			En: "Who sets the rules: three determinants, five types, and why the quasi-hierarchy is costly and temporary.",
			Zh: "规则由谁来定：三个决定因素、五种类型，以及准层级关系为何代价高、难持久。",
		},
		[]Equation{
			{"E5", lang.Pair{En: "Complexity and capability", Zh: "复杂度与能力"},
				lang.Pair{
					En: "Better products are more complex to order, and more complex products ask for more capable suppliers.",
					Zh: "产品越好，订货信息越复杂；产品越复杂，对供应商能力的要求越高。",
				}, []string{"ghs"}, lang.Pair{En: "numbers assumed", Zh: "数值为假设"}},
			{"E6", lang.Pair{En: "Five types of governance", Zh: "五种治理类型"},
				lang.Pair{
					En: "Complex or simple, codified or tacit, capable supplier or not: together they give the weights of market, modular, relational, captive and hierarchical governance, which sum to 1.",
					Zh: "信息复杂与否、可否编码、供应商能力够不够：三者共同给出市场型、模块型、关系型、领导型（准层级，又译“俘获型”，captive）、层级型（科层型）的权重；模块型、关系型、领导型合称网络型，合计为1。",
				}, []string{"ghs"}, lang.Pair{}},
			{"E7", lang.Pair{En: "Asymmetry and teaching", Zh: "权力不对称与知识传授"},
				lang.Pair{
					En: "Power asymmetry and what lead firms teach (process and product lp, functions lf) are means over the types a cluster can be in; hierarchy is closed to a cluster.",
					Zh: "权力不对称，以及主导企业在工艺、产品（lp）和功能（lf）上教多少，都是集群可能所处各类型的加权平均；层级型对集群是关着门的。",
				}, []string{"ghs", "hs2002", "bna"}, lang.Pair{En: "only the order is from the literature", Zh: "文献只支持排序"}},
			{"E8", lang.Pair{En: "Control by the lead firm", Zh: "主导企业的控制"},
				lang.Pair{
					En: "The lead firm controls more, the likelier a failure and the nearer a rival; less, the dearer control is.",
					Zh: "供应商越可能出错、越像未来的对手，主导企业控制越多；控制越贵，则越少。",
				}, []string{"hs2002"}, lang.Pair{}},
			{"E9", lang.Pair{En: "Barrier", Zh: "壁垒"},
				lang.Pair{
					En: "The barrier before design and brand needs power, a dependent cluster and control; it erodes as lead firms give functions up. Dependence is that of the step before.",
					Zh: "挡在设计与品牌前的壁垒，来自权力、依赖与控制三者；主导企业放弃功能时它会消退。依赖度取上一步的值。",
				}, []string{"hs2002", "qiu"}, lang.Pair{}},
		}}
}

func rolesBlock() Block {
	return Block{"C",
		lang.Pair{En: "Who performs what, and where", Zh: "谁在哪里承担什么"},
		lang.Pair{
			En: "Roles follow competence, and demanding markets ask more and teach more. Throughout, μ(z; θ, s) = 1/(1 + exp(−(z − θ)/s)) is the only shape of a threshold.",
			Zh: "角色取决于能力；要求高的市场门槛高，教的也多。全文只用一种门槛形状：μ(z; θ, s) = 1/(1 + exp(−(z − θ)/s))。",
		},
		[]Equation{
			{"E10", lang.Pair{En: "Roles by market", Zh: "各市场中的角色"},
				lang.Pair{
					En: "The cluster performs a function in a market when its competence passes the threshold there: the lead chain adds its barrier, other markets the brands already there.",
					Zh: "能力越过某市场的门槛，集群就在那里承担该功能：主导企业链要加上壁垒，其他市场要加上当地已有的品牌。",
				}, []string{"kf", "navas"}, ours},
			{"E11", lang.Pair{En: "What a market can teach", Zh: "市场能教多少"},
				lang.Pair{
					En: "Serving undemanding customers teaches only up to a ceiling; without this ceiling the Belt and Road could only help.",
					Zh: "只服务要求不高的顾客，能力练到一定高度就停了；没有这个上限，“一带一路”就只会有好处。",
				}, []string{"kf", "navas"}, lang.Pair{}},
		}}
}
