package atlas

import (
	_ "embed"
	"fmt"

	"silkladder/model/sheet"
)

// Access says how an economy without a waypoint of its own hangs on a corridor.
type Access struct {
	Corridor      string
	From          string // point at sea where its own sea leg begins, "" if none
	SeaKm, LandKm float64
	Note          Text
}

//go:embed data/access.csv
var accessCSV string

func accesses() map[string]Access {
	return accessesOnce.Get(func() map[string]Access { return must(parseAccess(accessCSV)) })
}

var accessesOnce sheet.Once[map[string]Access]

// AccessOf is how the economy with the code hangs on a corridor; the zero Access
// where a waypoint lies in it.
func AccessOf(iso3 string) Access { return accesses()[iso3] }

func parseAccess(text string) (map[string]Access, error) {
	m := make(map[string]Access)
	err := parseTable("access.csv", text, func(r *row) error {
		a := Access{Corridor: r.Str("corridor"), From: r.Opt("from"), Note: r.text("note")}
		var sea, land bool
		a.SeaKm, sea = r.Num("sea_km")
		a.LandKm, land = r.Num("land_km")
		if leg := a.From != ""; leg != sea || leg != land {
			return fmt.Errorf("a sea leg needs a start, a length at sea and one on land")
		}
		if p, ok := places()[a.From]; a.From != "" && (!ok || p.Type != AtSea) {
			return fmt.Errorf("no point at sea %q", a.From)
		}
		code := r.Str("economy")
		if _, dup := m[code]; dup {
			return fmt.Errorf("economy %s appears twice", code)
		}
		m[code] = a
		return nil
	})
	return m, err
}
