package atlas

import (
	_ "embed"

	"silkladder/model/sheet"
)

// Basis says how a figure came about.
type Basis string

// Observed: published as such. Derived: computed here from published figures.
// Planned: an intention. About: the year is approximate.
const (
	Observed Basis = "observed"
	Derived  Basis = "derived"
	Planned  Basis = "plan"
	About    Basis = "about"
)

// Fact is one figure with everything needed to check it.
type Fact struct {
	ID         string // such as "lpi_infrastructure"; see data/facts.csv
	Label      Text
	Value      float64
	Unit       Text
	Year       int // 0 where the source gives none
	Basis      Basis
	Sources    []Citation // never empty
	Confidence Confidence
	Note       Text // empty or in both languages
}

//go:embed data/facts.csv
var factsCSV string

// kinds are the facts an economy can have, in the order of facts.csv; Value is
// empty, Year 0 where it varies by economy.
func kinds() []Fact {
	return kindsOnce.Get(func() []Fact { return must(parseKinds(factsCSV)) })
}

var kindsOnce sheet.Once[[]Fact]

func parseKinds(text string) (fs []Fact, err error) {
	err = parseTable("facts.csv", text, func(r *row) error {
		fs = append(fs, Fact{
			ID: r.Str("id"), Label: r.text(""), Unit: r.text("unit"), Year: r.Year("year"),
			Basis:   Basis(r.OneOf("basis", string(Observed), string(Derived))),
			Sources: r.cites("sources"), Confidence: r.confidence("confidence"), Note: r.note("note"),
		})
		return nil
	})
	return fs, err
}
