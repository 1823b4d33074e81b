package model

import (
	"math"
	"testing"
)

// Without learning the parts but skills make up the whole balance, whatever the
// scenario, the host, the cluster and the moment.
func TestBalanceWithoutSkills(t *testing.T) {
	e := NewEngine()
	displaced, interest := 0, 0
	for seed := range uint64(24) {
		s := randomNational(t, 4000+seed)
		if seed%3 == 0 {
			s = New([]string{"footwear", "steel", "appliance", "toys", "electronics"}[seed%5])
			s.Levers = Levers{Infrastructure: .7, Parks: .3, Openness: .5, Market: .9}
		}
		list := s.Clusters()
		for i := range list {
			list[i].Params.Spill = 0
		}
		s = s.WithClusters(list, s.Focus)
		r := runNational(t, e, &s)
		for k := range r.Clusters() {
			c := r.Cluster(k)
			for i := range r.Hosts {
				for _, step := range []int{0, len(r.T) / 2, len(r.T) - 1} {
					b := c.Balance(i, step)
					scale := math.Abs(b.Wages) + math.Abs(b.Displaced) + math.Abs(b.Interest)
					if math.Abs(b.Skills) > 1e-9*(1e-6+scale) {
						t.Fatalf("seed %d, cluster %d, host %d, step %d: skills of %g in %+v", seed, k, i, step, b.Skills, b)
					}
					if b.Displaced > 0 {
						displaced++
					}
					if b.Interest > 0 {
						interest++
					}
				}
			}
		}
	}
	if displaced < 100 || interest < 100 {
		t.Errorf("only %d moments with displaced sales, %d with interest", displaced, interest)
	}
}

// Skills are none at the start and come with what local firms learn; the parts
// make up the balance.
func TestBalance(t *testing.T) {
	s := National("toys")
	s.Levers = Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	r := must(t, s)
	last := len(r.T) - 1
	for k := range r.Clusters() {
		c := r.Cluster(k)
		people, dollars := c.People(), c.Dollars()
		jobs, wages := 0.0, 0.0
		for i := range r.Hosts {
			if first := c.Balance(i, 0); math.Abs(first.Skills) > 1e-12 {
				t.Errorf("%s learned %g before the start", r.Hosts[i].Name, first.Skills)
			}
			b := c.Balance(i, last)
			if b.Skills < -1e-15 || b.Displaced < 0 || b.Interest < 0 {
				t.Errorf("%s: %+v", r.Hosts[i].Name, b)
			}
			if net := c.Host(i, HostHB)[last]; math.Abs(b.Net()-net) > 1e-12 {
				t.Errorf("%s: %g, not %g", r.Hosts[i].Name, b.Net(), net)
			}
			jobs += people * c.Host(i, HostJobs)[last]
			wages += dollars * b.Wages
		}
		if want := c.Amount(AmountJobsAbroad)[last]; math.Abs(jobs-want) > 1e-9*want {
			t.Errorf("cluster %d: %g jobs, not %g", k, jobs, want)
		}
		if want := c.Amount(AmountValueAbroad)[last]; math.Abs(wages-want) > 1e-9*want {
			t.Errorf("cluster %d: %g in wages, not %g", k, wages, want)
		}
	}
	if one := must(t, New("toys")); one.People() != 0 || one.Dollars() != 0 {
		t.Error("a cluster of version 1 has a size")
	}
}

// Two runs are told in the same dollars: what a difference is in the model's units it is
// in dollars, of every cluster and of all, whatever has been built by the start.
func TestRunPairCountsInTheSameDollars(t *testing.T) {
	for _, history := range []string{HistoryObserved, HistoryNone, HistoryAssumed} {
		s := National("steel")
		s.History, s.Levers = history, announced
		if history != HistoryObserved {
			s.From = StartYear
		}
		with, without, err := RunPair(s)
		if err != nil {
			t.Fatal(err)
		}
		without.PriceAs(with) // once more changes nothing
		n := len(with.T) - 1
		sums := map[Amount]float64{}
		for i := range with.Clusters() {
			x, y := with.Cluster(i), without.Cluster(i)
			index := x.Last(OutVAh) / y.Last(OutVAh)
			money := x.Amount(AmountValueHome)[n] / y.Amount(AmountValueHome)[n]
			if math.Abs(index/money-1) > 1e-12 {
				t.Errorf("%s, cluster %d: %.6f in units of value is %.6f in dollars", history, i, index, money)
			}
			for _, a := range []Amount{AmountValueHome, AmountValueAbroad, AmountFunds, AmountNet} {
				sums[a] += y.Amount(a)[n]
			}
		}
		for a, sum := range sums {
			if all := without.Total(a)[n]; math.Abs(all-sum) > 1e-9*math.Max(1, math.Abs(sum)) {
				t.Errorf("%s, amount %d: all are %v, their sum %v", history, a, all, sum)
			}
		}
	}
}
