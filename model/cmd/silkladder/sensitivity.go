package main

import (
	"errors"
	"flag"
	"fmt"
	"strings"

	"silkladder/model/study"
)

// sensitivitySettings are what a sensitivity analysis depends on.
type sensitivitySettings struct {
	subjectOf
	Method string `json:"method"`
	Size   int    `json:"size"` // trajectories or points; 0 for the tornado
	Seed   uint64 `json:"seed"`
	Over   string `json:"over"`
}

// resamples is the number of bootstrap samples behind the intervals of Sobol
// indices.
const resamples = 500

func (s *sensitivitySettings) flags(f *flag.FlagSet) {
	f.StringVar(&s.Method, "method", "morris", "")
	f.IntVar(&s.Size, "size", 0, "")
	f.Uint64Var(&s.Seed, "seed", 1, "")
	f.StringVar(&s.Over, "over", "", "")
}

// complete gives each method its size where none was asked for.
func (s *sensitivitySettings) complete(given func(string) bool) error {
	switch {
	case !given("size"):
		s.Size = map[string]int{"morris": 60, "sobol": 512}[s.Method]
	case s.Method == "tornado":
		return badInput(errors.New("-size: not allowed with the method tornado"))
	}
	return nil
}

func (s *sensitivitySettings) job() (*job, error) {
	if err := choice("method", s.Method, "tornado", "morris", "sobol"); err != nil {
		return nil, err
	}
	if s.Method != "tornado" {
		if err := within("size", s.Size, 2, 1_000_000); err != nil {
			return nil, err
		}
	}
	sp, err := spaceOf(s.Over)
	if err != nil {
		return nil, err
	}
	if len(sp) == 0 {
		return nil, badInput(fmt.Errorf("-over: %q is not allowed (allowed: at least one parameter)", s.Over))
	}
	ts := study.Targets()
	j := &job{study: "sensitivity", settings: s}
	switch s.Method {
	case "tornado":
		p := study.NewTornado(s.Scenario, sp, ts)
		j.plan = p
		j.sum = func(recs []float64) table {
			t := table{columns: strings.Fields("target parameter low high at_low at_high base extent")}
			for k, target := range ts {
				for _, b := range p.Bars(recs, k) {
					t.rows = append(t.rows, []any{target.ID(), b.Dim.ID(), b.Dim.Low, b.Dim.High, b.AtLow, b.AtHigh, b.Base, b.Extent})
				}
			}
			return t
		}
	case "morris":
		p := study.NewMorris(s.Scenario, sp, ts, s.Size, s.Seed)
		j.plan = p
		j.sum = func(recs []float64) table {
			t := table{columns: strings.Fields("target parameter mu_star mu sigma")}
			for k, target := range ts {
				for _, x := range p.Effects(recs, k) {
					t.rows = append(t.rows, []any{target.ID(), x.Dim.ID(), x.MuStar, x.Mu, x.Sigma})
				}
			}
			return t
		}
	case "sobol":
		p := study.NewSobol(s.Scenario, sp, ts, s.Size, s.Seed)
		j.plan = p
		j.sum = func(recs []float64) table {
			t := table{columns: strings.Fields("target parameter first first_low first_high total total_low total_high")}
			for k, target := range ts {
				for _, x := range p.Indices(recs, k, resamples) {
					t.rows = append(t.rows, []any{target.ID(), x.Dim.ID(), x.First, x.FirstLow, x.FirstHigh, x.Total, x.TotalLow, x.TotalHigh})
				}
			}
			return t
		}
	}
	return j, nil
}
