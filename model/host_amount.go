package model

// HostAmount is one series of a host in persons or US dollars, over all clusters
// of the run; HostAmountTable describes each. They exist in scenarios of version 2.
type HostAmount int

// The series, in the order of HostAmountTable.
const (
	HostAmountJobs     HostAmount = iota // employed by plants of all clusters (jobs_abroad)
	HostAmountZoneJobs                   // of these, in zones (zone_jobs)
	HostAmountCapacity                   // goods these plants could make (capacity_abroad)
	HostAmountFinance                    // official finance of infrastructure (finance)
	HostAmountDebt                       // owed for it since the start (debt)
	HostAmountService                    // paid for it, interest and pay-back (debt_service)

	NumHostAmounts // number of series
)

// HostAmountRow names one series of a host in persons or dollars.
type HostAmountRow struct {
	Amount         HostAmount
	ID, Symbol     string
	Zh, En         string
	HelpZh, HelpEn string
	Unit           string
	Source         string
}

const unitDebt = "US$ bn"

// HostAmountTable lists the series in the order of the constants. Finance, debt
// and service are those of all of China, not the part of the clusters of the run.
func HostAmountTable() []HostAmountRow {
	return []HostAmountRow{
		{HostAmountJobs, "jobs_abroad", "ΣL N_b", "就业", "Jobs", "各集群在当地的工厂雇用的人。", "People whom the plants of all clusters employ here.", unitPersons, "E22"},
		{HostAmountZoneJobs, "zone_jobs", "ΣL N_b,z", "园区就业", "Jobs in zones", "其中在合作园区的人。", "Those of them who work in cooperation zones.", unitPersons, "E13, E22"},
		{HostAmountCapacity, "capacity_abroad", "ΣV K_b", "产能", "Capacity", "这些工厂一年最多能生产的价值，按2013年价格。", "What these plants could make in a year, at the prices of 2013.", unitDollars, "E35"},
		{HostAmountFinance, "finance", "F_b", "官方资金", "Official finance", "中国一年内为当地基础设施提供的官方资金。", "Official money of China for infrastructure here in a year.", unitDollars, "F13"},
		{HostAmountDebt, "debt", "D_b", "新增债务", "Debt since the start", "2013年以来为基础设施欠下、尚未偿还的贷款。", "Loans for infrastructure since 2013 that are not paid back.", unitDebt, "F13"},
		{HostAmountService, "debt_service", "S_b", "还本付息", "Debt service", "一年内为这些贷款支付的利息和本金。", "Interest and pay-back on these loans in a year.", unitDollars, "F13"},
	}
}

// HostTotal returns a series of host i (an index into Hosts) over all clusters;
// nil for a scenario of version 1.
func (r *Result) HostTotal(i int, a HostAmount) []float64 {
	if r.Scenario.Version != Version2 {
		return nil
	}
	n := r.Clusters()
	return r.column(n*r.part(len(r.Hosts)) + (n+1)*int(NumAmounts) + i*int(NumHostAmounts) + int(a))
}

// recordHostAmounts stores the current moment of every host over all clusters.
func (e *Engine) recordHostAmounts(row []float64) {
	for i := range e.hosts {
		h := &e.hosts[i]
		jobs, zones, capacity := 0.0, 0.0, 0.0
		for j := range e.clusters {
			c := &e.clusters[j]
			b := &c.plants[i]
			jobs += c.workers * b.jobs
			zones += c.workers * b.jobs * b.zones
			capacity += c.output * b.k
		}
		copy(row[i*int(NumHostAmounts):], []float64{
			HostAmountJobs: jobs, HostAmountZoneJobs: zones, HostAmountCapacity: capacity,
			HostAmountFinance: h.finance, HostAmountDebt: h.dollarDebt,
			HostAmountService: (e.common.RDebt + 1/prices[priceLoanYears].Value) * h.dollarDebt,
		})
	}
}
