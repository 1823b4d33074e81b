package main

import (
	"math/rand/v2"
	"strings"

	"silkladder/model"
)

// draw returns a random scenario on the hosts and openings of base: an archetype,
// levers anywhere, every parameter anywhere in its plausible range, and in every
// fifth set up to a fifth beyond it where the model allows that. Weights that may
// be left empty are given in some sets. Scenarios that the model refuses are
// drawn again.
func draw(rng *rand.Rand, base model.Scenario, engine *model.Engine) (model.Scenario, *model.Result) {
	for {
		s := base
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
		s.Levers = model.LeversOf(levers)
		if r, err := engine.Run(s); err == nil {
			return s, r
		}
	}
}

// world is one structure that sets are drawn on.
type world struct {
	name string
	base model.Scenario
	part int // how many of every ten sets
}

// worlds are the six-host table of the model's documentation in yearly steps of
// a quarter, the whole atlas, and the atlas with places that open on their own
// dates, in half-year steps.
func worlds() []world {
	six := model.New("footwear")
	six.Hosts = sixHosts()
	whole := model.New("footwear")
	dated := model.New("footwear")
	dated.Step = 0.5
	dated.Openings = datedPlaces()
	return []world{{"six hosts", six, 4}, {"atlas", whole, 4}, {"atlas with dates", dated, 2}}
}

// file is the name of the world's files.
func (w world) file() string { return strings.ReplaceAll(w.name, " ", "-") }
