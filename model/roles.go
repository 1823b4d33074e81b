package model

// threshold is theta(y): the competence a market of income y asks for before it
// lets anyone perform a function; the frontier asks for ThG.
func (p *Params) threshold(y float64) float64 {
	return p.ThLo + (p.ThG-p.ThLo)*atMost1(y)
}

// teaches is equation E11: the highest capability that serving a market of
// income y can teach. Poor markets ask little and teach little (Kaplinsky and
// Farooki 2010).
func (p *Params) teaches(y float64) float64 {
	return p.Soph + (1-p.Soph)*atMost1(y)
}

// assignRoles computes equation E10: the share of each function that the
// cluster performs in each market. The requirement rises to the two ends (Rho);
// in the lead chain the barrier is added, at home and in the hosts the strength
// of the brands already there.
func (e *Engine) assignRoles() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	incomeH := min(1, 1.5*s.w)
	thH := p.threshold(incomeH)
	n.learnH = p.teaches(incomeH)
	gap := e.scratch(7 * (2 + len(e.hosts)))
	perWidth := 1 / p.WS
	fill := func(gap []float64, th, guard float64) {
		for k := range gap {
			gap[k] = (th*p.Rho[k] + guard*f.prot[k] - s.c[k]) * perWidth
		}
	}
	fill(gap[:7], p.ThG, n.bar)
	fill(gap[7:14], thH, p.EH)
	for i := range e.hosts {
		h := &e.hosts[i]
		h.learn = p.teaches(h.y)
		fill(gap[14+7*i:21+7*i], p.threshold(h.y), p.EB*h.inc)
	}
	expEach(gap)
	share := func(s *[7]float64, odds []float64) {
		for k := range s {
			s[k] = 1 / (1 + odds[k])
		}
	}
	share(&n.sG, gap[:7])
	share(&n.sH, gap[7:14])
	for i := range e.hosts {
		share(&e.hosts[i].s, gap[14+7*i:21+7*i])
	}
}
