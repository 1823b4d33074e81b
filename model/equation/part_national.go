package equation

import (
	"slices"
	"sync"

	"silkladder/model"
)

// National lists the equations of version 2: those of version 1 with what changes,
// and F1 to F13, for several clusters at once. What differs between clusters has
// the subscript Cluster before its own. Nothing writes to the list.
var National = sync.OnceValue(func() []Part {
	changed := map[string][]Row{}
	for _, r := range changedRows() {
		name, _ := r.LHS()
		changed[name] = append(changed[name], r)
	}
	var list []Part
	for _, p := range append(Parts(), yearsPart(), sharedPart(), costsPart(), amountsPart()) {
		var rows []Row
		for i, r := range p.Rows {
			name, _ := r.LHS()
			switch own, ok := changed[name]; {
			case name == "roads_built" || name == "parks_built": // no place has a date of its own
			case !ok:
				rows = append(rows, r)
			case i == 0 || !same(name, p.Rows[i-1]):
				rows = append(rows, own...)
			}
		}
		list = append(list, Part{p.Title, rows})
	}
	subscript(list)
	return list
})

// Second lists what version 2 changes in the equations of version 1 and what it adds,
// as a reader is shown them: of one cluster, with the subscript Cluster in sums only.
func Second() []Part {
	return []Part{{"What version 2 changes", changedRows()}, yearsPart(), sharedPart(), costsPart(), amountsPart()}
}

func same(name string, r Row) bool { n, _ := r.LHS(); return n == name }

// changedRows replace rows of version 1.
func changedRows() []Row {
	return []Row{
		now("policy_ramp", "ramp", "E24", Share, "part of the levers in force", "政策已落实的比例", "MAX(0, MIN(1, (Time - from_years) / ramp_years))"),
		// What stands stays: parks are not taken down when their lever falls. Levers act
		// where a memorandum is in force.
		now("infrastructure_now[Host]", "β_{I #}", "E36", Level, "infrastructure lever in force in the host", "东道国已落实的基建政策",
			"infrastructure_past[Host] + member[Host] * (beta_infrastructure - infrastructure_past[Host]) * policy_ramp"),
		now("room_now[Host]", "β_{P #}", "E13", Level, "parks lever in force in the host", "东道国已落实的园区政策",
			"parks_past[Host] + member[Host] * POS(beta_parks - parks_past[Host]) * policy_ramp"),
		now("openness_now[Host]", "β_{O #}", "E24", Level, "openness lever in force in the host", "东道国已落实的开放度",
			"openness_past[Host] + member[Host] * (beta_openness - openness_past[Host]) * policy_ramp"),
		now("market_now[Host]", "β_{M #}", "E15", Level, "market access lever in force in the host", "东道国已落实的市场准入",
			"market_past[Host] + member[Host] * (beta_market - market_past[Host]) * policy_ramp"),

		now("supply", "", "E3", Ratio, "supply of production by cluster and rivals, 1 at the start", "集群与竞争者的生产能力，起初为1",
			"own0 * K_all / capacity_start + (1 - own0) * EXP(ln_world + (g_riv - g_G) * Time)"),
		series(model.OutPrice, "EXP(-LN(supply / EXP(ln_world)) / eps_p)"),
		{Kind: Constant, Name: "Dep_start", Symbol: "Dep(0)", Eq: "E9", Unit: Share, En: "Dependence before the first moment.", Zh: "起始之前的依赖度。"},

		now("host_room_all[Host]", `\bar{K}_#`, "F9", volume, "room for plants, parks included as far as they take the trade in", "可容纳的产能（含接纳该行业的园区）",
			"place_cap[Host] * capacity_start * host_ground[Host]"),
		now("host_full[Host]", "full_#", "F1", Share, "how full the host is for the cluster", "东道国对该集群的拥挤程度", "(1 - crowd) * host_K[Host] / host_room_all[Host] + crowd * host_full_all[Host]"),
		now("host_ln_cost[Host]", "ln uc_#", "F7", Ratio, "logarithm of unit cost in the host", "东道国单位成本的对数",
			"beta_L * LN(host_w[Host] / w0 * productivity_start / host_pi[Host]) + place_inputs[Host] + ln_scale + LN(host_extra[Host])"),
		hostSeries(model.HostTau, "1 + host_tariff[Host] * (1 - market_now[Host]) + place_ice[Host] * host_way[Host]"),

		now("ln_R_lead", "ln R_G", "E16", Ratio, "logarithm of attractiveness in the lead chain; what is made at home pays the added duty of the United States", "在主导企业链中的吸引力（对数）；国内所产须缴美国加征的关税",
			"ln_quality + (LN(1 + phi_B * brand_lead) - (1 - (1 - trough_share) * brand_lead) * ln_cost) - LN(1 + 0.2 * us_duty * K0 / K_all)"),
		{Kind: Constant, Name: "host_weight[Host]", Symbol: "δ_#", Eq: "F10", Unit: Share, En: "Weight in sales to all hosts.", Zh: "占东道国市场销售的权重。"},
		now("orders_lead", "o_G", "E17", volume, "orders from the lead chain", "主导企业链的订单",
			"pull_lead / (1 - ms0[leadChain] + pull_lead) * (sales_start[leadChain] / ms0[leadChain] / MAX(open_types_start, 1e-6)) * EXP(ln_world) * open_types"),
		now("orders_home", "o_H", "E17", volume, "orders at home", "国内订单",
			"pull_home / (1 - ms0[homeMarket] + pull_home) * (sales_start[homeMarket] / ms0[homeMarket]) * EXP(ln_home_demand)"),
		now("host_demand[Host]", "dem_#", "F10", volume, "market size without construction, by what drives the demand for the trade", "市场规模（不含基建需求），随该行业的需求驱动因素而变",
			"host_demand_start[Host] * (by_income * host_y[Host] / host_y_start[Host] + by_construction * host_y[Host] / host_y_start[Host] * (1 - host_J[Host]) / (1 - host_J_start[Host]) + by_world * EXP(ln_world))"),
		now("u_people", `u_\people`, "E18", Share, "utilisation that the workforce allows; plants for which there are no people hold none", "劳动力允许的利用率",
			"MAX(crews, (crews - hoard) / (1 - hoard + 1e-12))"),
		now("u_materials", `u_\mat`, "E18", Share, "utilisation that materials allow; materials come with people", "物料允许的利用率", "people_now / (materials_full + 1e-12)"),

		series(model.OutNprod, "MIN(hands, people_per_capacity * K0 * (u + hoard * (1 - u)) * productivity_start / productivity)"),
		series(model.OutNadv, "MIN(staff, people_now - Nprod)"),
		series(model.OutNpool, "people_now - Nprod - Nadv"),
		series(model.OutMfree, "POS(people_now - materials_full * MIN(1, u_materials))"),
		hostSeries(model.HostGrad, "ln_cost_home - host_ln_cost[Host] + host_motive[Host]"),
		now("openness_all[Host]", "open", "E24", Level, "openness to transfer", "对产能转移的开放度", "open0 + (1 - open0) * openness_now[Host]"),
		hostSeries(model.HostT, "host_drawn[Host] * spread_out"),
		series(model.OutI, "(1 - fin) * own_funds + fin * money_drawn"),
		now("slack", "slack", "E26", Share, "people and materials to be had at home", "国内可用的人与物", "MIN(Npool, Mfree)"),
		now("weight_home", "W_0", "E26", Ratio, "home's weight in the location of new plants, for no more of them than there are people", "新产能选址中国内的权重（以可用人员为限）",
			"IF(weight_home_wanted * plants_wanted > plants_manned, plants_manned / plants_wanted, weight_home_wanted)"),
		now("host_pull_plants[Host]", "W_#", "E26", Ratio, "the host's weight in the location of new plants", "新产能选址中东道国的权重",
			"lam_host * openness_all[Host] * host_room[Host] * (host_q[Host] / output + host_size[Host] * host_ground[Host] * POS(host_grad[Host]))"),
		now("weight_all", "W", "E26", Ratio, "sum of the weights", "选址权重之和", "weight_all_wanted - weight_home_wanted + weight_home"),
		series(model.OutIk, "funds_wanted * weight_all / weight_all_wanted"),
		now("effort_raw", "e", "E27", Ratio, "effort before it saturates; a rest of people or materials that is hardly there counts in proportion", "未饱和的升级努力",
			"IF(MIN(Nadv, MIN(Ic, Mfree)) > 0, org * EXP(aN * LN(Nadv / n_ref) + aF * LN(Ic / i_ref) + aM * LN(Mfree / m_ref)) * Nadv / (Nadv + 0.001) * Mfree / (Mfree + 0.001), 0)"),

		rateOf("change_X", "F5", Level, "change of the chain level; knowledge comes from other clusters too", "价值链升级的变化（知识也来自其他集群）",
			"rho_X * (LOGISTIC((1 - know) * knowledge + know * knowledge_all, th_X, w_X) - X)"),
		rateOf("change_staff", "E33", people, "training, less those whom production takes back", "培训，减去被生产召回的人",
			"rho_N * (eta * (people_now * (1 - bound_N) + conv * (people_now * bound_N - Nprod)) - Nadv) - (staff - Nadv) / time_step_now"),
		now("staff", `\hat{N}_a`, "E33", people, "advanced staff before the limit of all people", "研发、设计、营销人员（未受总人数限制）", "staff_start").from("change_staff"),
		rateOf("change_K0", "E34", volume, "new plants, transfer, exits", "新建、转移与关停", "Ik * weight_home / weight_all / p_K - T - (closing + ruin) * K0"),
		rateOf("change_w", "F6", wage, "growth of the home wage, the faster the fewer people stand idle", "国内工资的增长（闲置人员越少越快）", "g_w * w * (1 - w) * POS(1 + wage * (pool_all_start - pool_all))"),
		rateOf("change_host_K[Host]", "E35", volume, "plants moved in, new plants, exits", "迁入、新建与关停",
			"(1 - loss_T) * host_T[Host] + plants_per_weight * host_pull_plants[Host] - (closing + ruin + exit * POS(host_HW[Host] - VA / K_all * host_K[Host]) / (host_HW[Host] + 1e-9)) * host_K[Host]"),
		hostSeries(model.HostK, "place_K_start[Host]").from("change_host_K[Host]"),
		rateOf("change_host_debt[Host]", "E36", money, "debt for what is no grant", "赠款之外的债务", "(1 - grant) * c_J * SUM(people_weight[Cluster!] * host_size[Cluster!,Host]) * change_host_J[Host]"),
		rateOf("change_host_a[Host]", "F2", Level, "learning of local firms from the plants of all", "本地企业向所有集群的工厂学习",
			"lam_h * host_skill[Host] * (0.3 + 0.7 * host_J[Host]) * SUM(people_weight[Cluster!] * POS(P[Cluster!] - host_a[Host]) * host_K[Cluster!,Host]) / SUM(people_weight[Cluster!] * (host_K[Cluster!,Host] + k_h * capacity_start[Cluster!] * place_cap[Cluster!,Host] / cap_ref[Cluster!]))"),
		rateOf("change_host_w[Host]", "F2", wage, "growth of the host's wage", "东道国工资的增长",
			"host_w[Host] * (g_wb * (1 - host_w[Host]) + phi_w * SUM(people_weight[Cluster!] * host_K[Cluster!,Host]) / SUM(people_weight[Cluster!] * place_cap[Cluster!,Host] * capacity_start[Cluster!]))"),

		series(model.OutRel, "VAh / (MAX(Nprod + Nadv + 1e-9, 0.01) * w * wage_scale)"),
	}
}

// yearsPart is what was observed, year by year, on a line between years (F12): a
// year has the weight 1 in it and none a year before and after.
func yearsPart() Part {
	hat := func(name, symbol, of, en, zh string) Row {
		return now(name+"[Year]", symbol, "F12", Share, en, zh, "MAX(0, 1 - MAX("+of+" - year_index[Year], year_index[Year] - "+of+"))")
	}
	past := func(name, symbol, weight, en, zh string) Row {
		return now(name+"_past[Host]", symbol, "F12", Level, en, zh, "SUM("+name+"_by_year[Host,Year!] * "+weight+"[Year!])")
	}
	return Part{"F12 What was observed", []Row{
		now("policy_year", "t_p", "F12", "year", "year whose end the policy of the past is read at", "读取既往政策的时点（年末）", "MIN(last_year, MIN(Time, from_years))"),
		now("policy_mid", `\hat{t}_p`, "F12", "year", "the same for what happens during a year", "同上，用于一年之中的量", "MIN(last_year, MIN(Time, from_years) + 0.5)"),
		now("market_year", "t_d", "F12", "year", "year whose end duties are read at", "读取关税的时点（年末）", "MIN(last_year, Time)"),
		now("market_mid", `\hat{t}_d`, "F12", "year", "the same for demand during a year", "同上，用于一年之中的需求", "MIN(last_year, Time + 0.5)"),
		hat("policy_weight", "h_{p #}", "policy_year", "weight of a year in the policy of the past", "各年在既往政策中的权重"),
		hat("policy_mid_weight", `\hat{h}_{p #}`, "policy_mid", "the same during a year", "同上，一年之中"),
		hat("market_weight", "h_{d #}", "market_year", "weight of a year in duties", "各年在关税中的权重"),
		hat("market_mid_weight", `\hat{h}_{d #}`, "market_mid", "weight of a year in demand", "各年在需求中的权重"),
		past("infrastructure", `\bar{β}_{I #}`, "policy_mid_weight", "infrastructure lever that official finance amounted to", "官方资金相当的基建政策"),
		past("parks", `\bar{β}_{P #}`, "policy_weight", "parks lever that zones amounted to", "园区数相当的园区政策"),
		past("openness", `\bar{β}_{O #}`, "policy_weight", "openness where a memorandum was in force", "谅解备忘录生效处的开放度"),
		past("market", `\bar{β}_{M #}`, "policy_weight", "part of the tariff of 2013 that is gone", "2013年关税已取消的部分"),
		now("ln_world", "d_W", "F12", Ratio, "logarithm of the lead firms' market, 0 at the start", "主导企业市场规模的对数，起初为0",
			"SUM(world_by_year[Year!] * market_mid_weight[Year!]) + g_G * POS(Time + 0.5 - observed_years)"),
		now("ln_home_demand", "d_H", "F12", Ratio, "logarithm of the home market, 0 at the start", "国内市场规模的对数，起初为0",
			"SUM(home_by_year[Year!] * market_mid_weight[Year!]) + g_H * POS(Time + 0.5 - observed_years)"),
		now("us_duty", "duty", "F12", Share, "added duty of the United States", "美国加征的关税", "SUM(duty_by_year[Year!] * market_weight[Year!])"),
	}}
}

// sharedPart is what clusters share and exchange (F1 to F6), and what draws plants
// to places (F8 to F11).
func sharedPart() Part {
	return Part{"F1-F11 Clusters together, and places", []Row{
		now("place_cap[Host]", "space_#", "F1", Share, "room in the host, as a share of the cluster's capacity at the start: a part of its factory workers, for all clusters", "承接空间（占集群初始产能的份额）：东道国制造业人员的一部分，供所有集群使用",
			"reach * host_people[Host] / (all_people * people_per_capacity * capacity_start)").at(Fixed),
		now("host_ground[Host]", "γ_#", "F9", Ratio, "room with parks over room without", "有园区与无园区时承接空间之比", "1 + park * room_now[Host] * place_fit[Host]"),
		now("host_full_all[Host]", "Φ_#", "F1", Share, "plants of all clusters over the room for them, by people", "所有集群的工厂占承接空间的比例（按人员）",
			"SUM(people_weight[Cluster!] * people_per_capacity[Cluster!] * host_K[Cluster!,Host]) / SUM(people_weight[Cluster!] * people_per_capacity[Cluster!] * host_room_all[Cluster!,Host])"),
		now("heavier", "heavy", "F8", Ratio, "how much more of its price the transport of the cluster's goods takes than that of shoes", "货物运费占价格的份额相对于鞋的倍数",
			"IF(goods_weight > 0, EXP(haul * LN(MAX(goods_weight, 1e-9) / 0.176)), 0)").at(Fixed),
		now("place_ice[Host]", "ice_#", "F8", Share, "transport cost at the start by the cheapest way from the cluster's city, share of the price", "从集群所在城市经最便宜路线的初始运输成本，占价格的份额",
			"MAX(0, host_ice[Host] + way_over[Host]) * heavier").at(Fixed),
		now("place_inputs[Host]", "inp_#", "F7", Ratio, "logarithm of the price of energy and materials there, by their shares in cost", "当地能源与物料价格的对数（按成本份额）",
			"energy_share * LN(host_power[Host] / 14.3) + materials_share * LN(1 + (1 - MIN(1, host_a_start[Host])) * way_whole[Host] * heavier)").at(Fixed),
		now("host_way[Host]", "way_#", "F8", Ratio, "what is left of the transport cost of the start", "运输成本相对期初的比例", "(1 - host_corridor_J[Host]) / (1 - host_corridor_J_start[Host] + 1e-9)"),
		now("hands", "", "E18", people, "people whom production can use: advanced staff do not go back to the line", "生产可用的人（研发、设计、营销人员不回生产线）", "people_now - staff"),
		now("crews", "crew", "E18", Ratio, "people over what full use of the plants at home takes", "可用人员与国内产能满负荷所需之比", "productivity / productivity_start * hands / (people_per_capacity * K0 + 1e-12)"),
		now("lead_part", "lead", "F11", Share, "share of what plants abroad make that lead firms can take", "境外产出中主导企业可承接的份额", "qG / (qG + KB + 1e-12)"),
		now("host_motive[Host]", "mot_#", "F11", Ratio, "what draws plants beside the cost of production: duties that they do not pay, less the way back home", "生产成本之外的吸引：免缴的关税，减去运回国内的成本",
			"lead_part * 0.2 * us_duty - (1 - lead_part) * LN(1 + place_ice[Host] * host_way[Host])"),
		now("host_worth[Host]", "worth_#", "F11", Ratio, "what making it there saves against the border", "就地生产相对越境销售的节省", "POS(ln_cost_home - host_ln_cost[Host] + LN(host_tau[Host]))"),
		now("host_pulled[Host]", `\hat{T}_#`, "E24", volume, "transfer that the gradient draws, before many hosts share it", "梯度拉动的转移（分摊前）",
			"IF(host_grad[Host] > 0, tau_T * mobile * openness_all[Host] * host_room[Host] * host_size[Host] * host_ground[Host] * (host_grad[Host] + push), 0)"),
		now("host_drawn[Host]", `\bar{T}_#`, "F11", volume, "transfer that gradient and the host's market draw, before many hosts share it", "梯度与当地市场拉动的转移（分摊前）",
			"jump * POS(1 - embed * capacity_start / K0) * openness_all[Host] * host_room[Host] * host_ground[Host] * POS(host_q[Host] * host_worth[Host] / (1 + host_worth[Host]) - host_K[Host]) + host_pulled[Host]"),
		now("drawn", `\bar{T}`, "F11", volume, "sum over hosts", "各东道国之和", "SUM(host_drawn[Host!])"),
		now("spread_out", "spread", "F11", Share, "part of it that moves: hosts that draw at once share what is not embedded", "实际转移的比例：各东道国共分可转移的产能",
			"IF(MIN(drawn, mobile) > 0, mobile / (mobile + drawn), 1)"),
		now("own_funds", `\hat{I}`, "E25", money, "investable funds before the national market", "进入全国市场前的可投资金", "POS(r_e * profit + (salv - movec) * T)"),
		now("pull_of_returns", "pull", "F3", Ratio, "where work pays most and orders wait", "回报与待完成订单的吸引力", "EXP(theta * LN(MAX(rel, 1e-6))) / MAX(fill, 1e-3)"),
		now("VA_start", "VA(0)", "F4", money, "value added at the start", "初始增加值", "VA").at(Start),
		now("dollars", "M", "F4", "US$ bn", "dollars that one unit of value is", "一个价值单位合多少美元", "output_bn * 0.21 / VA_start"),
		now("funds_all", "", "F4", "US$ bn", "investable funds of all clusters", "所有集群的可投资金", "SUM(dollars[Cluster!] * own_funds[Cluster!])"),
		now("pull_of_money", "", "F4", "US$ bn", "pull of all clusters on money", "所有集群对资金的吸引力", "SUM(dollars[Cluster!] * pull_of_returns[Cluster!])"),
		now("money_drawn", `\bar{I}`, "F4", money, "what the cluster would draw from a common fund", "集群可从共同资金池中获得的资金", "funds_all * pull_of_returns / pull_of_money"),
		now("pool_all", `\bar{N}_{pool}`, "F3", Share, "people of all clusters who stand idle", "所有集群的闲置人员", "SUM(people_weight[Cluster!] * Npool[Cluster!])"),
		now("pool_all_start", `\bar{N}_{pool}(0)`, "F6", Share, "the same at the start", "初始闲置人员", "pool_all").at(Start),
		now("pull_of_people", "", "F3", Ratio, "pull of all clusters on people", "所有集群对人员的吸引力", "SUM(people_weight[Cluster!] * pull_of_returns[Cluster!])"),
		now("knowledge_all", `\bar{kn}`, "F5", Level, "knowledge of all clusters, by money", "所有集群的知识（按资金加权）", "SUM(dollars[Cluster!] * knowledge[Cluster!]) / SUM(dollars[Cluster!])"),
		rateOf("change_people", "F3", people, "people who come from other clusters less those who leave", "来自其他集群的人减去离开的人", "mob * (pool_all * pull_of_returns / pull_of_people - Npool)"),
		now("people_now", "N", "F3", people, "people of the cluster, 1 at the start", "集群人员，起初为1", "1").from("change_people"),
		now("weight_home_wanted", `\hat{W}_0`, "E26", Ratio, "home's weight in the location of new plants", "新产能选址中国内的权重（未计人员限制）", "slack / (slack + 0.1 * people_now)"),
		now("weight_all_wanted", `\hat{W}`, "E26", Ratio, "sum of the weights", "选址权重之和（未计人员限制）", "weight_home_wanted + 1e-12 + SUM(host_pull_plants[Host!])"),
		now("funds_wanted", `\hat{I}_k`, "E25", money, "funds for capacity", "扩产资金（未计人员限制）", "(1 - eta) * I * LOGISTIC(u, 0.85, 0.03) * MIN(1, weight_all_wanted)"),
		now("plants_wanted", "", "E26", volume, "new plants per unit of weight and year", "单位权重每年新增产能（未计人员限制）", "funds_wanted / weight_all_wanted / p_K"),
		now("plants_manned", "", "E26", volume, "new plants a year for which there are people", "有人可用的每年新增产能", "Npool / (people_per_capacity * time_step_now)"),
		now("ruin", "ruin", "E34", Yearly, "rate at which losses close plants", "亏损造成的关停率", "exit * loss / (VA + loss + 1e-9)"),
	}}
}

// amountsPart is what a run comes to in persons and dollars.
func amountsPart() Part {
	amount := func(a model.Amount, is string) Row {
		t := model.AmountTable()[a]
		return Row{Name: AmountName(a), Symbol: amountSymbols[a], Eq: t.Source, Unit: t.Unit, En: t.En + ". " + t.HelpEn, Zh: t.Zh + "。" + t.HelpZh, Is: is}
	}
	return Part{"Persons and dollars", []Row{
		amount(model.AmountJobsHome, "workers * (Nprod + Nadv)"),
		amount(model.AmountIdle, "workers * Npool"),
		amount(model.AmountMoved, "workers * change_people"),
		amount(model.AmountJobsAbroad, "workers * jobsB"),
		amount(model.AmountZoneJobs, "zone_people"),
		amount(model.AmountSales, "output_bn * output"),
		amount(model.AmountCapacityHome, "output_bn * K0"),
		amount(model.AmountCapacityAbroad, "output_bn * KB"),
		amount(model.AmountValueHome, "dollars * (VA - HW)"),
		amount(model.AmountValueAbroad, "dollars * HW"),
		amount(model.AmountFinance, "burden * finance_all"),
		amount(model.AmountCostInfrastructure, "burden * (grant * finance_all + debt_lost + debt_service)"),
		amount(model.AmountCostParks, "burden * parks_cost"),
		amount(model.AmountCostOpenness, "price_pay * 0.000000001 * w / w0 * workers * displaced"),
		amount(model.AmountCostMarket, "burden * market_cost"),
		amount(model.AmountCostInward, "price_subsidy * output_bn * inward_now * inward_now"),
		amount(model.AmountCostLender, "burden * debt_lost"),
		amount(model.AmountCostHosts, "burden * (debt_service + parks_cost / 2)"),
		amount(model.AmountCostHome, "burden * (grant * finance_all + parks_cost / 2 + market_cost) + amount_cost_openness + amount_cost_inward"),
		amount(model.AmountNet, "amount_value_home - amount_cost_home - amount_cost_lender"),
		amount(model.AmountFunds, "dollars * fin * (money_drawn - own_funds)"),
	}}
}

// alike are the parameters that a run has once: those of hosts and the home wage.
var alike = map[string]bool{
	"w0": true, "g_w": true, "g_wb": true, "iJ": true, "c_J": true, "grant": true, "lam_h": true, "k_h": true,
	"phi_w": true, "g_y": true, "phi_J": true, "phi_a": true, "t_B": true, "ramp_years": true,
}

// Alike reports whether all clusters of a run share the parameter of that name.
func Alike(name string) bool { return alike[name] }

// perCluster are the numbers that each cluster has, beside its parameters.
var perCluster = []string{
	"people_weight", "workers", "output_bn", "goods_weight", "energy_share", "materials_share", "way_over", "way_whole", "Dep_start", "staff_start", "by_income", "by_construction", "by_world",
	"world_by_year", "home_by_year", "duty_by_year", "place_fit", "place_K_start", "host_weight",
}

// subscript gives Cluster to every variable that depends on a cluster.
func subscript(parts []Part) {
	own := map[string]bool{}
	for _, name := range perCluster {
		own[name] = true
	}
	for _, d := range model.ParamTable() {
		if name := ParamName(d.ID); !alike[name] {
			own[name] = true
		}
	}
	depends := func(r Ref) bool { return own[r.Name] && !(len(r.Subs) > 0 && r.Subs[0] == "Cluster!") }
	needs := map[string][]Ref{}
	for _, p := range parts {
		for i := range p.Rows {
			r := &p.Rows[i]
			name, _ := r.LHS()
			if r.Rate != "" {
				needs[name] = append(needs[name], MustParse(r.Rate).(Ref))
			}
			if r.Is != "" {
				Refs(MustParse(r.Is), func(x Ref) { needs[name] = append(needs[name], x) })
			}
		}
	}
	for again := true; again; {
		again = false
		for name, list := range needs {
			if !own[name] && slices.ContainsFunc(list, depends) {
				own[name], again = true, true
			}
		}
	}
	with := func(name string, subs []string) Ref {
		if own[name] && !(len(subs) > 0 && subs[0] == "Cluster!") {
			subs = append([]string{"Cluster"}, subs...)
		}
		return Ref{name, subs}
	}
	for _, p := range parts {
		for i := range p.Rows {
			r := &p.Rows[i]
			r.Name = Text(with(r.LHS()))
			if r.Rate != "" {
				r.Rate = Text(with(Split(r.Rate)))
			}
			if r.Is != "" {
				r.Is = Text(Rewrite(MustParse(r.Is), func(x Ref) Node { return with(x.Name, x.Subs) }))
			}
		}
	}
}
