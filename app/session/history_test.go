package session

import "testing"

// Undo gives every state back in reverse order and redo forward again; a drag is
// one step.
func TestHistory(t *testing.T) {
	var h history
	at := func(y float64) (s State) { s.View.Year = y; return s }
	now := at(1)
	do := func(next State, tag string) { h.push(now, tag); now = next }
	do(at(2), "")
	do(at(3), "drag")
	do(at(4), "drag")
	do(at(5), "")
	for _, want := range []float64{4, 2, 1} {
		s, ok := h.undo(now)
		if now = s; !ok || now.View.Year != want {
			t.Fatalf("undo gives %v, want %v", now.View.Year, want)
		}
	}
	if _, ok := h.undo(now); ok {
		t.Error("undo beyond the first state")
	}
	for _, want := range []float64{2, 4, 5} {
		s, ok := h.redo(now)
		if now = s; !ok || now.View.Year != want {
			t.Fatalf("redo gives %v, want %v", now.View.Year, want)
		}
	}
	if _, ok := h.redo(now); ok {
		t.Error("redo beyond the last state")
	}
}

// Keys that follow each other are one step; a key after a rest, or another slider,
// begins the next. The memory is bounded.
func TestSteps(t *testing.T) {
	s := New()
	s.Change(levers(.5), "slide:a")
	s.Rest()
	s.Change(levers(.6), "slide:a")
	s.Settle()
	s.Change(levers(.7), "slide:a")
	if n := len(s.history.past); n != 2 {
		t.Errorf("%d steps, want 2", n)
	}
	s.Undo()
	if v := s.State().Scenario.Levers.Parks; v != .6 || !s.Redo() || s.State().Scenario.Levers.Parks != .7 {
		t.Errorf("undo leads to %v", v)
	}
	for range depth + 5 {
		s.history.push(s.state, "")
	}
	if len(s.history.past) != depth {
		t.Error("the history has no bound")
	}
}
