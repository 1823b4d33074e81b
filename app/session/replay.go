package session

import (
	"errors"
	"math"

	"silkladder/model"
)

// replay goes slowly from the scenario before the last change to the present
// one, so that one sees what moves. Only knobs move: there is no half-way from
// one cluster to another.
type replay struct {
	from, to model.Scenario
	frame    int
}

// replayFrames is the length of a replay, about a second and a half.
const replayFrames = 90

// Why a change cannot be replayed.
var (
	ErrNothing = errors.New("session: nothing was changed")
	ErrCluster = errors.New("session: the last change chose another cluster")
)

// Replay starts to go through the last change; Run then takes one frame of it.
func (s *Session) Replay() error {
	n := len(s.history.past)
	if n == 0 {
		return ErrNothing
	}
	from, to := s.history.past[n-1].Scenario, s.state.Scenario
	if from.Archetype != to.Archetype {
		return ErrCluster
	}
	s.replay = &replay{from: from, to: to}
	return nil
}

// Replaying reports whether a replay is on.
func (s *Session) Replaying() bool { return s.replay != nil }

// now is the scenario of the present frame; done says that it was the last.
func (r *replay) now() (s model.Scenario, done bool) {
	r.frame++
	if r.frame >= replayFrames {
		return r.to, true
	}
	x := float64(r.frame) / replayFrames
	x = (1 - math.Cos(math.Pi*x)) / 2
	s = r.to
	for _, k := range Knobs() {
		a, b := k.Get(&r.from), k.Get(&r.to)
		k.Set(&s, a+(b-a)*x)
	}
	return s, false
}
