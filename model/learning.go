package model

import "math"

// learningClimate computes equation E28: what helps or hinders all learning at
// this moment.
func (c *cluster) learningClimate() {
	p, s, n := c.p, &c.state, &c.now
	// Research and design need the shop floor near by (hollowing out: comm is
	// (K0/K)^hollow, transcend), as does learning by producing.
	n.homef = (s.k0 + p.RhoOff*n.kb) / n.kt
	n.absorb = p.A0 + (1-p.A0)*0.5*(s.c[FnR]+s.q)
	n.expos = n.qG / (1 + n.q)
	// Moving plants takes the attention of those who would upgrade (spatial fix).
	n.sigE = p.Intent * (1 - p.Fix*n.ts/(n.ts+p.TFix))
}

// learnFunctions sets the rates of change of the seven capabilities.
func (c *cluster) learnFunctions(rate *[7]float64) {
	p, s, n := c.p, &c.state, &c.now
	bE := c.e.common.bE

	// E29, the two ends: learning by performing the function in each market, up
	// to what that market can teach; from lead firms that share functions; by
	// own effort with strategic intent. Without any of it capability erodes.
	for i, k := range endFunctions {
		able := s.c[k]
		practice := n.sG[k]*n.qG*(1-able) + n.sH[k]*n.qH*pos(n.learnH-able) + n.taught[i]
		practice /= 1 + n.xk[k]
		near := 1.0
		if k == FnR || k == FnD {
			near = n.comm
		}
		taught := p.KapF * n.teachF * n.expos * n.absorb
		own := p.IotaI * 4 * p.MixI[i] * n.sigE * n.effort
		rate[k] = (p.Org*p.LamI*practice+(taught+own)*(1-able))*near - p.DI*able
	}

	// E30, the trough: learning by producing, teaching by lead firms (which want
	// good suppliers), an inward eco-park, and effort without strategic intent.
	for _, k := range troughFunctions {
		able := s.c[k]
		x := n.xk[k] * n.homef
		gain := p.Org*p.LamP*x/(1+x) + p.KapT*n.teachP*n.expos*n.absorb
		if k == FnC {
			gain *= p.TC
		}
		gain += p.KapE*bE*n.absorb + p.IotaP*2*(1-n.sigE)*n.effort
		rate[k] = gain*(1-able) - p.DP*able
	}
}

// learnProduct is equation E31: the rate of change of the product level.
func (c *cluster) learnProduct() float64 {
	p, s, n := c.p, &c.state, &c.now
	x := (n.xk[FnR] + n.xk[FnD] + 2*n.xk[FnA]*n.homef) / 4
	gain := p.KapQ*n.teachP*n.expos*n.absorb + p.IotaQ*2*(1-n.sigE)*n.effort + p.Org*p.LamQ*x/(1+x)
	return gain*(1-s.q) - p.DQ*s.q
}

// knowledge is what opens the way into a higher chain: product, research and
// design together.
func (c *cluster) knowledge() float64 {
	s := &c.state
	return math.Cbrt(s.q * s.c[FnR] * s.c[FnD])
}

// learnChain is equation E32: knowledge, of which a share may come from the other
// clusters (F5), opens the way into a higher chain.
func (c *cluster) learnChain() float64 {
	p := c.p
	return p.RhoX * (logistic(c.now.known, p.ThX, p.WX) - c.state.x)
}
