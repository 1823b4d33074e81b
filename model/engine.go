package model

import (
	"fmt"
	"math"

	"silkladder/model/atlas"
)

// Engine runs scenarios one after another in the same memory: after its first
// run of a given size it allocates nothing, unless the scenario dates the opening
// of parks. It is not safe for concurrent use; give every goroutine its own.
//
// The zero Engine is ready to use.
type Engine struct {
	res Result  // what the caller sees; holds the recorded series
	p   *Params // parameters of the run, inside res.Scenario

	fixed     fixed
	state     state
	now       now
	hosts     []host
	corridors []corridor
	buffer    []float64 // see scratch
	atlas     []Host    // the hosts of scenarios that list none
}

// NewEngine returns an Engine with no memory of its own yet.
func NewEngine() *Engine { return &Engine{} }

// Run validates the scenario and integrates it with explicit Euler steps. The
// Result belongs to the engine and holds until its next Run. Errors are
// *FieldError.
func (e *Engine) Run(s Scenario) (*Result, error) {
	e.res.Scenario = s
	s = Scenario{} // from here on only the engine's own copy is used
	if err := e.res.Scenario.validate(); err != nil {
		return nil, err
	}
	e.p = &e.res.Scenario.Params
	if e.res.Hosts = e.res.Scenario.Hosts; e.res.Hosts == nil {
		if e.atlas == nil {
			e.atlas = atlas.Hosts()
		}
		e.res.Hosts = e.atlas
	}
	e.prepare()
	last := e.fixed.steps
	for step := 0; ; step++ {
		t := float64(step) * e.fixed.dt
		e.evaluate(t)
		if step == 0 {
			e.freeze()
		}
		e.operate()
		if !(e.now.q > 0) {
			return nil, e.overshot(t - e.fixed.dt)
		}
		e.record(step, t)
		if step == last {
			return &e.res, nil
		}
		e.advance()
		if !e.sound() {
			return nil, e.overshot(t)
		}
	}
}

// overshot is the error of a run whose step from year t went too far.
func (e *Engine) overshot(t float64) error {
	return &FieldError{
		Field: "step", Value: e.res.Scenario.Step, Reason: OutOfRange,
		Allowed: fmt.Sprintf("a smaller step: in year %s these rates empty a stock or stop all production within one", number(t)),
	}
}

// Run validates the scenario and runs it in fresh memory. Errors are *FieldError.
func Run(s Scenario) (*Result, error) { return NewEngine().Run(s) }

// fixed holds what a run keeps from its first moment: tables derived from the
// parameters, and the reference values of the exact-hat demand system.
type fixed struct {
	steps int     // number of steps; series have one value more
	dt    float64 // years

	v, prot   [7]float64 // value shares; defence of each function by lead firms
	valueEnds float64    // value share of the two ends

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

// state is what one step hands to the next (with the hosts' own: 11 + 6N
// numbers, w among them although nothing acts on it), the last dependence on
// the lead chain, and the noise.
type state struct {
	c      [7]float64 // capability by function
	q, x   float64    // product level, chain level
	k0, na float64    // home capacity, advanced staff
	w      float64    // home wage, frontier = 1
	dep    float64    // share of the lead chain in sales, last step
	zG, zB float64    // log demand shocks in the lead chain and in the hosts
	rng    mulberry32
}

// now holds the values of the current moment, in the order of their evaluation.
type now struct {
	t                  float64
	bI, bP, bO, bM, bE float64 // levers after the ramp

	// A. Value along the chain.
	p, pi  float64    // process level, productivity
	kb, kt float64    // capacity in hosts, all capacity
	price  float64    // of trough functions
	vk     [7]float64 // value of each function
	rv     float64    // share of the trough in it

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
	xk, sbar         [7]float64

	// F. Value, resources, finance.
	dk             [7]float64 // competence that turns a role into value
	vcG            float64    // value captured per unit in the lead chain
	leadValue      float64    // core of the lead chain that the cluster holds, by value
	va, hw, profit float64    // value added, wages paid in hosts, profit
	np, pool, mf   float64    // people in production, idle people, free materials
	open, ts       float64    // openness to transfer, transfer to all hosts
	i, ic, ik      float64    // investable funds, to capability, to capacity
	w0, wt         float64    // home's and total weight in the location of new capacity
	effort         float64
	hb             float64 // balance of all hosts

	// G. Learning.
	comm, homef   float64 // co-location of research and shop floor, experience near home
	absorb, expos float64 // absorptive capacity, exposure to lead firms
	sigE          float64 // intent net of relocation
}

// prepare sets tables and the initial state (t = 0).
func (e *Engine) prepare() {
	p, sc := e.p, &e.res.Scenario
	f := &e.fixed
	*f = fixed{steps: int(math.RoundToEven(sc.Years / sc.Step)), dt: sc.Step}
	f.v = p.valueShares()
	f.prot, f.valueEnds = defended(f.v)
	f.ki = 1 / p.U0
	f.noisy = p.SdG != 0 || p.SdB != 0
	f.zPersist = exp(f.dt * log(p.AR))
	f.zFresh = math.Sqrt(1 - f.zPersist*f.zPersist)

	e.state = state{
		c: p.C0, q: p.Product0, w: p.W0, k0: f.ki,
		na:  p.Eta * (1 - p.BoundN),
		dep: p.Sales0[0] * p.PV[0] / (p.Sales0[0]*p.PV[0] + p.Sales0[1]*p.PV[1] + p.Sales0[2]*p.PV[2]),
		rng: mulberry32(p.Seed),
	}
	p0 := processLevel(&e.state.c)
	f.pi0 = p.productivity(p0)
	f.nFac = p.BoundN / (f.ki * (p.U0 + p.Hoard*(1-p.U0)))
	f.mFac = p.BoundM / (f.ki * (1 - p.EpsM*p0))

	e.prepareHosts()
	e.res.resize(f.steps+1, len(e.hosts))
}

// evaluate computes everything up to the attractiveness of the cluster's goods
// (parts A to D), which the first moment freezes as its reference.
func (e *Engine) evaluate(t float64) {
	e.now.t = t
	e.setLevers(t)
	e.valueChain()
	e.govern()
	e.assignRoles()
	e.costs()
	e.attract()
}

// operate computes output, money and the use of resources (parts E and F).
func (e *Engine) operate() {
	e.takeOrders()
	e.captureValue()
	e.employ()
	e.earn()
	e.relocate()
	e.invest()
	e.balanceHosts()
}

// advance computes all rates of change from the current moment, then moves all
// states by one step.
func (e *Engine) advance() {
	s, dt := &e.state, e.fixed.dt
	e.learningClimate()
	dc := e.learnFunctions()
	dq, dx := e.learnProduct(), e.learnChain()
	dn := e.trainStaff()
	dk0 := e.moveCapacity()
	e.advanceHosts()
	for k := range s.c {
		s.c[k] += dt * dc[k]
	}
	s.q += dt * dq
	s.x += dt * dx
	s.na += dt * dn
	s.k0 += dt * dk0
	s.w += dt * e.p.GW * s.w * (1 - s.w) // E38
	if e.fixed.noisy {
		e.shakeDemand()
	}
}

// sound reports whether every stock is still a positive finite number. An
// explicit step may overshoot zero when a rate times the step exceeds one. (It
// may also build more plants than the cluster has people to keep; then nothing is
// made at the next moment.)
func (e *Engine) sound() bool {
	s := &e.state
	ok := s.k0 > 0 && s.k0 < 1e9 && s.q > 0 && s.q < 2 && s.x >= 0 && s.x < 2 && s.na >= 0 && s.w > 0 && s.w < 1e6
	for k := range s.c {
		ok = ok && s.c[k] >= 0 && s.c[k] < 2
	}
	for i := range e.hosts {
		h := &e.hosts[i]
		ok = ok && h.k >= 0 && h.k < 1e9 && h.w > 0 && h.w < 1e6 && h.y > 0 && h.y < 1e6 && h.a >= 0 && h.a < 2 && h.j >= 0 && h.j <= 1.0000001
	}
	return ok
}
