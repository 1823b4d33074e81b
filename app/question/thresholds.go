package question

import (
	"math"

	"silkladder/model"
	"silkladder/model/study"
)

// searches is a plan of searches, each a task; its record is the finding.
type searches struct{ list []study.Search }

// Found is the answer of one search as it travels.
type Found struct {
	Found, Lowest, Monotone bool
	Value, Year             float64
}

func (s searches) Len() int          { return len(s.list) }
func (s searches) Columns() []string { return []string{"found", "lowest", "monotone", "value", "year"} }

func (s searches) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	f, err := s.list[i].Find(e, nil)
	if err != nil {
		return dst, err
	}
	return append(dst, truth(f.Found), truth(f.Lowest), truth(f.Monotone), f.Value, f.Year), nil
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// Findings reads the records of Thresholds and Seek questions.
func Findings(recs []float64) []Found {
	fs := make([]Found, 0, len(recs)/5)
	for ; len(recs) >= 5; recs = recs[5:] {
		fs = append(fs, Found{Found: recs[0] == 1, Lowest: recs[1] == 1, Monotone: recs[2] == 1, Value: recs[3], Year: recs[4]})
	}
	return fs
}

// newThresholds asks for each condition at home, without and with the levers,
// where the lock breaks within the given years.
func newThresholds(s model.Scenario, by float64) (study.Plan, error) {
	by = horizon(s, by)
	var p searches
	for _, id := range study.Conditions() {
		k, err := study.KnobByName(id)
		if err != nil {
			return nil, err
		}
		for _, t := range [...]model.Scenario{s.Without(), s} {
			q := study.NewSearch(t, k, study.Escape(by))
			q.Low, q.High = .02, .98
			p.list = append(p.list, q)
		}
	}
	return p, nil
}

// seek asks for the smallest value of a knob at which the goal is reached; for a
// condition at home also without the levers.
func (q Question) seek() (study.Plan, error) {
	k, err := study.KnobByName(q.Knob)
	if err != nil {
		return nil, err
	}
	g, err := q.goal()
	if err != nil {
		return nil, err
	}
	p := searches{[]study.Search{study.NewSearch(q.Scenario, k, g)}}
	if !k.Lever() {
		p.list = append(p.list, study.NewSearch(q.Scenario.Without(), k, g))
	}
	return p, nil
}

// MaxYears bounds how far ahead a search looks.
const MaxYears = 100

// horizon is the number of years a search looks ahead: those asked for, or the
// run's own.
func horizon(s model.Scenario, by float64) float64 {
	if by <= 0 || math.IsNaN(by) || by > MaxYears {
		return s.Years
	}
	return by
}

// rival is a plan of one task: the home market beside the Belt and Road.
type rival struct{ s model.Scenario }

func (r rival) Len() int          { return 1 }
func (r rival) Columns() []string { return []string{"F", "VAh"} }

func (r rival) Run(e *model.Engine, _ int, dst []float64) ([]float64, error) {
	v, err := study.RivalOf(e, r.s)
	if err != nil {
		return dst, err
	}
	m := v.HomeMarket()
	return append(dst, m[study.Functional], m[study.HomeValue]), nil
}
