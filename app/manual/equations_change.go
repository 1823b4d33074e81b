package manual

import "silkladder/app/lang"

func learningBlock() Block {
	return Block{"G",
		lang.Pair{En: "Learning", Zh: "学习"},
		lang.Pair{
			En: "How capability grows: by doing, by being taught, by own effort. Hollowing out and the spatial fix work against it. Δ is one step, a quarter of a year.",
			Zh: "能力怎样增长：干中学、有人教、自己努力。空心化与“空间修复”则是反作用力。Δ 为一步，即四分之一年。",
		},
		[]Equation{
			{"E28", lang.Pair{En: "Climate of learning", Zh: "学习的环境"},
				[]string{`co = (K_0/K)^{h_o} , AC = a_0 + (1 - a_0) ½ (c_R + Q)`, `ex = \frac{q_G}{1 + q} , σ_e = intent (1 - fix \frac{\sum T}{\sum T + T*})`},
				lang.Pair{
					En: "Research needs the shop floor near by (co); outside knowledge needs own research to be absorbed (AC); lead firms teach those they buy from (ex); moving plants takes attention from upgrading (σ_e).",
					Zh: "研发离不开近旁的车间（co）；吸收外来知识要有自己的研发（AC）；领导企业只教给它供货的人（ex）；搬厂会分散升级的精力（σ_e）。",
				}, []string{"cohen", "pisano", "harvey"}, lang.Pair{}},
			{"E29", lang.Pair{En: "Research, design, marketing, brand", Zh: "研发、设计、营销、品牌"},
				[]string{`k ∈ \ends :`,
					`learn_k = org λ_I \frac{\sum_m s_{k m} q_m (\hat{c}_m - c_k)^+}{1 + x_k}`,
					`Δc_k = Δ (learn_k + (κ_F T_F ex AC + 4 ι_I mix_k σ_e E) (1 - c_k)) co_k - Δ δ_I c_k`},
				lang.Pair{
					En: "Learned by performing the function, up to what each market can teach; from lead firms that share it; by effort with intent. Unused, it fades. co acts on research and design only.",
					Zh: "靠实际承担该功能来学（以各市场所能教的为限）、靠愿意分享的领导企业来教、靠有意图的努力；不用就会流失。co 只作用于研发和设计。",
				}, []string{"verspagen", "schmitz1999", "li"}, lang.Pair{}},
			{"E30", lang.Pair{En: "Components, assembly, logistics", Zh: "零部件、组装、物流"},
				[]string{`k ∈ \trough , x = x_k (K_0 + ρ_o K_B)/K :`,
					`gain_k = t_k (org λ_P \frac{x}{1 + x} + κ_T T_P ex AC) + κ_E β_E AC + 2 ι_P (1 - σ_e) E`,
					`Δc_k = Δ gain_k (1 - c_k) - Δ δ_P c_k`},
				lang.Pair{
					En: "Learned by producing, from lead firms that want good suppliers, and from an inward eco-park. t_k slows components.",
					Zh: "靠生产来学、靠想要好供应商的领导企业来教，也靠引进的生态园。t_k 使零部件学得慢些。",
				}, []string{"hs2002", "qiu"}, lang.Pair{}},
			{"E31", lang.Pair{En: "Product level", Zh: "产品水平"},
				[]string{`gain_Q = κ_Q T_P ex AC + 2 ι_Q (1 - σ_e) E + org λ_Q \frac{x_q}{1 + x_q}`,
					`ΔQ = Δ gain_Q (1 - Q) - Δ δ_Q Q`, `x_q = ¼ (x_R + x_D + 2 x_A (K_0 + ρ_o K_B)/K)`},
				lang.Pair{
					En: "Products improve by teaching, effort, and designing what one makes; standing still means falling behind rivals.",
					Zh: "产品靠指导、努力和“边设计边生产”而进步；不进则退。",
				}, []string{"hs2002"}, lang.Pair{}},
			{"E32", lang.Pair{En: "Chain upgrading", Zh: "链条升级"},
				[]string{`ΔX = Δ ρ_X (μ(\cbrt{Q c_R c_D}; θ_X, s_X) - X)`},
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
			{"E33", lang.Pair{En: "Advanced staff", Zh: "高级人才"},
				[]string{`ΔN_a = Δ ρ_N (η (1 - N_p(0) + conv (N_p(0) - N_p)) - N_a) , N_a ≤ 1 - N_p`},
				lang.Pair{
					En: "Of the workers set free, the share conv can be retrained, and the high road takes η of them on.",
					Zh: "腾出来的工人有 conv 份能转岗，高端道路再从中用上 η 份。",
				}, []string{"qiu"}, ours},
			{"E34", lang.Pair{En: "Capacity at home", Zh: "国内产能"},
				[]string{`ΔK_0 = Δ \frac{I_k W_0}{W p_K} - Δ \sum_b T_b`, `− Δ (exit (u_min - u)^+ + exit \frac{\loss}{VA + \loss}) K_0`},
				lang.Pair{
					En: "New plants less transfer less what closes because it stands idle or loses money.",
					Zh: "新建减去外迁，再减去因闲置或亏损而关闭的产能。",
				}, nil, lang.Pair{En: "accounting; closing rule assumed", Zh: "会计恒等式；关停规则为假设"}},
			{"E35", lang.Pair{En: "Capacity abroad", Zh: "海外产能"},
				[]string{`ΔK_b = Δ ((1 - ℓ) T_b + \frac{I_k W_b}{W p_K} - exit (u_min - u)^+ K_b)`},
				lang.Pair{
					En: "What arrives, less a loss on the way, plus new plants less closures.",
					Zh: "迁入的产能扣除途中损耗，加上新建，减去关闭。",
				}, nil, lang.Pair{En: "accounting", Zh: "会计恒等式"}},
		}}
}

func hostsBlock() Block {
	return Block{"I",
		lang.Pair{En: "Hosts", Zh: "东道国家和地区"},
		lang.Pair{
			En: "What hosts get and pay; it makes “win-win” a claim that can fail.",
			Zh: "东道国得到什么、付出什么；有了这一组，“双赢”才是可以被否定的论断。",
		},
		[]Equation{
			{"E36", lang.Pair{En: "Infrastructure and debt", Zh: "基础设施与债务"},
				[]string{`ΔJ_b = Δ ι_J β_I (1 - J_b)`, `Δdebt_b = (1 - grant) c_J ς_b ΔJ_b`},
				lang.Pair{
					En: "The policy builds infrastructure, the less the better it already is; what is no grant becomes debt.",
					Zh: "政策推动基建，基础越好余地越小；不是赠款的部分就成了债务。",
				}, []string{"wb2019"}, lang.Pair{En: "form assumed", Zh: "形式为假设"}},
			{"E37", lang.Pair{En: "Learning of hosts", Zh: "东道国的学习"},
				[]string{`Δa_b = Δ λ_h sk_b (.3 + .7 J_b) (P - a_b)^+ \frac{K_b}{K_b + k_h ς_b}`},
				lang.Pair{
					En: "The further behind, the more there is to learn (latecomer advantage), as far as skills, infrastructure and the presence of plants allow.",
					Zh: "落后越多，可学的越多（后发优势），但要看技能、基础设施和工厂是否足够。",
				}, []string{"gerschenkron", "verspagen"}, lang.Pair{}},
			{"E38", lang.Pair{En: "Wages", Zh: "工资"},
				[]string{`Δw_b = Δ w_b (g_b (1 - w_b) + φ_w K_b/cap_b) , Δw = Δ g_w w (1 - w)`},
				lang.Pair{
					En: "Wages catch up with the frontier; incoming plants push local wages up, which closes the gradient.",
					Zh: "工资追赶前沿；迁入的工厂推高当地工资，成本差随之缩小。",
				}, nil, ours},
			{"E39", lang.Pair{En: "Income of hosts", Zh: "东道国收入"},
				[]string{`Δy_b = Δ y_b (g_y (1 - y_b) + φ_J (J_b - J_{b 0}) + φ_a (a_b - a_{b 0}))`},
				lang.Pair{
					En: "Income catches up, faster with better infrastructure and capability; a richer host buys more and asks for more.",
					Zh: "收入追赶前沿，基础设施和能力改善时更快；东道国越富，买得越多，要求也越高。",
				}, nil, ours},
			{"E40", lang.Pair{En: "Balance of a host", Zh: "东道国的收支"},
				[]string{`HB_b = w_b N_b + spill φ_v pv_b D_{b 0} \frac{y_b}{y_{b 0}} (a_b - a_{b 0})`, `− disp φ_v pv_b a_b (q_b - q_{b 0})^+ − r debt_b`},
				lang.Pair{
					En: "Wages and spillovers against displaced local sales and interest. It leaves out tax, land, rents and the environment: it is no measure of welfare.",
					Zh: "工资与外溢，对比被挤掉的本地销售与利息。未计税收、土地、租金和环境：它不是福利指标。",
				}, nil, ours},
		}}
}
