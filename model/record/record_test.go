package record

import (
	"flag"
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

var update = flag.Bool("update", false, "write the golden file anew")

// Observations are of known series and entities, in order of time, once each,
// finite, and of shares between 0 and 1.
func TestObservations(t *testing.T) {
	seen := make(map[string]bool)
	last := make(map[string]float64)
	for _, o := range Observations() {
		key := fmt.Sprint(o.Series, " ", o.Entity, " ", o.Year, o.Period)
		if seen[key] {
			t.Errorf("%s appears twice", key)
		}
		seen[key] = true
		s, ok := ByID(o.Series)
		if !ok {
			t.Errorf("%s: no such series", key)
		}
		if _, host := trades.HostByISO3(o.Entity); !host && !slices.Contains(strings.Fields("CHN USA BRI ALL AFR WLD ABROAD"), o.Entity) {
			if _, known := atlas.EconomyByISO3(o.Entity); !known {
				t.Errorf("%s: no such entity", key)
			}
		}
		before, later := last[o.Series+o.Entity]
		if end := o.End(); later && end < before || o.Start() >= end {
			t.Errorf("%s: out of order", key)
		} else {
			last[o.Series+o.Entity] = end
		}
		if s.Unit.En == "share" && (o.Value <= .05 || o.Value >= 1) {
			t.Errorf("%s: a share of %v", key, o.Value)
		}
		if o.Source.Name.En == "" || o.Source.Licence == "" {
			t.Errorf("%s: no source or no licence", key)
		}
	}
	if len(seen) < 5000 {
		t.Errorf("%d observations", len(seen))
	}
	for _, s := range All() {
		if len(Entities(s.ID)) == 0 {
			t.Errorf("%s has no observations", s.ID)
		}
		for _, x := range []atlas.Text{s.Label, s.Unit} {
			if x.En == "" || x.Zh == "" {
				t.Errorf("%s: not in both languages", s.ID)
			}
		}
	}
}

// The scopes of zones are never mixed: a series of zones has one entity, and a
// count of all zones is at no time below that of the belt and road.
func TestScopesAreApart(t *testing.T) {
	n := 0
	for _, s := range All() {
		if !strings.HasPrefix(s.ID, "zones_") {
			continue
		}
		n++
		want := map[bool]string{true: "BRI"}[strings.HasSuffix(s.ID, "_bri") || strings.HasSuffix(s.ID, "_announced")]
		if strings.HasSuffix(s.ID, "_all") {
			want = "ALL"
		} else if strings.HasSuffix(s.ID, "_africa") {
			want = "AFR"
		}
		if es := Entities(s.ID); len(es) != 1 || es[0] != want {
			t.Errorf("%s is of %v, want %s", s.ID, es, want)
		}
	}
	if n < 8 {
		t.Errorf("%d series of zones", n)
	}
	for _, a := range Of("zones_jobs_all", "ALL") {
		for _, b := range Of("zones_jobs_bri", "BRI") {
			if a.Year == b.Year && a.End() >= b.End() && a.Value < b.Value {
				t.Errorf("all zones %v, those of the belt and road %v in %d", a.Value, b.Value, a.Year)
			}
		}
	}
}

// Every operator has a series with observations to test on, known trades, a
// second operator where it names one; and no fit sees what is to be tested.
func TestOperators(t *testing.T) {
	output := regexp.MustCompile(`^[-+*/()0-9A-Za-z_]+$`)
	ids := make(map[string]bool)
	for _, o := range Operators() {
		ids[o.ID] = true
		if _, ok := ByID(o.Series); !ok {
			t.Errorf("%s: no series %s", o.ID, o.Series)
		}
		for _, id := range o.Trades {
			if _, ok := trades.ByID(id); !ok {
				t.Errorf("%s: no trade %s", o.ID, id)
			}
		}
		if !output.MatchString(o.Output) {
			t.Errorf("%s: output %q", o.ID, o.Output)
		}
		based := o.Entity == "hosts" || o.Base == ""
		for _, x := range Of(o.Series, o.Entity) {
			based = based || fmt.Sprint(x.Year) == o.Base && (x.Period == "" || x.Period == "M12")
		}
		if !based || o.Take == Ratio && len(Of(o.Series, o.Base)) == 0 {
			t.Errorf("%s: nothing was observed of its base %s", o.ID, o.Base)
		}
		n := 0
		for _, e := range Entities(o.Series) {
			if e == o.Entity || o.Entity == "hosts" {
				n += len(Of(o.Series, e))
			}
		}
		if n == 0 {
			t.Errorf("%s: nothing was observed of %s", o.ID, o.Entity)
		}
		if o.Scope.En == "" || o.Scope.Zh == "" {
			t.Errorf("%s: no words", o.ID)
		}
	}
	for _, o := range Operators() {
		if o.Alternative != "" && (!ids[o.Alternative] || o.Alternative == o.ID) {
			t.Errorf("%s: no alternative %s", o.ID, o.Alternative)
		}
	}
	for _, must := range strings.Fields("zone-jobs shoes-exported shoes-at-home use-steel use-nonferrous use-minerals use-electronics use-electrical dva-electronics dva-all pay roads money-roads trade investment industry") {
		if !ids[must] {
			t.Errorf("no operator %s", must)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, c := range []struct {
		o          Observation
		start, end float64
	}{
		{Observation{Year: 2014}, 0, 1}, {Observation{Year: 2013, Period: "M12"}, -1. / 12, 0}, {Observation{Year: 2016, Period: "M12"}, 2 + 11./12, 3},
		{Observation{Year: 2020, Period: "Q1"}, 6, 6.25}, {Observation{Year: 2020, Period: "Q1-3"}, 6, 6.75}, {Observation{Year: 2020, Period: "H1"}, 6, 6.5},
	} {
		if math.Abs(c.o.Start()-c.start) > 1e-12 || math.Abs(c.o.End()-c.end) > 1e-12 {
			t.Errorf("%d%s: %v to %v", c.o.Year, c.o.Period, c.o.Start(), c.o.End())
		}
	}
	for _, bad := range []string{"5", "2016Q5:1", "16:1", "1999:1", "2016:x", "2016:NaN", "2016M13:1", "2016:1e20"} {
		if o, err := next(Observation{}, bad); err == nil {
			t.Errorf("%q read as %+v", bad, o)
		}
	}
	if _, err := next(Observation{Year: 2016, Period: "Q3"}, "5"); err == nil {
		t.Error("a value follows a quarter")
	}
}

// One observation a year: the whole year before its parts, the end of it before
// its middle.
func TestYearly(t *testing.T) {
	for _, c := range []struct{ series, entity, want string }{
		{"zones_jobs_bri", "BRI", "2016M12 2017M12 2018M12 2020M11 2021M12 2022M12"},
		{"utilisation_ferrous", "CHN", "2016 2017 2018Q1-3 2019 2020 2021 2022 2023 2024"},
		{"utilisation_nonmetallic_minerals", "CHN", "2016 2017 2018Q1-3 2019H1 2020 2021 2022Q1-3 2023 2024"},
	} {
		var got []string
		for _, o := range Yearly(c.series, c.entity) {
			got = append(got, fmt.Sprintf("%d%s", o.Year, o.Period))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.series, got, c.want)
		}
	}
}

// No copy is named as a publisher.
func TestNoCopyIsNamed(t *testing.T) {
	bad := regexp.MustCompile(`(?i)https?:|www\.|mirror|github|gitlab|\bmemory\b|\b[a-z0-9-]+\.(com|net|info|cn)\b`)
	for _, text := range []string{seriesCSV, sourcesCSV, operatorsCSV} {
		if m := bad.FindString(text); m != "" {
			t.Errorf("a table names %q", m)
		}
	}
}

// The operators with their observations, as a reader finds them.
func TestGolden(t *testing.T) {
	var b strings.Builder
	for _, o := range Operators() {
		fmt.Fprintf(&b, "%s: %s against %s of %s, %s %s, ±%v, discrepancy %v\n", o.ID, o.Output, o.Series, o.Entity, o.Take, o.Base, o.Sigma, o.Discrepancy)
		if o.Entity == "hosts" {
			fmt.Fprintf(&b, "  %d hosts\n", len(Entities(o.Series)))
			continue
		}
		b.WriteString(" ")
		for _, x := range Yearly(o.Series, o.Entity) {
			fmt.Fprintf(&b, " %d%s=%g", x.Year, x.Period, x.Value)
		}
		b.WriteString("\n")
	}
	const golden = "testdata/operators.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || b.String() != string(want) {
		t.Errorf("operators differ from %s (%v); look at them and rewrite it with -update", golden, err)
	}
}
