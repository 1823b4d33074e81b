package model

// record stores the current moment as step i of every series.
func (e *Engine) record(i int, t float64) {
	f, s, n, r := &e.fixed, &e.state, &e.now, &e.res
	r.T[i] = t
	put := func(o Output, x float64) { r.data[int(o)*r.steps+i] = x }

	// The four kinds of upgrading, and the position on the chain.
	functional, position := 0.0, 0.0
	for _, k := range endFunctions {
		functional += f.v[k] * n.sbar[k] * s.c[k]
	}
	for k := range f.v {
		position += f.v[k] * n.sbar[k] * n.dk[k]
	}
	put(OutP, n.p)
	put(OutQ, s.q)
	put(OutF, functional/f.valueEnds)
	put(OutX, s.x)
	put(OutVC, position)
	put(OutStage, StageIndex(n.sbar))

	// Money.
	put(OutVA, n.va)
	put(OutVAh, n.va-n.hw)
	put(OutRel, (n.va-n.hw)/((n.np+s.na+1e-9)*s.w*f.wageScale))
	put(OutPi, n.profit)
	put(OutI, n.i)
	put(OutIc, n.ic)
	put(OutIk, n.ik)
	put(OutPrice, n.price)
	put(OutUc, n.ucm)
	put(OutW, s.w)
	put(OutDva, e.domesticShare())

	// Output, capacity, resources.
	put(OutQty, n.q)
	put(OutQtyG, n.qG)
	put(OutQtyH, n.qH)
	put(OutQtyB, n.qB)
	put(OutU, n.u)
	put(OutK0, s.k0)
	put(OutKB, n.kb)
	put(OutT, n.ts)
	put(OutNprod, n.np)
	put(OutNadv, s.na)
	put(OutNpool, n.pool)
	put(OutMfree, n.mf)
	put(OutE, n.effort)
	put(OutPoll, s.k0*n.u*(1-n.p)*(1-0.3*n.bE))

	// Power in the chains.
	put(OutAsym, n.asym)
	put(OutAsymB, e.asymmetryOverHosts())
	put(OutBar, n.bar)
	put(OutDep, s.dep)
	put(OutCap, n.cap)
	put(OutCx, n.cx)
	roleG, roleH, roleB := coreRole(&n.sG), coreRole(&n.sH), coreRole(&n.sB)
	put(OutLeadG, roleG)
	put(OutLead, roleB)
	put(OutBuyer, (n.qB*roleB+n.qH*roleH+n.qG*roleG)/n.q)

	// Hosts together.
	jobs, steepest := 0.0, e.hosts[0].grad
	for b := range e.hosts {
		jobs += e.hosts[b].jobs
		steepest = max(steepest, e.hosts[b].grad)
	}
	put(OutHB, n.hb)
	put(OutHW, n.hw)
	put(OutHVA, n.hw)
	put(OutGrad, steepest)
	put(OutJobsB, jobs)

	for j, x := range n.gov {
		r.data[(VecGov.offset()+j)*r.steps+i] = x
	}
	for k := range s.c {
		r.data[(VecSbar.offset()+k)*r.steps+i] = n.sbar[k]
		r.data[(VecSG.offset()+k)*r.steps+i] = n.sG[k]
		r.data[(VecSH.offset()+k)*r.steps+i] = n.sH[k]
		r.data[(VecSB.offset()+k)*r.steps+i] = n.sB[k]
		r.data[(VecC.offset()+k)*r.steps+i] = s.c[k]
	}
	e.recordHosts(i)
}

// recordHosts stores the current moment of every host as step i.
func (e *Engine) recordHosts(i int) {
	n := e.res.steps
	for b := range e.hosts {
		h := &e.hosts[b]
		at := e.res.hosts[b*int(NumHostOutputs)*n+i:]
		at[int(HostK)*n] = h.k
		at[int(HostJ)*n] = h.j
		at[int(HostW)*n] = h.w
		at[int(HostA)*n] = h.a
		at[int(HostY)*n] = h.y
		at[int(HostGrad)*n] = h.grad
		at[int(HostT)*n] = h.t
		at[int(HostQ)*n] = h.q
		at[int(HostTau)*n] = h.tau
		at[int(HostHB)*n] = h.hb
		at[int(HostHW)*n] = h.wages
		at[int(HostDebt)*n] = h.debt
		at[int(HostPi)*n] = h.pi
		at[int(HostJobs)*n] = h.jobs
	}
}

// coreRole is the mean role in the four intangible functions.
func coreRole(s *[7]float64) float64 {
	return (s[FnR] + s[FnD] + s[FnM] + s[FnB]) / 4
}

// domesticShare is a proxy for the domestic value added in exports: the value
// captured in the lead chain over the production value and the intangible value
// performed there.
func (e *Engine) domesticShare() float64 {
	n := &e.now
	made := 0.0
	for _, k := range troughFunctions {
		made += n.vk[k]
	}
	for _, k := range endFunctions {
		made += n.vk[k] * n.sG[k] * n.dk[k]
	}
	return n.vcG / made
}

// asymmetryOverHosts is the power of the cluster over its chains in the hosts,
// where the cluster is the lead firm and its product 0.8 as complex; weighted
// by their share in the outlet (T10).
func (e *Engine) asymmetryOverHosts() float64 {
	p, s, n := e.p, &e.state, &e.now
	if p.ForceGov != [5]float64{} {
		return dot(n.gov, p.Asym)
	}
	// E6 is linear in the membership of capable suppliers, so that only the mixes
	// of fully capable and fully incapable hosts are needed.
	cx := p.X0 + p.X1*s.q*0.8
	h, d := logistic(cx, 0.5, p.WGov), logistic(p.Cod, 0.5, p.WGov)
	able, unable := governanceRaw(h, d, 1), governanceRaw(h, d, 0)
	one := [5]float64{1, 1, 1, 1, 1}
	powerAble, powerUnable := dot(able, p.Asym), dot(unable, p.Asym)
	sumAble, sumUnable := dot(able, one), dot(unable, one)

	odds := e.scratch(len(e.hosts))
	for i := range e.hosts {
		odds[i] = (p.requirement(cx) - e.hosts[i].a) / p.WGov
	}
	expEach(odds)
	sum := 0.0
	for i, x := range odds {
		// The membership is 1/(1+x); numerator and denominator times 1+x.
		sum += e.hosts[i].weight * (powerAble + x*powerUnable) / (sumAble + x*sumUnable + (1+x)*1e-12)
	}
	return sum
}

// dot is the scalar product of two vectors over governance types.
func dot(a, b [5]float64) (sum float64) {
	for j := range a {
		sum += a[j] * b[j]
	}
	return sum
}
