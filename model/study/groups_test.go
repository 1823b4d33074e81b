package study

import (
	"math"
	"testing"

	"silkladder/model"
)

// Every axis of cases about a scenario is in one group.
func TestGroupsHoldEveryAxis(t *testing.T) {
	for _, s := range []model.Scenario{model.New("footwear"), model.National("steel")} {
		sp := Around(s)
		in := make([]int, len(sp))
		for _, g := range GroupsOf(sp) {
			if g.ID == "" || g.Zh == "" || g.En == "" {
				t.Errorf("%+v has no name", g)
			}
			for _, j := range g.Axes {
				in[j]++
			}
		}
		for j, n := range in {
			if n != 1 {
				t.Errorf("%s is in %d groups", sp[j].ID(), n)
			}
		}
	}
}

// A group of one axis has the indices of that axis, and a group of all explains all.
func TestGroupedIndices(t *testing.T) {
	sp, err := SpaceOf("org", "tau_T", "kappa")
	if err != nil {
		t.Fatal(err)
	}
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	ts := []Target{{Functional, Change}}
	indices := func(groups []Group) []Index {
		b := NewSobol(s, sp, ts, 64, 3)
		b.Groups = groups
		recs, err := Records(b, model.NewEngine(), 0, b.Len(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return b.Indices(recs, 0, 0)
	}
	alone, grouped := indices(nil), indices([]Group{{ID: "a", Axes: []int{0}}, {ID: "b", Axes: []int{1}}, {ID: "c", Axes: []int{2}}})
	for j := range alone {
		if alone[j].Total != grouped[j].Total || alone[j].First != grouped[j].First {
			t.Errorf("rank %d: alone %+v, as a group %+v", j, alone[j], grouped[j])
		}
	}
	all := indices([]Group{{ID: "all", Axes: []int{0, 1, 2}}})
	if math.Abs(all[0].Total-1) > .3 || math.Abs(all[0].First-1) > .3 {
		t.Errorf("all axes together explain %+v", all[0])
	}
}

// Over a posterior each group is drawn as the record left it: one that it leaves a single
// value decides nothing, and within a group the members stay whole.
func TestGroupsOfAPosterior(t *testing.T) {
	sp, err := SpaceOf("org", "tau_T", "kappa")
	if err != nil {
		t.Fatal(err)
	}
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	en := Ensemble{Scenario: s, Space: sp, Posterior: &Posterior{
		Axes: []string{"tau_T", "org", "kappa"}, Members: [][]float64{{.1, .5, .9}, {.9, .5, .1}},
	}}
	b := NewGroupedSobol(en, []Target{{Functional, Change}}, 32, 3)
	b.Groups = []Group{{ID: "known", Axes: []int{0}}, {ID: "open", Axes: []int{1, 2}}}
	recs, err := Records(b, model.NewEngine(), 0, b.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range b.Indices(recs, 0, 0) {
		if known := x.Group.ID == "known"; known != (x.Total == 0) || known != (x.First == 0) || !known && math.Abs(x.Total-1) > .5 {
			t.Errorf("%s: total %v, first %v", x.Group.ID, x.Total, x.First)
		}
	}
	different := map[float64]bool{}
	for _, r := range rows(recs, b.width()) {
		different[r[0]] = true
	}
	if len(different) != 2 { // two members, whole: no mixture of them
		t.Errorf("%d outcomes of two members", len(different))
	}
}
