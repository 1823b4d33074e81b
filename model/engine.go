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
	// Pause, where it is set, is called between the steps of a run, and between clusters
	// while they are prepared: a page hears its visitor in it. The engine must not be used
	// meanwhile.
	Pause func()

	res Result // what the caller sees; holds the recorded series

	common    common
	clusters  []cluster
	hosts     []host
	corridors []corridor
	lnJ       tracked   // logarithms of the hosts' infrastructure
	along     tracked   // exponentials of their means: infrastructure of corridors
	here      tracked   // exponentials of the capability of hosts, for the power over them
	buffer    []float64 // see scratch
	atlas     []Host    // the hosts of scenarios that list none
	shut      string    // corridors that the scenario closes
	placed    bool      // closures have nothing more to change
	trunk     trunk     // of runs that differ by their levers alone
}

// NewEngine returns an Engine with no memory of its own yet.
func NewEngine() *Engine { return &Engine{} }

// Run validates the scenario and integrates it with explicit Euler steps. The
// Result belongs to the engine and holds until its next Run. Errors are
// *FieldError.
func (e *Engine) Run(s Scenario) (*Result, error) { return e.RunOnly(s, Selection{}) }

// RunOnly is Run that records only the series listed in only: those who run
// thousands of scenarios and read few numbers of each save a tenth of the time.
func (e *Engine) RunOnly(s Scenario, only Selection) (*Result, error) {
	e.res.Scenario = s
	s = Scenario{} // from here on only the engine's own copy is used
	if err := e.res.Scenario.validate(); err != nil {
		return nil, err
	}
	if e.res.Hosts = e.res.Scenario.Hosts; e.res.Hosts == nil {
		if e.atlas == nil {
			e.atlas = atlas.Hosts()
		}
		e.res.Hosts = e.atlas
	}
	branch, start := e.branch(), e.resume(only)
	for step := start; ; step++ {
		if step == branch && step > start {
			e.keep(step)
		}
		e.pause()
		t := float64(step) * e.common.dt
		e.observe(t)
		for i := range e.clusters {
			c := &e.clusters[i]
			c.evaluate()
			if step == 0 {
				c.freeze()
			}
			c.operate()
			if !(c.now.q > 0) {
				return nil, e.overshot(t - e.common.dt)
			}
		}
		if step == 0 {
			e.price()
		}
		e.exchange()
		for i := range e.clusters {
			c := &e.clusters[i]
			c.invest()
		}
		e.policyCosts()
		e.keepBudget()
		e.record(step, t)
		if step == e.common.steps {
			e.res.Afford = e.common.afford
			return &e.res, nil
		}
		e.advance()
		if !e.sound() {
			return nil, e.overshot(t)
		}
	}
}

func (e *Engine) pause() {
	if e.Pause != nil {
		e.Pause()
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

// common holds what all clusters of a run share beside the hosts.
type common struct {
	steps                 int     // number of steps; series have one value more
	dt                    float64 // years
	t                     float64 // years since the start
	w                     float64 // home wage, frontier = 1
	bE                    float64 // inward eco-park after the ramp
	pool0                 float64 // people who stand idle at the start, share
	people                float64 // persons of all clusters; 0 in version 1
	ramped                float64 // ramp of the policy that the hosts have
	dated                 bool    // some place opens at a time of its own
	built                 bool    // roads have changed since corridors were computed
	behindAt, behindWidth float64 // moment and width of here
	moved                 bool    // policies have moved since the last moment
	zones                 path    // parks lever that the zones of each year amount to
	duty, slump           float64 // shocks: added duty, factor of demand
	afford                float64 // share of the levers that the budget allows
	cost                  costs   // of the policy, but for what differs between clusters
	allOutput             float64 // US$ bn of all of China's clusters
	part                  float64 // of it in this run
	caps                  float64 // room of all hosts
	sharedParams
	Couplings
}

// prepare sets tables and the initial state (t = 0).
func (e *Engine) prepare(only Selection) {
	sc := &e.res.Scenario
	n := sc.size()
	if cap(e.clusters) < n {
		e.clusters = append(e.clusters[:cap(e.clusters)], make([]cluster, n-cap(e.clusters))...)
	}
	e.clusters = e.clusters[:n]
	e.common = common{steps: int(math.RoundToEven(sc.Years / sc.Step)), dt: sc.Step}
	e.weigh()
	e.share()
	e.common.w = e.common.W0
	e.common.ramped, e.common.dated = -1, len(sc.Openings) > 0
	e.common.built = true
	e.common.behindAt = -1
	e.common.slump, e.common.afford = 1, 1
	e.prepareHosts()
	for i := range e.clusters {
		e.pause()
		e.clusters[i].prepare(e)
	}
	e.weighHosts()
	e.spinUp()
	e.res.resize(e.common.steps+1, n, len(e.hosts), only)
}

// observe computes what the moment t gives to all clusters alike: policies,
// roads, and how full the hosts are.
func (e *Engine) observe(t float64) {
	e.common.t = t
	if e.res.Scenario.Version == Version2 {
		e.setPolicy(t)
	} else {
		e.setLevers(t)
	}
	e.corridorState()
	e.fillRooms()
}

// advance computes all rates of change from the current moment, then moves all
// states by one step.
func (e *Engine) advance() {
	for i := range e.clusters {
		e.clusters[i].rates()
	}
	e.advanceHosts()
	for i := range e.clusters {
		e.clusters[i].advance()
	}
	e.advanceWage()
}

// sound reports whether every stock is still a positive finite number. An
// explicit step may overshoot zero when a rate times the step exceeds one. (It
// may also build more plants than the cluster has people to keep; then nothing is
// made at the next moment.)
func (e *Engine) sound() bool {
	w := e.common.w
	ok := w > 0 && w < 1e6
	for i := range e.clusters {
		ok = ok && e.clusters[i].sound()
	}
	for i := range e.hosts {
		h := &e.hosts[i]
		// x (top - x) > 0 says 0 < x < top of every number, and of none that is not.
		ok = ok && h.w*(1e6-h.w) > 0 && h.y*(1e6-h.y) > 0 && h.a*(2-h.a) >= 0 && h.j*(1.0000001-h.j) >= 0
	}
	return ok
}
