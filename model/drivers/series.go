package drivers

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/model/sheet"
	"silkladder/model/trades"
)

// First and Last are the years that runs ask for.
const (
	First = 2000
	Last  = 2024
)

// Kind is what a series measures.
type Kind string

// Kinds by what they are of. Of a trade: World, Home, USDuty. Of an economy, by
// its ISO3 code: Income, Wage, WageYuan, Finance. Of all zones in economies of the
// belt and road, "BRI": ZoneJobs, Zones, ZoneMoney.
const (
	World     Kind = "world"
	Home      Kind = "home"
	USDuty    Kind = "us-duty"
	Income    Kind = "income"
	Wage      Kind = "wage"
	WageYuan  Kind = "wage-yuan"
	Finance   Kind = "finance"
	ZoneJobs  Kind = "zone-jobs"
	Zones     Kind = "zones"
	ZoneMoney Kind = "zone-money"
)

// State says what the value of a year is.
type State string

// Observed: published for the year. Between: on the line from the observation
// before to the one after, or held since the one before for duties and counts.
// Before and After: the first or the last observation, held.
const (
	Observed State = "observed"
	Between  State = "between"
	Before   State = "before"
	After    State = "after"
)

// Point is one observation.
type Point struct {
	Year  int
	Value float64
}

// Series is one driver of one trade or economy.
type Series struct {
	Kind   Kind
	Entity string
	Points []Point
	Mark   trades.Mark
}

// Step reports whether the series holds its value until the next observation:
// duties and counts do, the others move in between.
func (s Series) Step() bool { return s.Kind == USDuty || s.Kind == Zones }

// At is the value of a year and what it is.
func (s Series) At(year int) (float64, State) {
	p := s.Points
	switch {
	case year < p[0].Year:
		return p[0].Value, Before
	case year > p[len(p)-1].Year:
		return p[len(p)-1].Value, After
	}
	i := 0
	for p[i].Year < year {
		i++
	}
	if p[i].Year == year {
		return p[i].Value, Observed
	}
	a, b := p[i-1], p[i]
	if s.Step() {
		return a.Value, Between
	}
	return a.Value + (b.Value-a.Value)*float64(year-a.Year)/float64(b.Year-a.Year), Between
}

// Index is the value of a year against that of a base year.
func (s Series) Index(year, base int) float64 {
	a, _ := s.At(year)
	b, _ := s.At(base)
	return a / b
}

// LastYear is the year of the last observation.
func (s Series) LastYear() int { return s.Points[len(s.Points)-1].Year }

//go:embed data/series.csv
var seriesCSV string

func all() []Series {
	return allOnce.Get(func() []Series { return must(parse(seriesCSV)) })
}

var allOnce sheet.Once[[]Series]

// All lists the series by kind.
func All() []Series { return slices.Clone(all()) }

// Of looks up the series of a trade, an economy or "BRI"; false where nothing was
// observed.
func Of(k Kind, entity string) (Series, bool) {
	for _, s := range all() {
		if s.Kind == k && s.Entity == entity {
			return s, true
		}
	}
	return Series{}, false
}

func parse(text string) (ss []Series, err error) {
	err = sheet.Parse("series.csv", text, func(r *sheet.Row) error {
		s := Series{
			Kind: Kind(r.Str("kind")), Entity: r.Str("entity"),
			Mark: trades.Mark(r.OneOf("mark", string(trades.Checked), string(trades.Ruled), string(trades.Assumed))),
		}
		var err error
		s.Points, err = points(r.Str("points"))
		ss = append(ss, s)
		return err
	})
	return ss, err
}

func must[T any](v T, err error) T {
	if err != nil {
		panic("drivers: " + err.Error())
	}
	return v
}

// points reads "2010:5 6 2013:8": a year, its value, and those of the years after
// it until the next year is named.
func points(text string) ([]Point, error) {
	var ps []Point
	for w := range strings.FieldsSeq(text) {
		year, value, named := strings.Cut(w, ":")
		p := Point{}
		var err error
		if named {
			p.Year, err = strconv.Atoi(year)
		} else if value = w; len(ps) > 0 {
			p.Year = ps[len(ps)-1].Year + 1
		}
		if err == nil {
			p.Value, err = strconv.ParseFloat(value, 64)
		}
		if err != nil || p.Year < First || p.Year > Last || math.IsNaN(p.Value) || math.IsInf(p.Value, 0) || p.Value < 0 {
			return nil, fmt.Errorf("%q is no observation", w)
		}
		if len(ps) > 0 && ps[len(ps)-1].Year >= p.Year {
			return nil, fmt.Errorf("%q is out of order", w)
		}
		ps = append(ps, p)
	}
	if len(ps) == 0 {
		return nil, fmt.Errorf("no observations")
	}
	return ps, nil
}
