package corridor

import "silkladder/app/lang"

// Mode is the kind of a route.
type Mode int

// The kinds, in painting order from the bottom up.
const (
	Sea Mode = iota
	Road
	Rail
)

// StopKind says what a stop is; it decides the dot.
type StopKind int

// The kinds of stops. A Waypoint only bends a line: it has no dot and no name.
const (
	City StopKind = iota
	Port
	Border
	Waypoint
)

// Stop is a place on a route, in degrees east and north.
type Stop struct {
	ID       string // the same place has the same ID on every route
	Name     string // in the visitor's language
	Lon, Lat float64
	Kind     StopKind
	Home     bool // in the cluster's home economy: routes may be joined here
	Rank     int  // 1 is named first on the map, 0 is named only when selected
}

// Route is one line of a corridor.
type Route struct {
	Corridor string // id of a Corridor
	Mode     Mode
	Stops    []Stop
}

// Corridor is what a visitor opens, closes and selects.
type Corridor struct {
	ID, Name string
	// Secondary marks a corridor that runs over others' lines: it answers only
	// for the stretches that no other corridor has.
	Secondary bool
}

// Park is an industrial park or zone.
type Park struct {
	ID, Name string
	Lon, Lat float64
	Host     int // index in Data.Hosts, or -1 for a gateway zone in the home economy
}

// Host is an economy that can receive capacity and buy goods. It is drawn at
// one city, where its market ring stands.
type Host struct {
	ID, Name string // Name is the economy's; it is spoken and tabled, never drawn
	City     string // the city it is drawn at
	Lon, Lat float64
	Corridor string       // id of the corridor its flows follow; "" for any
	Via      [][2]float64 // lon, lat of waypoints to the network, nearest the network first, for a host off every route
	Nowhere  bool         // has no known place: it is in the table and not on the map
}

// Home is the cluster's place.
type Home struct {
	Name     string
	Lon, Lat float64
}

// Project is something that was built: it stands on the map from the year it
// opened. Its name is spoken and told on a card, never drawn.
type Project struct {
	ID, Name string
	Lon, Lat float64
	Open     int // calendar year
}

// Direction is one of the paper's directions of the belt: drawn as a broad band
// with its number, told in a caption.
type Direction struct {
	Name  string         // in the visitor's language
	Paper string         // as the paper has it
	Ways  [][][2]float64 // lon, lat
}

// Data is everything on the map that does not change with the year.
type Data struct {
	Lang       lang.Lang
	Corridors  []Corridor
	Routes     []Route
	Parks      []Park
	Hosts      []Host
	Home       Home
	Projects   []Project
	Directions []Direction
}

// HostYear is one host in one year, in units of the cluster's first home
// capacity (1).
type HostYear struct {
	Capacity float64 // the cluster's capacity there at the end of the year
	Transfer float64 // capacity that moved there in the year
	Sales    float64 // the cluster's sales there in the year
}

// State is the year shown. Its slices are parallel to those of Data; a nil
// slice is all zeros (or all open).
type State struct {
	Year            string // as shown, such as "2031"
	HomeCapacity    float64
	Hosts           []HostYear
	ClosedCorridors []bool
	ClosedParks     []bool
	Selected        Target  // what a card is open for; the zero Target is nothing
	Unit            float64 // capacity of the disc in the key, as Unit chooses it; 0 = a twentieth

	// What a page may show besides; nothing of it where it is nil or zero.
	Takes      []float64 // by park: how far it takes the trade in; nil = all of them alike
	Dollars    float64   // US$ bn a year that a unit of capacity is; 0 = none, and shares are told
	Gains      []float64 // by host: what the policy changes in its balance, in any unit: the colour of its discs
	Least      float64   // the change from which on it counts; 0 = a part of the largest
	Full       []float64 // by host: the largest capacity of the run; names keep clear of the discs it has then
	Unused     []bool    // by corridor: carries nothing, and is faded
	Before     *State    // as it was before the last decision: its discs are rings
	Projects   int       // calendar year: what had opened by then stands on the map
	Directions bool      // the paper's directions
}

// Target names a thing on the map that can be focused and pressed.
type Target struct {
	Kind Kind
	ID   string
}

// Kind is a kind of Target, as in the data-kind attribute.
type Kind string

// The kinds of targets. The ID of a node is its Stop's, that of home is "home",
// that of a project its English name.
const (
	KindProject  Kind = "project"
	KindCorridor Kind = "corridor"
	KindPark     Kind = "park"
	KindHost     Kind = "host"
	KindNode     Kind = "node"
	KindHome     Kind = "home"
)

// corridorClosed reports whether corridor i is closed in s.
func (s *State) corridorClosed(i int) bool {
	return i < len(s.ClosedCorridors) && s.ClosedCorridors[i]
}

// takes is the weight of park i among those of its host: 0 where it is closed.
func (s *State) takes(i int) float64 {
	switch {
	case s.parkClosed(i):
		return 0
	case i < len(s.Takes):
		return s.Takes[i]
	}
	return 1
}

// parkClosed reports whether park i is closed in s.
func (s *State) parkClosed(i int) bool { return i < len(s.ClosedParks) && s.ClosedParks[i] }

// host returns host i's year, zero if there is none.
func (s *State) host(i int) HostYear {
	if i < 0 || i >= len(s.Hosts) {
		return HostYear{}
	}
	return s.Hosts[i]
}
