package record

import (
	_ "embed"
	"slices"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Series is what a row of observations measures.
type Series struct {
	ID    string
	Label atlas.Text
	Unit  atlas.Text
	Note  atlas.Text // what one must know before comparing
}

//go:embed data/series.csv
var seriesCSV string

var series = sync.OnceValue(func() []Series { return must(parseSeries(seriesCSV)) })

// All lists the series.
func All() []Series { return slices.Clone(series()) }

// ByID looks up a series.
func ByID(id string) (Series, bool) {
	i := slices.IndexFunc(series(), func(s Series) bool { return s.ID == id })
	if i < 0 {
		return Series{}, false
	}
	return series()[i], true
}

func parseSeries(text string) (ss []Series, err error) {
	err = sheet.Parse("series.csv", text, func(r *sheet.Row) error {
		s := Series{ID: r.Str("id")}
		s.Label.En, s.Label.Zh = r.Both("")
		s.Unit.En, s.Unit.Zh = r.Both("unit")
		s.Note.En, s.Note.Zh = r.Note("note")
		ss = append(ss, s)
		return nil
	})
	return ss, err
}
