// Package question holds what a visitor may ask that takes many runs: how sure,
// through which way, where the lock breaks, which assumption matters. A question
// is a small value that travels to a Web Worker as JSON; there it becomes a plan
// of independent tasks (model/study), of which any range can be answered
// anywhere. It knows nothing of the browser.
package question

import (
	"encoding/json"
	"fmt"

	"silkladder/model"
	"silkladder/model/study"
)

// Kind is what is asked.
type Kind string

// The kinds of questions.
const (
	Levers     Kind = "levers"     // share of each lever in the effect
	Ways       Kind = "ways"       // share of each of the paper's three ways
	Corridors  Kind = "corridors"  // share of each corridor, with its parks
	Rival      Kind = "rival"      // the home market beside the Belt and Road
	Thresholds Kind = "thresholds" // where the lock breaks, for the three conditions
	Ensemble   Kind = "ensemble"   // many plausible sets of assumptions
	Tornado    Kind = "tornado"    // one assumption at a time
	Seek       Kind = "seek"       // smallest value of one knob that reaches a goal
	Frontier   Kind = "frontier"   // the same over two knobs
)

// Question is one question about one scenario.
type Question struct {
	Kind     Kind           `json:"kind"`
	Scenario model.Scenario `json:"scenario"`
	Draws    int            `json:"draws,omitempty"`  // Ensemble
	Knob     string         `json:"knob,omitempty"`   // Seek, Frontier
	Second   string         `json:"second,omitempty"` // Frontier
	By       float64        `json:"by,omitempty"`     // years since the start: Thresholds, Seek, Frontier
	Goal     string         `json:"goal,omitempty"`   // Seek, Frontier: of Goals; empty is the first
	Level    float64        `json:"level,omitempty"`  // of a goal that has one
}

// seed makes an ensemble the same for everybody who opens the same link.
const seed = 2013

// MaxDraws bounds an ensemble in the browser.
const MaxDraws = 5000

// Plan turns the question into tasks. An error names what is wrong with a
// question that did not come from this program.
func (q Question) Plan() (study.Plan, error) {
	if err := q.Scenario.Validate(); err != nil {
		return nil, err
	}
	switch q.Kind {
	case Levers:
		return study.NewAttribution(q.Scenario, study.ByLever()), nil
	case Ways:
		return study.NewAttribution(q.Scenario, study.ByWay()), nil
	case Corridors:
		return study.NewCorridors(q.Scenario), nil
	case Rival:
		return rival{q.Scenario}, nil
	case Thresholds:
		return newThresholds(q.Scenario, q.By)
	case Ensemble:
		if q.Draws < 1 || q.Draws > MaxDraws {
			return nil, fmt.Errorf("question: draws is %d; allowed are 1 to %d", q.Draws, MaxDraws)
		}
		return q.Ensemble(), nil
	case Tornado:
		return q.Tornado(), nil
	case Seek:
		return q.seek()
	case Frontier:
		return q.Edges()
	}
	return nil, fmt.Errorf("question: unknown kind %q", q.Kind)
}

// Ensemble is the plan of an Ensemble question.
func (q Question) Ensemble() study.Ensemble { return study.NewEnsemble(q.Scenario, q.Draws, seed) }

// Tornado is the plan of a Tornado question: the change that the levers make in
// functional upgrading.
func (q Question) Tornado() study.Tornado {
	return study.NewTornado(q.Scenario, study.Plausible(), []study.Target{{Outcome: study.Functional, Which: study.Change}})
}

// Edges is the plan of a Frontier question.
func (q Question) Edges() (f study.Frontier, err error) {
	a, err := study.KnobByName(q.Knob)
	if err != nil {
		return f, err
	}
	b, err := study.KnobByName(q.Second)
	if err != nil {
		return f, err
	}
	if a.ID == b.ID {
		return f, fmt.Errorf("question: twice the same knob, %q", q.Knob)
	}
	g, err := q.goal()
	if err != nil {
		return f, err
	}
	return study.NewFrontier(q.Scenario, a, b, g), nil
}

// Chunk is how many tasks of a kind are done between two reports of progress.
func (q Question) Chunk() int {
	switch q.Kind {
	case Ensemble, Tornado:
		return 8
	case Levers, Ways, Corridors:
		return 16
	}
	return 1
}

// Encode is the question as it travels.
func (q Question) Encode() string {
	b, err := json.Marshal(q)
	if err != nil {
		panic("question: " + err.Error()) // a valid scenario always encodes
	}
	return string(b)
}

// Decode reads a question that Encode wrote.
func Decode(s string) (q Question, err error) {
	err = json.Unmarshal([]byte(s), &q)
	return q, err
}
