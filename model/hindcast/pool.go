package hindcast

import (
	"math"
	"slices"

	"silkladder/model/record"
)

// pool joins rows over the operators with errors, each once and with the same
// weight: those of China, those of hosts, and all. Errors are in units of what
// each operator can be expected to hit.
func (t Trial) pool(rows []Row) (list []Row) {
	for _, g := range []struct {
		entity string
		in     func(*Row) bool
	}{
		{"CHN", func(r *Row) bool { return r.Entity != "hosts" }},
		{"hosts", func(r *Row) bool { return r.Entity == "hosts" }},
		{"all", func(r *Row) bool { return true }},
	} {
		var own []*Row
		for i := range rows {
			r := &rows[i]
			single := r.Entity != "hosts" && hostOf(r.Entity) >= 0 && r.Series == "pay"
			if r.N > 0 && !r.Alternative && !single && !math.IsNaN(float64(r.NoChange)) && g.in(r) {
				own = append(own, r)
			}
		}
		list = append(list, t.poolOf(g.entity, own))
	}
	return list
}

func (t Trial) poolOf(entity string, own []*Row) Row {
	p := Row{Series: "pooled", Entity: entity, Mode: t.Mode, FitUntil: record.FitUntil}
	nothing := Number(math.NaN())
	p.Rank, p.Agree, p.Usual = nothing, nothing, nothing
	p.BiasShare, p.SpreadShare, p.RestShare = nothing, nothing, nothing
	square := func(get func(*Row) Number) Number { return pooled(own, get) }
	weighted := func(get func(*Row) Number) Number {
		sum, n := 0.0, 0.0
		for _, r := range own {
			sum += float64(get(r)) * float64(r.N)
			n += float64(r.N)
		}
		return Number(sum / n)
	}
	or := func(get func(*Row) Number) func(*Row) Number { // no trend: no change
		return func(r *Row) Number {
			if x := get(r); !math.IsNaN(float64(x)) {
				return x
			}
			return r.NoChange
		}
	}
	variance := 0.0
	for _, r := range own {
		p.N += r.N
		p.FitN += r.FitN
		variance += r.sigma * r.sigma / (r.tolerance * r.tolerance)
	}
	p.RMSE = square(func(r *Row) Number { return r.RMSE })
	p.NoChange = square(func(r *Row) Number { return r.NoChange })
	p.Trend = square(or(func(r *Row) Number { return r.Trend }))
	p.Damped = square(or(func(r *Row) Number { return r.Damped }))
	p.Without.RMSE = square(func(r *Row) Number { return r.Without.RMSE })
	p.NoHomeMarket.RMSE = square(func(r *Row) Number { return r.NoHomeMarket.RMSE })
	p.NoTransfer.RMSE = square(func(r *Row) Number { return r.NoTransfer.RMSE })
	p.FitRMSE = nothing
	p.U2, p.Skill = p.RMSE/p.NoChange, 1-p.RMSE/p.best()
	p.Bias = weighted(func(r *Row) Number { return r.Bias / Number(r.tolerance) })
	p.Coverage50 = weighted(func(r *Row) Number { return r.Coverage50 })
	p.Coverage90 = weighted(func(r *Row) Number { return r.Coverage90 })
	p.IntervalScore = weighted(func(r *Row) Number { return r.IntervalScore / Number(r.tolerance) })
	p.Width90 = weighted(func(r *Row) Number { return r.Width90 / Number(r.tolerance) })
	p.Prior90 = weighted(func(r *Row) Number { return r.Prior90 })
	p.PriorWidth90 = weighted(func(r *Row) Number { return r.PriorWidth90 / Number(r.tolerance) })
	p.tolerance, p.sigma = 1, math.Sqrt(variance/float64(max(1, len(own))))
	for _, r := range own {
		if r.Coverage90 < enough {
			p.missed = append(p.missed, r)
		}
	}
	p.judge(false, false)
	// What holds by definition is no evidence for the policy.
	own = slices.DeleteFunc(own, func(r *Row) bool { return r.Policy == ByDefinition })
	with := pooled(own, func(r *Row) Number { return r.RMSE })
	without := pooled(own, func(r *Row) Number { return r.Without.RMSE })
	p.Policy = told(float64(with), float64(without), p.sigma, p.tolerance, p.N)
	return p
}

// enough is the least share of figures that 90 % intervals are to hold, and half the
// most of their width before the record was asked that they are to have.
const (
	enough = .75
	half   = .5
)

// pooled is the root of the mean square over rows, each in units of what it can be
// expected to hit.
func pooled(rows []*Row, get func(*Row) Number) Number {
	sum := 0.0
	for _, r := range rows {
		x := float64(get(r)) / r.tolerance
		sum += x * x
	}
	return Number(math.Sqrt(sum / float64(len(rows))))
}
