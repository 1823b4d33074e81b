package model

import (
	"math"
	"testing"
)

// Money that one cluster gets another gave (F4), in dollars; alone nothing comes,
// nor without a national market.
func TestFundsConserved(t *testing.T) {
	e := NewEngine()
	flows := 0
	for seed := range uint64(24) {
		s := randomNational(t, 5000+seed)
		r := runNational(t, e, &s)
		output := 0.0 // what flows is a small difference of funds of this size
		for _, c := range s.Clusters() {
			output += c.Output
		}
		for i := range r.T {
			size := 0.0
			for k := range r.Clusters() {
				size += math.Abs(r.Cluster(k).Amount(AmountFunds)[i])
			}
			if sum := r.Total(AmountFunds)[i]; math.Abs(sum) > 1e-9*(size+1e-9)+1e-16*output {
				t.Fatalf("seed %d, step %d: %g of %g comes from nowhere", seed, i, sum, size)
			}
			if size > 0 {
				flows++
			}
			if size > 0 && (r.Clusters() == 1 || s.Couplings.Fin == 0) {
				t.Fatalf("seed %d: %g flows without a market", seed, size)
			}
		}
	}
	if flows == 0 {
		t.Error("nothing flows: the test tries nothing")
	}
}
