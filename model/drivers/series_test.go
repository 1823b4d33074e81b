package drivers

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

var update = flag.Bool("update", false, "write the golden file anew")

// Every series is of a trade, a host or all zones, has a label, a unit and a
// word on what it counts where its kind does not say; each trade has its duty,
// each host its income.
func TestSeries(t *testing.T) {
	seen := make(map[string]bool)
	for _, s := range All() {
		key := string(s.Kind) + " " + s.Entity
		if seen[key] {
			t.Errorf("%s appears twice", key)
		}
		seen[key] = true
		known := s.Entity == "BRI" || s.Entity == "CHN"
		switch s.Kind {
		case World, Home, USDuty:
			_, known = trades.ByID(s.Entity)
		case Income, Wage, WageYuan, Finance:
			if !known {
				_, known = trades.HostByISO3(s.Entity)
			}
		}
		if !known {
			t.Errorf("%s: no such trade or host", key)
		}
		about := About(s)
		if (about.Sources == nil) != (s.Mark == trades.Assumed) {
			t.Errorf("%s: mark and sources disagree", key)
		}
		for _, x := range []atlas.Text{about.Label, about.Unit} {
			if x.En == "" || x.Zh == "" {
				t.Errorf("%s: not in both languages", key)
			}
		}
		if about.Unit.En == "as noted" && about.Note.En == "" {
			t.Errorf("%s: its note does not say what it counts", key)
		}
	}
	for _, x := range trades.All() {
		if !seen["us-duty "+x.ID] {
			t.Errorf("%s: no duty", x.ID)
		}
		d, _ := Of(USDuty, x.ID)
		if v, _ := d.At(2020); v != x.USDuty {
			t.Errorf("%s: the duty of 2020 is %v here and %v among the facts", x.ID, v, x.USDuty)
		}
	}
	for _, h := range trades.Hosts() {
		if !seen["income "+h.ISO3] {
			t.Errorf("%s: no income", h.ISO3)
		}
	}
	for _, c := range trades.Cooperations() {
		for _, x := range c.Carried {
			if x.By == "driver" && !strings.Contains("\n"+kindsCSV, "\n"+x.Ref+",") {
				t.Errorf("cooperation in %s rests on no driver: %s", c.ID, x.Ref)
			}
		}
	}
	if n := len(seriesCSV); n > 10_000 {
		t.Errorf("%d bytes are too many for the browser", n)
	}
}

func TestAt(t *testing.T) {
	line := Series{Kind: World, Points: []Point{{2010, 1}, {2012, 3}, {2013, 5}}}
	step := line
	step.Kind = USDuty
	for _, c := range []struct {
		year       int
		line, step float64
		state      State
	}{{2000, 1, 1, Before}, {2010, 1, 1, Observed}, {2011, 2, 1, Between}, {2012, 3, 3, Observed}, {2013, 5, 5, Observed}, {2020, 5, 5, After}} {
		if v, s := line.At(c.year); v != c.line || s != c.state {
			t.Errorf("line in %d: %v %s", c.year, v, s)
		}
		if v, s := step.At(c.year); v != c.step || s != c.state {
			t.Errorf("step in %d: %v %s", c.year, v, s)
		}
	}
	if line.Index(2013, 2010) != 5 || line.LastYear() != 2013 {
		t.Error("index or last year")
	}
	for _, bad := range []string{"", "5", "2010:5 2009:6", "2010:x", "2010:-1", "1999:1", "2024:1 2", "2010:NaN", "x:1"} {
		if ps, err := points(bad); err == nil {
			t.Errorf("%q read as %v", bad, ps)
		}
	}
}

// The observations as a reader finds them, one series a line.
func TestGolden(t *testing.T) {
	var b strings.Builder
	for _, s := range All() {
		fmt.Fprintf(&b, "%-10s %-14s %s", s.Kind, s.Entity, s.Mark)
		for _, p := range s.Points {
			fmt.Fprintf(&b, " %d=%.6g", p.Year, p.Value)
		}
		b.WriteString("\n")
	}
	const golden = "testdata/series.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || b.String() != string(want) {
		t.Errorf("series differ from %s (%v); look at them and rewrite it with -update", golden, err)
	}
}
