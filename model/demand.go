package model

import "silkladder/model/trades"

// markets sets how large the markets of the cluster are at this moment: the lead
// firms' and the home market as logarithms relative to the start, what rivals can
// make (E3), and what each host buys from everybody (the first factor of E17).
func (c *cluster) markets() {
	p, n, m := c.p, &c.now, &c.e.common
	if c.past == nil {
		n.lnG, n.lnH, n.lnRivals = p.GG*m.t, p.GH*m.t, p.GRiv*m.t
	} else {
		// F12: as observed, then as assumed. Rivals build what demand asks for and a
		// little more.
		n.lnG = c.past.world.lnSince(m.t, p.GG)
		n.lnH = c.past.home.lnSince(m.t, p.GH)
		n.lnRivals = n.lnG + (p.GRiv-p.GG)*m.t
	}
	if c.trade != nil {
		n.worldG = exp(n.lnG) // a slump comes to it host by host, below
	}
	if m.slump != 1 {
		fall := log(m.slump)
		n.lnG += fall
		n.lnH += fall
	}
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	for i := range plants {
		h, b := &hosts[i], &plants[i]
		b.local = b.demand * c.grown(h) * m.slump
		b.works = p.PsiI * h.bI * b.weight * (1 - h.j) // what building roads buys
	}
}

// grown is the demand of a host against the start. What drives it differs by
// trade (F10): what people can spend, what is built, what states ask for or what
// moves by sea.
//
//	F10  D_ib(t)/D_ib(0) = y/y(0)                         income, and all trades in version 1
//	                       y (1 - J) / (y(0) (1 - J(0)))  construction: what is built ends with what is missing
//	                       G_i(t)/G_i(0)                  policy, trade by sea: with the world's demand
//
// Of the six trades of overcapacity four are moved by construction, which at the
// start goes to hosts by their output, what they lack and what was lent to them.
// Source: drivers of demand by package trades.
func (c *cluster) grown(h *host) float64 {
	grown := h.y * h.perY0
	if c.trade == nil {
		return grown
	}
	switch c.trade.Facts.Driver {
	case trades.Construction:
		return grown * (1 - h.j) / (1 - h.j0)
	case trades.Policy, trades.Freight:
		return c.now.worldG
	}
	return grown
}

// settleWeights sets the weight of every host in the cluster's sales to all.
func (c *cluster) settleWeights() {
	if c.trade == nil {
		return
	}
	rows := c.e.res.Hosts
	sum := c.trade.outlets(rows)
	for i := range c.plants {
		b := &c.plants[i]
		b.weight = c.trade.outlet(&rows[i]) / sum
		b.demand = c.p.Sales0[2] * b.weight / c.p.Ms0[2]
	}
}

// outlets is what the weights of hosts are shares of: what they buy together, and
// as much more as the hosts that are not listed would buy. An economy does not buy
// what the whole belt buys because it stands alone; a host the atlas does not know
// counts as listed.
func (t *Trade) outlets(rows []Host) float64 {
	known, listed, sum := outletByHost(), 0.0, 0.0
	for i := range rows {
		sum += rows[i].Outlet
	}
	all := 0.0
	for i := range rows {
		all += t.outlet(&rows[i])
		if t == nil {
			continue // version 1
		}
		if w, ok := known[rows[i].Name]; ok {
			listed += w
		} else {
			listed += rows[i].Outlet / sum
		}
	}
	if t == nil {
		return all
	}
	return all / min(1, listed)
}

// outlet is how much a host buys of the trade's goods at the start, relative to
// other hosts (F10): what is built goes by what is missing, and by what was lent
// to build it.
func (t *Trade) outlet(row *Host) float64 {
	if t == nil || t.Facts.Driver != trades.Construction {
		return row.Outlet
	}
	lent := 0.0
	if past := hostPasts()[row.Name]; past != nil {
		lent = past.infrastructure[0]
	}
	return row.Outlet * (1 - row.J) * (realised + lent)
}
