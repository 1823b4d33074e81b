// Package question holds what a visitor may ask that takes many runs: how sure,
// through which way, where the lock breaks, which assumption matters. A question
// is a small value that travels to a Web Worker as JSON; there it becomes a plan
// of independent tasks (model/study), of which any range can be answered
// anywhere. It knows nothing of the browser.
package question

import (
	"encoding/json"
	"fmt"
	"slices"

	"silkladder/model"
	"silkladder/model/posterior"
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
	Ensemble   Kind = "ensemble"   // many plausible sets of assumptions around the scenario
	Anyone     Kind = "anyone"     // the same about any cluster whatever
	Tornado    Kind = "tornado"    // one assumption at a time
	Seek       Kind = "seek"       // smallest value of one knob that reaches a goal
	Frontier   Kind = "frontier"   // the same over two knobs
	Matrix     Kind = "matrix"     // the upgradings under each type of governance
	Leading    Kind = "leading"    // which host holds most plants in many cases
	Hold       Kind = "hold"       // in how many cases a value of a knob, or of two, reaches a goal
	Reach      Kind = "reach"      // how near a knob comes that does not do it, and what would
	Policies   Kind = "policies"   // named policies in every case
	Front      Kind = "front"      // many settings of the levers
	Groups     Kind = "groups"     // groups of assumptions, by the variance they account for
)

// Question is one question about one scenario.
type Question struct {
	Kind     Kind           `json:"kind"`
	Scenario model.Scenario `json:"scenario"`
	Draws    int            `json:"draws,omitempty"`  // Ensemble, Anyone, Leading, Hold, Policies; settings of Front, points of Groups
	Knob     string         `json:"knob,omitempty"`   // Seek, Frontier, Reach, Hold
	Second   string         `json:"second,omitempty"` // Frontier; Hold, perhaps
	By       float64        `json:"by,omitempty"`     // years since the start: Thresholds, Seek, Frontier
	Goal     string         `json:"goal,omitempty"`   // Seek, Frontier: of Goals; empty is the first
	Level    float64        `json:"level,omitempty"`  // of a goal that has one
	Value    float64        `json:"value,omitempty"`  // Hold: of the knob
	Beside   float64        `json:"beside,omitempty"` // Hold: of the second knob

	// Posterior is the file (package posterior) of the sets of assumptions that the
	// record does not rule out, from which cases about a scenario of version 2 are
	// drawn; none: from their plausible ranges. Nobody has asked the record about
	// clusters of version 1, which have no size.
	Posterior []byte `json:"posterior,omitempty"`
}

// Seed makes an ensemble the same for everybody who opens the same link.
const Seed = 2013

// MaxDraws bounds an ensemble in the browser.
const MaxDraws = 5000

// Plan turns the question into tasks. An error names what is wrong with a
// question that did not come from this program.
func (q Question) Plan() (study.Plan, error) {
	if err := q.Scenario.Validate(); err != nil {
		return nil, err
	}
	if len(q.Posterior) > 0 {
		if _, err := posterior.Read(q.Posterior); err != nil {
			return nil, err
		}
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
	case Ensemble, Anyone, Leading, Hold, Policies, Front, Groups:
		if q.Draws < 1 || q.Draws > MaxDraws {
			return nil, fmt.Errorf("question: draws is %d; allowed are 1 to %d", q.Draws, MaxDraws)
		}
		if q.Kind == Hold {
			return q.hold()
		}
		return q.drawn(), nil
	case Matrix:
		return study.Matrix{Scenario: q.Scenario}, nil
	case Tornado:
		return q.Tornado(), nil
	case Seek:
		return q.seek()
	case Frontier:
		return q.Edges()
	case Reach:
		return q.reach()
	}
	return nil, fmt.Errorf("question: unknown kind %q", q.Kind)
}

// drawn is the plan of a question with a number of draws.
func (q Question) drawn() study.Plan {
	switch q.Kind {
	case Leading:
		return q.Leading()
	case Policies:
		en := q.Ensemble() // the same cases
		en.Outputs, en.EachHost = nil, false
		return study.Robust{Ensemble: en, Policies: study.Policies()}
	case Front:
		return study.Front{Scenario: q.Scenario, N: q.Draws, Seed: Seed, Own: true}
	case Groups:
		return study.NewGroupedSobol(q.Ensemble(), GroupTargets(), q.Draws, Seed)
	}
	return q.Ensemble()
}

// GroupTargets are the numbers whose variance a Groups question divides: what the
// levers change in the functional level, in value at home and for the hosts.
func GroupTargets() []study.Target { return study.Targets()[1:] }

// Ensemble is the plan of an Ensemble question, or of the one about any cluster
// whatever. It keeps the series that sentences about a run are made from.
func (q Question) Ensemble() study.Ensemble {
	if q.Kind == Anyone {
		return study.AnyCluster(q.Scenario, q.Draws, Seed)
	}
	en := q.about()
	en.Outputs = []model.Output{model.OutF, model.OutVAh, model.OutLeadG, model.OutRel, model.OutQty, model.OutU}
	en.EachHost = true
	return en
}

// Leading is the plan of a Leading question, over the same cases as the ensemble.
func (q Question) Leading() study.Leading {
	return study.Leading{Ensemble: q.about()}
}

// Matched reports whether cases about the scenario are drawn from what the record
// does not rule out.
func (q Question) Matched() bool {
	return q.Scenario.Version == model.Version2 && len(q.Posterior) > 0
}

// about are cases about the scenario.
func (q Question) about() study.Ensemble {
	if q.Matched() {
		if p, err := posterior.Read(q.Posterior); err == nil {
			return study.Matched(q.Scenario, q.Draws, Seed, p)
		}
	}
	return study.NewEnsemble(q.Scenario, q.Draws, Seed)
}

// Tornado is the plan of a Tornado question: the change that the levers make in
// functional upgrading.
func (q Question) Tornado() study.Tornado {
	sp := study.Plausible()
	for _, d := range study.Unmeasured() {
		if !slices.Contains(sp.IDs(), d.ID()) {
			sp = append(sp, d)
		}
	}
	for j := range sp { // a cluster may lie outside of what is plausible for most
		own := sp[j].Get(&q.Scenario.Params)
		sp[j].Low, sp[j].High = min(sp[j].Low, own), max(sp[j].High, own)
	}
	return study.NewTornado(q.Scenario, sp, []study.Target{{Outcome: study.Functional, Which: study.Change}})
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
	case Ensemble, Anyone, Leading, Hold, Tornado:
		return 8
	case Levers, Ways, Corridors, Groups, Front:
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

// Planned is the plan of a question that has travelled.
func Planned(text string) (study.Plan, error) {
	q, err := Decode(text)
	if err != nil {
		return nil, err
	}
	return q.Plan()
}

// Perform performs the tasks from..to-1 of a plan. Nothing that goes wrong in one
// ends the program that performs it; the engine may then have stopped anywhere.
func Perform(p study.Plan, e *model.Engine, from, to int) (recs []float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			recs, err = nil, fmt.Errorf("question: %v", r)
		}
	}()
	return study.Records(p, e, from, to, nil)
}
