package ledger

import (
	"slices"

	"silkladder/app/corridor"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// MapYear is the year shown as the map draws it: capacity, flows and sales, what
// each economy gains, what is closed and which corridors carry nothing. Capacity is
// counted in the first home capacity, with All in that of all clusters together.
// What was selected, what was before a decision, projects and directions are for
// the caller to set.
func (v *View) MapYear(d *corridor.Data) *corridor.State {
	s := &corridor.State{Year: v.calendar(), Least: least(v), Dollars: v.With.Output()}
	if v.All && v.sized() {
		s.Dollars = v.With.Total(model.AmountCapacityHome)[0]
	}
	s.Hosts, s.HomeCapacity = capacities(v, v.Step)
	s.Full = make([]float64, len(s.Hosts))
	for step := range v.With.T {
		if step%4 != 0 && step != len(v.With.T)-1 { // it grows and shrinks slowly
			continue
		}
		hosts, _ := capacities(v, step)
		for i := range hosts {
			s.Full[i] = max(s.Full[i], hosts[i].Capacity)
		}
	}
	s.Unit = corridor.Unit(slices.Max(append(s.Full, 0)))
	for i := range v.With.Hosts {
		r := Row{With: v.account(v.With, i), Without: v.account(v.Without, i)}
		s.Gains = append(s.Gains, r.Net())
	}
	for _, c := range d.Corridors {
		s.ClosedCorridors = append(s.ClosedCorridors, v.Shut(c.ID))
		used := false
		for i, h := range s.Hosts {
			used = used || v.With.Hosts[i].Corridor == c.ID && (h.Capacity >= carries || h.Transfer >= carries/10)
		}
		s.Unused = append(s.Unused, !used)
	}
	if !v.All {
		s.Takes = Takes(&v.With.Scenario, d)
	}
	for _, p := range d.Parks {
		park, ok := atlas.ParkByID(p.ID)
		s.ClosedParks = append(s.ClosedParks, ok && park.Industrial() && !v.Open(park))
	}
	return s
}

// carries is the capacity from which on a corridor counts as used, in home's first.
const carries = .0005

// capacities are what hosts have at a step, and home.
func capacities(v *View, step int) (hosts []corridor.HostYear, home float64) {
	hosts = make([]corridor.HostYear, len(v.With.Hosts))
	r := v.With
	if !v.All || !v.sized() {
		for i := range hosts {
			hosts[i] = corridor.HostYear{Capacity: r.Host(i, model.HostK)[step], Transfer: r.Host(i, model.HostT)[step], Sales: r.Host(i, model.HostQ)[step]}
		}
		return hosts, r.Series(model.OutK0)[step]
	}
	whole := r.Total(model.AmountCapacityHome)
	for k := range r.Clusters() {
		c := r.Cluster(k)
		part := c.Output() / whole[0]
		for i := range hosts {
			h := &hosts[i]
			h.Capacity += part * c.Host(i, model.HostK)[step]
			h.Transfer += part * c.Host(i, model.HostT)[step]
			h.Sales += part * c.Host(i, model.HostQ)[step]
		}
	}
	return hosts, whole[step] / whole[0]
}

// Takes is, by park of the map, how far it takes the trade in focus in; nil in version 1,
// which knows no trades.
func Takes(s *model.Scenario, d *corridor.Data) []float64 {
	trade, ok := trades.ByID(s.Archetype)
	if s.Version != model.Version2 || !ok {
		return nil
	}
	takes := make([]float64, len(d.Parks))
	for i, p := range d.Parks {
		if park, ok := atlas.ParkByID(p.ID); ok {
			takes[i], _ = trades.Fit(park, trade)
		}
	}
	return takes
}
