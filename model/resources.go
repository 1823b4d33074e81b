package model

// employ computes equation E21: people in production, advanced staff and the
// pool of people that neither uses, all as shares of the people at the start; and
// the materials that production leaves free.
func (c *cluster) employ() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	n.np = lesser(n.hands, f.nFac*s.k0*(n.u+p.Hoard*(1-n.u))*f.pi0/n.pi)
	s.na = lesser(s.na, s.n-n.np)
	n.pool = s.n - n.np - s.na

	use := f.mFac * s.k0 * (1 - p.EpsM*n.p)
	n.mf = pos(s.n - use*atMost1(n.uMat))
}

// scrap is the rest of people or materials that counts half.
const scrap = 0.001

// makeEffort is equation E27: upgrading effort needs organisation, people, money
// and materials together (Cobb-Douglas: with any one missing there is none, C49)
// and saturates at 1. In version 2 a rest of people or materials that is hardly
// there counts in proportion, times r / (r + scrap): a power below 1 has no bound
// to its slope at 0, and where production takes everything the last digit of a
// size would decide.
func (c *cluster) makeEffort() {
	p, s, n := c.p, &c.state, &c.now
	n.effort = 0
	if s.na > 0 && n.ic > 0 && n.mf > 0 {
		x := p.Org * exp(p.AN*log(s.na/p.NRef)+p.AF*log(n.ic/p.IRef)+p.AM*log(n.mf/p.MRef))
		if c.trade != nil {
			x *= s.na / (s.na + scrap) * n.mf / (n.mf + scrap)
		}
		n.effort = x / (1 + x)
	}
}

// trainStaff is equation E33: advanced staff move towards the high-road share of
// the people whom production never bound and of those it has since released, of
// whom the share Conv can be retrained. The rate is per year.
func (c *cluster) trainStaff() float64 {
	p, s, n := c.p, &c.state, &c.now
	return p.RhoN * (p.Eta*(s.n*(1-p.BoundN)+p.Conv*(s.n*p.BoundN-n.np)) - s.na)
}
