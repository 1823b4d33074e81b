package study

import (
	"math"

	"silkladder/model"
)

// identity lists the parameters by which the archetypes say what kind of cluster
// they are: depth of the smile, effort, organisation, substitution, entry of
// rivals and learning from buyers. Cases about a scenario leave them alone.
var identity = []string{"smile", "intent", "eta", "org", "sigma", "g_riv", "kapT", "kapQ"}

// unmeasured lists what cases about a scenario vary beside the plausible space:
// growth of demand in the lead chain and at home, and the two numbers that hold
// entry into components.
var unmeasured = []string{"g_G", "g_H", "tC", "rho_C"}

// reach is how much of a plausible range a case about a scenario may stray to
// either side of the scenario's value, so that it spans half the range.
const reach = 0.25

// Unmeasured returns the assumptions of a scenario that nobody has measured or
// set: the plausible space without the archetype's identity, with growth of
// demand and entry into components.
func Unmeasured() Space {
	more, err := SpaceOf(unmeasured...)
	if err != nil {
		panic("study: " + err.Error())
	}
	return append(Plausible().Except(identity...), more...)
}

// Around returns the space of cases about a scenario: what is unmeasured, around
// the scenario's own values, without what the scenario itself changes against its
// archetype.
func Around(s model.Scenario) Space {
	was := untouched(s)
	var sp Space
	for _, d := range Unmeasured() {
		if d.Get(&s.Params) == d.Get(&was) {
			sp = append(sp, d)
		}
	}
	return sp.Around(s)
}

// untouched are the parameters that a scenario's archetype gives it.
func untouched(s model.Scenario) model.Params {
	if t, ok := model.TradeByID(s.Archetype); ok && s.Version == model.Version2 {
		return t.Cluster.Params
	}
	return model.New(s.Archetype).Params
}

// Around returns the same axes around the values of a scenario. On every axis
// half the cases lie below the scenario's value and half above it.
func (s Space) Around(sc model.Scenario) Space { return s.Spread(sc, reach) }

// Spread is Around with another reach.
func (s Space) Spread(sc model.Scenario, reach float64) Space {
	t := make(Space, len(s))
	for j, d := range s {
		t[j] = d.spread(d.Get(&sc.Params), reach)
	}
	return t
}

// spread is the axis with the value x in its middle and the given part of the
// plausible range on either side: it ends where that range ends, or, for a value
// outside of it, where the equations do.
func (d Dim) spread(x, reach float64) Dim {
	low, high := d.Param.Low, d.Param.High
	half := reach * (high - low)
	if x <= low {
		low = d.Param.Min
	}
	if x >= high {
		high = d.Param.Max
	}
	d.Low, d.High, d.Centred, d.Middle, d.Reach = math.Max(low, x-half), math.Min(high, x+half), true, x, reach
	return d
}
