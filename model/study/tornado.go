package study

import "silkladder/model"

// Tornado moves one assumption at a time to either end of its plausible range
// and leaves the others as they are: easy to read, blind to interactions. It is
// a Plan: task 0 is the scenario as it is, tasks 2j+1 and 2j+2 put axis j at its
// low and high end.
type Tornado struct{ screen }

// NewTornado returns the tornado of a scenario over a space and targets.
func NewTornado(s model.Scenario, sp Space, ts []Target) Tornado { return Tornado{screen{s, sp, ts}} }

// Len is the number of runs: two for every axis and one.
func (t Tornado) Len() int { return 1 + 2*len(t.Space) }

// Columns names the targets and how much of the way to its point a run went.
func (t Tornado) Columns() []string { return t.columns() }

// Run performs task i and appends the targets.
func (t Tornado) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := t.screen
	if i > 0 {
		j := (i - 1) / 2
		s.Space = t.Space[j : j+1]
		return s.at(e, []float64{float64((i - 1) % 2)}, dst)
	}
	return s.at(e, nil, dst)
}

// Bar is the answer at both ends of one assumption.
type Bar struct {
	Dim            Dim     // with the values of the ends, where the model cannot run the ends of the range
	AtLow, AtHigh  float64 // the target at the low and the high end
	Base           float64 // the target as things are
	Length, Extent float64 // |AtHigh - AtLow|; lowest to highest of the three
}

// Bars sums up the records of all tasks for the k-th target, longest bar first.
func (t Tornado) Bars(recs []float64, k int) []Bar {
	rs := rows(recs, t.width())
	if len(rs) != t.Len() {
		panic("study: tasks missing")
	}
	bars := make([]Bar, len(t.Space))
	for j, d := range t.Space {
		b := Bar{Dim: d, Base: rs[0][k], AtLow: rs[2*j+1][k], AtHigh: rs[2*j+2][k]}
		own := d.Get(&t.Scenario.Params)
		for i, end := range [...]*float64{&b.Dim.Low, &b.Dim.High} {
			if gone := rs[2*j+1+i][len(t.Targets)]; gone < 1 {
				*end = own + gone*(*end-own)
			}
		}
		b.Length = max(b.AtHigh-b.AtLow, b.AtLow-b.AtHigh)
		b.Extent = max(b.Base, b.AtLow, b.AtHigh) - min(b.Base, b.AtLow, b.AtHigh)
		bars[j] = b
	}
	rank(bars, func(b Bar) float64 { return b.Extent })
	return bars
}
