package hindcast

import (
	"slices"

	"silkladder/model/record"
)

// Score is how a series' forecasts turned out.
type Score struct {
	Series   string
	N        int // figures that have come
	Waiting  int // figures that have not
	RMSE     float64
	NoChange float64 // RMSE of the rulers for the same figures
	Damped   float64
	In50     float64 // share within the intervals
	In90     float64
	Interval float64 // mean score of the 90 % interval
}

// Score compares forecasts with the figures that the record holds by now, operator
// by operator. Later figures, in the record's own unit, may come on top.
func (p *Forecasts) Score(later []record.Observation) (list []Score) {
	for _, l := range looks() {
		s := Score{Series: l.ID}
		var run, held, damped pairs
		for _, x := range p.List {
			if x.Series != l.ID {
				continue
			}
			f, ok := l.came(x.Entity, x.Year, later)
			if !ok {
				s.Waiting++
				continue
			}
			ln := func(y Number) float64 { return l.ln(float64(y), f) }
			z := l.ln(f, f)
			run.add(ln(x.Run), z)
			held.add(ln(x.NoChange), z)
			damped.add(ln(x.Damped), z)
			s.Interval += intervalScore(ln(x.Low90), ln(x.High90), z)
			if z >= ln(x.Low50) && z <= ln(x.High50) {
				s.In50++
			}
			if z >= ln(x.Low90) && z <= ln(x.High90) {
				s.In90++
			}
		}
		if s.N = run.n(); s.N+s.Waiting == 0 {
			continue
		}
		n := float64(s.N)
		s.RMSE, s.NoChange, s.Damped = run.rmse(), held.rmse(), damped.rmse()
		s.In50, s.In90, s.Interval = s.In50/n, s.In90/n, s.Interval/n
		list = append(list, s)
	}
	return list
}

// came is the figure of a year as the operator compares it, if it is known.
func (l *look) came(entity string, year int, later []record.Observation) (float64, bool) {
	find := func(series, entity string, year int) (float64, bool) {
		for _, o := range slices.Concat(later, record.Yearly(series, entity)) {
			if o.Series == series && o.Entity == entity && o.Year == year {
				return o.Value, true
			}
		}
		return 0, false
	}
	x, ok := find(l.Series, entity, year)
	if !ok {
		return 0, false
	}
	switch l.Take {
	case record.Index, record.Change:
		base, ok := l.base(record.Yearly(l.Series, entity))
		if !ok {
			return 0, false
		}
		if l.Take == record.Index {
			return x / base.Value, true
		}
		x = (x - base.Value) * l.unit()
		if base.End() < 0 {
			x *= decade / float64(year-base.Year)
		}
		return x, true
	case record.Ratio:
		other, ok := find(l.Series, l.Base, year)
		return x / other, ok
	}
	return x * l.unit(), true
}
