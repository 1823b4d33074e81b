package trades

import (
	_ "embed"
	"fmt"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Words are how a trade speaks of itself. They were written for this product and
// carry no figures.
type Words struct {
	Buyer    atlas.Text // who buys
	Brand    atlas.Text // what a brand is here
	OEM      atlas.Text // making to another's order
	ODM      atlas.Text // making to one's own design for another's name
	OBM      atlas.Text // making under one's own name
	Capacity atlas.Text // what capacity counts
}

//go:embed data/words.csv
var wordsCSV string

func words() map[string]Words {
	return wordsOnce.Get(func() map[string]Words { return must(parseWords(wordsCSV)) })
}

var wordsOnce sheet.Once[map[string]Words]

// WordsOf are the words of a trade, given by its id.
func WordsOf(trade string) Words {
	w, ok := words()[trade]
	if !ok {
		panic("trades: no words of " + trade)
	}
	return w
}

func parseWords(text string) (map[string]Words, error) {
	m := make(map[string]Words)
	err := sheet.Parse("words.csv", text, func(r *sheet.Row) error {
		id := r.Str("trade")
		if _, dup := m[id]; dup {
			return fmt.Errorf("trade %s appears twice", id)
		}
		m[id] = Words{both(r, "buyer"), both(r, "brand"), both(r, "oem"), both(r, "odm"), both(r, "obm"), both(r, "capacity")}
		return nil
	})
	return m, err
}
