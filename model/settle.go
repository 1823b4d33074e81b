package model

// settle goes once over all hosts and computes what follows there from the orders
// that can be filled. The equations stand together because each needs the one
// before it and the pass over the hosts costs as much as they do:
//
//   - E18 sales, and the functions performed in them (E19);
//   - E22 jobs and wages in the plants;
//   - E23 the gradient of cost, and E24 the transfer of capacity down it: only
//     capacity that is not embedded at home moves, only to where it is cheaper
//     and there is room, and sooner when plants stand idle;
//   - E26 the weight of the host in the location of new capacity: sales and the
//     gradient attract it;
//   - E29 what serving the market teaches;
//   - E40 what the host gains and loses: wages and what its own firms learn,
//     against the sales its firms lose and the interest on its infrastructure.
//     Tax, land, rents and the environment are left out, so the balance is no
//     measure of welfare.
func (c *cluster) settle() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]

	fill := n.fill
	perSale := 1 / (n.u * n.kt)
	perCapacity := f.nFac * n.u * f.pi0
	wage := f.wageScale
	move := p.TauT * pos(s.k0-p.Embed*f.ki)
	push := p.PsiU * pos(p.UBar-n.u)
	jump := c.e.common.Jump * pos(1-p.Embed*f.ki/s.k0)
	learned, displaced := p.Spill*n.rv*p.PV[2], p.Disp*n.rv*p.PV[2]
	r, d, m, br := s.c[FnR], s.c[FnD], s.c[FnM], s.c[FnB]

	var sales, hw, ts, wt, hb, jobs, zoned float64
	var s0, s1, s2, s3, s4, s5, s6 float64 // functions performed
	var t0, t1, t2, t3 float64             // what the markets teach
	c.lookAround()
	steepest := n.lnUC0 - plants[0].lnUC + plants[0].motive
	for i := range plants {
		h, b := &hosts[i], &plants[i]
		q := b.q * fill
		b.q = q
		sales += q
		x := q * b.s[FnR]
		s0 += x
		t0 += x * pos(b.learn-r)
		x = q * b.s[FnD]
		s1 += x
		t1 += x * pos(b.learn-d)
		s2 += q * b.s[FnC]
		s3 += q * b.s[FnA]
		s4 += q * b.s[FnL]
		x = q * b.s[FnM]
		s5 += x
		t2 += x * pos(b.learn-m)
		x = q * b.s[FnB]
		s6 += x
		t3 += x * pos(b.learn-br)

		b.jobs = perCapacity * b.k * b.perPi
		b.wages = h.w * wage * b.jobs
		jobs += b.jobs
		zoned += b.jobs * b.zones
		hw += b.wages

		open := p.Open0 + (1-p.Open0)*h.bO
		room := pos(1 - b.full)
		b.grad = n.lnUC0 - b.lnUC + b.motive
		down := pos(b.grad)
		b.t = 0
		if jump > 0 {
			x = pos(n.lnUC0 - b.lnUC + b.border)
			b.t = jump * open * room * b.ground * pos(q*x/(1+x)-b.k)
		}
		near := q * perSale
		if down > 0 {
			b.t += move * open * room * b.size * b.ground * (down + push)
			near += b.size * b.ground * down
		}
		steepest += pos(b.grad - steepest)
		ts += b.t
		b.wk = p.LamHost * open * room * near
		wt += b.wk

		b.hb = b.wages + learned*b.local*(h.a-h.a0) - displaced*h.a*pos(q-p.Sales0[2]*b.weight) - p.RDebt*h.debt
		hb += b.hb
	}
	if c.trade != nil {
		ts = c.slowDown(ts)
	}
	n.zoneJobs = zoned
	n.qB, n.hw, n.ts, n.wt, n.hb, n.jobs, n.steepest = sales, hw, ts, wt, hb, jobs, steepest
	n.inHosts = [7]float64{s0, s1, s2, s3, s4, s5, s6}
	n.taught = [4]float64{t0, t1, t2, t3}
}
