package study

import (
	"slices"

	"silkladder/model"
)

// Posterior is a set of assumptions that the record does not rule out (history
// matching; package hindcast draws it). A member is a fraction for every axis, of
// the axis that Reach spans around a scenario's own value: half way is that value,
// so that the set speaks about any scenario, whatever kind of cluster it has and
// whatever its visitor has touched.
type Posterior struct {
	Axes    []string // identifiers of a Space
	Reach   float64  // part of the plausible range to either side
	Members [][]float64

	Model string // hash of the model that was matched
	Seed  uint64 // of the draws
	Draws int    // how many there were
	Kept  int    // how many were not ruled out; the members are some of these

	LeftOut []string // operators of the record that no draw came near, which said nothing
}

// Matched returns the usual ensemble of a scenario with its cases from the
// posterior: the axes that the scenario leaves alone move as a member of the set
// has them, all together, and those that the set does not know as before.
func Matched(s model.Scenario, n int, seed uint64, p *Posterior) Ensemble {
	en := NewEnsemble(s, n, seed)
	en.Posterior = p
	for j, d := range en.Space {
		if slices.Contains(p.Axes, d.ID()) {
			en.Space[j] = d.spread(d.Middle, p.Reach)
		}
	}
	was := untouched(s)
	for _, d := range Fitted(s) {
		if x := d.Get(&s.Params); slices.Contains(p.Axes, d.ID()) && s.Version == model.Version2 && x == d.Get(&was) {
			en.Space = append(en.Space, d.spread(x, p.Reach))
		}
	}
	return en
}

// join overwrites those fractions of a draw that lie on the axes given by those of a
// member. Draws take the members in turn, in an order that the seed gives.
func (p *Posterior) join(sp Space, i int, seed uint64, u []float64, axes []int) {
	n := uint64(len(p.Members))
	round, place := uint64(i)/n, uint64(i)%n
	m := p.Members[permute(place, n, mix(seed^mix(round)))]
	for _, j := range axes {
		if k := slices.Index(p.Axes, sp[j].ID()); k >= 0 {
			u[j] = m[k]
		}
	}
}
