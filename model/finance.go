package model

// fewPeople bounds the return of a person where hardly anybody is left, in version
// 2: a ratio over nobody says nothing.
const fewPeople = 0.01

// earn computes the cluster's profit (E22): value added less wages at home, in
// its plants abroad, and the upkeep of idle capacity at home; and the return to
// one person as a multiple of the wage.
func (c *cluster) earn() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	w := c.e.common.w
	n.profit = n.va - w*f.wageScale*n.np - n.hw - p.Idle*s.k0*(1-n.u)
	people := n.np + s.na + 1e-9
	if c.trade != nil {
		people = max(people, fewPeople)
	}
	n.rel = (n.va - n.hw) / (people * w * f.wageScale)
}

// fund is the first half of E25: reinvested profit plus what transfer frees less
// what moving costs. Where several clusters share a fund (F4), exchange changes
// it.
func (c *cluster) fund() {
	p, n := c.p, &c.now
	n.i = pos(p.RE*n.profit + (p.Salv-p.MoveC)*n.ts)
}

// invest divides funds into capability (high road) and capacity (low road)
// (E25), decides where new capacity goes (E26) and sets upgrading effort (E27).
func (c *cluster) invest() {
	p, s, n := c.p, &c.state, &c.now

	// Capacity is only built when plants are busy and there is a place for it;
	// the rest is paid out.
	n.ic = p.Eta * n.i

	// E26: home attracts new plants while people and materials are to be had; what
	// draws them to hosts is in settle.
	people := n.pool + s.na
	if c.trade != nil {
		people = n.pool // whoever is to work in new plants must be there
	}
	slack := lesser(people, n.mf)
	n.w0 = slack / (slack + 0.10*s.n)
	n.wt += n.w0 + 1e-12
	n.ik = (1 - p.Eta) * n.i * logistic(n.u, 0.85, 0.03) * atMost1(n.wt)
	if c.trade != nil {
		c.manPlants()
	}
	c.makeEffort()
}

// manPlants keeps a long step from building more plants at home than there are
// people to work in them, in version 2; money for the rest is paid out.
func (c *cluster) manPlants() {
	p, n := c.p, &c.now
	perWeight := n.ik / n.wt / p.PK
	most := n.pool / (c.fixed.nFac * c.e.common.dt)
	if n.w0*perWeight <= most {
		return
	}
	wt := n.wt - n.w0
	n.w0 = most / perWeight
	wt += n.w0
	n.ik *= wt / n.wt
	n.wt = wt
}
