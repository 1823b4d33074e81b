package atlas

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"silkladder/model/sheet"
)

// Economy is one economy of the atlas: China, those of the two lists of
// participants printed in 2015-17, and the African park hosts outside the lists.
type Economy struct {
	ISO3       string
	En, Zh     string // short names
	RegionID   string // "SEA"; see data/regions.csv
	Region     Text
	City       Text    // seat of government; empty where that is disputed
	Lat, Lon   float64 // of the seat, degrees (GeoNames)
	Landlocked bool
	InList65   bool // in the list of 65 printed from 2015 on (China apart)
	InList64   bool // in the list of 64 of the State Information Center (2016-17)
	Facts      []Fact
	Parks      []string // ids of its parks, order of parks.csv
	Corridors  []string // ids of corridors with a waypoint in it, order of corridors.csv
}

// Name is the short name in both languages.
func (e Economy) Name() Text { return Text{e.En, e.Zh} }

// Fact returns the fact with the given id; false where it was not found in any
// source.
func (e Economy) Fact(id string) (Fact, bool) {
	for _, f := range e.Facts {
		if f.ID == id {
			return f, true
		}
	}
	return Fact{}, false
}

// value returns a fact's value if it is there and credible.
func (e Economy) value(id string) (float64, bool) {
	f, ok := e.Fact(id)
	return f.Value, ok && f.Confidence != Unusable
}

//go:embed data/economies.csv
var economiesCSV string

//go:embed data/exceptions.csv
var exceptionsCSV string

//go:embed data/regions.csv
var regionsCSV string

// economies is the parsed table; callers outside the package get copies.
func economies() []Economy {
	return economiesOnce.Get(func() []Economy {
		es := must(parseEconomies(economiesCSV, exceptionsCSV, regionsCSV))
		for i := range es {
			e := &es[i]
			for _, p := range parks() {
				if p.Host == e.ISO3 {
					e.Parks = append(e.Parks, p.ID)
				}
			}
			for _, c := range corridors() {
				if c.in(e.ISO3) > 0 {
					e.Corridors = append(e.Corridors, c.ID)
				}
			}
		}
		return es
	})
}

var economiesOnce sheet.Once[[]Economy]

// Economies lists all economies, in the order of economies.csv: China first.
func Economies() []Economy {
	es := slices.Clone(economies())
	for i := range es {
		es[i] = es[i].copy()
	}
	return es
}

func (e Economy) copy() Economy {
	e.Facts, e.Parks, e.Corridors = slices.Clone(e.Facts), slices.Clone(e.Parks), slices.Clone(e.Corridors)
	return e
}

// EconomyByName finds an economy by its English or Chinese short name; a host's
// Name is such a name.
func EconomyByName(name string) (Economy, bool) {
	return findEconomy(func(e *Economy) bool { return e.En == name || e.Zh == name })
}

// HostName is a host's name in both languages: that of its economy, or of the
// region in the paper's example; a visitor's own host has the name it was given.
func HostName(name string) Text {
	if e, ok := EconomyByName(name); ok {
		return e.Name()
	}
	if name == latinAmerica.En {
		return latinAmerica
	}
	return Text{name, name}
}

// latinAmerica is where the shoemakers of the Sinos Valley found their second
// market (C75).
var latinAmerica = Text{"Latin America", "拉丁美洲"}

// EconomyByISO3 finds an economy by its ISO 3166 alpha-3 code.
func EconomyByISO3(code string) (Economy, bool) {
	return findEconomy(func(e *Economy) bool { return e.ISO3 == code })
}

func findEconomy(is func(*Economy) bool) (Economy, bool) {
	es := economies()
	for i := range es {
		if is(&es[i]) {
			return es[i].copy(), true
		}
	}
	return Economy{}, false
}

func parseEconomies(text, exceptionsText, regionsText string) ([]Economy, error) {
	regions := make(map[string]Text)
	if err := parseTable("regions.csv", regionsText, func(r *row) error {
		regions[r.Str("id")] = r.text("")
		return nil
	}); err != nil {
		return nil, err
	}
	except := make(map[string]exception)
	if err := parseTable("exceptions.csv", exceptionsText, func(r *row) error {
		x := exception{confidence: r.confidence("confidence"), note: r.note("note")}
		if s := r.Opt("sources"); s != "" {
			x.sources = r.citations("sources", s)
		}
		key := r.Str("economy") + " " + r.Str("fact")
		if _, dup := except[key]; dup {
			return fmt.Errorf("exception %s appears twice", key)
		}
		except[key] = x
		return nil
	}); err != nil {
		return nil, err
	}
	var es []Economy
	seen := make(map[string]bool)
	err := parseTable("economies.csv", text, func(r *row) error {
		e := Economy{
			ISO3: r.Str("iso3"), En: r.Str("en"), Zh: r.Str("zh"), RegionID: r.Str("region"), City: r.note("city"),
			Lat: r.Between("lat", -90, 90), Lon: r.Between("lon", -180, 180), Landlocked: r.Flag("landlocked"),
		}
		for _, l := range r.Words("lists") {
			switch l {
			case "L65":
				e.InList65 = true
			case "L64":
				e.InList64 = true
			default:
				return fmt.Errorf("no such list: %s", l)
			}
		}
		var ok bool
		if e.Region, ok = regions[e.RegionID]; !ok {
			return fmt.Errorf("no such region: %s", e.RegionID)
		}
		if seen[e.ISO3] || len(e.ISO3) != 3 {
			return fmt.Errorf("code %q is repeated or not three letters", e.ISO3)
		}
		seen[e.ISO3] = true
		e.Facts = readFacts(r, e.ISO3, except)
		es = append(es, e)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for key := range except {
		code, fact, _ := strings.Cut(key, " ")
		if !seen[code] {
			return nil, fmt.Errorf("exceptions.csv: no economy %s", code)
		}
		if !slices.ContainsFunc(kinds(), func(f Fact) bool { return f.ID == fact }) {
			return nil, fmt.Errorf("exceptions.csv: no fact %s", fact)
		}
	}
	return es, nil
}
