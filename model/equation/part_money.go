package equation

import "silkladder/model"

// moneyPart is part F: value captured, resources, relocation, finance (E20 to
// E27).
func moneyPart() Part {
	return Part{"F Value, resources, finance", []Row{
		now("core_lead", "core", "E20", Share, "core of the lead chain that the cluster holds, by value", "集群在主导企业链核心环节中的份额（按价值）", "SUM(v[End!] * sG[End!]) / v_ends"),
		now("captured_lead", "C_G", "E20", money, "value captured per unit in the lead chain, before the squeeze", "主导企业链中每单位获得的价值（压价前）",
			"SUM(value[End!] * sG[End!] * c[End!]) + SUM(value[Trough!] * sG[Trough!])"),
		now("captured_home", "C_H", "E20", money, "value captured per unit at home", "国内每单位获得的价值",
			"SUM(value[End!] * sH[End!] * c[End!]) + SUM(value[Trough!] * sH[Trough!])"),
		now("captured_hosts", "C_B", "E20", money, "value captured per unit in hosts", "沿线每单位获得的价值",
			"SUM(value[End!] * sB[End!] * c[End!]) + SUM(value[Trough!] * sB[Trough!])"),
		series(model.OutVA, "qG * pv[leadChain] * captured_lead * (1 - zeta * asym * (1 - core_lead)) + qH * pv[homeMarket] * captured_home + qB * pv[hostMarkets] * captured_hosts"),
		now("wage_base", "VA_P", "E22", money, "value added by production at the prices and sales of the start", "按初始价格和销售计算的生产增加值",
			"SUM((sales_start[leadChain] * pv[leadChain] * sG[Trough!] * (1 - zeta * asym) + sales_start[homeMarket] * pv[homeMarket] * sH[Trough!]) * v[Trough!])"),
		now("wage_base_start", "VA_P(0)", "E22", money, "the same at the start", "初始生产增加值", "wage_base").at(Start),
		now("wage_scale", `\hat{w}`, "E22", Ratio, "value of one unit of wage times people", "工资与人数之积的价值尺度", "lam_w * wage_base_start / (w0 * bound_N)"),
		series(model.OutNprod, "MIN(1, people_per_capacity * K0 * (u + hoard * (1 - u)) * productivity_start / productivity)"),
		series(model.OutNadv, "MIN(staff, 1 - Nprod)"),
		series(model.OutNpool, "1 - Nprod - Nadv"),
		series(model.OutMfree, "POS(1 - materials_full * MIN(1, u_materials))"),
		hostSeries(model.HostJobs, "people_per_capacity * host_K[Host] * u * productivity_start / host_pi[Host]"),
		hostSeries(model.HostHW, "host_w[Host] * wage_scale * host_jobs[Host]"),
		series(model.OutHW, "SUM(host_HW[Host!])"),
		series(model.OutPi, "VA - w * wage_scale * Nprod - HW - idle * K0 * (1 - u)"),
		hostSeries(model.HostGrad, "ln_cost_home - host_ln_cost[Host]"),
		now("openness_all", "open", "E24", Level, "openness to transfer", "对产能转移的开放度", "open0 + (1 - open0) * openness_now"),
		now("mobile", "", "E24", volume, "capacity that can move", "可转移的产能", "POS(K0 - embed * capacity_start)"),
		now("push", "", "E24", Ratio, "push of idle plants", "闲置产能的推力", "psi_u * POS(u_bar - u)"),
		now("host_room[Host]", "", "E24", Share, "free room", "剩余空间", "POS(1 - host_full[Host])"),
		hostSeries(model.HostT, "IF(host_grad[Host] > 0, tau_T * mobile * openness_all * host_room[Host] * host_size[Host] * (host_grad[Host] + push), 0)"),
		series(model.OutT, "SUM(host_T[Host!])"),
		series(model.OutI, "POS(r_e * profit + (salv - movec) * T)"),
		series(model.OutIc, "eta * I"),
		now("slack", "slack", "E26", Share, "people and materials to be had at home", "国内可用的人与物", "MIN(Npool + Nadv, Mfree)"),
		now("weight_home", "W_0", "E26", Ratio, "home's weight in the location of new plants", "新产能选址中国内的权重", "slack / (slack + 0.1)"),
		now("host_pull_plants[Host]", "W_#", "E26", Ratio, "the host's weight in the location of new plants", "新产能选址中东道国的权重",
			"lam_host * openness_all * host_room[Host] * (host_q[Host] / output + host_size[Host] * POS(host_grad[Host]))"),
		now("weight_all", "W", "E26", Ratio, "sum of the weights", "选址权重之和", "weight_home + 1e-12 + SUM(host_pull_plants[Host!])"),
		series(model.OutIk, "(1 - eta) * I * LOGISTIC(u, 0.85, 0.03) * MIN(1, weight_all)"),
		now("effort_raw", "e", "E27", Ratio, "effort before it saturates", "未饱和的升级努力",
			"IF(MIN(Nadv, MIN(Ic, Mfree)) > 0, org * EXP(aN * LN(Nadv / n_ref) + aF * LN(Ic / i_ref) + aM * LN(Mfree / m_ref)), 0)"),
		series(model.OutE, "effort_raw / (1 + effort_raw)"),
		hostSeries(model.HostHB, "host_HW[Host] + spill * trough_share * host_demand[Host] * (host_a[Host] - host_a_start[Host]) * pv[hostMarkets] - disp * trough_share * pv[hostMarkets] * host_a[Host] * POS(host_q[Host] - sales_start[hostMarkets] * host_weight[Host]) - r_debt * host_debt[Host]"),
	}}
}
