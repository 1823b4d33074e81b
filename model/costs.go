package model

import (
	"math"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// F13: what the levers cost, in dollars, and who pays. The sums are those of the
// whole policy; a cluster bears the share of them that it has of the output of
// all of China's clusters.
//
//   - Infrastructure: official finance of the year, as much for a level of the lever
//     as was observed (leverOf). The grants in it are paid at home; the loans
//     are debt of the host, which pays interest and pays back in twenty years; a
//     part of the debt is lost to the lender, the more the higher the risk of debt
//     distress.
//   - Parks: zones cost what they did per level of the lever; a year's interest and
//     wear of that is earned back from the plants in them as far as they are as
//     full as those of 2022 were, the rest is paid by home and host alike.
//   - Openness: who loses work because the plant leaves is paid until retrained,
//     as fast as staff is trained (rho_N); home pays.
//   - Market access is given in return: home forgoes its own duties on what it
//     buys from the hosts, first those that are missed least (the square).
//   - An inward eco-park is subsidised at home; the first find the best partners,
//     so that the cost rises with the square of the lever.
//
// Source: prices.go names what each number rests on.

// costs is what the policy costs in a year, in US$ bn: by lever and, with the same
// sum, by payer.
type costs struct {
	finance                                         float64 // official finance of the year
	infrastructure, parks, openness, market, inward float64 // by lever
	lender, hosts, home                             float64 // by payer, the same sum
}

// riskFactor is the rate of loss on debt against that of moderate risk.
func riskFactor(r trades.Risk) float64 {
	switch r {
	case trades.LowRisk:
		return 0.5
	case trades.HighRisk:
		return 2
	case trades.Distress:
		return 4
	}
	return 1
}

// policyCosts computes what the policy costs at this moment, but for what differs
// between clusters.
func (e *Engine) policyCosts() {
	m := &e.common
	m.cost = costs{}
	if m.people == 0 {
		return
	}
	k := &m.cost
	zones := 0.0
	for i := range e.hosts {
		h := &e.hosts[i]
		h.finance = h.perLever * h.bI * h.bI
		grant := m.Grant * h.finance
		lost := prices[priceBadDebt].Value * h.risk * h.dollarDebt
		service := (m.RDebt + 1/prices[priceLoanYears].Value) * h.dollarDebt
		k.finance += h.finance
		k.lender += lost
		k.home += grant
		k.hosts += service
		k.infrastructure += grant + lost + service
		zones += h.bP * h.cap
	}
	// The level of parks over all hosts, by their room.
	zones /= m.caps
	charge := prices[priceZoneMoney].Value / realised * zones * (m.RDebt + 1/prices[priceZoneLife].Value)
	taken := e.inZones()
	if built := prices[priceZoneJobs].Value / realised * zones; built > 0 {
		k.parks = charge * pos(1-taken/built)
	}
	k.home += k.parks / 2
	k.hosts += k.parks / 2
	access := 0.0
	for i := range e.hosts {
		access += e.hosts[i].bM * e.hosts[i].bM * e.hosts[i].weight
	}
	k.market = prices[priceDuties].Value * access
	k.home += k.market
}

// keepBudget holds what home and lenders spend in a year, the finance of the year
// and what is borne at home, to the scenario's budget: from one step to the next
// all levers give way alike. Money rises about with the square of the levers.
func (e *Engine) keepBudget() {
	m, s := &e.common, &e.res.Scenario
	if s.Budget == 0 || m.t < s.From-StartYear {
		return
	}
	spent := m.cost.finance + m.cost.home
	for i := range e.clusters {
		openness, inward := e.clusters[i].own()
		spent += (openness + inward) / m.part
	}
	if spent > 0 {
		m.afford = min(1, m.afford*math.Sqrt(s.Budget/spent))
	}
}

// inZones is the number of people in zones, of all clusters of China: the run's
// are a part of them.
func (e *Engine) inZones() float64 {
	jobs := 0.0
	for j := range e.clusters {
		jobs += e.clusters[j].workers * e.clusters[j].now.zoneJobs
	}
	return jobs / e.common.part
}

// burden is what the policy costs this cluster: its part of the whole, and what is
// its own.
func (c *cluster) burden() costs {
	m := &c.e.common
	k := m.cost
	part := c.output / m.allOutput
	for _, x := range []*float64{&k.finance, &k.infrastructure, &k.parks, &k.market, &k.lender, &k.hosts, &k.home} {
		*x *= part
	}
	k.openness, k.inward = c.own()
	k.home += k.openness + k.inward
	return k
}

// own is what openness and the eco-park cost this cluster.
func (c *cluster) own() (openness, inward float64) {
	m := &c.e.common
	openness = prices[pricePay].Value * 1e-9 * m.w / m.W0 * c.workers * c.state.displaced
	return openness, prices[priceSubsidy].Value * c.output * m.bE * m.bE
}

// lend moves the host's debt in dollars by one step.
func (h *host) lend(m *common) {
	lost := prices[priceBadDebt].Value * h.risk
	h.dollarDebt += m.dt * ((1-m.Grant)*h.finance - (lost+1/prices[priceLoanYears].Value)*h.dollarDebt)
}

// prepareCosts sets what the policy costs per level in every host.
func (e *Engine) prepareCosts() {
	m := &e.common
	if m.people == 0 {
		return
	}
	m.allOutput, m.caps = 0, 0
	for _, t := range tradeTable() {
		m.allOutput += t.Cluster.Output
	}
	run := 0.0
	for i := range e.clusters {
		run += e.clusters[i].output
	}
	m.part = run / m.allOutput
	for i := range e.hosts {
		h := &e.hosts[i]
		m.caps += h.cap
		h.risk, h.perLever = 1, meanFinance()*h.cap/atlas.TotalRoom
		if h.past != nil {
			h.risk, h.perLever = h.past.risk, h.past.perLever
		}
	}
}

// meanFinance is the official finance a year per level of the lever of all hosts,
// for hosts the atlas does not know.
var meanFinance = sync.OnceValue(func() (sum float64) {
	for _, row := range atlas.Hosts() {
		sum += hostPasts()[row.Name].perLever
	}
	return sum
})
