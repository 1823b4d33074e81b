package model

// Amount is one series of a cluster in persons or US dollars; AmountTable
// describes each. The same series summed over all clusters are the totals of a
// run. They exist where clusters have a size, in scenarios of version 2.
type Amount int

// The series in persons and dollars, in the order of AmountTable.
const (
	AmountJobsHome           Amount = iota // employed at home (key jobs_home)
	AmountIdle                             // set free and not hired (idle)
	AmountMoved                            // come from other clusters in a year, net (moved)
	AmountJobsAbroad                       // employed by plants abroad (jobs_abroad)
	AmountZoneJobs                         // of these, in zones (zone_jobs)
	AmountSales                            // goods sold in a year (sales)
	AmountCapacityHome                     // goods the plants at home could make (capacity_home)
	AmountCapacityAbroad                   // goods the plants abroad could make (capacity_abroad)
	AmountValueHome                        // value added at home (value_home)
	AmountValueAbroad                      // value added in hosts (value_abroad)
	AmountFinance                          // official finance of infrastructure (finance)
	AmountCostInfrastructure               // what the infrastructure lever costs (cost_infrastructure)
	AmountCostParks                        // the parks lever (cost_parks)
	AmountCostOpenness                     // openness (cost_openness)
	AmountCostMarket                       // market access (cost_market)
	AmountCostInward                       // the inward eco-park (cost_inward)
	AmountCostLender                       // borne by the lenders (cost_lender)
	AmountCostHosts                        // borne by the hosts (cost_hosts)
	AmountCostHome                         // borne at home (cost_home)
	AmountNet                              // value added at home less what home and lenders bear (net)
	AmountFunds                            // funds that come from other clusters in a year, net (funds)

	NumAmounts // number of series
)

// AmountRow names one series in persons or dollars.
type AmountRow struct {
	Amount         Amount
	ID, Symbol     string
	Zh, En         string
	HelpZh, HelpEn string
	Unit           string
	Source         string // equations that define it
}

// Units of amounts.
const (
	unitPersons     = "persons"
	unitPersonsYear = "persons/year"
	unitDollars     = "US$ bn/year"
)

// AmountTable lists the series in the order of the constants.
func AmountTable() []AmountRow {
	return []AmountRow{
		{AmountJobsHome, "jobs_home", "L N", "国内就业", "Jobs at home", "在国内工厂和研发、设计、营销岗位上工作的人。", "People at work at home, in production and in research, design and marketing.", unitPersons, "E21, E33"},
		{AmountIdle, "idle", "L N_pool", "待转岗人数", "People set free", "离开生产、尚未转岗的人。", "People who left production and found no other work yet.", unitPersons, "E21"},
		{AmountMoved, "moved", "L dN", "跨产业流动", "Moves between industries", "一年内从其他集群净流入的人。", "People who come from other clusters in a year, less those who leave.", unitPersonsYear, "F3"},
		{AmountJobsAbroad, "jobs_abroad", "L ΣN_b", "境外就业", "Jobs abroad", "境外工厂雇用的人。", "People employed by plants abroad.", unitPersons, "E22"},
		{AmountZoneJobs, "zone_jobs", "L ΣN_b,z", "园区就业", "Jobs in zones", "境外就业中在合作园区的部分：与园区占全部可用空间的比例相同。", "The part of the jobs abroad that is in cooperation zones: as large as the zones' part of all room.", unitPersons, "E13, E22"},
		{AmountSales, "sales", "V q", "销售额", "Sales", "一年的产量，按2013年价格。", "What is made and sold in a year, at the prices of 2013.", unitDollars, "E18"},
		{AmountCapacityHome, "capacity_home", "V K₀", "国内产能", "Capacity at home", "国内工厂一年最多能生产的价值，按2013年价格。", "What the plants at home could make in a year, at the prices of 2013.", unitDollars, "E34"},
		{AmountCapacityAbroad, "capacity_abroad", "V K_B", "境外产能", "Capacity abroad", "境外工厂一年最多能生产的价值，按2013年价格。", "What the plants abroad could make in a year, at the prices of 2013.", unitDollars, "E35"},
		{AmountValueHome, "value_home", "M VA_home", "国内增加值", "Home value added", "扣除付给东道国工人的工资后留在国内的价值。", "What stays at home after wages are paid in the hosts.", unitDollars, "E20"},
		{AmountValueAbroad, "value_abroad", "M HVA", "东道国增加值", "Value added in hosts", "留在东道国的价值，即当地工资。", "The value that stays in the hosts: wages there.", unitDollars, "E22"},
		{AmountFinance, "finance", "ΣF_b", "官方资金", "Official finance", "一年内为东道国基础设施提供的官方资金，其中大部分是贷款。", "Official money for infrastructure in the hosts in a year, most of it loans.", unitDollars, "F13"},
		{AmountCostInfrastructure, "cost_infrastructure", "C_I", "基础设施的成本", "Cost of infrastructure", "赠款、坏账和东道国还本付息之和。", "Grants, bad debt and what hosts pay in interest and pay back.", unitDollars, "F13"},
		{AmountCostParks, "cost_parks", "C_P", "园区的成本", "Cost of parks", "园区一年的利息和折旧中未能从入驻工厂收回的部分。", "What a year's interest and wear of zones is not earned back from the plants in them.", unitDollars, "F13"},
		{AmountCostOpenness, "cost_openness", "C_O", "产能外移的成本", "Cost of openness", "工厂迁出后转岗培训的支出。", "Pay of those whose plant has left until they are retrained.", unitDollars, "F13"},
		{AmountCostMarket, "cost_market", "C_M", "市场准入的成本", "Cost of market access", "为换取准入而放弃的本国关税。", "Home's own duties that are given up in return.", unitDollars, "F13"},
		{AmountCostInward, "cost_inward", "C_E", "引进生态园的成本", "Cost of the eco-park", "对国内生态园的补贴。", "The subsidy of the eco-park at home.", unitDollars, "F13"},
		{AmountCostLender, "cost_lender", "C_L", "贷方承担", "Borne by lenders", "贷方的坏账损失。", "What lenders lose on bad debt.", unitDollars, "F13"},
		{AmountCostHosts, "cost_hosts", "C_B", "东道国承担", "Borne by hosts", "东道国还本付息和园区成本之半。", "What hosts pay in interest, pay back, and half of what zones cost.", unitDollars, "F13"},
		{AmountCostHome, "cost_home", "C_H", "国内承担", "Borne at home", "赠款、转岗培训、放弃的关税、补贴和园区成本之半。", "Grants, retraining, forgone duties, subsidies and half of what zones cost.", unitDollars, "F13"},
		{AmountNet, "net", "M VA_home − C_H − C_L", "国内净收益", "Net benefit at home", "国内增加值减去国内和贷方承担的成本；与没有一带一路的情形相比才有意义。", "Value added at home less what home and lenders bear; it means something against the run without the Belt and Road.", unitDollars, "F13"},
		{AmountFunds, "funds", "M dI", "跨产业资金", "Money from other industries", "一年内经全国市场净流入的可投资金。", "Investable funds that come through the national market in a year, less those that leave.", unitDollars, "F4"},
	}
}

// valueAddedShare is value added over gross output of China's manufacturing, by
// which a value of the model becomes dollars: about a fifth in the input-output
// tables of 2012 to 2017 (National Bureau of Statistics).
const valueAddedShare = 0.21

// price fixes at the start what one unit of value is worth in dollars, and each
// cluster's weight in money. A cluster's value added at the start is the share
// valueAddedShare of its output.
func (e *Engine) price() {
	if e.common.people == 0 {
		return
	}
	sum := 0.0
	for i := range e.clusters {
		c := &e.clusters[i]
		c.dollars = c.output * valueAddedShare / c.now.va
		c.money = c.dollars
		sum += c.money
	}
	for i := range e.clusters {
		e.clusters[i].money /= sum
	}
}

// recordAmounts stores the current moment of every cluster in persons and
// dollars, and the sums.
func (e *Engine) recordAmounts(row []float64) {
	if e.common.people == 0 {
		return
	}
	n := int(NumAmounts)
	total := row[len(e.clusters)*n:]
	clear(total[:n])
	for j := range e.clusters {
		x := e.clusters[j].amounts()
		copy(row[j*n:], x[:])
		for o := range x {
			total[o] += x[o]
		}
	}
	e.recordHostAmounts(total[n:])
}

// amounts is the current moment of a cluster in persons and dollars.
func (c *cluster) amounts() [NumAmounts]float64 {
	s, n := &c.state, &c.now
	k := c.burden()
	home := c.dollars * (n.va - n.hw)
	return [NumAmounts]float64{
		AmountJobsHome:       c.workers * (n.np + s.na),
		AmountIdle:           c.workers * n.pool,
		AmountMoved:          c.workers * n.moved,
		AmountJobsAbroad:     c.workers * n.jobs,
		AmountZoneJobs:       c.workers * n.zoneJobs,
		AmountSales:          c.output * n.q,
		AmountCapacityHome:   c.output * s.k0,
		AmountCapacityAbroad: c.output * n.kb,
		AmountValueHome:      home,
		AmountValueAbroad:    c.dollars * n.hw,

		AmountFinance:            k.finance,
		AmountCostInfrastructure: k.infrastructure,
		AmountCostParks:          k.parks,
		AmountCostOpenness:       k.openness,
		AmountCostMarket:         k.market,
		AmountCostInward:         k.inward,
		AmountCostLender:         k.lender,
		AmountCostHosts:          k.hosts,
		AmountCostHome:           k.home,
		AmountNet:                home - k.home - k.lender,
		AmountFunds:              c.dollars * n.raised,
	}
}
