package model

import (
	"math"

	"silkladder/model/atlas"
)

// Opening is a decision about one place on the map: a corridor or a park that
// stays closed, or opens in another year than the policy as a whole. It acts on
// hosts: a corridor carries the infrastructure lever of the hosts on it, each
// park of a host an equal part of the host's parks lever. Places without an
// Opening, and hosts without parks in the atlas, follow the levers.
type Opening struct {
	Kind   string  // OpeningCorridor or OpeningPark
	ID     string  // of package atlas, or the corridor of one of the scenario's hosts
	Closed bool    // never opens; in version 2 closes after the year From
	Year   float64 // calendar year, 2013 (its end) or later; 0 = with the policy
}

// The kinds of places that open.
const (
	OpeningCorridor = "corridor"
	OpeningPark     = "park"
)

// Shut reports whether a decision keeps a place closed at the end of a calendar year,
// or until later: in version 2 one that closes does so after the year From.
func (s *Scenario) Shut(kind, id string, year float64) bool {
	if s.closes(id, kind) {
		return s.Version != Version2 || year > s.From
	}
	for i := range s.Openings {
		if o := &s.Openings[i]; o.Kind == kind && o.ID == id {
			return o.Year > year
		}
	}
	return false
}

// opening is when one place opens inside a run.
type opening struct {
	own  bool    // has a date of its own
	from float64 // years since the start; infinite when closed
}

// when converts a decision to the time inside a run.
func (o *Opening) when() opening {
	switch {
	case o.Closed:
		return opening{own: true, from: math.Inf(1)}
	case o.Year != 0:
		return opening{own: true, from: o.Year - StartYear}
	}
	return opening{}
}

// at is the ramp of the place at time t; policy is that of the policy.
func (o opening) at(t, length, policy float64) float64 {
	if !o.own {
		return policy
	}
	return ramp(t, o.from, length)
}

// parksAt is the mean ramp of the host's parks at time t.
func (h *host) parksAt(t, length, policy float64) float64 {
	if len(h.parks) == 0 {
		return policy
	}
	sum := 0.0
	for _, o := range h.parks {
		sum += o.at(t, length, policy)
	}
	return sum / float64(len(h.parks))
}

// prepareOpenings attaches the decisions of the scenario to its hosts.
func (e *Engine) prepareOpenings() {
	s := &e.res.Scenario
	for i := range s.Openings {
		if o := &s.Openings[i]; o.Kind == OpeningCorridor {
			for j := range e.hosts {
				if h := &e.hosts[j]; e.corridors[h.corridor].name == o.ID {
					h.roads = o.when()
				}
			}
		}
	}
	for j := range e.hosts {
		if s.opensPark(e.res.Hosts[j].Name) {
			e.hosts[j].parks = s.parkOpenings(e.res.Hosts[j].Name)
		}
	}
}

// hostParks lists the parks of a host that can take in plants.
func hostParks(host string) (parks []atlas.Park) {
	for _, p := range atlas.ParksOf(host) {
		if p.Industrial() {
			parks = append(parks, p)
		}
	}
	return parks
}

// opensPark reports whether a decision is about one of the host's parks.
func (s *Scenario) opensPark(host string) bool {
	for i := range s.Openings {
		if s.Openings[i].Kind != OpeningPark {
			continue
		}
		for _, p := range hostParks(host) {
			if p.ID == s.Openings[i].ID {
				return true
			}
		}
	}
	return false
}

// parkOpenings lists when each of the host's parks opens.
func (s *Scenario) parkOpenings(host string) []opening {
	var list []opening
	for _, p := range hostParks(host) {
		var when opening
		for i := range s.Openings {
			if o := &s.Openings[i]; o.Kind == OpeningPark && o.ID == p.ID {
				when = o.when()
			}
		}
		list = append(list, when)
	}
	return list
}

// checkOpenings checks the decisions about corridors and parks.
func (s *Scenario) checkOpenings() error {
	if len(s.Openings) > MaxOpenings {
		return &FieldError{
			Field: "openings", Value: float64(len(s.Openings)), Reason: WrongLength,
			Allowed: "at most " + number(MaxOpenings) + " openings",
		}
	}
	for i := range s.Openings {
		o := &s.Openings[i]
		field := indexed("openings", i)
		for j := range s.Openings[:i] {
			if s.Openings[j].Kind == o.Kind && s.Openings[j].ID == o.ID {
				return &FieldError{Field: field + ".id", Value: o.ID, Reason: Duplicate, Allowed: "each place once"}
			}
		}
		switch o.Kind {
		case OpeningCorridor:
			if !s.hasCorridor(o.ID) {
				return &FieldError{Field: field + ".id", Value: o.ID, Reason: NotAChoice, Allowed: "the id of a corridor"}
			}
		case OpeningPark:
			if _, ok := atlas.ParkByID(o.ID); !ok {
				return &FieldError{Field: field + ".id", Value: o.ID, Reason: NotAChoice, Allowed: "the id of a park"}
			}
		default:
			return &FieldError{Field: field + ".kind", Value: o.Kind, Reason: NotAChoice, Allowed: OpeningCorridor + " or " + OpeningPark}
		}
		if o.Year != 0 && !(o.Year >= StartYear && o.Year <= StartYear+MaxYears) {
			return outside(field+".year", o.Year, StartYear, StartYear+MaxYears)
		}
		if o.Closed && o.Year != 0 {
			return &FieldError{Field: field + ".year", Value: o.Year, Reason: NotAChoice, Allowed: "no year for a place that stays closed"}
		}
	}
	return nil
}

// hasCorridor reports whether the atlas or one of the scenario's hosts names the
// corridor.
func (s *Scenario) hasCorridor(id string) bool {
	for i := range s.Hosts {
		if s.Hosts[i].Corridor == id {
			return true
		}
	}
	_, ok := atlas.CorridorByID(id)
	return ok
}
