package atlas

import "slices"

// Gateway is a node of a corridor inside China through which it leaves the
// country: a border zone or two-government park, or else the last Chinese place
// of a land line. Gateways receive no capacity; they are where corridors begin.
type Gateway struct {
	ID        string // of the park, or of the waypoint
	En, Zh    string
	Lat, Lon  float64
	Kind      string   // "zone", "park" or "crossing"
	Corridors []string // ids of the corridors it is a node of, never a mere direction
	Park      string   // id of the park, "" for a crossing
}

// gatewayKm is how close to a border zone a crossing counts as the zone itself.
const gatewayKm = 40

// Gateways lists the zones and parks inside China, then the crossings without
// one.
func Gateways() []Gateway {
	var gs []Gateway
	for _, p := range parks() {
		if !p.InChina() {
			continue
		}
		kind := "park"
		if p.Kind == BorderZone {
			kind = "zone"
		}
		gs = append(gs, Gateway{p.ID, p.En, p.Zh, p.Lat, p.Lon, kind, slices.Clone(p.Corridors), p.ID})
	}
	zones := gs[:len(gs):len(gs)]
	for _, c := range corridors() {
		if !c.Shown() || c.Kind == "sea" {
			continue
		}
		for _, b := range c.Branches {
			p, leaves := exit(b)
			if !leaves || slices.ContainsFunc(zones, func(g Gateway) bool { return Distance(g.Lat, g.Lon, p.Lat, p.Lon) < gatewayKm }) {
				continue
			}
			if !slices.ContainsFunc(gs, func(g Gateway) bool { return g.ID == p.ID }) {
				gs = append(gs, Gateway{ID: p.ID, En: p.En, Zh: p.Zh, Lat: p.Lat, Lon: p.Lon, Kind: "crossing", Corridors: through(p)})
			}
		}
	}
	return gs
}

// exit is the last place of a branch inside China before it leaves.
func exit(b Branch) (Waypoint, bool) {
	for i := 1; i < len(b.Points); i++ {
		if b.Points[i-1].ISO3 == "CHN" && b.Points[i].ISO3 != "CHN" {
			return b.Points[i-1], true
		}
	}
	return Waypoint{}, false
}

// through lists the land corridors that pass a place.
func through(p Waypoint) (ids []string) {
	for _, c := range corridors() {
		if c.Shown() && slices.ContainsFunc(c.Branches, func(b Branch) bool {
			return slices.ContainsFunc(b.Points, func(q Waypoint) bool { return q.ID == p.ID })
		}) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}
