package model

// displace lets closures change what clusters find in the hosts, once they hold.
func (e *Engine) displace(t float64) {
	if e.placed || t <= e.res.Scenario.From-StartYear {
		return
	}
	e.placed = true
	for i := range e.clusters {
		e.clusters[i].displace()
	}
}

// displace sends the cluster's goods over the corridors that are left and closes
// the plants that stood on what is closed: those in a closed park and, where a
// whole corridor closes, those in the parks that came with it and those that came
// because its hosts were open. What would be there without any policy stays.
//
//	K_ib -> K_ib (1 + parks'_ib) / (1 + parks_ib) x (open0 / open_b if the corridor is closed),
//	parks_ib = park beta_P,b fit_ib at the year From, parks' the same of what stays
func (c *cluster) displace() {
	p := c.p
	old := c.e.scratch(len(c.plants))
	for i := range c.plants {
		old[i] = c.plants[i].fit
	}
	c.place(true)
	clear(c.onCorridor)
	c.now.kb = 0
	for i := range c.plants {
		h, b := &c.e.hosts[i], &c.plants[i]
		before := p.Park * h.before.parks
		stays := (1 + before*b.fit) / (1 + before*old[i])
		if h.closed {
			open := p.Open0 + (1-p.Open0)*h.before.openness
			stays = p.Open0 / open * (1 + p.Park*c.e.never(h).parks*b.fit) / (1 + before*old[i])
		}
		b.k *= stays
		c.now.kb += b.k
		c.onCorridor[h.corridor] += b.k
	}
}
