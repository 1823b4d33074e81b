package manual

import "silkladder/app/lang"

func learningBlock() Block {
	return Block{"G",
		lang.Pair{En: "Learning", Zh: "学习"},
		lang.Pair{
			En: "How capability grows: by doing, by being taught, by own effort. Hollowing out and the spatial fix work against it.",
			Zh: "能力怎样增长：干中学、有人教、自己努力。空心化与“空间修复”则是反作用力。",
		},
		[]Equation{
			{"E28", lang.Pair{En: "Climate of learning", Zh: "学习的环境"},
				lang.Pair{
					En: "Research needs the shop floor near by (co); outside knowledge needs own research to be absorbed (AC); lead firms teach those they buy from (ex); moving plants takes attention from upgrading (σ_e).",
					Zh: "研发离不开近旁的车间（co）；吸收外来知识要有自己的研发（AC）；主导企业只教给它供货的人（ex）；工厂搬迁会分散升级的精力（σ_e）。",
				}, []string{"cohen", "pisano", "harvey"}, lang.Pair{}},
			{"E29", lang.Pair{En: "Research, design, marketing, brand", Zh: "研发、设计、营销、品牌"},
				lang.Pair{
					En: "Learned by performing the function, up to what each market can teach; from lead firms that share it; by effort with intent. Unused, it fades. co acts on research and design only.",
					Zh: "靠实际承担该功能来学（以各市场所能教的为限）、靠愿意分享的主导企业来教、靠有意图的努力；不用就会流失。co只作用于研发和设计。",
				}, []string{"verspagen", "schmitz1999", "li"}, lang.Pair{}},
			{"E30", lang.Pair{En: "Components, assembly, logistics", Zh: "零部件、组装、物流"},
				lang.Pair{
					En: "Learned by producing, from lead firms that want good suppliers, and from an inward eco-park. t_k slows components.",
					Zh: "靠生产来学、靠想要好供应商的主导企业来教，也靠引进的生态园。t_k使零部件学得慢些。",
				}, []string{"hs2002", "qiu"}, lang.Pair{}},
			{"E31", lang.Pair{En: "Product level", Zh: "产品水平"},
				lang.Pair{
					En: "Products improve by teaching, effort, and designing what one makes; standing still means falling behind rivals.",
					Zh: "产品靠指导、努力和“边设计边生产”而进步；不进则退。",
				}, []string{"hs2002"}, lang.Pair{}},
			{"E32", lang.Pair{En: "Chain upgrading", Zh: "价值链升级"},
				lang.Pair{
					En: "Knowledge of product, research and design together opens the way into a chain of higher value.",
					Zh: "产品、研发、设计的知识都具备了，才能跨到价值更高的链条。",
				}, []string{"hs2000", "qiu"}, lang.Pair{}},
		}}
}

func homeBlock() Block {
	return Block{"H",
		lang.Pair{En: "Stocks at home", Zh: "国内存量"},
		lang.Pair{
			En: "People retrain and capacity is built, moved and closed.",
			Zh: "人员转岗；产能新建、外迁、关闭。",
		},
		[]Equation{
			{"E33", lang.Pair{En: "Advanced staff", Zh: "研发、设计、营销人员"},
				lang.Pair{
					En: "Of the workers set free, the share conv can be retrained, and the high road takes η of them on; whom production needs goes back to it first (the hat is before that).",
					Zh: "腾出来的工人有conv份能转岗，高端道路再从中用上η份；生产需要的人先回去生产（尖角表示此前的人数）。",
				}, []string{"qiu"}, ours},
			{"E34", lang.Pair{En: "Capacity at home", Zh: "国内产能"},
				lang.Pair{
					En: "New plants less transfer less what closes because it stands idle or loses money.",
					Zh: "新建减去外迁，再减去因闲置或亏损而关闭的产能。",
				}, nil, lang.Pair{En: "accounting; closing rule assumed", Zh: "会计恒等式；关停规则为假设"}},
			{"E35", lang.Pair{En: "Capacity abroad", Zh: "境外产能"},
				lang.Pair{
					En: "What arrives, less a loss on the way, plus new plants less closures.",
					Zh: "迁入的产能扣除途中损耗，加上新建，减去关闭。",
				}, nil, lang.Pair{En: "accounting", Zh: "会计恒等式"}},
		}}
}

func hostsBlock() Block {
	return Block{"I",
		lang.Pair{En: "Hosts", Zh: "东道国和地区"},
		lang.Pair{
			En: "What hosts get and pay; it makes “win-win” a claim that can fail.",
			Zh: "东道国得到什么、付出什么；有了这一组，“双赢”才是可以被否定的论断。",
		},
		[]Equation{
			{"E36", lang.Pair{En: "Infrastructure and debt", Zh: "基础设施与债务"},
				lang.Pair{
					En: "The policy builds infrastructure, the less the better it already is; what is no grant becomes debt.",
					Zh: "政策推动基建，基础越好余地越小；不是赠款的部分就成了债务。",
				}, []string{"wb2019"}, lang.Pair{En: "form assumed", Zh: "形式为假设"}},
			{"E37", lang.Pair{En: "Learning of hosts", Zh: "东道国的学习"},
				lang.Pair{
					En: "The further behind, the more there is to learn (latecomer advantage), as far as skills, infrastructure and the presence of plants allow.",
					Zh: "落后越多，可学的越多（后发优势），但要看技能、基础设施和工厂是否足够。",
				}, []string{"gerschenkron", "verspagen"}, lang.Pair{}},
			{"E38", lang.Pair{En: "Wages", Zh: "工资"},
				lang.Pair{
					En: "Wages catch up with the frontier; incoming plants push local wages up, which closes the gradient.",
					Zh: "工资追赶前沿；迁入的工厂推高当地工资，成本差随之缩小。",
				}, nil, ours},
			{"E39", lang.Pair{En: "Income of hosts", Zh: "东道国收入"},
				lang.Pair{
					En: "Income catches up, faster with better infrastructure and capability; a richer host buys more and asks for more.",
					Zh: "收入追赶前沿，基础设施和能力改善时更快；东道国越富，买得越多，要求也越高。",
				}, nil, ours},
			{"E40", lang.Pair{En: "Balance of a host", Zh: "东道国净得失"},
				lang.Pair{
					En: "Wages and spillovers against displaced local sales and interest. It leaves out tax, land, rents and the environment: it is no measure of welfare.",
					Zh: "工资与外溢，对比被挤掉的本地销售与利息。未计税收、土地、租金和环境：它不是福利指标。",
				}, nil, ours},
		}}
}
