package trades

import (
	_ "embed"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Field is a figure that every trade has.
type Field struct {
	ID        string // "labour"
	Label     atlas.Text
	Unit      atlas.Text
	Rule      atlas.Text // how it was read, and by which rule it follows where it was not
	Low, High float64    // what a value may be
	Assumed   int        // numbers of our own choosing in the rule
}

//go:embed data/fields.csv
var fieldsCSV string

func fields() []Field {
	return fieldsOnce.Get(func() []Field { return must(parseFields(fieldsCSV)) })
}

var fieldsOnce sheet.Once[[]Field]

// Fields lists the figures of a trade in the order of the table.
func Fields() []Field { return slices.Clone(fields()) }

func parseFields(text string) (fs []Field, err error) {
	err = sheet.Parse("fields.csv", text, func(r *sheet.Row) error {
		fs = append(fs, Field{
			ID: r.Str("id"), Label: both(r, ""), Unit: both(r, "unit"), Rule: both(r, "how"),
			Low: r.Between("low", -1, 1e9), High: r.Between("high", 0, 1e9), Assumed: int(r.Between("assumed", 0, 20)),
		})
		return nil
	})
	return fs, err
}

// Assumptions counts the numbers of our own choosing behind all trades: values
// marked assumed, and the numbers in the rules, each once.
func Assumptions() int {
	n := 0
	for _, f := range Fields() {
		n += f.Assumed
	}
	for _, f := range facts() {
		if f.Mark == Assumed {
			n++
		}
	}
	return n
}
