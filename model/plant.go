package model

import "math"

// plant is what one cluster has in one host: its plants there, its sales, and
// what the place looks like from where it stands.
type plant struct {
	// Derived once.
	cap      float64 // room in the host, as a share of the cluster's capacity at the start
	size     float64 // of the host, in reference hosts (E12): splitting a host into two must change nothing
	school   float64 // plants in it that teach it half of what they can, in k_h (E37)
	weight   float64 // of the host in the cluster's sales to all hosts
	demand   float64 // market size at the start
	lnR0     float64 // log attractiveness of the cluster's goods at the start
	lnInputs float64 // log price of all inputs but labour, relative to home
	ice      float64 // transport cost at the start, share of the price
	fit      float64 // how far the host's parks take the trade in

	// State.
	k float64 // capacity

	// Now.
	local, works float64    // what the host buys from everybody: to live, to build
	s            [7]float64 // roles in its market
	ask          asking     // what its market asks
	brand        float64    // its marketing and brand role there
	learn        float64    // what the market can teach at most
	kbar, full   float64    // room for plants, share of it that is taken
	ground       float64    // room with parks over that without; 1 in version 1
	perKbar      float64    // 1 over the room
	zones        float64    // share of the plants that stands in zones: parks' part of all room
	perPi        float64    // 1 over productivity
	pi, lnUC     float64    // productivity, log unit cost
	tau          float64    // trade cost factor
	lnR          float64    // log attractiveness
	q            float64    // sales
	motive       float64    // what draws plants beside their cost
	border       float64    // log trade cost factor; 0 in version 1
	grad, t      float64    // gradient, transfer
	wk           float64    // weight in the location of new capacity
	wages, jobs  float64    // wage bill, people employed
	hb           float64    // balance of the host
	ruin         float64    // rate at which plants close for losses
}

// preparePlants sets what a cluster's plants keep from the start.
func (c *cluster) preparePlants() {
	p, e := c.p, c.e
	n := len(e.hosts)
	if cap(c.plants) < n {
		c.plants = make([]plant, n)
	}
	c.plants = c.plants[:n]
	c.onCorridor = grow(c.onCorridor, len(e.corridors))
	clear(c.onCorridor)
	for i := range c.plants {
		h := &e.hosts[i]
		c.plants[i] = plant{cap: c.roomFor(h), size: h.cap / p.CapRef, weight: h.weight}
		c.plants[i].school = c.plants[i].size
		if e.common.people > 0 {
			c.plants[i].school = c.plants[i].cap / p.CapRef
		}
		c.plants[i].demand = p.Sales0[2] * h.weight / p.Ms0[2]
	}
	c.place(false)
	c.settleWeights()
	c.prepareRoles()
	c.near.reset(n)
	c.lnCost.reset(2 * n)
	c.unitCost.reset(n)
	c.lnAppeal.reset(n)
	c.appeal.reset(n + 5)
	c.lnBorder.reset(2 * n)
}

// advancePlants is equation E35: what arrives of the transferred capacity, new
// plants, exits. In version 2 plants abroad that pay more in wages than they earn
// close as those at home do, for losses of their own or of the whole cluster; a
// plant earns its part of the value added.
//
//	E35  dK_b = (1 - loss_T) T_b + new_b - (idle + ruin + exit loss_b / (VA_b + loss_b)) K_b,
//	     VA_b = VA K_b / K, loss_b = max(0, w_b N_b - VA_b)
func (c *cluster) advancePlants() {
	p, r, dt := c.p, &c.rate, c.e.common.dt
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	arrives := 1 - p.LossT
	clear(c.onCorridor)
	kb, size := 0.0, 0.0
	for i := range plants {
		b := &plants[i]
		b.k += dt * (arrives*b.t + r.weight*b.wk - (r.leave+b.ruin)*b.k)
		kb += b.k
		size += math.Abs(b.k)
		c.onCorridor[hosts[i].corridor] += b.k
	}
	c.now.kb = kb
	c.now.whole = kb == size && kb < 1e9 // none is negative or not a number
}

// ruin sets the rates at which plants abroad close for losses.
func (c *cluster) ruin() {
	if c.trade == nil {
		return
	}
	earns := c.now.va / c.now.kt
	plants := c.plants
	for i := range plants {
		b := &plants[i]
		b.ruin = c.p.Exit * pos(b.wages-earns*b.k) / (b.wages + 1e-9)
	}
}
