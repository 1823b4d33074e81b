package model

// attract computes equation E16, the logarithm of the attractiveness of the
// cluster's goods in each market: quality, brand, and cost, where a brand also
// takes the cluster out of pure cost competition.
func (e *Engine) attract() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	lnQuality := p.AlphaQ * log(s.q)
	lnCost := log(n.ucm)
	// Rivals at home pay the same wages, so that part of the cost is no handicap.
	lnCostH := lnCost - p.BetaL*p.Dom*log(s.w/p.W0)

	n.lnRG = lnQuality + p.pull(&n.sG, n.rv, lnCost)
	n.lnRH = lnQuality + p.pull(&n.sH, n.rv, lnCostH)
	ln := e.scratch(len(e.hosts))
	for i := range e.hosts {
		h := &e.hosts[i]
		// Plants inside the host avoid its border in proportion to their weight.
		border := 1 + (h.tau-1)*(1-h.k/(h.k+0.05*f.ki*h.size))
		ln[i] = (1 + p.PhiB*(h.s[FnM]+h.s[FnB])/2) / border
	}
	logEach(ln)
	for i := range e.hosts {
		h := &e.hosts[i]
		brand := (h.s[FnM] + h.s[FnB]) / 2
		h.lnR = lnQuality + ln[i] - (1-(1-n.rv)*brand)*lnCost
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
func (e *Engine) freeze() {
	p, f, n := e.p, &e.fixed, &e.now
	f.lnRG, f.lnRH = n.lnRG, n.lnRH
	f.demandG = p.Sales0[0] / p.Ms0[0] / max(n.open4, 1e-6)
	f.demandH = p.Sales0[1] / p.Ms0[1]
	for i := range e.hosts {
		e.hosts[i].lnR0 = e.hosts[i].lnR
	}
	va := 0.0
	for _, k := range troughFunctions {
		va += (p.Sales0[0]*p.PV[0]*n.sG[k]*(1-p.Zeta*n.asym) + p.Sales0[1]*p.PV[1]*n.sH[k]) * f.v[k]
	}
	f.wageScale = p.LamW * va / (p.W0 * p.BoundN)
}

// marketShare is the share of a cluster that had the share m and whose appeal,
// attractiveness to the power sigma, changed by the factor appeal against that
// of its rivals.
func marketShare(m, appeal float64) float64 { return m * appeal / (1 - m + m*appeal) }

// takeOrders computes orders by market (E17), output and utilisation under the
// limits of capacity, people and materials (E18), and experience (E19).
func (e *Engine) takeOrders() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now

	// E17: market size x share; rivals improve at the rates riv. Orders inside
	// lead firms (hierarchy) never reach a cluster.
	at := len(e.hosts)
	x := e.scratch(at + 5)
	for i := range e.hosts {
		h := &e.hosts[i]
		x[i] = p.Sigma * (h.lnR - h.lnR0 - p.RivB*n.t)
	}
	x[at] = p.Sigma * (n.lnRG - f.lnRG - p.RivG*n.t)
	x[at+1] = p.Sigma * (n.lnRH - f.lnRH - p.RivH*n.t)
	x[at+2], x[at+3], x[at+4] = p.GG*n.t+s.zG, p.GH*n.t, s.zB
	expEach(x)
	n.qG = marketShare(p.Ms0[0], x[at]) * f.demandG * x[at+2] * n.open4
	n.qH = marketShare(p.Ms0[1], x[at+1]) * f.demandH * x[at+3]
	orders := 0.0
	for i := range e.hosts {
		h := &e.hosts[i]
		demand := h.demand*h.y/h.y0*x[at+4] + p.PsiI*h.bI*h.weight*(1-h.j)
		h.q = marketShare(p.Ms0[2], x[i]) * demand
		orders += h.q
	}
	orders += n.qG + n.qH

	// E18: utilisation that the workforce allows (idle plants keep part of their
	// people, the hoarding share) and that materials allow.
	uPeople := ((n.pi/f.pi0)/(f.nFac*s.k0+1e-12) - p.Hoard) / (1 - p.Hoard + 1e-12)
	n.uMat = 1 / (f.mFac*s.k0*(1-p.EpsM*n.p) + 1e-12)
	fill := min(1, n.kt*min(1, pos(uPeople), n.uMat)/orders)
	n.qG *= fill
	n.qH *= fill
	n.qB = 0
	roles := [7]float64{}
	for i := range e.hosts {
		h := &e.hosts[i]
		h.q *= fill
		n.qB += h.q
		for k := range roles {
			roles[k] += h.q * h.s[k]
		}
	}
	n.q = n.qG + n.qH + n.qB
	n.u = n.q / n.kt
	lead := n.qG * p.PV[0]
	s.dep = lead / (lead + n.qH*p.PV[1] + n.qB*p.PV[2])

	// E19: experience in each function, and the share of it over all sales.
	for k := range roles {
		n.sB[k] = roles[k] / (n.qB + 1e-12)
		n.xk[k] = n.sG[k]*n.qG + n.sH[k]*n.qH + n.sB[k]*n.qB
		n.sbar[k] = n.xk[k] / (n.q + 1e-12)
	}
}
