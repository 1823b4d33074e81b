package export

import "silkladder/model"

// costPart is part D: cost by location (E12 to E15).
func costPart(p *places) part {
	rows := []row{
		now("ln_scale", "E13", ratio, "logarithm of scale economies", "规模经济的对数", "-eps_s * LN(K_all / capacity_start)"),
		now("ln_cost_home", "E13", ratio, "logarithm of unit cost at home", "国内单位成本的对数", "beta_L * LN(w / w0 * productivity_start / productivity) + ln_scale"),
		now("cost_home", "E13", ratio, "unit cost at home", "国内单位成本", "EXP(ln_cost_home)"),
		now("home_roads", "E13", ratio, "cost factor of infrastructure at home", "国内基础设施的成本系数", "1 + chi_J * (1 - J_home)").at(fixed),
	}
	rows = append(rows, p.corridorRows()...)
	return part{"D Cost by location", append(rows,
		now("host_corridor_J_start[Host]", "E15", level, "infrastructure of the corridor at the start", "走廊的初始基础设施", "host_corridor_J[Host]").at(start),
		now("host_room_all[Host]", "E13", volume, "room for plants, parks included", "可容纳的产能（含园区）", "host_cap[Host] * capacity_start * (1 + park * room_now[Host])"),
		now("host_near[Host]", "E14", volume, "plants near by: here, and in part down the corridor", "附近的工厂（走廊上其他地方部分计入）",
			"host_K[Host] + psi_a * host_corridor_J[Host] * (host_corridor_K[Host] - host_K[Host])"),
		now("host_pi_alone[Host]", "E14", ratio, "productivity of plants without neighbours", "没有邻近工厂时的生产率",
			"pi_min + (1 - pi_min) * (host_a[Host] + phi_tech * POS(P - host_a[Host]))"),
		now("host_ln_near[Host]", "E14", ratio, "logarithm of the gain from neighbours", "集聚效应的对数", "eps_a * LN(1 + host_near[Host] / (G_ref * capacity_start))"),
		hostSeries(model.HostPi, "host_pi_alone[Host] * EXP(host_ln_near[Host])"),
		now("host_full[Host]", "E13", share, "plants over room", "产能占承接空间的比例", "host_K[Host] / host_room_all[Host]"),
		now("host_extra[Host]", "E13", ratio, "cost factor of poor infrastructure and crowding", "基础设施与拥挤的成本系数",
			"(1 + chi_J * (1 - host_J[Host])) / home_roads * (1 + chi_g * host_full[Host] * host_full[Host])"),
		now("host_ln_cost[Host]", "E13", ratio, "logarithm of unit cost in the host", "东道国单位成本的对数",
			"beta_L * (LN(host_w[Host] / w0 * productivity_start / host_pi_alone[Host]) - host_ln_near[Host]) + ln_scale + LN(host_extra[Host])"),
		now("host_cost[Host]", "E13", ratio, "unit cost in the host", "东道国单位成本", "EXP(host_ln_cost[Host])"),
		series(model.OutUc, "(K0 * cost_home + SUM(host_K[Host!] * host_cost[Host!])) / K_all"),
		hostSeries(model.HostTau, "1 + host_tariff[Host] * (1 - market_now) + host_ice[Host] * (1 - host_corridor_J[Host]) / (1 - host_corridor_J_start[Host] + 1e-9)"),
	)}
}

// attractionPart is the first half of part E: attractiveness (E16).
func attractionPart() part {
	return part{"E Attractiveness", []row{
		now("ln_quality", "E16", ratio, "quality in the logarithm of attractiveness", "质量对吸引力的贡献（对数）", "alpha_q * LN(Q)"),
		now("ln_cost", "E16", ratio, "logarithm of mean unit cost", "平均单位成本的对数", "LN(uc)"),
		now("ln_cost_rel_home", "E16", ratio, "the same against rivals at home, who pay the same wages", "相对国内对手的成本（对数）", "ln_cost - beta_L * dom * LN(w / w0)"),
		now("brand_lead", "E16", share, "brand and marketing role in the lead chain", "在国际链条中的品牌与营销角色", "(sG[marketing] + sG[brand_and_service]) / 2"),
		now("brand_home", "E16", share, "brand and marketing role at home", "在国内的品牌与营销角色", "(sH[marketing] + sH[brand_and_service]) / 2"),
		now("ln_R_lead", "E16", ratio, "logarithm of attractiveness in the lead chain", "在国际链条中的吸引力（对数）",
			"ln_quality + (LN(1 + phi_B * brand_lead) - (1 - (1 - trough_share) * brand_lead) * ln_cost)"),
		now("ln_R_home", "E16", ratio, "logarithm of attractiveness at home", "在国内的吸引力（对数）",
			"ln_quality + (LN(1 + phi_B * brand_home) - (1 - (1 - trough_share) * brand_home) * ln_cost_rel_home)"),
		now("ln_R_lead_start", "E17", ratio, "the same at the start", "初始吸引力（国际）", "ln_R_lead").at(start),
		now("ln_R_home_start", "E17", ratio, "the same at the start", "初始吸引力（国内）", "ln_R_home").at(start),
		now("host_size[Host]", "E12", ratio, "size in reference hosts", "以参照东道国计的规模", "host_cap[Host] / cap_ref").at(fixed),
		now("host_brand[Host]", "E16", share, "brand and marketing role in the host", "在东道国的品牌与营销角色", "(host_s[Host,marketing] + host_s[Host,brand_and_service]) / 2"),
		now("host_border[Host]", "E16", ratio, "trade cost that plants in the host do not avoid", "当地工厂未能避开的贸易成本",
			"1 + (host_tau[Host] - 1) * (1 - host_K[Host] / (host_K[Host] + 0.05 * capacity_start * host_size[Host]))"),
		now("host_ln_R[Host]", "E16", ratio, "logarithm of attractiveness in the host", "在东道国的吸引力（对数）",
			"ln_quality + LN((1 + phi_B * host_brand[Host]) / host_border[Host]) - (1 - (1 - trough_share) * host_brand[Host]) * ln_cost"),
		now("host_ln_R_start[Host]", "E17", ratio, "the same at the start", "初始吸引力（东道国）", "host_ln_R[Host]").at(start),
	}}
}

// ordersPart is the second half of part E: orders, output, experience (E17 to
// E19).
func ordersPart() part {
	return part{"E Orders and output", []row{
		now("open_types_start", "E17", share, "weight of the open types at the start", "初始开放类型的权重", "open_types").at(start),
		now("pull_lead", "E17", ratio, "market share at the start times its growth", "国际市场份额的变动", "ms0[lead_chain] * EXP(sigma * (ln_R_lead - ln_R_lead_start - rivG * Time))"),
		now("pull_home", "E17", ratio, "the same at home", "国内市场份额的变动", "ms0[home_market] * EXP(sigma * (ln_R_home - ln_R_home_start - rivH * Time))"),
		now("orders_lead", "E17", volume, "orders from the lead chain", "国际链条的订单",
			"pull_lead / (1 - ms0[lead_chain] + pull_lead) * (sales_start[lead_chain] / ms0[lead_chain] / MAX(open_types_start, 1e-6)) * EXP(g_G * Time) * open_types"),
		now("orders_home", "E17", volume, "orders at home", "国内订单",
			"pull_home / (1 - ms0[home_market] + pull_home) * (sales_start[home_market] / ms0[home_market]) * EXP(g_H * Time)"),
		now("host_weight[Host]", "E17", share, "weight in sales to all hosts", "占沿线销售的权重", "host_outlet[Host] / SUM(host_outlet[Host!])").at(fixed),
		now("host_demand_start[Host]", "E17", volume, "market size at the start", "初始市场规模", "sales_start[host_markets] * host_weight[Host] / ms0[host_markets]").at(fixed),
		now("host_demand[Host]", "E17", volume, "market size without construction", "市场规模（不含基建需求）", "host_demand_start[Host] * host_y[Host] / host_y_start[Host]"),
		now("host_pull[Host]", "E17", ratio, "market share at the start times its growth", "东道国市场份额的变动", "ms0[host_markets] * EXP(sigma * (host_ln_R[Host] - host_ln_R_start[Host] - rivB * Time))"),
		now("host_orders[Host]", "E17", volume, "orders from the host", "东道国订单",
			"host_pull[Host] / (1 - ms0[host_markets] + host_pull[Host]) * (host_demand[Host] + psi_I * infrastructure_now[Host] * host_weight[Host] * (1 - host_J[Host]))"),
		now("orders", "E18", volume, "all orders", "全部订单", "SUM(host_orders[Host!]) + (orders_lead + orders_home)"),
		now("people_per_capacity", "E21", people, "people per unit of capacity in full use at the start", "满负荷时单位产能用人（初始）", "bound_N / (capacity_start * (u0 + hoard * (1 - u0)))").at(fixed),
		now("materials_per_capacity", "E21", goods, "materials per unit of capacity in full use", "满负荷时单位产能用料", "bound_M / (capacity_start * (1 - eps_M * P_start))").at(fixed),
		now("u_people", "E18", share, "utilisation that the workforce allows", "劳动力允许的利用率",
			"(productivity / productivity_start / (people_per_capacity * K0 + 1e-12) - hoard) / (1 - hoard + 1e-12)"),
		now("materials_full", "E21", goods, "materials that full use would take", "满负荷用料", "materials_per_capacity * K0 * (1 - eps_M * P)"),
		now("u_materials", "E18", share, "utilisation that materials allow", "物料允许的利用率", "1 / (materials_full + 1e-12)"),
		now("fill", "E18", share, "share of orders that can be made", "订单满足率", "MIN(1, K_all * MIN(1, MIN(POS(u_people), u_materials)) / orders)"),
		series(model.OutQtyG, "orders_lead * fill"),
		series(model.OutQtyH, "orders_home * fill"),
		hostSeries(model.HostQ, "host_orders[Host] * fill"),
		series(model.OutQtyB, "SUM(host_q[Host!])"),
		series(model.OutQty, "qG + qH + qB"),
		series(model.OutU, "output / K_all"),
		series(model.OutDep, "qG * pv[lead_chain] / (qG * pv[lead_chain] + qH * pv[home_market] + qB * pv[host_markets])"),
		vector(model.VecSB, "Function", "SUM(host_q[Host!] * host_s[Host!,Function]) / (qB + 1e-12)"),
		now("experience[Function]", "E19", volume, "volume made in which the cluster performed the function", "承担该环节的产量",
			"sG[Function] * qG + sH[Function] * qH + sB[Function] * qB"),
		vector(model.VecSbar, "Function", "experience[Function] / (output + 1e-12)"),
	}}
}
