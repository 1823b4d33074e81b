package model

import (
	"math"
	"sync"
)

// StartYear is the calendar year at whose end a run starts: t = 0 is the end of
// 2013, when the Belt and Road was proposed.
const StartYear = 2013

// Result holds the recorded series of one run, one value per step from t = 0 to
// the last year. Series share memory with the Result and are read-only; for a
// Result of an Engine they hold until the engine's next Run.
type Result struct {
	Scenario Scenario
	Hosts    []Host    // the hosts of the run: the scenario's, or the atlas's
	T        []float64 // years since the start
	Afford   float64   // share of the levers that the scenario's budget allows at the end; 1 without one

	steps   int       // values per series
	width   int       // series
	slots   slots     // where they stand
	rows    []float64 // every series at the first step, then at the second, ...
	columns *columns  // the same, series by series, as far as they were read
	cluster int       // the cluster whose series it gives
}

// columns holds the series that somebody has read. A run writes the numbers of a
// moment side by side, which is several times as fast as scattering them over the
// series, of which few are read; each is gathered when it is first asked for.
type columns struct {
	mu     sync.Mutex
	known  []bool
	values []float64
}

// column returns the series at place i of a row.
func (r *Result) column(i int) []float64 {
	c := r.columns
	at := c.values[i*r.steps : (i+1)*r.steps : (i+1)*r.steps]
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.known[i] {
		for n := range at {
			at[n] = r.rows[n*r.width+i]
		}
		c.known[i] = true
	}
	return at
}

// resize makes room for n values of every series asked for.
func (r *Result) resize(n, clusters, hosts int, only Selection) {
	r.steps = n
	r.slots = only.slots()
	r.cluster = r.Scenario.Focus
	r.width = clusters * r.part(hosts)
	if r.Scenario.Version == Version2 {
		r.width += (clusters+1)*int(NumAmounts) + hosts*int(NumHostAmounts)
	}
	r.T = grow(r.T, n)
	r.rows = grow(r.rows, r.width*n)
	if r.columns == nil {
		r.columns = &columns{}
	}
	c := r.columns
	c.values = grow(c.values, r.width*n)
	if cap(c.known) < r.width {
		c.known = make([]bool, r.width)
	}
	c.known = c.known[:r.width]
	clear(c.known)
}

// part is the number of series of one cluster.
func (r *Result) part(hosts int) int { return r.slots.series + hosts*r.slots.hosts }

// Amount returns a series of the cluster in persons or dollars; nil for a
// scenario of version 1, whose clusters have no size.
func (r *Result) Amount(a Amount) []float64 { return r.amount(r.cluster, a) }

// Total returns the sum of the same series over all clusters.
func (r *Result) Total(a Amount) []float64 { return r.amount(r.Clusters(), a) }

func (r *Result) amount(cluster int, a Amount) []float64 {
	if r.Scenario.Version != Version2 {
		return nil
	}
	return r.column(r.Clusters()*r.part(len(r.Hosts)) + cluster*int(NumAmounts) + int(a))
}

// Clusters is the number of clusters of the run.
func (r *Result) Clusters() int { return r.Scenario.size() }

// Cluster returns the series of cluster i alone, in the order of the scenario. It
// shares the memory of r.
func (r *Result) Cluster(i int) *Result {
	part := *r
	part.cluster = i
	return &part
}

// grow returns a slice of length n in the memory of s where it fits.
func grow(s []float64, n int) []float64 {
	if n <= cap(s) {
		return s[:n]
	}
	return make([]float64, n)
}

// Series returns the values of o, one per step.
func (r *Result) Series(o Output) []float64 {
	return r.series(int(r.slots.output[o]))
}

// Vec returns the values of component k of v, one per step. It panics when v has
// no such component.
func (r *Result) Vec(v Vector, k int) []float64 {
	if k < 0 || k >= v.Len() {
		panic("model: vector component out of range")
	}
	slot := int(r.slots.vector[v])
	if slot < 0 {
		k = 0
	}
	return r.series(slot + k)
}

func (r *Result) series(slot int) []float64 {
	if slot < 0 {
		panic("model: a series that was not recorded")
	}
	return r.column(r.cluster*r.part(len(r.Hosts)) + slot)
}

// Host returns the values of series o of host i (an index into Hosts).
func (r *Result) Host(i int, o HostOutput) []float64 {
	slot := int(r.slots.host[o])
	if slot < 0 || i < 0 || i >= len(r.Hosts) {
		panic("model: a series that was not recorded")
	}
	return r.column(r.cluster*r.part(len(r.Hosts)) + r.slots.series + i*r.slots.hosts + slot)
}

// Index returns the step nearest to the given number of years since the start,
// at most the last.
func (r *Result) Index(year float64) int {
	i := int(math.RoundToEven(year / r.Scenario.Step))
	return max(0, min(i, r.steps-1))
}

// At returns the value of o at the step nearest to year, in years since the
// start.
func (r *Result) At(o Output, year float64) float64 { return r.Series(o)[r.Index(year)] }

// Last returns the value of o at the end of the run.
func (r *Result) Last(o Output) float64 { return r.Series(o)[r.steps-1] }

// Roles returns the seven components of a vector over functions at one step; v
// is any Vector but VecGov.
func (r *Result) Roles(v Vector, step int) (s [7]float64) {
	for k := range s {
		s[k] = r.Vec(v, k)[step]
	}
	return s
}
