package model

import "silkladder/model/atlas"

// Host is one economy that can receive capacity; see package atlas.
type Host = atlas.Host

// host is a Host inside a run: its row, what is derived from it once, its state
// and the values of the current moment.
type host struct {
	// From the row.
	ice, tar, cap, inc, skill float64

	// Derived once.
	corridor int     // index into Engine.corridors
	share    float64 // of the corridor's room: weight of its infrastructure in the corridor's
	size     float64 // in reference hosts (E12): splitting a host into two must change nothing
	weight   float64 // in the cluster's sales to all hosts
	demand   float64 // market size at the start
	j0       float64
	a0, y0   float64
	jc0      float64 // infrastructure of its corridor at the start
	lnR0     float64 // log attractiveness of the cluster's goods at the start
	roads    opening
	parks    []opening // nil: the parks follow the lever

	// State.
	k, j, w, a, y, debt float64

	// Now.
	bI, bP          float64 // levers as they act here
	s               [7]float64
	learn           float64 // what the market can teach at most
	jc              float64 // infrastructure of the corridor
	kbar            float64 // room for plants
	pi, lnUC, uc    float64 // productivity, unit cost
	tau             float64 // trade cost factor
	lnR             float64 // log attractiveness
	q               float64 // sales
	grad, room, t   float64 // gradient, free room, transfer
	wk              float64 // weight in the location of new capacity
	wages, jobs, hb float64 // wage bill, people employed, balance
}

// corridor groups the hosts on one route.
type corridor struct {
	name    string
	members []int
	j       float64 // its infrastructure
	k       float64 // capacity on it
}

// prepareHosts builds the hosts and corridors of the run from their rows.
func (e *Engine) prepareHosts() {
	p, rows := e.p, e.res.Hosts
	if cap(e.hosts) < len(rows) {
		e.hosts = make([]host, len(rows))
	}
	e.hosts = e.hosts[:len(rows)]
	e.corridors = e.corridors[:0]
	outlets := 0.0
	for i := range rows {
		outlets += rows[i].Outlet
	}
	for i := range rows {
		r, h := &rows[i], &e.hosts[i]
		*h = host{
			ice: r.Ice, tar: r.Tariff, cap: r.Cap, inc: r.Incumbents, skill: r.Skill,
			size: r.Cap / p.CapRef, weight: r.Outlet / outlets,
			j0: r.J, a0: r.A, y0: r.Y,
			j: r.J, w: r.Wage * p.W0, a: r.A, y: r.Y,
		}
		h.demand = p.Sales0[2] * h.weight / p.Ms0[2]
		h.corridor = e.corridorOf(r.Corridor)
		c := &e.corridors[h.corridor]
		c.members = append(c.members, i)
	}
	for i := range e.corridors {
		c := &e.corridors[i]
		room := 0.0
		for _, m := range c.members {
			room += e.hosts[m].cap
		}
		for _, m := range c.members {
			e.hosts[m].share = e.hosts[m].cap / room
		}
	}
	e.corridorState()
	for i := range e.hosts {
		h := &e.hosts[i]
		h.jc0 = e.corridors[h.corridor].j
	}
	e.prepareOpenings()
}

// scratch returns n numbers of memory for the caller to use up at once.
func (e *Engine) scratch(n int) []float64 {
	e.buffer = grow(e.buffer, n)
	return e.buffer
}

// corridorOf returns the index of the named corridor, adding it if it is new.
func (e *Engine) corridorOf(name string) int {
	for i := range e.corridors {
		if e.corridors[i].name == name {
			return i
		}
	}
	n := len(e.corridors)
	if n < cap(e.corridors) {
		e.corridors = e.corridors[:n+1]
		c := &e.corridors[n]
		c.name, c.members = name, c.members[:0]
	} else {
		e.corridors = append(e.corridors, corridor{name: name})
	}
	return n
}

// corridorState is the second half of E12: the infrastructure of a corridor is
// the geometric mean of its nodes', weighted by room, so that a chain of roads
// is as weak as its weak links.
func (e *Engine) corridorState() {
	lnJ := e.scratch(len(e.hosts))
	for i := range e.hosts {
		lnJ[i] = e.hosts[i].j
	}
	logEach(lnJ)
	for i := range e.corridors {
		c := &e.corridors[i]
		mean := 0.0
		c.k = 0
		for _, m := range c.members {
			h := &e.hosts[m]
			mean += h.share * lnJ[m]
			c.k += h.k
		}
		c.j = exp(mean)
	}
}

// advanceHosts moves the state of every host by one step. Capacity moves with
// the rates that moveCapacity left behind (E35).
func (e *Engine) advanceHosts() {
	p, f, n := e.p, &e.fixed, &e.now
	leave := p.Exit * pos(p.UMin-n.u)
	perWeight := n.ik / n.wt / p.PK
	for i := range e.hosts {
		h := &e.hosts[i]

		// E35: what arrives of the transferred capacity, new plants, exits.
		dk := (1-p.LossT)*h.t + perWeight*h.wk - leave*h.k

		// E36: infrastructure saturates; the part that is no grant is debt.
		dj := p.IJ * h.bI * (1 - h.j)
		ddebt := (1 - p.Grant) * p.CJ * h.size * dj

		// E37: latecomer gap x absorptive capacity x presence of plants.
		da := p.LamH * h.skill * (0.3 + 0.7*h.j) * pos(n.p-h.a) * h.k / (h.k + p.KH*f.ki*h.size)

		// E38: wages catch up, the faster the more plants compete for workers.
		dw := h.w * (p.GWB*(1-h.w) + p.PhiW*h.k/(h.cap*f.ki))

		// E39: income catches up, the faster with better roads and skills.
		dy := h.y * (p.GY*(1-h.y) + p.PhiJ*(h.j-h.j0) + p.PhiA*(h.a-h.a0))

		h.debt += f.dt * ddebt
		h.j += f.dt * dj
		h.a += f.dt * da
		h.w += f.dt * dw
		h.y += f.dt * dy
		h.k += f.dt * dk
	}
}
