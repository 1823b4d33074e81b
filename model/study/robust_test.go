package study

import (
	"math"
	"testing"

	"silkladder/model"
)

// Regret by hand: two policies, two cases.
func TestRegrets(t *testing.T) {
	p := Robust{Policies: Policies()[:2]}
	recs := []float64{
		0 /* stop */, .1, 1, 0, 0, 5, .1, 0 /* go on */, .3, 2, -1, 2, 4, .3, 0,
		0 /* stop */, .2, 1, 0, 0, 5, .1, 0 /* go on */, .1, .5, 1, 1, 9, .3, -1,
	}
	r := p.Regrets(recs)
	for k, want := range [][NumObjectives]float64{{.2, 1, 1, 0, 4}, {.1, .5, 1, 2, 1}} {
		for o := range NumObjectives {
			if got := r[k].Max[o]; math.Abs(got-want[o]) > 1e-12 {
				t.Errorf("%s: regret %v in %s, by hand %v", r[k].Policy.ID, got, ObjectiveIDs()[o], want[o])
			}
		}
	}
	if r[1].HomeUp != .5 || r[1].NoLoss != .5 || r[1].Open != 1 || r[1].All != .5 || r[0].Open != 0 {
		t.Errorf("%+v", r[1])
	}
	if r[1].Median[GoalHome] != 1.25 {
		t.Errorf("median %v", r[1].Median[GoalHome])
	}
}

// What is on the front is beaten by nothing, what is not by something.
func TestFront(t *testing.T) {
	p := Front{Scenario: model.National("footwear-oem"), N: 12, Seed: 3}
	p.Scenario.Years = 20
	recs, err := Records(p, model.NewEngine(), 0, p.N, nil)
	if err != nil {
		t.Fatal(err)
	}
	best := p.Best(recs)
	if len(best) == 0 || len(best) > p.N {
		t.Fatalf("%d of %d on the front", len(best), p.N)
	}
	on := map[*float64]bool{}
	for _, b := range best {
		on[&b[0]] = true
	}
	for _, a := range rows(recs, len(p.Columns())) {
		beaten := false
		for _, b := range rows(recs, len(p.Columns())) {
			beaten = beaten || dominates(b[model.NumLevers:], a[model.NumLevers:])
		}
		if beaten == on[&a[0]] {
			t.Errorf("%v beaten: %v, on the front: %v", a, beaten, on[&a[0]])
		}
	}
}

// Every policy is tried in the same case.
func TestRobust(t *testing.T) {
	s := national("steel")
	en := NewEnsemble(s, 3, 1)
	p := Robust{Ensemble: en, Policies: Policies()}
	recs, err := Records(p, model.NewEngine(), 0, 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range p.Regrets(recs) {
		if r.Policy.ID == "stop" && r.NoLoss != 1 {
			t.Errorf("stopping costs a host against stopping: %+v", r)
		}
		if r.Policy.ID == "go-on" && r.Median[GoalDebt] <= 0 {
			t.Errorf("no debt: %+v", r)
		}
		if r.Policy.Zh == "" || r.Policy.En == "" {
			t.Errorf("%s has no name", r.Policy.ID)
		}
	}
}

// national is all of China's clusters for a short while.
func national(focus string) model.Scenario {
	s := model.National(focus)
	s.Years = 16
	return s
}
