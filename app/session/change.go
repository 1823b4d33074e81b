package session

import (
	"silkladder/app/fault"
	"silkladder/app/link"
)

// Outcome says what came of a change.
type Outcome struct {
	Refused error       // why the model does not take it; nothing was changed
	Moved   fault.Fault // what had to be changed to something near
}

// AsAsked reports whether the scenario is the one asked for.
func (o Outcome) AsAsked() bool { return o.Refused == nil && !o.Moved.Is() }

// Change takes whole scenarios and what cannot be refused: one that the model
// cannot run gives way to the nearest that can. It keeps the state before for undo;
// changes with the same tag are one step, and are checked when they run.
func (s *Session) Change(f func(*State), tag string) Outcome {
	before, next := s.state, s.state
	s.replay = nil
	f(&next)
	if err := next.Scenario.Validate(); err != nil {
		return Outcome{Refused: err}
	}
	var o Outcome
	if tag == "" {
		next.Scenario, o.Moved = link.Nearest(next.Scenario)
	}
	s.history.push(before, tag)
	s.set(next)
	return o
}

// Try takes single numbers a visitor gave: one that the model cannot run with is
// refused, and the old one stays.
func (s *Session) Try(f func(*State)) Outcome {
	next := s.state
	f(&next)
	if err := link.Runs(next.Scenario); err != nil {
		return Outcome{Refused: err}
	}
	return s.Change(f, "")
}

// Steps reports whether there is something to undo, and to redo.
func (s *Session) Steps() (undo, redo bool) {
	return len(s.history.past) > 0, len(s.history.future) > 0
}

// Undo goes back one step, in the view of now; false where there is none.
func (s *Session) Undo() bool { return s.restore(s.history.undo(s.state)) }

// Redo goes forward again.
func (s *Session) Redo() bool { return s.restore(s.history.redo(s.state)) }

func (s *Session) restore(st State, ok bool) bool {
	if ok {
		st.View = s.state.View
		s.set(st)
	}
	return ok
}

// Settle ends the step that changes with a tag make.
func (s *Session) Settle() { s.history.settle() }

// Rest ends it unless it goes on soon.
func (s *Session) Rest() { s.history.pause() }
