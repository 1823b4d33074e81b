package study

import (
	"fmt"

	"silkladder/model"
)

// Target is a number whose dependence on assumptions a sensitivity analysis
// studies: a headline outcome of the run without or with levers, or the change
// that the levers make in it.
type Target struct {
	Outcome Outcome
	Which   Which
}

// Targets lists the four targets of the methods page: functional upgrading
// without levers, and the change that the levers make in functional upgrading,
// in home value added and in the present value for hosts.
func Targets() []Target {
	return []Target{{Functional, Without}, {Functional, Change}, {HomeValue, Change}, {HostGain, Change}}
}

// ID names the target in records: F_without, F_change, ...
func (t Target) ID() string {
	return OutcomeTable()[t.Outcome].ID + [...]string{"_without", "_with", "_change"}[t.Which]
}

// of reads the target from an effect.
func (t Target) of(f Effect) float64 { return pick(f.Without[t.Outcome], f.With[t.Outcome], t.Which) }

// screen holds what the three sensitivity analyses share: a scenario, the space
// of assumptions and the targets.
type screen struct {
	Scenario model.Scenario
	Space    Space
	Targets  []Target
}

// at runs the scenario at the point u of the space and appends the targets.
func (c *screen) at(e *model.Engine, u []float64, dst []float64) ([]float64, error) {
	s := c.Scenario
	if u != nil {
		c.Space.Place(&s.Params, u)
	}
	f, err := Compare(e, s)
	if err != nil {
		return nil, fmt.Errorf("sensitivity: %w", err)
	}
	for _, t := range c.Targets {
		dst = append(dst, t.of(f))
	}
	return dst, nil
}

func (c *screen) columns() []string {
	var cols []string
	for _, t := range c.Targets {
		cols = append(cols, t.ID())
	}
	return cols
}
