package question

import (
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// A value holds in every case that reaches the goal when it is set in that case, and
// the knob that is asked about does not vary itself.
func TestHold(t *testing.T) {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	q := Question{Kind: Hold, Scenario: s, Knob: "tau_T", Value: .08, By: 25, Draws: 16, Goal: "functional", Level: .05}
	plan, err := q.Plan()
	if err != nil {
		t.Fatal(err)
	}
	h := plan.(hold)
	if slices.Contains(h.cases.Space.IDs(), "tau_T") {
		t.Error("what is asked about varies")
	}
	recs, err := study.Records(plan, model.NewEngine(), 0, plan.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := 0.0
	for i, x := range recs {
		c := h.cases.Draw(i, 0)
		if c.Params.TauT != .08 {
			t.Fatalf("case %d has %v", i, c.Params.TauT)
		}
		r, err := model.Run(c)
		if err != nil {
			continue
		}
		if reached := r.At(model.OutF, 25) > .05; reached != (x == 1) {
			t.Errorf("case %d: %v, at %v", i, x, r.At(model.OutF, 25))
		}
		want += x
	}
	if got := Held(recs); got != want/16 || got == 0 || got == 1 {
		t.Errorf("it holds in %v", got)
	}
	q.Second, q.Beside = "org", .9 // two knobs: neither varies
	if plan, err = q.Plan(); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		if c := plan.(hold).cases.Draw(i, 0).Params; c.TauT != .08 || c.Org != .9 {
			t.Errorf("case %d has %v and %v", i, c.TauT, c.Org)
		}
	}
	for _, bad := range []Question{
		{Kind: Hold, Scenario: s, Knob: "org", Value: .5, Second: "luck", Draws: 5, By: 9}, {Kind: Hold, Scenario: s, Knob: "org", Value: .5, Second: "intent", Beside: 7, Draws: 5, By: 9},
		{Kind: Hold, Scenario: s, Knob: "luck", Draws: 5, By: 9}, {Kind: Hold, Scenario: s, Knob: "org", Draws: 0, By: 9},
		{Kind: Hold, Scenario: s, Knob: "org", Value: 7, Draws: 5, By: 9}, {Kind: Hold, Scenario: s, Knob: "org", Value: .5, Draws: 5, By: 9, Goal: "fame"},
		{Kind: Hold, Scenario: s, Knob: "org", Value: .5, Draws: 5, By: 9, Posterior: []byte("none")},
	} {
		if _, err := bad.Plan(); err == nil {
			t.Errorf("%+v is planned", bad.Kind)
		}
	}
}
