package equation

import "silkladder/model"

// learningPart is part G: learning (E28 to E32).
func learningPart() Part {
	capability := vector(model.VecC, "Function", "c_start[Function]").from("change_c[Function]")
	product := series(model.OutQ, "Q_start").from("change_Q")
	chain := series(model.OutX, "0").from("change_X")
	return Part{"G Learning", []Row{
		now("shop_floor_near", "co", "E28", Ratio, "co-location of research and shop floor", "研发与工厂的邻近程度", "EXP(hollow * LN(K0 / K_all))"),
		now("home_share", "", "E28", Share, "experience that reaches the cluster", "能回到集群的生产经验", "(K0 + rho_off * KB) / K_all"),
		now("absorb", "AC", "E28", Level, "absorptive capacity", "吸收能力", "a0 + (1 - a0) * 0.5 * (c[research] + Q)"),
		now("exposure", "ex", "E28", Ratio, "exposure to lead firms", "与主导企业的接触", "qG / (1 + output)"),
		now("intent_net", "σ_e", "E28", Level, "strategic intent net of relocation", "扣除搬迁牵扯后的战略意图", "intent * (1 - fix * T / (T + T_fix))"),
		now("practice[End]", "learn_#", "E29", Ratio, "learning by performing the function", "承担该环节所得的学习",
			"(sG[End] * qG * (1 - c[End]) + sH[End] * qH * POS(teaches_home - c[End]) + SUM(host_q[Host!] * host_s[Host!,End] * POS(host_teaches[Host!] - c[End]))) / (1 + experience[End])"),
		now("gain[End]", "", "E29", Yearly, "gain of capability before co-location and erosion", "能力增长（未计邻近与流失）",
			"org * lamI * practice[End] + (kapF * taught_functions * exposure * absorb + iotaI * 4 * mixI[End] * intent_net * E) * (1 - c[End])"),
		rateOf("change_c[Lab]", "E29", Level, "change of capability", "能力的变化", "gain[Lab] * shop_floor_near - dI * c[Lab]"),
		rateMore("change_c[Front]", "gain[Front] - dI * c[Front]"),
		now("made[Trough]", `\hat{x}_#`, "E30", volume, "experience in production", "生产经验", "experience[Trough] * home_share"),
		now("practised[Trough]", "learn_#", "E30", Yearly, "learning by producing and from lead firms", "干中学与主导企业传授",
			"org * lamP * made[Trough] / (1 + made[Trough]) + kapT * taught_process * exposure * absorb"),
		now("helped", "help", "E30", Yearly, "learning from the eco-park and from effort without strategic intent", "来自生态园和一般努力的学习",
			"kapE * inward_now * absorb + iotaP * 2 * (1 - intent_net) * E"),
		rateMore("change_c[components]", "(tC * practised[components] + helped) * (1 - c[components]) - dP * c[components]"),
		rateMore("change_c[Plain]", "(practised[Plain] + helped) * (1 - c[Plain]) - dP * c[Plain]"),
		capability,
		now("designed", "x_Q", "E31", volume, "experience that betters the product", "改进产品的经验",
			"(experience[research] + experience[design] + 2 * experience[assembly] * home_share) / 4"),
		rateOf("change_Q", "E31", Level, "change of the product level", "产品档次的变化",
			"(kapQ * taught_process * exposure * absorb + iotaQ * 2 * (1 - intent_net) * E + org * lamQ * designed / (1 + designed)) * (1 - Q) - dQ * Q"),
		product,
		now("knowledge", "", "E32", Level, "knowledge of product, research and design together", "产品、研发、设计的综合知识", "EXP(LN(MAX(Q * c[research] * c[design], 1e-300)) / 3)"),
		rateOf("change_X", "E32", Level, "change of the chain level", "价值链升级的变化", "rho_X * (LOGISTIC(knowledge, th_X, w_X) - X)"),
		chain,
	}}
}

// stocksPart is parts H and I: stocks at home and in hosts (E33 to E39).
func stocksPart() Part {
	home := series(model.OutK0, "capacity_start").from("change_K0")
	income := series(model.OutW, "w0").from("change_w")
	capacity := hostSeries(model.HostK, "0").from("change_host_K[Host]")
	roads := hostSeries(model.HostJ, "host_J_start[Host]").from("change_host_J[Host]")
	debt := hostSeries(model.HostDebt, "0").from("change_host_debt[Host]")
	skill := hostSeries(model.HostA, "host_a_start[Host]").from("change_host_a[Host]")
	wages := hostSeries(model.HostW, "host_wage_ratio[Host] * w0").from("change_host_w[Host]")
	incomes := hostSeries(model.HostY, "host_y_start[Host]").from("change_host_y[Host]")
	return Part{"H I Stocks at home and in hosts", []Row{
		rateOf("change_staff", "E33", people, "training, less those whom production takes back", "培训，减去被生产召回的人",
			"rho_N * (eta * (1 - bound_N + conv * (bound_N - Nprod)) - Nadv) - (staff - Nadv) / time_step_now"),
		now("staff", `\hat{N}_a`, "E33", people, "advanced staff before the limit of all people", "研发、设计、营销人员（未受总人数限制）", "eta * (1 - bound_N)").from("change_staff"),
		now("closing", "", "E34", Yearly, "rate at which idle plants close", "闲置产能的关停率", "exit * POS(u_min - u)"),
		now("loss", `\loss`, "E34", money, "loss", "亏损", "POS(0 - profit)"),
		rateOf("change_K0", "E34", volume, "new plants, transfer, exits", "新建、转移与关停",
			"Ik * weight_home / weight_all / p_K - T - (closing + exit * loss / (VA + loss + 1e-9)) * K0"),
		home,
		rateOf("change_w", "E38", wage, "growth of the home wage", "国内工资的增长", "g_w * w * (1 - w)"),
		income,
		now("plants_per_weight", "", "E35", volume, "new plants per unit of weight and year", "单位权重每年新增产能", "Ik / weight_all / p_K"),
		rateOf("change_host_K[Host]", "E35", volume, "plants moved in, new plants, exits", "迁入、新建与关停",
			"(1 - loss_T) * host_T[Host] + plants_per_weight * host_pull_plants[Host] - closing * host_K[Host]"),
		capacity,
		rateOf("change_host_J[Host]", "E36", Level, "infrastructure built", "新建基础设施", "iJ * infrastructure_now[Host] * (1 - host_J[Host])"),
		roads,
		rateOf("change_host_debt[Host]", "E36", money, "debt for what is no grant", "赠款之外的债务", "(1 - grant) * c_J * host_size[Host] * change_host_J[Host]"),
		debt,
		rateOf("change_host_a[Host]", "E37", Level, "learning of local firms", "本地企业的学习",
			"lam_h * host_skill[Host] * (0.3 + 0.7 * host_J[Host]) * POS(P - host_a[Host]) * host_K[Host] / (host_K[Host] + k_h * capacity_start * host_size[Host])"),
		skill,
		rateOf("change_host_w[Host]", "E38", wage, "growth of the host's wage", "东道国工资的增长",
			"host_w[Host] * (g_wb * (1 - host_w[Host]) + phi_w * host_K[Host] / (host_cap[Host] * capacity_start))"),
		wages,
		rateOf("change_host_y[Host]", "E39", Level, "growth of the host's income", "东道国收入的增长",
			"host_y[Host] * (g_y * (1 - host_y[Host]) + phi_J * (host_J[Host] - host_J_start[Host]) + phi_a * (host_a[Host] - host_a_start[Host]))"),
		incomes,
	}}
}

// resultPart are the recorded series that feed nothing back (section 5 of the
// model's documentation).
func resultPart() Part {
	return Part{"Results", []Row{
		series(model.OutF, "SUM(v[End!] * sbar[End!] * c[End!]) / v_ends"),
		series(model.OutVC, "SUM(v[End!] * sbar[End!] * c[End!]) + SUM(v[Trough!] * sbar[Trough!])"),
		series(model.OutStage, "1 + (sbar[components] + sbar[logistics]) / 2 + (sbar[research] + sbar[design]) / 2 + (sbar[marketing] + sbar[brandAndService]) / 2"),
		series(model.OutVAh, "VA - HW"),
		series(model.OutRel, "VAh / ((Nprod + Nadv + 1e-9) * w * wage_scale)"),
		series(model.OutDva, "captured_lead / (trough_value + SUM(value[End!] * sG[End!] * c[End!]))"),
		series(model.OutPoll, "K0 * u * (1 - P) * (1 - 0.3 * inward_now)"),
		now("cx_hosts", "", "E6", Ratio, "complexity of what is sold to hosts", "销往东道国产品的复杂度", "x0 + x1 * Q * 0.8"),
		now("complex_hosts", "", "E6", Level, "membership: that product is complex", "该产品复杂的程度", "LOGISTIC(cx_hosts, 0.5, w_gov)"),
		now("host_odds[Host]", "", "E6", Ratio, "odds against firms of the host being capable", "东道国企业能力不足与充足之比", "EXP((th_gov + k_req * (cx_hosts - 0.6) - host_a[Host]) / w_gov)"),
		now("power_capable", "", "E6", Level, "asymmetry over a capable host, times the weight of its types", "对有能力东道国的不对称（乘以类型权重）",
			"(1 - complex_hosts) * codified * asym_by_type[market] + complex_hosts * codified * asym_by_type[modular] + complex_hosts * (1 - codified) * asym_by_type[relational]"),
		now("power_other", "", "E6", Level, "the same over a host that is not", "对能力不足东道国的不对称（乘以类型权重）",
			"complex_hosts * codified * asym_by_type[captive] + complex_hosts * (1 - codified) * asym_by_type[hierarchy]"),
		now("types_capable", "", "E6", Level, "weight of the types a capable host can be in", "有能力东道国可进入类型的权重",
			"(1 - complex_hosts) * codified + complex_hosts * codified + complex_hosts * (1 - codified)"),
		now("types_other", "", "E6", Level, "weight of the types another host can be in", "能力不足东道国可进入类型的权重",
			"complex_hosts * codified + complex_hosts * (1 - codified)"),
		series(model.OutAsymB, "IF(gov_imposed > 0, SUM(gov[Governance!] * asym_by_type[Governance!]), SUM(host_weight[Host!] * (power_capable + host_odds[Host!] * power_other) / (types_capable + host_odds[Host!] * types_other + (1 + host_odds[Host!]) * 1e-12)))"),
		series(model.OutLeadG, "SUM(sG[End!]) / 4"),
		now("lead_home", "", "E10", Share, "mean role in the core functions at home", "在国内核心环节的平均角色", "SUM(sH[End!]) / 4"),
		series(model.OutLead, "SUM(sB[End!]) / 4"),
		series(model.OutBuyer, "(qB * lead + qH * lead_home + qG * leadG) / output"),
		series(model.OutHB, "SUM(host_HB[Host!])"),
		series(model.OutHVA, "HW"),
		series(model.OutGrad, "VMAX(host_grad[Host!])"),
		series(model.OutJobsB, "SUM(host_jobs[Host!])"),
	}}
}
