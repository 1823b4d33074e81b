package main

import (
	"flag"
	"fmt"
	"math"
	"strings"

	"silkladder/model"
	"silkladder/model/study"
)

// Limits of draws, points and the like.
const maxTasks = 1_000_000_000

// ensembleSettings are what an ensemble's draws depend on.
type ensembleSettings struct {
	subjectOf
	Draws  int        `json:"draws"`
	Seed   uint64     `json:"seed"`
	Noise  [2]float64 `json:"noise"` // standard deviations in the lead chain and in hosts
	Over   string     `json:"over"`
	Any    bool       `json:"any_cluster"` // ranges in full, whatever the scenario says
	Series string     `json:"series"`
	Every  float64    `json:"every"` // years between kept values

	noise string // as typed
}

func (s *ensembleSettings) flags(f *flag.FlagSet) {
	f.IntVar(&s.Draws, "draws", 1000, "")
	f.Uint64Var(&s.Seed, "seed", 1, "")
	f.StringVar(&s.noise, "noise", fmt.Sprintf("%g,%g", study.DefaultNoiseG, study.DefaultNoiseB), "")
	f.StringVar(&s.Over, "over", "", "")
	f.BoolVar(&s.Any, "any-cluster", false, "")
	f.StringVar(&s.Series, "series", "", "")
	f.Float64Var(&s.Every, "every", 1, "")
}

// complete reads the noise, and takes the number of steps nearest to a year where
// none was asked for.
func (s *ensembleSettings) complete(given func(string) bool) error {
	sd, err := numbers("noise", s.noise)
	if err != nil {
		return err
	}
	if len(sd) != 2 {
		return badInput(fmt.Errorf("-noise: %q is not allowed (allowed: two numbers, such as 0.08,0.15)", s.noise))
	}
	s.Noise = [2]float64(sd)
	if !given("every") {
		s.Every = max(1, math.Round(s.Every/s.Scenario.Step)) * s.Scenario.Step
	}
	return nil
}

// job checks the settings and returns what they describe.
func (s *ensembleSettings) job() (*job, error) {
	if err := within("draws", s.Draws, 1, maxTasks); err != nil {
		return nil, err
	}
	for _, sd := range s.Noise {
		if !(sd >= 0 && sd <= 1) {
			return nil, badInput(fmt.Errorf("-noise: %g is not allowed (allowed: 0 to 1)", sd))
		}
	}
	steps := math.Round(s.Every / s.Scenario.Step)
	if !(steps >= 1 && s.Every <= s.Scenario.Years && math.Abs(s.Every-steps*s.Scenario.Step) < 1e-9) {
		return nil, badInput(fmt.Errorf("-every: %g is not allowed (allowed: years, a multiple of the step of %g, at most %g)", s.Every, s.Scenario.Step, s.Scenario.Years))
	}
	en := study.NewEnsemble(s.Scenario, s.Draws, s.Seed)
	en.NoiseG, en.NoiseB = s.Noise[0], s.Noise[1]
	en.Every = int(steps)
	en.Outputs = nil
	if s.Over != "" || s.Any {
		sp, err := spaceOf(s.Over)
		if err != nil {
			return nil, err
		}
		if !s.Any {
			sp = sp.Around(s.Scenario)
		}
		en.Space = sp
	}
	var ids []string
	if s.Series != "" {
		for name := range strings.SplitSeq(s.Series, ",") {
			out, err := outputOf("series", name)
			if err != nil {
				return nil, err
			}
			en.Outputs = append(en.Outputs, out)
			ids = append(ids, model.OutputTable()[out].ID)
		}
	}
	if err := distinct("series", ids); err != nil {
		return nil, err
	}
	return &job{study: "ensemble", settings: s, plan: en, sum: func(recs []float64) table { return sumEnsemble(en, recs) }}, nil
}

// sumEnsemble is the summary of an ensemble, one statistic a row: quantiles of
// every outcome at the end and of every kept series at its years, and shares of
// draws.
func sumEnsemble(en study.Ensemble, recs []float64) table {
	t := table{columns: []string{"what", "run", "year", "statistic", "value"}}
	tally := en.Tally()
	tally.Add(0, recs)
	runs := []struct {
		name  string
		which study.Which
	}{{"without", study.Without}, {"with", study.With}, {"change", study.Change}}
	names := []string{"p2.5", "p10", "p25", "p50", "p75", "p90", "p97.5"}
	end := en.Scenario.Years
	for _, o := range study.OutcomeTable() {
		for _, r := range runs {
			q := study.Quantiles(tally.Outcome(o.Outcome, r.which), .025, .1, .25, .5, .75, .9, .975)
			for i, name := range names {
				t.rows = append(t.rows, []any{o.ID, r.name, end, name, q[i]})
			}
		}
	}
	c := tally.Chances()
	for _, x := range []struct {
		what, statistic string
		value           float64
	}{
		{"F", "P(lower by more than 0.0001)", c.Lower},
		{"F", "P(changes by less than 0.01)", c.Same},
		{"F", "P(higher by 0.01 or more)", c.Higher},
		{"VAh", "P(lower)", c.HomeLower},
		{"rel", "P(lower)", c.ReturnLower},
		{"pv", "P(hosts together lose)", c.HostsLose},
		{"pv", "P(some host loses)", c.SomeHostLoses},
	} {
		t.rows = append(t.rows, []any{x.what, "change", end, x.statistic, x.value})
	}
	t.rows = append(t.rows, []any{"draws", "", "", "drawn again, since the model cannot run them", tally.Redraws()})
	table := model.OutputTable()
	for k, o := range en.Outputs {
		for _, r := range runs {
			b := tally.Bands(k, r.which)
			for y, year := range b.Year {
				for i, line := range [][]float64{b.Low95, b.Low80, b.Low50, b.Median, b.High50, b.High80, b.High95} {
					t.rows = append(t.rows, []any{table[o].ID, r.name, year, names[i], line[y]})
				}
			}
		}
	}
	return t
}
