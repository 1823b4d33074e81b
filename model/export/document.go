package export

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

// document is a scenario's model as rows, ready to print.
type document struct {
	title   string
	intro   []string // what a reader must know first
	space   space
	parts   []equation.Part
	places  *places
	end, dt string // length and step, years

	nation *nation         // of version 2
	owned  map[string]bool // variables of which each cluster has its own
}

// build describes the scenario's model. Errors are *model.FieldError.
func build(s model.Scenario) (*document, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	if s.Version == model.Version2 {
		return buildNational(s)
	}
	names := make(namer)
	fixedNames(names, equation.Parts())
	p := placesOf(&s, names)
	a, _ := model.ArchetypeByID(s.Archetype)
	d := &document{
		title:  "Silk Ladder: " + a.En + " cluster (" + a.Zh + ")",
		space:  dimensions(p),
		places: p,
		end:    digits(math.RoundToEven(s.Years/s.Step) * s.Step),
		dt:     digits(s.Step),
	}
	noise, zhNoise := "Demand noise is not part of this file.", "本文件不含需求随机波动。"
	if s.Params.SdG != 0 || s.Params.SdB != 0 {
		noise, zhNoise = "The demand noise of the scenario is not part of this file.", "情景设有需求随机波动，本文件不含。"
	}
	d.intro = introOf(model.Version, noise, zhNoise)
	d.parts = append(parameterParts(&s.Params), leverPart(s.Levers), hostPart(p))
	d.write(equation.Parts())
	return d, nil
}

// introOf is what a reader must know first of a model of that version.
func introOf(version int, en, zh string) []string {
	return []string{
		fmt.Sprintf("Model version %d. Time is years since the end of %d. Integrate with Euler and this time step.", version, model.StartYear),
		"Numbers after E and F are equations of the model's documentation. Units: 0–1 is relative to the world frontier;",
		"initial output is the cluster's output of the first year; chain value is the value of the whole chain of it at the start.",
		en,
		fmt.Sprintf("模型第%d版。时间为%d年底起的年数。请用欧拉法和给定步长积分。%s", version, model.StartYear, zh),
	}
}

// write adds equations to the document.
func (d *document) write(parts []equation.Part) {
	for _, t := range parts {
		var rows []equation.Row
		for _, r := range t.Rows {
			rows = append(rows, d.places.expand(r)...)
		}
		d.parts = append(d.parts, equation.Part{Title: t.Title, Rows: rows})
	}
}

// fixedNames reserves every name that does not depend on the scenario, so that
// hosts and corridors keep off them.
func fixedNames(names namer, equations []equation.Part) {
	none := &places{rows: make([]model.Host, 1), hosts: []string{""}, corridors: []string{""}, of: []int{0}, roads: []string{""}, parks: [][]string{nil}}
	for _, d := range dimensions(none) {
		names.add(d.name)
		for _, e := range d.elements {
			names.add(e)
		}
	}
	parts := append(parameterParts(&model.Params{}), leverPart(model.Levers{}), hostPart(none))
	for _, p := range append(parts, equations...) {
		for i := range p.Rows {
			name, _ := p.Rows[i].LHS()
			names.add(name)
		}
	}
}

// variable is all rows of one name.
type variable struct {
	name string
	rows []*equation.Row
	part string
}

// variables groups the rows by name, in order of first mention.
func (d *document) variables() (list []variable) {
	for i := range d.parts {
		p := &d.parts[i]
		for j := range p.Rows {
			name, _ := p.Rows[j].LHS()
			k := slices.IndexFunc(list, func(v variable) bool { return v.name == name })
			if k < 0 {
				k = len(list)
				list = append(list, variable{name: name, part: p.Title})
			}
			list[k].rows = append(list[k].rows, &p.Rows[j])
		}
	}
	return list
}

// about is what the reader is told about a variable: equation, meaning in both
// languages.
func about(r *equation.Row) string {
	var b strings.Builder
	if r.Eq != "" {
		b.WriteString(r.Eq + ". ")
	}
	b.WriteString(sentence(r.En))
	if r.Zh != "" {
		b.WriteString(" " + r.Zh)
	}
	return b.String()
}

// sentence starts with a capital letter and ends with a full stop.
func sentence(s string) string {
	if s == "" {
		return s
	}
	s = strings.ToUpper(s[:1]) + s[1:]
	if !strings.ContainsAny(s[len(s)-1:], ".!?") {
		s += "."
	}
	return s
}

// writtenOut writes the sums and the largest over a dimension out, element by
// element.
func writtenOut(n equation.Node, dim string, elements []string) equation.Node {
	at := func(n equation.Node) equation.Node { return writtenOut(n, dim, elements) }
	switch n := n.(type) {
	case equation.Neg:
		return equation.Neg{X: at(n.X)}
	case equation.Binary:
		return equation.Binary{Op: n.Op, X: at(n.X), Y: at(n.Y)}
	case equation.Call:
		if array := n.Fn == "SUM" || n.Fn == "VMAX"; !array || equation.Marked(n) != dim {
			args := make([]equation.Node, len(n.Args))
			for i, a := range n.Args {
				args[i] = at(a)
			}
			return equation.Call{Fn: n.Fn, Args: args}
		}
		term := func(i int) equation.Node { return equation.Substitute(n.Args[0], dim+"!", elements[i]) }
		if n.Fn == "SUM" {
			all := term(0)
			for i := 1; i < len(elements); i++ {
				all = equation.Binary{Op: '+', X: all, Y: term(i)}
			}
			return all
		}
		all := term(len(elements) - 1)
		for i := len(elements) - 2; i >= 0; i-- {
			all = equation.Call{Fn: "MAX", Args: []equation.Node{term(i), all}}
		}
		return all
	}
	return n
}
