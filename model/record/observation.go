package record

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Observation is one published figure.
type Observation struct {
	Series string
	Entity string // ISO3 code, or BRI, ALL, AFR (zones), WLD, ABROAD (Chinese firms abroad)
	Year   int
	Period string // "" the whole year, Q1 to Q4, H1, Q1-3, FY, or the month M01 to M12
	Value  float64
	Source Source
}

// span is the period within its year, in twelfths.
func (o Observation) span() (from, to int) {
	switch o.Period {
	case "", "FY":
		return 0, 12
	case "H1":
		return 0, 6
	case "Q1-3":
		return 0, 9
	}
	n, _ := strconv.Atoi(o.Period[1:])
	if o.Period[0] == 'Q' {
		return 3*n - 3, 3 * n
	}
	return n - 1, n
}

// Start and End bound the period of a mean or a flow, in years since the end of
// 2013, the time of the model. A stock is as of the End.
func (o Observation) Start() float64 {
	from, _ := o.span()
	return float64(o.Year-2014) + float64(from)/12
}

// End is the end of the period, in years since the end of 2013.
func (o Observation) End() float64 {
	_, to := o.span()
	return float64(o.Year-2014) + float64(to)/12
}

// Source is who published a figure and under which terms.
type Source struct {
	ID      string
	Name    atlas.Text
	Licence string
	Copy    bool // read in a stored copy
}

//go:embed data/observations.csv
var observationsCSV string

//go:embed data/sources.csv
var sourcesCSV string

var (
	observations = sync.OnceValue(func() []Observation { return must(parseObservations(observationsCSV)) })
	sources      = sync.OnceValue(func() map[string]Source { return must(parseSources(sourcesCSV)) })
)

// Of lists the observations of a series for one entity by time.
func Of(series, entity string) []Observation {
	var os []Observation
	for _, o := range observations() {
		if o.Series == series && o.Entity == entity {
			os = append(os, o)
		}
	}
	return os
}

// Yearly is Of with one observation a year: that of the longest period, the
// latest of several as long. A trial scores these, so that no year counts twice.
func Yearly(series, entity string) []Observation {
	var os []Observation
	for _, o := range Of(series, entity) {
		n := len(os)
		if n == 0 || os[n-1].Year != o.Year {
			os = append(os, o)
		} else if o.length() >= os[n-1].length() {
			os[n-1] = o
		}
	}
	return os
}

func (o Observation) length() int {
	from, to := o.span()
	return to - from
}

// Entities lists those a series has observations of.
func Entities(series string) []string {
	var es []string
	for _, o := range observations() {
		if o.Series == series && !slices.Contains(es, o.Entity) {
			es = append(es, o.Entity)
		}
	}
	return es
}

// Observations lists everything, by series, entity and time.
func Observations() []Observation { return slices.Clone(observations()) }

func parseSources(text string) (map[string]Source, error) {
	m := make(map[string]Source)
	err := sheet.Parse("sources.csv", text, func(r *sheet.Row) error {
		s := Source{ID: r.Str("id"), Licence: r.Str("licence"), Copy: r.Flag("copy")}
		s.Name.En, s.Name.Zh = r.Both("")
		m[s.ID] = s
		return nil
	})
	return m, err
}

func parseObservations(text string) (os []Observation, err error) {
	err = sheet.Parse("observations.csv", text, func(r *sheet.Row) error {
		s, ok := sources()[r.Str("source")]
		if !ok {
			return fmt.Errorf("no such source")
		}
		o := Observation{Series: r.Str("series"), Entity: r.Str("entity"), Source: s}
		for w := range strings.FieldsSeq(r.Str("points")) {
			if o, err = next(o, w); err != nil {
				return err
			}
			os = append(os, o)
		}
		return nil
	})
	return os, err
}

// next reads "2016Q3:.72", or a value alone for the year after the last one.
func next(o Observation, w string) (Observation, error) {
	when, value, named := strings.Cut(w, ":")
	if !named {
		value = w
		o.Year++
		if o.Year == 1 || o.Period != "" {
			return o, fmt.Errorf("%q follows no year", w)
		}
	} else {
		if len(when) < 4 {
			return o, fmt.Errorf("%q names no year", w)
		}
		var err error
		if o.Year, err = strconv.Atoi(when[:4]); err != nil || o.Year < 2000 || o.Year > 2030 {
			return o, fmt.Errorf("%q names no year", w)
		}
		o.Period = when[4:]
		if !slices.Contains([]string{"", "FY", "H1", "Q1-3", "Q1", "Q2", "Q3", "Q4", "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12"}, o.Period) {
			return o, fmt.Errorf("%q names no period", w)
		}
	}
	var err error
	if o.Value, err = strconv.ParseFloat(value, 64); err != nil || o.Value != o.Value || o.Value > 1e16 || o.Value < -1e16 {
		return o, fmt.Errorf("%q is not a figure", w)
	}
	return o, nil
}

func must[T any](v T, err error) T {
	if err != nil {
		panic("record: " + err.Error())
	}
	return v
}
