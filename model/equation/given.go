package equation

import "silkladder/model"

// given is a number of version 2 that no equation gives: observed, read or searched.
func given(name, symbol, eq, unit, en, zh string) Row {
	return Row{Kind: Constant, Name: name, Symbol: symbol, Eq: eq, Unit: unit, En: en, Zh: zh}
}

// Given lists the numbers of version 2 that no equation gives, couplings and prices
// among them; exported models fill their values in.
func Given() []Row {
	list := []Row{
		given("from_years", "t_{from}", "F12", "year", "Year from which the levers act (from the end of 2013).", "政策开始起作用的时间（2013年底起的年数）。"),
		given("all_people", "pers_{all}", "F1", "persons", "People of all clusters.", "所有集群的人员。"),
		given("people_weight", "l", "F1", Share, "Its part of all people.", "占全部人员的份额。"),
		given("workers", "pers", "", "persons", "People of the cluster.", "集群人员。"),
		given("output_bn", "V", "", "US$ bn", "Output of the cluster at the start.", "集群的初始产值。"),
		given("staff_start", "N_a(0)", "E33", people, "Advanced staff at the start.", "初始研发、设计、营销人员。"),
		given("goods_weight", "kg", "F8", "kg/US$", "Weight of the goods per dollar, that of shoes 0.176; none where goods carry themselves.", "每美元货物的重量，鞋为0.176；货物自行运送则为0。"),
		given("energy_share", "sh_E", "F7", Share, "Share of energy in cost.", "能源占成本的份额。"),
		given("materials_share", "sh_M", "F7", Share, "Share of materials and parts in cost.", "物料与零部件占成本的份额。"),
		given("by_income", "f_y", "F10", Share, "1 where demand in hosts follows income.", "东道国需求随收入变动则为1。"),
		given("by_construction", "f_J", "F10", Share, "1 where it follows what is built.", "随建设变动则为1。"),
		given("by_world", "f_W", "F10", Share, "1 where it follows the world's demand.", "随世界需求变动则为1。"),
		given("host_people[Host]", "H_#", "F1", "persons", "People in manufacturing at the start.", "初始制造业人员。"),
		given("host_power[Host]", "e_#", "F7", "US cents/kWh", "Price of power; 14.3 in China.", "电价；中国为14.3。"),
		given("member[Host]", "member_#", "F12", Share, "1 where the levers act.", "政策在此起作用则为1。"),
		given("last_year", "t_{last}", "F12", "year", "Last year with observations (from the end of 2013).", "有观测的最后一年（2013年底起的年数）。"),
		given("observed_years", "t_{obs}", "F12", "year", "From here on demand grows as assumed.", "此后需求按假设增长。"),
		given("year_index[Year]", `\bar{t}_#`, "F12", "year", "Years from the end of 2013.", "2013年底起的年数。"),
		given("infrastructure_by_year[Host,Year]", `\hat{β}_{I # #2}`, "F12", Level, "Infrastructure lever that official finance amounted to.", "官方资金相当的基建政策。"),
		given("parks_by_year[Host,Year]", `\hat{β}_{P # #2}`, "F12", Level, "Parks lever that zones amounted to.", "园区数相当的园区政策。"),
		given("openness_by_year[Host,Year]", `\hat{β}_{O # #2}`, "F12", Level, "Openness where a memorandum was in force.", "谅解备忘录生效处的开放度。"),
		given("market_by_year[Host,Year]", `\hat{β}_{M # #2}`, "F12", Level, "Part of the tariff of 2013 that is gone.", "2013年关税已取消的部分。"),
		given("way_over[Host]", "Δd_#", "F8", Share, "What the cheapest way from the cluster's city costs, less that from the cheapest port.", "从集群所在城市出发的最便宜路线的运费，减去从最便宜港口出发的运费。"),
		given("way_whole[Host]", "d_#", "F8", Share, "What the cheapest way from the cluster's city costs, share of the price of shoes.", "从集群所在城市出发的最便宜路线的运费，占鞋价的份额。"),
		given("place_fit[Host]", "fit_#", "F9", Share, "How far the parks there take the trade in.", "当地园区接纳该行业的程度。"),
		given("place_K_start[Host]", "K_#(0)", "E35", volume, "Capacity there at the start.", "当地的初始产能。"),
		given("world_by_year[Year]", `\hat{d}_{W #}`, "F12", Ratio, "Logarithm of world demand.", "世界需求的对数。"),
		given("home_by_year[Year]", `\hat{d}_{H #}`, "F12", Ratio, "Logarithm of home demand.", "国内需求的对数。"),
		given("duty_by_year[Year]", "duty_#", "F12", Ratio, "Added duty of the United States.", "美国加征的关税。"),
		given("finance_per_level[Host]", "f_#", "F13", "US$ bn/year", "Official finance a year at the full level of the lever.", "政策取满时每年的官方资金。"),
		given("host_risk[Host]", "risk_#", "F13", Ratio, "Rate of loss on debt, moderate risk 1.", "坏账率，中等风险为1。"),
		given("host_share[Host]", `\bar{δ}_#`, "F13", Share, "Weight in sales to all hosts, of all trades.", "占东道国市场销售的权重（各行业合计）。"),
		given("interest", `\bar{r}`, "F13", Yearly, "Interest on loans, mean of the clusters.", "贷款利率，各集群平均。"),
		given("realised", "β_0", "F13", Level, "Level of the levers that matches what was built.", "与已建成规模相当的政策水平。"),
		given("all_output", "V_{all}", "F13", "US$ bn", "Output of all of China's clusters at the start.", "全国各集群的初始产值。"),
	}
	for _, c := range model.CouplingTable() {
		r := given(c.ID, c.Symbol, c.Eq, c.Unit, c.En+". "+c.HelpEn, c.Zh+"。"+c.HelpZh)
		r.Min, r.Max = c.Min, c.Max
		list = append(list, r)
	}
	for _, p := range model.PriceTable() {
		list = append(list, given(PriceName(p.ID), priceSymbols[p.ID], "F13", p.Unit, p.En+".", p.Zh+"。"))
	}
	return list
}

// PriceName is the name of a price of a lever.
func PriceName(id string) string { return "price_" + id }

var priceSymbols = map[string]string{
	"loan_years": "n_L", "bad_debt": "b_L", "zone_money": "m_z", "zone_persons": "j_z", "zone_life": "n_z", "pay": "pay", "duties": "dut", "subsidy": "sub",
}

// HostColumn is a number that every host has.
type HostColumn struct {
	Row
	Of func(*model.Host) float64
}

// HostColumns are the numbers of a host, in the order of the host table.
func HostColumns() []HostColumn {
	column := func(name, eq, unit, en, zh string, of func(*model.Host) float64) HostColumn {
		return HostColumn{Row{Kind: Constant, Name: name + "[Host]", Symbol: symbols[name], Eq: eq, Unit: unit, En: en, Zh: zh}, of}
	}
	return []HostColumn{
		column("host_wage_ratio", "E38", Ratio, "Wage at the start, home wage 1.", "初始工资，国内工资为1。", func(h *model.Host) float64 { return h.Wage }),
		column("host_J_start", "E36", Level, "Infrastructure at the start, the best possible 1.", "初始基础设施，最好为1。", func(h *model.Host) float64 { return h.J }),
		column("host_y_start", "E39", Level, "Income per head at the start, frontier 1.", "初始人均收入，前沿为1。", func(h *model.Host) float64 { return h.Y }),
		column("host_a_start", "E37", Level, "Industrial capability at the start, frontier 1.", "初始产业能力，前沿为1。", func(h *model.Host) float64 { return h.A }),
		column("host_skill", "E37", Ratio, "How fast its firms learn.", "本地企业的学习能力。", func(h *model.Host) float64 { return h.Skill }),
		column("host_ice", "E15", Share, "Transport cost at the start, share of the price.", "初始运输成本占价格的份额。", func(h *model.Host) float64 { return h.Ice }),
		column("host_tariff", "E15", Share, "Tariff and border cost, share of the price.", "关税和通关成本占价格的份额。", func(h *model.Host) float64 { return h.Tariff }),
		column("host_outlet", "E17", Ratio, "Weight in the cluster's sales to all hosts.", "在集群对各东道国总销售中的权重。", func(h *model.Host) float64 { return h.Outlet }),
		column("host_cap", "E13", Share, "Room for the cluster's plants, initial home capacity 1.", "可容纳的集群产能，国内初始产能为1。", func(h *model.Host) float64 { return h.Cap }),
		column("host_inc", "E10", Level, "Strength of the brands already there.", "当地已有品牌的力量。", func(h *model.Host) float64 { return h.Incumbents }),
	}
}
