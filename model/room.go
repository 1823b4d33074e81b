package model

// fillRooms computes how much room every cluster has in every host and how full
// the host is for it (F1). With crowd = 0 a cluster meets only its own plants;
// with crowd = 1 those of all, weighted by the people they bind.
//
//	F1  full_ib = (1 - crowd) K_ib / Kbar_ib + crowd Phi_b,
//	    Phi_b = sum_i m_i K_ib / sum_i m_i Kbar_ib
//
// Source: one representative cluster had each host's room to itself, so that
// twenty of them put twenty times the plants there.
func (e *Engine) fillRooms() {
	for i := range e.clusters {
		e.clusters[i].fillRooms()
	}
	crowd := e.common.Crowd
	if crowd == 0 || len(e.clusters) == 1 {
		return
	}
	// One cluster after another: its plants stand together in memory.
	sums := e.scratch(2 * len(e.hosts))
	clear(sums)
	taken, room := sums[:len(e.hosts)], sums[len(e.hosts):]
	for i := range e.clusters {
		c := &e.clusters[i]
		bound := c.people * c.fixed.nFac
		for b := range c.plants {
			taken[b] += bound * c.plants[b].k
			room[b] += bound * c.plants[b].kbar
		}
	}
	for b := range taken {
		taken[b] /= room[b]
	}
	for i := range e.clusters {
		plants := e.clusters[i].plants
		for b := range plants {
			p := &plants[b]
			p.full = (1-crowd)*p.full + crowd*taken[b]
		}
	}
}

// roomFor is the room of a host for this cluster's plants, as a share of the
// cluster's capacity at the start. Where clusters have sizes the room is in
// persons, and each cluster has the part of it that it has of all people: a small
// cluster alone finds room for everybody, all of China together does not.
//
//	cap_ib = reach M_b / (sum_j L_j n_i ki_i), M_b the host's people in manufacturing,
//	n_i the share of its people that one unit of capacity binds
func (c *cluster) roomFor(h *host) float64 {
	if c.e.common.people == 0 {
		return h.cap
	}
	return c.e.common.Reach * h.people / (c.e.common.people * c.fixed.nFac * c.fixed.ki)
}

// fillRooms computes the room for this cluster's plants, which parks enlarge
// (E13), and how much of it they fill. Parks make room only for the trades they
// take in.
//
//	F9  Kbar_ib = cap_ib ki (1 + park beta_P,b fit_ib), fit_ib = 1 - prod_p (1 - fit_ip)
//	    over the parks p of the host that are open; fit = 1 in version 1
//	    T_ib = tau_T ... size_b Kbar_ib / (cap_ib ki): parks draw plants as they make room
//
// Source: the industries that parks state (trades.Fit).
func (c *cluster) fillRooms() {
	p, f := c.p, &c.fixed
	plants := c.plants
	if c.e.common.moved {
		hosts := c.e.hosts[:len(plants)]
		for i := range plants {
			b := &plants[i]
			b.kbar = b.cap * f.ki * (1 + p.Park*hosts[i].bP*b.fit)
			b.perKbar = 1 / b.kbar
			b.ground = 1
			if c.trade != nil {
				parks := p.Park * hosts[i].bP * b.fit
				b.ground += parks
				b.zones = parks / (1 + parks)
			}
		}
	}
	for i := range plants {
		b := &plants[i]
		b.full = b.k * b.perKbar
	}
}
