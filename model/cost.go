package model

// costs computes unit cost at home and in every host (E13), productivity there
// (E14) and the cost of reaching its market (E15). Unit costs are relative to
// the home cost at the start and kept as logarithms where only ratios matter.
func (e *Engine) costs() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	e.corridorState()

	// E13 at home: labour cost per unit with elasticity beta_L, and scale
	// economies over all capacity, wherever it stands (C66).
	lnScale := -p.EpsS * log(n.kt/f.ki)
	n.lnUC0 = p.BetaL*log(s.w/p.W0*f.pi0/n.pi) + lnScale
	n.uc0 = exp(n.lnUC0)

	homeRoads := 1 + p.ChiJ*(1-p.JHome)
	ln := e.scratch(3 * len(e.hosts))
	for i := range e.hosts {
		h := &e.hosts[i]
		c := &e.corridors[h.corridor]
		h.jc = c.j
		h.kbar = h.cap * f.ki * (1 + p.Park*h.bP)

		// E14: plants bring part of the home process level with them, and work
		// better among other plants here and down the corridor (points and axes).
		near := h.k + p.PsiA*h.jc*(c.k-h.k)
		h.pi = p.productivity(h.a + p.PhiTech*pos(n.p-h.a))
		ln[3*i] = 1 + near/(p.GRef*f.ki)

		// E13 in the host: wages, poor infrastructure and full parks.
		full := h.k / h.kbar
		ln[3*i+1] = h.w / p.W0 * f.pi0 / h.pi
		ln[3*i+2] = (1 + p.ChiJ*(1-h.j)) / homeRoads * (1 + p.ChiG*full*full)
	}
	logEach(ln)
	for i := range e.hosts {
		lnNear := p.EpsA * ln[3*i]
		e.hosts[i].lnUC = p.BetaL*(ln[3*i+1]-lnNear) + lnScale + ln[3*i+2]
		ln[2*i], ln[2*i+1] = lnNear, e.hosts[i].lnUC
	}
	ratio := ln[:2*len(e.hosts)]
	expEach(ratio)
	cost := s.k0 * n.uc0
	for i := range e.hosts {
		h := &e.hosts[i]
		h.pi *= ratio[2*i]
		h.uc = ratio[2*i+1]
		cost += h.k * h.uc

		// E15: tariff, cut by market access, and transport, cut by better
		// infrastructure along the corridor.
		h.tau = 1 + h.tar*(1-n.bM) + h.ice*(1-h.jc)/(1-h.jc0+1e-9)
	}
	n.ucm = cost / n.kt
}
