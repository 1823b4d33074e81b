package question

import (
	"slices"
	"strings"
	"testing"

	"silkladder/model"
)

func questions() []Question {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	return []Question{
		{Kind: Levers, Scenario: s}, {Kind: Ways, Scenario: s}, {Kind: Rival, Scenario: s}, {Kind: Corridors, Scenario: s},
		{Kind: Thresholds, Scenario: s, By: 30}, {Kind: Ensemble, Scenario: s, Draws: 20},
		{Kind: Seek, Scenario: s, Knob: "org", By: 25}, {Kind: Reach, Scenario: s, Knob: "levers", By: 12},
		{Kind: Policies, Scenario: s, Draws: 3}, {Kind: Front, Scenario: s, Draws: 9}, {Kind: Groups, Scenario: s, Draws: 2},
	}
}

// A question that has travelled, answered in pieces in any order, gets the same
// answer as one that stayed and was answered at once.
func TestAnyRangeAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	for _, q := range questions() {
		here, err := q.Plan()
		if err != nil {
			t.Fatalf("%s: %v", q.Kind, err)
		}
		travelled, err := Decode(q.Encode())
		if err != nil {
			t.Fatalf("%s: %v", q.Kind, err)
		}
		there, err := travelled.Plan()
		if err != nil {
			t.Fatalf("%s: %v", q.Kind, err)
		}
		if here.Len() != there.Len() || here.Len() == 0 {
			t.Fatalf("%s: %d and %d tasks", q.Kind, here.Len(), there.Len())
		}
		a, b := model.NewEngine(), model.NewEngine()
		for i := here.Len() - 1; i >= 0; i-- {
			x, err := here.Run(a, i, nil)
			if err != nil {
				t.Fatalf("%s: task %d: %v", q.Kind, i, err)
			}
			y, err := there.Run(b, i, nil)
			if err != nil {
				t.Fatalf("%s: task %d: %v", q.Kind, i, err)
			}
			if !slices.Equal(x, y) {
				t.Errorf("%s: task %d is %v here and %v there", q.Kind, i, x, y)
			}
		}
		if q.Chunk() < 1 {
			t.Errorf("%s: chunks of %d tasks", q.Kind, q.Chunk())
		}
	}
}

// A question that did not come from this program is refused with a reason.
func TestRefused(t *testing.T) {
	good := questions()[0].Scenario
	bad := good
	bad.Levers.Parks = 7
	for _, c := range []struct {
		q    Question
		says string
	}{
		{Question{Kind: "fortune", Scenario: good}, "fortune"},
		{Question{Kind: Levers, Scenario: bad}, "7"},
		{Question{Kind: Ensemble, Scenario: good, Draws: MaxDraws + 1}, "5001"},
		{Question{Kind: Seek, Scenario: good, Knob: "luck", By: 10}, "luck"},
		{Question{Kind: Frontier, Scenario: good, Knob: "org", Second: "luck", By: 10}, "luck"},
	} {
		if _, err := c.q.Plan(); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want a word about %s", c.q.Kind, err, c.says)
		}
	}
	if _, err := Decode(`{"kind":`); err == nil {
		t.Error("half a question was read")
	}
}
