package trades

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"silkladder/model/atlas"
)

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// checkText wants both languages, each in its own letters.
func checkText(t *testing.T, what string, x atlas.Text) {
	t.Helper()
	if x.En == "" || x.Zh == "" || han(x.En) || !han(x.Zh) && x.En != x.Zh && strings.ContainsFunc(x.Zh, unicode.IsLetter) {
		t.Errorf("%s: not in both languages: %+v", what, x)
	}
}

// The eighteen ids that scenarios may name.
var ids = strings.Fields("footwear-oem footwear-brand textiles toys furniture ceramics appliance electronics autoparts steel aluminium cement glass ships polysilicon ev batteries solar")

func TestTrades(t *testing.T) {
	ts := All()
	if len(ts) != len(ids) {
		t.Fatalf("%d trades", len(ts))
	}
	surplus, workers := 0, 0.0
	for i, x := range ts {
		if x.ID != ids[i] {
			t.Errorf("trade %d is %s, want %s", i, x.ID, ids[i])
		}
		checkText(t, x.ID, x.Name)
		checkText(t, x.ID, x.City)
		checkText(t, x.ID, x.Driver.Text())
		if len(x.Reading()) == 0 {
			t.Errorf("%s: the reading of its governance has no source", x.ID)
		}
		if s := x.Labour + x.Energy + x.Materials + x.Rest; math.Abs(s-1) > 1e-9 {
			t.Errorf("%s: shares of cost add up to %v", x.ID, s)
		}
		if s := x.Chain + x.Home + x.Belt; math.Abs(s-1) > 1e-9 {
			t.Errorf("%s: shares of sales add up to %v", x.ID, s)
		}
		if x.LabourIncome+x.Capital >= 1 {
			t.Errorf("%s: nothing is left for surplus", x.ID)
		}
		if perHead := x.Output * 1e9 / x.Workers; perHead < 2e4 || perHead > 4e5 {
			t.Errorf("%s: sales of %.0f dollars a head are no plausible size", x.ID, perHead)
		}
		if m := x.TariffMotive(); m < 0 || m > 1 {
			t.Errorf("%s: tariff motive %v", x.ID, m)
		}
		if x.Surplus {
			surplus++
		}
		workers += x.Workers
	}
	if surplus != 6 {
		t.Errorf("%d trades of overcapacity", surplus)
	}
	// All manufacturing of China had some 105 million people in 2023.
	if workers < 20e6 || workers > 60e6 {
		t.Errorf("%.0f people in eighteen trades", workers)
	}
}

// A figure that was checked has a source and a year, one that is assumed claims
// no source that gives it, and a field's rule says what its assumed numbers are.
func TestFacts(t *testing.T) {
	for _, f := range Fields() {
		checkText(t, f.ID, f.Label)
		checkText(t, f.ID, f.Unit)
		checkText(t, f.ID, f.Rule)
	}
	for _, id := range ids {
		fs := Facts(id)
		if len(fs) != len(Fields()) {
			t.Errorf("%s: %d facts for %d fields", id, len(fs), len(Fields()))
		}
		for i, f := range fs {
			if f.Field != Fields()[i].ID {
				t.Errorf("%s: %s stands where %s should", id, f.Field, Fields()[i].ID)
			}
			checkText(t, id, f.Mark.Text())
			if f.Note != (atlas.Text{}) {
				checkText(t, id+" "+f.Field, f.Note)
			}
			if f.Mark == Assumed && len(f.Sources) > 0 && f.Note.En == "" {
				t.Errorf("%s: %s is assumed beside a source without a word why", id, f.Field)
			}
			for _, c := range f.Sources {
				checkText(t, c.Source.ID, c.Text())
			}
		}
	}
	for _, g := range Gaps() {
		checkText(t, "gap", g)
	}
	if n := Assumptions(); n < 20 || n > 50 {
		t.Errorf("%d assumed numbers behind the trades", n)
	}
}

// The table of numbers is what the facts say.
func TestNumbers(t *testing.T) {
	var b strings.Builder
	b.WriteString("trade")
	for i, f := range Fields() {
		b.WriteString("," + f.ID)
		if i >= len(figures) || figures[i] != f.ID {
			t.Fatalf("field %d is %s", i, f.ID)
		}
	}
	b.WriteString("\n")
	for _, id := range ids {
		b.WriteString(id)
		for _, f := range Facts(id) {
			b.WriteString("," + strconv.FormatFloat(f.Value, 'g', -1, 64))
		}
		b.WriteString("\n")
	}
	if *update {
		if err := os.WriteFile("data/numbers.csv", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != numbersCSV {
		t.Errorf("data/numbers.csv is not what the facts say; rewrite it with -update:\n%s", b.String())
	}
}

// Nothing that nobody read is shown as a source, no copy is named as a publisher,
// and every source is used.
func TestSources(t *testing.T) {
	used := ""
	bad := regexp.MustCompile(`(?i)https?:|www\.|mirror|github|gitlab|\bmemory\b|\b[a-z0-9-]+\.(com|net|info)\b`)
	for _, dir := range []string{"data", "../drivers/data"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			b, err := os.ReadFile(dir + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			if m := bad.FindString(string(b)); m != "" {
				t.Errorf("%s names %q", e.Name(), m)
			}
			if e.Name() != "sources.csv" {
				used += string(b)
			}
		}
	}
	for id := range sources() {
		if !regexp.MustCompile(`\b` + id + `\b`).MatchString(used) {
			t.Errorf("source %s is cited nowhere", id)
		}
		if _, both := atlas.SourceByID(id); both {
			t.Errorf("source %s is in the atlas too", id)
		}
	}
}
