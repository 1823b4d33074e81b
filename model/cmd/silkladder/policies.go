package main

import (
	"flag"

	"silkladder/model/study"
)

// policiesSettings are what a table of regret depends on.
type policiesSettings struct {
	subjectOf
	Draws int    `json:"draws"`
	Seed  uint64 `json:"seed"`
	From  string `json:"from"`
}

const policiesUsage = "[-scenario FILE|- | -archetype ID | -trade ID] [-from posterior|prior|any] [-draws N] [-seed N] " + studyUsage

func (s *policiesSettings) flags(f *flag.FlagSet) {
	f.IntVar(&s.Draws, "draws", 200, "")
	f.Uint64Var(&s.Seed, "seed", 1, "")
	f.StringVar(&s.From, "from", "posterior", "")
}

func (s *policiesSettings) complete(func(string) bool) error { return nil }

func policiesCommand(std streams, args []string) error {
	s := new(policiesSettings)
	return nationalStudy(std, "policies", s, args)
}

// defaultTrade is in focus where nothing says otherwise.
const defaultTrade = "footwear-oem"

// nationalStudy is the subcommand of a study about a scenario of either version of
// the model, all of China's clusters where nothing is named.
func nationalStudy(std streams, name string, s settings, args []string) error {
	f := newFlags(name)
	o, subj := studyFlags(f), subjectFlags(f)
	f.Lookup("format").DefValue = "table"
	o.format = "table"
	trade := f.String("trade", "", "")
	s.flags(f)
	if err := parse(f, args); err != nil {
		return err
	}
	if *trade == "" && subj.file == "" && subj.archetype == "" {
		*trade = defaultTrade
	}
	var err error
	if *s.about(), err = subj.readAny(std, *trade); err != nil {
		return err
	}
	j, err := planned(f, o, subj.file, s)
	if err != nil {
		return err
	}
	return j.execute(std, o)
}

func (s *policiesSettings) job() (*job, error) {
	en, err := casesOf(s.Scenario, s.From, s.Draws, s.Seed)
	if err != nil {
		return nil, err
	}
	p := study.Robust{Ensemble: en, Policies: study.Policies()}
	return &job{
		study: "policies", settings: s, plan: p, version: s.Scenario.Version,
		sum: func(recs []float64) table { return sumPolicies(p, recs) },
	}, nil
}

// sumPolicies is the table of regret: of every policy how often it satisfies, its
// medians, and how far at most it stays below the best policy of the same case.
func sumPolicies(p study.Robust, recs []float64) table {
	t := table{columns: []string{"policy", "zh", "en", "home_up", "no_host_loses", "lock_open", "all_three"}}
	for _, kind := range []string{"median_", "regret_"} {
		for _, id := range study.ObjectiveIDs() {
			t.columns = append(t.columns, kind+id)
		}
	}
	for _, r := range p.Regrets(recs) {
		row := []any{r.Policy.ID, r.Policy.Zh, r.Policy.En, r.HomeUp, r.NoLoss, r.Open, r.All}
		for _, list := range [][study.NumObjectives]float64{r.Median, r.Max} {
			for _, x := range list {
				row = append(row, x)
			}
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// frontSettings are what a front of settings depends on.
type frontSettings struct {
	subjectOf
	Points int     `json:"points"`
	Seed   uint64  `json:"seed"`
	Budget float64 `json:"budget"` // US$ bn a year; 0 = what the scenario says
}

const frontUsage = "[-scenario FILE|- | -archetype ID | -trade ID] [-points N] [-seed N] [-budget US$bn] " + studyUsage

func (s *frontSettings) flags(f *flag.FlagSet) {
	f.IntVar(&s.Points, "points", 500, "")
	f.Uint64Var(&s.Seed, "seed", 1, "")
	f.Float64Var(&s.Budget, "budget", 0, "")
}

func (s *frontSettings) complete(func(string) bool) error { return nil }

func frontCommand(std streams, args []string) error {
	return nationalStudy(std, "front", new(frontSettings), args)
}

func (s *frontSettings) job() (*job, error) {
	if err := within("points", s.Points, 2, maxTasks); err != nil {
		return nil, err
	}
	sc := s.Scenario
	if s.Budget != 0 {
		sc.Budget = s.Budget
	}
	if err := sc.Validate(); err != nil {
		return nil, err
	}
	p := study.Front{Scenario: sc, N: s.Points, Seed: s.Seed}
	return &job{
		study: "front", settings: s, plan: p, version: s.Scenario.Version,
		sum: func(recs []float64) table {
			t := table{columns: p.Columns()}
			for _, rec := range p.Best(recs) {
				var row []any
				for _, x := range rec {
					row = append(row, x)
				}
				t.rows = append(t.rows, row)
			}
			return t
		},
	}, nil
}
