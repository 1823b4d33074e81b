package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/study"
	"silkladder/model/study/ema"
)

// scenariosSettings are what the search for boxes of assumptions depends on.
type scenariosSettings struct {
	subjectOf
	Draws   int    `json:"draws"`
	Seed    uint64 `json:"seed"`
	From    string `json:"from"`    // where cases come from: posterior, prior or any
	Outcome string `json:"outcome"` // what is of interest
	Boxes   int    `json:"boxes"`
}

const scenariosUsage = "[-scenario FILE|- | -archetype ID | -trade ID] [-levers X[,X...]] [-from posterior|prior|any] [-draws N] [-seed N] [-outcome NAME<X|NAME>=X] [-boxes N] [-case N [-of ARCHIVE]] [-format csv|json|table|ema] [-shard i/n|auto|auto/n|all] [-out FILE] [-workers N]"

func (s *scenariosSettings) flags(f *flag.FlagSet) {
	f.IntVar(&s.Draws, "draws", 1000, "")
	f.Uint64Var(&s.Seed, "seed", 1, "")
	f.StringVar(&s.From, "from", "prior", "")
	f.StringVar(&s.Outcome, "outcome", "F>=0.01", "")
	f.IntVar(&s.Boxes, "boxes", 3, "")
}

func (s *scenariosSettings) complete(given func(string) bool) error {
	if s.Scenario.Version == model.Version2 && !given("from") {
		s.From = "posterior"
	}
	return nil
}

func scenariosCommand(std streams, args []string) error {
	f := newFlags("scenarios")
	o, subj, s := studyFlags(f), subjectFlags(f), new(scenariosSettings)
	f.Lookup("format").DefValue = "table"
	o.format = "table"
	trade := f.String("trade", "", "")
	only := f.Int("case", -1, "")
	of := f.String("of", "", "")
	s.flags(f)
	if err := parse(f, args); err != nil {
		return err
	}
	var err error
	if *of != "" {
		return s.replayOf(std, *of, *only, givenIn(f))
	}
	if s.Scenario, err = subj.readAny(std, *trade); err != nil {
		return err
	}
	j, err := planned(f, o, subj.file, s)
	if err != nil {
		return err
	}
	if !givenIn(f)("case") {
		return j.execute(std, o)
	}
	if err := within("case", *only, 0, s.Draws-1); err != nil {
		return err
	}
	return s.replay(std, *only)
}

// replayOf prints a case of an archive, whatever the page or this program packed: the
// archive says which scenario, seed and model it is of.
func (s *scenariosSettings) replayOf(std streams, name string, i int, given func(string) bool) error {
	for _, flag := range []string{"scenario", "archetype", "trade", "levers", "from", "draws", "seed", "outcome", "boxes", "out", "format"} {
		if given(flag) {
			return badInput(fmt.Errorf("-%s: not allowed with -of, for the archive says it", flag))
		}
	}
	file, err := os.Open(name)
	if err != nil {
		return badInput(fmt.Errorf("-of: %w", err))
	}
	defer file.Close()
	about, err := ema.Read(file)
	if err != nil {
		return badInput(fmt.Errorf("-of: %s: %w", name, err))
	}
	hash, err := hindcast.Hash()
	if err != nil {
		return err
	}
	if hash != about.Model {
		return badInput(fmt.Errorf("-of: %s is of the model %s, this program is %s: its cases have other outcomes here", name, about.Model, hash))
	}
	s.Scenario, s.Draws, s.Seed, s.From = about.Settings.Scenario, about.Settings.Draws, about.Settings.Seed, about.Settings.From
	if err := within("case", i, 0, s.Draws-1); err != nil {
		return err
	}
	return s.replay(std, i)
}

// replay prints the scenario of one case, as anybody can open it again.
func (s *scenariosSettings) replay(std streams, i int) error {
	en, err := s.ensemble()
	if err != nil {
		return err
	}
	c, err := en.Case(model.NewEngine(), i)
	if err != nil {
		return err
	}
	text, err := c.MarshalJSON()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(std.out, "%s\n", text)
	return err
}

// ensemble is that of the cases.
func (s *scenariosSettings) ensemble() (study.Ensemble, error) {
	return casesOf(s.Scenario, s.From, s.Draws, s.Seed)
}

// casesOf is the ensemble of cases about a scenario that a flag -from names.
func casesOf(sc model.Scenario, from string, draws int, seed uint64) (en study.Ensemble, err error) {
	if err := within("draws", draws, 1, maxTasks); err != nil {
		return en, err
	}
	if err := choice("from", from, "posterior", "prior", "any"); err != nil {
		return en, err
	}
	return study.Settings{Scenario: sc, Draws: draws, Seed: seed, From: from}.Ensemble(func() (*study.Posterior, error) {
		p, _, err := hindcast.Kept()
		return p, err
	})
}

func (s *scenariosSettings) job() (*job, error) {
	if err := within("boxes", s.Boxes, 1, 20); err != nil {
		return nil, err
	}
	en, err := s.ensemble()
	if err != nil {
		return nil, err
	}
	interest, err := condition(s.Outcome, en)
	if err != nil {
		return nil, err
	}
	return &job{
		study: "scenarios", settings: s, plan: en, version: s.Scenario.Version,
		sum:        func(recs []float64) table { return sumScenarios(en, interest, s.Boxes, recs) },
		fileFormat: "ema",
		file: func(recs []float64) ([]byte, error) {
			hash, err := hindcast.Hash()
			if err != nil {
				return nil, err
			}
			about := ema.About{Model: hash, Settings: study.Settings{Scenario: s.Scenario, Draws: s.Draws, Seed: s.Seed, From: s.From}}
			return ema.Archive(about, en.Space.IDs(), en.Columns(), recs)
		},
	}, nil
}

// condition reads what is of interest: an outcome, with < or >= and a number. F is
// what the levers change in it, F_with and F_without the runs.
func condition(text string, en study.Ensemble) (func(rec []float64) bool, error) {
	bad := func() error {
		return badInput(fmt.Errorf("-outcome: %q is not allowed (allowed: an outcome of %s or worst_host, with _with or _without for one of the runs, then < or >= and a number, such as F>=0.01)", text, outcomeIDs()))
	}
	name, value, below := strings.Cut(text, "<")
	if !below {
		var found bool
		if name, value, found = strings.Cut(text, ">="); !found {
			return nil, bad()
		}
	}
	limit, err := strconv.ParseFloat(value, 64)
	if err != nil || math.IsNaN(limit) || math.IsInf(limit, 0) {
		return nil, bad()
	}
	get, ok := study.OutcomeOf(name, len(en.Space), en.Columns())
	if !ok {
		return nil, bad()
	}
	return func(rec []float64) bool { return (get(rec) < limit) == below }, nil
}

func outcomeIDs() string {
	var ids []string
	for _, o := range study.OutcomeTable() {
		ids = append(ids, o.ID)
	}
	return strings.Join(ids, ", ")
}

// sumScenarios is the summary of a search: the boxes in words and numbers, one limit
// a row, then how the first was peeled.
func sumScenarios(en study.Ensemble, interest func([]float64) bool, boxes int, recs []float64) table {
	t := table{columns: []string{"box", "what", "low", "high", "quasi_p", "density", "coverage", "support", "cases", "zh", "en"}}
	p := study.Prim{Names: en.Space.IDs()}
	width := len(en.Columns())
	for i := 0; i < len(recs); i += width {
		rec := recs[i : i+width]
		p.X = append(p.X, rec[:len(en.Space)])
		p.Interest = append(p.Interest, interest(rec))
	}
	all := p.Measure(nil, nil)
	t.rows = append(t.rows, []any{0, "all cases", "", "", "", all.Density, all.Coverage, all.Support, all.Cases, "全部情形", "all cases"})
	end := func(x float64) any {
		if math.IsInf(x, 0) {
			return ""
		}
		return x
	}
	for k, b := range p.Boxes(boxes) {
		zh, en1 := b.Words(en.Space)
		t.rows = append(t.rows, []any{k + 1, "box", "", "", "", b.Density, b.Coverage, b.Support, b.Cases, zh, en1})
		for _, l := range b.Limits {
			t.rows = append(t.rows, []any{k + 1, p.Names[l.Axis], end(l.Low), end(l.High), l.P, "", "", "", "", "", ""})
		}
	}
	for _, b := range p.Trajectory() {
		t.rows = append(t.rows, []any{"", "peel", "", "", "", b.Density, b.Coverage, b.Support, b.Cases, "", ""})
	}
	return t
}
