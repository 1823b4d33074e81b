package trades

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Mark says what a figure rests on.
type Mark string

// Checked: read at the source, or the quotient of two that were. Ruled: it
// follows by the rule of its field. Assumed: set by hand.
const (
	Checked Mark = "v"
	Ruled   Mark = "r"
	Assumed Mark = "a"
)

// Text names the mark for a visitor.
func (m Mark) Text() atlas.Text {
	switch m {
	case Checked:
		return atlas.Text{En: "checked", Zh: "已核对"}
	case Ruled:
		return atlas.Text{En: "by rule", Zh: "按规则推算"}
	case Assumed:
		return atlas.Text{En: "assumed", Zh: "假定"}
	}
	panic("trades: no such mark: " + string(m))
}

func mark(r *sheet.Row, column string) Mark {
	return Mark(r.OneOf(column, string(Checked), string(Ruled), string(Assumed)))
}

// Fact is one figure of one trade.
type Fact struct {
	Trade, Field string
	Value        float64
	Year         int // of the figure it rests on, 0 where it rests on none
	Mark         Mark
	Sources      []atlas.Citation // never empty where checked
	Copy         bool             // read in a stored copy, not at the publisher
	Note         atlas.Text
}

//go:embed data/facts.csv
var factsCSV string

func facts() []Fact {
	return factsOnce.Get(func() []Fact { return must(parseFacts(factsCSV)) })
}

var factsOnce sheet.Once[[]Fact]

// Facts lists the figures of a trade in the order of Fields.
func Facts(trade string) []Fact {
	var fs []Fact
	for _, f := range facts() {
		if f.Trade == trade {
			f.Sources = slices.Clone(f.Sources)
			fs = append(fs, f)
		}
	}
	return fs
}

func parseFacts(text string) ([]Fact, error) {
	var fs []Fact
	err := sheet.Parse("facts.csv", text, func(r *sheet.Row) error {
		f := Fact{Trade: r.Str("trade"), Field: r.Str("field")}
		i := slices.IndexFunc(Fields(), func(x Field) bool { return x.ID == f.Field })
		if i < 0 {
			return fmt.Errorf("no such field: %s", f.Field)
		}
		f.Value = r.Between("value", Fields()[i].Low, Fields()[i].High)
		f.Year, f.Sources, f.Mark, f.Note = r.Year("year"), cites(r, "sources"), mark(r, "mark"), note(r, "note")
		f.Copy = copied(f.Sources)
		if f.Mark == Checked && (f.Sources == nil || f.Year == 0) {
			return fmt.Errorf("%s of %s is marked checked without source or year", f.Field, f.Trade)
		}
		for _, g := range fs {
			if g.Trade == f.Trade && g.Field == f.Field {
				return fmt.Errorf("%s of %s appears twice", f.Field, f.Trade)
			}
		}
		fs = append(fs, f)
		return nil
	})
	return fs, err
}
