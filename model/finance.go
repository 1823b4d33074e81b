package model

// earn computes the cluster's profit (E22): value added less wages at home, in
// its plants abroad, and the upkeep of idle capacity at home.
func (e *Engine) earn() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	n.hw = 0
	for i := range e.hosts {
		h := &e.hosts[i]
		h.jobs = f.nFac * h.k * n.u * f.pi0 / h.pi
		h.wages = h.w * f.wageScale * h.jobs
		n.hw += h.wages
	}
	n.profit = n.va - s.w*f.wageScale*n.np - n.hw - p.Idle*s.k0*(1-n.u)
}

// invest divides profits into capability (high road) and capacity (low road)
// (E25), decides where new capacity goes (E26) and sets upgrading effort (E27).
func (e *Engine) invest() {
	p, s, n := e.p, &e.state, &e.now

	// E25: reinvested profit plus what transfer frees less what moving costs.
	// Capacity is only built when plants are busy and there is a place for it;
	// the rest is paid out.
	n.i = pos(p.RE*n.profit + (p.Salv-p.MoveC)*n.ts)
	n.ic = p.Eta * n.i

	// E26: home attracts new plants while people and materials are to be had,
	// hosts by their sales and their cost gradient.
	slack := min(n.pool+s.na, n.mf)
	n.w0 = slack / (slack + 0.10)
	n.wt = n.w0 + 1e-12
	for i := range e.hosts {
		h := &e.hosts[i]
		h.wk = p.LamHost * n.open * h.room * (h.q/n.q + h.size*pos(h.grad))
		n.wt += h.wk
	}
	n.ik = (1 - p.Eta) * n.i * logistic(n.u, 0.85, 0.03) * min(1, n.wt)
	e.makeEffort()
}

// balanceHosts is equation E40: what a host gains and loses. Wages and what its
// own firms learn, against the sales its firms lose and the interest on its
// infrastructure. It leaves out tax, land, rents and the environment, so it is
// no measure of welfare.
func (e *Engine) balanceHosts() {
	p, n := e.p, &e.now
	n.hb = 0
	for i := range e.hosts {
		h := &e.hosts[i]
		local := h.demand * h.y / h.y0
		gain := p.Spill * n.rv * local * (h.a - h.a0) * p.PV[2]
		lost := p.Disp * n.rv * p.PV[2] * h.a * pos(h.q-p.Sales0[2]*h.weight)
		h.hb = h.wages + gain - lost - p.RDebt*h.debt
		n.hb += h.hb
	}
}
