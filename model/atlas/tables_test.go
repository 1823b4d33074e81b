package atlas

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// han reports whether a text has a Chinese character.
func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// foreign lists the names that are printed in Latin letters in Chinese too.
var foreign = regexp.MustCompile(`^[\p{Latin} 0-9’'.,&-]+$`)

func checkText(t *testing.T, what string, x Text) {
	t.Helper()
	if x.En == "" || x.Zh == "" {
		t.Errorf("%s: needs both languages: %+v", what, x)
	}
	if han(x.En) {
		t.Errorf("%s: Chinese in the English text %q", what, x.En)
	}
	if !han(x.Zh) && x.Zh != x.En {
		t.Errorf("%s: no Chinese in %q", what, x.Zh)
	}
}

func checkNote(t *testing.T, what string, x Text) {
	t.Helper()
	if x != (Text{}) {
		checkText(t, what, x)
	}
}

func checkPoint(t *testing.T, what string, lat, lon float64) {
	t.Helper()
	if lat < -90 || lat > 90 || lon < -180 || lon > 180 || lat == 0 && lon == 0 {
		t.Errorf("%s: no place on earth: %v, %v", what, lat, lon)
	}
}

func checkCites(t *testing.T, what string, cs []Citation) {
	t.Helper()
	if len(cs) == 0 {
		t.Errorf("%s: no source", what)
	}
	for _, c := range cs {
		checkText(t, what+": source", c.Text())
	}
}

func checkFact(t *testing.T, what string, f Fact) {
	t.Helper()
	what += ": " + f.ID
	checkText(t, what, f.Label)
	if f.Unit.En == "" || f.Unit.Zh == "" {
		t.Errorf("%s: no unit", what)
	}
	checkNote(t, what, f.Note)
	checkCites(t, what, f.Sources)
	f.Confidence.Text()
	if f.Year != 0 && (f.Year < 1900 || f.Year > 2030) {
		t.Errorf("%s: year %d", what, f.Year)
	}
	if f.Year == 0 && f.ID != "area" {
		t.Errorf("%s: no year", what)
	}
}

func TestEveryRowIsWhole(t *testing.T) {
	for _, e := range Economies() {
		checkText(t, e.ISO3, e.Name())
		checkText(t, e.ISO3, e.Region)
		checkPoint(t, e.ISO3, e.Lat, e.Lon)
		if e.ISO3 == "ISR" { // the seat is disputed: a position for the sums, no name
			if e.City != (Text{}) {
				t.Errorf("%s: names a seat", e.ISO3)
			}
		} else {
			checkText(t, e.ISO3, e.City)
		}
		for _, f := range e.Facts {
			checkFact(t, e.ISO3, f)
		}
	}
	for _, c := range Corridors() {
		checkText(t, c.ID, c.Name())
		checkText(t, c.ID, c.Short)
		checkText(t, c.ID, c.Note)
		checkCites(t, c.ID, c.Sources)
		for _, b := range c.Branches {
			checkText(t, b.ID, b.Name())
			for _, p := range b.Points {
				checkText(t, p.ID, p.Name())
				checkPoint(t, p.ID, p.Lat, p.Lon)
				checkCites(t, p.ID, p.Sources)
			}
		}
	}
	for _, p := range Parks() {
		checkText(t, p.ID, p.Name())
		checkText(t, p.ID, p.Kind.Text())
		checkText(t, p.ID, p.Industries)
		checkNote(t, p.ID, p.Note)
		checkPoint(t, p.ID, p.Lat, p.Lon)
		checkCites(t, p.ID, p.Sources)
		for _, f := range p.Facts {
			checkFact(t, p.ID, f)
		}
	}
	for _, g := range Gateways() {
		checkText(t, g.ID, Text{g.En, g.Zh})
		checkPoint(t, g.ID, g.Lat, g.Lon)
		if len(g.Corridors) == 0 {
			t.Errorf("%s: on no corridor", g.ID)
		}
	}
	for _, s := range Sectors() {
		checkText(t, s.ID, s.Name())
		checkNote(t, s.ID, s.Governance)
		for _, f := range s.Facts {
			checkFact(t, s.ID, f.Fact)
			checkText(t, s.ID, f.Place)
			if f.Located {
				checkPoint(t, s.ID, f.Lat, f.Lon)
			}
		}
	}
	for _, s := range Smiles() {
		checkText(t, s.ID, s.Name())
		checkText(t, s.ID, s.Basis)
		checkNote(t, s.ID, s.Note)
		checkCites(t, s.ID, s.Sources)
		for _, p := range s.Parts {
			checkText(t, s.ID, p.Label)
		}
	}
	for _, z := range Zones() {
		checkNote(t, "zones", z.Note)
		checkCites(t, "zones", z.Sources)
	}
	for _, l := range listTotals() {
		checkCites(t, l.List, l.Sources)
	}
	for _, c := range Totals() {
		checkText(t, c.ID, c.Claim)
		checkText(t, c.ID, c.Finding)
		checkText(t, c.ID, c.Verdict.Text())
		checkCites(t, c.ID, c.Sources)
		for _, r := range c.Rows {
			checkText(t, c.ID, r.Label)
			if len(r.Values) != len(r.Units) || len(r.Values) == 0 {
				t.Errorf("%s: values and units do not run in parallel", c.ID)
			}
		}
	}
	for _, c := range HostColumns() {
		checkText(t, c.ID, c.Label)
		checkText(t, c.ID, Text{c.Formula.En, c.Formula.Zh + "式"})
		checkCites(t, c.ID, c.Sources)
	}
	for _, g := range Gaps() {
		checkText(t, "gap", g)
	}
	for id, s := range sources() {
		if !han(s.Publisher.Zh) && !foreign.MatchString(s.Publisher.Zh) {
			t.Errorf("%s: publisher %q", id, s.Publisher.Zh)
		}
	}
}

// What visitors see names the original publisher, never the copy a figure was
// read in.
func TestNoCopyIsNamed(t *testing.T) {
	bad := regexp.MustCompile(`(?i)https?:|www\.|mirror|github|gitlab|npm|ddf--|gapminder|factbook\.json|\b[a-z0-9-]+\.(com|net|org/|cn/|ru|info)\b`)
	ok := []string{"China.org.cn", "english.www.gov.cn"}
	for name, text := range embedded(t) {
		for i, line := range strings.Split(text, "\n") {
			for _, m := range bad.FindAllString(line, -1) {
				if !slices.ContainsFunc(ok, func(s string) bool { return strings.Contains(line, s) }) {
					t.Errorf("%s line %d names a copy: %s", name, i+1, m)
				}
			}
		}
	}
}

func TestEverySourceIsUsed(t *testing.T) {
	all := ""
	for name, text := range embedded(t) {
		if name != "sources.csv" {
			all += text
		}
	}
	for _, c := range Totals() {
		all += citeIDs(c.Sources)
	}
	for _, c := range HostColumns() {
		all += citeIDs(c.Sources)
	}
	for _, m := range memberships() {
		all += citeIDs([]Citation{m.Source})
	}
	all += citeIDs(Credits())
	for _, e := range Corridors() {
		for _, b := range e.Branches {
			for _, p := range b.Points {
				all += citeIDs(p.Sources)
			}
		}
	}
	for id := range sources() {
		if !regexp.MustCompile(`\b` + id + `\b`).MatchString(all) {
			t.Errorf("source %s is cited nowhere", id)
		}
	}
}

func citeIDs(cs []Citation) (s string) {
	for _, c := range cs {
		s += " " + c.Source.ID
	}
	return s
}

// The tables travel inside the browser program.
func TestTablesStaySmall(t *testing.T) {
	total := 0
	for _, text := range embedded(t) {
		total += len(text)
	}
	if total > 120_000 {
		t.Errorf("embedded tables take %d bytes, more than 120,000", total)
	}
}

// embedded reads data/ as it is on disk: name to text.
func embedded(t *testing.T) map[string]string {
	t.Helper()
	m := make(map[string]string)
	err := fs.WalkDir(os.DirFS("data"), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile("data/" + path)
		m[path] = string(b)
		return err
	})
	if err != nil || len(m) < 15 {
		t.Fatalf("reading data/: %v, %d files", err, len(m))
	}
	return m
}
