package atlas

import (
	"math"
	"sync"
)

// Distances. Straight legs between waypoints understate a railway: the land
// bridge is 9,431 km by its waypoints and 10,800 by the published length, the
// Pakistan corridor 2,518 against 3,000. A kilometre at sea costs about a
// quarter of one on land (assumed).
const (
	landDetour = 1.2  // length of a line over its straight legs
	seaWeight  = 0.25 // cost of a sea kilometre, land kilometre = 1
	linkKm     = 80.0 // named places this close change freight between lines
	earthKm    = 6371.0

	hinterlandKm = 1500.0 // how far inland a port serves (assumed)
)

// Route is the cheapest way from a Chinese sea port, where the clusters are, to
// the seat of an economy, along the corridors and, where they end, overland.
type Route struct {
	LandKm, SeaKm float64 // kilometres travelled, land with detours
}

// Cost is the length in land kilometres.
func (r Route) Cost() float64 { return r.LandKm + seaWeight*r.SeaKm }

func (r Route) land(km float64) Route { r.LandKm += landDetour * km; return r }
func (r Route) sea(km float64) Route  { r.SeaKm += km; return r }

// greatCircle is the distance in km between two points in degrees.
func greatCircle(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	s1, s2 := math.Sin((lat2-lat1)*rad/2), math.Sin((lon2-lon1)*rad/2)
	return 2 * earthKm * math.Asin(math.Sqrt(s1*s1+math.Cos(lat1*rad)*math.Cos(lat2*rad)*s2*s2))
}

func apart(a, b Waypoint) float64 { return greatCircle(a.Lat, a.Lon, b.Lat, b.Lon) }

// routes holds the cheapest route to every place of the official corridors and
// the maritime routes. Directions and inferred corridors carry no freight here.
var routes = sync.OnceValue(func() []placeRoute {
	var nodes []Waypoint
	at := make(map[string]int)
	type edge struct {
		to  int
		km  float64
		sea bool
	}
	var edges [][]edge
	node := func(p Waypoint) int {
		i, ok := at[p.ID]
		if !ok {
			i = len(nodes)
			at[p.ID] = i
			nodes, edges = append(nodes, p), append(edges, nil)
		}
		return i
	}
	join := func(i, j int, sea bool) {
		km := apart(nodes[i], nodes[j])
		edges[i] = append(edges[i], edge{j, km, sea})
		edges[j] = append(edges[j], edge{i, km, sea})
	}
	for _, c := range corridors() {
		if c.Classification != OfficialSix && c.Classification != Maritime {
			continue
		}
		for _, b := range c.Branches {
			for k := 1; k < len(b.Points); k++ {
				join(node(b.Points[k-1]), node(b.Points[k]), b.Mode == "sea")
			}
		}
	}
	home := func(p Waypoint) bool { return p.ISO3 == "CHN" && p.Type == Port }
	for i, p := range nodes {
		for j := range i {
			q := nodes[j]
			near := p.Type != AtSea && q.Type != AtSea && apart(p, q) < linkKm
			if near || p.ISO3 == "CHN" && q.ISO3 == "CHN" && home(p) != home(q) {
				join(i, j, false)
			}
		}
	}
	// Dijkstra over some two hundred places; a heap would not pay.
	best, done := make([]Route, len(nodes)), make([]bool, len(nodes))
	for i, p := range nodes {
		if !home(p) {
			best[i].LandKm = math.Inf(1)
		}
	}
	for {
		u := -1
		for i := range nodes {
			if !done[i] && !math.IsInf(best[i].LandKm, 1) && (u < 0 || best[i].Cost() < best[u].Cost()) {
				u = i
			}
		}
		if u < 0 {
			break
		}
		done[u] = true
		for _, e := range edges[u] {
			r := best[u].land(e.km)
			if e.sea {
				r = best[u].sea(e.km)
			}
			if r.Cost() < best[e.to].Cost() {
				best[e.to] = r
			}
		}
	}
	out := make([]placeRoute, len(nodes))
	for i, p := range nodes {
		out[i] = placeRoute{p, best[i]}
	}
	return out
})

type placeRoute struct {
	Waypoint
	Route
}

// routeTo finds the cheapest route to the seat of an economy: along the
// corridors to a waypoint in it, or by sea to any port within reach, and
// overland from there. An economy without a waypoint is reached from the place
// nearest to its seat; access.csv may add a sea leg of its own.
func routeTo(e Economy, a access) Route {
	best := Route{LandKm: math.Inf(1)}
	try := func(r Route) {
		if r.Cost() < best.Cost() {
			best = r
		}
	}
	near, own := -1, false
	tail := func(p placeRoute) float64 { return greatCircle(p.Lat, p.Lon, e.Lat, e.Lon) }
	for i, p := range routes() {
		switch km := tail(p); {
		case p.Type == AtSea:
			if p.ID == a.from {
				try(p.sea(a.seaKm).land(a.landKm))
			}
			continue
		case p.ISO3 == e.ISO3:
			own = true
			try(p.land(km))
		case p.Type == Port && p.SeaKm > 0 && km < hinterlandKm:
			try(p.land(km))
		}
		if near < 0 || tail(p) < tail(routes()[near]) {
			near = i
		}
	}
	if !own {
		try(routes()[near].land(tail(routes()[near])))
	}
	return best
}
