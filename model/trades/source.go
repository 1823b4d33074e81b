package trades

import (
	_ "embed"
	"fmt"
	"strings"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// source is a publisher that the atlas does not know.
type source struct {
	atlas.Source
	copy bool // its figures were read in a stored copy
}

//go:embed data/sources.csv
var sourcesCSV string

func sources() map[string]source {
	return sourcesOnce.Get(func() map[string]source { return must(parseSources(sourcesCSV)) })
}

var sourcesOnce sheet.Once[map[string]source]

func parseSources(text string) (map[string]source, error) {
	m := make(map[string]source)
	err := sheet.Parse("sources.csv", text, func(r *sheet.Row) error {
		s := source{atlas.Source{ID: r.Str("id"), Publisher: both(r, "publisher"), Work: note(r, "work")}, r.Flag("copy")}
		if _, dup := m[s.ID]; dup {
			return fmt.Errorf("source %s appears twice", s.ID)
		}
		m[s.ID] = s
		return nil
	})
	return m, err
}

// SourceByID looks up a source of these tables or of the atlas.
func SourceByID(id string) (atlas.Source, bool) {
	if s, ok := sources()[id]; ok {
		return s.Source, true
	}
	return atlas.SourceByID(id)
}

// Cite reads ids of sources such as "WFY;CUST", none in an empty text.
func Cite(ids string) ([]atlas.Citation, error) {
	if ids == "" {
		return nil, nil
	}
	var cs []atlas.Citation
	for id := range strings.SplitSeq(ids, ";") {
		s, ok := SourceByID(id)
		if !ok {
			return nil, fmt.Errorf("no source %q", id)
		}
		cs = append(cs, atlas.Citation{Source: s})
	}
	return cs, nil
}

func cites(r *sheet.Row, column string) []atlas.Citation {
	cs, err := Cite(r.Opt(column))
	if err != nil {
		r.Fail(column, "%v", err)
	}
	return cs
}

// copied reports whether one of the sources was read in a stored copy.
func copied(cs []atlas.Citation) bool {
	for _, c := range cs {
		if sources()[c.Source.ID].copy {
			return true
		}
	}
	return false
}

func both(r *sheet.Row, name string) (t atlas.Text) {
	t.En, t.Zh = r.Both(name)
	return t
}

func note(r *sheet.Row, name string) (t atlas.Text) {
	t.En, t.Zh = r.Note(name)
	return t
}

func must[T any](v T, err error) T {
	if err != nil {
		panic("trades: " + err.Error())
	}
	return v
}
