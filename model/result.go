package model

import "math"

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

	steps int       // values per series
	data  []float64 // numSeries series, one after the other
	hosts []float64 // NumHostOutputs series per host
}

// resize makes room for n values per series and the given number of hosts.
func (r *Result) resize(n, hosts int) {
	r.steps = n
	r.T = grow(r.T, n)
	r.data = grow(r.data, numSeries*n)
	r.hosts = grow(r.hosts, hosts*int(NumHostOutputs)*n)
}

// grow returns a slice of length n in the memory of s where it fits.
func grow(s []float64, n int) []float64 {
	if n <= cap(s) {
		return s[:n]
	}
	return make([]float64, n)
}

// Series returns the values of o, one per step.
func (r *Result) Series(o Output) []float64 { return r.series(int(o)) }

// Vec returns the values of component k of v, one per step. It panics when v has
// no such component.
func (r *Result) Vec(v Vector, k int) []float64 {
	if k < 0 || k >= v.Len() {
		panic("model: vector component out of range")
	}
	return r.series(v.offset() + k)
}

func (r *Result) series(i int) []float64 {
	return r.data[i*r.steps : (i+1)*r.steps : (i+1)*r.steps]
}

// Host returns the values of series o of host i (an index into Hosts).
func (r *Result) Host(i int, o HostOutput) []float64 {
	at := (i*int(NumHostOutputs) + int(o)) * r.steps
	return r.hosts[at : at+r.steps : at+r.steps]
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
