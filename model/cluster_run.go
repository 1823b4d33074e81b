package model

import "math"

// cluster is one cluster inside a run: its parameters, states and the values of
// the current moment. What it shares with the others is in the engine.
type cluster struct {
	e *Engine
	p *Params

	workers, output float64 // persons, US$ bn a year; 0 in version 1
	people          float64 // its weight in people (F1 to F3), sum 1
	money           float64 // its weight in money (F4, F5), sum 1
	dollars         float64 // US$ bn per unit of value; 0 in version 1

	trade  *Trade     // facts about it; nil in version 1
	past   *tradePast // what was observed of its trade; nil in version 1
	detour distances  // while corridors are closed
	fixed  fixed
	state  state
	now    now
	rate   rate
	plants []plant // one per host

	arguments  [12]float64 // see transcend
	onCorridor []float64   // its capacity on each corridor
	askG, askH asking      // what the lead firms and the home market ask
	asked      *cluster    // the cluster that keeps what the hosts ask, see firstToAsk

	// Exponentials and logarithms that move little from step to step.
	logs, near, lnCost, unitCost, lnAppeal, appeal, lnBorder tracked
}

// fixed holds what a cluster keeps from its first moment: tables derived from the
// parameters, and the reference values of the exact-hat demand system.
type fixed struct {
	v, prot   [7]float64 // value shares; defence of each function by lead firms
	valueEnds float64    // value share of the two ends

	rise, guards       [7]float64 // requirement per threshold, per guard of the ends, in widths
	steepest, highest  float64    // the largest of each
	perWidth, codified float64    // 1 over the width of thresholds, membership of E6
	even               bool       // the requirement rises alike to both ends
	gentle             bool       // no role is so sharp that its exponent must be computed in one

	ki        float64 // capacity at the start, in initial yearly outputs
	pi0       float64 // productivity at the start
	nFac      float64 // people per unit of capacity in full use, initial productivity
	mFac      float64 // materials per unit of capacity in full use, before process savings
	wageScale float64 // value units per unit of (relative wage x people)

	lnRG, lnRH       float64 // log attractiveness at the start, lead chain and home
	demandG, demandH float64 // market size at the start, in initial yearly outputs

	noisy            bool
	zPersist, zFresh float64 // share of a shock that lasts one step, weight of a new one
}

// state is what one step hands to the next, the last dependence on the lead
// chain, and the noise.
type state struct {
	c         [7]float64 // capability by function
	q, x      float64    // product level, chain level
	k0, na    float64    // home capacity, advanced staff
	n         float64    // people of the cluster, 1 at the start
	displaced float64    // people who lost their work to transfer and are being retrained
	dep       float64    // share of the lead chain in sales, last step
	zG, zB    float64    // log demand shocks in the lead chain and in the hosts
	rng       mulberry32
}

// rate holds the rates of change of a step.
type rate struct {
	c             [7]float64
	q, x, na, k0  float64
	leave, weight float64 // exits abroad; new capacity per weight (E35)
}

// now holds the values of the current moment, in the order of their evaluation.
type now struct {
	whole bool // the plants abroad are what they can be

	// A. Value along the chain.
	able                                        [7]float64 // exponentials of what it can do, in widths, negative
	complex, capable                            float64    // memberships of E6
	fade, rivals                                float64    // of barriers; what rivals can make
	lnSize, lnLabour, lnWage, lnQuality, lnHome float64    // logs of size, labour cost, wage, quality, share at home
	p, pi                                       float64    // process level, productivity
	kb, kt                                      float64    // capacity in hosts, all capacity
	lnG, lnH, lnRivals                          float64    // log size of the lead firms' and the home market, log of what rivals make; 0 at the start
	worldG                                      float64    // size of the lead firms' market against the start
	price                                       float64    // of trough functions
	vk                                          [7]float64 // value of each function
	rv                                          float64    // share of the trough in it

	// B. Governance.
	cx, cap        float64 // complexity, capability
	gov            [5]float64
	open4          float64 // weight of the types a cluster can be in
	asym           float64
	teachP, teachF float64 // teaching of process and product, of functions
	bar            float64

	// C. Roles.
	sG, sH, sB [7]float64
	learnH     float64 // what the home market can teach at most

	// D. Cost.
	lnUC0, uc0, ucm float64 // unit cost at home, mean unit cost
	lnRG, lnRH      float64 // log attractiveness

	// E. Orders and output.
	qG, qH, qB, q, u float64
	uMat             float64 // utilisation that materials allow
	hands            float64 // people whom production can use
	fill             float64 // share of orders that can be filled
	xk, sbar         [7]float64

	// F. Value, resources, finance.
	dk             [7]float64 // competence that turns a role into value
	vcG            float64    // value captured per unit in the lead chain
	leadValue      float64    // core of the lead chain that the cluster holds, by value
	va, hw, profit float64    // value added, wages paid in hosts, profit
	rel            float64    // home value added per person over the wage
	np, pool, mf   float64    // people in production, idle people, free materials
	ts             float64    // transfer to all hosts
	inHosts        [7]float64 // functions performed in sales to hosts
	taught         [4]float64 // what these sales teach at the two ends
	zoneJobs       float64    // people employed in zones abroad
	jobs, steepest float64    // people employed in hosts, steepest cost gradient
	i, ic, ik      float64    // investable funds, to capability, to capacity
	moved          float64    // people who come less those who leave, a year (F3)
	raised         float64    // funds that come less those that leave, a year (F4)
	known          float64    // capability that opens the way into a higher chain
	w0, wt         float64    // home's and total weight in the location of new capacity
	effort         float64
	hb             float64 // balance of all hosts

	// G. Learning.
	comm, homef   float64 // co-location of research and shop floor, experience near home
	absorb, expos float64 // absorptive capacity, exposure to lead firms
	sigE          float64 // intent net of relocation
}

// prepare sets the cluster's tables and its initial state.
func (c *cluster) prepare(e *Engine) {
	p, f := c.p, &c.fixed
	c.e = e
	*f = fixed{}
	f.v = p.valueShares()
	f.prot, f.valueEnds = defended(f.v)
	f.ki = 1 / p.U0
	f.noisy = p.SdG != 0 || p.SdB != 0
	f.zPersist = exp(e.common.dt * log(p.AR))
	f.zFresh = math.Sqrt(1 - f.zPersist*f.zPersist)

	c.state = state{
		c: p.C0, q: p.Product0, k0: f.ki, n: 1,
		na:  p.Eta * (1 - p.BoundN),
		dep: p.Sales0[0] * p.PV[0] / (p.Sales0[0]*p.PV[0] + p.Sales0[1]*p.PV[1] + p.Sales0[2]*p.PV[2]),
		rng: mulberry32(p.Seed),
	}
	c.now = now{}
	p0 := processLevel(&c.state.c)
	f.pi0 = p.productivity(p0)
	f.nFac = p.BoundN / (f.ki * (p.U0 + p.Hoard*(1-p.U0)))
	f.mFac = p.BoundM / (f.ki * (1 - p.EpsM*p0))
	c.logs.reset(5)
	c.preparePlants()
}

// evaluate computes everything up to the attractiveness of the cluster's goods
// (parts A to D), which the first moment freezes as its reference.
func (c *cluster) evaluate() {
	c.markets()
	c.transcend()
	c.valueChain()
	c.govern()
	c.assignRoles()
	c.costs()
	c.attract()
}

// operate computes output, money and the use of resources (parts E and F) up to
// what the clusters exchange.
func (c *cluster) operate() {
	c.takeOrders()
	c.captureValue()
	c.employ()
	c.earn()
	c.fund()
}

// rates computes the rates of change of the cluster's own states.
func (c *cluster) rates() {
	c.learningClimate()
	r := &c.rate
	c.learnFunctions(&r.c)
	r.q, r.x = c.learnProduct(), c.learnChain()
	r.na = c.trainStaff()
	r.k0 = c.moveCapacity()
	c.ruin()
}

// advance moves the cluster's own states by one step.
func (c *cluster) advance() {
	s, r, dt := &c.state, &c.rate, c.e.common.dt
	for k := range s.c {
		s.c[k] += dt * r.c[k]
	}
	s.q += dt * r.q
	s.x += dt * r.x
	s.na += dt * r.na
	s.k0 += dt * r.k0
	s.n += dt * c.now.moved
	s.displaced += dt * (c.fixed.nFac*c.now.ts - c.p.RhoN*s.displaced)
	c.advancePlants()
	if c.fixed.noisy {
		c.shakeDemand()
	}
}

// sound reports whether the cluster's stocks are still positive finite numbers.
func (c *cluster) sound() bool {
	s := &c.state
	ok := c.now.whole && s.k0 > 0 && s.k0 < 1e9 && s.q > 0 && s.q < 2 && s.x >= 0 && s.x < 2 && s.na >= 0 && s.n > 0 && s.n < 1e6
	for k := range s.c {
		ok = ok && s.c[k] >= 0 && s.c[k] < 2
	}
	return ok
}
