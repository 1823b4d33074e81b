package model

import (
	"math"
	"testing"
)

var announced = Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}

// An engine that has run a scenario of the same size before allocates nothing.
func TestRunAllocatesNothing(t *testing.T) {
	quiet := New("footwear")
	quiet.Levers = announced
	noisy := quiet
	noisy.Hosts = sixHosts(t)
	noisy.Params.SdG, noisy.Params.SdB = 0.1, 0.2
	noisy.Openings = []Opening{{Kind: OpeningCorridor, ID: "CPEC", Year: 2020}}
	for name, s := range map[string]Scenario{"atlas": quiet, "six hosts, noise, corridor": noisy} {
		e := NewEngine()
		run := func() {
			if _, err := e.Run(s); err != nil {
				t.Fatal(err)
			}
		}
		run()
		if n := testing.AllocsPerRun(20, run); n != 0 {
			t.Errorf("%s: %v allocations per run", name, n)
		}
	}
}

// Neither do the steps of a run in fresh memory: 200 years allocate as often as
// one.
func TestStepsAllocateNothing(t *testing.T) {
	count := func(years float64) float64 {
		s := New("steel")
		s.Levers, s.Years = announced, years
		return testing.AllocsPerRun(5, func() { must(t, s) })
	}
	if short, long := count(1), count(200); short != long {
		t.Errorf("a run of 1 year allocates %v times, one of 200 years %v times", short, long)
	}
}

// What an engine ran before leaves no trace in the next run.
func TestEngineForgets(t *testing.T) {
	r := newRand(3)
	var hosts []Host
	e := NewEngine()
	for i := range 60 {
		if i%3 == 0 {
			hosts = nil
		} else {
			hosts = sixHosts(t)[i%5:]
		}
		s := randomScenario(r, hosts, false)
		if i%4 == 0 {
			s.Openings = []Opening{
				{Kind: OpeningPark, ID: "GWADAR", Closed: true},
				{Kind: OpeningCorridor, ID: "CPEC", Year: 2019},
			}
		}
		got, err := e.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		want := must(t, s)
		for j := range want.rows {
			if got.rows[j] != want.rows[j] {
				t.Fatalf("run %d: value %d is %v, in fresh memory %v", i, j, got.rows[j], want.rows[j])
			}
		}
	}
}

// Explicit Euler converges at first order: half the step, half the error.
func TestFirstOrderConvergence(t *testing.T) {
	hosts := sixHosts(t)
	for _, a := range Archetypes() {
		value := func(step float64, o Output) float64 {
			s := New(a.ID)
			s.Hosts, s.Levers, s.Step = hosts, announced, step
			return must(t, s).Last(o)
		}
		for _, o := range []Output{OutF, OutVAh, OutK0, OutKB, OutStage} {
			// Three steps give the order without knowing the limit.
			coarse, middle, fine := value(1.0/8, o), value(1.0/16, o), value(1.0/32, o)
			if math.Abs(middle-fine) < 1e-7 {
				continue // no error to speak of
			}
			if ratio := (coarse - middle) / (middle - fine); ratio < 1.5 || ratio > 2.6 {
				t.Errorf("%s %s: error falls by %.2f when the step is halved, want 2", a.ID, OutputTable()[o].ID, ratio)
			}
		}
		// Annual steps are good to the second decimal.
		if diff := math.Abs(value(1, OutF) - value(1.0/64, OutF)); diff > 0.005 {
			t.Errorf("%s: F is %.4f off with annual steps", a.ID, diff)
		}
	}
}

// One host split into two equal halves on the same corridor changes nothing but
// agglomeration (E14): two places agglomerate less than one.
func TestSplittingAHost(t *testing.T) {
	six := sixHosts(t)
	for _, a := range Archetypes() {
		for i := range six {
			half := six[i]
			half.Cap /= 2
			half.Outlet /= 2
			split := append([]Host{half}, six...)
			split[i+1] = half

			s := New(a.ID)
			s.Levers = announced
			move := func(s Scenario, hosts []Host, o Output) float64 {
				s.Hosts = hosts
				return must(t, s).Last(o)
			}
			if d := math.Abs(move(s, split, OutF) - move(s, six, OutF)); d >= 0.003 {
				t.Errorf("%s: splitting %s moves F by %.4f", a.ID, six[i].Name, d)
			}
			s.Params.EpsA = 0 // no agglomeration
			for _, o := range []Output{OutF, OutVAh, OutKB, OutHB, OutK0} {
				if d := math.Abs(move(s, split, o) - move(s, six, o)); d > 1e-11 {
					t.Errorf("%s: without agglomeration, splitting %s moves %s by %g", a.ID, six[i].Name, OutputTable()[o].ID, d)
				}
			}
		}
	}
}

// Every corner of the levers, and each lever alone at its limits, runs and keeps
// its counterfactual: without levers the start of the policy does not matter.
func TestLeverCorners(t *testing.T) {
	e := NewEngine()
	for m := range 32 {
		for _, a := range Archetypes() {
			s := New(a.ID)
			s.Step = 1
			var v [5]float64
			for i := range v {
				v[i] = float64(m >> i & 1)
			}
			s.Levers = LeversOf(v)
			if _, err := e.Run(s); err != nil {
				t.Errorf("%s %v: %v", a.ID, v, err)
			}
		}
	}
	s := New("footwear")
	s.Levers = announced
	late := s.Without()
	late.Params.TB = 20
	if got, want := must(t, late).Last(OutF), must(t, s.Without()).Last(OutF); got != want {
		t.Errorf("without the Belt and Road the year of its start moves F from %v to %v", want, got)
	}
	s.Params.TB = MaxYears
	if got, want := must(t, s).Last(OutF), must(t, s.Without()).Last(OutF); got != want {
		t.Errorf("a policy that starts after the end moves F from %v to %v", want, got)
	}
}

// A rate that empties a stock within a step is an error that names the step.
func TestStepTooLong(t *testing.T) {
	s := New("footwear")
	s.Hosts = []Host{{Name: "Here", Corridor: "road", Wage: 0.1, J: 1, Y: 0.1, A: 0.5, Skill: 1, Outlet: 1, Cap: 9}}
	s.Params.TauT, s.Params.GW, s.Step = 1, 0.2, 1
	_, err := Run(s)
	if field, ok := err.(*FieldError); !ok || field.Field != "step" {
		t.Errorf("error %v, want a FieldError about step", err)
	}
}
