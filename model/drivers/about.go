package drivers

import (
	_ "embed"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
	"silkladder/model/trades"
)

// Description is what a page says of a series. It stands apart from the numbers,
// so that a program that only runs carries no texts.
type Description struct {
	Label   atlas.Text
	Unit    atlas.Text
	Note    atlas.Text       // what is counted
	Sources []atlas.Citation // none where assumed
}

//go:embed data/kinds.csv
var kindsCSV string

//go:embed data/notes.csv
var notesCSV string

type about struct {
	kind   Kind
	entity string // "" for the whole kind
	Description
}

func abouts() []about {
	return aboutsOnce.Get(func() []about { return must(parseAbouts(kindsCSV, notesCSV)) })
}

var aboutsOnce sheet.Once[[]about]

// About describes a series: what its own note says, else its kind.
func About(s Series) Description {
	var d Description
	for _, a := range abouts() {
		if a.kind != s.Kind || a.entity != "" && a.entity != s.Entity {
			continue
		}
		if a.entity == "" {
			d = a.Description
			continue
		}
		if a.Note.En != "" {
			d.Note = a.Note
		}
		d.Sources = a.Sources
	}
	d.Sources = slices.Clone(d.Sources)
	return d
}

func parseAbouts(kinds, notes string) (as []about, err error) {
	read := func(r *sheet.Row, a about) error {
		a.Note.En, a.Note.Zh = r.Note("note")
		var err error
		a.Sources, err = trades.Cite(r.Opt("sources"))
		as = append(as, a)
		return err
	}
	if err = sheet.Parse("kinds.csv", kinds, func(r *sheet.Row) error {
		a := about{kind: Kind(r.Str("id"))}
		a.Label.En, a.Label.Zh = r.Both("")
		a.Unit.En, a.Unit.Zh = r.Both("unit")
		return read(r, a)
	}); err != nil {
		return nil, err
	}
	err = sheet.Parse("notes.csv", notes, func(r *sheet.Row) error {
		return read(r, about{kind: Kind(r.Str("kind")), entity: r.Str("entity")})
	})
	return as, err
}
