package atlas

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// golden compares a readable text with testdata/name.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; if that is meant, run go test ./model/atlas -update\n%s", path, firstDifference(got, string(want)))
	}
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d\n got  %s\n want %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// Σ cap is the documented total whatever the number of hosts, and every
// parameter lies where the model's equations are defined.
func TestHostsKeepTheirRanges(t *testing.T) {
	hs := Hosts()
	if len(hs) < 20 || len(hs) > 30 {
		t.Errorf("%d hosts, want 20 to 30", len(hs))
	}
	var room, outlet float64
	seen := make(map[string]bool)
	for _, h := range hs {
		room, outlet = room+h.Cap, outlet+h.Outlet
		if seen[h.Name] {
			t.Errorf("%s appears twice", h.Name)
		}
		seen[h.Name] = true
		for _, c := range []struct {
			name       string
			v, lo, hi  float64
			openBottom bool
		}{
			{"wr", h.Wage, 0, 5, true}, {"J", h.J, 0, 1, true}, {"y", h.Y, 0, 1, true}, {"a", h.A, 0, 1, true}, {"sk", h.Skill, 0, 1, true},
			{"ice", h.Ice, 0, .6, true}, {"tar", h.Tariff, 0, .5, false}, {"D", h.Outlet, 0, .5, true}, {"cap", h.Cap, 0, .2, true}, {"inc", h.Incumbents, 0, 1, false},
		} {
			if !(c.v >= c.lo && c.v <= c.hi) || c.openBottom && c.v == c.lo {
				t.Errorf("%s: %s = %v is outside %v..%v", h.Name, c.name, c.v, c.lo, c.hi)
			}
		}
	}
	if math.Abs(room-TotalRoom) > 1e-12 || TotalRoom != .53 {
		t.Errorf("Σ cap = %v, want .53", room)
	}
	if math.Abs(outlet-1) > 1e-12 {
		t.Errorf("Σ D = %v, want 1", outlet)
	}
}
