package model

// moveCapacity is equation E34: the rate of change of home capacity. New plants
// come, capacity is transferred, and idle or loss-making plants close.
func (c *cluster) moveCapacity() float64 {
	p, s, n := c.p, &c.state, &c.now
	idle := p.Exit * pos(p.UMin-n.u)
	loss := pos(-n.profit)
	ruin := p.Exit * loss / (n.va + loss + 1e-9)
	c.rate.leave, c.rate.weight = idle, n.ik/n.wt/p.PK // abroad, E35
	if c.trade != nil {
		c.rate.leave += ruin // a firm that makes losses closes plants wherever they stand
	}
	return n.ik*n.w0/n.wt/p.PK - n.ts - (idle+ruin)*s.k0
}
