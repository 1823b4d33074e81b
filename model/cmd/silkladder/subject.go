package main

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/study"
)

// subject is the scenario that a study is about, as flags: a file, or an
// archetype with levers.
type subject struct{ file, archetype, levers string }

const subjectUsage = "[-scenario FILE|- | -archetype ID -levers X[,X...]]"

func subjectFlags(f *flag.FlagSet) *subject {
	var s subject
	f.StringVar(&s.file, "scenario", "", "")
	f.StringVar(&s.archetype, "archetype", "", "")
	f.StringVar(&s.levers, "levers", "", "")
	return &s
}

// read returns the scenario. Without flags it is footwear with the Belt and Road
// as announced; one number for levers sets infrastructure, parks, openness and
// market access, five set all.
func (s *subject) read(std streams) (model.Scenario, error) {
	if s.file != "" {
		if s.archetype != "" || s.levers != "" {
			return model.Scenario{}, badInput(errors.New("-scenario: not allowed together with -archetype or -levers"))
		}
		sc, err := readScenario(std, s.file)
		if err == nil {
			err = sc.RequireVersion1()
		}
		return sc, err
	}
	archetype := s.archetype
	if archetype == "" {
		archetype = "footwear"
	}
	return s.withLevers(model.New(archetype))
}

// readAny is read for studies of either version of the model: a file may hold
// several clusters, and a trade stands for all of China's clusters with it in focus.
func (s *subject) readAny(std streams, trade string) (model.Scenario, error) {
	switch {
	case trade == "" && s.file == "":
		return s.read(std)
	case trade == "":
		if s.archetype != "" || s.levers != "" {
			return s.read(std) // which refuses
		}
		return readScenario(std, s.file)
	case s.file != "" || s.archetype != "":
		return model.Scenario{}, badInput(errors.New("-trade: not allowed together with -scenario or -archetype"))
	}
	return s.withLevers(model.National(trade))
}

// withLevers sets the levers that the flag gives.
func (s *subject) withLevers(sc model.Scenario) (model.Scenario, error) {
	levers := []float64{1}
	if s.levers != "" {
		var err error
		if levers, err = numbers("levers", s.levers); err != nil {
			return sc, err
		}
	}
	switch len(levers) {
	case 1:
		sc.Levers = model.Levers{Infrastructure: levers[0], Parks: levers[0], Openness: levers[0], Market: levers[0]}
	case 5:
		sc.Levers = model.LeversOf([5]float64(levers))
	default:
		return sc, badInput(fmt.Errorf("-levers: %q is not allowed (allowed: one number, or five: infrastructure, parks, openness, market, inward)", s.levers))
	}
	return sc, sc.Validate()
}

// numbers reads a comma-separated list of finite numbers.
func numbers(flag, text string) ([]float64, error) {
	var xs []float64
	for word := range strings.SplitSeq(text, ",") {
		x, err := strconv.ParseFloat(word, 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return nil, badInput(fmt.Errorf("-%s: %q is not allowed (allowed: numbers, separated by commas)", flag, word))
		}
		xs = append(xs, x)
	}
	return xs, nil
}

// spaceOf is the space of assumptions named by a flag -over: nothing for the
// plausible space, "none" for no assumption, else parameters.
func spaceOf(over string) (study.Space, error) {
	switch over {
	case "":
		return study.Plausible(), nil
	case "none":
		return nil, nil
	}
	sp, err := study.SpaceOf(strings.Split(over, ",")...)
	if err != nil {
		return nil, badInput(fmt.Errorf("-over: %w (allowed: parameters by identifier, separated by commas, or none)", err))
	}
	return sp, distinct("over", sp.IDs())
}

// knobOf is the knob named by a flag.
func knobOf(flag, name string) (study.Knob, error) {
	k, err := study.KnobByName(name)
	if err != nil {
		return k, badInput(fmt.Errorf("-%s: %w", flag, err))
	}
	return k, nil
}

// outputOf is the recorded series named by a flag.
func outputOf(flag, name string) (model.Output, error) {
	for _, row := range model.OutputTable() {
		if row.ID == name || row.Symbol == name {
			return row.Output, nil
		}
	}
	return 0, badInput(fmt.Errorf("-%s: %q is not allowed (allowed: a recorded series, such as F or VAh)", flag, name))
}
