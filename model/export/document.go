package export

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"silkladder/model"
)

// document is a scenario's model as rows, ready to print.
type document struct {
	title   string
	intro   []string // what a reader must know first
	space   space
	parts   []part
	places  *places
	end, dt string // length and step, years
}

// build describes the scenario's model. Errors are *model.FieldError.
func build(s model.Scenario) (*document, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	names := make(namer)
	fixedNames(names)
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
	d.intro = []string{
		fmt.Sprintf("Model version %d. Time is years since the end of %d. Integrate with Euler and this time step.", model.Version, model.StartYear),
		"Numbers after E are equations of the model's documentation. Units: 0–1 is relative to the world frontier;",
		"initial output is the cluster's output of the first year; chain value is the value of the whole chain of it at the start.",
		noise,
		fmt.Sprintf("模型第 %d 版。时间为 %d 年底起的年数。请用欧拉法和给定步长积分。%s", model.Version, model.StartYear, zhNoise),
	}
	d.parts = append(parameterParts(&s.Params), leverPart(s.Levers), hostPart(p), shapePart(),
		policyPart(p), chainPart(), governancePart(), rolesPart(), costPart(p), attractionPart(), ordersPart(),
		moneyPart(), learningPart(), stocksPart(), resultPart())
	return d, nil
}

// fixedNames reserves every name that does not depend on the scenario, so that
// hosts and corridors keep off them.
func fixedNames(names namer) {
	none := &places{rows: make([]model.Host, 1), hosts: []string{""}, corridors: []string{""}, of: []int{0}, roads: []string{""}, parks: [][]string{nil}}
	for _, d := range dimensions(none) {
		names.add(d.name)
		for _, e := range d.elements {
			names.add(e)
		}
	}
	parts := append(parameterParts(&model.Params{}), leverPart(model.Levers{}), hostPart(none), shapePart(),
		policyPart(none), chainPart(), governancePart(), rolesPart(), costPart(none), attractionPart(), ordersPart(),
		moneyPart(), learningPart(), stocksPart(), resultPart())
	for _, p := range parts {
		for i := range p.rows {
			name, _ := p.rows[i].lhs()
			names.add(name)
		}
	}
}

// variable is all rows of one name.
type variable struct {
	name string
	rows []*row
	part string
}

// variables groups the rows by name, in order of first mention.
func (d *document) variables() (list []variable) {
	for i := range d.parts {
		p := &d.parts[i]
		for j := range p.rows {
			name, _ := p.rows[j].lhs()
			k := slices.IndexFunc(list, func(v variable) bool { return v.name == name })
			if k < 0 {
				k = len(list)
				list = append(list, variable{name: name, part: p.title})
			}
			list[k].rows = append(list[k].rows, &p.rows[j])
		}
	}
	return list
}

// text is what the reader is told about a variable: equation, meaning in both
// languages.
func (r *row) text() string {
	var b strings.Builder
	if r.eq != "" {
		b.WriteString(r.eq + ". ")
	}
	b.WriteString(sentence(r.en))
	if r.zh != "" {
		b.WriteString(" " + r.zh)
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

// operand prints a part of an expression, in brackets if it binds less strongly
// than its surroundings.
func operand(n node, least int, print func(node) string) string {
	if strength(n) < least {
		return "(" + print(n) + ")"
	}
	return print(n)
}

// infix prints what both formats write alike; print does the rest.
func infix(n node, print func(node) string) string {
	switch n := n.(type) {
	case number:
		return string(n)
	case ref:
		if len(n.subs) == 0 {
			return n.name
		}
		return n.name + "[" + strings.Join(n.subs, ",") + "]"
	case neg:
		return "-" + operand(n.x, 5, print)
	case binary:
		if n.op == '^' {
			return "(" + print(n.x) + ") ^ (" + print(n.y) + ")"
		}
		s := strength(n)
		return operand(n.x, s, print) + " " + string(n.op) + " " + operand(n.y, s+1, print)
	case call:
		args := make([]string, len(n.args))
		for i, a := range n.args {
			args[i] = print(a)
		}
		return n.fn + "(" + strings.Join(args, ", ") + ")"
	}
	panic("export: unknown node")
}
