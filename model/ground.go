package model

import (
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// Ground is what a run of version 2 stands on and no equation gives: what was
// observed, what is read of places, ways that are searched, and what thirteen years
// before the start have left. Exported models have it as numbers.
type Ground struct {
	Clusters []ClusterGround
	Hosts    []HostGround
	Shared   Params // in which parameters of hosts and home wage are those of the run
	People   float64
	Output   float64 // US$ bn a year, of all of China's clusters
	Realised float64 // level of the levers that matches what was built
	Last     float64 // years from the start to the last observation; then demand grows as assumed
	Years    int     // of observation, the start's among them
	Closes   bool    // some place closes when the levers begin to act
}

// ClusterGround is that of one cluster.
type ClusterGround struct {
	People      float64       // its part of all people
	Driver      trades.Driver // of demand in hosts
	World, Home []float64     // logarithms of demand by year, 0 in the middle of the first year of the run
	Duty        []float64     // added duty of the United States by year
	Dependence  float64       // on lead firms, before the first moment
	Staff       float64
	Weight      float64 // of its goods, kg a dollar
	Energy      float64 // share in cost
	Materials   float64
	Places      []PlaceGround // by host
}

// PlaceGround is what a cluster finds in a host.
type PlaceGround struct {
	Over, Whole float64 // cost of the way from its city: beyond that from the cheapest port, and all of it
	Fit, Weight float64
	K           float64 // capacity at the start

	OverLeft, WholeLeft, FitLeft float64 // of what is left once the closures hold
}

// HostGround is that of one host.
type HostGround struct {
	Tariff, People                          float64
	Power                                   float64   // its price, US cents a kilowatt-hour
	Finance, Risk, Share                    float64   // F13: US$ bn a year per level, rate of loss, weight in all sales
	Member                                  float64   // 1 where the levers act, else 0
	Infrastructure, Parks, Openness, Market []float64 // policy by year, as history has it

	Closed                                  float64 // 1 where the corridor closes
	ParksBefore, OpennessBefore, ParksNever float64 // before anything closes, and of the zones of 2013 alone
}

// GroundOf returns what a scenario of version 2 stands on. Errors are *FieldError.
func GroundOf(s Scenario) (*Ground, error) {
	e := NewEngine()
	e.res.Scenario = s
	if err := e.res.Scenario.validate(); err != nil {
		return nil, err
	}
	if e.res.Hosts = s.Hosts; s.Hosts == nil {
		e.res.Hosts = atlas.Hosts()
	}
	e.prepare(Selection{})
	g := &Ground{People: e.common.people, Output: e.common.allOutput, Realised: realised, Last: lastYear - firstYear, Years: pastYears, Closes: !e.placed}
	if s.History == HistoryAssumed {
		g.Last = 0.5 // as if demand were observed up to the middle of the first year
	}
	for i := range shared {
		*shared[i].in(&g.Shared) = *shared[i].out(&e.common.sharedParams)
	}
	for i := range e.clusters {
		c := &e.clusters[i]
		f := &c.trade.Facts
		k := ClusterGround{People: c.people, Driver: f.Driver, Dependence: c.state.dep, Staff: c.state.na, Weight: f.Weight, Energy: f.Energy, Materials: f.Materials}
		past := c.past
		if past == nil {
			past = &tradePast{}
		}
		const middle = StartYear + 0.5
		for y := range pastYears {
			k.World = append(k.World, past.world[y]-past.world.at(middle))
			k.Home = append(k.Home, past.home[y]-past.home.at(middle))
			k.Duty = append(k.Duty, past.duty[y])
		}
		far := c.trade.far()
		for j := range c.plants {
			b := &c.plants[j]
			p := PlaceGround{Fit: b.fit, Weight: b.weight, K: b.k}
			if site := e.hosts[j].site; site != nil {
				p.Over, p.Whole = far.over[site.index], far.from[site.index]
			}
			k.Places = append(k.Places, p)
		}
		c.place(true)
		if e.shut != "" {
			far = &c.detour
		}
		for j := range k.Places {
			p := &k.Places[j]
			p.FitLeft = c.plants[j].fit
			if site := e.hosts[j].site; site != nil {
				p.OverLeft, p.WholeLeft = far.over[site.index], far.from[site.index]
			}
		}
		g.Clusters = append(g.Clusters, k)
	}
	for i := range e.hosts {
		h := &e.hosts[i]
		k := HostGround{Tariff: h.tar, People: h.people, Power: powerAtHome, Finance: h.perLever, Risk: h.risk, Share: h.weight}
		if h.site != nil {
			k.Power = h.site.power
		}
		if h.member {
			k.Member = 1
		}
		if h.closed {
			k.Closed = 1
		}
		k.ParksBefore, k.OpennessBefore, k.ParksNever = h.before.parks, h.before.openness, e.never(h).parks
		for y := range pastYears {
			at := e.past(h, float64(y))
			k.Infrastructure = append(k.Infrastructure, e.past(h, float64(y)-0.5).infrastructure)
			k.Parks = append(k.Parks, at.parks)
			k.Openness = append(k.Openness, at.openness)
			k.Market = append(k.Market, at.market)
		}
		g.Hosts = append(g.Hosts, k)
	}
	return g, nil
}
