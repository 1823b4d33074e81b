package link

import (
	"silkladder/model"
)

// Version is the version of the query form. A reader of this version opens
// every older link; testdata/corpus.txt keeps samples of all of them.
const Version = 2

// Limits of a link. A state beyond them is still a valid state, but has to be
// saved as a file.
const (
	MaxLength  = 8192 // bytes of a query
	MaxCompare = 4    // further scenarios beside the main one
	MaxName    = 60   // characters of a name
)

// State is everything a link carries.
type State struct {
	Name     string         // the visitor's name for the scenario, "" if none
	Scenario model.Scenario // what is computed
	Model    int            // version of the model that computes it
	View     View           // how it is shown
	Compare  []Named        // up to MaxCompare further scenarios; nil if none
}

// Named is one further scenario of a comparison.
type Named struct {
	Name     string
	Scenario model.Scenario
}

// View is what is shown of a scenario. The zero View is the default page.
type View struct {
	Year       float64 // calendar year; 0 = the last of the run
	Kind       string  // one of Views; "" = as the page
	Card       int     // card of the story, 1 to Cards; 0 = before the first
	Pictures   string  // pictures side by side in the lab, ids joined by points; "" = the usual ones
	Economy    string  // whose page is open among the hosts: its code, or the name of an own host; "" = none
	Rows       string  // what is chosen of the hosts (ledger.Choice); "" = all
	Rank       string  // what is ranked beside the map (rank.Choice); "" = the economies
	Place      string  // the place of the map whose card is open, as kind.id; "" = none
	Projects   bool    // the map shows single projects
	Tab        string  // section of the page; "" = the first
	Chart      string  // one of Charts; "" = all
	Theme      string  // "light", "dark"; "" = as the system
	Lang       string  // "en", "zh"; "" = as the page
	NoBasemap  bool    // the corridors without land
	NoControls bool    // without levers
	Autoplay   bool    // starts playing
}

// Views lists the ways to look at a scenario; all is the long page.
var Views = []string{"story", "map", "lab", "hosts", "evidence", "all"}

// Cards is the number of cards of the story, MaxPictures that of the pictures a
// lab has room for.
const (
	Cards       = 6
	MaxPictures = 4
)

// Charts lists the identifiers of the pictures a link may ask for: the whole
// page, the comparison, and one picture each.
var Charts = []string{
	"full", "compare", "map", "smile", "ladder", "functional", "value", "levels", "return",
	"governance", "determinants", "resources", "capacity", "hosts",
	"attribution", "ways", "corridors", "threshold", "threshold1", "threshold2", "fan", "chances",
	"tornado", "matrix",
	"nation-climb", "nation-jobs", "nation-hosts", "nation-people", "nation-money",
	"economy-jobs", "economy-balance", // of the economy that the link names
	// beside what was published
	"record-zone-jobs", "record-shoes-exported", "record-shoes-at-home", "record-abroad-steel", "record-abroad-cement",
	"record-use-steel", "record-use-nonferrous", "record-use-minerals", "record-use-electronics", "record-use-electrical",
	"record-dva-electronics", "record-dva-all", "record-trade", "record-investment",
}

// Together are the pictures of all clusters side by side, for View.Pictures.
const Together = "nation-climb.nation-jobs.nation-hosts.nation-people"

// DefaultArchetype is the archetype of a link of version 1 that names none.
const DefaultArchetype = "footwear"

// Default is the state of the page whose address says nothing.
func Default() State { return Default2() }

// Default1 is the state from which links of version 1 are counted: footwear, the
// policies at 0.4 (the defaults of the lever table), 30 years.
func Default1() State {
	return State{Scenario: Scenario(DefaultArchetype), Model: model.Version}
}

// Scenario is the scenario from which a link's differences are counted: the
// archetype with the policies at 0.4. (In the JSON form of a scenario an
// omitted lever is 0; a link follows what the visitor sees.) An unknown
// archetype is replaced by the default one.
func Scenario(archetype string) model.Scenario {
	if _, ok := model.ArchetypeByID(archetype); !ok {
		archetype = DefaultArchetype
	}
	s := model.New(archetype)
	s.Levers = defaultLevers()
	return s
}

func defaultLevers() model.Levers {
	var v [5]float64
	for i, l := range model.LeverTable() {
		v[i] = l.Default
	}
	return model.LeversOf(v)
}

// Canonical is what a link to s opens: levers in hundredths of a percent,
// openings sorted and without those that change nothing, hosts left out where
// they are the atlas's, values within their ranges. A canonical state survives
// any number of links unchanged.
func (s State) Canonical() State {
	c, _ := parse(s.query(), unlimited)
	return c
}
