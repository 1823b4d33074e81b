package equation

import "silkladder/model"

// policyPart are the five levers as they act after their ramp. Where a place has a
// date of its own, another ramp takes the place of the policy's.
func policyPart() Part {
	return Part{"Policy", []Row{
		now("policy_ramp", "ramp", "E24", Share, "part of the policy in force", "政策已落实的比例", "MAX(0, MIN(1, (Time - t_B) / ramp_years))").quiet(),
		now("openness_now", "β_O", "E24", Level, "openness lever in force", "已落实的开放度", "beta_openness * policy_ramp").quiet(),
		now("market_now", "β_M", "E15", Level, "market access lever in force", "已落实的市场准入", "beta_market * policy_ramp").quiet(),
		now("inward_now", "β_E", "E30", Level, "inward eco-park lever in force", "已落实的引进生态园", "beta_inward * policy_ramp").quiet(),
		now("roads_built[Host]", "", "E36", Share, "part of the infrastructure lever in force on the host's corridor", "东道国所在走廊基建政策已落实的比例", "policy_ramp"),
		now("parks_built[Host]", "", "E13", Share, "part of the parks lever in force in the host", "东道国园区政策已落实的比例", "policy_ramp"),
		now("infrastructure_now[Host]", "β_I", "E36", Level, "infrastructure lever in force in the host", "东道国已落实的基建政策", "beta_infrastructure * roads_built[Host]").quiet(),
		now("room_now[Host]", "β_P", "E13", Level, "parks lever in force in the host", "东道国已落实的园区政策", "beta_parks * parks_built[Host]").quiet(),
	}}
}

// chainPart is part A: value along the chain (E1 to E4).
func chainPart() Part {
	return Part{"A Value along the chain", []Row{
		{Kind: Constant, Name: "position[Function]", Symbol: "x_#", Eq: "E1", Unit: Ratio,
			En: "Position of the function on the smile, from research (-1) to brand (1).", Zh: "各环节在微笑曲线上的位置，从研发（-1）到品牌（1）。",
			Values: []string{"-1", "-0.6666666666666666", "-0.3333333333333333", "0", "0.3333333333333333", "0.6666666666666666", "1"}},
		now("smile_height[Function]", "", "E1", Ratio, "height of the smile curve before scaling", "微笑曲线的高度（未归一）",
			"1 + smile * position[Function] * position[Function] + skew * position[Function]").at(Fixed),
		now("v[Function]", "v_#", "E1", Share, "share of the function in the value of the chain", "各环节占链条价值的份额",
			"IF(SUM(v_given[Function!]) > 0, v_given[Function], smile_height[Function] / SUM(smile_height[Function!]))").at(Fixed),
		now("v_ends", "", "E1", Share, "value share of the two ends", "两端的价值份额", "SUM(v[End!])").at(Fixed),
		now("prot[End]", "prot_#", "E10", Ratio, "how strongly lead firms defend the function", "主导企业防守该环节的力度",
			"v[End] / VMAX(v[Function!])").at(Fixed),
		more("prot[Trough]", "0 * v[Trough]").at(Fixed),
		now("P_start", "P(0)", "E2", Level, "process level at the start", "初始工艺水平",
			"0.25 * c_start[components] + 0.5 * c_start[assembly] + 0.25 * c_start[logistics]").at(Fixed).quiet(),
		now("productivity_start", "π(0)", "E2", Ratio, "productivity at the start", "初始生产率", "pi_min + (1 - pi_min) * P_start").at(Fixed).quiet(),
		now("capacity_start", "K(0)", "E3", volume, "capacity at the start", "初始产能", "1 / u0").at(Fixed),
		series(model.OutP, "0.25 * c[components] + 0.5 * c[assembly] + 0.25 * c[logistics]"),
		now("productivity", "π", "E2", Ratio, "output per worker at home, frontier 1", "国内劳动生产率，前沿为1", "pi_min + (1 - pi_min) * P"),
		series(model.OutKB, "SUM(host_K[Host!])"),
		now("K_all", "K", "E3", volume, "all capacity of the cluster", "集群全部产能", "K0 + KB"),
		now("supply", "", "E3", Ratio, "supply of production by cluster and rivals, 1 at the start", "集群与竞争者的生产能力，起初为1",
			"own0 * K_all / capacity_start + (1 - own0) * EXP(g_riv * Time)"),
		series(model.OutPrice, "EXP(-LN(supply / EXP(g_G * Time)) / eps_p)"),
		now("chain_gain", "", "E4", Ratio, "factor on all values from the higher chain", "价值链升级使价值增加的倍数", "1 + chi_X * X"),
		now("value[End]", "V_#", "E4", money, "value of the function in one unit", "单位产品中该环节的价值", "v[End] * chain_gain"),
		more("value[Trough]", "v[Trough] * chain_gain * price"),
		now("trough_value", "", "E4", money, "value of production in one unit", "单位产品中生产环节的价值", "SUM(value[Trough!])"),
		now("trough_share", "φ_v", "E4", Share, "share of production in the value of the chain", "生产环节占链条价值的份额", "trough_value / SUM(value[Function!])"),
	}}
}

// governancePart is part B: governance of the lead-firm chain (E5 to E9).
func governancePart() Part {
	return Part{"B Governance of the lead-firm chain", []Row{
		series(model.OutCx, "x0 + x1 * Q"),
		series(model.OutCap, "SQRT(P * Q)"),
		now("complex", "h", "E6", Level, "membership: the product is complex", "产品复杂的程度", "LOGISTIC(cx, 0.5, w_gov)"),
		now("codified", `\hat{c}`, "E6", Level, "membership: the product is codified", "产品可编码的程度", "LOGISTIC(cod, 0.5, w_gov)").at(Fixed),
		now("capable", "s", "E6", Level, "membership: the supplier is capable", "供应商有能力的程度", "LOGISTIC(cap, th_gov + k_req * (cx - 0.6), w_gov)"),
		now("gov_raw[market]", `\hat{g}_#`, "E6", Level, "weight before scaling", "治理类型的权重（未归一）", "(1 - complex) * codified * capable"),
		more("gov_raw[modular]", "complex * codified * capable"),
		more("gov_raw[relational]", "complex * (1 - codified) * capable"),
		more("gov_raw[captive]", "complex * codified * (1 - capable)"),
		more("gov_raw[hierarchy]", "complex * (1 - codified) * (1 - capable)"),
		now("gov_sum", "", "E6", Level, "sum of the weights before scaling", "未归一权重之和", "1e-12 + SUM(gov_raw[Governance!])"),
		now("gov_imposed", "", "E6", Share, "1 when weights are imposed, else 0", "指定治理权重时为1，否则为0", "SUM(force_gov[Governance!])").at(Fixed),
		vector(model.VecGov, "Governance", "IF(gov_imposed > 0, force_gov[Governance], gov_raw[Governance] / gov_sum)"),
		now("open_types", "", "E7", Share, "weight of the types a cluster can be in", "集群能进入的类型的权重", "1 - gov[hierarchy] + 1e-12"),
		series(model.OutAsym, "SUM(gov[OpenType!] * asym_by_type[OpenType!]) / open_types"),
		now("taught_process", "T_P", "E7", Ratio, "teaching of process and product by lead firms", "主导企业传授工艺和产品", "SUM(gov[OpenType!] * lp[OpenType!]) / open_types"),
		now("taught_functions", "T_F", "E7", Ratio, "teaching of functions by lead firms", "主导企业传授功能", "SUM(gov[OpenType!] * lf[OpenType!]) / open_types"),
		now("threat", "y", "E8", Ratio, "failure risk and threat over the cost of control", "失误风险与威胁相对控制成本", "(POS(1 - cap) + lam_thr * SUM(c[End!]) / 4) / kappa"),
		now("control", "u_c", "E8", Level, "control intensity", "控制强度", "threat / (1 + threat)"),
		series(model.OutBar, "bar_strength * asym * Dep_last * control * EXP(-omega * Time)"),
		now("Dep_start", "Dep(0)", "E9", Share, "dependence at the start", "初始依赖度",
			"sales_start[leadChain] * pv[leadChain] / (sales_start[leadChain] * pv[leadChain] + sales_start[homeMarket] * pv[homeMarket] + sales_start[hostMarkets] * pv[hostMarkets])").at(Fixed).quiet(),
		rateOf("change_Dep_last", "E9", Share, "moves to this step's dependence in one step", "一步之内调整到本期依赖度", "(Dep - Dep_last) / time_step_now"),
		now("Dep_last", "Dep", "E9", Share, "dependence one step ago", "上一步的依赖度", "Dep_start").from("change_Dep_last"),
	}}
}

// rolesPart is part C: who performs what where (E10, E11).
func rolesPart() Part {
	return Part{"C Roles", []Row{
		now("income_home", "y_H", "E10", Level, "income of the home market, at most 1", "国内收入，不超过1", "MIN(1, 1.5 * w)"),
		now("threshold_home", "θ_H", "E10", Level, "competence the home market asks for", "国内市场要求的能力", "th_lo + (th_G - th_lo) * income_home"),
		now("teaches_home", `\hat{c}_H`, "E11", Level, "highest capability the home market teaches", "国内市场最多能教到的能力", "soph + (1 - soph) * income_home"),
		vector(model.VecSG, "Function", "LOGISTIC(c[Function], th_G * rho[Function] + bar * prot[Function], w_s)"),
		vector(model.VecSH, "Function", "LOGISTIC(c[Function], threshold_home * rho[Function] + eH * prot[Function], w_s)"),
		now("host_threshold[Host]", "θ_#", "E10", Level, "competence the host market asks for", "东道国市场要求的能力", "th_lo + (th_G - th_lo) * MIN(1, host_y[Host])"),
		now("host_teaches[Host]", `\hat{c}_#`, "E11", Level, "highest capability the host market teaches", "东道国市场最多能教到的能力", "soph + (1 - soph) * MIN(1, host_y[Host])"),
		now("host_s[Host,Function]", "s_{#2 #}", "E10", Share, "share of the function performed in the host market", "在东道国市场承担该环节的份额",
			"LOGISTIC(c[Function], host_threshold[Host] * rho[Function] + eB * host_inc[Host] * prot[Function], w_s)"),
	}}
}
