package model

import (
	"flag"
	"math/rand/v2"
	"testing"
)

// runs is the number of random runs of the invariant tests. The default keeps
// the tests quick; a release check asks for 100,000.
var runs = flag.Int("runs", 0, "random runs of the invariant tests; 0 for 2000, or 200 in short mode")

func numRuns() int {
	switch {
	case *runs > 0:
		return *runs
	case testing.Short():
		return 200
	}
	return 2000
}

// update rewrites the golden files that this package computes itself.
var update = flag.Bool("update", false, "rewrite the golden files of this package")

// newRand returns a generator that gives the same numbers in every test run.
func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 20131231)) }

// between draws a number from lo..hi.
func between(r *rand.Rand, lo, hi float64) float64 { return lo + (hi-lo)*r.Float64() }

// randomParams draws every parameter from its plausible range, or from all that
// Validate allows. Shares are scaled to sum to 1; vectors the model can compute
// are given in one draw out of eight.
func randomParams(r *rand.Rand, p *Params, wide bool) {
	for _, d := range ParamTable() {
		lo, hi := d.Low, d.High
		if wide {
			lo, hi = d.Min, d.Max
		}
		if d.Null && r.IntN(8) > 0 {
			continue
		}
		v := make([]float64, d.Len)
		sum := 0.0
		for k := range v {
			v[k] = between(r, lo, hi)
			sum += v[k]
		}
		if d.Sum {
			for k := range v {
				v[k] /= sum
			}
		}
		d.Set(p, v)
	}
	// A tilt beyond the steepest would give a function a negative value.
	p.Skew *= min(1, steepest(p.Smile)/6)
}

// randomScenario draws an archetype, parameters, levers, noise, length and step.
func randomScenario(r *rand.Rand, hosts []Host, wide bool) Scenario {
	s := New(archetypeIDs()[r.IntN(5)])
	randomParams(r, &s.Params, wide)
	s.Hosts = hosts
	s.Levers = LeversOf([5]float64{r.Float64(), r.Float64(), r.Float64(), r.Float64(), r.Float64()})
	if r.IntN(4) == 0 {
		s.Levers = Levers{}
	}
	s.Years = float64(5 + r.IntN(46))
	s.Step = []float64{1, 0.5, 0.25, 0.25}[r.IntN(4)]
	if s.Step == 0.25 {
		s.Years = min(s.Years, 20)
	}
	return s
}

// must runs a scenario that is known to be allowed.
func must(t testing.TB, s Scenario) *Result {
	t.Helper()
	r, err := Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
