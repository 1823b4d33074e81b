package equation

import "silkladder/model"

// costPart is part D: cost by location (E12 to E15).
func costPart() Part {
	return Part{"D Cost by location", []Row{
		now("ln_scale", "", "E13", Ratio, "logarithm of scale economies", "规模经济的对数", "-eps_s * LN(K_all / capacity_start)"),
		now("ln_cost_home", "ln uc_0", "E13", Ratio, "logarithm of unit cost at home", "国内单位成本的对数", "beta_L * LN(w / w0 * productivity_start / productivity) + ln_scale").quiet(),
		now("cost_home", "uc_0", "E13", Ratio, "unit cost at home", "国内单位成本", "EXP(ln_cost_home)"),
		now("home_roads", "", "E13", Ratio, "cost factor of infrastructure at home", "国内基础设施的成本系数", "1 + chi_J * (1 - J_home)").at(Fixed),
		now("corridor_J[Corridor]", "J_#", "E12", Level, "infrastructure of the corridor, the geometric mean of its hosts' by room", "走廊基础设施：各东道国按承接空间的几何平均",
			"EXP(SUM(host_cap[Member!] * LN(MAX(host_J[Member!], 1e-300))) / SUM(host_cap[Member!]))"),
		now("corridor_K[Corridor]", "K_#", "E14", volume, "capacity of the cluster on the corridor", "集群在走廊上的产能", "SUM(host_K[Member!])"),
		now("host_corridor_J[Host]", "", "E12", Level, "infrastructure of the host's corridor", "东道国所在走廊的基础设施", "corridor_J[Route]"),
		now("host_corridor_K[Host]", "", "E14", volume, "capacity on the host's corridor", "东道国所在走廊上的产能", "corridor_K[Route]"),
		now("host_corridor_J_start[Host]", "J_c(0)", "E15", Level, "infrastructure of the corridor at the start", "走廊的初始基础设施", "host_corridor_J[Host]").at(Start),
		now("host_room_all[Host]", `\bar{K}_#`, "E13", volume, "room for plants, parks included", "可容纳的产能（含园区）", "host_cap[Host] * capacity_start * (1 + park * room_now[Host])"),
		now("host_near[Host]", "G_#", "E14", volume, "plants near by: here, and in part down the corridor", "附近的工厂（走廊上其他地方部分计入）",
			"host_K[Host] + psi_a * host_corridor_J[Host] * (host_corridor_K[Host] - host_K[Host])"),
		now("host_pi_alone[Host]", "", "E14", Ratio, "productivity of plants without neighbours", "没有邻近工厂时的生产率",
			"pi_min + (1 - pi_min) * (host_a[Host] + phi_tech * POS(P - host_a[Host]))"),
		now("host_ln_near[Host]", "", "E14", Ratio, "logarithm of the gain from neighbours", "集聚效应的对数", "eps_a * LN(1 + host_near[Host] / (G_ref * capacity_start))"),
		hostSeries(model.HostPi, "host_pi_alone[Host] * EXP(host_ln_near[Host])"),
		now("host_full[Host]", "", "E13", Share, "plants over room", "产能占承接空间的比例", "host_K[Host] / host_room_all[Host]"),
		now("host_extra[Host]", "", "E13", Ratio, "cost factor of poor infrastructure and crowding", "基础设施与拥挤的成本系数",
			"(1 + chi_J * (1 - host_J[Host])) / home_roads * (1 + chi_g * host_full[Host] * host_full[Host])"),
		now("host_ln_cost[Host]", "ln uc_#", "E13", Ratio, "logarithm of unit cost in the host", "东道国单位成本的对数",
			"beta_L * LN(host_w[Host] / w0 * productivity_start / host_pi[Host]) + ln_scale + LN(host_extra[Host])").quiet(),
		now("host_cost[Host]", "uc_#", "E13", Ratio, "unit cost in the host", "东道国单位成本", "EXP(host_ln_cost[Host])"),
		series(model.OutUc, "(K0 * cost_home + SUM(host_K[Host!] * host_cost[Host!])) / K_all"),
		hostSeries(model.HostTau, "1 + host_tariff[Host] * (1 - market_now) + host_ice[Host] * (1 - host_corridor_J[Host]) / (1 - host_corridor_J_start[Host] + 1e-9)"),
	}}
}

// attractionPart is the first half of part E: attractiveness (E16).
func attractionPart() Part {
	return Part{"E Attractiveness", []Row{
		now("ln_quality", "", "E16", Ratio, "quality in the logarithm of attractiveness", "质量对吸引力的贡献（对数）", "alpha_q * LN(Q)"),
		now("ln_cost", "", "E16", Ratio, "logarithm of mean unit cost", "平均单位成本的对数", "LN(uc)"),
		now("ln_cost_rel_home", "", "E16", Ratio, "the same against rivals at home, who pay the same wages", "相对国内对手的成本（对数）", "ln_cost - beta_L * dom * LN(w / w0)"),
		now("brand_lead", "b_G", "E16", Share, "brand and marketing role in the lead chain", "在主导企业链中的品牌与营销角色", "(sG[marketing] + sG[brandAndService]) / 2"),
		now("brand_home", "b_H", "E16", Share, "brand and marketing role at home", "在国内的品牌与营销角色", "(sH[marketing] + sH[brandAndService]) / 2"),
		now("ln_R_lead", "ln R_G", "E16", Ratio, "logarithm of attractiveness in the lead chain", "在主导企业链中的吸引力（对数）",
			"ln_quality + (LN(1 + phi_B * brand_lead) - (1 - (1 - trough_share) * brand_lead) * ln_cost)"),
		now("ln_R_home", "ln R_H", "E16", Ratio, "logarithm of attractiveness at home", "在国内的吸引力（对数）",
			"ln_quality + (LN(1 + phi_B * brand_home) - (1 - (1 - trough_share) * brand_home) * ln_cost_rel_home)"),
		now("ln_R_lead_start", "ln R_G(0)", "E17", Ratio, "the same at the start", "初始吸引力（国际）", "ln_R_lead").at(Start).quiet(),
		now("ln_R_home_start", "ln R_H(0)", "E17", Ratio, "the same at the start", "初始吸引力（国内）", "ln_R_home").at(Start),
		now("host_size[Host]", "ς_#", "E12", Ratio, "size in reference hosts", "以参照东道国计的规模", "host_cap[Host] / cap_ref").at(Fixed),
		now("host_brand[Host]", "b_#", "E16", Share, "brand and marketing role in the host", "在东道国的品牌与营销角色", "(host_s[Host,marketing] + host_s[Host,brandAndService]) / 2"),
		now("host_border[Host]", `\hat{τ}_#`, "E16", Ratio, "trade cost that plants in the host do not avoid", "当地工厂未能避开的贸易成本",
			"1 + (host_tau[Host] - 1) * (1 - host_K[Host] / (host_K[Host] + 0.05 * capacity_start * host_size[Host]))"),
		now("host_ln_R[Host]", "ln R_#", "E16", Ratio, "logarithm of attractiveness in the host", "在东道国的吸引力（对数）",
			"ln_quality + LN((1 + phi_B * host_brand[Host]) / host_border[Host]) - (1 - (1 - trough_share) * host_brand[Host]) * ln_cost"),
		now("host_ln_R_start[Host]", "ln R_#(0)", "E17", Ratio, "the same at the start", "初始吸引力（东道国）", "host_ln_R[Host]").at(Start),
	}}
}

// ordersPart is the second half of part E: orders, output, experience (E17 to
// E19).
func ordersPart() Part {
	return Part{"E Orders and output", []Row{
		now("open_types_start", `(1 - g_{\hier}(0))`, "E17", Share, "weight of the open types at the start", "初始开放类型的权重", "open_types").at(Start),
		now("pull_lead", "r_G", "E17", Ratio, "market share at the start times its growth", "国际市场份额的变动", "ms0[leadChain] * EXP(sigma * (ln_R_lead - ln_R_lead_start - rivG * Time))"),
		now("pull_home", "r_H", "E17", Ratio, "the same at home", "国内市场份额的变动", "ms0[homeMarket] * EXP(sigma * (ln_R_home - ln_R_home_start - rivH * Time))"),
		now("orders_lead", "o_G", "E17", volume, "orders from the lead chain", "主导企业链的订单",
			"pull_lead / (1 - ms0[leadChain] + pull_lead) * (sales_start[leadChain] / ms0[leadChain] / MAX(open_types_start, 1e-6)) * EXP(g_G * Time) * open_types"),
		now("orders_home", "o_H", "E17", volume, "orders at home", "国内订单",
			"pull_home / (1 - ms0[homeMarket] + pull_home) * (sales_start[homeMarket] / ms0[homeMarket]) * EXP(g_H * Time)"),
		now("host_weight[Host]", "δ_#", "E17", Share, "weight in sales to all hosts", "占东道国市场销售的权重", "host_outlet[Host] / SUM(host_outlet[Host!])").at(Fixed),
		now("host_demand_start[Host]", "", "E17", volume, "market size at the start", "初始市场规模", "sales_start[hostMarkets] * host_weight[Host] / ms0[hostMarkets]").at(Fixed),
		now("host_demand[Host]", "", "E17", volume, "market size without construction", "市场规模（不含基建需求）", "host_demand_start[Host] * host_y[Host] / host_y_start[Host]"),
		now("host_pull[Host]", "r_#", "E17", Ratio, "market share at the start times its growth", "东道国市场份额的变动", "ms0[hostMarkets] * EXP(sigma * (host_ln_R[Host] - host_ln_R_start[Host] - rivB * Time))"),
		now("host_orders[Host]", "o_#", "E17", volume, "orders from the host", "东道国订单",
			"host_pull[Host] / (1 - ms0[hostMarkets] + host_pull[Host]) * (host_demand[Host] + psi_I * infrastructure_now[Host] * host_weight[Host] * (1 - host_J[Host]))"),
		now("orders", "", "E18", volume, "all orders", "全部订单", "orders_lead + orders_home + SUM(host_orders[Host!])"),
		now("people_per_capacity", `\hat{n}`, "E21", people, "people per unit of capacity in full use at the start", "满负荷时单位产能用人（初始）", "bound_N / (capacity_start * (u0 + hoard * (1 - u0)))").at(Fixed),
		now("materials_per_capacity", `\hat{m}`, "E21", goods, "materials per unit of capacity in full use", "满负荷时单位产能用料", "bound_M / (capacity_start * (1 - eps_M * P_start))").at(Fixed),
		now("u_people", `u_{\people}`, "E18", Share, "utilisation that the workforce allows", "劳动力允许的利用率",
			"(productivity / productivity_start / (people_per_capacity * K0 + 1e-12) - hoard) / (1 - hoard + 1e-12)"),
		now("materials_full", "", "E21", goods, "materials that full use would take", "满负荷用料", "materials_per_capacity * K0 * (1 - eps_M * P)"),
		now("u_materials", `u_{\mat}`, "E18", Share, "utilisation that materials allow", "物料允许的利用率", "1 / (materials_full + 1e-12)"),
		now("fill", "fill", "E18", Share, "share of orders that can be made", "订单满足率", "MIN(1, K_all * MIN(1, MIN(POS(u_people), u_materials)) / orders)"),
		series(model.OutQtyG, "orders_lead * fill"),
		series(model.OutQtyH, "orders_home * fill"),
		hostSeries(model.HostQ, "host_orders[Host] * fill"),
		series(model.OutQtyB, "SUM(host_q[Host!])"),
		series(model.OutQty, "qG + qH + qB"),
		series(model.OutU, "output / K_all"),
		series(model.OutDep, "qG * pv[leadChain] / (qG * pv[leadChain] + qH * pv[homeMarket] + qB * pv[hostMarkets])"),
		vector(model.VecSB, "Function", "SUM(host_q[Host!] * host_s[Host!,Function]) / (qB + 1e-12)"),
		now("experience[Function]", "x_#", "E19", volume, "volume made in which the cluster performed the function", "承担该环节的产量",
			"sG[Function] * qG + sH[Function] * qH + sB[Function] * qB"),
		vector(model.VecSbar, "Function", "experience[Function] / (output + 1e-12)"),
	}}
}
