package claims

import (
	"fmt"

	"silkladder/model"
	"silkladder/model/atlas"
)

// Grade says how a target compares with the model.
type Grade string

// The grades.
const (
	Hit     Grade = "hit"     // the model is inside the range
	Miss    Grade = "miss"    // it is outside
	Context Grade = "context" // the figure measures something near it; not judged
)

// Target is one figure from outside and what the model says about it. The model
// was not fitted to these figures; some guided the choice of a default, as the
// notes say.
type Target struct {
	ID             string
	Zh, En         string  // what is compared
	Unit           string  // "share", "1/year", "years", "thousand jobs", "0 or 1"
	Low, High      float64 // the figure, as a range: its own, or what counts as close
	Model          float64
	Grade          Grade
	NoteZh, NoteEn string // how to read the comparison
	Source         string
	Evidence       string // "v" checked against the source, "m" from the literature by memory
}

// targetRow is a Target before the model has spoken.
type targetRow struct {
	Target
	compute func(w *world) (float64, error)
}

// Targets compares the model with figures from outside, against a host table. It
// makes about 15 runs. Errors are those of model.Engine.Run.
func Targets(t Table) ([]Target, error) {
	w := newWorld(t)
	var ts []Target
	for _, r := range targetRows() {
		x, err := r.compute(w)
		if err == nil {
			err = w.err
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
		r.Model = x
		if r.Grade != Context {
			r.Grade = Miss
			if x >= r.Low && x <= r.High {
				r.Grade = Hit
			}
		}
		ts = append(ts, r.Target)
	}
	return ts, nil
}

// value is an output of a run without levers at a year.
func value(archetype string, o model.Output, years float64, change func(s *model.Scenario)) func(w *world) (float64, error) {
	return func(w *world) (float64, error) { return w.run(archetype, change).At(o, years), nil }
}

// gain is what an output has gained by a year.
func gain(archetype string, o model.Output, years float64, change func(s *model.Scenario)) func(w *world) (float64, error) {
	return func(w *world) (float64, error) {
		r := w.run(archetype, change)
		return r.At(o, years) - r.Series(o)[0], nil
	}
}

// brandRole is the brand role in the lead chain at the start.
func brandRole(archetype string) func(w *world) (float64, error) {
	return func(w *world) (float64, error) {
		return w.run(archetype, nil).Vec(model.VecSG, int(model.FnB))[0], nil
	}
}

// verdictOf is 1 when a check holds.
func verdictOf(id string) func(w *world) (float64, error) {
	return func(w *world) (float64, error) {
		c, _ := CheckByID(id)
		v, err := c.in(w)
		if v.Holds {
			return 1, err
		}
		return 0, err
	}
}

// hostWage is a wage of the atlas, whatever the table: the six hosts stand for
// other economies.
func hostWage(name string) func(w *world) (float64, error) {
	return func(*world) (float64, error) {
		for _, h := range atlas.Hosts() {
			if h.Name == name {
				return h.Wage, nil
			}
		}
		return 0, fmt.Errorf("no host %s", name)
	}
}

// tradeCost is the change of the trade cost factor of hosts in 20 years when
// infrastructure alone is built: the largest fall, or the mean.
func tradeCost(largest bool) func(w *world) (float64, error) {
	return func(w *world) (float64, error) {
		r := w.run("footwear", func(s *model.Scenario) { s.Levers.Infrastructure = 1 })
		least, sum := 0.0, 0.0
		for i := range w.hosts {
			tau := r.Host(i, model.HostTau)
			change := tau[r.Index(20)]/tau[0] - 1
			least = min(least, change)
			sum += change / float64(len(w.hosts))
		}
		if largest {
			return least, nil
		}
		return sum, nil
	}
}

// brandYears is the time that a footwear cluster with all four conditions takes
// to half of the brand function in its lead chain.
func brandYears(w *world) (float64, error) {
	r := w.run("footwear", func(s *model.Scenario) {
		s.Years = 50
		s.Params.Intent, s.Params.Eta, s.Params.Org = .8, .8, .9
	})
	for i, x := range r.Vec(model.VecSG, int(model.FnB)) {
		if x > .5 {
			return r.T[i], nil
		}
	}
	return float64(never), nil
}

// electronics1997 is the electronics cluster started at the level of 1997, in
// fast-growing markets.
func electronics1997(s *model.Scenario) {
	p := &s.Params
	p.C0, p.Product0 = [7]float64{.06, .10, .28, .70, .50, .08, .04}, .45
	p.Sales0 = [3]float64{.90, .08, .02}
	p.W0, p.GW, p.GG, p.GH, p.RivG = .06, .07, .08, .08, 0
}

// realised is the Belt and Road as realised, the default of the levers.
func realised(s *model.Scenario) {
	for i, l := range model.LeverTable() {
		v := s.Levers.Vector()
		v[i] = l.Default
		s.Levers = model.LeversOf(v)
	}
}
