package atlas

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestEconomies(t *testing.T) {
	es := Economies()
	if len(es) != 70 || es[0].ISO3 != "CHN" {
		t.Fatalf("%d economies, first %s; want 70, CHN first", len(es), es[0].ISO3)
	}
	for _, e := range es {
		byName, ok := EconomyByName(e.En)
		byZh, okZh := EconomyByName(e.Zh)
		byCode, okCode := EconomyByISO3(e.ISO3)
		if !ok || !okZh || !okCode || byName.ISO3 != e.ISO3 || byZh.ISO3 != e.ISO3 || byCode.En != e.En {
			t.Errorf("%s is not found by its names", e.ISO3)
		}
		for _, id := range []string{"population", "gdp", "gdp_per_head", "manufacturing", "labour_force"} {
			if _, ok := e.Fact(id); !ok {
				t.Errorf("%s lacks %s", e.ISO3, id)
			}
		}
	}
	if _, ok := EconomyByName("Atlantis"); ok {
		t.Error("found Atlantis")
	}
	if _, ok := EconomyByISO3("XXX"); ok {
		t.Error("found XXX")
	}
	tkm, _ := EconomyByISO3("TKM")
	if _, ok := tkm.value("gdp_per_head"); ok {
		t.Error("a figure that is not credible is used")
	}
	if f, ok := tkm.Fact("gdp_per_head"); !ok || f.Confidence != Unusable || !f.Note.whole() {
		t.Errorf("and not shown with its reason: %+v", f)
	}
}

// Figures known from the publishers' own pages; a slip of a column would show.
func TestKnownFigures(t *testing.T) {
	for _, c := range []struct {
		iso3, fact string
		lo, hi     float64
		year       int
		publisher  string
	}{
		{"CHN", "population", 1.37e9, 1.39e9, 2015, "World Bank"},
		{"CHN", "gdp_per_head", 7900, 8200, 2015, "World Bank"},
		{"SGP", "gdp_per_head", 53000, 57000, 2015, "World Bank"},
		{"IND", "lpi_infrastructure", 3.3, 3.4, 2016, "World Bank"},
		{"LKA", "lpi_infrastructure", 2.2, 2.3, 2014, "World Bank"},
		{"THA", "manufacturing", 26, 29, 2015, "UNIDO"},
		{"TUR", "unemployment", 10, 11, 2015, "ILO"},
		{"TJK", "unemployment", 2, 3, 2013, "CIA"},
		{"VNM", "jetro", 3600, 3700, 2015, "JETRO"},
	} {
		e, _ := EconomyByISO3(c.iso3)
		f, ok := e.Fact(c.fact)
		if !ok || f.Value < c.lo || f.Value > c.hi || f.Year != c.year || f.Sources[0].Source.Publisher.En != c.publisher {
			t.Errorf("%s %s: %v of %d by %s, want %v..%v of %d by %s", c.iso3, c.fact, f.Value, f.Year, Cite(f.Sources).En, c.lo, c.hi, c.year, c.publisher)
		}
	}
}

func TestCorridors(t *testing.T) {
	var classes []string
	used := make(map[string]bool)
	for _, c := range Corridors() {
		classes = append(classes, c.ID+" "+string(c.Classification))
		for _, b := range c.Branches {
			if (c.Kind == "sea") != (b.Mode == "sea") {
				t.Errorf("%s is by %s on a corridor of kind %s", b.ID, b.Mode, c.Kind)
			}
			for i, p := range b.Points {
				used[p.ID] = true
				if c.Kind == "land" && p.Type == AtSea {
					t.Errorf("%s runs over the sea at %s", b.ID, p.ID)
				}
				if i > 0 {
					if km := Distance(b.Points[i-1].Lat, b.Points[i-1].Lon, p.Lat, p.Lon); km < 1 || km > 2900 {
						t.Errorf("%s: %.0f km from %s to %s", b.ID, km, b.Points[i-1].ID, p.ID)
					}
				}
			}
			if last := b.Points[len(b.Points)-1]; last.Type == AtSea {
				t.Errorf("%s ends at sea", b.ID)
			}
		}
		if hidden := c.Classification == BeltDirection; c.Shown() == hidden {
			t.Errorf("%s: shown %v", c.ID, c.Shown())
		}
	}
	want := "CMR official-six,NELB official-six,CCAWA official-six,CICP official-six,CPEC official-six,BCIM official-six," +
		"MSR-W maritime,MSR-S maritime,CIT paper-named,SREB-D1 belt-direction,SREB-D2 belt-direction,SREB-D3 belt-direction"
	if got := strings.Join(classes, ","); got != want {
		t.Errorf("corridors %s\nwant %s", got, want)
	}
	for id := range places() {
		if !used[id] {
			t.Errorf("place %s is on no branch", id)
		}
	}
	if _, ok := CorridorByID("XXX"); ok {
		t.Error("found corridor XXX")
	}
}

func TestDistance(t *testing.T) {
	if km := Distance(0, 0, 0, 180); math.Abs(km-math.Pi*earthKm) > 1 {
		t.Errorf("half the equator is %v km", km)
	}
}

func TestParks(t *testing.T) {
	var abroad, home, paper, confirmed int
	for _, p := range Parks() {
		if p.InChina() {
			home++
		} else {
			abroad++
		}
		if p.InPaper {
			paper++
		}
		if p.MOFCOM {
			confirmed++
		}
		if p.Industrial() && (p.InChina() || p.Kind == FarmZone) {
			t.Errorf("%s counts as industrial", p.ID)
		}
		q, ok := ParkByID(p.ID)
		if !ok || q.En != p.En {
			t.Errorf("%s is not found", p.ID)
		}
		for _, f := range p.Facts {
			if f.Basis == Planned && f.Confidence != Low {
				t.Errorf("%s: a plan with %s", p.ID, f.Confidence.Text().En)
			}
		}
		if e, ok := EconomyByISO3(p.Host); !ok || !slices.Contains(e.Parks, p.ID) {
			t.Errorf("%s: no economy %s that knows it", p.ID, p.Host)
		}
		if len(p.Corridors) > 0 != (p.Corridor != "") || p.Corridor != "" && p.Corridors[0] != p.Corridor {
			t.Errorf("%s: corridors %v, main %q", p.ID, p.Corridors, p.Corridor)
		}
	}
	if abroad != 29 || home != 8 || paper != 12 || confirmed != 20 {
		t.Errorf("%d abroad, %d at home, %d in the paper, %d confirmed; want 29, 8, 12, 20", abroad, home, paper, confirmed)
	}
	if got := len(ParksOf("Indonesia")); got != 3 || len(ParksOf("IDN")) != got || len(ParksOf("印度尼西亚")) != got {
		t.Errorf("%d parks in Indonesia", got)
	}
	if len(ParksOf("Atlantis")) != 0 {
		t.Error("parks in Atlantis")
	}
	if _, ok := ParkByID("XXX"); ok {
		t.Error("found park XXX")
	}
}

// The gateways that the paper names, and the crossing of each land corridor.
func TestGateways(t *testing.T) {
	gs := Gateways()
	on := make(map[string]bool)
	names := make(map[string]bool)
	for _, g := range gs {
		names[g.ID] = true
		for _, c := range g.Corridors {
			on[c] = true
		}
		if g.Kind != "crossing" {
			if p, ok := ParkByID(g.Park); !ok || !p.InChina() {
				t.Errorf("%s is no park inside China", g.ID)
			}
		}
	}
	for _, id := range []string{"KHG-CN", "MANZ", "EREN", "SUIF", "QINZ", "YANJI", "NINGBO", "hunchun", "alashankou", "kashgar"} {
		if !names[id] {
			t.Errorf("no gateway %s", id)
		}
	}
	for _, c := range Corridors() {
		if c.Kind == "land" && c.Shown() && !on[c.ID] {
			t.Errorf("corridor %s has no gateway", c.ID)
		}
		if !c.Shown() && on[c.ID] {
			t.Errorf("gateway on the direction %s", c.ID)
		}
	}
}

func TestSectorsAndSmiles(t *testing.T) {
	for _, id := range []string{"footwear", "steel", "appliances", "toys", "electronics"} { // those of the five archetypes
		if _, ok := sectorByID(id); !ok {
			t.Errorf("no sector %s", id)
		}
	}
	if _, ok := sectorByID("XXX"); ok {
		t.Error("found sector XXX")
	}
	steel, _ := sectorByID("steel")
	if f := steel.Facts[0]; f.Value != 72 || f.Year != 2012 || f.Sources[0].Source.ID != "SC41" {
		t.Errorf("steel starts with %+v", f)
	}
	partial := map[string]bool{"iphone4": true, "iphone7cn": true, "shoe_idn": true} // the source gives some parts only
	for _, s := range Smiles() {
		if _, ok := sectorByID(s.Sector); !ok {
			t.Errorf("%s: no sector %s", s.ID, s.Sector)
		}
		var total float64
		for _, p := range s.Parts {
			total += p.Share
		}
		if total > 102.5 || total < 99.5 && !partial[s.ID] {
			t.Errorf("%s adds up to %v", s.ID, total)
		}
	}
}

// What a caller does to a result reaches nobody else.
func TestResultsAreCopies(t *testing.T) {
	Hosts()[0].Cap = 9
	es := Economies()
	es[0].Facts[0].Value, es[0].En = -1, "x"
	Corridors()[0].Branches[0].Points[0].En = "x"
	Parks()[0].Sources[0].Year = 1
	Sectors()[0].Facts[0].Value = -1
	Smiles()[0].Parts[0].Share = -1
	Zones()[0].Sources[0].Year = 1
	for what, bad := range map[string]bool{
		"hosts": Hosts()[0].Cap == 9, "economies": Economies()[0].Facts[0].Value == -1 || Economies()[0].En == "x",
		"corridors": Corridors()[0].Branches[0].Points[0].En == "x", "parks": Parks()[0].Sources[0].Year == 1, "sectors": Sectors()[0].Facts[0].Value == -1,
		"smiles": Smiles()[0].Parts[0].Share == -1, "zones": Zones()[0].Sources[0].Year == 1,
	} {
		if bad {
			t.Errorf("%s are shared", what)
		}
	}
}

func sectorByID(id string) (Sector, bool) {
	for _, s := range Sectors() {
		if s.ID == id {
			return s, true
		}
	}
	return Sector{}, false
}
