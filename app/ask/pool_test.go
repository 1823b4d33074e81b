package ask

import (
	"testing"

	"silkladder/app/question"
	"silkladder/model"
)

// A question of which a task cannot be performed ends with fail, and those behind
// it are answered.
func TestFailingTask(t *testing.T) {
	good := model.New("footwear")
	good.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	stopping := good
	stopping.Params.Zeta = 2 // validates, and cannot run without the levers
	refused := good
	refused.Levers.Parks = 7

	ends := make(chan string, 20)
	p := Pool{refused: true, slicing: true} // on this thread, once all are asked
	asked := 0
	ask := func(name string, q question.Question) {
		asked++
		p.Ask(q, Wish{Finish: func([]float64) { ends <- name + " answered" }, Fail: func() { ends <- name + " failed" }})
	}
	kinds := []question.Question{
		{Kind: question.Levers}, {Kind: question.Ways}, {Kind: question.Corridors}, {Kind: question.Rival},
		{Kind: question.Thresholds}, {Kind: question.Ensemble, Draws: 3}, {Kind: question.Tornado},
		{Kind: question.Seek, Knob: "parks"}, {Kind: question.Frontier, Knob: "parks", Second: "openness"},
	}
	want := map[string]bool{"refused failed": true, "ensemble answered": true} // its draws differ from the scenario
	for _, q := range kinds {
		q.Scenario = stopping
		ask(string(q.Kind), q)
		want[string(q.Kind)+" failed"] = q.Kind != question.Ensemble
	}
	ask("refused", question.Question{Kind: question.Levers, Scenario: refused})
	ask("good", question.Question{Kind: question.Rival, Scenario: good})
	want["good answered"] = true
	p.slicing = false
	p.slices()
	for range asked {
		if end := <-ends; !want[end] {
			t.Errorf("%s", end)
		}
	}
}
