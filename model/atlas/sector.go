package atlas

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/sheet"
)

// Sector is an industry of China: one with the surplus capacity that the paper
// wants to transfer, or one made in clusters.
type Sector struct {
	ID         string
	En, Zh     string
	Governance Text // how its chains are usually governed, a reading of the literature; empty where none fits
	Confidence Confidence
	Sources    []Citation // of the reading of governance
	Facts      []PlacedFact
}

// Name is the sector's name in both languages.
func (s Sector) Name() Text { return Text{s.En, s.Zh} }

// PlacedFact is a figure about a place: China, a cluster, or where a cluster's
// plants went.
type PlacedFact struct {
	Fact
	Place    Text
	Located  bool    // whether the place is a point
	Lat, Lon float64 // if Located
}

//go:embed data/sectors.csv
var sectorsCSV string

//go:embed data/sectorfacts.csv
var sectorFactsCSV string

func sectors() []Sector {
	return sectorsOnce.Get(func() []Sector { return must(parseSectors(sectorsCSV, sectorFactsCSV)) })
}

var sectorsOnce sheet.Once[[]Sector]

// Sectors lists all industries, those with surplus capacity first.
func Sectors() []Sector {
	ss := slices.Clone(sectors())
	for i := range ss {
		ss[i].Sources, ss[i].Facts = slices.Clone(ss[i].Sources), slices.Clone(ss[i].Facts)
	}
	return ss
}

func parseSectors(text, factsText string) ([]Sector, error) {
	var ss []Sector
	at := make(map[string]int)
	err := parseTable("sectors.csv", text, func(r *row) error {
		s := Sector{ID: r.Str("id"), En: r.Str("en"), Zh: r.Str("zh"), Governance: r.note("governance"), Confidence: r.confidence("governance_confidence")}
		if field := r.Opt("governance_sources"); field != "" {
			s.Sources = r.citations("governance_sources", field)
		}
		if s.Governance.whole() != (s.Sources != nil) {
			return fmt.Errorf("%s: a reading of governance and its sources go together", s.ID)
		}
		if _, dup := at[s.ID]; dup {
			return fmt.Errorf("sector %s appears twice", s.ID)
		}
		at[s.ID] = len(ss)
		ss = append(ss, s)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = parseTable("sectorfacts.csv", factsText, func(r *row) error {
		i, ok := at[r.Str("sector")]
		if !ok {
			return fmt.Errorf("no such sector")
		}
		f := PlacedFact{Place: r.text("place"), Fact: Fact{
			ID: r.Str("id"), Label: r.text(""), Unit: r.text("unit"), Value: r.Between("value", 0, 1e6), Year: r.Year("year"),
			Basis:   Basis(r.OneOf("basis", string(Observed), string(Planned), string(About))),
			Sources: r.cites("sources"), Confidence: r.confidence("confidence"), Note: r.note("note"),
		}}
		if f.Year == 0 {
			return fmt.Errorf("no year")
		}
		var lon bool
		if f.Lat, f.Located = r.Num("lat"); f.Located {
			r.Between("lat", -90, 90)
		}
		if f.Lon, lon = r.Num("lon"); lon {
			r.Between("lon", -180, 180)
		}
		if lon != f.Located {
			return fmt.Errorf("half a position")
		}
		ss[i].Facts = append(ss[i].Facts, f)
		return nil
	})
	return ss, err
}
