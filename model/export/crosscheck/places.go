package main

import (
	"silkladder/model"
	"silkladder/model/atlas"
)

// sixHosts is the host table of the model's documentation, which the reference
// runs of package model use.
func sixHosts() []model.Host {
	return []model.Host{
		{Name: "Pakistan", Corridor: "CPEC", Wage: .40, J: .42, Y: .10, A: .12, Skill: .6, Ice: .35, Tariff: .15, Outlet: .18, Cap: .10, Incumbents: .2},
		{Name: "Kazakhstan", Corridor: "NELB", Wage: .80, J: .35, Y: .22, A: .20, Skill: .8, Ice: .40, Tariff: .08, Outlet: .12, Cap: .08, Incumbents: .3},
		{Name: "Russia-Mongolia", Corridor: "CMR", Wage: .85, J: .40, Y: .24, A: .30, Skill: .9, Ice: .30, Tariff: .08, Outlet: .22, Cap: .08, Incumbents: .4},
		{Name: "Indonesia", Corridor: "CIP", Wage: .50, J: .48, Y: .14, A: .20, Skill: .7, Ice: .22, Tariff: .10, Outlet: .25, Cap: .12, Incumbents: .3},
		{Name: "Malaysia", Corridor: "CIP", Wage: .85, J: .64, Y: .28, A: .36, Skill: .9, Ice: .15, Tariff: .05, Outlet: .15, Cap: .08, Incumbents: .5},
		{Name: "Singapore (control)", Corridor: "CIP", Wage: 3.50, J: .82, Y: .95, A: .85, Skill: 1, Ice: .10, Tariff: 0, Outlet: .08, Cap: .05, Incumbents: .9},
	}
}

// datedPlaces closes the first corridor that has hosts, opens the second in
// 2019, and does the same with the first two parks that take in plants.
func datedPlaces() (list []model.Opening) {
	var corridors []string
	for _, h := range atlas.Hosts() {
		if len(corridors) == 0 || len(corridors) == 1 && corridors[0] != h.Corridor {
			corridors = append(corridors, h.Corridor)
		}
	}
	var parks []string
	for _, h := range atlas.Hosts() {
		for _, p := range atlas.ParksOf(h.Name) {
			if p.Industrial() && len(parks) < 2 {
				parks = append(parks, p.ID)
			}
		}
	}
	return []model.Opening{
		{Kind: model.OpeningCorridor, ID: corridors[0], Closed: true},
		{Kind: model.OpeningCorridor, ID: corridors[1], Year: 2019},
		{Kind: model.OpeningPark, ID: parks[0], Year: 2018},
		{Kind: model.OpeningPark, ID: parks[1], Closed: true},
	}
}
