package model_test

import (
	"encoding/json"
	"fmt"

	"silkladder/model"
)

// All of China's clusters together, with steel in focus; the run gives the series
// of each and, in persons and dollars, their totals.
func ExampleNational() {
	s := model.National("steel")
	s.Levers = model.Levers{Parks: 0.4, Openness: 0.4}
	s.Years = 5
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	var most model.Cluster
	for _, c := range s.Clusters() {
		if c.Workers > most.Workers {
			most = c
		}
	}
	jobs := r.Total(model.AmountJobsAbroad)
	own := r.Cluster(s.Focus).Amount(model.AmountJobsAbroad)
	row := model.AmountTable()[model.AmountJobsAbroad]
	fmt.Println(r.Clusters(), most.Archetype, row.ID, row.Unit)
	fmt.Println(jobs[0] > 0, jobs[len(jobs)-1] > own[len(own)-1])
	fmt.Println(int(model.NumAmounts) == len(model.AmountTable()))
	var kind model.HostAmount = model.HostAmountDebt
	host := model.HostAmountTable()[kind]
	fmt.Println(host.ID, host.Unit, r.HostTotal(0, kind)[0])
	// Output:
	// 18 electronics jobs_abroad persons
	// true true
	// true
	// debt US$ bn 0
}

// A run may hold any clusters, of any size, and what they share and exchange.
func ExampleScenario_WithClusters() {
	toys, _ := model.TradeByID("toys")
	steel := model.Trades()[9]
	steel.Cluster.Workers = 100_000
	s := model.National("toys").WithClusters([]model.Cluster{toys.Cluster, steel.Cluster}, 1)
	s.Couplings.Mob = 0
	text, _ := json.Marshal(s)
	fmt.Println(string(text))
	fmt.Println(s.Version == model.Version2, len(s.Clusters()) <= model.MaxClusters)
	// Output:
	// {"version":2,"clusters":[{"archetype":"toys"},{"archetype":"steel","workers":100000}],"focus":1,"couplings":{"mob":0}}
	// true true
}

// History is given; from a year on the scenario decides. "Had it never happened"
// and "had it stopped" are one call each.
func ExampleScenario_Halted() {
	s := model.National("toys")
	s.Levers.Parks = 1
	var war model.Shock
	for _, row := range model.ShockTable() {
		if row.Kind == model.ShockTariff {
			war = model.Shock{Kind: row.Kind, Year: 2030, Size: row.Size}
		}
	}
	s.Shocks = []model.Shock{war}
	fmt.Println(s.From == model.Present, s.History == model.HistoryObserved, len(s.Shocks) <= model.MaxShocks)
	fmt.Println(s.Without().History, s.Halted().History, s.Halted().Levers.Parks)
	text, _ := json.Marshal(s)
	fmt.Println(string(text))
	// Output:
	// true true true
	// none observed 0
	// {"version":2,"focus":3,"levers":{"parks":1},"shocks":[{"kind":"tariff","year":2030,"size":0.25}]}
}

// Who takes one cluster on its own says so.
func ExampleScenario_RequireVersion1() {
	fmt.Println(model.National("toys").RequireVersion1())
	fmt.Println(model.New("toys").RequireVersion1())
	// Output:
	// version: 2 is not allowed (allowed: 1)
	// <nil>
}

// What a run of version 2 rests on: parameters that follow from facts, and what
// is left to assume.
func ExampleDerivedTable() {
	base := model.Base2()
	for _, d := range model.DerivedTable() {
		if d.ID == "beta_L" {
			fmt.Println(d.RuleEn, d.Tied)
		}
	}
	steel, _ := model.TradeByID("steel")
	fmt.Println(base.BetaL, steel.Cluster.Params.BetaL == steel.Facts.Labour)
	fmt.Println(len(model.Assumed()) <= 114)
	// Output:
	// labour's share of unit cost false
	// 0.35 true
	// true
}

// What the levers cost follows from a few prices, each with its source.
func ExamplePriceTable() {
	s := model.National("toys")
	s.Budget = 50
	for _, p := range model.PriceTable() {
		if p.ID == "zone_money" {
			fmt.Println(p.En, p.Value, p.Unit)
		}
	}
	// Output:
	// Money in zones at the realised level 57.13 US$ bn
}

// Couplings are a table like the parameters.
func ExampleCouplingTable() {
	var c model.Couplings = model.DefaultCouplings()
	for _, row := range model.CouplingTable() {
		if row.ID == "fin" {
			row.Set(&c, 0.5)
			fmt.Println(row.ID, row.Eq, row.Get(c), row.En)
		}
	}
	// Output:
	// fin F4 0.5 Moves of money
}

// Who reads few series records only those.
func ExampleEngine_RunOnly() {
	e := model.NewEngine()
	r, err := e.RunOnly(model.New("footwear"), model.Selection{Outputs: []model.Output{model.OutF}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.2f\n", r.Last(model.OutF))
	// Output:
	// 0.12
}
