package model

import (
	"reflect"
	"testing"
)

// nearby are scenarios that differ from one by its levers, or by one thing that does not
// leave the years before the levers as they were.
func nearby(s Scenario) map[string]Scenario {
	change := func(f func(*Scenario)) Scenario {
		n := s
		n.Others = append([]Cluster(nil), s.Others...)
		f(&n)
		return n
	}
	return map[string]Scenario{
		"levers": change(func(n *Scenario) { n.Levers = Levers{.9, .1, .8, .3, .6} }),
		"none":   change(func(n *Scenario) { n.Levers = Levers{} }),
		"Params": change(func(n *Scenario) { n.Params.Org *= .99 }),
		"Others": change(func(n *Scenario) {
			if n.Others != nil {
				n.Others[len(n.Others)-1].Workers *= 2
			} else {
				n.Workers *= 2
			}
		}),
		"Years":     change(func(n *Scenario) { n.Years -= 1 }),
		"Step":      change(func(n *Scenario) { n.Step = .125 }),
		"Hosts":     change(func(n *Scenario) { n.Hosts = append([]Host(nil), must2(n).Hosts[3:]...) }),
		"Openings":  change(func(n *Scenario) { n.Openings = []Opening{{Kind: OpeningCorridor, ID: "CPEC", Closed: true}} }),
		"Workers":   change(func(n *Scenario) { n.Workers *= 1.5 }),
		"Output":    change(func(n *Scenario) { n.Output *= 1.5 }),
		"Focus":     change(func(n *Scenario) { *n = n.WithClusters(n.Clusters(), (n.Focus+1)%n.size()) }),
		"Couplings": change(func(n *Scenario) { n.Couplings.Mob += .05 }),
		"From":      change(func(n *Scenario) { n.From += 1.5 }),
		"History":   change(func(n *Scenario) { n.History = HistoryNone }),
		"Closed":    change(func(n *Scenario) { n.Closed = []string{"CPEC"} }),
		"Shocks":    change(func(n *Scenario) { n.Shocks = []Shock{{Kind: "tariff", Year: 2016, Years: 3, Size: .2}} }),
		"Budget":    change(func(n *Scenario) { n.Budget = 20 }),
		"Archetype": change(func(n *Scenario) { *n = n.WithClusters([]Cluster{Trades()[3].Cluster, Trades()[9].Cluster}, 1) }),
	}
}

func must2(s *Scenario) *Result {
	r, err := Run(*s)
	if err != nil {
		panic(err)
	}
	return r
}

// A run goes on from where the levers begin to act when nothing else has changed, to the
// same numbers to the last digit as in fresh memory; whatever else changes is run anew.
func TestTrunk(t *testing.T) {
	e := NewEngine()
	same := func(what string, s Scenario, only Selection) {
		t.Helper()
		want, err := NewEngine().RunOnly(s, only)
		if err != nil {
			t.Fatal(what, err)
		}
		got, err := e.RunOnly(s, only)
		if err != nil {
			t.Fatal(what, err)
		}
		if !reflect.DeepEqual(got.rows, want.rows) || !reflect.DeepEqual(got.T, want.T) || got.Afford != want.Afford || got.cluster != want.cluster || got.Last(OutF) != want.Last(OutF) || !reflect.DeepEqual(got.Scenario, want.Scenario) {
			t.Errorf("%s: not the run in fresh memory", what)
		}
	}
	seeds := uint64(12)
	if testing.Short() {
		seeds = 3
	}
	few := Selection{Outputs: []Output{OutF, OutVAh}, Hosts: []HostOutput{HostK}}
	for seed := range seeds {
		s := randomNational(t, seed)
		if seed%2 == 0 {
			s.From, s.Years = Present, 20
		}
		same("first", s, Selection{})
		for what, n := range nearby(s) {
			same(what, n, Selection{})
			same("back from "+what, s, Selection{})
			n.Levers = Levers{.2, .7, .4, .9, .1}
			same(what+" and levers", n, few)
			same(what+", all series", n, Selection{})
		}
		if e.res.Scenario.Levers.Parks += .01; e.branch() <= e.common.steps && e.resume(Selection{}) != e.branch() {
			t.Error("no run goes on from a trunk")
		}
		for _, bad := range []float64{-1, 2} {
			n := s
			n.Levers.Openness = bad
			if _, err := e.Run(n); err == nil {
				t.Errorf("a lever at %v is taken", bad)
			}
			same("after a refusal", s, Selection{})
		}
	}
}

// Every field of a scenario but the levers is looked at before a run goes on.
func TestTrunkKnowsEveryField(t *testing.T) {
	s := randomNational(t, 1)
	others := nearby(s)
	for i := range reflect.TypeFor[Scenario]().NumField() {
		name := reflect.TypeFor[Scenario]().Field(i).Name
		if name == "Levers" || name == "Version" {
			continue
		}
		n, ok := others[name]
		if !ok {
			t.Errorf("no scenario differs in %s", name)
		} else if n.sameButLevers(&s) {
			t.Errorf("%s is not looked at", name)
		}
	}
	if n := others["levers"]; !n.sameButLevers(&s) {
		t.Error("other levers need a new trunk")
	}
}

// With all of China's clusters a run that goes on takes about half the time of one from
// the start.
func BenchmarkTrunk(b *testing.B) {
	s := National("steel")
	for _, c := range []struct {
		name string
		from float64
	}{{"onward", 0}, {"whole", 1e-9}} {
		b.Run(c.name, func(b *testing.B) {
			e := NewEngine()
			for i := range b.N {
				s.Levers.Parks = float64(i%7) / 10
				s.Budget = c.from * float64(i%7) // another budget is another past
				if _, err := e.Run(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
