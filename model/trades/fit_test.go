package trades

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"silkladder/model/atlas"
)

var update = flag.Bool("update", false, "write the golden file anew")

// Which park is open to which trade: 1 by name, a dot for none.
func TestFit(t *testing.T) {
	var b strings.Builder
	for i, id := range ids {
		fmt.Fprintf(&b, "%2d %s\n", i+1, id)
	}
	fmt.Fprintf(&b, "\n%-9s", "")
	for i := range ids {
		fmt.Fprintf(&b, "%5d", i+1)
	}
	b.WriteString("\n")
	open := make(map[string]float64)
	for _, p := range atlas.Parks() {
		line := fmt.Sprintf("%-9s", p.ID)
		any := false
		for _, x := range All() {
			part, why := Fit(p, x)
			checkText(t, p.ID, why)
			if part < 0 || part > 1 || !p.Industrial() && part != 0 {
				t.Errorf("%s offers %s %v", p.ID, x.ID, part)
			}
			open[x.ID] += part
			any = any || part > 0
			cell := "."
			if part > 0 {
				cell = fmt.Sprintf("%.2g", part)
			}
			line += fmt.Sprintf("%5s", cell)
		}
		if p.Industrial() || any {
			b.WriteString(line + "  " + p.Industries.En + "\n")
		}
	}
	for id, sum := range open {
		if sum == 0 {
			t.Errorf("no park is open to %s", id)
		}
	}
	const golden = "testdata/fit.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || b.String() != string(want) {
		t.Errorf("the fit of parks differs from %s (%v); look at it and rewrite it with -update:\n%s", golden, err, b.String())
	}
	haier, gwadar := park(t, "HAIER"), park(t, "GWADAR")
	appliance, _ := ByID("appliance")
	if a, _ := Fit(haier, appliance); true {
		if g, _ := Fit(gwadar, appliance); !(a > g && g > 0) {
			t.Errorf("appliances: Haier's zone %v, the zone of the port %v", a, g)
		}
	}
}

func park(t *testing.T, id string) atlas.Park {
	t.Helper()
	p, ok := atlas.ParkByID(id)
	if !ok {
		t.Fatalf("no park %s", id)
	}
	return p
}

// A word counts only where it stands alone.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		says string
		want bool
	}{{"steel, tyres", true}, {"stainless steel", true}, {"steelworks", false}, {"fibresteel", false}, {"steelworks, steel", true}, {"", false}} {
		if got := names(c.says, []string{"steel"}); got != c.want {
			t.Errorf("%q: %v", c.says, got)
		}
	}
}
