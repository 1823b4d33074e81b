package atlas

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/sheet"
)

// Class says on whose word a corridor is on the map.
type Class string

// The six corridors named by the Chinese government in 2015; the maritime
// routes; a corridor that only the paper names; and the three directions of the
// Silk Road Economic Belt, which overlap the corridors and are hidden at first.
const (
	OfficialSix   Class = "official-six"
	Maritime      Class = "maritime"
	PaperNamed    Class = "paper-named"
	BeltDirection Class = "belt-direction"
)

// Corridor is an axis of the Belt and Road.
type Corridor struct {
	ID             string // "CPEC"
	En, Zh         string
	Short          Text   // for labels
	Kind           string // "land" or "sea"
	Classification Class
	PaperName      string // as the paper prints it, "" if it does not
	Confidence     Confidence
	Sources        []Citation
	Note           Text
	Branches       []Branch
}

// Name is the full name in both languages.
func (c Corridor) Name() Text { return Text{c.En, c.Zh} }

// Shown reports whether a map shows the corridor unless asked otherwise.
func (c Corridor) Shown() bool { return c.Classification != BeltDirection }

// in counts the waypoints of the corridor in an economy.
func (c Corridor) in(iso3 string) int {
	seen := make(map[string]bool)
	for _, b := range c.Branches {
		for _, p := range b.Points {
			if p.ISO3 == iso3 {
				seen[p.ID] = true
			}
		}
	}
	return len(seen)
}

// Branch is one line of a corridor.
type Branch struct {
	ID     string // "CPEC-1"
	En, Zh string
	Mode   string // "rail", "road", "rail+road" or "sea"
	Points []Waypoint
}

// Name is the branch's name in both languages.
func (b Branch) Name() Text { return Text{b.En, b.Zh} }

// Waypoint types.
const (
	Rail     = "rail"     // city on a railway
	Road     = "road"     // city on a road only
	Port     = "port"     // sea port or canal
	Crossing = "crossing" // where the line passes from one economy to the next
	AtSea    = "sea"      // schematic point on a sea lane, never labelled
)

// Waypoint is a named point on a corridor. Points are a selection on existing
// or planned lines, not an official alignment.
type Waypoint struct {
	ID         string // "gwadar"; the same place has the same id on every branch
	En, Zh     string
	ISO3       string // economy it is counted under; "" at sea and in disputed land
	Lat, Lon   float64
	Type       string
	Confidence Confidence // of the position: High from GeoNames, Medium by hand, Low at sea
	Sources    []Citation // of the position
}

// Name is the waypoint's name in both languages.
func (w Waypoint) Name() Text { return Text{w.En, w.Zh} }

//go:embed data/corridors.csv
var corridorsCSV string

//go:embed data/branches.csv
var branchesCSV string

//go:embed data/places.csv
var placesCSV string

func places() map[string]Waypoint {
	return placesOnce.Get(func() map[string]Waypoint { return must(parsePlaces(placesCSV)) })
}

var placesOnce sheet.Once[map[string]Waypoint]

func corridors() []Corridor {
	return corridorsOnce.Get(func() []Corridor {
		return must(parseCorridors(corridorsCSV, branchesCSV, places()))
	})
}

var corridorsOnce sheet.Once[[]Corridor]

// Corridors lists all corridors: the official six, the two maritime routes, the
// one that only the paper names, and the three directions.
func Corridors() []Corridor {
	cs := slices.Clone(corridors())
	for i := range cs {
		cs[i] = cs[i].copy()
	}
	return cs
}

func (c Corridor) copy() Corridor {
	c.Sources, c.Branches = slices.Clone(c.Sources), slices.Clone(c.Branches)
	for j := range c.Branches {
		c.Branches[j].Points = slices.Clone(c.Branches[j].Points)
	}
	return c
}

// CorridorByID looks up a corridor.
func CorridorByID(id string) (Corridor, bool) {
	cs := corridors()
	for i := range cs {
		if cs[i].ID == id {
			return cs[i].copy(), true
		}
	}
	return Corridor{}, false
}

// unassigned are the waypoints in Kashmir. The map takes no position on the
// status of any territory, so they are counted under no economy.
var unassigned = map[string]bool{"gilgit": true, "khunjerab-pass": true}

func parsePlaces(text string) (map[string]Waypoint, error) {
	m := make(map[string]Waypoint)
	err := parseTable("places.csv", text, func(r *row) error {
		w := Waypoint{
			ID: r.Str("id"), En: r.Str("en"), Zh: r.Str("zh"), ISO3: r.Opt("iso3"),
			Lat: r.Between("lat", -90, 90), Lon: r.Between("lon", -180, 180),
			Type: r.OneOf("type", Rail, Road, Port, Crossing, AtSea), Confidence: Medium,
		}
		switch r.OneOf("coord", "geonames", "hand") {
		case "geonames":
			w.Confidence, w.Sources = High, r.citations("coord", "GEON")
		case "hand":
			w.Sources = r.citations("coord", "OWN")
		}
		if none := w.Type == AtSea || unassigned[w.ID]; none != (w.ISO3 == "") {
			return fmt.Errorf("%s: only a point at sea or in disputed land has no economy", w.ID)
		}
		if w.Type == AtSea {
			w.Confidence = Low
		}
		if _, dup := m[w.ID]; dup {
			return fmt.Errorf("place %s appears twice", w.ID)
		}
		m[w.ID] = w
		return nil
	})
	return m, err
}

func parseCorridors(text, branchesText string, places map[string]Waypoint) ([]Corridor, error) {
	var cs []Corridor
	at := make(map[string]int)
	err := parseTable("corridors.csv", text, func(r *row) error {
		c := Corridor{
			ID: r.Str("id"), En: r.Str("en"), Zh: r.Str("zh"), Short: r.text("short"),
			Kind:           r.OneOf("kind", "land", "sea"),
			Classification: Class(r.OneOf("class", string(OfficialSix), string(Maritime), string(PaperNamed), string(BeltDirection))),
			PaperName:      r.Opt("paper_zh"), Confidence: r.confidence("confidence"),
			Sources: r.cites("sources"), Note: r.text("note"),
		}
		if _, dup := at[c.ID]; dup {
			return fmt.Errorf("corridor %s appears twice", c.ID)
		}
		at[c.ID] = len(cs)
		cs = append(cs, c)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = parseTable("branches.csv", branchesText, func(r *row) error {
		b := Branch{ID: r.Str("id"), En: r.Str("en"), Zh: r.Str("zh"), Mode: r.OneOf("mode", "rail", "road", "rail+road", "sea")}
		for _, id := range r.Words("places") {
			p, ok := places[id]
			if !ok {
				return fmt.Errorf("no place %q", id)
			}
			b.Points = append(b.Points, p)
		}
		if len(b.Points) < 2 {
			return fmt.Errorf("branch %s has fewer than two points", b.ID)
		}
		i, ok := at[r.Str("corridor")]
		if !ok {
			return fmt.Errorf("no such corridor")
		}
		cs[i].Branches = append(cs[i].Branches, b)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, c := range cs {
		if len(c.Branches) == 0 {
			return nil, fmt.Errorf("corridors.csv: %s has no branch", c.ID)
		}
	}
	return cs, nil
}
