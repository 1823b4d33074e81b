package model

// dot7 is the scalar product of two vectors over functions.
func dot7(a, b *[7]float64) float64 {
	return a[0]*b[0] + a[1]*b[1] + a[2]*b[2] + a[3]*b[3] + a[4]*b[4] + a[5]*b[5] + a[6]*b[6]
}

// captureValue computes what the cluster keeps of the value of its chains
// (E20): the value of the functions it performs, times its competence in the
// intangible ones. In the lead chain the squeeze zeta x asymmetry takes part of
// it, the less the more of the core the cluster holds (C17).
func (c *cluster) captureValue() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	n.dk = [7]float64{FnR: s.c[FnR], FnD: s.c[FnD], FnC: 1, FnA: 1, FnL: 1, FnM: s.c[FnM], FnB: s.c[FnB]}
	n.leadValue = (f.v[FnR]*n.sG[FnR] + f.v[FnD]*n.sG[FnD] + f.v[FnM]*n.sG[FnM] + f.v[FnB]*n.sG[FnB]) / f.valueEnds

	worth := n.vk // of performing a function with this competence
	worth[FnR] *= s.c[FnR]
	worth[FnD] *= s.c[FnD]
	worth[FnM] *= s.c[FnM]
	worth[FnB] *= s.c[FnB]
	n.vcG = dot7(&worth, &n.sG)
	vcH, vcB := dot7(&worth, &n.sH), dot7(&worth, &n.sB)
	squeeze := p.Zeta * n.asym * (1 - n.leadValue)
	n.va = n.qG*p.PV[0]*n.vcG*(1-squeeze) + n.qH*p.PV[1]*vcH + n.qB*p.PV[2]*vcB
}
