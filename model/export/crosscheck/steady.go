package main

import (
	"math/rand/v2"

	"silkladder/model"
)

// Two programs that compute the same equations differ in their last digits. Near
// some points the model turns that into more: where production takes all people
// or materials, what is left over is 1 less a number that rounds to 1, and
// upgrading effort (E27) raises it to a power below 1, whose slope at 0 has no
// bound. There the model has no answer to twelve digits, whichever program asks,
// so nothing can be compared.
const (
	lastDigit = 1e-15 // relative change of a parameter, a few units in the last place
	tries     = 10
)

// steady reports whether the scenario's values stay within the tolerance when
// all parameters change in the last digit; those of a nation as they are compared,
// remainders by their size.
func (w *world) steady(rng *rand.Rand, s model.Scenario, values []float64) bool {
	years := int(w.base.Years) + 1
	for range tries {
		r, err := w.engine.Run(nudge(rng, s))
		if err != nil {
			return false
		}
		for i, x := range w.yearly(r) {
			size := floor
			if s.Version == model.Version2 {
				size = least(w.series[i/years].Name)
			}
			if apart(x, values[i], size) > tolerance {
				return false
			}
		}
	}
	return true
}

// nudge changes every parameter in its last digit, inside its range: in a nation
// those of every cluster.
func nudge(rng *rand.Rand, s model.Scenario) model.Scenario {
	if s.Version == model.Version2 {
		list := s.Clusters()
		for i := range list {
			move(rng, &list[i].Params)
		}
		return s.WithClusters(list, s.Focus)
	}
	move(rng, &s.Params)
	return s
}

func move(rng *rand.Rand, p *model.Params) {
	for _, d := range model.ParamTable() {
		v := d.Get(p)
		moved := make([]float64, len(v))
		for k, x := range v {
			moved[k] = min(max(x*(1+lastDigit*(2*rng.Float64()-1)), d.Min), d.Max)
		}
		if d.Group != "noise" && len(v) > 0 {
			d.Set(p, moved)
		}
	}
}
