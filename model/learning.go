package model

import "math"

// learningClimate computes equation E28: what helps or hinders all learning at
// this moment.
func (e *Engine) learningClimate() {
	p, s, n := e.p, &e.state, &e.now
	// Research and design need the shop floor near by (hollowing out), as does
	// learning by producing.
	n.comm = exp(p.Hollow * log(s.k0/n.kt))
	n.homef = (s.k0 + p.RhoOff*n.kb) / n.kt
	n.absorb = p.A0 + (1-p.A0)*0.5*(s.c[FnR]+s.q)
	n.expos = n.qG / (1 + n.q)
	// Moving plants takes the attention of those who would upgrade (spatial fix).
	n.sigE = p.Intent * (1 - p.Fix*n.ts/(n.ts+p.TFix))
}

// learnFunctions returns the rates of change of the seven capabilities.
func (e *Engine) learnFunctions() (dc [7]float64) {
	p, s, n := e.p, &e.state, &e.now

	// E29, the two ends: learning by performing the function in each market, up
	// to what that market can teach; from lead firms that share functions; by
	// own effort with strategic intent. Without any of it capability erodes.
	for i, k := range endFunctions {
		c := s.c[k]
		practice := n.sG[k]*n.qG*(1-c) + n.sH[k]*n.qH*pos(n.learnH-c)
		for b := range e.hosts {
			h := &e.hosts[b]
			practice += h.q * h.s[k] * pos(h.learn-c)
		}
		practice /= 1 + n.xk[k]
		near := 1.0
		if k == FnR || k == FnD {
			near = n.comm
		}
		taught := p.KapF * n.teachF * n.expos * n.absorb
		own := p.IotaI * 4 * p.MixI[i] * n.sigE * n.effort
		dc[k] = (p.Org*p.LamI*practice+(taught+own)*(1-c))*near - p.DI*c
	}

	// E30, the trough: learning by producing, teaching by lead firms (which want
	// good suppliers), an inward eco-park, and effort without strategic intent.
	for _, k := range troughFunctions {
		c := s.c[k]
		x := n.xk[k] * n.homef
		gain := p.Org*p.LamP*x/(1+x) + p.KapT*n.teachP*n.expos*n.absorb
		if k == FnC {
			gain *= p.TC
		}
		gain += p.KapE*n.bE*n.absorb + p.IotaP*2*(1-n.sigE)*n.effort
		dc[k] = gain*(1-c) - p.DP*c
	}
	return dc
}

// learnProduct is equation E31: the rate of change of the product level.
func (e *Engine) learnProduct() float64 {
	p, s, n := e.p, &e.state, &e.now
	x := (n.xk[FnR] + n.xk[FnD] + 2*n.xk[FnA]*n.homef) / 4
	gain := p.KapQ*n.teachP*n.expos*n.absorb + p.IotaQ*2*(1-n.sigE)*n.effort + p.Org*p.LamQ*x/(1+x)
	return gain*(1-s.q) - p.DQ*s.q
}

// learnChain is equation E32: knowledge of product, research and design together
// opens the way into a higher chain.
func (e *Engine) learnChain() float64 {
	p, s := e.p, &e.state
	knowledge := math.Cbrt(s.q * s.c[FnR] * s.c[FnD])
	return p.RhoX * (logistic(knowledge, p.ThX, p.WX) - s.x)
}
