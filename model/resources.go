package model

// employ computes equation E21: people in production, advanced staff and the
// pool of people that neither uses, all as shares of the cluster's people; and
// the materials that production leaves free.
func (e *Engine) employ() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	n.np = min(1, f.nFac*s.k0*(n.u+p.Hoard*(1-n.u))*f.pi0/n.pi)
	s.na = min(s.na, 1-n.np)
	n.pool = 1 - n.np - s.na

	use := f.mFac * s.k0 * (1 - p.EpsM*n.p)
	n.mf = pos(1 - use*min(1, n.uMat))
}

// makeEffort is equation E27: upgrading effort needs organisation, people, money
// and materials together (Cobb-Douglas: with any one missing there is none, C49)
// and saturates at 1.
func (e *Engine) makeEffort() {
	p, s, n := e.p, &e.state, &e.now
	n.effort = 0
	if s.na > 0 && n.ic > 0 && n.mf > 0 {
		x := p.Org * exp(p.AN*log(s.na/p.NRef)+p.AF*log(n.ic/p.IRef)+p.AM*log(n.mf/p.MRef))
		n.effort = x / (1 + x)
	}
}

// trainStaff is equation E33: advanced staff move towards the high-road share of
// the people whom production never bound and of those it has since released, of
// whom the share Conv can be retrained. The rate is per year.
func (e *Engine) trainStaff() float64 {
	p := e.p
	return p.RhoN * (p.Eta*(1-p.BoundN+p.Conv*(p.BoundN-e.now.np)) - e.state.na)
}
