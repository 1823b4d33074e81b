package model

// captureValue computes what the cluster keeps of the value of its chains
// (E20): the value of the functions it performs, times its competence in the
// intangible ones. In the lead chain the squeeze zeta x asymmetry takes part of
// it, the less the more of the core the cluster holds (C17).
func (e *Engine) captureValue() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	for k := range n.dk {
		n.dk[k] = 1
	}
	n.leadValue = 0
	for _, k := range endFunctions {
		n.dk[k] = s.c[k]
		n.leadValue += f.v[k] * n.sG[k]
	}
	n.leadValue /= f.valueEnds

	vcH, vcB := 0.0, 0.0
	n.vcG = 0
	for k, v := range n.vk {
		n.vcG += v * n.sG[k] * n.dk[k]
		vcH += v * n.sH[k] * n.dk[k]
		vcB += v * n.sB[k] * n.dk[k]
	}
	squeeze := p.Zeta * n.asym * (1 - n.leadValue)
	n.va = n.qG*p.PV[0]*n.vcG*(1-squeeze) + n.qH*p.PV[1]*vcH + n.qB*p.PV[2]*vcB
}
