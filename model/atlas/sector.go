package atlas

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"
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

var sectors = sync.OnceValue(func() []Sector { return must(parseSectors(sectorsCSV, sectorFactsCSV)) })

// Sectors lists all industries, those with surplus capacity first.
func Sectors() []Sector {
	ss := slices.Clone(sectors())
	for i := range ss {
		ss[i].Sources, ss[i].Facts = slices.Clone(ss[i].Sources), slices.Clone(ss[i].Facts)
	}
	return ss
}

// SectorByID looks up a sector.
func SectorByID(id string) (Sector, bool) {
	for _, s := range Sectors() {
		if s.ID == id {
			return s, true
		}
	}
	return Sector{}, false
}

func parseSectors(text, factsText string) ([]Sector, error) {
	var ss []Sector
	at := make(map[string]int)
	err := parseTable("sectors.csv", text, func(r *row) error {
		s := Sector{ID: r.str("id"), En: r.str("en"), Zh: r.str("zh"), Governance: r.note("governance"), Confidence: r.confidence("governance_confidence")}
		if field := r.opt("governance_sources"); field != "" {
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
		i, ok := at[r.str("sector")]
		if !ok {
			return fmt.Errorf("no such sector")
		}
		f := PlacedFact{Place: r.text("place"), Fact: Fact{
			ID: r.str("id"), Label: r.text(""), Unit: r.text("unit"), Value: r.between("value", 0, 1e6), Year: r.year("year"),
			Basis:   Basis(r.oneOf("basis", string(Observed), string(Planned), string(About))),
			Sources: r.cites("sources"), Confidence: r.confidence("confidence"), Note: r.note("note"),
		}}
		if f.Year == 0 {
			return fmt.Errorf("no year")
		}
		var lon bool
		if f.Lat, f.Located = r.num("lat"); f.Located {
			r.between("lat", -90, 90)
		}
		if f.Lon, lon = r.num("lon"); lon {
			r.between("lon", -180, 180)
		}
		if lon != f.Located {
			return fmt.Errorf("half a position")
		}
		ss[i].Facts = append(ss[i].Facts, f)
		return nil
	})
	return ss, err
}
