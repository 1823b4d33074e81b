package export

import (
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

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
	add := func(p equation.Part) {
		for i := range p.Rows {
			r := &p.Rows[i]
			name, subs := r.LHS()
			for k, cell := range d.cells(subs) {
				// The texts are this package's own, so they are numbers.
				x := mustNumber(r.Values[k])
				list = append(list, Input{equation.Text(equation.Ref{Name: name, Subs: cell}), x})
			}
		}
	}
	if d.nation != nil {
		for _, p := range d.parts {
			p.Rows = slices.DeleteFunc(slices.Clone(p.Rows), func(r equation.Row) bool {
				return r.Kind != equation.Constant || r.Name == "position[Function]" || r.Name == "year_index[Year]"
			})
			add(p)
		}
		return list, nil
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
	Unit   float64 // size of what would be 1 in the model's own units: 1, or persons or dollars of the cluster
}

// RecordedSeries lists all series that a run of the scenario records, under the
// names they have in its exported model: the outputs, the components of vectors,
// then the series of every host. Errors are *model.FieldError.
func RecordedSeries(s model.Scenario) ([]Recorded, error) {
	d, err := build(s)
	if err != nil {
		return nil, err
	}
	return d.recorded(), nil
}

// vectorDimension is what the components of a vector run over.
func vectorDimension(v model.Vector) string {
	if v == model.VecGov {
		return "Governance"
	}
	return "Function"
}

// own reports whether each cluster has a value of the variable.
func (d *document) own(name string) bool {
	if d.owned == nil {
		d.owned = map[string]bool{}
		for i := range d.parts {
			for j := range d.parts[i].Rows {
				if base, subs := d.parts[i].Rows[j].LHS(); len(subs) > 0 && d.space.family(subs[0]) == "Cluster" {
					d.owned[base] = true
				}
			}
		}
	}
	return d.owned[name]
}

// recorded lists the series of all clusters, once where they share one.
func (d *document) recorded() (list []Recorded) {
	clusters := []string{""}
	if d.nation != nil {
		clusters = d.nation.elements
	}
	for i, cluster := range clusters {
		add := func(name string, unit float64, f func(r *model.Result) []float64, subs ...string) {
			if d.own(name) {
				subs = append([]string{cluster}, subs...)
			} else if i > 0 {
				return
			}
			list = append(list, Recorded{equation.Text(equation.Ref{Name: name, Subs: subs}), func(r *model.Result) []float64 { return f(r.Cluster(i)) }, unit})
		}
		for o := range model.NumOutputs {
			add(equation.OutputName(o), 1, func(r *model.Result) []float64 { return r.Series(o) })
		}
		for v := range model.NumVectors {
			for k, e := range d.space.elements(vectorDimension(v)) {
				add(model.VectorTable()[v].ID, 1, func(r *model.Result) []float64 { return r.Vec(v, k) }, e)
			}
		}
		for h, host := range d.places.hosts {
			for o := range model.NumHostOutputs {
				add(equation.HostName(o), 1, func(r *model.Result) []float64 { return r.Host(h, o) }, host)
			}
		}
		if d.nation == nil {
			return list
		}
		for a := range model.NumAmounts {
			unit := d.nation.clusters[i].Output
			if strings.HasPrefix(model.AmountTable()[a].Unit, "person") {
				unit = d.nation.clusters[i].Workers
			}
			add(equation.AmountName(a), unit, func(r *model.Result) []float64 { return r.Amount(a) })
		}
	}
	return list
}
