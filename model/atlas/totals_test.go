package atlas

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// The published sums for 2015 are those of our own rows.
func TestListTotalsAddUp(t *testing.T) {
	lists := map[string]func(Economy) bool{
		"L65":     func(e Economy) bool { return e.InList65 },
		"L65+CHN": func(e Economy) bool { return e.InList65 || e.ISO3 == "CHN" },
		"L64":     func(e Economy) bool { return e.InList64 },
		"L64+CHN": func(e Economy) bool { return e.InList64 || e.ISO3 == "CHN" },
		"CHN":     func(e Economy) bool { return e.ISO3 == "CHN" },
	}
	for list, in := range lists {
		want := listTotal(2015, list)
		var n int
		var people, gdp float64
		for _, e := range Economies() {
			if !in(e) {
				continue
			}
			n++
			p, _ := e.Fact("population")
			g, _ := e.Fact("gdp")
			people, gdp = people+p.Value/1e9, gdp+g.Value/1e12
		}
		if n != want.Economies || math.Abs(people-want.PopulationBn) > .002 || math.Abs(gdp-want.GDPTn) > .02 {
			t.Errorf("%s: %d economies, %.3f bn, %.2f tn; the table says %d, %.3f, %.2f", list, n, people, gdp, want.Economies, want.PopulationBn, want.GDPTn)
		}
	}
}

// The paper's totals fit 2012 with China and nothing else in the table.
func TestPaperFitsOneReading(t *testing.T) {
	for _, l := range listTotals() {
		fits := math.Abs(l.PopulationBn-4.4) < .15 && math.Abs(l.PopulationPct-63) < .5 && math.Abs(l.GDPTn-21) < 1.1 && math.Abs(l.GDPPct-29) < .5
		if want := l.Year == 2012 && strings.HasSuffix(l.List, "+CHN"); fits != want {
			t.Errorf("%d %s: fits %v, want %v", l.Year, l.List, fits, want)
		}
	}
}

func TestZones(t *testing.T) {
	zs := Zones()
	last := 0
	for _, z := range zs {
		if z.BRI && z.Jobs > 0 && z.Basis == Observed {
			if z.Jobs < last {
				t.Errorf("%d-%02d: jobs fall to %d", z.Year, z.Month, z.Jobs)
			}
			last = z.Jobs
		}
	}
	if z := zoneAt(2016, 12, true); math.Abs(z.InvestPerJobK-104.8) > .1 {
		t.Errorf("%v thousand USD invested per job at the end of 2016", z.InvestPerJobK)
	}
	if r := float64(zoneAt(2016, 9, true).Jobs) / float64(zoneAt(2015, 4, true).Jobs); r != .35 {
		t.Errorf("realised share of the announced jobs is %v, want .35", r)
	}
}

func TestTotals(t *testing.T) {
	want := map[string]Verdict{
		"population": Agrees, "gdp": Agrees, "economies": Differs, "zones": Differs, "output": Forecast, "jobs": Forecast,
		"corridors": Differs, "parks": Agrees, "needs": Unverified,
	}
	var b strings.Builder
	b.WriteString("The paper's totals against ours. Rewritten by: go test ./model/atlas -update\n")
	for _, c := range Totals() {
		if want[c.ID] != c.Verdict {
			t.Errorf("%s: %s, want %s", c.ID, c.Verdict, want[c.ID])
		}
		delete(want, c.ID)
		fmt.Fprintf(&b, "\n%s: %s / %s\n  %s\n  %s\n  %s\n  %s\n", c.ID, c.Verdict.Text().En, c.Verdict.Text().Zh, c.Claim.En, c.Finding.En, c.Claim.Zh, c.Finding.Zh)
		for _, r := range c.Rows {
			fmt.Fprintf(&b, "    %-36s", r.Label.En)
			for i, v := range r.Values {
				fmt.Fprintf(&b, "  %g %s", v, r.Units[i].En)
			}
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "  %s\n", Cite(c.Sources).En)
	}
	if len(want) > 0 {
		t.Errorf("missing checks: %v", want)
	}
	golden(t, "totals.txt", b.String())
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 200000: "200,000", 1234567: "1,234,567"} {
		if got := thousands(n); got != want {
			t.Errorf("%d written %q, want %q", n, got, want)
		}
	}
}
