package model

import "math"

// transcend computes at once the exponentials and logarithms of a moment that
// depend on states alone. In the browser a call costs as much as the arithmetic.
func (c *cluster) transcend() {
	p, f, s, n, m := c.p, &c.fixed, &c.state, &c.now, &c.e.common
	n.p = processLevel(&s.c)
	n.pi = p.productivity(n.p)
	n.kt = s.k0 + n.kb
	n.cx = p.X0 + p.X1*s.q
	n.cap = math.Sqrt(n.p * s.q)

	x := &c.arguments
	x[0], x[1], x[2] = n.kt/f.ki, m.w/m.W0*f.pi0/n.pi, m.w/m.W0
	x[3], x[4] = s.q, s.k0/n.kt
	l := c.logs.log(x[:5])
	n.lnSize, n.lnLabour, n.lnWage, n.lnQuality, n.lnHome = l[0], l[1], l[2], l[3], l[4]

	for k := range s.c {
		x[k] = -s.c[k] * f.perWidth
	}
	x[7] = (0.5 - n.cx) / p.WGov
	x[8] = (p.requirement(n.cx) - n.cap) / p.WGov
	x[9] = -p.Omega * m.t
	x[10] = n.lnRivals
	x[11] = p.Hollow * n.lnHome
	expEach(x[:])
	n.able = [7]float64(x[:7])
	n.complex, n.capable = 1/(1+x[7]), 1/(1+x[8])
	n.fade, n.rivals, n.comm = x[9], x[10], x[11]
}
