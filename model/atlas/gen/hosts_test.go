package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"silkladder/model/atlas"
)

var update = flag.Bool("update", false, "rewrite testdata/hosts.txt")

// atlasDir is the folder of package atlas.
const atlasDir = ".."

// derived is the table as the data give it.
func derived(t *testing.T) []host {
	t.Helper()
	return deriveHosts()
}

// The written-out table is the derived one, to the last byte.
func TestHostTable(t *testing.T) {
	hs := derived(t)
	if b, err := os.ReadFile(filepath.Join(atlasDir, "hosts_table.go")); err != nil || string(b) != source(hs, hostColumns()) {
		t.Errorf("hosts_table.go is not what the data give; run go run ./model/atlas/gen (%v)", err)
	}
	for i, h := range atlas.Hosts() {
		if h != hs[i].Host {
			t.Errorf("host %d is %+v, derived %+v", i, h, hs[i].Host)
		}
	}
	got, path := hostsText(t), filepath.Join("testdata", "hosts.txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want, err := os.ReadFile(path); err != nil || string(want) != got {
		t.Errorf("testdata/hosts.txt differs; if that is meant, run go test ./model/atlas/gen -update (%v)\n%s", err, got)
	}
}

// Each host is a node of a corridor that a visitor sees: a waypoint lies in it,
// or the reason is written down.
func TestHostsLieOnTheirCorridors(t *testing.T) {
	for _, h := range derived(t) {
		e, ok := atlas.EconomyByName(h.Name)
		if !ok || e.ISO3 != h.ISO3 {
			t.Fatalf("%s is no economy", h.Name)
		}
		c, ok := atlas.CorridorByID(h.Corridor)
		if !ok || !c.Shown() || c.Classification != atlas.OfficialSix && c.Classification != atlas.Maritime {
			t.Errorf("%s: corridor %q", h.Name, h.Corridor)
		}
		if waypoints(c, h.ISO3) == 0 {
			if h.Reason.En == "" || h.Reason.Zh == "" {
				t.Errorf("%s: no reason", h.Name)
			}
		} else if h.Reason != (atlas.Text{}) {
			t.Errorf("%s has a waypoint and a reason for having none: %s", h.Name, h.Reason.En)
		}
		if h.Route.LandKm < 0 || h.Route.SeaKm < 0 || h.Route.Cost() <= 0 || h.Route.Cost() > 15000 {
			t.Errorf("%s: route %+v", h.Name, h.Route)
		}
	}
}

// The rule of choice, both ways.
func TestHostsFollowTheRule(t *testing.T) {
	chosen := make(map[string]bool)
	for _, h := range derived(t) {
		chosen[h.ISO3] = true
	}
	for _, e := range atlas.Economies() {
		onMap := len(e.Parks) > 0
		for _, id := range e.Corridors {
			c, _ := atlas.CorridorByID(id)
			onMap = onMap || c.Classification == atlas.OfficialSix || c.Classification == atlas.Maritime
		}
		if want := onMap && e.ISO3 != "CHN" && complete(e); chosen[e.ISO3] != want {
			t.Errorf("%s: host %v, the rule says %v", e.En, chosen[e.ISO3], want)
		}
	}
	for _, name := range []string{"Pakistan", "Kazakhstan", "Russia", "Mongolia", "Indonesia", "Malaysia", "Singapore", "Vietnam", "Ethiopia", "Egypt"} {
		if e, _ := atlas.EconomyByName(name); !chosen[e.ISO3] {
			t.Errorf("%s is not a host", name)
		}
	}
	for _, p := range atlas.Parks() {
		if !p.InChina() && !chosen[p.Host] {
			t.Errorf("park %s lies in %s, which is no host: nothing on the map would answer to it", p.ID, p.Host)
		}
	}
	if chosen["TKM"] {
		t.Error("Turkmenistan rests on figures that are not credible")
	}
}

// Richer means dearer, better connected means cheaper to reach, and so on: the
// formulas are monotone over their whole domain.
func TestFormulasAreMonotone(t *testing.T) {
	const n = 200
	for i := range n {
		lo, hi := float64(i)/n, float64(i+1)/n
		for name, f := range map[string]func(float64) float64{
			"income":     func(x float64) float64 { return income(x, 1) },
			"capability": func(x float64) float64 { return capability(x, 1) },
			"skill":      func(x float64) float64 { return skill(x, x) },
			"incumbents": func(x float64) float64 { return incumbents(x, x) },
			"lpi":        func(x float64) float64 { return infrastructure(1 + 4*x) },
			"distance":   func(x float64) float64 { return iceberg(atlas.Route{LandKm: 1e4 * x}, .5, false) },
			"network":    func(x float64) float64 { return -iceberg(atlas.Route{LandKm: 1e3}, x, false) },
			"wage":       func(x float64) float64 { return math.Exp(fitted.intercept + fitted.slope*math.Log(x)) },
		} {
			if !(f(hi) > f(lo)) && !(name == "skill" && f(lo) == 1) {
				t.Errorf("%s does not rise from %v to %v", name, lo, hi)
			}
		}
		if tariff(hi*2e4) > tariff(lo*2e4) {
			t.Errorf("tariff rises with income at %v", lo*2e4)
		}
	}
	if iceberg(atlas.Route{LandKm: 1e3}, .5, true) <= iceberg(atlas.Route{LandKm: 1e3}, .5, false) {
		t.Error("landlocked costs nothing")
	}
	if fitted.slope <= 0 || fitted.slope >= 1 {
		t.Errorf("the wage line has slope %v; it must flatten differences, not reverse or widen them", fitted.slope)
	}
}

var fitted = fitWages(atlas.Economies(), atlas.Economies()[0])

func TestApportion(t *testing.T) {
	for _, c := range []struct {
		weights []float64
		total   float64
		want    []float64
	}{
		{[]float64{1, 1}, .53, []float64{.265, .265}},
		{[]float64{1, 1, 1}, 1, []float64{.3334, .3333, .3333}},
		{[]float64{5, 0, 3}, .0008, []float64{.0005, 0, .0003}},
	} {
		if got := apportion(c.weights, c.total); !slices.EqualFunc(got, c.want, func(a, b float64) bool { return math.Abs(a-b) < 1e-12 }) {
			t.Errorf("apportion(%v, %v) = %v, want %v", c.weights, c.total, got, c.want)
		}
	}
	w := make([]float64, 29)
	for i := range w {
		w[i] = math.Sqrt(float64(i + 1))
	}
	if s := sum(apportion(w, .53)); math.Abs(s-.53) > 1e-12 {
		t.Errorf("adds up to %v", s)
	}
}

// reference is the hand-made host table of the model's documentation. Room and
// outlet are compared as shares of the six, because ours are shared by more.
var reference = []struct {
	name string
	of   []string // ours, averaged; room and outlet added
	atlas.Host
}{
	{"Pakistan", []string{"Pakistan"}, atlas.Host{Wage: .40, J: .42, Y: .10, A: .12, Skill: .6, Ice: .35, Tariff: .15, Outlet: .18, Cap: .10, Incumbents: .2}},
	{"Kazakhstan", []string{"Kazakhstan"}, atlas.Host{Wage: .80, J: .35, Y: .22, A: .20, Skill: .8, Ice: .40, Tariff: .08, Outlet: .12, Cap: .08, Incumbents: .3}},
	{"Russia-Mongolia", []string{"Russia", "Mongolia"}, atlas.Host{Wage: .85, J: .40, Y: .24, A: .30, Skill: .9, Ice: .30, Tariff: .08, Outlet: .22, Cap: .08, Incumbents: .4}},
	{"Indonesia", []string{"Indonesia"}, atlas.Host{Wage: .50, J: .48, Y: .14, A: .20, Skill: .7, Ice: .22, Tariff: .10, Outlet: .25, Cap: .12, Incumbents: .3}},
	{"Malaysia", []string{"Malaysia"}, atlas.Host{Wage: .85, J: .64, Y: .28, A: .36, Skill: .9, Ice: .15, Tariff: .05, Outlet: .15, Cap: .08, Incumbents: .5}},
	{"Singapore", []string{"Singapore"}, atlas.Host{Wage: 3.5, J: .82, Y: .95, A: .85, Skill: 1, Ice: .10, Tariff: 0, Outlet: .08, Cap: .05, Incumbents: .9}},
}

// columns are the compared columns with the tolerance stated for each: absolute,
// but relative for the wage.
var columns = []struct {
	id   string
	get  func(atlas.Host) float64
	tol  float64
	kind byte // 'm' mean, 's' share of the six, 'r' mean with relative tolerance
}{
	{"wr", func(h atlas.Host) float64 { return h.Wage }, .35, 'r'},
	{"J", func(h atlas.Host) float64 { return h.J }, .10, 'm'},
	{"y", func(h atlas.Host) float64 { return h.Y }, .10, 'm'},
	{"a", func(h atlas.Host) float64 { return h.A }, .10, 'm'},
	{"sk", func(h atlas.Host) float64 { return h.Skill }, .20, 'm'},
	{"ice", func(h atlas.Host) float64 { return h.Ice }, .07, 'm'},
	{"tar", func(h atlas.Host) float64 { return h.Tariff }, .05, 'm'},
	{"inc", func(h atlas.Host) float64 { return h.Incumbents }, .15, 'm'},
	{"D", func(h atlas.Host) float64 { return h.Outlet }, .09, 's'},
	{"cap", func(h atlas.Host) float64 { return h.Cap }, .08, 's'},
}

// compare returns ours and the reference's value of a column for a row.
func compare(row, col int) (ours, theirs float64) {
	hs := atlas.Hosts()
	host := func(name string) atlas.Host {
		return hs[slices.IndexFunc(hs, func(h atlas.Host) bool { return h.Name == name })]
	}
	c, r := columns[col], reference[row]
	theirs = c.get(r.Host)
	for _, n := range r.of {
		ours += c.get(host(n))
	}
	if c.kind != 's' {
		return ours / float64(len(r.of)), theirs
	}
	var all, ref float64
	for _, r := range reference {
		ref += c.get(r.Host)
		for _, n := range r.of {
			all += c.get(host(n))
		}
	}
	return ours / all, theirs / ref
}

// The derived table keeps the spirit of the hand-made one.
func TestHostsComeOutNearTheReference(t *testing.T) {
	for i, r := range reference {
		for j, c := range columns {
			ours, theirs := compare(i, j)
			d := math.Abs(ours - theirs)
			if c.kind == 'r' {
				d /= theirs
			}
			if d > c.tol {
				t.Errorf("%s %s: %.3f, reference %.3f, tolerance %.2f", r.name, c.id, ours, theirs, c.tol)
			}
		}
	}
}

// hostsText is the whole table, readable, and where the six differ from the
// reference.
func hostsText(t *testing.T) string {
	var b strings.Builder
	b.WriteString("Hosts as derived from the data. Rewritten by: go test ./model/atlas/gen -update\n\n")
	fmt.Fprintf(&b, "%-14s %-6s %6s %6s %6s %6s %6s %6s %5s %7s %7s %6s %8s %8s  %s\n", "host", "cor", "wr", "J", "y", "a", "sk", "ice", "tar", "D", "cap", "inc", "land km", "sea km", "parks")
	for _, h := range derived(t) {
		fmt.Fprintf(&b, "%-14s %-6s %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %5.2f %7.4f %7.4f %6.3f %8.0f %8.0f  %s\n",
			h.Name, h.Corridor, h.Wage, h.J, h.Y, h.A, h.Skill, h.Ice, h.Tariff, h.Outlet, h.Cap, h.Incumbents, h.Route.LandKm, h.Route.SeaKm, strings.Join(h.Parks, " "))
	}
	b.WriteString("\nAgainst the six hosts of the model's documentation (D and cap as shares of the six)\n")
	b.WriteString("* = differs by more than half of the tolerance\n\n")
	fmt.Fprintf(&b, "%-16s", "ours/reference")
	for _, c := range columns {
		fmt.Fprintf(&b, " %14s", c.id)
	}
	b.WriteString("\n")
	for i, r := range reference {
		fmt.Fprintf(&b, "%-16s", r.name)
		for j, c := range columns {
			ours, theirs := compare(i, j)
			d := math.Abs(ours - theirs)
			if c.kind == 'r' {
				d /= theirs
			}
			mark := " "
			if d > c.tol/2 {
				mark = "*"
			}
			fmt.Fprintf(&b, " %6.3f/%6.3f%s", ours, theirs, mark)
		}
		b.WriteString("\n")
	}
	b.WriteString("\nFormulas\n\n")
	for _, c := range atlas.HostColumns() {
		fmt.Fprintf(&b, "%-4s %-8s %s: %s\n              %s：%s\n", c.ID, c.Basis, c.Label.En, c.Formula.En, c.Label.Zh, c.Formula.Zh)
	}
	return b.String()
}
