package model

// What clusters had abroad when a run starts. Version 1 starts with nothing
// there, although plants had been leaving for years; so that transfer began at
// full speed on the first day, with a policy or without.
//
//	E24, E35 from the end of 2000 to the end of 2013 with w = w(0) exp(-rise (13 - t)),
//	K_i0 as at the start, hosts and zones as in 2013
//
// Source: pay in China's factories rose 14 % a year in dollars (package drivers,
// 2010 to 2015), that in the hosts about half as fast (assumed): seven points a
// year apart. Foreign staff of Chinese firms abroad, all industries: .30 million at
// the end of 2007, .46 million in 2008.
const (
	spinYears = 13
	wageRise  = 0.07
)

// spinUp lets clusters move plants abroad in the years before the start.
func (e *Engine) spinUp() {
	if e.res.Scenario.Version != Version2 {
		return
	}
	m := &e.common
	start := m.w
	for year := spinYears; year > 0; year-- {
		m.w = start * exp(-wageRise*float64(year))
		e.observe(0)
		for i := range e.clusters {
			c := &e.clusters[i]
			c.evaluate()
			c.freeze()
			c.operate()
		}
		for i := range e.clusters {
			e.clusters[i].settleAbroad()
		}
	}
	m.w = start
	m.ramped = -1
}

// settleAbroad adds a year's transfer to the plants abroad.
func (c *cluster) settleAbroad() {
	clear(c.onCorridor)
	c.now.kb = 0
	for i := range c.plants {
		b := &c.plants[i]
		b.k += (1 - c.p.LossT) * b.t
		c.now.kb += b.k
		c.onCorridor[c.e.hosts[i].corridor] += b.k
	}
}
