package atlas

import (
	_ "embed"
	"fmt"
	"sync"
)

// access says how a host without a waypoint of its own hangs on a corridor.
type access struct {
	corridor      string
	from          string // point at sea where its own sea leg begins, "" if none
	seaKm, landKm float64
	note          Text
}

//go:embed data/access.csv
var accessCSV string

var accesses = sync.OnceValue(func() map[string]access { return must(parseAccess(accessCSV, places())) })

func parseAccess(text string, places map[string]Waypoint) (map[string]access, error) {
	m := make(map[string]access)
	err := parseTable("access.csv", text, func(r *row) error {
		a := access{corridor: r.str("corridor"), from: r.opt("from"), note: r.text("note")}
		var sea, land bool
		a.seaKm, sea = r.num("sea_km")
		a.landKm, land = r.num("land_km")
		if leg := a.from != ""; leg != sea || leg != land {
			return fmt.Errorf("a sea leg needs a start, a length at sea and one on land")
		}
		if a.from != "" && places[a.from].Type != AtSea {
			return fmt.Errorf("no point at sea %q", a.from)
		}
		code := r.str("economy")
		if _, dup := m[code]; dup {
			return fmt.Errorf("economy %s appears twice", code)
		}
		m[code] = a
		return nil
	})
	return m, err
}
