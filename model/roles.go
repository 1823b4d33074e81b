package model

import "math"

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
// cluster performs in each market, 1 / (1 + exp((requirement - capability)/w)).
// The requirement rises to the two ends (Rho); in the lead chain the barrier is
// added, at home and in the hosts the strength of the brands already there.
//
// The exponential is that of what the market asks times that of what the cluster
// can do; the first moves with the market's income alone, a little every step
// (asking), the second is the same in all markets.
func (c *cluster) assignRoles() {
	p, f, n := c.p, &c.fixed, &c.now
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	income := atMost1(1.5 * c.e.common.w)
	n.learnH = p.teaches(income)
	if !f.gentle {
		c.sharpRoles(&n.sG, p.ThG, n.bar)
		c.sharpRoles(&n.sH, p.threshold(income), p.EH)
		for i := range plants {
			b := &plants[i]
			b.learn = p.teaches(hosts[i].y)
			c.sharpRoles(&b.s, p.threshold(hosts[i].y), p.EB*hosts[i].inc)
		}
		return
	}
	able := &n.able
	c.askG.move(f, p.ThG, n.bar)
	c.askG.share(&n.sG, able)
	c.askH.move(f, p.threshold(income), p.EH)
	c.askH.share(&n.sH, able)
	// The same for every host, without calls and loops, which the browser pays
	// dearly: this is a third of all work.
	rise := &f.rise
	perStep := f.steepest * 32
	asked := c.asked.plants[:len(plants)]
	first := c.asked == c
	for i := range plants {
		h, b := &hosts[i], &plants[i]
		y := atMost1(h.y)
		b.learn = p.Soph + (1-p.Soph)*y
		a := &asked[i].ask
		o := &a.of
		if first {
			th := p.ThLo + (p.ThG-p.ThLo)*y
			step := th - a.th
			if x := step * perStep; !(x < 1 && x > -1) {
				a.move(f, th, p.EB*h.inc)
				step = 0
			}
			a.th = th
			e0, e1 := stepped(step*rise[0]), stepped(step*rise[1])
			e5, e6 := e1, e0
			if !f.even {
				e5, e6 = stepped(step*rise[5]), stepped(step*rise[6])
			}
			o[0] *= e0
			o[1] *= e1
			o[2] *= stepped(step * rise[2])
			o[3] *= stepped(step * rise[3])
			o[4] *= stepped(step * rise[4])
			o[5] *= e5
			o[6] *= e6
		}
		s := &b.s
		x0, x1, x2, x3 := 1+o[0]*able[0], 1+o[1]*able[1], 1+o[2]*able[2], 1+o[3]*able[3]
		x4, x5, x6 := 1+o[4]*able[4], 1+o[5]*able[5], 1+o[6]*able[6]
		// Seven quotients for two divisions.
		x01, x23, x45 := x0*x1, x2*x3, x4*x5
		y, z := 1/(x01*x23), 1/(x45*x6)
		y01, y23, y45 := y*x23, y*x01, z*x6
		s[0], s[1] = x1*y01, x0*y01
		s[2], s[3] = x3*y23, x2*y23
		s[4], s[5] = x5*y45, x4*y45
		s[6] = x45 * z
	}
}

// stepped is the exponential of |d| < 1/32: the first term left out is below 3e-17.
func stepped(d float64) float64 {
	d2 := d * d
	return 1 + d + d2*((1.0/2+d*(1.0/6))+d2*((1.0/24+d*(1.0/120))+d2*(1.0/720+d*(1.0/5040))))
}

// asking is what a market asks for each function: the exponential of its
// requirements, in widths.
type asking struct {
	th, guard float64 // threshold, guard of the two ends
	of        [7]float64
}

// move brings the exponentials to a new threshold and guard: by a short series
// where they moved as little as they do from step to step, else anew.
func (a *asking) move(f *fixed, th, guard float64) {
	step, up := th-a.th, guard-a.guard
	a.th, a.guard = th, guard
	r := &f.rise
	// The first term left out is below 4e-17.
	const limit = 1.0 / 16
	if d := math.Abs(step)*f.steepest + math.Abs(up)*f.highest; d < limit {
		for k := range a.of {
			d := step*r[k] + up*f.guards[k]
			d2 := d * d
			a.of[k] *= 1 + d + d2*((1.0/2+d*(1.0/6))+d2*((1.0/24+d*(1.0/120))+d2*((1.0/720+d*(1.0/5040))+d2*(1.0/40320))))
		}
		return
	}
	for k := range a.of {
		a.of[k] = exp(th*r[k] + guard*f.guards[k])
	}
}

// share sets the roles of a cluster in the market.
func (a *asking) share(s *[7]float64, able *[7]float64) {
	for k := range s {
		s[k] = 1 / (1 + a.of[k]*able[k])
	}
}

// firstToAsk is the first cluster of which the hosts ask what they ask of this one:
// what depends on the market alone is computed once for all of them.
func (c *cluster) firstToAsk() *cluster {
	p, f := c.p, &c.fixed
	for i := range c.e.clusters {
		o := &c.e.clusters[i]
		if o == c {
			break
		}
		q, g := o.p, &o.fixed
		if g.gentle && g.rise == f.rise && g.guards == f.guards && q.ThG == p.ThG && q.ThLo == p.ThLo && q.EB == p.EB {
			return o
		}
	}
	return c
}

// sharpRoles computes the roles in one market where widths are so small that the
// two parts of the exponent cannot be computed apart.
func (c *cluster) sharpRoles(s *[7]float64, th, guard float64) {
	for k := range s {
		s[k] = logistic(c.state.c[k], th*c.p.Rho[k]+guard*c.fixed.prot[k], c.p.WS)
	}
}

// prepareRoles sets how requirements rise along the chain, in widths, and finds
// out whether the two parts of the exponent stay within the range of numbers.
func (c *cluster) prepareRoles() {
	p, f := c.p, &c.fixed
	f.perWidth = 1 / p.WS
	f.codified = logistic(p.Cod, 0.5, p.WGov)
	f.steepest, f.highest = 0, 0
	for k := range f.rise {
		f.rise[k] = p.Rho[k] / p.WS
		f.guards[k] = f.prot[k] / p.WS
		f.steepest = max(f.steepest, f.rise[k])
		f.highest = max(f.highest, f.guards[k])
	}
	f.even = f.rise[6] == f.rise[0] && f.rise[5] == f.rise[1]
	f.gentle = max(p.ThG, p.ThLo)*f.steepest+max(p.EB, p.EH, p.Bar)/p.WS < 150 && 1/p.WS < 150
	c.asked = c.firstToAsk()
	unknown := asking{th: math.Inf(1)}
	c.askG, c.askH = unknown, unknown
	for i := range c.plants {
		c.plants[i].ask = unknown
	}
}
