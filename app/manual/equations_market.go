package manual

import "silkladder/app/lang"

func costBlock() Block {
	return Block{"D",
		lang.Pair{En: "Cost by location", Zh: "各地的成本"},
		lang.Pair{
			En: "The industrial gradient, points and axes, parks.",
			Zh: "产业梯度、点与轴、园区。",
		},
		[]Equation{
			{"E12", lang.Pair{En: "Size of a host, state of a corridor", Zh: "东道国规模与走廊状况"},
				lang.Pair{
					En: "A corridor is as good as the geometric mean of its nodes, so weak links count. Sizes make the model independent of how finely the map is cut.",
					Zh: "走廊的好坏是各节点的几何平均，短板很要紧。用规模加权，地图切得粗细不影响结果。",
				}, []string{"qiu", "ssn"}, lang.Pair{En: "form assumed", Zh: "形式为假设"}},
			{"E13", lang.Pair{En: "Unit cost", Zh: "单位成本"},
				lang.Pair{
					En: "Wages per unit of output and scale make cost; in hosts poor infrastructure (energy included) and full parks add to it.",
					Zh: "成本取决于单位产出的工资和规模；在东道国还要加上基础设施（含能源）不足和园区拥挤的代价。",
				}, []string{"qiu"}, ours},
			{"E14", lang.Pair{En: "Productivity of plants abroad", Zh: "境外工厂的生产率"},
				lang.Pair{
					En: "Plants bring part of the home know-how and work better with others near by, in the same park or down the corridor.",
					Zh: "工厂带去母厂的部分工艺；同一园区或同一走廊上邻居越多，效率越高。",
				}, []string{"donovan", "wb2022", "ssn"}, lang.Pair{}},
			{"E15", lang.Pair{En: "Trade cost", Zh: "贸易成本"},
				lang.Pair{
					En: "Market access cuts tariffs, better corridors cut transport cost.",
					Zh: "市场准入降低关税，走廊改善降低运费。",
				}, []string{"wb2019", "desoyres"}, lang.Pair{En: "size set to their estimates", Zh: "幅度按其估计设定"}},
		}}
}

func ordersBlock() Block {
	return Block{"E",
		lang.Pair{En: "Orders and output", Zh: "订单与产出"},
		lang.Pair{
			En: "Logit demand in exact-hat form: everything is relative to the start, so that sales at t = 0 are those given.",
			Zh: "以期初为基准的Logit需求（“精确帽子代数”，只看相对期初的变化）：期初销售即给定值。",
		},
		[]Equation{
			{"E16", lang.Pair{En: "Attractiveness", Zh: "吸引力"},
				lang.Pair{
					En: "Quality, brand and cost; a brand takes the cluster out of pure cost competition. At home rivals pay the same wages, so that a part dom of the wage is no handicap; plants on the spot avoid the border.",
					Zh: "质量、品牌与成本；有了品牌就不必只拼成本。国内竞争者付同样的工资，因此工资中dom的部分不构成劣势；在当地设厂可绕开边境成本。",
				}, nil, ours},
			{"E17", lang.Pair{En: "Orders", Zh: "订单"},
				lang.Pair{
					En: "Market size times share. Rivals improve too; orders inside lead firms never reach a cluster; building infrastructure buys some products. δ_b is the weight of the outlet; optional noise, left out here, moves market sizes.",
					Zh: "市场规模乘以份额。对手也在进步；主导企业内部的订单不外放给集群；修基础设施会直接买走一些产品。δ_b为销售权重；可选的随机波动会改变市场规模，此处未写出。",
				}, nil, lang.Pair{En: "trade elasticities from the literature", Zh: "弹性取自贸易文献"}},
			{"E18", lang.Pair{En: "Output and utilisation", Zh: "产出与利用率"},
				lang.Pair{
					En: "Orders are filled as far as plants, people and materials allow; utilisation is output over capacity.",
					Zh: "订单能做多少，受厂房、人和物的限制；利用率是产出与产能之比。",
				}, nil, ours},
			{"E19", lang.Pair{En: "Experience", Zh: "经验"},
				lang.Pair{
					En: "Experience in a function is how much was sold where the cluster performed it; its mean role over all sales follows.",
					Zh: "某功能的经验，等于集群承担该功能时卖出的数量；由此得到它在全部销售中的平均角色。",
				}, nil, lang.Pair{En: "learning by doing", Zh: "干中学"}},
		}}
}

func financeBlock() Block {
	return Block{"F",
		lang.Pair{En: "Value, resources, finance", Zh: "价值、资源与资金"},
		lang.Pair{
			En: "The paper’s “making room”: people, money and materials bound by low-end capacity, freed by transfer, and all needed together.",
			Zh: "论文所说的“腾挪空间”：被低端产能占用的人、财、物，经转移腾出，且缺一不可。",
		},
		[]Equation{
			{"E20", lang.Pair{En: "Captured value", Zh: "获得的价值"},
				lang.Pair{
					En: "The cluster earns the value of the functions it performs, as well as it performs them; in the lead chain a powerful buyer squeezes it, the less the more of the core it holds. C is the value captured in one unit.",
					Zh: "集群赚到它所承担功能的价值，做得多好就赚多少；在主导企业链里主导企业会压价，集群掌握的核心越多，压得越少。C为单位产品中获得的价值。",
				}, []string{"qiu", "gereffi1999"}, lang.Pair{}},
			{"E21", lang.Pair{En: "People and materials", Zh: "人与物"},
				lang.Pair{
					En: "Production binds people and materials; higher skill and less capacity at home set them free.",
					Zh: "生产占用人和物；工艺提高、国内产能减少，才能腾出来。",
				}, []string{"qiu"}, lang.Pair{}},
			{"E22", lang.Pair{En: "Profit", Zh: "利润"},
				lang.Pair{
					En: "What is left after wages at home and abroad and the upkeep of idle plants. ŵ turns wages into value: production wages are the share λ_w of what production added at the start.",
					Zh: "增加值减去国内外工资和闲置厂房的维护费。ŵ把工资换算成价值：期初生产工资占生产增加值的λ_w。",
				}, nil, lang.Pair{En: "accounting", Zh: "会计恒等式"}},
			{"E23", lang.Pair{En: "Industrial gradient", Zh: "产业梯度"},
				lang.Pair{
					En: "Capacity moves only to where it is cheaper, all things counted.",
					Zh: "算上各种成本，哪里更便宜，产能才往哪里走。",
				}, []string{"qiu"}, lang.Pair{}},
			{"E24", lang.Pair{En: "Transfer of capacity", Zh: "产能转移"},
				lang.Pair{
					En: "What is not rooted at home moves down the gradient, faster when plants stand idle, as far as hosts are open and parks have room.",
					Zh: "没有扎根的产能顺梯度外迁；厂房闲置时更快，但要看东道国是否开放、园区有无空间。",
				}, []string{"qiu", "wb2019"}, lang.Pair{}},
			{"E25", lang.Pair{En: "Investment", Zh: "投资"},
				lang.Pair{
					En: "The high road puts η of the funds into capability, the low road into more capacity, and that only when plants are busy; the rest is paid out. Moving costs more than it frees.",
					Zh: "高端道路把η份资金投向能力，低端道路投向产能，且只在厂房吃紧时才投；其余分掉。搬迁花的比收回的多。",
				}, []string{"kaplinsky2000"}, lang.Pair{}},
			{"E26", lang.Pair{En: "Where new capacity goes", Zh: "新产能去哪里"},
				lang.Pair{
					En: "Home draws new plants while people and materials are to be had, hosts by sales and gradient; advantaged clusters expand abroad without leaving.",
					Zh: "国内靠有人有物，东道国靠市场和成本差来吸引新厂；优势集群因此扩张而不撤离。",
				}, []string{"qiu"}, lang.Pair{}},
			{"E27", lang.Pair{En: "Upgrading effort", Zh: "升级努力"},
				lang.Pair{
					En: "Organisation, people, money and materials multiply: with any one missing there is no effort.",
					Zh: "组织、人、财、物相乘：缺了任何一样，就没有升级努力。",
				}, []string{"qiu"}, lang.Pair{En: "Cobb–Douglas form assumed", Zh: "柯布—道格拉斯形式为假设"}},
		}}
}
