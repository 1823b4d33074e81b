package atlas

import (
	"math"
	"slices"
)

// hostFacts are the figures a host cannot do without.
var hostFacts = []string{"population", "gdp", "manufacturing", "lpi_infrastructure", "labour_force", "wage"}

// deriveHosts applies the rule of choice and the formulas of derive.go.
//
// The rule: a host is an economy outside China that has a park in the table or a
// waypoint on one of the official six corridors or the maritime routes, and for
// which every figure in hostFacts was found and is credible. That leaves out,
// for lack of figures, Djibouti, Kenya, Germany, Italy, the Netherlands,
// Australia, Papua New Guinea and Fiji, and, for lack of credible ones,
// Turkmenistan.
func deriveHosts() []HostInfo {
	all := economies()
	home := all[slices.IndexFunc(all, func(e Economy) bool { return e.ISO3 == "CHN" })]
	frontier := all[slices.IndexFunc(all, func(e Economy) bool { return e.ISO3 == frontierHost })]
	topPerHead, _ := frontier.value("gdp_per_head")
	topManufacturing, _ := frontier.value("manufacturing_per_head")
	line := fitWages(all, home)

	var hs []HostInfo
	var labour, parkCount, outlet []float64
	for _, e := range all {
		corridor, reason := hostCorridor(e)
		if e.ISO3 == home.ISO3 || corridor == "" || !complete(e) {
			continue
		}
		perHead, _ := e.value("gdp_per_head")
		manufacturing, _ := e.value("manufacturing_per_head")
		lpi, _ := e.value("lpi_infrastructure")
		gdp, _ := e.value("gdp")
		force, _ := e.value("labour_force")

		h := HostInfo{ISO3: e.ISO3, Reason: reason, Parks: e.Parks}
		route := routeTo(e, accesses()[e.ISO3])
		h.Route = Route{math.Round(route.LandKm), math.Round(route.SeaKm)}
		j, y, a := infrastructure(lpi), income(perHead, topPerHead), capability(manufacturing, topManufacturing)
		h.Host = Host{
			Name: e.En, Corridor: corridor,
			Wage: round3(line.wage(e, home)), J: round3(j), Y: round3(y), A: round3(a),
			Skill: round3(skill(y, a)), Ice: round3(iceberg(h.Route, j, e.Landlocked)),
			Tariff: tariff(perHead), Incumbents: round3(incumbents(y, a)),
		}
		hs = append(hs, h)
		labour = append(labour, math.Sqrt(force))
		outlet = append(outlet, math.Sqrt(gdp))
		n := 0
		for _, p := range parks() {
			if p.Host == e.ISO3 && p.Industrial() {
				n++
			}
		}
		parkCount = append(parkCount, float64(n))
	}
	// Room: half by the square root of the labour force, half by the number of
	// industrial parks. Outlet: the square root of GDP. Both in shares of all
	// hosts, so that both are fixed in total.
	l, p := sum(labour), sum(parkCount)
	for i := range labour {
		labour[i] = labour[i]/l/2 + parkCount[i]/p/2
	}
	room, weight := apportion(labour, TotalRoom), apportion(outlet, 1)
	for i := range hs {
		hs[i].Cap, hs[i].Outlet = room[i], weight[i]
	}
	order := make(map[string]int)
	for i, c := range corridors() {
		order[c.ID] = i
	}
	slices.SortStableFunc(hs, func(a, b HostInfo) int { return order[a.Corridor] - order[b.Corridor] })
	return hs
}

// hostCorridor finds the corridor an economy is a node of: the one that most of
// its parks lie on, the first named counting; else, without parks on a corridor,
// the official corridor with most waypoints in it; else a maritime route that
// calls; else what access.csv says. The order of corridors.csv breaks ties.
func hostCorridor(e Economy) (id string, reason Text) {
	reason = accesses()[e.ISO3].note
	most := 0
	for _, c := range corridors() {
		n := 0
		for _, p := range parks() {
			if p.Host == e.ISO3 && p.Corridor == c.ID {
				n++
			}
		}
		if n > most {
			id, most = c.ID, n
		}
	}
	if most > 0 {
		return id, reason
	}
	for _, class := range []Class{OfficialSix, Maritime} {
		for _, c := range corridors() {
			if n := c.in(e.ISO3); c.Classification == class && n > most {
				id, most = c.ID, n
			}
		}
		if most > 0 {
			return id, reason
		}
	}
	return accesses()[e.ISO3].corridor, reason
}

func complete(e Economy) bool {
	for _, id := range hostFacts {
		if _, ok := e.value(id); !ok {
			return false
		}
	}
	return true
}

// round3 keeps three decimals: no more is known, and platforms whose logarithms
// differ in the last bit then agree.
func round3(x float64) float64 { return math.Round(x*1000) / 1000 }

func sum(xs []float64) (s float64) {
	for _, x := range xs {
		s += x
	}
	return s
}
