package question

import (
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// Where no value of a knob is enough, the answer says what is: the year it names
// is reached with the setting it names, and each pair reaches the goal in time.
// Something is always said that the scenario can be set to.
func TestReach(t *testing.T) {
	e := model.NewEngine()
	dead, pairs, later := 0, 0, 0
	for _, a := range []string{"footwear", "toys"} {
		for _, goal := range []string{"lock", "brand-lead"} {
			for _, knob := range []string{study.AllLevers, "intent"} {
				q := Question{Kind: Seek, Scenario: model.New(a), Knob: knob, Goal: goal, By: 22}
				plan, err := q.Plan()
				if err != nil {
					t.Fatal(err)
				}
				recs, err := study.Records(plan, e, 0, 1, nil)
				if err != nil {
					t.Fatal(err)
				}
				if Findings(recs)[0].Found {
					continue
				}
				dead++
				q.Kind = Reach
				if plan, err = q.Plan(); err != nil {
					t.Fatal(err)
				}
				if recs, err = study.Records(plan, e, 0, plan.Len(), nil); err != nil {
					t.Fatal(err)
				}
				r, err := q.Reach(recs)
				if err != nil {
					t.Fatal(err)
				}
				k, _ := study.KnobByName(knob)
				g, _ := q.goal()
				try := func(by float64, set func(*model.Scenario)) study.Seen {
					s := q.Scenario
					set(&s)
					at := g
					at.By = by
					seen, err := at.Try(e, s)
					if err != nil {
						t.Fatal(err)
					}
					return seen
				}
				if seen := try(g.By, func(s *model.Scenario) { k.Set(s, r.Best) }); seen.Reached || seen.Value != r.Value || r.Value > r.Goal {
					t.Errorf("%s %s %s: best %v is %v, said %v of %v", a, goal, knob, r.Best, seen.Value, r.Value, r.Goal)
				}
				if r.Ever {
					later++
					if seen := try(g.By+Ahead, func(s *model.Scenario) { k.Set(s, r.At) }); !seen.Reached || seen.Year != r.Year || r.Year <= g.By {
						t.Errorf("%s %s %s: at %v reached %v in %v, said %v", a, goal, knob, r.At, seen.Reached, seen.Year, r.Year)
					}
				}
				for _, p := range r.Pairs {
					pairs++
					if seen := try(g.By, func(s *model.Scenario) { k.Set(s, p.First); p.Knob.Set(s, p.Second) }); !seen.Reached {
						t.Errorf("%s %s %s: %v with %s %v does not reach it", a, goal, knob, p.First, p.Knob.ID, p.Second)
					}
				}
			}
		}
	}
	if dead == 0 || pairs == 0 || later == 0 {
		t.Errorf("%d dead ends, %d pairs, %d later years: the check sees too little", dead, pairs, later)
	}
}
