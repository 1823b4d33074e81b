package main

import (
	"testing"

	"silkladder/model/atlas"
)

// Straight legs must come out a little shorter than the published lengths; the
// detour factor of the routes is what lies between.
func TestLengths(t *testing.T) {
	for _, c := range []struct {
		branch    string
		published float64
	}{{"NELB-1", 10850}, {"CPEC-1", 3000}} {
		for _, cor := range atlas.Corridors() {
			for _, b := range cor.Branches {
				if b.ID != c.branch {
					continue
				}
				var km float64
				for i := 1; i < len(b.Points); i++ {
					km += atlas.Distance(b.Points[i-1].Lat, b.Points[i-1].Lon, b.Points[i].Lat, b.Points[i].Lon)
				}
				if r := c.published / km; r < 1.1 || r > atlas.LandDetour+.01 {
					t.Errorf("%s: %.0f km by its waypoints, %.0f published, ratio %.2f", b.ID, km, c.published, r)
				}
			}
		}
	}
}

// Routes known by heart: the right ocean, the right order.
func TestRoutes(t *testing.T) {
	cost := make(map[string]atlas.Route)
	for _, h := range derived(t) {
		cost[h.ISO3] = h.Route
	}
	for _, c := range []struct {
		iso3   string
		lo, hi float64 // km at sea
	}{
		{"SGP", 2400, 2900}, {"IDN", 3200, 3700}, {"LKA", 5300, 6000}, {"GRC", 13000, 14200}, {"EGY", 11800, 12600},
		{"KAZ", 0, 0}, {"MNG", 0, 0}, {"UZB", 0, 0}, {"LAO", 0, 0}, {"NGA", 21000, 23000},
	} {
		if km := cost[c.iso3].SeaKm; km < c.lo || km > c.hi {
			t.Errorf("%s: %.0f km at sea, want %v..%v", c.iso3, km, c.lo, c.hi)
		}
	}
	for _, pair := range [][2]string{{"VNM", "THA"}, {"PHL", "IDN"}, {"LKA", "EGY"}, {"MNG", "KAZ"}, {"KAZ", "RUS"}, {"SGP", "PAK"}, {"ETH", "ZMB"}} {
		if cost[pair[0]].Cost() >= cost[pair[1]].Cost() {
			t.Errorf("%s is not nearer than %s: %+v, %+v", pair[0], pair[1], cost[pair[0]], cost[pair[1]])
		}
	}
}
