package model

// costs computes unit cost at home and in every host (E13) and productivity there
// (E14). Unit costs are relative to the home cost at the start and kept as
// logarithms where only ratios matter.
func (c *cluster) costs() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	w0 := c.e.common.W0

	// E13 at home: labour cost per unit with elasticity beta_L, and scale
	// economies over all capacity, wherever it stands (C66).
	lnScale := -p.EpsS * n.lnSize
	n.lnUC0 = p.BetaL*n.lnLabour + c.lnInputsHome() + lnScale
	n.uc0 = exp(n.lnUC0)

	perRoads := 1 / (1 + p.ChiJ*(1-p.JHome))
	perWage := f.pi0 / w0
	perNear := 1 / (p.GRef * f.ki)
	near := c.e.scratch(len(plants))
	for i := range plants {
		// E14: plants work better among other plants here and down the corridor
		// (points and axes).
		h, b := &hosts[i], &plants[i]
		near[i] = 1 + (b.k+p.PsiA*h.jc*(c.onCorridor[h.corridor]-b.k))*perNear
	}
	near = c.near.pow(near, p.EpsA)
	ln := c.e.scratch(2 * len(plants))
	for i := range plants {
		h, b := &hosts[i], &plants[i]

		// E14: plants bring part of the home process level with them.
		b.pi = p.productivity(h.a+p.PhiTech*pos(n.p-h.a)) * near[i]
		b.perPi = 1 / b.pi

		// E13 in the host: wages, poor infrastructure and full parks.
		ln[2*i] = h.w * perWage * b.perPi
		ln[2*i+1] = (1 + p.ChiJ*(1-h.j)) * perRoads * (1 + p.ChiG*b.full*b.full)
	}
	ln = c.lnCost.log(ln)
	lnUC := c.e.scratch(len(plants))
	for i := range plants {
		b := &plants[i]
		b.lnUC = p.BetaL*ln[2*i] + b.lnInputs + lnScale + ln[2*i+1]
		lnUC[i] = b.lnUC
	}
	uc := c.unitCost.exp(lnUC)
	cost := s.k0 * n.uc0
	for i := range plants {
		cost += plants[i].k * uc[i]
	}
	n.ucm = cost / n.kt
	c.reach()
}
