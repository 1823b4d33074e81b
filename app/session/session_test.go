package session

import (
	"errors"
	"testing"

	"silkladder/app/link"
	"silkladder/model"
)

// breaking makes the default scenario one that runs with the policies and not
// without them.
func breaking(s *State) {
	row, _ := model.ParamByName("zeta")
	row.Set(&s.Scenario.Params, []float64{row.Max})
}

func levers(v float64) func(*State) { return Policy(v) }

func run(t *testing.T, s *Session) {
	t.Helper()
	if _, err := s.Run(); err != nil {
		t.Fatal(err)
	}
}

// first is a session at the scenario of version 1.
func first(t *testing.T) *Session {
	t.Helper()
	s := New()
	if err := s.Open(link.Default1()); err != nil {
		t.Fatal(err)
	}
	return s
}

// What the model cannot run never replaces what is shown, at no door.
func TestDoors(t *testing.T) {
	bad := link.Default1()
	breaking(&bad)
	if link.Runs(bad.Scenario) == nil {
		t.Fatal("the scenario of this test runs")
	}
	usual := link.Default1().Scenario.Params

	t.Run("typed", func(t *testing.T) {
		s := first(t)
		if o := s.Try(breaking); o.Refused == nil || s.State().Scenario.Params != usual || s.Undo() {
			t.Error("a typed value that cannot run was taken")
		}
	})
	t.Run("whole", func(t *testing.T) {
		s := first(t)
		if o := s.Change(breaking, ""); o.AsAsked() || !o.Moved.Is() {
			t.Error("a scenario that cannot run counts as taken")
		}
		if run(t, s); s.State().Scenario.Params == usual {
			t.Error("the nearest scenario is none")
		}
	})
	t.Run("invalid", func(t *testing.T) {
		s := first(t)
		if o := s.Change(func(s *State) { s.Scenario.Levers.Parks = 7 }, "slide"); o.Refused == nil || s.Undo() {
			t.Error("a lever beyond its end was taken")
		}
	})
	t.Run("dragged", func(t *testing.T) {
		s := first(t)
		with, last := s.With(), s.With().Last(model.OutF)
		s.Change(breaking, "slide:zeta")
		if _, err := s.Run(); err == nil {
			t.Fatal("it ran")
		}
		if s.With() != with || s.With().Last(model.OutF) != last || s.Without().Scenario.Params != s.With().Scenario.Params {
			t.Error("the run shown was touched")
		}
		if s.State().Scenario.Params != usual || s.Undo() {
			t.Error("the state did not return to the last that ran")
		}
	})
	t.Run("undone", func(t *testing.T) {
		s := first(t)
		s.history.push(bad, "") // no door lets it in; undo is one all the same
		if !s.Undo() {
			t.Fatal("nothing to undo")
		}
		if _, err := s.Run(); err == nil || s.State().Scenario.Params != usual {
			t.Error("undo left a state that cannot run")
		}
	})
	t.Run("opened", func(t *testing.T) {
		s := first(t)
		if s.Open(bad) == nil || s.State().Scenario.Params != usual {
			t.Error("an address that cannot run was opened")
		}
	})
	t.Run("cluster", func(t *testing.T) {
		for _, a := range model.Archetypes() {
			s := first(t)
			st := link.Default1()
			st.Scenario.Step = model.MaxStep
			if err := s.Open(st); err != nil {
				t.Fatal(err)
			}
			s.Change(Cluster(a.ID), "")
			if run(t, s); s.State().Scenario.Archetype != a.ID {
				t.Errorf("%s was not chosen", a.ID)
			}
		}
	})
}

// A session runs when its run is asked for, so that a page that opens another scenario
// does not wait for the default one.
func TestUnasked(t *testing.T) {
	s := New()
	if s.with != nil {
		t.Error("a new session has run before anybody asked")
	}
	s.Change(func(st *State) { st.Scenario.Levers.Parks = 1 }, "")
	if got := s.With().Scenario.Levers.Parks; got == 1 {
		t.Error("the run is of what has not run yet")
	}
	if _, refused := s.Run(); refused != nil || s.With().Scenario.Levers.Parks != 1 || s.Without() == nil || s.Step() == 0 {
		t.Error("the scenario has not run")
	}
}

// The run without the Belt and Road is made again only when it is another one.
func TestCounterfactual(t *testing.T) {
	s := New()
	kept := s.Without()
	for _, v := range []float64{.1, .9, 0, 1} {
		s.Change(levers(v), "slide:parks")
		if run(t, s); s.Without() != kept {
			t.Fatalf("levers at %v made it anew", v)
		}
	}
	fresh, err := model.Run(s.State().Scenario.Without())
	if err != nil {
		t.Fatal(err)
	}
	if s.Without().Last(model.OutF) != fresh.Last(model.OutF) || s.With().Scenario.Levers.Parks != 1 {
		t.Error("it is not the run it should be")
	}
	s.Change(Cluster("electronics"), "")
	if run(t, s); s.Without() == kept || s.Without().Scenario.Archetype != "electronics" {
		t.Error("another cluster has the old one's")
	}
}

// A scenario of several clusters is run like any other: what is shown is the run of
// the cluster in focus.
func TestNational(t *testing.T) {
	s := New()
	st := link.Default2()
	st.Scenario = model.National("toys")
	if err := s.Open(st); err != nil {
		t.Fatal(err)
	}
	if s.With().Scenario.Version != model.Version2 || s.Without().Scenario.History != model.HistoryNone {
		t.Error("the runs are of another scenario")
	}
	kept := s.Without()
	s.Change(levers(.8), "slide:parks")
	if run(t, s); s.Without() != kept {
		t.Error("levers made the run without them anew")
	}
}

// Texts are written once for a state.
func TestTexts(t *testing.T) {
	s := New()
	s.Change(levers(.7), "")
	run(t, s)
	first, key := s.Query(), s.Key()
	address, _, _ := s.Address()
	if first == "" || key == "" || address == "" {
		t.Fatal("nothing is written")
	}
	if n := testing.AllocsPerRun(10, func() { s.Query(); s.Key(); s.Address() }); n != 0 {
		t.Errorf("%v allocations for texts that are there", n)
	}
	s.GoTo(3)
	if s.Query() == first || s.Key() != key {
		t.Error("the year belongs to the query and not to the key")
	}
	s.Undo()
	if s.Key() == key {
		t.Error("undo left the key")
	}
}

// The year goes from step to step and ends at the last.
func TestYears(t *testing.T) {
	s := New()
	last := len(s.With().T) - 1
	if s.Step() != last || !s.AtEnd() {
		t.Fatal("the last year is not shown first")
	}
	s.Play()
	for range last {
		if !s.Playing() {
			t.Fatal("it stopped early")
		}
		s.Advance()
	}
	if s.Playing() || !s.AtEnd() {
		t.Error("it did not stop at the end")
	}
	s.GoTo(-5)
	if s.Step() != 0 || Year(s.With().T[0]) != "2013" || s.PerYear() != 4 {
		t.Errorf("step %d, %d a year", s.Step(), s.PerYear())
	}
	s.Change(levers(.2), "")
	if run(t, s); s.Step() != 0 {
		t.Error("another run shows another year")
	}
}

// A replay goes from the levers before to those of now.
func TestReplay(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	s := New()
	if err := s.Replay(); !errors.Is(err, ErrNothing) {
		t.Error(err)
	}
	s.Change(levers(1), "")
	run(t, s)
	if err := s.Replay(); err != nil || !s.Replaying() {
		t.Fatal(err)
	}
	frames, last := 1, 0.
	for {
		more, err := s.Run()
		if err != nil {
			t.Fatal(err)
		}
		if now := s.With().Scenario.Levers.Parks; now < last {
			t.Fatalf("back from %v to %v", last, now)
		} else {
			last = now
		}
		if !more {
			break
		}
		frames++
	}
	if frames != replayFrames || last != 1 || s.Replaying() {
		t.Errorf("%d frames to %v", frames, last)
	}
	s.Change(Cluster("electronics"), "")
	if err := s.Replay(); !errors.Is(err, ErrCluster) {
		t.Error(err)
	}
}

// A knob gives back what it was given, and its reset is the table's or the
// cluster's own value.
func TestKnobs(t *testing.T) {
	sc := link.Default1().Scenario
	for _, k := range Knobs() {
		k.Set(&sc, .37)
		if k.Get(&sc) != .37 || k.Value(k.Notch(.37)) != .37 || k.Name.En == "" || k.Help.Zh == "" {
			t.Error(k.ID)
		}
		k.Set(&sc, k.Def(sc))
	}
	if sc.Params != link.Default1().Scenario.Params || sc.Levers != link.Default1().Scenario.Levers {
		t.Error("resets do not lead to the default")
	}
	if _, ok := KnobByID("nothing"); ok {
		t.Error("there is no such knob")
	}
	if k, ok := KnobByID("org"); !ok || k.Policy || Realised() != .4 {
		t.Error("the condition org")
	}
}
