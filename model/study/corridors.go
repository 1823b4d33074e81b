package study

import (
	"cmp"
	"slices"

	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
)

// Corridors divides what the places on the map do over the corridors: each is a
// player, together with the industrial parks of the hosts on it. It is a Plan
// with one task for every set of corridors: task i runs the scenario with the
// corridors open whose bits are set in i and the others closed. Tariffs and
// openness, which are no places, act in all of them; what the scenario itself
// closes stays closed.
type Corridors struct {
	Scenario model.Scenario
	IDs      []string // at most maxCorridors, those with most room for plants
	places   [][]model.Opening
}

// maxCorridors bounds the runs to 2^8. The atlas has hosts on eight corridors; of
// own hosts on more, the smaller corridors stay as the scenario has them.
const maxCorridors = 8

// NewCorridors returns the division for a scenario.
func NewCorridors(s model.Scenario) Corridors {
	c := Corridors{Scenario: s}
	hosts := s.Hosts
	if hosts == nil {
		hosts = atlas.Hosts()
	}
	room := map[string]float64{}
	for _, h := range hosts {
		if room[h.Corridor] == 0 {
			c.IDs = append(c.IDs, h.Corridor)
		}
		room[h.Corridor] += max(h.Cap, 1e-12)
	}
	if len(c.IDs) > maxCorridors {
		order.Stable(c.IDs, func(a, b string) int { return cmp.Compare(room[b], room[a]) })
		c.IDs = c.IDs[:maxCorridors]
	}
	for _, id := range c.IDs {
		shut := []model.Opening{{Kind: model.OpeningCorridor, ID: id, Closed: true}}
		for _, h := range hosts {
			if h.Corridor != id {
				continue
			}
			for _, p := range atlas.ParksOf(h.Name) {
				if p.Industrial() {
					shut = append(shut, model.Opening{Kind: model.OpeningPark, ID: p.ID, Closed: true})
				}
			}
		}
		c.places = append(c.places, shut)
	}
	return c
}

// Len is the number of sets of corridors, 2^n.
func (c Corridors) Len() int { return 1 << len(c.IDs) }

// Columns names the headline outcomes.
func (c Corridors) Columns() []string { return Attribution{}.Columns() }

// Run runs the scenario with the corridors open whose bits are set in i and
// appends the headline outcomes.
func (c Corridors) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := c.Scenario
	s.Openings = slices.Clone(s.Openings)
	for j, shut := range c.places {
		if i>>j&1 == 1 {
			continue
		}
		for _, o := range shut {
			s.Openings = slices.DeleteFunc(s.Openings, func(x model.Opening) bool { return x.Kind == o.Kind && x.ID == o.ID })
		}
		s.Openings = append(s.Openings, shut...)
	}
	r, err := e.Run(s)
	if err != nil {
		return nil, err
	}
	o := Measure(r)
	return append(dst, o[:]...), nil
}

// Shares sums up the records of all tasks: one cause for each corridor, whose
// shares sum to the difference between all of them and none.
func (c Corridors) Shares(recs []float64) Shares {
	a := Attribution{Causes: make([]Cause, len(c.IDs))}
	for i, id := range c.IDs {
		a.Causes[i] = Cause{ID: id, Zh: id, En: id}
		if k, ok := atlas.CorridorByID(id); ok {
			a.Causes[i].Zh, a.Causes[i].En = k.Short.Zh, k.Short.En
			a.Causes[i].HelpZh, a.Causes[i].HelpEn = k.Zh, k.En
		}
	}
	return a.Shares(recs)
}
