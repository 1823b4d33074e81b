package hindcast

import (
	"math"
	"slices"

	"silkladder/model/study"
)

// Learned is what the record says of one assumption.
type Learned struct {
	ID        string     `json:"id"`
	Prior     Range      `json:"prior"` // in the unit of the parameter, of the cluster in focus
	Posterior Range      `json:"posterior"`
	Narrowed  Number     `json:"narrowed"` // spread of what is kept over the spread of what was drawn
	Moved     Number     `json:"moved"`    // median of what is kept less that of what was drawn, in standard deviations of the latter
	Verdict   Identified `json:"verdict"`

	Fractions Range `json:"-"` // the posterior, in fractions of the axis
}

// Range holds 5, 50 and 95 % points.
type Range [3]Number

// Identified says how much the record says of an assumption.
type Identified string

// An assumption is identified when what is kept spreads at most half as far as what
// was drawn, and narrowed when it spreads at most nine tenths as far or has moved by
// a third of its spread.
const (
	IsIdentified  Identified = "identified"
	IsNarrowed    Identified = "narrowed"
	NotIdentified Identified = "not identified"
)

// Learn says of every assumption what the record says of it. Nothing is identified
// by too few draws.
func (c *Calibration) Learn(recs []float64) (list []Learned) {
	return c.learn(c.rows(recs), c.kept(recs))
}

// learned is Learn from a posterior that is kept, against all that its seed draws.
func learned(c *Calibration, p *study.Posterior) []Learned {
	en := c.ensemble()
	var all [][]float64
	for i := range c.N {
		all = append(all, en.Fractions(i, 0))
	}
	return c.learn(all, p.Members)
}

func (c *Calibration) learn(all, kept [][]float64) (list []Learned) {
	for j, d := range c.space {
		column := func(rows [][]float64) []float64 {
			xs := make([]float64, len(rows))
			for i := range rows {
				xs[i] = rows[i][j]
			}
			slices.Sort(xs)
			return xs
		}
		prior, post := column(all), column(kept)
		l := Learned{ID: d.ID(), Narrowed: Number(math.NaN()), Moved: Number(math.NaN()), Verdict: NotIdentified}
		for k, p := range []float64{.05, .5, .95} {
			l.Prior[k], l.Posterior[k] = Number(d.At(at(prior, p))), Number(math.NaN())
			l.Fractions[k] = l.Posterior[k]
			if len(post) > 0 {
				l.Fractions[k] = Number(at(post, p))
				l.Posterior[k] = Number(d.At(at(post, p)))
			}
		}
		if len(post) >= fewest {
			sd := spread(prior)
			l.Narrowed = Number(spread(post) / sd)
			l.Moved = Number((at(post, .5) - at(prior, .5)) / sd)
			switch {
			case l.Narrowed <= .5:
				l.Verdict = IsIdentified
			case l.Narrowed <= .9 || math.Abs(float64(l.Moved)) >= 1.0/3:
				l.Verdict = IsNarrowed
			}
		}
		list = append(list, l)
	}
	return list
}

func at(xs []float64, p float64) float64 { return study.Quantiles(xs, p)[0] }
