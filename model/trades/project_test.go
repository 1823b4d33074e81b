package trades

import (
	"regexp"
	"slices"
	"testing"

	"silkladder/model/atlas"
)

// Every project lies in an economy of the atlas that signed, within reach of its
// seat of government or its neighbours', and has names, years and a source.
func TestProjects(t *testing.T) {
	open := 0
	for _, p := range Projects() {
		e, ok := atlas.EconomyByISO3(p.ISO3)
		if !ok {
			t.Errorf("%s: no economy %s", p.Name.En, p.ISO3)
			continue
		}
		if m, _ := atlas.Membership(p.ISO3); m.Status == atlas.NeverSigned {
			t.Errorf("%s lies where no memorandum was signed", p.Name.En)
		}
		if d := max(e.Lat-p.Lat, p.Lat-e.Lat) + max(e.Lon-p.Lon, p.Lon-e.Lon); d > 30 {
			t.Errorf("%s lies %.0f degrees from %s", p.Name.En, d, e.City.En)
		}
		checkText(t, p.Name.En, p.Name)
		checkText(t, p.Name.En, p.Kind.Text())
		if len(p.Sources()) == 0 {
			t.Errorf("%s: no source", p.Name.En)
		}
		if p.Open != 0 {
			open++
		}
	}
	if n := len(Projects()); n < 50 || open < 40 {
		t.Errorf("%d projects, %d of them open", n, open)
	}
}

// Eight fields; every lever, equation and driver named can be one, and energy is
// among them.
func TestCooperation(t *testing.T) {
	cs := Cooperations()
	if len(cs) != 8 || !slices.ContainsFunc(cs, func(c Cooperation) bool { return c.ID == "energy" }) {
		t.Fatalf("fields of cooperation: %+v", cs)
	}
	known := map[string]*regexp.Regexp{
		"lever":    regexp.MustCompile(`^(infrastructure|parks|openness|market|inward)$`),
		"equation": regexp.MustCompile(`^[EF]\d+$`),
		"driver":   regexp.MustCompile(`^(finance|us-duty|zone-jobs)$`),
		"none":     regexp.MustCompile(`^$`),
	}
	for _, c := range cs {
		checkText(t, c.ID, c.Name)
		for _, x := range c.Carried {
			checkText(t, c.ID, x.What)
			if !known[x.By].MatchString(x.Ref) {
				t.Errorf("%s: %s %q", c.ID, x.By, x.Ref)
			}
		}
	}
}
