package link

import (
	"reflect"
	"testing"

	"silkladder/model"
)

// Another cluster comes into focus as it is in the run; levers, places, time and
// the other clusters stay.
func TestFocus(t *testing.T) {
	s := National("steel")
	s.Levers, s.From, s.Closed, s.Params.Org = announced, 2030, []string{"CPEC"}, .9
	ev := Focus(s, "ev")
	if ev.Archetype != "ev" || ev.Levers != s.Levers || ev.From != 2030 || len(ev.Closed) != 1 {
		t.Errorf("%s, %+v", ev.Archetype, ev.Levers)
	}
	if !reflect.DeepEqual(ev.Clusters(), s.Clusters()) {
		t.Error("the clusters of the run changed")
	}
	if back := Focus(ev, "steel"); !reflect.DeepEqual(back, s) {
		t.Error("does not come back")
	}
	alone := Focus(s.WithClusters(s.Clusters()[:1], 0), "toys")
	if len(alone.Others) != 0 || alone.Archetype != "toys" || alone.Params != alone.Own() {
		t.Errorf("%s beside %d others", alone.Archetype, len(alone.Others))
	}
	if same := Focus(s, "shoes"); !reflect.DeepEqual(same, s) {
		t.Error("an unknown cluster changed the scenario")
	}
	for _, s := range []model.Scenario{s, Scenario("toys")} {
		found := false
		for _, c := range Clusters(&s) {
			found = found || c.ID == s.Archetype
			if c.Name.En == "" || c.Name.Zh == "" || c.Place.En == "" || c.Place.Zh == "" {
				t.Errorf("%s has no name or place: %+v", c.ID, c)
			}
		}
		if !found {
			t.Errorf("%s is not among its clusters", s.Archetype)
		}
	}
}
