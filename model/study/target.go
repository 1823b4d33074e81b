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

// finest is how finely the way to a point that the model cannot run is cut.
const finest = 1.0 / 1024

// at runs the scenario at the point u of the space and appends the targets and
// how much of the way from the scenario to the point was gone. That is less than
// all of it where the model cannot run the point, because ranges depend on each
// other: a tilted smile must be deep enough, a stock must not run empty.
func (c *screen) at(e *model.Engine, u []float64, dst []float64) ([]float64, error) {
	way := func(t float64) (Effect, error) {
		s := c.Scenario
		for j := range u {
			x := c.Space[j].At(u[j])
			if t < 1 {
				own := c.Space[j].Get(&c.Scenario.Params)
				x = own + t*(x-own)
			}
			c.Space[j].Set(&s.Params, x)
		}
		return Compare(e, s)
	}
	gone := 1.0
	f, err := way(gone)
	if err != nil {
		if f, gone, err = halve(way); err != nil {
			return nil, fmt.Errorf("sensitivity: %w", err)
		}
	}
	for _, t := range c.Targets {
		dst = append(dst, t.of(f))
	}
	return append(dst, gone), nil
}

// halve finds how far a way that cannot be gone to its end can be gone, and the
// effect there. An error is that of its beginning.
func halve(way func(t float64) (Effect, error)) (last Effect, gone float64, err error) {
	if last, err = way(0); err != nil {
		return last, 0, err
	}
	for step := .5; step >= finest; step /= 2 {
		if f, err := way(gone + step); err == nil {
			last, gone = f, gone+step
		}
	}
	return last, gone, nil
}

func (c *screen) columns() []string {
	var cols []string
	for _, t := range c.Targets {
		cols = append(cols, t.ID())
	}
	return append(cols, "reached")
}

// width is the length of a record.
func (c *screen) width() int { return len(c.Targets) + 1 }

// Short counts the runs that did not reach their point of the space, because the
// model cannot run it.
func (c *screen) Short(recs []float64) int {
	n := 0
	for _, r := range rows(recs, c.width()) {
		if r[len(r)-1] < 1 {
			n++
		}
	}
	return n
}
