package question

import (
	"silkladder/model"
	"silkladder/model/study"
)

// hold asks in how many cases about a scenario a value of a knob, or of two, reaches a
// goal. It has one task a case, whose record is 1 or 0.
type hold struct {
	cases study.Ensemble
	goal  study.Goal
}

func (q Question) hold() (study.Plan, error) {
	g, err := q.goal()
	if err != nil {
		return nil, err
	}
	ids, values := []string{q.Knob}, []float64{q.Value}
	if q.Second != "" {
		ids, values = append(ids, q.Second), append(values, q.Beside)
	}
	for i, id := range ids {
		k, err := study.KnobByName(id)
		if err != nil {
			return nil, err
		}
		k.Set(&q.Scenario, values[i])
	}
	if err := q.Scenario.Validate(); err != nil {
		return nil, err
	}
	en := q.about()
	en.Space = en.Space.Except(ids...) // they are what the visitor asks about
	return hold{en, g}, nil
}

func (h hold) Len() int          { return h.cases.N }
func (h hold) Columns() []string { return []string{"reached"} }

// Run tries case i, drawn again where the model cannot run it.
func (h hold) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	var first error
	for redraws := range maxRedraws {
		seen, err := h.goal.Try(e, h.cases.Draw(i, redraws))
		if err == nil {
			if seen.Reached {
				return append(dst, 1), nil
			}
			return append(dst, 0), nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}

// maxRedraws is how often a case is drawn before its question fails.
const maxRedraws = 50

// Held is the share of the cases that reach the goal, from the records of a Hold
// question.
func Held(recs []float64) float64 {
	sum := 0.0
	for _, x := range recs {
		sum += x
	}
	return sum / float64(max(1, len(recs)))
}
