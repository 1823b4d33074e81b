package hindcast

import (
	"math"
	"slices"

	"silkladder/model/record"
)

// best is the error of the best ruler; NaN if there is none.
func (r *Row) best() Number {
	best := Number(math.NaN())
	for _, x := range []Number{r.NoChange, r.Trend, r.Damped} {
		if x < best || math.IsNaN(float64(best)) {
			best = x
		}
	}
	return best
}

// even is how near to a ruler a run is level with it.
const even = 0.01

// judge fills in what the scores say.
func (r *Row) judge(bound, zones bool) {
	switch {
	case r.N == 0:
		r.Verdict = Untested
	case bound || math.IsNaN(float64(r.Skill)):
		r.Verdict = NoRuler
	case r.Skill > even:
		r.Verdict = Beats
	case r.Skill >= -even:
		r.Verdict = Level
	default:
		r.Verdict = Loses
	}
	r.Policy = ByDefinition
	if !zones {
		r.Policy = told(float64(r.RMSE), float64(r.Without.RMSE), r.sigma, r.tolerance, r.N)
	}
}

// told is what n figures say of the policy: nothing where the runs with and without
// it differ by less than the error of observation, and nothing where the nearer of
// the two is itself ruled out.
func told(with, without, sigma, tolerance float64, n int) Policy {
	switch {
	case n == 0 || !(math.Abs(with-without) > sigma/math.Sqrt(float64(n))) || !(min(with, without) <= ruledOut*tolerance):
		return CannotTell
	case with < without:
		return Supports
	}
	return Contradicts
}

// isAlternative reports whether an operator only says how another one might have
// been written.
func isAlternative(id string) bool {
	return slices.ContainsFunc(record.Operators(), func(o record.Operator) bool { return o.Alternative == id })
}
