package main

import (
	"math"
	"slices"

	"silkladder/model/atlas"
)

// host is a host with what it was derived from.
type host struct {
	atlas.Host
	ISO3   string
	Reason atlas.Text  // why it is a node of its corridor, empty if a waypoint lies in it
	Route  atlas.Route // cheapest way from a Chinese sea port to its seat, whole kilometres
	Parks  []string
}

// hostFacts are the figures a host cannot do without.
var hostFacts = []string{"population", "gdp", "manufacturing", "lpi_infrastructure", "labour_force", "wage"}

// deriveHosts applies the rule of choice and the formulas of formulas.go.
//
// The rule: a host is an economy outside China that has a park in the table or a
// waypoint on one of the official six corridors or the maritime routes, and for
// which every figure in hostFacts was found and is credible. That leaves out,
// for lack of figures, Djibouti, Kenya, Germany, Italy, the Netherlands,
// Australia, Papua New Guinea and Fiji, and, for lack of credible ones,
// Turkmenistan.
func deriveHosts() []host {
	roads := atlas.RoadsFromPorts()
	all := atlas.Economies()
	home := all[slices.IndexFunc(all, func(e atlas.Economy) bool { return e.ISO3 == "CHN" })]
	frontier := all[slices.IndexFunc(all, func(e atlas.Economy) bool { return e.ISO3 == frontierHost })]
	topPerHead, _ := value(frontier, "gdp_per_head")
	topManufacturing, _ := value(frontier, "manufacturing_per_head")
	line := fitWages(all, home)

	var hs []host
	var labour, parkCount, outlet []float64
	for _, e := range all {
		corridor, reason := hostCorridor(e)
		if e.ISO3 == home.ISO3 || corridor == "" || !complete(e) {
			continue
		}
		perHead, _ := value(e, "gdp_per_head")
		manufacturing, _ := value(e, "manufacturing_per_head")
		lpi, _ := value(e, "lpi_infrastructure")
		gdp, _ := value(e, "gdp")
		force, _ := value(e, "labour_force")

		h := host{ISO3: e.ISO3, Reason: reason, Parks: e.Parks}
		route := roads.To(e.ISO3)
		h.Route = atlas.Route{LandKm: math.Round(route.LandKm), SeaKm: math.Round(route.SeaKm)}
		j, y, a := infrastructure(lpi), income(perHead, topPerHead), capability(manufacturing, topManufacturing)
		h.Host = atlas.Host{
			Name: e.En, Corridor: corridor,
			Wage: round3(line.wage(e, home)), J: round3(j), Y: round3(y), A: round3(a),
			Skill: round3(skill(y, a)), Ice: round3(iceberg(h.Route, j, e.Landlocked)),
			Tariff: tariff(perHead), Incumbents: round3(incumbents(y, a)),
		}
		hs = append(hs, h)
		labour = append(labour, math.Sqrt(force))
		outlet = append(outlet, math.Sqrt(gdp))
		n := 0
		for _, p := range atlas.Parks() {
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
	room, weight := apportion(labour, atlas.TotalRoom), apportion(outlet, 1)
	for i := range hs {
		hs[i].Cap, hs[i].Outlet = room[i], weight[i]
	}
	order := make(map[string]int)
	for i, c := range atlas.Corridors() {
		order[c.ID] = i
	}
	slices.SortStableFunc(hs, func(a, b host) int { return order[a.Corridor] - order[b.Corridor] })
	return hs
}

// hostCorridor finds the corridor an economy is a node of: the one that most of
// its parks lie on, the first named counting; else, without parks on a corridor,
// the official corridor with most waypoints in it; else a maritime route that
// calls; else what access.csv says. The order of corridors.csv breaks ties.
func hostCorridor(e atlas.Economy) (id string, reason atlas.Text) {
	reason = atlas.AccessOf(e.ISO3).Note
	most := 0
	for _, c := range atlas.Corridors() {
		n := 0
		for _, p := range atlas.Parks() {
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
	for _, class := range []atlas.Class{atlas.OfficialSix, atlas.Maritime} {
		for _, c := range atlas.Corridors() {
			if n := waypoints(c, e.ISO3); c.Classification == class && n > most {
				id, most = c.ID, n
			}
		}
		if most > 0 {
			return id, reason
		}
	}
	return atlas.AccessOf(e.ISO3).Corridor, reason
}

// value returns a fact's value if it is there and credible.
func value(e atlas.Economy, id string) (float64, bool) {
	f, ok := e.Fact(id)
	return f.Value, ok && f.Confidence != atlas.Unusable
}

// waypoints counts the places of a corridor that lie in an economy.
func waypoints(c atlas.Corridor, iso3 string) int {
	seen := make(map[string]bool)
	for _, b := range c.Branches {
		for _, p := range b.Points {
			if p.ISO3 == iso3 {
				seen[p.ID] = true
			}
		}
	}
	return len(seen)
}

func complete(e atlas.Economy) bool {
	for _, id := range hostFacts {
		if _, ok := value(e, id); !ok {
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
