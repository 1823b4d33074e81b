package study_test

import (
	"fmt"

	"silkladder/model"
	"silkladder/model/study"
)

// Cases that the record does not rule out, around a scenario of several clusters.
func ExampleMatched() {
	s := model.National("toys")
	p := &study.Posterior{Axes: []string{"g_G"}, Reach: study.Wide, Members: [][]float64{{.5}}}
	en := study.Matched(s, 2, 1, p)
	fmt.Println(len(en.Fractions(0, 0)) == len(en.Space), len(study.Fitted(s)))

	// Half way on every axis is the scenario itself.
	axes, err := study.SpaceOf("g_G")
	if err != nil {
		fmt.Println(err)
		return
	}
	at := axes.Spread(s, study.Wide).PlaceAll(s, []float64{.5})
	fmt.Printf("%.6f\n", at.Params.GG-s.Params.GG)
	// Output:
	// true 1
	// 0.000000
}

// In how many cases each host is worse off for the levers.
func ExampleTally_HostsLosing() {
	en := study.NewEnsemble(belt(), 3, 1)
	en.EachHost = true
	recs, err := study.Records(en, model.NewEngine(), 0, en.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	t := en.Tally()
	t.Add(0, recs)
	fmt.Println(t.HostsLosing())
	// Output:
	// [0]
}

// A case by its number, drawn again from what a file of cases says of them.
func ExampleSettings() {
	settings := study.Settings{Scenario: belt(), Draws: 3, Seed: 1, From: "prior"}
	en, err := settings.Ensemble(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	first, err := en.Case(model.NewEngine(), 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	again, err := en.Case(model.NewEngine(), 2)
	fmt.Println(err, first.Params == again.Params, first.Params == belt().Params)
	// Output: <nil> true false
}
