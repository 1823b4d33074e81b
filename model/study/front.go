package study

import (
	"silkladder/model"
)

// Front tries many settings of the five levers and asks which are not beaten in all
// objectives at once by another (Pareto). Money limits them where the scenario has a
// budget. It is a Plan whose task i is setting i.
type Front struct {
	Scenario model.Scenario
	N        int
	Seed     uint64
	Own      bool // after the others the scenario's own setting
}

// Len is the number of settings.
func (p Front) Len() int { return p.N + int(number(p.Own)) }

// Columns names the numbers of a record: the levers, then the objectives.
func (p Front) Columns() []string {
	var cols []string
	for _, l := range model.LeverTable() {
		cols = append(cols, l.ID)
	}
	return append(cols, ObjectiveIDs()...)
}

// Levers returns setting i: first none and all, then points of a Latin hypercube.
func (p Front) Levers(i int) model.Levers {
	var v [model.NumLevers]float64
	switch i {
	case 0:
	case p.N:
		return p.Scenario.Levers
	case 1:
		v = [model.NumLevers]float64{1, 1, 1, 1, 1}
	default:
		Latin{N: p.N, Seed: p.Seed}.Point(i, v[:])
	}
	return model.LeversOf(v)
}

// Run tries setting i.
func (p Front) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := p.Scenario
	s.Levers = p.Levers(i)
	r, err := e.RunOnly(s, goalSeries)
	if err != nil {
		return nil, err
	}
	v, g := s.Levers.Vector(), goals(r)
	return append(append(dst, v[:]...), g[:]...), nil
}

// Best lists the settings that no other beats: none is as good in every objective
// and better in one.
func (p Front) Best(recs []float64) (list [][]float64) {
	all := rows(recs, len(p.Columns()))
	for i, a := range all {
		beaten := false
		for j, b := range all {
			if i != j && dominates(b[model.NumLevers:], a[model.NumLevers:]) {
				beaten = true
				break
			}
		}
		if !beaten {
			list = append(list, a)
		}
	}
	return list
}

// dominates reports whether a is at least as good as b in every objective and
// better in one.
func dominates(a, b []float64) bool {
	strictly := false
	for o := range NumObjectives {
		x, y := better(o, a[o]), better(o, b[o])
		if x < y {
			return false
		}
		strictly = strictly || x > y
	}
	return strictly
}
