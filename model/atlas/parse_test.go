package atlas

import (
	"strings"
	"testing"
)

// Every parser refuses a damaged table and says where.
func TestParsersRefuse(t *testing.T) {
	one := func(text string, from, to string) string {
		out := strings.Replace(text, from, to, 1)
		if out == text {
			t.Fatalf("%q is not in the table", from)
		}
		return out
	}
	parsers := map[string]func(string) error{
		"sources":   func(s string) error { _, err := parseSources(s); return err },
		"facts":     func(s string) error { _, err := parseKinds(s); return err },
		"economies": func(s string) error { _, err := parseEconomies(s, exceptionsCSV, regionsCSV); return err },
		"exceptions": func(s string) error {
			_, err := parseEconomies(economiesCSV, s, regionsCSV)
			return err
		},
		"places":    func(s string) error { _, err := parsePlaces(s); return err },
		"corridors": func(s string) error { _, err := parseCorridors(s, branchesCSV, places()); return err },
		"branches":  func(s string) error { _, err := parseCorridors(corridorsCSV, s, places()); return err },
		"parks":     func(s string) error { _, err := parseParks(s, corridors()); return err },
		"sectors":   func(s string) error { _, err := parseSectors(s, sectorFactsCSV); return err },
		"smiles":    func(s string) error { _, err := parseSmiles(s, smilePartsCSV); return err },
		"zones":     func(s string) error { _, err := parseZones(s); return err },
		"lists":     func(s string) error { _, err := parseListTotals(s); return err },
	}
	for _, c := range []struct{ name, parser, text, want string }{
		{"unknown column", "places", one(placesCSV, "id,en", "id,extra,en"), "places.csv"},
		{"unread column", "places", "id,en,zh,iso3,lat,lon,type,coord,x\na,A,甲,CHN,1,2,rail,hand,9\n", `column "x" is not read`},
		{"ragged row", "places", one(placesCSV, "aktobe,", "aktobe,,"), "places.csv line 2: 9 fields, the header has 8"},
		{"latitude", "places", one(placesCSV, "50.2797", "95.2797"), "places.csv line 2, lat: 95.2797 is outside"},
		{"not a number", "places", one(placesCSV, "50.2797", "north"), `"north" is not a number`},
		{"unknown type", "places", one(placesCSV, ",rail,geonames", ",tram,geonames"), `"tram" is none of`},
		{"no Chinese name", "places", one(placesCSV, "阿克托别", ""), "line 2, zh: is empty"},
		{"a sea point on land", "places", one(placesCSV, ",rail,geonames", ",sea,geonames"), "only a point at sea"},
		{"repeated place", "places", one(placesCSV, "aktogay,", "aktobe,"), "place aktobe appears twice"},
		{"one language", "sources", one(sourcesCSV, "世界发展指标", ""), "in one language only"},
		{"repeated source", "sources", one(sourcesCSV, "LPI,", "WDI,"), "source WDI appears twice"},
		{"unknown source", "facts", one(factsCSV, ",LPI,", ",LOP,"), `sources.csv has no "LOP"`},
		{"bad confidence", "facts", one(factsCSV, "observed,high", "observed,sure"), `"sure" is none of`},
		{"unknown region", "economies", one(economiesCSV, "China,中国,EAS", "China,中国,XXX"), "no such region: XXX"},
		{"figure without year", "economies", one(economiesCSV, "3.661,2016,", "3.661,,"), "lpi_year: a figure and its year go together"},
		{"negative", "economies", one(economiesCSV, "1379860000", "-1"), "population: -1 is negative"},
		{"stray space", "economies", one(economiesCSV, "CHN,China", "CHN, China"), "has space around it"},
		{"unknown list", "economies", one(economiesCSV, "L65 L64", "L65 L66"), "no such list: L66"},
		{"exception without economy", "exceptions", one(exceptionsCSV, "TJK,", "XXX,"), "no economy XXX"},
		{"exception to no fact", "exceptions", one(exceptionsCSV, "TJK,unemployment", "TJK,weather"), "no fact weather"},
		{"no such place", "branches", one(branchesCSV, "beijing", "peking"), `no place "peking"`},
		{"no such corridor", "branches", one(branchesCSV, "CMR-1,CMR", "CMR-1,XXX"), "no such corridor"},
		{"unknown class", "corridors", one(corridorsCSV, "official-six", "official-nine"), `"official-nine" is none of`},
		{"park of no corridor", "parks", one(parksCSV, "NELB CCAWA", "NELB XXX"), "no such corridor: XXX"},
		{"park of no kind", "parks", one(parksCSV, "border-zone", "free-zone"), "no such kind of park"},
		{"zone of China abroad", "parks", one(parksCSV, "border-zone,0,0,CHN", "border-zone,0,0,KAZ"), "cannot lie in KAZ"},
		{"jobs without number", "parks", one(parksCSV, "28500,2018", ",2018"), "a year or a note without a figure"},
		{"governance without source", "sectors", one(sectorsCSV, ",low,GHS05", ",low,"), "go together"},
		{"price without currency", "smiles", one(smilesCSV, "809,USD", "809,"), "go together"},
		{"disorder", "zones", one(zonesCSV, "2015-04", "2019-04"), "not in order of date"},
		{"half a job", "zones", one(zonesCSV, "200000", "200000.5"), "is not a count"},
		{"share over 100", "lists", one(listTotalsCSV, "44.0", "144"), "population_pct: 144 is outside"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := parsers[c.parser](c.text)
			if err == nil {
				t.Fatal("accepted")
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %q does not say %q", err, c.want)
			}
		})
	}
}

func TestEmptyTable(t *testing.T) {
	for _, text := range []string{"", "id,en\n", "id,id\n1,2\n", ",en\n1,2\n", "id\n1", "id\n\"1\n", "id\n\"1\"2\n", "id\n1\"\n", "id\r\n1\r\n"} {
		if err := parseTable("t.csv", text, func(r *row) error { return nil }); err == nil {
			t.Errorf("%q accepted", text)
		}
	}
}

// A table parser never panics, and what it accepts is whole.
func FuzzPlaces(f *testing.F) {
	f.Add(placesCSV[:400])
	f.Add("id,en,zh,iso3,lat,lon,type,coord\na,A,甲,CHN,1,2,rail,hand\n")
	f.Add("id,en,zh,iso3,lat,lon,type,coord\na,A,甲,,1,2,sea,hand\n")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := parsePlaces(text)
		if err != nil {
			return
		}
		for id, p := range m {
			if p.ID != id || p.En == "" || p.Zh == "" || p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 || len(p.Sources) == 0 {
				t.Errorf("accepted %+v", p)
			}
		}
	})
}

// The same for the table with the most columns.
func FuzzParks(f *testing.F) {
	f.Add(parksCSV)
	f.Add(parksCSV[:2000])
	f.Fuzz(func(t *testing.T, text string) {
		ps, err := parseParks(text, corridors())
		if err != nil {
			return
		}
		for _, p := range ps {
			if !p.Name().whole() || !p.Industries.whole() || len(p.Sources) == 0 {
				t.Errorf("accepted %+v", p)
			}
			for _, x := range p.Facts {
				if x.Value <= 0 {
					t.Errorf("accepted %+v", x)
				}
			}
		}
	})
}
