package picture

import (
	"math"

	"silkladder/app/chart"
	"silkladder/app/course"
	"silkladder/app/lang"
	"silkladder/model"
)

// sized reports whether the cluster has a size, so that pictures can speak of
// people and dollars.
func (c *Context) sized() bool { return c.With.Scenario.Version == model.Version2 }

// Era is what of the run has happened: until the levers act, but no later than
// today, where history is as it was observed.
func (c *Context) Era() chart.Era {
	s := &c.With.Scenario
	if s.Version != model.Version2 {
		return chart.Era{}
	}
	e := chart.Era{Today: model.Present}
	if s.History == model.HistoryObserved {
		e.Past = math.Min(s.From, model.Present)
	}
	for _, x := range s.Shocks {
		if k, ok := course.KindOf(x.Kind); ok {
			e.Events = append(e.Events, chart.Span{From: x.Year, To: x.Year + k.Length(x), Name: k.Name().In(c.Lang)})
		}
	}
	return e
}

// scaled is a unit in which a set of numbers is short, and how many of them a
// number of the model is.
type scaled struct {
	per  float64
	unit lang.Pair
}

// of is the numbers in the unit.
func (s scaled) of(x []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i] = x[i] * s.per
	}
	return out
}

// largest is the size of the largest of all numbers.
func largest(all ...[]float64) float64 {
	top := 0.0
	for _, x := range all {
		for _, v := range x {
			top = math.Max(top, math.Abs(v))
		}
	}
	return top
}

// dollars is the unit for amounts in billions of dollars.
func (c *Context) dollars(all ...[]float64) scaled {
	top := largest(all...)
	if c.units != nil {
		c.units.dollars = math.Max(c.units.dollars, top)
		top = c.units.dollars
	}
	switch {
	case c.Lang == lang.Zh && top >= .1:
		return scaled{10, lang.Pair{Zh: "亿美元"}}
	case c.Lang == lang.Zh:
		return scaled{1e5, lang.Pair{Zh: "万美元"}}
	case top >= 1:
		return scaled{1, lang.Pair{En: "US$ bn"}}
	}
	return scaled{1e3, lang.Pair{En: "US$ m"}}
}

// people is the unit for numbers of persons.
func (c *Context) people(all ...[]float64) scaled {
	top := largest(all...)
	if c.units != nil {
		c.units.people = math.Max(c.units.people, top)
		top = c.units.people
	}
	per, unit := lang.Counting(top, c.Lang)
	return scaled{1 / per, lang.Pair{En: unit, Zh: unit}}
}
