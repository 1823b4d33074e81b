package hindcast

import (
	"math"
	"slices"

	"silkladder/model/record"
)

// order scores ranks and signs of hosts, which have no errors.
func (t Trial) order(row *Row, l *look, figures []Figure, r runs) {
	nothing := Number(math.NaN())
	for _, x := range []*Number{
		&row.RMSE, &row.NoChange, &row.Trend, &row.Damped, &row.U2, &row.Skill, &row.Bias, &row.Coverage50, &row.Coverage90,
		&row.IntervalScore, &row.Width90, &row.Prior90, &row.PriorWidth90, &row.Without.RMSE, &row.NoHomeMarket.RMSE, &row.NoTransfer.RMSE, &row.BiasShare, &row.SpreadShare, &row.RestShare, &row.FitRMSE,
	} {
		*x = nothing
	}
	var ran, observed []float64
	for i := range figures {
		f := &figures[i]
		x, y := l.of(r.as, f), l.of(r.without[0], f)
		ran, observed = append(ran, x), append(observed, f.Observed)
		row.Points = append(row.Points, Point{f.Entity, f.Year, true, Number(f.Observed), Number(x), Number(y), nothing, nothing})
	}
	row.N = len(figures)
	row.Verdict, row.Policy = NoRuler, CannotTell
	if l.Take == record.Rank {
		row.Rank = Number(spearman(ran, observed))
		return
	}
	middle := slices.Sorted(slices.Values(ran))[len(ran)/2]
	agree, up := 0.0, 0.0
	for i := range ran {
		if (ran[i] >= middle) == (observed[i] > 0) {
			agree++
		}
		if observed[i] > 0 {
			up++
		}
	}
	n := float64(row.N)
	row.Agree, row.Usual = Number(agree/n), Number(max(up, n-up)/n)
	row.Verdict = Loses
	if row.Agree > row.Usual {
		row.Verdict = Beats
	}
}
