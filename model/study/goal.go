package study

import (
	"math"

	"silkladder/model"
)

// Goal is something a run may reach: an output above a level in a given year.
// What is reached earlier and lost again does not count.
type Goal struct {
	Output model.Output
	Brand  model.Vector // roles in one market, in place of Output: how near its own brand the cluster is there
	Above  float64
	By     float64 // years since the start
	Gain   bool    // Above is meant for the difference from the same scenario without levers
}

// escapeRole is the mean role in the four intangible functions of the
// lead-firm chain from which a cluster counts as having escaped captivity.
const escapeRole = 0.2

// Escape is the goal of having broken the lock by the given year: to hold a fifth
// of the intangible functions of the lead-firm chain itself.
func Escape(by float64) Goal {
	return Goal{Output: model.OutLeadG, Above: escapeRole, By: by}
}

// OwnBrand is the goal of selling under its own brand (the stage OBM) by the given
// year in the market that the roles are of: VecSG, VecSH or VecSB.
func OwnBrand(market model.Vector, by float64) Goal {
	return Goal{Brand: market, Above: math.Nextafter(0.5, 0), By: by} // half of marketing and brand is enough
}

// values returns the number that is to lie above the level, at every step. For a
// brand it is the mean role in marketing and brand, 0 for a cluster that only
// assembles (model.StageOf).
func (g Goal) values(r *model.Result) []float64 {
	if g.Brand == model.VecGov { // the zero value has no market
		return r.Series(g.Output)
	}
	x := make([]float64, len(r.T))
	for i := range x {
		if s := r.Roles(g.Brand, i); model.StageOf(s) != model.StageAssembly {
			x[i] = (s[model.FnM] + s[model.FnB]) / 2
		}
	}
	return x
}

// Seen is how a scenario does on a goal.
type Seen struct {
	Value   float64 // the output, or the gain, in the goal's year
	Reached bool    // above the level then
	Year    float64 // since when without interruption, years since the start; -1 if not
}

// see reads the goal from a run that ends in the goal's year; base is the output
// without levers, nil for goals that are no gain.
func (g Goal) see(r *model.Result, base []float64) Seen {
	x := g.values(r)
	value := func(i int) float64 {
		if base != nil {
			return x[i] - base[i]
		}
		return x[i]
	}
	last := len(x) - 1
	seen := Seen{Value: value(last), Year: -1}
	for i := last; i >= 0 && value(i) > g.Above; i-- {
		seen.Reached, seen.Year = true, r.T[i]
	}
	return seen
}

// Try runs a scenario up to the goal's year and says how it does. Errors are
// those of model.Engine.Run.
func (g Goal) Try(e *model.Engine, s model.Scenario) (Seen, error) {
	s.Years = g.By
	var base []float64
	if g.Gain {
		r, err := e.Run(s.Without())
		if err != nil {
			return Seen{}, err
		}
		base = append(base, g.values(r)...)
	}
	r, err := e.Run(s)
	if err != nil {
		return Seen{}, err
	}
	return g.see(r, base), nil
}
