package hindcast

import (
	"math"
	"slices"
	"strconv"

	"silkladder/model"
	"silkladder/model/record"
)

// Figure is one published figure made comparable with a run, as the operator's
// Take says.
type Figure struct {
	Entity     string
	Year       int
	Start, End float64 // of the period, years since the end of 2013
	Observed   float64
	Fit        bool // a fit, and the rulers, may see it

	host       int // place among the hosts of the atlas, -1 for China and sums
	start, end float64
}

// Host reports whether the figure is of one host economy.
func (f *Figure) Host() bool { return f.host >= 0 }

// units turns figures of the record into the unit of runs.
var units = map[string]float64{
	"ofdi_employees_foreign":  1e6,       // millions
	"lpi_infrastructure":      1.0 / 4,   // scores 1 to 5; only changes are compared
	"industry_percent_of_gdp": 1.0 / 100, // per cent
}

func (l *look) unit() float64 {
	if u, ok := units[l.Series]; ok {
		return u
	}
	return 1
}

// entities lists those whose figures the operator compares.
func (l *look) entities() []string {
	if l.Entity != "hosts" {
		return []string{l.Entity}
	}
	return slices.DeleteFunc(record.Entities(l.Series), func(e string) bool { return hostOf(e) < 0 })
}

// figures lists what the operator compares, entity by entity in order of time. A
// figure from before the start of the runs is there for the rulers alone.
func (l *look) figures() []Figure {
	var list []Figure
	for _, e := range l.entities() {
		switch l.Take {
		case record.Rank, record.Sign:
			if f, ok := l.verdictOf(e); ok {
				list = append(list, f)
			}
		default:
			list = append(list, l.figuresOf(e)...)
		}
	}
	return list
}

func (l *look) figuresOf(entity string) (list []Figure) {
	observed := record.Yearly(l.Series, entity)
	base, based := l.base(observed)
	if !based && (l.Take == record.Index || l.Take == record.Change) {
		return nil
	}
	for _, o := range observed {
		f := Figure{
			Entity: entity, Year: o.Year, Start: o.Start(), End: o.End(), Fit: o.Year <= record.FitUntil,
			Observed: o.Value * l.unit(), host: hostOf(entity), start: base.Start(), end: base.End(),
		}
		switch l.Take {
		case record.Index:
			f.Observed = o.Value / base.Value
		case record.Change:
			if o.Year == base.Year {
				continue // no change since itself
			}
			f.Observed = l.unit() * (o.Value - base.Value)
			if base.End() < 0 {
				f.Observed *= decade / float64(o.Year-base.Year)
			}
		case record.Ratio:
			other := record.Yearly(l.Series, l.Base)
			i := slices.IndexFunc(other, func(x record.Observation) bool { return x.Year == o.Year })
			if i < 0 {
				continue
			}
			f.Observed = o.Value / other[i].Value
		}
		list = append(list, f)
	}
	return list
}

// decade: where the record's base lies before the start of the runs, changes are
// compared per ten years.
const decade = 10

// year is that of an observation, as an operator's base names it.
func year(o record.Observation) string { return strconv.Itoa(o.Year) }

// base is the observation of the operator's base year.
func (l *look) base(observed []record.Observation) (record.Observation, bool) {
	i := slices.IndexFunc(observed, func(o record.Observation) bool { return year(o) == l.Base })
	if i < 0 {
		return record.Observation{}, false
	}
	return observed[i], true
}

// verdictOf is what ranks or signs compare of a host: of money, all that was lent
// from 2014 on; of the others the change between the base and the last year up to
// 2023, or the last value.
func (l *look) verdictOf(entity string) (f Figure, ok bool) {
	f = Figure{Entity: entity, host: hostOf(entity)}
	base, based := 0.0, l.Take != record.Sign
	for _, o := range record.Yearly(l.Series, entity) {
		switch {
		case year(o) == l.Base:
			base, based = o.Value*l.unit(), true
		case o.Year <= model.StartYear || o.Year > lastOfSigns:
			continue
		case l.Series == "gcdf_oof":
			f.Observed += o.Value
		default:
			f.Observed = o.Value * l.unit()
		}
		f.Year, f.Start, f.End, ok = o.Year, o.Start(), o.End(), true
	}
	f.Observed -= base
	return f, ok && based && f.Year > model.StartYear
}

// lastOfSigns is the last year whose figures signs and ranks see.
const lastOfSigns = 2023

// of is what a run gives for the figure.
func (l *look) of(r *model.Result, f *Figure) float64 {
	x := l.between(r, f.host, f.Start, f.End)
	switch l.Take {
	case record.Index:
		return x / l.between(r, f.host, f.start, f.end)
	case record.Change:
		x -= l.between(r, f.host, f.start, f.end)
		if f.end < 0 {
			x *= decade / max(1, f.End-.5)
		}
	case record.Sign, record.Rank:
		if l.Output != "debt_b" {
			x -= l.between(r, f.host, 0, 0)
		}
	}
	return x
}

// early reports whether the figure lies before the start of the runs.
func (f *Figure) early() bool { return f.End < 0 }

// ln is the number as errors are taken of it. A run that has nothing at all where
// something was observed is off by a factor of a hundred, no more.
func (l *look) ln(x, observed float64) float64 {
	if !l.Log {
		return x
	}
	if observed > 0 {
		x = max(x, observed/100)
	}
	return math.Log(x)
}
