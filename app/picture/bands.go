package picture

import (
	"silkladder/app/lang"
	"silkladder/app/question"
)

// Bands are all pictures in the order of the page.
var Bands = []Band{
	{
		ID:    "standing",
		Title: lang.Pair{En: "Where the cluster stands", Zh: "集群处在价值链的什么位置"},
		Note:  lang.Pair{En: "The year below moves every picture.", Zh: "移动下方的年份，所有图随之变化。"},
		Pictures: []Picture{
			{"smile", 6, smile, lang.Pair{
				En: "Height: what a step of the chain is worth. Red: the part the cluster captures. Dashes: the start. Both ends pay most; making things pays least.",
				Zh: "高度表示该环节的价值，红色是集群拿到的部分，虚线是起始年。两端最值钱，制造环节最不值钱。"}, ""},
			{"ladder", 6, ladder, lang.Pair{
				En: "Assembly: putting parts together. OEM: making to a buyer’s design. ODM: designing too. OBM: selling under one’s own brand. A rung is reached where the cluster does at least half of that work, for OBM of marketing and brand. The rung may differ from market to market.",
				Zh: "组装：装配零件；OEM：按买家设计贴牌生产；ODM：自己设计；OBM：用自有品牌销售。集群承担该级工作的一半以上（OBM指营销和品牌）才算到达。在不同市场，可以处在不同的台阶上。"}, ""},
		},
	},
	{
		ID:    "change",
		Title: lang.Pair{En: "What the Belt and Road changes", Zh: "“一带一路”改变了什么"},
		Note:  lang.Pair{En: "The dashed grey line is the same cluster without it.", Zh: "灰色虚线是没有“一带一路”时的同一集群。"},
		Pictures: []Picture{
			{"functional", 6, functional, lang.Pair{
				En: "0: it only makes. 1: it performs research, design, marketing and brand in all its sales, at the level of the world’s best.",
				Zh: "0表示只做制造；1表示在全部销售中都承担研发、设计、营销和品牌，且达到世界前沿水平。"}, ""},
			{"value", 6, value, lang.Pair{
				En: "What the cluster earns after paying wages in host economies. Relocation lowers it, better functions raise it.",
				Zh: "集群增加值扣除付给东道国的工资。产能外移使其下降，功能水平提高使其上升。"}, ""},
			{"levels", 6, levels, lang.Pair{
				En: "Process: making more from the same input. Product: making better things. Functional: taking over new tasks. Chain: moving into a more valuable chain.",
				Zh: "工艺流程升级：同样投入产出更多；产品升级：做更好的产品；功能升级：承担新的环节；价值链升级：跨入价值更高的链条。"}, ""},
			{"return", 6, wages, lang.Pair{
				En: "Falling while output grows means immiserising growth: more work for less.",
				Zh: "产量增加而此线下降，就是“贫困化增长”：干得更多，得到更少。"}, ""},
		},
	},
	{
		ID:    "why",
		Title: lang.Pair{En: "Why: power, learning, resources", Zh: "为什么：权力、学习与资源"},
		Note:  lang.Pair{En: "Governance is who in the chain decides what is made, how, when and how much.", Zh: "治理，就是链上由谁决定生产什么、怎样生产、何时生产、生产多少。"},
		Pictures: []Picture{
			{"governance", 6, governance, lang.Pair{
				En: "Captive: small suppliers depend on one buyer that teaches making and blocks the rest. Modular and relational: partners with skills of their own. Market: price alone.",
				Zh: "领导型（准层级，又译“俘获型”，captive）：小供应商依附于一家买家，买家教会制造，却封锁其余环节；模块型、关系型：双方各有所长（三者合称网络型）；市场型：只看价格；层级型即科层型。"}, ""},
			{"determinants", 6, determinants, lang.Pair{
				En: "After Gereffi, Humphrey and Sturgeon (2005): how complex the orders are, whether they can be written down, and how able the suppliers are.",
				Zh: "据Gereffi、Humphrey与Sturgeon（2005）：交易有多复杂、能否写成标准、供应商能力多强。"}, ""},
			{"matrix", 12, matrix, lang.Pair{
				En: "After Humphrey and Schmitz. Each row is this scenario with its lead-firm chain put under one type from the start; the number is the change since then, functional upgrading counted as core work in that chain. Marks: what the paper says (C41 to C44). It counts captive chains among networks, in which it says nobody controls anybody, and also says that a captive chain’s lead firm controls the others closely (C25): both cannot hold, so captive has a row of its own. A cluster as a whole is never inside a hierarchy (C44); that row shows a chain that gives it no orders.",
				Zh: "据Humphrey–Schmitz。每一行都是把本情景的主导企业链从一开始就置于某一治理类型之下；数字为此后的变化，功能升级按在该链中承担的核心工作计。符号是论文的说法（C41～C44）。论文把领导型归入网络型，说网络型“不存在控制与被控制的关系”，又说领导型的主导公司“能对链上其它企业实施高度控制”（C25）：两者不能同时成立，故领导型单列一行。集群整体不会处于层级型之内（C44），该行表示链上没有订单给它。"}, question.Matrix},
			{"resources", 6, resources, lang.Pair{
				En: "Upgrading needs people, money and materials at once. Moving low-end capacity out frees them; only intent and organisation put them to new use.",
				Zh: "升级同时需要人、财、物。转出低端产能可以腾出资源，但只有意愿和组织才能把它们用到新的地方。"}, ""},
			{"capacity", 6, capacity, lang.Pair{
				En: "1 is the cluster’s output in the first year. The dashed line is total capacity without the Belt and Road.",
				Zh: "1为起始年集群产量。虚线是没有“一带一路”时的总产能。"}, ""},
		},
	},
	{
		ID:    "hosts",
		Title: lang.Pair{En: "What it does to the host economies", Zh: "东道国和地区净得失如何"},
		Note:  lang.Pair{En: "Wages and skills gained, less sales displaced and interest on infrastructure debt. It leaves out tax, land and environment, and is no measure of welfare.", Zh: "得到的工资与技能，减去被挤占的销售和基础设施债务利息。未计税收、土地与环境，不是福利指标。"},
		Pictures: []Picture{
			{"hosts", 12, hosts, lang.Pair{
				En: "With the Belt and Road less without, on one scale: above the line a host gains, below it loses. Few plants come for the cost alone where costs are no lower, while interest on the debt for roads is due all the same. Shown are those with most to gain or lose by the end; the table has all. * has signed no memorandum on the Belt and Road, or has left.",
				Zh: "有“一带一路”减去没有时的差，同一标尺：线上为净受益，线下为净受损。成本优势不明显的地方，为降低成本而来的工厂少，而基础设施债务的利息照付。所示为期末变化最大的若干个，全部见数据表。*未签署共建“一带一路”合作备忘录，或已退出。"}, ""},
		},
	},
	{
		ID:    "cause",
		Title: lang.Pair{En: "What did it, and what would it take", Zh: "起作用的是什么，还差什么"},
		Note:  lang.Pair{En: "Shares are exact Shapley values: what each lever adds, averaged over every order of adding them.", Zh: "份额为精确的沙普利值（Shapley值，又译夏普利值）：各杠杆按所有先后次序加入时的平均贡献。"},
		Pictures: []Picture{
			{"attribution", 6, attribution, lang.Pair{
				En: "From the cluster without to the cluster with, in functional level at the end of the run. A home market of its own often explains more than the belt.",
				Zh: "从没有到有“一带一路”，期末功能水平的变化由谁贡献。自己的国内市场往往比东道国市场更能解释升级。"}, question.Levers},
			{"ways", 6, ways, lang.Pair{
				En: "In value added at home: room freed by moving capacity out, markets in which the cluster leads, and cooperation parks.",
				Zh: "就留在国内的增加值而言：产能转出腾出的空间、由集群主导的市场、合作园区各贡献多少。"}, question.Ways},
			{"corridors", 12, corridors, lang.Pair{
				En: "Differences alone, at the end of the run. Each corridor is closed and opened, with the parks of its hosts, in every order; tariffs and openness act throughout. To close one, click it on the map.",
				Zh: "只画期末的差值。每条走廊连同沿途东道国的园区，按所有先后次序关闭和开通；关税与开放度始终起作用。点击地图上的走廊可将其关闭。"}, question.Corridors},
			{"threshold", 4, threshold(0), lang.Pair{
				En: "Joint action, shared services, an innovation system at home. The Belt and Road upgrades nobody by itself; it may lower the bar.",
				Zh: "本地的协作、共享服务与创新系统。“一带一路”本身不会让谁升级，但可能降低门槛。"}, question.Thresholds},
			{"threshold1", 4, threshold(1), lang.Pair{
				En: "How much of its effort goes to the two ends of the chain rather than to making more of the same.",
				Zh: "有多少努力投向价值链两端，而不是多做同样的产品。"}, question.Thresholds},
			{"threshold2", 4, threshold(2), lang.Pair{
				En: "The share of profit that buys skills and technology (high road) rather than more machines (low road).",
				Zh: "利润中用于技能与技术（高端道路）而非更多机器（低端道路）的比例。"}, question.Thresholds},
		},
	},
	{
		ID:    "sure",
		Title: lang.Pair{En: "How sure is this?", Zh: "结论有多可靠？"},
		Note:  lang.Pair{En: "Most numbers of the model are assumptions. Here those that nobody has measured vary around this run, all at once; what makes the cluster what it is and whatever you have set stay.", Zh: "模型的多数参数是假设。这里让没有实测依据的参数围绕本次模拟同时变动；集群自身的特征和您设定的数值保持不变。"},
		Pictures: []Picture{
			{"fan", 6, fan, lang.Pair{
				En: "Dark: the middle half of the cases; lighter: 80 and 95 in 100. In prior cases each assumption moves by up to a quarter of its plausible range to either side; the others are what the record up to 2018 does not rule out. A share of cases is no forecast.",
				Zh: "深色为中间一半情形，浅色为80%与95%。先验情形中每个假设向两侧各偏离至多四分之一个合理范围，其余取自未被2018年以前记录排除的假设。情形的比例并非预测。"}, question.Ensemble},
			{"chances", 6, chances, lang.Pair{
				En: "Each case compares the same assumptions with and without. Left of the dashed line the Belt and Road pulls the cluster down.",
				Zh: "每个情形都在同一假设下比较有无“一带一路”。虚线左侧是“一带一路”反而拖累集群的情形。"}, question.Ensemble},
			{"tornado", 12, tornado, lang.Pair{
				En: "One assumption at a time is put at the low and the high end of its plausible range. Long bars decide; interactions are not seen here.",
				Zh: "每次只把一个假设移到合理范围的两端。条越长越关键；此图看不到相互作用。"}, question.Tornado},
		},
	},
	{
		ID:    "compare",
		Title: lang.Pair{En: "Side by side", Zh: "并排比较"},
		Note:  lang.Pair{En: "Keep a scenario, change something, and see both.", Zh: "留下一个情景，再做改动，两者同时可见。"},
		Pictures: []Picture{
			{"compare", 12, compare, lang.Pair{
				En: "Up to five scenarios. The table gives every headline number in the year shown and how it differs from the first.",
				Zh: "最多五个情景。表中是所示年份的主要数字，以及与第一个情景的差。"}, ""},
		},
	},
}
