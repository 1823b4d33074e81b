package question

import (
	"math"

	"silkladder/model"
	"silkladder/model/order"
	"silkladder/model/study"
)

// reach is asked when no value of a knob reaches a goal in its year: how near it
// comes then, when it gets there after all, and with which second setting it
// would have in time. Every task is one value of the knob, or one partner.
type reach struct {
	goal     study.Goal
	far      float64 // the year up to which the nearest year is looked for
	one      study.Search
	partners []study.Search // over the other knobs
}

// Ahead is how many years beyond the goal's the nearest year is looked for.
const Ahead = 30

// Partners are the knobs that are tried together with one that does not do it
// alone: the conditions at home and the levers, without those it contains.
func Partners(knob string) []study.Knob {
	ids := append(study.Conditions(), study.AllLevers)
	for _, l := range model.LeverTable() {
		ids = append(ids, l.ID)
	}
	one, err := study.KnobByName(knob)
	if err != nil {
		return nil
	}
	var ks []study.Knob
	for _, id := range ids {
		if k, err := study.KnobByName(id); err == nil && k.ID != one.ID && !(contains(one, k) || contains(k, one)) {
			ks = append(ks, k)
		}
	}
	return ks
}

// contains reports whether a turns b too.
func contains(a, b study.Knob) bool {
	if a.ID != study.AllLevers || !b.Lever() {
		return false
	}
	var s model.Scenario
	a.Set(&s, 1)
	return b.Get(&s) == 1
}

func (q Question) reach() (study.Plan, error) {
	k, err := study.KnobByName(q.Knob)
	if err != nil {
		return nil, err
	}
	g, err := q.goal()
	if err != nil {
		return nil, err
	}
	p := reach{goal: g, far: math.Min(MaxYears, g.By+Ahead), one: study.NewSearch(q.Scenario, k, g)}
	for _, other := range Partners(q.Knob) {
		p.partners = append(p.partners, study.NewSearch(q.Scenario, other, g))
	}
	return p, nil
}

func (p reach) Len() int          { return p.one.Grid + len(p.partners) }
func (p reach) Columns() []string { return []string{"knob", "value", "year", "found", "partner"} }

// at is value i of the scan of the knob.
func (p reach) at(i int) float64 {
	return p.one.Low + (p.one.High-p.one.Low)*float64(i)/float64(p.one.Grid-1)
}

// Run tries value i of the knob, in the goal's year and up to the far one; after
// those, each partner with the knob where it comes nearest.
func (p reach) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := p.one.Scenario
	if i < p.one.Grid {
		x := p.at(i)
		p.one.Knob.Set(&s, x)
		near, err := p.goal.Try(e, s)
		if err != nil {
			return dst, err
		}
		late := p.goal
		late.By = p.far
		seen, err := late.Try(e, s)
		if err != nil {
			return dst, err
		}
		return append(dst, x, near.Value, seen.Year, truth(seen.Reached), 0), nil
	}
	best, top := p.at(0), math.Inf(-1)
	for n := range p.one.Grid {
		p.one.Knob.Set(&s, p.at(n))
		seen, err := p.goal.Try(e, s)
		if err != nil {
			return dst, err
		}
		if seen.Value > top {
			best, top = p.at(n), seen.Value
		}
	}
	q := p.partners[i-p.one.Grid]
	p.one.Knob.Set(&q.Scenario, best)
	f, err := q.Find(e, nil)
	if err != nil {
		return dst, err
	}
	if !f.Found {
		f.Value = 0 // a record is compared with itself, and not a number with nothing
	}
	return append(dst, best, top, f.Year, truth(f.Found), f.Value), nil
}

// Reached is the answer to a Reach question.
type Reached struct {
	Goal float64 // the level asked for

	Best, Value float64 // the setting that comes nearest in the goal's year, and how near

	Ever     bool    // some setting gets there later
	At, Year float64 // that setting, and when

	Pairs []Pair // what does it in time, the smallest step from the scenario first
}

// Pair is two settings that reach the goal together.
type Pair struct {
	Knob          study.Knob // the second
	First, Second float64
	Year          float64
	step          float64 // distance from the scenario, in ranges of the second knob
}

// Reach reads the records of a Reach question.
func (q Question) Reach(recs []float64) (r Reached, err error) {
	plan, err := q.reach()
	if err != nil {
		return r, err
	}
	p := plan.(reach)
	r.Goal, r.Value, r.Year = p.goal.Above, math.Inf(-1), math.Inf(1)
	for i := 0; len(recs) >= 5; i, recs = i+1, recs[5:] {
		x, value, year, found := recs[0], recs[1], recs[2], recs[3] == 1
		switch {
		case i < p.one.Grid:
			if value > r.Value {
				r.Best, r.Value = x, value
			}
			if found && year < r.Year {
				r.Ever, r.At, r.Year = true, x, year
			}
		case found:
			k := p.partners[i-p.one.Grid].Knob
			step := math.Abs(recs[4]-k.Get(&q.Scenario)) / (k.High - k.Low)
			r.Pairs = append(r.Pairs, Pair{k, x, recs[4], year, step})
		}
	}
	order.Stable(r.Pairs, func(a, b Pair) int {
		switch {
		case a.step < b.step:
			return -1
		case a.step > b.step:
			return 1
		}
		return 0
	})
	return r, nil
}
