package main

import (
	"flag"
	"fmt"
	"strconv"
	"strings"

	"silkladder/model/study"
)

// sweepSettings are what a sweep depends on.
type sweepSettings struct {
	subjectOf
	Axes []string `json:"axes"` // as given: org=0.3:0.9:7
}

func (s *sweepSettings) flags(f *flag.FlagSet) { f.Var((*many)(&s.Axes), "over", "") }

func (s *sweepSettings) complete(func(string) bool) error { return nil }

func (s *sweepSettings) job() (*job, error) {
	if len(s.Axes) == 0 {
		return nil, badInput(fmt.Errorf("-over: missing (allowed: KNOB=FROM:TO:COUNT or KNOB=X,Y,..., once for every axis)"))
	}
	w := study.Sweep{Scenario: s.Scenario}
	n := 1
	var ids []string
	for _, text := range s.Axes {
		a, err := parseAxis(text)
		if err != nil {
			return nil, err
		}
		if n *= len(a.Values); n > maxTasks {
			return nil, badInput(fmt.Errorf("-over: more than %d combinations", maxTasks))
		}
		w.Axes = append(w.Axes, a)
		ids = append(ids, a.Knob.ID)
	}
	if err := distinct("over", ids); err != nil {
		return nil, err
	}
	return &job{study: "sweep", settings: s, plan: w}, nil
}

// maxAxis is the most values of one axis.
const maxAxis = 1_000_000

// parseAxis reads one axis: KNOB=FROM:TO:COUNT for evenly spaced values with both
// ends, or KNOB=X,Y,... for a list.
func parseAxis(text string) (a study.Axis, err error) {
	name, values, found := strings.Cut(text, "=")
	if !found {
		return a, badInput(fmt.Errorf("-over: %q is not allowed (allowed: KNOB=FROM:TO:COUNT or KNOB=X,Y,...)", text))
	}
	if a.Knob, err = knobOf("over", name); err != nil {
		return a, err
	}
	if parts := strings.Split(values, ":"); len(parts) > 1 {
		ends, err := numbers("over", strings.Join(parts[:len(parts)-1], ","))
		if err != nil {
			return a, err
		}
		count, err := strconv.Atoi(parts[len(parts)-1])
		if err != nil || len(ends) != 2 || count < 2 || count > maxAxis {
			return a, badInput(fmt.Errorf("-over: %q is not allowed (allowed: FROM:TO:COUNT with a count of 2 to %d)", values, maxAxis))
		}
		for i := range count {
			u := float64(i) / float64(count-1)
			a.Values = append(a.Values, ends[0]*(1-u)+ends[1]*u)
		}
	} else if a.Values, err = numbers("over", values); err != nil {
		return a, err
	}
	seen := map[float64]bool{}
	for _, x := range a.Values {
		if seen[x] {
			return a, badInput(fmt.Errorf("-over: %s: %g is there twice (allowed: each value once)", name, x))
		}
		seen[x] = true
		if !(x >= a.Knob.Min && x <= a.Knob.Max) {
			return a, badInput(fmt.Errorf("-over: %s: %g is not allowed (allowed: %g to %g)", name, x, a.Knob.Min, a.Knob.Max))
		}
	}
	return a, nil
}
