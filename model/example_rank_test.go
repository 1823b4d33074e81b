package model_test

import (
	"fmt"

	"silkladder/model"
)

// Where aluminium goes and why: to cheap power, not to cheap hands.
func ExampleEngine_Rank() {
	r, err := model.NewEngine().Rank(model.National("aluminium"), 2026)
	if err != nil {
		fmt.Println(err)
		return
	}
	var first model.Why = r.Hosts[0]
	fmt.Println(r.Archetype, first.Host, len(r.Hosts))
	var most model.MotiveRow
	for _, m := range model.MotiveTable() {
		if first.Parts[m.Motive] > first.Parts[most.Motive] {
			most = m
		}
	}
	fmt.Println(most.En, most.Motive != model.MotivePay)
	fmt.Println(first.Line().En)
	var corridor model.CorridorRank = r.Corridors[0]
	var park model.ParkRank = r.Parks[0]
	fmt.Println(corridor.ID, corridor.Best, park.ID, park.Line.En)
	var _ model.Motive
	var _ *model.Ranking = r
	// Output:
	// aluminium Saudi Arabia 30
	// energy true
	// cheaper: energy 30%, US duties not due 1%; dearer: freight back home 12%, materials 6%
	// MSR-W Saudi Arabia JAZAN the park names this trade
}
