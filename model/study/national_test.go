package study

import (
	"reflect"
	"testing"

	"silkladder/model"
)

// What a case of all clusters varies and what it leaves alone, as the page says it:
// every cluster's assumptions move, and nothing else does, nor what was set by hand.
func TestWhatCasesVary(t *testing.T) {
	s := model.National("toys")
	s.Levers = model.Levers{Parks: .7}
	s.Closed = []string{"CPEC"}
	s.Params.TauT *= 1.01 // set by hand
	moved := make([]bool, len(s.Clusters()))
	for i := range 3 {
		d := NewEnsemble(s, 3, 1).Draw(i, 0)
		if d.Params.TauT != s.Params.TauT || d.Params.Intent != s.Params.Intent || d.Params.Org != s.Params.Org {
			t.Error("what was set, or tells clusters apart, varies")
		}
		was, is := s.Clusters(), d.Clusters()
		for j := range is {
			for _, a := range Around(s) {
				moved[j] = moved[j] || a.Get(&is[j].Params) != a.Get(&was[j].Params)
			}
			is[j].Params, was[j].Params = model.Params{}, model.Params{}
		}
		if !reflect.DeepEqual(is, was) {
			t.Error("sizes or clusters vary")
		}
		s2 := s
		d.Params, d.Others = model.Params{}, nil
		s2.Params, s2.Others = model.Params{}, nil
		if !reflect.DeepEqual(d, s2) {
			t.Errorf("something else varies: %+v", d)
		}
	}
	for j, is := range moved {
		if !is {
			t.Errorf("%s is as it is in every case", s.Clusters()[j].Archetype)
		}
	}
}
