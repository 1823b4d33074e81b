package claims

import "silkladder/model"

// SixHosts returns the host table of the reference model (version 1), with which
// its claims were first tested: orders of magnitude for 2013-16, two of them
// standing for several economies. The atlas replaces it; verdicts are given for
// both, so that a reader sees which of them hang on the table.
func SixHosts() []model.Host {
	return []model.Host{
		{Name: "Pakistan", Corridor: "CPEC", Wage: .40, J: .42, Y: .10, A: .12, Skill: .6, Ice: .35, Tariff: .15, Outlet: .18, Cap: .10, Incumbents: .2},
		{Name: "Kazakhstan", Corridor: "NELB", Wage: .80, J: .35, Y: .22, A: .20, Skill: .8, Ice: .40, Tariff: .08, Outlet: .12, Cap: .08, Incumbents: .3},
		{Name: "Russia-Mongolia", Corridor: "CMR", Wage: .85, J: .40, Y: .24, A: .30, Skill: .9, Ice: .30, Tariff: .08, Outlet: .22, Cap: .08, Incumbents: .4},
		{Name: "Indonesia", Corridor: "CIP", Wage: .50, J: .48, Y: .14, A: .20, Skill: .7, Ice: .22, Tariff: .10, Outlet: .25, Cap: .12, Incumbents: .3},
		{Name: "Malaysia", Corridor: "CIP", Wage: .85, J: .64, Y: .28, A: .36, Skill: .9, Ice: .15, Tariff: .05, Outlet: .15, Cap: .08, Incumbents: .5},
		{Name: control, Corridor: "CIP", Wage: 3.50, J: .82, Y: .95, A: .85, Skill: 1, Ice: .10, Tariff: 0, Outlet: .08, Cap: .05, Incumbents: .9},
	}
}

// control is the economy that should receive nothing: rich and ahead of the
// cluster.
const control = "Singapore"

// latinAmerica is the regional outlet of the Sinos Valley (check T24).
func latinAmerica() []model.Host {
	return []model.Host{{Name: "Latin America", Corridor: "x", Wage: .9, J: .6, Y: .22, A: .35, Skill: .8, Ice: .2, Tariff: 1.5, Outlet: 1, Cap: .02, Incumbents: .2}}
}

// named lists the economies whose parks the paper names (C69, C72), but for the
// control.
func named(host string) bool {
	switch host {
	case "Pakistan", "Kazakhstan", "Russia", "Mongolia", "Russia-Mongolia", "Indonesia", "Malaysia":
		return true
	}
	return false
}
