package study_test

import (
	"testing"

	"silkladder/model"
	"silkladder/model/claims"
	"silkladder/model/study"
)

// announced is the Belt and Road as announced.
var announced = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}

// onSix is an archetype with the six hosts of the reference, for comparison with
// the figures of the model's documentation.
func onSix(archetype string) model.Scenario {
	s := model.New(archetype)
	s.Hosts = claims.SixHosts()
	s.Levers = announced
	return s
}

// onAtlas is an archetype with the economies of the atlas.
func onAtlas(archetype string) model.Scenario {
	s := model.New(archetype)
	s.Levers = announced
	return s
}

// records runs a whole plan.
func records(t testing.TB, p study.Plan) []float64 {
	t.Helper()
	recs, err := study.Records(p, model.NewEngine(), 0, p.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return recs
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(got >= want-tolerance && got <= want+tolerance) {
		t.Errorf("%s: %.4f, want %.4f ± %.4f", what, got, want, tolerance)
	}
}
