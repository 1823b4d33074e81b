package hindcast

import (
	"math"
	"slices"

	"silkladder/model"
	"silkladder/model/study"
)

// Cases are runs of the scenario under other assumptions: anywhere in the
// plausible ranges, or as the record has left them.
type Cases struct {
	N         int
	Seed      uint64
	Posterior *study.Posterior // nil: anywhere
}

// DefaultCases are those of the golden table.
var DefaultCases = Cases{N: 200, Seed: 2013}

// band holds the 5, 25, 75 and 95 % points of what cases give for one figure: of a
// mixture.
type band [4]float64

// maxRedraws is how often a case that the model cannot run is drawn again.
const maxRedraws = 50

// draw returns the scenario of a case. All of them move the same axes.
func (c Cases) draw(s model.Scenario, i, redraws int) model.Scenario {
	en := study.Ensemble{Scenario: s, Space: Axes(s), N: c.N, Seed: c.Seed, Posterior: c.Posterior}
	return en.Draw(i, redraws)
}

// Axes are the assumptions that the record is asked about, each in its whole
// plausible range around what a scenario has, and what was fitted.
func Axes(s model.Scenario) study.Space {
	return append(study.Unmeasured(), study.Fitted(s)...).Spread(s, study.Wide)
}

// spreads runs the cases and sums up what they give for every figure after the fit
// of every operator; nil for each without cases.
func (c Cases) spreads(s model.Scenario, ls []look, only model.Selection) ([][]band, error) {
	figures := make([][]Figure, len(ls))
	for k := range ls {
		figures[k] = ls[k].figures()
	}
	return c.bands(s, ls, figures, only)
}

// bands is spreads for given figures.
func (c Cases) bands(s model.Scenario, ls []look, figures [][]Figure, only model.Selection) ([][]band, error) {
	bands := make([][]band, len(ls))
	if c.N == 0 {
		return bands, nil
	}
	spread, fit := make([][]mixture, len(ls)), make([][]Figure, len(ls))
	for k := range ls {
		spread[k] = make([]mixture, len(figures[k]))
		fit[k] = slices.DeleteFunc(ls[k].figures(), func(f Figure) bool { return !ls[k].fitted(&f) })
	}
	e := model.NewEngine()
	for i := range c.N {
		var r *model.Result
		var err error
		for redraws := range 1 + maxRedraws {
			if r, err = e.RunOnly(c.draw(s, i, redraws), only); err == nil {
				break
			}
		}
		if err != nil {
			return nil, err
		}
		for k := range ls {
			sd := math.Hypot(ls[k].Sigma, max(ls[k].Discrepancy, ls[k].miss(r, fit[k])))
			for j := range figures[k] {
				if f := &figures[k][j]; !f.early() && !f.Fit {
					spread[k][j].add(ls[k].ln(ls[k].of(r, f), f.Observed), sd)
				}
			}
		}
	}
	for k := range ls {
		bands[k] = make([]band, len(figures[k]))
		for j := range spread[k] {
			if spread[k][j].means != nil {
				bands[k][j] = spread[k][j].band()
			}
		}
	}
	return bands, nil
}
