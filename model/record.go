package model

// record stores the current moment as row i of the record.
func (e *Engine) record(i int, t float64) {
	r := &e.res
	r.T[i] = t
	row := r.rows[i*r.width : (i+1)*r.width]
	part := r.part(len(e.hosts))
	for j := range e.clusters {
		c := &e.clusters[j]
		own := row[j*part : (j+1)*part]
		c.record(own, &r.slots)
		if r.slots.hosts > 0 {
			c.recordHosts(own[r.slots.series:], &r.slots)
		}
	}
	e.recordAmounts(row[len(e.clusters)*part:])
}

// record stores the current moment of one cluster.
func (c *cluster) record(row []float64, at *slots) {
	if at.all {
		c.outputs((*[NumOutputs]float64)(row), true, true)
	} else if at.outputs > 0 {
		var all [NumOutputs]float64
		c.outputs(&all, at.output[OutDva] >= 0, at.output[OutAsymB] >= 0)
		for slot, o := range at.picked[:at.outputs] {
			row[slot] = all[o]
		}
	}
	if !at.vectors {
		return
	}
	n := &c.now
	store := func(v Vector, x []float64) {
		if slot := int(at.vector[v]); slot >= 0 {
			copy(row[slot:], x)
		}
	}
	store(VecGov, n.gov[:])
	store(VecSbar, n.sbar[:])
	store(VecSG, n.sG[:])
	store(VecSH, n.sH[:])
	store(VecSB, n.sB[:])
	store(VecC, c.state.c[:])
}

// outputs computes every output of the current moment; the two that take some
// work only where they are asked for.
func (c *cluster) outputs(x *[NumOutputs]float64, dva, asymB bool) {
	f, s, n := &c.fixed, &c.state, &c.now

	// The four kinds of upgrading, and the position on the chain.
	functional := f.v[FnR]*n.sbar[FnR]*s.c[FnR] + f.v[FnD]*n.sbar[FnD]*s.c[FnD] + f.v[FnM]*n.sbar[FnM]*s.c[FnM] + f.v[FnB]*n.sbar[FnB]*s.c[FnB]
	position := functional + f.v[FnC]*n.sbar[FnC] + f.v[FnA]*n.sbar[FnA] + f.v[FnL]*n.sbar[FnL]
	x[OutP] = n.p
	x[OutQ] = s.q
	x[OutF] = functional / f.valueEnds
	x[OutX] = s.x
	x[OutVC] = position
	x[OutStage] = StageIndex(n.sbar)

	// Money.
	x[OutVA] = n.va
	x[OutVAh] = n.va - n.hw
	x[OutRel] = n.rel
	x[OutPi] = n.profit
	x[OutI] = n.i
	x[OutIc] = n.ic
	x[OutIk] = n.ik
	x[OutPrice] = n.price
	x[OutUc] = n.ucm
	x[OutW] = c.e.common.w
	if dva {
		x[OutDva] = c.domesticShare()
	}

	// Output, capacity, resources.
	x[OutQty] = n.q
	x[OutQtyG] = n.qG
	x[OutQtyH] = n.qH
	x[OutQtyB] = n.qB
	x[OutU] = n.u
	x[OutK0] = s.k0
	x[OutKB] = n.kb
	x[OutT] = n.ts
	x[OutNprod] = n.np
	x[OutNadv] = s.na
	x[OutNpool] = n.pool
	x[OutMfree] = n.mf
	x[OutE] = n.effort
	x[OutPoll] = s.k0 * n.u * (1 - n.p) * (1 - 0.3*c.e.common.bE)

	// Power in the chains.
	x[OutAsym] = n.asym
	if asymB {
		x[OutAsymB] = c.asymmetryOverHosts()
	}
	x[OutBar] = n.bar
	x[OutDep] = s.dep
	x[OutCap] = n.cap
	x[OutCx] = n.cx
	roleG, roleH, roleB := coreRole(&n.sG), coreRole(&n.sH), coreRole(&n.sB)
	x[OutLeadG] = roleG
	x[OutLead] = roleB
	x[OutBuyer] = (n.qB*roleB + n.qH*roleH + n.qG*roleG) / n.q

	// Hosts together.
	x[OutHB] = n.hb
	x[OutHW] = n.hw
	x[OutHVA] = n.hw
	x[OutGrad] = n.steepest
	x[OutJobsB] = n.jobs
}

// recordHosts stores the current moment of the cluster's plants in every host.
func (c *cluster) recordHosts(row []float64, at *slots) {
	var some [NumHostOutputs]float64
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	for b := range plants {
		h, p := &hosts[b], &plants[b]
		x := &some
		if at.allHosts {
			x = (*[NumHostOutputs]float64)(row[b*int(NumHostOutputs):])
		}
		x[HostK], x[HostJ], x[HostW], x[HostA], x[HostY] = p.k, h.j, h.w, h.a, h.y
		x[HostGrad], x[HostT], x[HostQ], x[HostTau] = p.grad, p.t, p.q, p.tau
		x[HostHB], x[HostHW], x[HostDebt] = p.hb, p.wages, h.debt
		x[HostPi], x[HostJobs] = p.pi, p.jobs
		if at.allHosts {
			continue
		}
		for o, slot := range at.host {
			if slot >= 0 {
				row[b*at.hosts+int(slot)] = x[o]
			}
		}
	}
}

// coreRole is the mean role in the four intangible functions.
func coreRole(s *[7]float64) float64 {
	return (s[FnR] + s[FnD] + s[FnM] + s[FnB]) / 4
}

// domesticShare is a proxy for the domestic value added in exports: the value
// captured in the lead chain over the production value and the intangible value
// performed there.
func (c *cluster) domesticShare() float64 {
	n := &c.now
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
func (c *cluster) asymmetryOverHosts() float64 {
	p, s, n := c.p, &c.state, &c.now
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

	// The membership is 1/(1+x) with x = exp((requirement - a)/w); numerator and
	// denominator times 1+x. The part of the host is the same for all clusters.
	perWidth := 1 / p.WGov
	needed := p.requirement(cx) * perWidth
	plants := c.plants
	odds := c.e.scratch(len(plants))
	if gentle := perWidth < 300 && needed < 300 && needed > -300; gentle {
		behind, scale := c.e.behind(perWidth), exp(needed)
		for i := range plants {
			odds[i] = scale * behind[i]
		}
	} else {
		for i := range plants {
			odds[i] = exp(needed - c.e.hosts[i].a*perWidth)
		}
	}
	sum := 0.0
	for i, x := range odds {
		sum += plants[i].weight * (powerAble + x*powerUnable) / (sumAble + x*sumUnable + (1+x)*1e-12)
	}
	return sum
}

// behind is exp(-a/w) of every host at this moment.
func (e *Engine) behind(perWidth float64) []float64 {
	if m := &e.common; m.behindAt != m.t || m.behindWidth != perWidth {
		m.behindAt, m.behindWidth = m.t, perWidth
		x := e.scratch(2 * len(e.hosts))[len(e.hosts):] // the first half is the caller's
		for i := range e.hosts {
			x[i] = -e.hosts[i].a * perWidth
		}
		e.here.exp(x)
	}
	return e.here.f
}

// dot is the scalar product of two vectors over governance types.
func dot(a, b [5]float64) (sum float64) {
	for j := range a {
		sum += a[j] * b[j]
	}
	return sum
}
