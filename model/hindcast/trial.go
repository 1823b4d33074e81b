package hindcast

import (
	"fmt"
	"math"
	"slices"

	"silkladder/model"
	"silkladder/model/record"
)

// Trial holds a scenario against the record.
type Trial struct {
	Mode  Mode
	Cases Cases // whose spread makes the intervals; none without

	change func(model.Scenario) model.Scenario // of tests: what is put on trial instead
}

// scenario is the run on trial.
func (t Trial) scenario() model.Scenario {
	s := t.Mode.Scenario()
	if t.change != nil {
		s = t.change(s)
	}
	return s
}

// runs are the scenario's run and those of its ablations.
type runs struct {
	as      *model.Result
	without []*model.Result // in the order of ablations
}

func (t Trial) runs(only model.Selection) (r runs, err error) {
	s := t.scenario()
	if r.as, err = model.NewEngine().RunOnly(s, only); err != nil {
		return r, err
	}
	for _, a := range ablations {
		x, err := model.NewEngine().RunOnly(a.apply(s), only)
		if err != nil {
			return r, fmt.Errorf("%s: %w", a.name, err)
		}
		r.without = append(r.without, x)
	}
	return r, nil
}

// Rows scores every operator; the pooled rows come last.
func (t Trial) Rows() ([]Row, error) {
	ls := looks()
	only := selection(ls)
	r, err := t.runs(only)
	if err != nil {
		return nil, err
	}
	spreads, err := t.Cases.spreads(t.scenario(), ls, only)
	if err != nil {
		return nil, err
	}
	prior := t.Cases
	if prior.Posterior == nil {
		prior.N = 0 // they are the cases already
	}
	prior.Posterior = nil
	priors, err := prior.spreads(t.scenario(), ls, only)
	if err != nil {
		return nil, err
	}
	var rows []Row
	for k := range ls {
		l := &ls[k]
		figures := l.figures()
		rows = append(rows, t.row(l, l.Entity, figures, r, spreads[k], priors[k]))
		if l.Entity != "hosts" || l.Take != record.Ratio {
			continue
		}
		for _, e := range l.entities() { // one by one, too
			var own []Figure
			var bands, before []band
			for i, f := range figures {
				if f.Entity != e {
					continue
				}
				own = append(own, f)
				if spreads[k] != nil {
					bands = append(bands, spreads[k][i])
				}
				if priors[k] != nil {
					before = append(before, priors[k][i])
				}
			}
			if len(own) > 0 {
				rows = append(rows, t.row(l, e, own, r, bands, before))
			}
		}
	}
	rows = append(rows, t.pool(rows)...)
	for i := range rows {
		rows[i].Says = Words(rows[i].Sentence())
	}
	return rows, nil
}

// row scores the figures of one operator.
func (t Trial) row(l *look, entity string, figures []Figure, r runs, bands, prior []band) Row {
	row := Row{
		Series: l.ID, Entity: entity, Mode: t.Mode, FitUntil: record.FitUntil, Record: l.Series, Alternative: isAlternative(l.ID),
		tolerance: math.Hypot(l.Sigma, l.Discrepancy), sigma: l.Sigma, log: l.Log, bound: l.Take == record.Bound,
	}
	if l.Take == record.Bound {
		bands, prior = nil, nil // a bound lies in no interval
	}
	nothing := Number(math.NaN())
	row.Rank, row.Agree, row.Usual = nothing, nothing, nothing
	if l.Take == record.Rank || l.Take == record.Sign {
		t.order(&row, l, figures, r)
		return row
	}
	var with, fit, noChange, trend, damped pairs
	without := make([]pairs, len(ablations))
	var in50, in90, width, score float64
	for i := range figures {
		f := &figures[i]
		p := Point{Entity: f.Entity, Year: f.Year, Test: !f.Fit, Observed: Number(f.Observed), Run: nothing, Without: nothing, Low: nothing, High: nothing}
		if !f.early() {
			p.Run, p.Without = Number(l.of(r.as, f)), Number(l.of(r.without[0], f))
		}
		observed := l.ln(f.Observed, f.Observed)
		ran := l.ln(float64(p.Run), f.Observed)
		switch {
		case f.early():
		case f.Fit:
			if l.fitted(f) {
				fit.add(l.bounded(ran, observed), observed)
			}
		default:
			with.add(l.bounded(ran, observed), observed)
			for k := range without {
				without[k].add(l.bounded(l.ln(l.of(r.without[k], f), f.Observed), observed), observed)
			}
			if l.Take != record.Bound {
				u := l.ruler(f, figures, r.as)
				if u.known {
					noChange.add(l.ln(u.last, f.Observed), observed)
				}
				if u.trend {
					trend.add(l.ln(u.linear(f.time()), f.Observed), observed)
					damped.add(l.ln(u.damped(f.time()), f.Observed), observed)
				}
			}
			if bands != nil {
				b := bands[i]
				p.Low, p.High = Number(l.back(b[0])), Number(l.back(b[3]))
				width += b[3] - b[0]
				score += intervalScore(b[0], b[3], observed)
				if observed >= b[1] && observed <= b[2] {
					in50++
				}
				if observed >= b[0] && observed <= b[3] {
					in90++
				}
			}
		}
		row.Points = append(row.Points, p)
	}
	row.N, row.FitN = with.n(), fit.n()
	row.RMSE, row.FitRMSE, row.NoChange = Number(with.rmse()), Number(fit.rmse()), Number(noChange.rmse())
	row.Trend, row.Damped = nothing, nothing
	if trend.n() == with.n() { // a trend for some hosts only would be another set of figures
		row.Trend, row.Damped = Number(trend.rmse()), Number(damped.rmse())
	}
	row.U2 = row.RMSE / row.NoChange
	row.Skill = 1 - row.RMSE/row.best()
	row.Bias = Number(with.bias())
	um, us, uc := with.theil()
	row.BiasShare, row.SpreadShare, row.RestShare = Number(um), Number(us), Number(uc)
	row.Without.RMSE, row.NoHomeMarket.RMSE, row.NoTransfer.RMSE = Number(without[0].rmse()), Number(without[1].rmse()), Number(without[2].rmse())
	row.Coverage50, row.Coverage90, row.IntervalScore, row.Width90 = nothing, nothing, nothing, nothing
	if bands != nil && row.N > 0 {
		n := float64(row.N)
		row.Coverage50, row.Coverage90 = Number(in50/n), Number(in90/n)
		row.IntervalScore, row.Width90 = Number(score/n), Number(width/n)
	}
	row.Prior90, row.PriorWidth90 = nothing, nothing
	if prior != nil && row.N > 0 {
		row.Prior90, row.PriorWidth90 = covers(l, figures, prior)
	}
	row.judge(l.Take == record.Bound, l.Output == "zone_jobs")
	return row
}

// covers is the share of test figures within 90 % intervals, and their mean width.
func covers(l *look, figures []Figure, bands []band) (share, width Number) {
	n := Number(0)
	for i := range figures {
		f := &figures[i]
		if f.early() || f.Fit {
			continue
		}
		n++
		b, x := bands[i], l.ln(f.Observed, f.Observed)
		width += Number(b[3] - b[0])
		if x >= b[0] && x <= b[3] {
			share++
		}
	}
	return share / n, width / n
}

// bounded is the run's figure, where it only has to stay below.
func (l *look) bounded(x, observed float64) float64 {
	if l.Take == record.Bound {
		return max(x, observed)
	}
	return x
}

// back undoes ln.
func (l *look) back(x float64) float64 {
	if !l.Log {
		return x
	}
	return math.Exp(x)
}

// ruler lays the rulers for a figure on those of the same entity. Where none was
// published in time, a ratio between economies has its value at the start of the
// runs, which comes from published figures too.
func (l *look) ruler(f *Figure, figures []Figure, r *model.Result) rulers {
	own := slices.DeleteFunc(slices.Clone(figures), func(x Figure) bool { return x.Entity != f.Entity })
	u := lay(own)
	if !u.known && l.Take == record.Ratio {
		u.known, u.last = true, l.between(r, f.host, 0, 0)
	}
	return u
}
