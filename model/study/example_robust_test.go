package study_test

import (
	"fmt"

	"silkladder/model"
	"silkladder/model/study"
)

// Named policies over the cases of a scenario: who is sorry most.
func ExampleRobust() {
	r := study.Robust{Ensemble: study.NewEnsemble(belt(), 3, 1), Policies: study.Policies()[:2]}
	recs, err := study.Records(r, model.NewEngine(), 0, r.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range r.Regrets(recs) {
		var regret study.Regret = g
		var policy study.Policy = regret.Policy
		fmt.Printf("%s: regret of %s at most %.2f\n", policy.ID, study.ObjectiveIDs()[study.GoalFunctional], regret.Max[study.Objective(0)])
	}
	// Output:
	// stop: regret of F at most 0.06
	// go-on: regret of F at most 0.00
}

// The settings of the levers that no other of those tried beats in every objective.
func ExampleFront() {
	f := study.Front{Scenario: belt(), N: 5, Seed: 1}
	recs, err := study.Records(f, model.NewEngine(), 0, f.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(f.Best(recs)) <= f.N, f.Levers(1).Parks)
	// Output:
	// true 1
}

// In how many cases the same host holds most plants.
func ExampleLeading() {
	l := study.Leading{Ensemble: study.NewEnsemble(belt(), 3, 1)}
	recs, err := study.Records(l, model.NewEngine(), 0, l.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := model.Run(belt())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Shares(recs, r))
	// Output:
	// 3 1 1
}

// What a cluster reaches under each type of governance.
func ExampleMatrix() {
	m := study.Matrix{Scenario: belt()}
	recs, err := study.Records(m, model.NewEngine(), 0, m.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	var c study.Cells = m.Cells(recs, 30)
	var u study.Upgrading = study.Process
	fmt.Println(c[model.GovCaptive][u] > 0, int(study.NumUpgradings))
	// Output:
	// true 4
}
