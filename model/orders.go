package model

// attract computes equation E16, the logarithm of the attractiveness of the
// cluster's goods in each market: quality, brand, and cost, where a brand also
// takes the cluster out of pure cost competition.
func (c *cluster) attract() {
	p, f, n := c.p, &c.fixed, &c.now
	lnQuality := p.AlphaQ * n.lnQuality
	lnCost := log(n.ucm)
	// Rivals at home pay the same wages, so that part of the cost is no handicap.
	lnCostH := lnCost - p.BetaL*p.Dom*n.lnWage

	n.lnRG = lnQuality + p.pull(&n.sG, n.rv, lnCost) - c.lnTariffG()
	n.lnRH = lnQuality + p.pull(&n.sH, n.rv, lnCostH)
	plants := c.plants
	ln := c.e.scratch(len(plants))
	outsiders := 0.05 * f.ki
	for i := range plants {
		b := &plants[i]
		// Plants inside the host avoid its border in proportion to their weight:
		// border = 1 + (tau - 1) outside / (k + outside).
		outside := outsiders * b.size
		inside := b.k + outside
		b.brand = (b.s[FnM] + b.s[FnB]) / 2
		ln[i] = (1 + p.PhiB*b.brand) * inside / (inside + (b.tau-1)*outside)
	}
	ln = c.lnAppeal.log(ln)
	for i := range plants {
		b := &plants[i]
		b.lnR = lnQuality + ln[i] - (1-(1-n.rv)*b.brand)*lnCost
	}
}

// pull is the brand and cost part of E16 for the roles s in one market.
func (p *Params) pull(s *[7]float64, rv, lnCost float64) float64 {
	brand := (s[FnM] + s[FnB]) / 2
	return log(1+p.PhiB*brand) - (1-(1-rv)*brand)*lnCost
}

// freeze keeps the first moment as the reference of the demand system, so that
// sales at the start are Sales0 whatever the parameters (exact-hat form), and
// fixes the money value of wages: production wages are the share LamW of
// production value added at the start.
func (c *cluster) freeze() {
	p, f, n := c.p, &c.fixed, &c.now
	f.lnRG, f.lnRH = n.lnRG, n.lnRH
	f.demandG = p.Sales0[0] / p.Ms0[0] / max(n.open4, 1e-6)
	f.demandH = p.Sales0[1] / p.Ms0[1]
	for i := range c.plants {
		c.plants[i].lnR0 = c.plants[i].lnR
	}
	va := 0.0
	for _, k := range troughFunctions {
		va += (p.Sales0[0]*p.PV[0]*n.sG[k]*(1-p.Zeta*n.asym) + p.Sales0[1]*p.PV[1]*n.sH[k]) * f.v[k]
	}
	f.wageScale = p.LamW * va / (c.e.common.W0 * p.BoundN)
}

// marketShare is the share of a cluster that had the share m and whose appeal,
// attractiveness to the power sigma, changed by the factor appeal against that
// of its rivals.
func marketShare(m, appeal float64) float64 { return m * appeal / (1 - m + m*appeal) }

// takeOrders computes orders by market (E17), output and utilisation under the
// limits of capacity, people and materials (E18), and experience (E19).
func (c *cluster) takeOrders() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	t := c.e.common.t

	// E17: market size x share; rivals improve at the rates riv. Orders inside
	// lead firms (hierarchy) never reach a cluster.
	plants := c.plants
	at := len(plants)
	x := c.e.scratch(at + 5)
	for i := range plants {
		b := &plants[i]
		x[i] = p.Sigma * (b.lnR - b.lnR0 - p.RivB*t)
	}
	x[at] = p.Sigma * (n.lnRG - f.lnRG - p.RivG*t)
	x[at+1] = p.Sigma * (n.lnRH - f.lnRH - p.RivH*t)
	x[at+2], x[at+3], x[at+4] = n.lnG+s.zG, n.lnH, s.zB
	x = c.appeal.exp(x)
	n.qG = marketShare(p.Ms0[0], x[at]) * f.demandG * x[at+2] * n.open4
	n.qH = marketShare(p.Ms0[1], x[at+1]) * f.demandH * x[at+3]
	orders := 0.0
	for i := range plants {
		b := &plants[i]
		b.q = marketShare(p.Ms0[2], x[i]) * (b.local*x[at+4] + b.works)
		orders += b.q
	}
	orders += n.qG + n.qH

	// E18: utilisation that the workforce allows (idle plants keep part of their
	// people, the hoarding share) and that materials allow. In version 2 advanced
	// staff do not go back to the line.
	n.hands = s.n
	if c.trade != nil {
		n.hands -= s.na
	}
	crews := (n.pi / f.pi0) * n.hands / (f.nFac*s.k0 + 1e-12)
	uPeople := (crews - p.Hoard) / (1 - p.Hoard + 1e-12)
	if c.trade != nil && uPeople < crews {
		uPeople = crews // plants for which there are no people hold none, in version 2
	}
	n.uMat = s.n / (f.mFac*s.k0*(1-p.EpsM*n.p) + 1e-12) // materials come with people (F3)
	busy := atMost1(lesser(pos(uPeople), n.uMat))
	fill := atMost1(n.kt * busy / orders)
	n.fill = fill
	n.qG *= fill
	n.qH *= fill
	n.u = orders * fill / n.kt
	c.settle()
	n.q = n.qG + n.qH + n.qB
	lead := n.qG * p.PV[0]
	s.dep = lead / (lead + n.qH*p.PV[1] + n.qB*p.PV[2])

	// E19: experience in each function, and the share of it over all sales.
	perB, perQ := 1/(n.qB+1e-12), 1/(n.q+1e-12)
	for k := range n.sB {
		n.sB[k] = n.inHosts[k] * perB
		n.xk[k] = n.sG[k]*n.qG + n.sH[k]*n.qH + n.sB[k]*n.qB
		n.sbar[k] = n.xk[k] * perQ
	}
}
