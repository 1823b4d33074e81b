package main

import (
	"flag"

	"silkladder/model"
)

// settings are everything the tasks of a study depend on. Printed as JSON they
// are what tells one study from another, so merge finds them in a file again.
type settings interface {
	// flags registers the study's own flags with their defaults.
	flags(f *flag.FlagSet)
	// about is the scenario of the study.
	about() *model.Scenario
	// complete settles what the flags leave to the scenario or to one another;
	// given says which flags were typed.
	complete(given func(flag string) bool) error
	// job checks the settings and returns what they describe.
	job() (*job, error)
}

// subjectOf is the part of the settings that all studies of a scenario share.
type subjectOf struct {
	Scenario model.Scenario `json:"scenario"`
}

func (s *subjectOf) about() *model.Scenario { return &s.Scenario }

// studies are the subcommands about one scenario, each with the settings it
// starts from.
var studies = map[string]func() settings{
	"ensemble":    func() settings { return new(ensembleSettings) },
	"sweep":       func() settings { return new(sweepSettings) },
	"sensitivity": func() settings { return new(sensitivitySettings) },
	"threshold":   func() settings { return new(thresholdSettings) },
	"calibrate":   func() settings { return new(calibrateSettings) },
	"scenarios":   func() settings { return new(scenariosSettings) },
	"policies":    func() settings { return new(policiesSettings) },
	"front":       func() settings { return new(frontSettings) },
}

// studyCommand is the subcommand of one of the studies.
func studyCommand(name string) func(std streams, args []string) error {
	return func(std streams, args []string) error {
		f := newFlags(name)
		o, subj, s := studyFlags(f), subjectFlags(f), studies[name]()
		s.flags(f)
		if err := parse(f, args); err != nil {
			return err
		}
		var err error
		if *s.about(), err = subj.read(std); err != nil {
			return err
		}
		j, err := planned(f, o, subj.file, s)
		if err != nil {
			return err
		}
		return j.execute(std, o)
	}
}

// planned is the study of a subject that the settings have been told, from the file of
// that name if any.
func planned(f *flag.FlagSet, o *options, file string, s settings) (*job, error) {
	if err := apart(o.out, file); err != nil {
		return nil, err
	}
	if err := s.complete(givenIn(f)); err != nil {
		return nil, err
	}
	return s.job()
}
