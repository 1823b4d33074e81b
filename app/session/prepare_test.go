package session

import (
	"slices"
	"testing"

	"silkladder/app/link"
	"silkladder/model"
)

// A usual scenario is not run until somebody asks, in whatever turns: the run is the one
// that asking gives, and a visitor who is faster keeps theirs.
func TestPrepare(t *testing.T) {
	want := New()
	usual := want.With().Series(model.OutF)
	for at := range 9 {
		s := New()
		if err := s.Open(link.Default()); err != nil || s.with != nil {
			t.Fatal("the usual scenario was run before somebody asked", err)
		}
		pauses := 0
		s.Prepare(func() {
			if pauses++; pauses == 1<<at && at < 8 {
				s.Change(levers(.9), "")
				run(t, s)
			}
		})
		if s.with == nil || pauses < 1<<at && at < 8 {
			t.Fatalf("prepared in %d turns, and not run", pauses)
		}
		moved := at < 8
		if slices.Equal(s.With().Series(model.OutF), usual) == moved {
			t.Errorf("after %d turns: moved %v, and the run shown says otherwise", pauses, moved)
		}
		next := s.engines[0][1]
		s.Spare(func() {
			if pauses--; pauses == 1<<at && at < 4 {
				s.Change(levers(.7), "")
				run(t, s)
			}
		})
		if !moved && s.engines[0][1] == next {
			t.Error("the engine of the next run has not been here")
		}
		s.Change(levers(.3), "")
		run(t, s)
		other := New()
		other.Change(levers(.3), "")
		run(t, other)
		for i, pair := range [2][2]*model.Result{{s.With(), other.With()}, {s.Without(), other.Without()}} {
			if !slices.Equal(pair[0].Series(model.OutF), pair[1].Series(model.OutF)) {
				t.Errorf("after a turn at %d, run %d of the next scenario differs", 1<<at, i)
			}
		}
	}
}
