package ui

import (
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model"
)

// A knob is one number the visitor may turn: a policy lever, or one of the
// three conditions inside the cluster. Knobs are read off the model's tables.
type knob struct {
	id             string
	name, help     lang.Pair
	min, max, step float64
	get            func(*model.Scenario) float64
	set            func(*model.Scenario, float64)
	// def is the value the reset button restores.
	def func(model.Scenario) float64
}

// conditions are the parameters the paper names as what a cluster itself must
// bring (section 2.2.3), shown beside the levers.
var conditions = []string{"intent", "eta", "org"}

// knobs lists the levers, then the conditions.
var knobs = func() []knob {
	var ks []knob
	for i, l := range model.LeverTable() {
		ks = append(ks, knob{
			id: l.ID, name: lang.Pair{En: l.En, Zh: l.Zh}, help: lang.Pair{En: l.HelpEn, Zh: l.HelpZh},
			min: l.Min, max: l.Max, step: .01,
			get: func(s *model.Scenario) float64 { return *leverOf(&s.Levers, i) },
			set: func(s *model.Scenario, v float64) { *leverOf(&s.Levers, i) = v },
			def: func(model.Scenario) float64 { return l.Default },
		})
	}
	for _, id := range conditions {
		p, ok := model.ParamByName(id)
		if !ok {
			panic("ui: no parameter " + id)
		}
		ks = append(ks, knob{
			id: id, name: lang.Pair{En: p.En, Zh: p.Zh}, help: lang.Pair{En: p.HelpEn, Zh: p.HelpZh},
			min: 0, max: 1, step: .01,
			get: func(s *model.Scenario) float64 { return p.Get(&s.Params)[0] },
			set: func(s *model.Scenario, v float64) { p.Set(&s.Params, []float64{v}) },
			def: func(s model.Scenario) float64 {
				a, _ := model.ArchetypeByID(s.Archetype)
				return p.Get(&a.Params)[0]
			},
		})
	}
	return ks
}()

// leverOf is the address of the i-th lever in table order.
func leverOf(l *model.Levers, i int) *float64 {
	return [...]*float64{&l.Infrastructure, &l.Parks, &l.Openness, &l.Market, &l.Inward}[i]
}

// notch is the knob's value as a whole number of steps, for a range input:
// go-app sets attributes in random order, and a fractional value that arrives
// before its maximum would be clamped.
func (k knob) notch(v float64) int { return int(math.Round((v - k.min) / k.step)) }

// value undoes notch.
func (k knob) value(notch int) float64 {
	return math.Round((k.min+float64(notch)*k.step)*1e6) / 1e6
}

// clamp brings a typed number into the knob's range.
func (k knob) clamp(v float64) float64 { return math.Max(k.min, math.Min(k.max, v)) }

func knobByID(id string) (knob, bool) {
	for _, k := range knobs {
		if k.id == id {
			return k, true
		}
	}
	return knob{}, false
}

// fixed prints v with n decimals.
func fixed(v float64, n int) string { return strconv.FormatFloat(v, 'f', n, 64) }
