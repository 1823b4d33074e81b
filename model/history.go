package model

import (
	"math"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/drivers"
	"silkladder/model/trades"
)

// What a scenario of version 2 takes as given before its year From (F12).
const (
	HistoryObserved = "observed" // the Belt and Road as it was built
	HistoryNone     = "none"     // as if it had never happened: zones stay as they were in 2013
	HistoryAssumed  = "assumed"  // nothing observed: demand grows as assumed, levers alone decide
)

// Present is the calendar year at whose end the levers of a scenario start to act
// where it does not say otherwise.
const Present = 2026

// F12: until the last year with data, markets, tariffs and the policy itself
// follow what was observed; from then on the scenario's assumptions hold. A flow
// of calendar year Y stands in the middle of the year, t = Y - 2013.5; a stock at
// its end, t = Y - 2013. World and home demand are the same in every history:
// the policy did not make them. Source: package drivers.

const (
	firstYear = StartYear
	lastYear  = drivers.Last
	pastYears = lastYear - firstYear + 1
)

// path is a quantity year by year from firstYear to lastYear.
type path [pastYears]float64

// at is the value in year y, between years on a line, outside held.
func (p *path) at(y float64) float64 {
	x := y - firstYear
	if !(x > 0) {
		return p[0]
	}
	i := int(x)
	if i >= pastYears-1 {
		return p[pastYears-1]
	}
	return p[i] + (p[i+1]-p[i])*(x-float64(i))
}

// tradePast is what was observed of a trade: the logarithms of world and home
// demand, and the added duty of the United States in force at the end of a year.
type tradePast struct {
	world, home, duty path
}

// demandPath is the logarithm of a demand: as observed, at an even rate between
// observations, and at the mean growth of the trade outside them.
func demandPath(k drivers.Kind, trade string, growth float64) (p path) {
	g := math.Log(1 + growth)
	s, ok := drivers.Of(k, trade)
	if !ok {
		for i := range p {
			p[i] = g * float64(i)
		}
		return p
	}
	points := s.Points
	at := 0 // the last observation that is not after the year
	for i := range p {
		year := firstYear + i
		for at+1 < len(points) && points[at+1].Year <= year {
			at++
		}
		a := points[at]
		ln := math.Log(a.Value)
		if at+1 < len(points) && year > a.Year {
			b := points[at+1]
			p[i] = ln + (math.Log(b.Value)-ln)*float64(year-a.Year)/float64(b.Year-a.Year)
			continue
		}
		p[i] = ln + g*float64(year-a.Year)
	}
	return p
}

func pastOf(t *trades.Trade) *tradePast {
	p := &tradePast{
		world: demandPath(drivers.World, t.ID, t.WorldGrowth),
		home:  demandPath(drivers.Home, t.ID, t.HomeGrowth),
	}
	if s, ok := drivers.Of(drivers.USDuty, t.ID); ok {
		for i := range p.duty {
			if year := firstYear + i; year >= s.Points[0].Year {
				x, _ := s.At(year)
				p.duty[i] = x / 100
			}
		}
	}
	return p
}

// lnSince is the logarithm of a demand at time t relative to the start; after the
// last observation it grows at the assumed rate.
func (p *path) lnSince(t, growth float64) float64 {
	const middle = StartYear + 0.5
	y := middle + t
	return p.at(y) - p.at(middle) + growth*pos(y-lastYear)
}

// hostPast is the policy as it was built in one host.
type hostPast struct {
	infrastructure path    // lever that official finance amounts to
	cut            path    // share of the tariff of 2013 that is gone
	perLever       float64 // US$ bn a year that amount to a lever of 1
	risk           float64 // of debt distress, moderate = 1
	member         path    // 1 where a memorandum was in force at the end of the year
}

// realised is the level of the levers that matches what was built of what was
// announced (LeverTable): official finance and zones are measured against it.
const realised = 0.4

// hostPasts holds the past of every host of the atlas, by name.
//
// Official finance becomes the infrastructure lever by its share in the host's
// output (leverOf): what is committed is built over four years, and the factor is
// such that the mean over hosts and the years 2014 to 2021 is the realised level. After 2021
// nothing was published and the level is held.
var hostPasts = sync.OnceValue(func() map[string]*hostPast {
	list := map[string]*hostPast{}
	var all []*hostPast
	var gdps []float64
	hosts := atlas.Hosts()
	for n, facts := range trades.Hosts() { // in the order of the atlas
		h := &hostPast{}
		list[hosts[n].Name] = h
		all = append(all, h)
		economy, _ := atlas.EconomyByISO3(facts.ISO3)
		gdp, _ := economy.Fact("gdp")
		h.risk = riskFactor(facts.Risk)
		gdps = append(gdps, gdp.Value)
		finance, financed := drivers.Of(drivers.Finance, facts.ISO3)
		memorandum, known := atlas.Membership(facts.ISO3)
		for i := range pastYears {
			year := firstYear + i
			for back := range 4 {
				if financed && gdp.Value > 0 {
					x, _ := finance.At(year - back)
					h.infrastructure[i] += x * 1e6 / gdp.Value / 4
				}
			}
			if known && memorandum.In(year) {
				h.member[i] = 1
			}
			if before, after := facts.Tariff13, facts.Tariff19; before.Known() && after.Known() && before.Value > 0 {
				h.cut[i] = pos(1-after.Value/before.Value) * min(1, float64(i)/6)
			}
		}
	}
	scale := financeScale(all)
	for n, h := range all {
		h.perLever = gdps[n] / scale / 1e9
		for i := range h.infrastructure {
			h.infrastructure[i] = leverOf(scale * h.infrastructure[i])
		}
	}
	return list
})

// leverOf is the level of the infrastructure lever that money amounts to, money for
// a lever of 1 being 1. The best projects come first, so that the last cost most:
// half the level takes a quarter of the money.
func leverOf(money float64) float64 { return min(1, math.Sqrt(money)) }

// financeScale is the factor that turns finance over output into a lever.
func financeScale(all []*hostPast) float64 {
	lo, hi := 0.0, 1e6
	for range 100 {
		mid := (lo + hi) / 2
		sum, n := 0.0, 0
		for _, h := range all {
			for year := 2014; year <= 2021; year++ {
				sum += leverOf(mid * h.infrastructure[year-firstYear])
				n++
			}
		}
		if sum/float64(n) < realised {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// zonesPast is the parks lever that the zones of a year amount to: the realised
// level is reached with the 112 zones of 2022; before the first count the line of
// the counts is drawn on.
var zonesPast = sync.OnceValue(func() (p path) {
	s, ok := drivers.Of(drivers.Zones, "BRI")
	if !ok {
		panic("model: no count of zones")
	}
	first, last := s.Points[0], s.Points[len(s.Points)-1]
	slope := (last.Value - first.Value) / float64(last.Year-first.Year)
	for i := range p {
		year := firstYear + i
		x, _ := s.At(year)
		if year < first.Year {
			x = first.Value - slope*float64(first.Year-year)
		}
		p[i] = realised * pos(x) / last.Value
	}
	return p
})
