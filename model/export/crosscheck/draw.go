package main

import (
	"math/rand/v2"

	"silkladder/model"
)

// draw returns a random scenario on the hosts and openings of base and what it
// gives: an archetype, levers anywhere, every parameter anywhere in its plausible
// range, and in every fifth set up to a fifth beyond it where the model allows
// that. Weights that may be left empty are given in some sets. Scenarios that the
// model refuses are drawn again, and so are those without a steady answer, of
// which it returns the number.
func (w *world) draw(rng *rand.Rand) (s model.Scenario, values []float64, unsteady int) {
	for {
		s = w.random(rng)
		r, err := w.engine.Run(s)
		if err != nil {
			continue
		}
		if values = w.yearly(r); w.steady(rng, s, values) {
			return s, values, unsteady
		}
		unsteady++
	}
}

// random is a scenario as drawn.
func (w *world) random(rng *rand.Rand) model.Scenario {
	s := w.base
	if s.Version == model.Version2 {
		return nation(s, rng)
	}
	kinds := model.Archetypes()
	s.Params = kinds[rng.IntN(len(kinds))].Params
	wide := rng.IntN(5) == 0
	for _, d := range model.ParamTable() {
		if d.Group == "noise" || d.Null && rng.IntN(8) != 0 || rng.IntN(3) == 0 {
			continue // as in the archetype
		}
		v := make([]float64, d.Len)
		sum := 0.0
		for k := range v {
			low, high := d.Low, d.High
			if wide {
				span := (high - low) / 5
				low, high = max(low-span, d.Min), min(high+span, d.Max)
			}
			v[k] = low + (high-low)*rng.Float64()
			sum += v[k]
		}
		for k := range v {
			if d.Sum {
				v[k] /= sum
			}
		}
		d.Set(&s.Params, v)
	}
	s.Levers = levers(rng)
	return s
}

// nation is a random scenario of all clusters: couplings anywhere, every eighth
// parameter of every cluster within its plausible range.
func nation(s model.Scenario, rng *rand.Rand) model.Scenario {
	list := s.Clusters()
	for i := range list {
		for _, d := range model.ParamTable() {
			if d.Group == "noise" || d.Null || d.Len > 1 || rng.IntN(8) != 0 {
				continue
			}
			d.Set(&list[i].Params, []float64{d.Low + (d.High-d.Low)*rng.Float64()})
		}
	}
	s = s.WithClusters(list, s.Focus)
	for _, c := range model.CouplingTable() {
		if rng.IntN(2) == 0 {
			c.Set(&s.Couplings, c.Get(s.Couplings)*(0.5+rng.Float64()/2))
		}
	}
	s.From = model.StartYear + float64(rng.IntN(20))
	s.Levers = levers(rng)
	return s
}

// levers are random ones, some at their ends.
func levers(rng *rand.Rand) model.Levers {
	var levers [5]float64
	for i := range levers {
		switch rng.IntN(4) {
		case 0: // none
		case 1:
			levers[i] = 1
		default:
			levers[i] = rng.Float64()
		}
	}
	return model.LeversOf(levers)
}
