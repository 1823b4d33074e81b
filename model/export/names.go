package export

import "silkladder/model"

// Input is a constant of an exported model that a reader may change: one number
// of a parameter or a lever.
type Input struct {
	Name  string  // in the exported model, with its subscript: "th_G", "rho[design]"
	Value float64 // in the scenario
}

// Inputs lists the parameters and levers of the scenario's exported model.
// Scenarios with the same hosts, openings, length and step have the same inputs,
// but for the values. Errors are *model.FieldError.
func Inputs(s model.Scenario) ([]Input, error) {
	d, err := build(s)
	if err != nil {
		return nil, err
	}
	var list []Input
	add := func(p part) {
		for i := range p.rows {
			r := &p.rows[i]
			name, subs := r.lhs()
			for k, cell := range d.cells(subs) {
				// The texts are this package's own, so they are numbers.
				x := mustNumber(r.values[k])
				if len(cell) > 0 {
					list = append(list, Input{name + "[" + cell[0] + "]", x})
				} else {
					list = append(list, Input{name, x})
				}
			}
		}
	}
	for _, p := range parameterParts(&s.Params) {
		add(p)
	}
	add(leverPart(s.Levers))
	return list, nil
}

// Recorded is a variable of an exported model that package model records too.
type Recorded struct {
	Name   string // in the exported model, with its subscript: "F", "c[research]", "host_K[Pakistan]"
	Values func(*model.Result) []float64
}

// RecordedSeries lists all series that a run of the scenario records, under the
// names they have in its exported model: the outputs, the components of vectors,
// then the series of every host. Errors are *model.FieldError.
func RecordedSeries(s model.Scenario) ([]Recorded, error) {
	d, err := build(s)
	if err != nil {
		return nil, err
	}
	var list []Recorded
	for o := range model.NumOutputs {
		list = append(list, Recorded{outputName(o), func(r *model.Result) []float64 { return r.Series(o) }})
	}
	for v := range model.NumVectors {
		sub := "Function"
		if v == model.VecGov {
			sub = "Governance"
		}
		for k, e := range d.space.elements(sub) {
			list = append(list, Recorded{model.VectorTable()[v].ID + "[" + e + "]", func(r *model.Result) []float64 { return r.Vec(v, k) }})
		}
	}
	for i, h := range d.places.hosts {
		for o := range model.NumHostOutputs {
			list = append(list, Recorded{hostName(o) + "[" + h + "]", func(r *model.Result) []float64 { return r.Host(i, o) }})
		}
	}
	return list, nil
}
