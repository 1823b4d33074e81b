package model

import "silkladder/model/atlas"

// levels are the policies as they act in one host.
type levels struct {
	infrastructure, parks, openness, market float64
}

// past is the policy in a host as history has it at time t.
func (e *Engine) past(h *host, t float64) (l levels) {
	if h.past == nil {
		return l
	}
	if e.res.Scenario.History != HistoryObserved {
		return e.never(h)
	}
	end := StartYear + t // the year whose end this is, for stocks; its flow is half a year on
	l.infrastructure = h.past.infrastructure.at(end + 0.5)
	l.parks = e.common.zones.at(end)
	l.openness = realised * h.past.member.at(end)
	l.market = h.past.cut.at(end)
	return l
}

// never is the policy in a host where there is none: the zones that were there
// before it had a name.
func (e *Engine) never(h *host) (l levels) {
	if h.past != nil {
		l.parks = e.common.zones.at(StartYear)
	}
	return l
}

// setPolicy sets the policies of a scenario of version 2: history before the year
// From, then the levers, which take the policy's ramp from where history leaves
// it. What stands stays: parks are not taken down when their lever falls. Levers
// act where a memorandum is in force; a host that never signed, or has left, keeps
// what it has. From the same year closed corridors and parks take from their hosts
// all that came with them.
func (e *Engine) setPolicy(t float64) {
	m, s := &e.common, &e.res.Scenario
	from := s.From - StartYear
	r := ramp(t, from, m.Ramp)
	// Once the ramp is through nothing moves but by events of its own.
	m.moved = t <= from+m.Ramp+m.dt || len(s.Openings) > 0 || len(s.Shocks) > 0 || s.Budget != 0
	m.bE = s.Levers.Inward * m.afford * r
	for i := range e.hosts {
		h := &e.hosts[i]
		if t <= from {
			h.set(e.past(h, t))
			continue
		}
		l := h.before
		if h.member {
			to := s.Levers.times(m.afford)
			roads, parks := r, r
			if h.roads.own {
				roads = ramp(t, max(from, h.roads.from), m.Ramp)
			}
			if h.parks != nil {
				parks = h.parksSince(t, from, m.Ramp, r)
			}
			l.infrastructure += (to.Infrastructure - l.infrastructure) * roads
			l.parks += pos(to.Parks-l.parks) * parks
			l.openness += (to.Openness - l.openness) * r
			l.market += (to.Market - l.market) * r
		}
		if h.closed {
			l = e.never(h)
			if h.j > h.j0 {
				h.j, m.built = h.j0, true // the new roads lead nowhere
			}
		}
		h.set(l)
	}
	e.displace(t)
	e.applyShocks(t)
}

// times is the levers at a part of their strength.
func (l Levers) times(x float64) Levers {
	return Levers{x * l.Infrastructure, x * l.Parks, x * l.Openness, x * l.Market, x * l.Inward}
}

// set makes the policies act in the host.
func (h *host) set(l levels) {
	h.bI, h.bP, h.bO, h.bM = l.infrastructure, l.parks, l.openness, l.market
}

// parksSince is parksAt where no park opens before the year from.
func (h *host) parksSince(t, from, length, policy float64) float64 {
	sum := 0.0
	for _, o := range h.parks {
		o.from = max(o.from, from)
		sum += o.at(t, length, policy)
	}
	return sum / float64(len(h.parks))
}

// preparePolicy finds the history of every host, what it has when the levers
// start to act, and what is closed from then on.
func (e *Engine) preparePolicy() {
	s := &e.res.Scenario
	if s.Version != Version2 {
		return
	}
	e.common.zones = zonesPast()
	known, facts := hostPasts(), sites()
	from := s.From - StartYear
	for i := range e.hosts {
		h := &e.hosts[i]
		name := e.res.Hosts[i].Name
		h.past = known[name]
		h.before = e.past(h, from)
		h.member = h.past == nil || s.History == HistoryAssumed || h.past.member.at(s.From) > 0.5
		h.closed = s.closes(e.corridors[h.corridor].name, OpeningCorridor)
		h.site = facts[name]
		if h.site != nil && h.tar == h.site.row.Tariff {
			h.tar = h.site.duty // as read, where the row says no other
		}
	}
	e.shut, e.placed = "", true
	for i := range e.corridors {
		if name := e.corridors[i].name; s.closes(name, OpeningCorridor) {
			e.shut += name + " "
		}
	}
	if e.shut != "" || len(s.Closed) > 0 || len(s.Openings) > 0 {
		e.placed = false
	}
}

// seaCorridor reports whether the atlas has a sea lane of that name.
func seaCorridor(id string) bool {
	c, ok := atlas.CorridorByID(id)
	return ok && c.Kind == "sea"
}

// closes reports whether the scenario closes a place of the given kind.
func (s *Scenario) closes(id, kind string) bool {
	for _, x := range s.Closed {
		if x == id {
			return true
		}
	}
	for i := range s.Openings {
		if o := &s.Openings[i]; o.Closed && o.ID == id && o.Kind == kind {
			return true
		}
	}
	return false
}
