package model

import "silkladder/model/atlas"

// Host is one economy that can receive capacity; see package atlas.
type Host = atlas.Host

// host is a Host inside a run, as all clusters share it: its row, what is derived
// from it once, its state and the values of the current moment.
type host struct {
	// From the row.
	ice, tar, cap, inc, skill float64
	people                    float64 // in manufacturing at the start; 0 in version 1

	// Derived once.
	corridor int     // index into Engine.corridors
	share    float64 // of the corridor's room: weight of its infrastructure in the corridor's
	weight   float64 // in sales to all hosts
	j0       float64
	a0, y0   float64
	jc0      float64   // infrastructure of its corridor at the start
	perGap   float64   // 1 over what is missing there to the best
	perY0    float64   // 1 / y0
	size     float64   // in reference hosts, as the clusters see it by people
	schools  float64   // plants of all that teach it half of what they can
	perRoom  float64   // 1 over the room of all without parks
	past     *hostPast // the policy as it was built; nil where nothing is known
	site     *site     // facts of version 2; nil where nothing is known
	roads    opening
	parks    []opening // nil: the parks follow the lever

	// The policy of version 2: what history leaves when the levers start to act,
	// whether they act here, what is closed then, and what shocks do.
	before          levels
	member, closed  bool
	freight, strain float64 // factor of transport cost, yearly loss of income

	// F13: US$ bn a year per level of infrastructure, risk of distress, official
	// finance of the moment, debt of it in US$ bn.
	perLever, risk, finance, dollarDebt float64

	// State.
	j, w, a, y, debt float64

	// Now.
	bI, bP, bO, bM float64 // levers as they act here
	jc             float64 // infrastructure of the corridor
}

// corridor groups the hosts on one route.
type corridor struct {
	name    string
	members []int
}

// prepareHosts builds the hosts and corridors of the run from their rows.
func (e *Engine) prepareHosts() {
	m, rows := &e.common, e.res.Hosts
	if cap(e.hosts) < len(rows) {
		e.hosts = make([]host, len(rows))
	}
	e.hosts = e.hosts[:len(rows)]
	e.corridors = e.corridors[:0]
	e.lnJ.reset(len(rows))
	e.here.reset(len(rows))
	outlets := 0.0
	for i := range rows {
		outlets += rows[i].Outlet
	}
	for i := range rows {
		r, h := &rows[i], &e.hosts[i]
		*h = host{
			ice: r.Ice, tar: r.Tariff, cap: r.Cap, inc: r.Incumbents, skill: r.Skill,
			weight: r.Outlet / outlets,
			j0:     r.J, a0: r.A, y0: r.Y,
			j: r.J, w: r.Wage * m.W0, a: r.A, y: r.Y,
			freight: 1,
		}
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
	e.along.reset(len(e.corridors))
	e.peopleOfHosts()
	e.corridorState()
	for i := range e.hosts {
		h := &e.hosts[i]
		h.jc0 = h.jc
		h.perGap = 1 / (1 - h.jc0 + 1e-9)
		h.perY0 = 1 / h.y0
	}
	e.prepareOpenings()
	e.preparePolicy()
	e.prepareCosts()
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
	if !e.common.built {
		return
	}
	e.common.built = false
	j := e.scratch(len(e.hosts))
	for i := range e.hosts {
		j[i] = e.hosts[i].j
	}
	lnJ := e.lnJ.log(j)
	means := e.scratch(len(e.corridors))
	clear(means)
	for i := range e.hosts {
		h := &e.hosts[i]
		means[h.corridor] += h.share * lnJ[i]
	}
	along := e.along.exp(means)
	for i := range e.hosts {
		h := &e.hosts[i]
		h.jc = along[h.corridor]
	}
}

// weighHosts sums up what hosts are to all clusters, once they have plants.
func (e *Engine) weighHosts() {
	for i := range e.hosts {
		h := &e.hosts[i]
		room := 0.0
		h.size, h.schools = 0, 0
		for j := range e.clusters {
			c := &e.clusters[j]
			b := &c.plants[i]
			room += c.people * (b.cap * c.fixed.ki)
			h.size += c.people * b.size
			h.schools += c.people * (e.common.KH * c.fixed.ki * b.school)
		}
		h.perRoom = 1 / room
	}
}

// advanceHosts moves the state of every host by one step. Hosts learn from the
// plants of all clusters and pay for them all (F2): the weights are people.
//
//	F2  da_b = lambda_h sk_b (.3 + .7 J_b) sum_i l_i (P_i - a_b)+ K_ib / sum_i l_i (K_ib + k_h ki_i size_ib),
//	    dw_b/w_b = g_b (1 - w_b) + phi_w sum_i l_i K_ib / sum_i l_i cap_ib ki_i
func (e *Engine) advanceHosts() {
	m, hosts := &e.common, e.hosts
	// What stands in each host, and how far what it can teach is above it.
	sums := e.scratch(2 * len(hosts))
	gaps, stand := sums[:len(hosts)], sums[len(hosts):][:len(hosts)]
	clear(sums)
	for j := range e.clusters {
		c := &e.clusters[j]
		people, process, plants := c.people, c.now.p, c.plants[:len(hosts)]
		for i := range hosts {
			k := people * plants[i].k
			gaps[i] += pos(process-hosts[i].a) * k
			stand[i] += k
		}
	}
	for i := range hosts {
		h := &hosts[i]
		gap, plants := gaps[i], stand[i]

		// E36: infrastructure saturates; the part that is no grant is debt.
		dj := m.IJ * h.bI * (1 - h.j)
		ddebt := (1 - m.Grant) * m.CJ * h.size * dj

		// E37: latecomer gap x absorptive capacity x presence of plants.
		da := m.LamH * h.skill * (0.3 + 0.7*h.j) * gap / (plants + h.schools)

		// E38: wages catch up, the faster the more plants compete for workers.
		dw := h.w * (m.GWB*(1-h.w) + m.PhiW*plants*h.perRoom)

		// E39: income catches up, the faster with better roads and skills.
		dy := h.y * (m.GY*(1-h.y) + m.PhiJ*(h.j-h.j0) + m.PhiA*(h.a-h.a0) - h.strain)

		m.built = m.built || dj != 0
		if m.people > 0 {
			h.lend(m)
		}
		h.debt += m.dt * ddebt
		h.j += m.dt * dj
		h.a += m.dt * da
		h.w += m.dt * dw
		h.y += m.dt * dy
	}
}
