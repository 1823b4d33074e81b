package model

import "math"

// Balance is what one host gains and loses by the plants and goods of a cluster in
// a year (E40), in the model's units of value: Wages + Skills - Displaced -
// Interest is the series HostHB.
type Balance struct {
	Wages     float64 // paid by the plants there
	Skills    float64 // what its own firms learned since the start
	Displaced float64 // sales its own firms lost
	Interest  float64 // on what it owes for infrastructure
}

// Net is what remains.
func (b Balance) Net() float64 { return b.Wages + b.Skills - b.Displaced - b.Interest }

// The smallest change of a host's yearly balance that counts as a gain or a loss,
// wherever these are counted: in US$ bn and, for clusters without a size, as a share of
// what the chain was worth in its first year.
const (
	WorthDollars = .01
	WorthShare   = .0002
)

// Worth is that change in units of HostHB.
func (r *Result) Worth() float64 {
	if d := r.Dollars(); d > 0 {
		return WorthDollars / d
	}
	return WorthShare
}

// Balance returns the parts of the balance of host i at one step. They follow
// from the recorded series HostHB, HostHW, HostA, HostQ and HostDebt and from
// OutPrice: displaced sales and interest by their terms in E40, skills as what is
// left.
func (r *Result) Balance(i, step int) Balance {
	p := r.params()
	at := func(o HostOutput) float64 { return r.Host(i, o)[step] }

	// E4: production functions are worth their price; a higher chain scales all
	// functions alike.
	v := p.valueShares()
	trough, rest := 0.0, 0.0
	for _, x := range v {
		rest += x
	}
	for _, k := range troughFunctions {
		trough += v[k]
	}
	rest -= trough
	trough *= r.Series(OutPrice)[step]
	making := trough / (trough + rest)

	b := Balance{
		Wages:     at(HostHW),
		Displaced: p.Disp * making * p.PV[2] * at(HostA) * pos(at(HostQ)-p.Sales0[2]*r.weight(i)),
		Interest:  p.RDebt * at(HostDebt),
	}
	b.Skills = at(HostHB) - b.Wages + b.Displaced + b.Interest
	return b
}

// weight is the weight of host i in the cluster's sales to all hosts at the start.
func (r *Result) weight(i int) float64 {
	var trade *Trade
	if r.Scenario.Version == Version2 {
		trade = tradeOf(r.archetype())
	}
	return trade.outlet(&r.Hosts[i]) / trade.outlets(r.Hosts)
}

// params are the parameters of the cluster whose series the result gives.
func (r *Result) params() *Params {
	if c, ok := r.Scenario.other(r.cluster); ok {
		return &c.Params
	}
	return &r.Scenario.Params
}

// archetype is that of the cluster whose series the result gives.
func (r *Result) archetype() string {
	if c, ok := r.Scenario.other(r.cluster); ok {
		return c.Archetype
	}
	return r.Scenario.Archetype
}

// People is how many persons one unit of people is: the cluster's own number of
// them; 0 in version 1, whose clusters have no size.
func (r *Result) People() float64 {
	if r.Scenario.Version != Version2 {
		return 0
	}
	if c, ok := r.Scenario.other(r.cluster); ok {
		return c.Workers
	}
	return r.Scenario.Workers
}

// Output is how many billion US dollars a year one unit of output or capacity is; 0 in
// version 1.
func (r *Result) Output() float64 {
	if r.Scenario.Version != Version2 {
		return 0
	}
	return r.Amount(AmountCapacityHome)[0] / r.Series(OutK0)[0]
}

// Dollars is how many billion US dollars one unit of value is; 0 in version 1.
func (r *Result) Dollars() float64 {
	if r.Scenario.Version != Version2 {
		return 0
	}
	return r.Amount(AmountValueHome)[0] / r.Series(OutVAh)[0]
}

// RunPair runs a scenario and the same without the Belt and Road, in the dollars of the
// first.
func RunPair(s Scenario) (with, without *Result, err error) {
	if with, err = Run(s); err == nil {
		without, err = Run(s.Without())
	}
	if err != nil {
		return nil, nil, err
	}
	without.PriceAs(with)
	return with, without, nil
}

// PriceAs makes a unit of value of every cluster worth as many dollars as in another run
// of the same clusters. A run by itself prices it by its own start (Engine.price), which
// what had been built and opened by then moves by up to a hundredth: as much as many
// differences between the two.
func (r *Result) PriceAs(other *Result) {
	if r.Scenario.Version != Version2 || other.Scenario.Version != Version2 || r.Clusters() != other.Clusters() {
		return
	}
	for i := range r.Clusters() {
		own := r.Cluster(i)
		by := other.Cluster(i).Dollars() / own.Dollars()
		if !(math.Abs(by-1) > 1e-15) {
			continue
		}
		home, net, all := own.Amount(AmountValueHome), own.Amount(AmountNet), r.Total(AmountNet)
		for n := range home {
			net[n] += home[n] * (by - 1)
			all[n] += home[n] * (by - 1)
		}
		for _, a := range [...]Amount{AmountValueHome, AmountValueAbroad, AmountFunds} {
			x, all := own.Amount(a), r.Total(a)
			for n := range x {
				all[n] += x[n] * (by - 1)
				x[n] *= by
			}
		}
	}
}
