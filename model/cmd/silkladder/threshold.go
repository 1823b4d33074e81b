package main

import (
	"flag"
	"fmt"
	"strings"

	"silkladder/model"
	"silkladder/model/study"
)

// knobColumn is the column of threshold's records that holds words.
const knobColumn = "knob"

// thresholdSettings are what a search for thresholds depends on.
type thresholdSettings struct {
	subjectOf
	Knobs  string  `json:"knobs"`            // comma-separated
	Second string  `json:"second,omitempty"` // of a frontier; then there is one knob
	Output string  `json:"output"`
	Above  float64 `json:"above"`
	By     float64 `json:"by"` // years since the start
	Gain   bool    `json:"gain"`
	Grid   int     `json:"grid"` // values of the scan, and positions of a frontier
}

func (s *thresholdSettings) flags(f *flag.FlagSet) {
	escape := study.Escape(40)
	f.StringVar(&s.Knobs, "knob", strings.Join(study.Conditions(), ","), "")
	f.StringVar(&s.Second, "second", "", "")
	f.StringVar(&s.Output, "output", model.OutputTable()[escape.Output].ID, "")
	f.Float64Var(&s.Above, "above", escape.Above, "")
	f.Float64Var(&s.By, "by", escape.By, "")
	f.BoolVar(&s.Gain, "gain", false, "")
	f.IntVar(&s.Grid, "grid", 13, "")
}

func (s *thresholdSettings) complete(func(string) bool) error { return nil }

func (s *thresholdSettings) job() (*job, error) {
	out, err := outputOf("output", s.Output)
	if err != nil {
		return nil, err
	}
	if !(s.By >= s.Scenario.Step && s.By <= model.MaxYears) {
		return nil, badInput(fmt.Errorf("-by: %g is not allowed (allowed: years from the start, %g to %d)", s.By, s.Scenario.Step, model.MaxYears))
	}
	if !(s.Above >= -1e9 && s.Above <= 1e9) {
		return nil, badInput(fmt.Errorf("-above: %g is not allowed (allowed: a number)", s.Above))
	}
	if err := within("grid", s.Grid, 2, 10_000); err != nil {
		return nil, err
	}
	var knobs []study.Knob
	var ids []string
	for name := range strings.SplitSeq(s.Knobs, ",") {
		k, err := knobOf("knob", name)
		if err != nil {
			return nil, err
		}
		knobs = append(knobs, k)
		ids = append(ids, k.ID)
	}
	if err := distinct("knob", ids); err != nil {
		return nil, err
	}
	goal := study.Goal{Output: out, Above: s.Above, By: s.By, Gain: s.Gain}
	if s.Second == "" {
		p := thresholds{scenario: s.Scenario, knobs: knobs, goal: goal, grid: s.Grid}
		return &job{
			study: "threshold", settings: s, plan: p, sum: p.sum,
			label: knobColumn, labels: func(i int) string { return knobs[i].ID },
		}, nil
	}
	if len(knobs) != 1 {
		return nil, badInput(fmt.Errorf("-knob: %q is not allowed with -second (allowed: one knob)", s.Knobs))
	}
	second, err := knobOf("second", s.Second)
	if err != nil {
		return nil, err
	}
	if second.ID == knobs[0].ID {
		return nil, badInput(fmt.Errorf("-second: %q is not allowed (allowed: another knob than -knob)", s.Second))
	}
	p := study.NewFrontier(s.Scenario, knobs[0], second, goal)
	p.Positions, p.Grid = s.Grid, s.Grid
	return &job{study: "threshold", settings: s, plan: p, sum: func(recs []float64) table { return sumFrontier(p, recs) }}, nil
}

// thresholds is the plan of searches for several knobs, each without and with the
// scenario's levers.
type thresholds struct {
	scenario model.Scenario
	knobs    []study.Knob
	goal     study.Goal
	grid     int
}

// Len is the number of knobs.
func (p thresholds) Len() int { return len(p.knobs) }

// Columns names the numbers of a record. Where no value of the knob reaches the
// goal, found is 0, the value does not exist and the year is -1; lowest is 1
// where already the lowest value of the range does; monotone is 0 where some
// value above the threshold misses the goal again. A knob that is a lever has no
// meaning without levers; then "without" turns it alone.
func (p thresholds) Columns() []string {
	var cols []string
	for _, which := range []string{"without", "with"} {
		for _, c := range []string{"found", "value", "year", "lowest", "monotone"} {
			cols = append(cols, c+"_"+which)
		}
	}
	return append(cols, "range_low", "range_high")
}

// Run searches for knob i.
func (p thresholds) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	q := study.NewSearch(p.scenario, p.knobs[i], p.goal)
	q.Grid = p.grid
	l, err := q.FindLowered(e, nil)
	if err != nil {
		return nil, err
	}
	for _, f := range []study.Finding{l.Without, l.With} {
		dst = append(dst, flag01(f.Found), f.Value, f.Year, flag01(f.Lowest), flag01(f.Monotone))
	}
	return append(dst, q.Low, q.High), nil
}

func flag01(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// sum says every answer in words.
func (p thresholds) sum(recs []float64) table {
	t := table{columns: []string{"knob", "levers", "answer"}}
	n := len(p.Columns())
	for i, k := range p.knobs {
		r := recs[i*n : (i+1)*n]
		q := study.NewSearch(p.scenario, k, p.goal)
		for w, levers := range []string{"without", "with"} {
			f := r[5*w:]
			answer := fmt.Sprintf("no value from %g to %g reaches the goal", q.Low, q.High)
			if f[0] == 1 {
				answer = fmt.Sprintf("from %.3g on: %s", f[1], reached(f[2]))
				if f[3] == 1 {
					answer = fmt.Sprintf("every value, already %g: %s", f[1], reached(f[2]))
				}
				if f[4] == 0 {
					answer += "; some value above it misses the goal again"
				}
			}
			t.rows = append(t.rows, []any{k.ID, levers, answer})
		}
	}
	return t
}

// sumFrontier does so for two knobs.
func sumFrontier(p study.Frontier, recs []float64) table {
	t := table{columns: []string{p.First.ID, p.Knob.ID}}
	for _, edge := range p.Edges(recs) {
		answer := fmt.Sprintf("no value from %g to %g reaches the goal", p.Low, p.High)
		if edge.Found {
			answer = fmt.Sprintf("from %.3g on: %s", edge.Second, reached(edge.Year))
			if !edge.Monotone {
				answer += "; some value above it misses the goal again"
			}
		}
		t.rows = append(t.rows, []any{edge.First, answer})
	}
	return t
}

// reached says when, counted from the end of model.StartYear.
func reached(years float64) string { return fmt.Sprintf("reached after %g years", years) }
