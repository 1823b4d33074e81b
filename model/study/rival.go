package study

import "silkladder/model"

// Rival sets the home market beside the Belt and Road. The paper does not
// mention that a growing home market, too, is a place where a cluster sells
// under its own name and learns; for steel, appliances and electronics it
// explains most of the upgrading in this model. Each pair of runs answers what
// the effect of the levers is, each pair of effects what the home market adds.
type Rival struct {
	AsIs   Effect // the scenario
	Frozen Effect // home demand stays at its size of the start (g_H = 0)
	Closed Effect // no home market: its sales go to the lead-firm chain from the start
}

// HomeMarket is what having a home market contributes to the run without levers,
// against a cluster that sells the same volume to lead firms.
func (v Rival) HomeMarket() Outcomes { return v.AsIs.Without.Minus(v.Closed.Without) }

// RivalOf runs a scenario, without and with its levers, in the three states of
// the home market (six runs).
func RivalOf(e *model.Engine, s model.Scenario) (v Rival, err error) {
	if v.AsIs, err = Compare(e, s); err != nil {
		return v, err
	}
	frozen := s
	frozen.Params.GH = 0
	if v.Frozen, err = Compare(e, frozen); err != nil {
		return v, err
	}
	v.Closed, err = Compare(e, HomeClosed(s))
	return v, err
}

// HomeClosed returns the scenario without a home market: what the cluster sold at
// home it sells to lead firms, from the start. A trace of one part in a million
// stays, so that market shares remain defined.
func HomeClosed(s model.Scenario) model.Scenario {
	const trace = 1e-6
	sales := &s.Params.Sales0
	sales[0] += sales[1] - trace
	sales[1] = trace
	return s
}
