package atlas

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/sheet"
)

// ParkKind sorts the parks.
type ParkKind string

// Kinds of parks, as in parks.csv.
const (
	BorderZone ParkKind = "border-zone" // border zone inside China, a gateway
	GovParkCN  ParkKind = "gov-park-cn" // park of two governments inside China
	GovPark    ParkKind = "gov-park"    // park of two governments abroad
	CoopZone   ParkKind = "coop-zone"   // Chinese overseas cooperation zone
	FarmZone   ParkKind = "farm-zone"   // the same for farming or forestry
	StatZone   ParkKind = "stat-zone"   // zone only in the list kept for statistics
	PortZone   ParkKind = "port-zone"   // free zone of a port
	HostZone   ParkKind = "host-zone"   // the host's own zone
)

var parkKinds = map[ParkKind]Text{
	BorderZone: {"border zone inside China", "中国境内边境开放区"},
	GovParkCN:  {"intergovernmental park inside China", "中国境内政府间合作园区"},
	GovPark:    {"intergovernmental park abroad", "境外政府间合作园区"},
	CoopZone:   {"overseas cooperation zone", "境外经贸合作区"},
	FarmZone:   {"overseas farming or forestry zone", "境外农林合作区"},
	StatZone:   {"overseas cooperation zone (statistical list)", "境外经贸合作区（统计名录）"},
	PortZone:   {"port free zone", "港口自由区"},
	HostZone:   {"zone of the host economy", "东道国自设园区"},
}

// Text names the kind for a visitor.
func (k ParkKind) Text() Text { return parkKinds[k] }

// Park is an industrial park, cooperation zone or gateway zone.
type Park struct {
	ID         string
	En, Zh     string
	Kind       ParkKind
	Host       string // ISO3 of the economy it lies in
	Lat, Lon   float64
	Position   Confidence // of the position: Low may be 10 km off
	Corridor   string     // main corridor, "" for a park beyond the corridors
	Corridors  []string   // all of them, the main one first
	Industries Text
	StartYear  int        // 0 where not found
	Facts      []Fact     // of "area", "investment", "enterprises", "jobs" those found
	Confidence Confidence // of the row
	Sources    []Citation // of the row; a park's facts share them
	Note       Text
	InPaper    bool // named by the paper
	MOFCOM     bool // one of the twenty zones confirmed by the Ministry of Commerce
}

// Name is the park's name in both languages.
func (p Park) Name() Text { return Text{p.En, p.Zh} }

// InChina reports whether the park is a gateway on Chinese soil.
func (p Park) InChina() bool { return p.Host == "CHN" }

// Industrial reports whether the park can take in a cluster's plants: it lies
// abroad and is not a farm.
func (p Park) Industrial() bool { return !p.InChina() && p.Kind != FarmZone }

// Fact returns the fact with the given id, false where it was not found.
func (p Park) Fact(id string) (Fact, bool) {
	for _, f := range p.Facts {
		if f.ID == id {
			return f, true
		}
	}
	return Fact{}, false
}

func (p Park) copy() Park {
	p.Corridors, p.Facts, p.Sources = slices.Clone(p.Corridors), slices.Clone(p.Facts), slices.Clone(p.Sources)
	return p
}

//go:embed data/parks.csv
var parksCSV string

func parks() []Park {
	return parksOnce.Get(func() []Park { return must(parseParks(parksCSV, corridors())) })
}

var parksOnce sheet.Once[[]Park]

// Parks lists all parks, the gateway zones inside China included.
func Parks() []Park { return parksWhere(func(*Park) bool { return true }) }

// ParksOf lists the parks of an economy, given by code or by name.
func ParksOf(economy string) []Park {
	if e, ok := EconomyByName(economy); ok {
		economy = e.ISO3
	}
	return parksWhere(func(p *Park) bool { return p.Host == economy })
}

// ParkByID looks up a park.
func ParkByID(id string) (Park, bool) {
	ps := parksWhere(func(p *Park) bool { return p.ID == id })
	if len(ps) == 0 {
		return Park{}, false
	}
	return ps[0], true
}

func parksWhere(is func(*Park) bool) []Park {
	var out []Park
	ps := parks()
	for i := range ps {
		if is(&ps[i]) {
			out = append(out, ps[i].copy())
		}
	}
	return out
}

func parseParks(text string, cs []Corridor) ([]Park, error) {
	known := make(map[string]bool)
	for _, c := range cs {
		known[c.ID] = true
	}
	var ps []Park
	seen := make(map[string]bool)
	err := parseTable("parks.csv", text, func(r *row) error {
		p := Park{
			ID: r.Str("id"), En: r.Str("en"), Zh: r.Str("zh"), Kind: ParkKind(r.Str("kind")), Host: r.Str("economy"),
			Lat: r.Between("lat", -90, 90), Lon: r.Between("lon", -180, 180), Position: r.confidence("place_confidence"),
			Corridors: r.Words("corridors"), Industries: r.text("industries"), StartYear: r.Year("start_year"),
			Confidence: r.confidence("confidence"), Sources: r.cites("sources"), Note: r.note("note"),
			InPaper: r.Flag("in_paper"), MOFCOM: r.Flag("mofcom"),
		}
		if _, ok := parkKinds[p.Kind]; !ok {
			return fmt.Errorf("no such kind of park: %s", p.Kind)
		}
		if seen[p.ID] {
			return fmt.Errorf("park %s appears twice", p.ID)
		}
		seen[p.ID] = true
		if home := p.Kind == BorderZone || p.Kind == GovParkCN; home != p.InChina() {
			return fmt.Errorf("park %s of kind %s cannot lie in %s", p.ID, p.Kind, p.Host)
		}
		for i, c := range p.Corridors {
			if !known[c] {
				return fmt.Errorf("no such corridor: %s", c)
			}
			if i == 0 {
				p.Corridor = c
			}
		}
		p.Facts = parkFacts(r, p)
		ps = append(ps, p)
		return nil
	})
	return ps, err
}

// parkFacts reads the figures of a row of parks.csv; each has its own year, and
// some are plans.
func parkFacts(r *row, p Park) []Fact {
	var fs []Fact
	add := func(id string, label Text, unit Text, column, year, basis string, note Text) {
		v, ok := r.Num(column)
		f := Fact{ID: id, Label: label, Value: v, Unit: unit, Basis: Observed, Sources: p.Sources, Confidence: p.Confidence, Note: note}
		if year != "" {
			f.Year = r.Year(year)
		}
		if basis != "" {
			if b := r.OneOf(basis, "", string(Planned), string(About)); b != "" {
				f.Basis = Basis(b)
			}
		}
		if !ok {
			if f.Year != 0 || f.Basis != Observed || note.En != "" {
				r.Fail(column, "a year or a note without a figure")
			}
			return
		}
		if f.Basis == Planned {
			f.Confidence = Low
		}
		if v <= 0 {
			r.Fail(column, "%v is not positive", v)
		}
		fs = append(fs, f)
	}
	start := r.confidence("start_confidence")
	if p.StartYear != 0 {
		fs = append(fs, Fact{ID: "start", Label: Text{"Begun", "起始年份"}, Value: float64(p.StartYear), Unit: Text{"year", "年"}, Year: p.StartYear, Basis: Observed, Sources: p.Sources, Confidence: start})
	}
	add("area", Text{"Area", "面积"}, Text{"km²", "平方公里"}, "area_km2", "", "", r.note("area_note"))
	add("investment", Text{"Investment", "投资"}, Text{"million USD", "百万美元"}, "investment_usd_m", "investment_year", "investment_basis", r.note("investment_note"))
	add("enterprises", Text{"Enterprises", "企业"}, Text{"enterprises", "家"}, "enterprises", "enterprises_year", "enterprises_basis", Text{})
	add("jobs", Text{"Jobs", "就业"}, Text{"people", "人"}, "jobs", "jobs_year", "jobs_basis", Text{})
	return fs
}
