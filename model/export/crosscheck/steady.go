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
// all parameters change in the last digit.
func (w *world) steady(rng *rand.Rand, s model.Scenario, values []float64) bool {
	for range tries {
		r, err := w.engine.Run(nudge(rng, s))
		if err != nil {
			return false
		}
		for i, x := range w.yearly(r) {
			if apart(x, values[i], floor) > tolerance {
				return false
			}
		}
	}
	return true
}

// nudge changes every parameter in its last digit, inside its range.
func nudge(rng *rand.Rand, s model.Scenario) model.Scenario {
	for _, d := range model.ParamTable() {
		v := d.Get(&s.Params)
		moved := make([]float64, len(v))
		for k, x := range v {
			moved[k] = min(max(x*(1+lastDigit*(2*rng.Float64()-1)), d.Min), d.Max)
		}
		if d.Group != "noise" && len(v) > 0 {
			d.Set(&s.Params, moved)
		}
	}
	return s
}
