package model

import (
	"errors"
	"math"
	"testing"
)

// randomNational draws a national run: a few clusters of any size with random
// parameters, couplings and levers.
func randomNational(t testing.TB, seed uint64) Scenario {
	r := newRand(seed)
	s := Scenario{Version: Version2, From: StartYear + float64(r.IntN(20)), History: []string{HistoryObserved, HistoryNone}[r.IntN(2)], Step: 0.25, Years: float64(3 + r.IntN(20)), Hosts: sixHosts(t)}
	s.Levers = LeversOf([5]float64{r.Float64(), r.Float64(), r.Float64(), r.Float64(), r.Float64()})
	s.Couplings = Couplings{r.Float64(), r.Float64() / 4, r.Float64(), 3 * r.Float64(), r.Float64(), 3 * r.Float64(), between(r, 0.01, 0.5), 0, 0}
	var list []Cluster
	for range 1 + r.IntN(5) {
		c := tradeTable()[r.IntN(len(tradeTable()))].Cluster
		if r.IntN(3) > 0 {
			randomParams(r, &c.Params, false)
		}
		c.Workers = math.Exp(between(r, math.Log(1e3), math.Log(1e7)))
		c.Output = math.Exp(between(r, math.Log(0.1), math.Log(2000)))
		list = append(list, c)
	}
	s = s.WithClusters(list, r.IntN(len(list)))
	s.Couplings.Haul, s.Couplings.Jump = r.Float64(), r.Float64()
	return s
}

// runNational runs a random national scenario; where its rates ask too much of a
// quarter it is run in smaller steps.
func runNational(t *testing.T, e *Engine, s *Scenario) *Result {
	t.Helper()
	for {
		r, err := e.Run(*s)
		var field *FieldError
		if errors.As(err, &field) && field.Field == "step" && s.Step > 1.0/64 {
			s.Step /= 4
			s.Years = min(s.Years, 5)
			continue
		}
		if err != nil {
			text, _ := s.MarshalJSON()
			t.Fatalf("%v: %s", err, text)
		}
		return r
	}
}

// N2: a cluster cut into parts of the same total size, workers and output in
// proportion, under any coupling, is the whole.
func TestCuttingACluster(t *testing.T) {
	whole, cut := NewEngine(), NewEngine()
	for seed := range uint64(90) {
		s := randomNational(t, 100+seed)
		want := runNational(t, whole, &s)
		list := s.Clusters()
		r := newRand(900 + seed)
		at := r.IntN(len(list))
		var shares []float64
		left := 1.0
		for range r.IntN(4) {
			share := left * between(r, 0.1, 0.9)
			shares = append(shares, share)
			left -= share
		}
		shares = append(shares, left)
		parts := append([]Cluster(nil), list[:at]...)
		for _, share := range shares {
			c := list[at]
			c.Workers *= share
			c.Output *= share
			parts = append(parts, c)
		}
		parts = append(parts, list[at+1:]...)
		got := runNational(t, cut, ptr(s.WithClusters(parts, len(parts)-1)))
		for i := range list {
			from := i
			if i > at {
				from += len(shares) - 1
			}
			a, b := want.Cluster(i), got.Cluster(from)
			for _, o := range OutputTable() {
				x, y := a.Series(o.Output), b.Series(o.Output)
				for n := range x {
					if math.Abs(x[n]-y[n]) > 1e-12*(1+math.Abs(x[n])) && !atEdge(want, n) {
						t.Fatalf("seed %d, cluster %d of %d, %d parts: %s in year %v is %.17g, whole %.17g", seed, i, len(list), len(shares), o.ID, want.T[n], y[n], x[n])
					}
				}
			}
		}
		for _, o := range AmountTable() {
			if o.Amount == AmountMoved {
				continue // nothing but rounding
			}
			x, y := want.Total(o.Amount), got.Total(o.Amount)
			for n := range x {
				if math.Abs(x[n]-y[n]) > 1e-11*(1+math.Abs(x[n])) && !atEdge(want, n) {
					t.Fatalf("seed %d: total %s is %.17g, whole %.17g", seed, o.ID, y[n], x[n])
				}
			}
		}
	}
}

func ptr(s Scenario) *Scenario { return &s }

// atEdge reports whether production of any cluster has taken all people or
// materials: from there on investment goes to and fro with the step, and rounding
// grows. Of China's trades none gets there (TestCuttingATradeOfChina).
func atEdge(r *Result, n int) bool {
	for i := range r.Clusters() {
		c := r.Cluster(i)
		for m := range n + 1 {
			if c.Series(OutNpool)[m] < 1e-9 || c.Series(OutMfree)[m] < 1e-9 {
				return true
			}
		}
	}
	return false
}

// The same for all of China as it is: any trade cut into three, at any levers.
func TestCuttingATradeOfChina(t *testing.T) {
	whole, cut := NewEngine(), NewEngine()
	for _, l := range []float64{0, 0.4, 1} {
		s := National("steel")
		s.Levers = Levers{l, l, l, l, l}
		want, err := whole.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		list := s.Clusters()
		for at := range list {
			parts := append([]Cluster(nil), list...)
			for _, share := range []float64{0.3, 0.2} {
				c := list[at]
				c.Workers, c.Output = share*c.Workers, share*c.Output
				parts = append(parts, c)
			}
			parts[at].Workers /= 2
			parts[at].Output /= 2
			got, err := cut.Run(s.WithClusters(parts, 0))
			if err != nil {
				t.Fatal(err)
			}
			for i := range list {
				a, b := want.Cluster(i), got.Cluster(i)
				for o := range NumOutputs {
					y := b.Series(o)
					for n, x := range a.Series(o) {
						if !(math.Abs(x-y[n]) <= 1e-12*(1+math.Abs(x))) {
							t.Fatalf("levers %v, %s cut: %s of %s in year %v is %v, whole %v", l, list[at].Archetype, OutputTable()[o].ID, list[i].Archetype, want.T[n], y[n], x)
						}
					}
				}
			}
		}
	}
}

// One cluster alone has nobody to trade with: couplings change nothing.
func TestCouplingsOfOne(t *testing.T) {
	s := National("toys")
	trade, _ := TradeByID("toys")
	s = s.WithClusters([]Cluster{trade.Cluster}, 0)
	s.Levers = announced
	want := must(t, s)
	s.Couplings = Couplings{Crowd: 0.3, Mob: 0.5, Fin: 0.9, Theta: 3, Know: 0.7, Reach: s.Couplings.Reach, Haul: s.Couplings.Haul, Jump: s.Couplings.Jump}
	got := must(t, s)
	for _, o := range OutputTable() {
		for n, x := range want.Series(o.Output) {
			if y := got.Series(o.Output)[n]; x != y {
				t.Fatalf("%s in year %v is %v, without couplings %v", o.ID, want.T[n], y, x)
			}
		}
	}
	// Without levers, sizes and couplings the engine is that of version 1.
	old := New("toys")
	if must(t, old).Last(OutF) == want.Last(OutF) {
		t.Error("the two versions give the same number: nothing was compared")
	}
}

// N3: people, money and capacity are conserved over clusters and hosts.
func TestNationalConservation(t *testing.T) {
	e := NewEngine()
	for seed := range uint64(numRuns()) {
		s := randomNational(t, 10_000+seed)
		r := runNational(t, e, &s)
		list := s.Clusters()
		near := func(what string, n int, got, want float64) {
			if !(math.Abs(got-want) <= 1e-9*(1+math.Abs(want))) {
				text, _ := s.MarshalJSON()
				t.Fatalf("run %d, year %v: %s is %.15g, want %.15g: %s", seed, r.T[n], what, got, want, text)
			}
		}
		for n := range r.T {
			people, moved := 0.0, 0.0
			for i, c := range list {
				part := r.Cluster(i)
				people += c.Workers * (part.Series(OutNprod)[n] + part.Series(OutNadv)[n] + part.Series(OutNpool)[n])
				moved += part.Amount(AmountMoved)[n]
				for _, o := range []Output{OutF, OutRel, OutVA, OutK0, OutKB, OutI} {
					if x := part.Series(o)[n]; math.IsNaN(x) || math.IsInf(x, 0) {
						t.Fatalf("run %d: %v", seed, x)
					}
				}
				checker{t: t, run: int(seed), r: part, p: &c.Params}.plants(n)
			}
			total := 0.0
			for _, c := range list {
				total += c.Workers
			}
			near("all people", n, people/total, 1)
			near("net moves", n, moved/total, 0)
			near("people at home", n, (r.Total(AmountJobsHome)[n]+r.Total(AmountIdle)[n])/total, 1)
		}
		if t.Failed() {
			return
		}
	}
}

// plants checks that the plants of one cluster add up at step n, and that capacity
// changes by what is built, lost and closed alone.
func (c checker) plants(n int) {
	r, p, dt := c.r, c.p, c.r.Scenario.Step
	k, t := 0.0, 0.0
	for i := range r.Hosts {
		k += r.Host(i, HostK)[n]
		t += r.Host(i, HostT)[n]
	}
	c.equal("capacity abroad", n, k, r.Series(OutKB)[n], k)
	c.equal("transfer", n, t, r.Series(OutT)[n], t)
	if n == 0 {
		return
	}
	m := n - 1
	k0, kb, u, va, pi := r.Series(OutK0), r.Series(OutKB), r.Series(OutU), r.Series(OutVA), r.Series(OutPi)
	idle := p.Exit * math.Max(0, p.UMin-u[m])
	loss := math.Max(0, -pi[m])
	ruin := p.Exit * loss / (va[m] + loss + 1e-9)
	ruined := 0.0 // plants abroad that close for losses
	for i := range r.Hosts {
		k, wages := r.Host(i, HostK)[m], r.Host(i, HostHW)[m]
		if loss := wages - va[m]*k/(k0[m]+kb[m]); loss > 0 {
			ruined += p.Exit * loss / (wages + 1e-9) * k
		}
	}
	change := -ruined + r.Series(OutIk)[m]/p.PK - p.LossT*r.Series(OutT)[m] - idle*(k0[m]+kb[m]) - ruin*(k0[m]+kb[m])
	c.equal("capacity", n, k0[n]+kb[n], k0[m]+kb[m]+dt*change, k0[n]+kb[n])
}

// The fund pays out what it takes in.
func TestFundConservesMoney(t *testing.T) {
	for seed := range uint64(40) {
		s := randomNational(t, 50_000+seed)
		list := s.Clusters()
		if len(list) < 2 {
			continue
		}
		var e Engine
		e.res.Scenario = s
		e.res.Hosts = s.Hosts
		e.prepare(Selection{})
		e.observe(0)
		for i := range e.clusters {
			e.clusters[i].evaluate()
			e.clusters[i].freeze()
			e.clusters[i].operate()
		}
		e.price()
		before, after, weight := 0.0, 0.0, 0.0
		for i := range e.clusters {
			before += e.clusters[i].dollars * e.clusters[i].now.i
			weight += e.clusters[i].people
		}
		e.exchange()
		for i := range e.clusters {
			after += e.clusters[i].dollars * e.clusters[i].now.i
		}
		if math.Abs(after-before) > 1e-12*before || math.Abs(weight-1) > 1e-12 {
			t.Errorf("run %d: the fund makes %v of %v", seed, after, before)
		}
	}
}

// A national run allocates nothing once the engine has its memory.
func TestNationalAllocatesNothing(t *testing.T) {
	s := National("steel")
	s.Levers, s.Years = announced, 5
	e := NewEngine()
	run := func() {
		if _, err := e.Run(s); err != nil {
			t.Fatal(err)
		}
	}
	run()
	if n := testing.AllocsPerRun(5, run); n != 0 {
		t.Errorf("%v allocations per run", n)
	}
}
