package main

import (
	"flag"
	"fmt"

	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/posterior"
)

// calibrateSettings are what a calibration depends on. It is of all of China's
// clusters, so there is no scenario to choose.
type calibrateSettings struct {
	Draws   int    `json:"draws"`
	Seed    uint64 `json:"seed"`
	Members int    `json:"members"` // of the posterior's file
}

func (s *calibrateSettings) about() *model.Scenario { return nil }

func (s *calibrateSettings) complete(func(string) bool) error { return nil }

func (s *calibrateSettings) flags(f *flag.FlagSet) {
	f.IntVar(&s.Draws, "draws", hindcast.KeptDraws, "")
	f.Uint64Var(&s.Seed, "seed", hindcast.KeptSeed, "")
	f.IntVar(&s.Members, "members", hindcast.KeptMembers, "")
}

func calibrateCommand(std streams, args []string) error {
	f := newFlags("calibrate")
	o, s := studyFlags(f), new(calibrateSettings)
	f.Lookup("format").DefValue = "table"
	o.format = "table"
	s.flags(f)
	if err := parse(f, args); err != nil {
		return err
	}
	j, err := s.job()
	if err != nil {
		return err
	}
	return j.execute(std, o)
}

func (s *calibrateSettings) job() (*job, error) {
	if err := within("draws", s.Draws, 1, maxTasks); err != nil {
		return nil, err
	}
	if err := within("members", s.Members, 1, 10_000); err != nil {
		return nil, err
	}
	c := hindcast.NewCalibration(s.Draws, s.Seed)
	return &job{
		study: "calibrate", settings: s, plan: c, version: model.Version2,
		sum:        func(recs []float64) table { return sumCalibration(c, recs) },
		fileFormat: "posterior",
		file: func(recs []float64) ([]byte, error) {
			p, err := c.Posterior(recs, s.Members)
			if err != nil {
				return nil, err
			}
			return posterior.Write(p)
		},
	}, nil
}

// sumCalibration is the summary of a calibration: how many draws the record
// leaves, how near they come to every operator, and what it says of every
// assumption.
func sumCalibration(c *hindcast.Calibration, recs []float64) table {
	t := table{columns: []string{"what", "says", "share", "p5", "p50", "p95", "kept_p5", "kept_p50", "kept_p95", "narrowed", "moved"}}
	kept := c.Kept(recs)
	says := fmt.Sprintf("%d of %d draws are not ruled out", kept, c.N)
	t.rows = append(t.rows, []any{"all", says, float64(kept) / float64(c.N), "", "", "", "", "", "", "", ""})
	for _, r := range c.Reaches(recs) {
		says := "in reach"
		if r.OutOfReach {
			says = "out of reach, left out"
		}
		t.rows = append(t.rows, []any{r.Operator, says, r.Near, r.Implausible[0], r.Implausible[1], r.Implausible[2], "", "", "", "", ""})
	}
	for _, l := range c.Learn(recs) {
		t.rows = append(t.rows, []any{l.ID, string(l.Verdict), "", float64(l.Prior[0]), float64(l.Prior[1]), float64(l.Prior[2]), float64(l.Posterior[0]), float64(l.Posterior[1]), float64(l.Posterior[2]), float64(l.Narrowed), float64(l.Moved)})
	}
	return t
}
