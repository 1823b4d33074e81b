package model

import (
	"cmp"

	"silkladder/model/atlas"
	"silkladder/model/order"
	"silkladder/model/trades"
)

// Ranking says where the plants of the cluster in focus stand at the end of a year
// and where they go: to which economies, along which corridors, into which parks,
// each with the reason.
type Ranking struct {
	Archetype string
	Year      float64 // calendar year at whose end it holds
	Hosts     []Why
	Corridors []CorridorRank
	Parks     []ParkRank
}

// CorridorRank is one corridor: the sums over its hosts, and the first of them.
type CorridorRank struct {
	ID                    string
	Moves, Capacity, Jobs float64
	Best                  string
	Line                  atlas.Text // why that one
}

// ParkRank is one park that can take in plants.
type ParkRank struct {
	ID, Host              string
	Fit                   float64
	Moves, Capacity, Jobs float64    // the part of the host's that is in it
	Line                  atlas.Text // what it offers the trade
}

// Rank runs the scenario up to the end of a calendar year and ranks places for the
// cluster in focus by the plants that stand there, then by those that come in a
// year, then by the gradient.
func (e *Engine) Rank(s Scenario, year float64) (*Ranking, error) {
	if s.Version != Version2 {
		return nil, &FieldError{Field: "version", Value: float64(Version), Reason: NotAChoice, Allowed: "2: places are ranked for the trades of version 2"}
	}
	s.Years = max(1, year-StartYear)
	if _, err := e.RunOnly(s, Selection{Outputs: []Output{OutT}}); err != nil {
		return nil, err
	}
	c := &e.clusters[s.Focus]
	r := &Ranking{Archetype: s.Archetype, Year: year, Hosts: c.why()}
	for _, x := range e.corridors {
		k := CorridorRank{ID: x.name}
		best := -1
		for _, i := range x.members {
			w := &r.Hosts[i]
			k.Moves += w.Moves
			k.Capacity += w.Capacity
			k.Jobs += w.Jobs
			if best < 0 || before(w, &r.Hosts[best]) < 0 {
				best = i
			}
		}
		k.Best, k.Line = r.Hosts[best].Host, r.Hosts[best].Line()
		r.Corridors = append(r.Corridors, k)
	}
	for i := range r.Hosts {
		r.Parks = append(r.Parks, c.parks(i, &r.Hosts[i])...)
	}
	order.Stable(r.Hosts, func(a, b Why) int { return before(&a, &b) })
	order.Stable(r.Corridors, func(a, b CorridorRank) int {
		return cmp.Or(cmp.Compare(b.Capacity, a.Capacity), cmp.Compare(b.Moves, a.Moves))
	})
	order.Stable(r.Parks, func(a, b ParkRank) int {
		return cmp.Or(cmp.Compare(b.Capacity, a.Capacity), cmp.Compare(b.Moves, a.Moves), cmp.Compare(b.Fit, a.Fit))
	})
	return r, nil
}

// before orders hosts.
func before(a, b *Why) int {
	return cmp.Or(cmp.Compare(b.Capacity, a.Capacity), cmp.Compare(b.Moves, a.Moves), cmp.Compare(b.Gradient, a.Gradient))
}

// parks shares out what stands in the zones of a host to its parks by how far each
// takes the trade in.
func (c *cluster) parks(i int, w *Why) (list []ParkRank) {
	site := c.e.hosts[i].site
	if c.trade == nil || site == nil {
		return nil
	}
	sum := 0.0
	shut := c.e.common.t > c.e.res.Scenario.From-StartYear
	for j := range site.parks {
		k := ParkRank{ID: site.parks[j].ID, Host: w.Host}
		k.Fit, k.Line = trades.Fit(site.parks[j], c.trade.Facts)
		if shut && c.e.res.Scenario.closes(k.ID, OpeningPark) {
			k.Fit, k.Line = 0, atlas.Text{En: "closed", Zh: "已关闭"}
		}
		sum += k.Fit
		list = append(list, k)
	}
	for j := range list {
		if sum > 0 {
			part := w.Zones * list[j].Fit / sum
			list[j].Moves, list[j].Capacity, list[j].Jobs = part*w.Moves, part*w.Capacity, part*w.Jobs
		}
	}
	return list
}
