package model

// lookAround computes what draws plants to a host beside the cost of production
// there (F11). What a plant does not sell in its host it sells to the lead firms,
// as an origin that the added duties of the United States do not hit, or ships
// back to the home market:
//
//	F11  grad_ib = ln UC_i0 - ln UC_ib + g_i s_US duty_i - (1 - g_i) ln(1 + ice_ib)
//
// where g_i = q_iG / (q_iG + sum_b K_ib) is the share that lead firms can take and
// s_US the United States' share of what they buy. And plants come for the market
// of the host itself, for a part of what the cluster sells there that grows with
// what the border costs:
//
//	F11  T_ib = E24 + jump m_i open_b (1 - full_ib) ground_ib (q_ib x_ib/(1 + x_ib) - K_ib)+,
//	     x_ib = (ln UC_i0 - ln UC_ib + ln tau_ib)+,
//	     m_i the share of capacity at home that is not embedded, ground_ib = 1 + park beta_P,b fit_ib (F9)
//
// So shoes leave for wages and duties, cement and glass, which hardly travel, as
// plants no larger than the market of their host.
//
// Source: plants that jump tariffs, and export platforms in Vietnam, Cambodia and
// Mexico after 2018; duties by package drivers.
func (c *cluster) lookAround() {
	if c.trade == nil {
		return
	}
	n := &c.now
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	ln := c.e.scratch(2 * len(plants))
	for i := range plants {
		h, b := &hosts[i], &plants[i]
		ln[2*i] = b.tau
		ln[2*i+1] = 1 + b.ice*h.freight*(1-h.jc)*h.perGap
	}
	ln = c.lnBorder.log(ln)
	lead := n.qG / (n.qG + n.kb + 1e-12)
	spared := lead * americanShare * c.duty()
	back := 1 - lead
	for i := range plants {
		b := &plants[i]
		b.border = ln[2*i]
		b.motive = spared - back*ln[2*i+1]
	}
}

// slowDown keeps what moves within what can: many hosts that draw at once share
// the capacity that is not embedded. Where little moves nothing changes.
//
//	T_ib -> T_ib / (1 + sum_b T_ib / (K_i0 - embed_i ki_i))
func (c *cluster) slowDown(ts float64) float64 {
	free := pos(c.state.k0 - c.p.Embed*c.fixed.ki)
	if !(ts > 0 && free > 0) {
		return ts
	}
	slower := free / (free + ts)
	for i := range c.plants {
		c.plants[i].t *= slower
	}
	return ts * slower
}
