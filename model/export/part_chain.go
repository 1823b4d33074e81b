package export

import "silkladder/model"

// policyPart are the five levers as they act after their ramp.
func policyPart(p *places) part {
	rows := []row{
		now("policy_ramp", "E24", share, "part of the policy in force", "政策已落实的比例", "MAX(0, MIN(1, (Time - t_B) / ramp_years))"),
		now("openness_now", "E24", level, "openness lever in force", "已落实的开放度", "beta_openness * policy_ramp"),
		now("market_now", "E15", level, "market access lever in force", "已落实的市场准入", "beta_market * policy_ramp"),
		now("inward_now", "E30", level, "inward eco-park lever in force", "已落实的引进生态园", "beta_inward * policy_ramp"),
	}
	rows = append(rows, p.policyRows()...)
	rows = append(rows,
		now("infrastructure_now[Host]", "E36", level, "infrastructure lever in force in the host", "东道国已落实的基建政策", "beta_infrastructure * roads_built[Host]"),
		now("room_now[Host]", "E13", level, "parks lever in force in the host", "东道国已落实的园区政策", "beta_parks * parks_built[Host]"),
	)
	return part{"Policy", rows}
}

// chainPart is part A: value along the chain (E1 to E4).
func chainPart() part {
	return part{"A Value along the chain", []row{
		now("smile_height[Function]", "E1", ratio, "height of the smile curve before scaling", "微笑曲线的高度（未归一）",
			"1 + smile * position[Function] * position[Function] + skew * position[Function]").at(fixed),
		now("v[Function]", "E1", share, "share of the function in the value of the chain", "各环节占链条价值的份额",
			"IF(SUM(v_given[Function!]) > 0, v_given[Function], smile_height[Function] / SUM(smile_height[Function!]))").at(fixed),
		now("v_ends", "E1", share, "value share of the two ends", "两端的价值份额", "SUM(v[End!])").at(fixed),
		now("prot[End]", "E10", ratio, "how strongly lead firms defend the function", "领导企业防守该环节的力度",
			"v[End] / VMAX(v[Function!])").at(fixed),
		more("prot[Trough]", "0 * v[Trough]").at(fixed),
		now("P_start", "E2", level, "process level at the start", "初始工艺水平",
			"0.25 * c_start[components] + 0.5 * c_start[assembly] + 0.25 * c_start[logistics]").at(fixed),
		now("productivity_start", "E2", ratio, "productivity at the start", "初始生产率", "pi_min + (1 - pi_min) * P_start").at(fixed),
		now("capacity_start", "E3", volume, "capacity at the start", "初始产能", "1 / u0").at(fixed),
		series(model.OutP, "0.25 * c[components] + 0.5 * c[assembly] + 0.25 * c[logistics]"),
		now("productivity", "E2", ratio, "output per worker at home, frontier 1", "国内劳动生产率，前沿为 1", "pi_min + (1 - pi_min) * P"),
		series(model.OutKB, "SUM(host_K[Host!])"),
		now("K_all", "E3", volume, "all capacity of the cluster", "集群全部产能", "K0 + KB"),
		now("supply", "E3", ratio, "supply of production by cluster and rivals, 1 at the start", "集群与竞争者的生产能力，起初为 1",
			"own0 * K_all / capacity_start + (1 - own0) * EXP(g_riv * Time)"),
		series(model.OutPrice, "EXP((g_G * Time - LN(supply)) / eps_p)"),
		now("chain_gain", "E4", ratio, "factor on all values from the higher chain", "链条升级使价值增加的倍数", "1 + chi_X * X"),
		now("value[End]", "E4", money, "value of the function in one unit", "单位产品中该环节的价值", "v[End] * chain_gain"),
		more("value[Trough]", "v[Trough] * chain_gain * price"),
		now("trough_value", "E4", money, "value of production in one unit", "单位产品中生产环节的价值", "SUM(value[Trough!])"),
		now("trough_share", "E4", share, "share of production in the value of the chain", "生产环节占链条价值的份额", "trough_value / SUM(value[Function!])"),
	}}
}

// governancePart is part B: governance of the lead-firm chain (E5 to E9).
func governancePart() part {
	return part{"B Governance of the lead-firm chain", []row{
		series(model.OutCx, "x0 + x1 * Q"),
		series(model.OutCap, "SQRT(P * Q)"),
		now("complex", "E6", level, "membership: the product is complex", "产品复杂的程度", "LOGISTIC(cx, 0.5, w_gov)"),
		now("codified", "E6", level, "membership: the product is codified", "产品可编码的程度", "LOGISTIC(cod, 0.5, w_gov)").at(fixed),
		now("capable", "E6", level, "membership: the supplier is capable", "供应商有能力的程度", "LOGISTIC(cap, th_gov + k_req * (cx - 0.6), w_gov)"),
		now("gov_raw[market]", "E6", level, "weight before scaling", "治理类型的权重（未归一）", "(1 - complex) * codified * capable"),
		more("gov_raw[modular]", "complex * codified * capable"),
		more("gov_raw[relational]", "complex * (1 - codified) * capable"),
		more("gov_raw[captive]", "complex * codified * (1 - capable)"),
		more("gov_raw[hierarchy]", "complex * (1 - codified) * (1 - capable)"),
		now("gov_sum", "E6", level, "sum of the weights before scaling", "未归一权重之和", "1e-12 + gov_raw[market] + gov_raw[modular] + gov_raw[relational] + gov_raw[captive] + gov_raw[hierarchy]"),
		now("gov_imposed", "E6", share, "1 when weights are imposed, else 0", "指定治理权重时为 1，否则为 0", "SUM(force_gov[Governance!])").at(fixed),
		vector(model.VecGov, "Governance", "IF(gov_imposed > 0, force_gov[Governance], gov_raw[Governance] / gov_sum)"),
		now("open_types", "E7", share, "weight of the types a cluster can be in", "集群能进入的类型的权重", "1 - gov[hierarchy] + 1e-12"),
		series(model.OutAsym, "SUM(gov[Open_type!] * asym_by_type[Open_type!]) / open_types"),
		now("taught_process", "E7", ratio, "teaching of process and product by lead firms", "领导企业传授工艺和产品", "SUM(gov[Open_type!] * lp[Open_type!]) / open_types"),
		now("taught_functions", "E7", ratio, "teaching of functions by lead firms", "领导企业传授功能", "SUM(gov[Open_type!] * lf[Open_type!]) / open_types"),
		now("threat", "E8", ratio, "failure risk and threat over the cost of control", "失误风险与威胁相对控制成本", "(POS(1 - cap) + lam_thr * SUM(c[End!]) / 4) / kappa"),
		now("control", "E8", level, "control intensity", "控制强度", "threat / (1 + threat)"),
		series(model.OutBar, "bar_strength * asym * Dep_last * control * EXP(-omega * Time)"),
		now("Dep_start", "E9", share, "dependence at the start", "初始依赖度",
			"sales_start[lead_chain] * pv[lead_chain] / (sales_start[lead_chain] * pv[lead_chain] + sales_start[home_market] * pv[home_market] + sales_start[host_markets] * pv[host_markets])").at(fixed),
		rateOf("change_Dep_last", "E9", share, "moves to this step's dependence in one step", "一步之内调整到本期依赖度", "(Dep - Dep_last) / time_step_now"),
		now("Dep_last", "E9", share, "dependence one step ago", "上一步的依赖度", "Dep_start").from("change_Dep_last"),
	}}
}

// rolesPart is part C: who performs what where (E10, E11).
func rolesPart() part {
	return part{"C Roles", []row{
		now("role_steepness", "E10", ratio, "steepness of the entry thresholds", "进入门槛的陡峭程度", "1 / w_s").at(fixed),
		now("income_home", "E10", level, "income of the home market, at most 1", "国内收入，不超过 1", "MIN(1, 1.5 * w)"),
		now("threshold_home", "E10", level, "competence the home market asks for", "国内市场要求的能力", "th_lo + (th_G - th_lo) * income_home"),
		now("teaches_home", "E11", level, "highest capability the home market teaches", "国内市场最多能教到的能力", "soph + (1 - soph) * income_home"),
		vector(model.VecSG, "Function", "1 / (1 + EXP((th_G * rho[Function] + bar * prot[Function] - c[Function]) * role_steepness))"),
		vector(model.VecSH, "Function", "1 / (1 + EXP((threshold_home * rho[Function] + eH * prot[Function] - c[Function]) * role_steepness))"),
		now("host_threshold[Host]", "E10", level, "competence the host market asks for", "东道国市场要求的能力", "th_lo + (th_G - th_lo) * MIN(1, host_y[Host])"),
		now("host_teaches[Host]", "E11", level, "highest capability the host market teaches", "东道国市场最多能教到的能力", "soph + (1 - soph) * MIN(1, host_y[Host])"),
		now("host_s[Host,Function]", "E10", share, "share of the function performed in the host market", "在东道国市场承担该环节的份额",
			"1 / (1 + EXP((host_threshold[Host] * rho[Function] + eB * host_inc[Host] * prot[Function] - c[Function]) * role_steepness))"),
	}}
}
