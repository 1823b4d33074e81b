package study

import (
	"fmt"
	"strings"

	"silkladder/model"
)

// Knob is one number of a scenario that a search or a sweep turns: a scalar
// parameter or a lever.
type Knob struct {
	ID        string
	Zh, En    string
	Low, High float64 // where to look: the plausible range, 0..1 for levers
	Min, Max  float64 // what a scenario allows

	lever int         // index into the levers, -1 for a parameter
	param model.Param // when it is a parameter
}

// AllLevers is the knob that turns infrastructure, parks, openness and market
// access together: 0.4 is the Belt and Road as realised, 1 as announced.
const AllLevers = "levers"

// KnobByName returns the knob with the given name: a lever's identifier, a
// parameter's identifier or symbol, or AllLevers.
func KnobByName(name string) (Knob, error) {
	if name == AllLevers {
		return Knob{ID: AllLevers, Zh: "“一带一路”力度", En: "Strength of the Belt and Road", High: 1, Max: 1, lever: model.NumLevers}, nil
	}
	for i, l := range model.LeverTable() {
		if l.ID == name || l.Symbol == name {
			return Knob{ID: l.ID, Zh: l.Zh, En: l.En, Low: l.Min, High: l.Max, Min: l.Min, Max: l.Max, lever: i}, nil
		}
	}
	p, ok := model.ParamByName(name)
	if !ok || p.Len != 1 || p.ID == "seed" {
		return Knob{}, fmt.Errorf("%q is not allowed (allowed: %s, a lever or a scalar parameter such as %s)",
			name, AllLevers, strings.Join(Conditions(), ", "))
	}
	return Knob{ID: p.ID, Zh: p.Zh, En: p.En, Low: p.Low, High: p.High, Min: p.Min, Max: p.Max, lever: -1, param: p}, nil
}

// Conditions lists the three home conditions of upgrading of which the methods
// page gives thresholds: local networks (organisation), strategic intent and the
// share of funds that goes into capability.
func Conditions() []string { return []string{"org", "intent", "eta"} }

// Get returns the knob's value in a scenario.
func (k Knob) Get(s *model.Scenario) float64 {
	switch {
	case k.ID == AllLevers:
		return s.Levers.Infrastructure
	case k.lever >= 0:
		return s.Levers.Vector()[k.lever]
	}
	return k.param.Get(&s.Params)[0]
}

// Set turns the knob of a scenario to x.
func (k Knob) Set(s *model.Scenario, x float64) {
	switch {
	case k.ID == AllLevers:
		s.Levers.Infrastructure, s.Levers.Parks, s.Levers.Openness, s.Levers.Market = x, x, x, x
	case k.lever >= 0:
		v := s.Levers.Vector()
		v[k.lever] = x
		s.Levers = model.LeversOf(v)
	default:
		v := [1]float64{x}
		k.param.Set(&s.Params, v[:])
	}
}

// Lever reports whether the knob turns levers, not a parameter.
func (k Knob) Lever() bool { return k.lever >= 0 }
