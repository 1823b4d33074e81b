package session

import (
	"testing"

	"silkladder/app/link"
	"silkladder/model"
)

// There and back: levers stay, both scenarios run, and the address says which
// model it is.
func TestAcross(t *testing.T) {
	for id, want := range map[string]string{"footwear": "footwear-oem", "steel": "steel", "toys": "toys"} {
		s := State{Scenario: link.Scenario(id), Model: model.Version}
		s.Scenario.Levers.Parks = .7
		Across(id)(&s)
		if s.Scenario.Version != model.Version2 || s.Scenario.Archetype != want || s.Scenario.Levers.Parks != .7 || s.Model != model.Version2 {
			t.Errorf("%s: %d %s %+v", id, s.Scenario.Version, s.Scenario.Archetype, s.Scenario.Levers)
		}
		if back, problems := link.Parse(s.Query()); len(problems) > 0 || back.Scenario.Archetype != want || back.Scenario.Version != model.Version2 {
			t.Errorf("%s: the address %q opens %s", id, s.Query(), back.Scenario.Archetype)
		}
		Across(s.Scenario.Archetype)(&s)
		if s.Scenario.Version == model.Version2 || s.Scenario.Levers.Parks != .7 || id != "footwear" && s.Scenario.Archetype != id {
			t.Errorf("back from %s: %+v", id, s.Scenario.Archetype)
		}
		if err := s.Scenario.Validate(); err != nil {
			t.Error(err)
		}
	}
}
