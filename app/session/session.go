package session

import (
	"reflect"
	"strconv"

	"silkladder/app/link"
	"silkladder/model"
)

// State is what a session is about: the one value that the address, files, undo
// and embeds all carry.
type State = link.State

// Session is one visitor's.
type Session struct {
	// Breathe, where it is set, is called within runs; it must not use the session.
	Breathe func()

	state   State
	good    State // the last that ran
	history history
	replay  *replay
	playing bool
	texts   texts
	beside  beside

	engines       [2]pair // with and without the Belt and Road
	with, without *model.Result
	counter       model.Scenario // what the run without is of
	step          int            // index of the year shown
}

// New is a session at the default scenario. It is run when somebody asks for the run:
// a page that opens another scenario does not wait for this one.
func New() *Session {
	s := &Session{state: link.Default(), good: link.Default()}
	for i := range s.engines {
		s.engines[i] = pair{model.NewEngine(), model.NewEngine()}
	}
	return s
}

// Prepare runs the scenario of a new session before somebody asks for the run, which then
// has not to be waited for. pause gives others their turn, in which the session may be
// used.
func (s *Session) Prepare(pause func()) {
	if s.with != nil {
		return
	}
	sc := s.good.Scenario
	var engines [2]*model.Engine
	var runs [2]*model.Result
	for i, sc := range [2]model.Scenario{sc, sc.Without()} {
		e := model.NewEngine()
		e.Pause = pause
		r, err := e.Run(sc)
		if err != nil || s.with != nil { // begin says why, or has been faster
			return
		}
		e.Pause = nil
		engines[i], runs[i] = e, r
	}
	s.engines[0][0], s.engines[1][0] = engines[0], engines[1]
	s.without, s.counter = runs[1], sc.Without()
	s.show(runs[0])
}

// Spare makes the engine of the next run one that has been here: it goes on from where
// levers begin to act, so that the first move of a lever takes no longer than those after
// it. pause is as in Prepare.
func (s *Session) Spare(pause func()) {
	shown, e := s.with, model.NewEngine()
	e.Pause = pause
	if _, err := e.Run(s.good.Scenario); err == nil && s.with == shown {
		e.Pause = nil
		s.engines[0][1] = e
	}
}

// begin runs the scenario of a new session, unless it has changed: then the one before.
func (s *Session) begin() {
	if s.with != nil {
		return
	}
	if err := s.compute(s.good.Scenario); err != nil {
		panic("session: the default scenario does not run: " + err.Error())
	}
}

// Open runs a state and makes it the session's. One that cannot run changes nothing.
// The scenario of a new session is left to be run when somebody asks for the run.
func (s *Session) Open(st State) error {
	was := s.state
	s.set(st)
	if s.with == nil && s.Usual() {
		s.good = st
		return nil
	}
	if err := s.compute(st.Scenario); err != nil {
		s.set(was)
		return err
	}
	s.good = s.state
	return nil
}

// State is the present state.
func (s *Session) State() State { return s.state }

// set is the one place where the state changes.
func (s *Session) set(st State) {
	s.state = st
	s.texts = texts{}
}

// View changes how the scenario is shown.
func (s *Session) View(f func(*link.View)) {
	st, same := s.state, s.texts.written
	f(&st.View)
	s.set(st)
	s.texts.written = same
}

// With is the run shown, Without the same without the Belt and Road. Each lives
// until the scenario has run twice more.
func (s *Session) With() *model.Result {
	s.begin()
	return s.with
}

// Without is the run without the Belt and Road.
func (s *Session) Without() *model.Result {
	s.begin()
	return s.without
}

// compute runs a scenario with and without the Belt and Road. One that cannot run
// changes nothing of what is shown. Where only levers have moved, the run without
// them is the one there is.
func (s *Session) compute(sc model.Scenario) error {
	s.engines[0][1].Pause, s.engines[1][1].Pause = s.Breathe, s.Breathe
	with, err := s.engines[0][1].Run(sc)
	if err != nil {
		return err
	}
	if other := sc.Without(); s.without == nil || !reflect.DeepEqual(other, s.counter) {
		without, err := s.engines[1][1].Run(other)
		if err != nil {
			return err
		}
		s.without, s.counter = without, other
		s.engines[1].swap()
	}
	s.engines[0].swap()
	s.show(with)
	return nil
}

// show makes a run the one shown, beside the present one without the Belt and Road.
func (s *Session) show(with *model.Result) {
	s.without.PriceAs(with)
	s.with = with
	s.step = len(with.T) - 1
	if y := s.state.View.Year; y != 0 {
		s.step = with.Index(y - model.StartYear)
	}
}

// A pair are the engines of the run shown and of the next.
type pair [2]*model.Engine

// swap keeps the run just made: it lives in its engine until that runs again.
func (p *pair) swap() { p[0], p[1] = p[1], p[0] }

// Run computes the scenario as it is now, or as far as a replay has come; more says
// that the replay goes on. A scenario that the model cannot run gives way to the
// last one that ran, and refused says why.
func (s *Session) Run() (more bool, refused error) {
	sc, done := s.state.Scenario, true
	if s.replay != nil {
		sc, done = s.replay.now()
	}
	switch err := s.compute(sc); {
	case err == nil && done:
		s.good = s.state
	case err != nil && s.replay == nil: // a replay leaves out what cannot run
		s.takeBack()
		refused = err
	}
	if done {
		s.replay = nil
	}
	return !done, refused
}

// takeBack returns to the last state that ran.
func (s *Session) takeBack() {
	st := s.good
	st.View = s.state.View
	s.set(st)
	s.history.forget(st)
}

// Step is the index of the year shown.
func (s *Session) Step() int {
	s.begin()
	return s.step
}

// GoTo shows a step of the run.
func (s *Session) GoTo(n int) {
	s.step = max(0, min(n, len(s.With().T)-1))
	s.View(func(v *link.View) { v.Year = float64(model.StartYear) + s.with.T[s.step] })
}

// PerYear is the number of steps in a year.
func (s *Session) PerYear() int { return max(1, int(1/s.With().Scenario.Step+.5)) }

// AtEnd reports whether the last year is shown.
func (s *Session) AtEnd() bool { return s.Step() == len(s.with.T)-1 }

// Play starts to play the years, from the first one if the last is shown.
func (s *Session) Play() {
	if s.AtEnd() {
		s.GoTo(0)
	}
	s.playing = true
}

// Pause ends that.
func (s *Session) Pause() { s.playing = false }

// Playing reports whether the years are played.
func (s *Session) Playing() bool { return s.playing }

// Advance plays one step; the last one ends it.
func (s *Session) Advance() {
	s.GoTo(s.Step() + 1)
	if s.AtEnd() {
		s.Pause()
	}
}

// Year is the calendar year of a time of a run, in figures.
func Year(t float64) string { return strconv.Itoa(model.StartYear + int(t+1e-9)) }
