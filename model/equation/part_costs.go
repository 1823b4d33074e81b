package equation

import "silkladder/model"

// costsPart is what the levers cost all of China in a year (F13). The series of a
// cluster are its part of that, and what is its own.
func costsPart() Part {
	const dollars, debt = "US$ bn/year", "US$ bn"
	return Part{"F13 What the levers cost", []Row{
		now("host_finance[Host]", "F_#", "F13", dollars, "official finance of infrastructure in the host", "为东道国基础设施提供的官方资金",
			"finance_per_level[Host] * infrastructure_now[Host] * infrastructure_now[Host]"),
		now("finance_all", "F", "F13", dollars, "the same in all hosts", "全部东道国的官方资金", "SUM(host_finance[Host!])"),
		rateOf("change_loans[Host]", "F13", debt, "loans of the year, less what is paid back and lost", "当年贷款减去偿还与坏账",
			"(1 - grant) * host_finance[Host] - (price_bad_debt * host_risk[Host] + 1 / price_loan_years) * loans[Host]"),
		now("loans[Host]", "D_#", "F13", debt, "loans for infrastructure that are not paid back", "尚未偿还的基础设施贷款", "0").from("change_loans[Host]"),
		now("debt_lost", "lost", "F13", dollars, "what lenders lose on bad debt", "贷方的坏账损失", "price_bad_debt * SUM(host_risk[Host!] * loans[Host!])"),
		now("debt_service", "serv", "F13", dollars, "interest and pay-back of the hosts", "东道国的还本付息", "(interest + 1 / price_loan_years) * SUM(loans[Host!])"),
		now("zones_level", `\bar{β}_P`, "F13", Level, "parks lever in force, mean of the hosts by room", "已落实的园区政策（按承接空间平均）",
			"SUM(host_cap[Host!] * room_now[Host!]) / SUM(host_cap[Host!])"),
		now("zone_people", "jobs_z", "F13", "persons", "people of the cluster's plants in zones", "集群在园区工厂雇用的人", "workers * SUM(host_jobs[Host!] * (1 - 1 / host_ground[Host!]))"),
		now("zones_jobs", "jobs", "F13", "persons", "people in zones, of all of China's clusters", "全国各集群在园区雇用的人", "SUM(zone_people[Cluster!]) * all_output / SUM(output_bn[Cluster!])"),
		now("parks_cost", `\hat{C}_P`, "F13", dollars, "interest and wear of zones that the plants in them do not earn back", "园区利息与折旧中未能从入驻工厂收回的部分",
			"IF(zones_level > 0, price_zone_money / realised * zones_level * (interest + 1 / price_zone_life) * POS(1 - zones_jobs * realised / (price_zone_persons * MAX(zones_level, 1e-9))), 0)"),
		now("market_cost", `\hat{C}_M`, "F13", dollars, "home's own duties that are given up", "放弃的本国关税", "price_duties * SUM(market_now[Host!] * market_now[Host!] * host_share[Host!])"),
		rateOf("change_displaced", "F13", people, "people whose plant leaves, less those who are retrained", "因工厂外移而失去岗位的人，减去完成转岗的人",
			"people_per_capacity * T - rho_N * displaced"),
		now("displaced", "N_d", "F13", people, "people who are being retrained", "正在转岗培训的人", "0").from("change_displaced"),
		now("burden", "part", "F13", Share, "the cluster's part of the output of all of China's", "集群占全国各集群产值的份额", "output_bn / all_output").at(Fixed),
	}}
}

// amountSymbols are those of the series in dollars that F13 gives.
var amountSymbols = map[model.Amount]string{
	model.AmountFinance:            "C_F",
	model.AmountCostInfrastructure: "C_I", model.AmountCostParks: "C_P", model.AmountCostOpenness: "C_O", model.AmountCostMarket: "C_M",
	model.AmountCostInward: "C_E", model.AmountCostLender: "C_L", model.AmountCostHosts: "C_B", model.AmountCostHome: "C_H", model.AmountNet: "net",
}
