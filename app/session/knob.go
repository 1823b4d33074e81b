package session

import (
	"math"
	"slices"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// A Knob is one number the visitor may turn: a policy lever, or one of the
// three conditions inside the cluster. Knobs are read off the model's tables.
type Knob struct {
	ID             string
	Name, Help     lang.Pair
	Policy         bool // a lever, no condition
	Min, Max, Step float64
	Get            func(*model.Scenario) float64
	Set            func(*model.Scenario, float64)
	// Def is the value the reset button restores.
	Def func(model.Scenario) float64
}

// Conditions are the parameters the paper names as what a cluster itself must
// bring (section 2.2.3), shown beside the levers.
func Conditions() []string { return []string{"intent", "eta", "org"} }

// Knobs lists the levers, then the conditions. The list is not to be written to.
func Knobs() []Knob { return knobs }

var knobs = func() []Knob {
	var ks []Knob
	for i, l := range model.LeverTable() {
		ks = append(ks, Knob{
			ID: l.ID, Name: lang.Pair{En: l.En, Zh: l.Zh}, Help: lang.Pair{En: l.HelpEn, Zh: l.HelpZh}, Policy: true,
			Min: l.Min, Max: l.Max, Step: .01,
			Get: func(s *model.Scenario) float64 { return *leverOf(&s.Levers, i) },
			Set: func(s *model.Scenario, v float64) { *leverOf(&s.Levers, i) = v },
			Def: func(model.Scenario) float64 { return l.Default },
		})
	}
	for _, id := range Conditions() {
		p, ok := model.ParamByName(id)
		if !ok {
			panic("session: no parameter " + id)
		}
		ks = append(ks, Knob{
			ID: id, Name: lang.Pair{En: p.En, Zh: p.Zh}, Help: lang.Pair{En: p.HelpEn, Zh: p.HelpZh},
			Min: 0, Max: 1, Step: .01,
			Get: func(s *model.Scenario) float64 { return p.Get(&s.Params)[0] },
			Set: func(s *model.Scenario, v float64) { p.Set(&s.Params, []float64{v}) },
			Def: func(s model.Scenario) float64 {
				own := s.Own()
				return p.Get(&own)[0]
			},
		})
	}
	return ks
}()

// KnobByID finds a knob.
func KnobByID(id string) (Knob, bool) {
	i := slices.IndexFunc(knobs, func(k Knob) bool { return k.ID == id })
	if i < 0 {
		return Knob{}, false
	}
	return knobs[i], true
}

// leverOf is the address of the i-th lever in table order.
func leverOf(l *model.Levers, i int) *float64 {
	return [...]*float64{&l.Infrastructure, &l.Parks, &l.Openness, &l.Market, &l.Inward}[i]
}

// Notch is the knob's value as a whole number of steps, for a range input.
func (k Knob) Notch(v float64) int { return int(math.Round((v - k.Min) / k.Step)) }

// Value undoes Notch.
func (k Knob) Value(notch int) float64 {
	return math.Round((k.Min+float64(notch)*k.Step)*1e6) / 1e6
}

// Realised is near what existed of the parks' forecast jobs when the paper was
// written: about 70,000 of 200,000 jobs (Xinhua, September 2016, against the
// paper's figure), rounded to the lever table's default.
func Realised() float64 { return model.LeverTable()[0].Default }

// Policy sets the four outward levers together; the eco-park at home is no part of
// what was announced for the belt.
func Policy(v float64) func(*State) {
	return func(s *State) {
		s.Scenario.Levers = model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v}
	}
}

// Cluster starts from another archetype and keeps levers, places and time. In
// version 2 it puts the cluster of another trade in focus.
func Cluster(id string) func(*State) {
	return func(s *State) {
		if s.Scenario.Version == model.Version2 {
			s.Scenario, s.Name = link.Focus(s.Scenario, id), ""
			return
		}
		n := model.New(id)
		n.Levers, n.Years, n.Step, n.Hosts, n.Openings = s.Scenario.Levers, s.Scenario.Years, s.Scenario.Step, s.Scenario.Hosts, s.Scenario.Openings
		s.Scenario, s.Name = n, ""
	}
}

// TradeOf is the trade of version 2 that an archetype of version 1 stands for:
// footwear for foreign labels is the paper's case.
func TradeOf(archetype string) string {
	if archetype == link.DefaultArchetype {
		return "footwear-oem"
	}
	return archetype
}

// Across starts from a cluster of the other version of the model: one cluster on
// its own, or all of China with one in focus. Levers stay. A cluster that the other
// version does not know by its name gives way to the one nearest to it.
func Across(id string) func(*State) {
	return func(s *State) {
		levers := s.Scenario.Levers
		if s.Scenario.Version == model.Version2 {
			if _, ok := model.ArchetypeByID(id); !ok {
				id = link.DefaultArchetype
			}
			s.Scenario, s.Model = link.Scenario(id), model.Version
		} else {
			s.Scenario, s.Model = link.National(TradeOf(id)), model.Version2
		}
		s.Scenario.Levers, s.Name = levers, ""
	}
}
