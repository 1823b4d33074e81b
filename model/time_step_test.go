package model

import "testing"

// Annual steps are good for all of China under any couplings and levers.
func TestAnnualStepsOfTheNation(t *testing.T) {
	e := NewEngine()
	for seed := range uint64(60) {
		r := newRand(700 + seed)
		s := National("ceramics")
		s.Step = 1
		l := r.Float64()
		s.Levers = Levers{l, l, l, l, l}
		for i := range couplings {
			d := &couplings[i]
			d.Set(&s.Couplings, between(r, d.Min, min(d.Max, d.Min+1)))
		}
		if seed%2 == 0 {
			s.Couplings.Theta = 0
		}
		if _, err := e.Run(s); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
	}
}
