package export

import (
	"encoding/xml"
	"fmt"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

// XMILE returns the scenario's model as an XMILE 1.0 file. Errors are
// *model.FieldError.
func XMILE(s model.Scenario) (string, error) {
	d, err := build(s)
	if err != nil {
		return "", err
	}
	return d.xmile(), nil
}

func (d *document) xmile() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
	<header>
		<smile version="1.0" uses_arrays="2"/>
		<name>%s</name>
		<vendor>Silk Ladder</vendor>
		<product version="%d.0" lang="en">Silk Ladder</product>
	</header>
	<!-- %s -->
	<sim_specs method="Euler" time_units="Year">
		<start>0</start>
		<stop>%s</stop>
		<dt>%s</dt>
	</sim_specs>
	<dimensions>
`, xmlText(d.title), model.Version, strings.Join(d.intro, "\n\t     "), d.end, d.dt)
	for _, dim := range d.space {
		if !d.dimensionUsed(dim) {
			continue
		}
		fmt.Fprintf(&b, "\t\t<dim name=%q>\n", dim.name)
		for _, e := range dim.elements {
			fmt.Fprintf(&b, "\t\t\t<elem name=%q/>\n", e)
		}
		b.WriteString("\t\t</dim>\n")
	}
	b.WriteString("\t</dimensions>\n\t<model>\n\t\t<variables>\n")
	part := ""
	for _, v := range d.variables() {
		if v.part != part {
			part = v.part
			fmt.Fprintf(&b, "\t\t\t<!-- %s -->\n", part)
		}
		d.xmileVariable(&b, v)
	}
	b.WriteString("\t\t</variables>\n\t</model>\n</xmile>\n")
	return b.String()
}

// dimensionUsed reports whether some variable has the dimension. XMILE knows no
// subranges; one that is a variable's whole dimension is declared on its own.
func (d *document) dimensionUsed(dim dimension) bool {
	for _, v := range d.variables() {
		for _, name := range d.dimsOf(v) {
			if name == dim.name {
				return true
			}
		}
	}
	return false
}

// dimsOf are the dimensions of a variable: of each subscript the subrange that
// all rows share, else the whole dimension.
func (d *document) dimsOf(v variable) []string {
	_, dims := v.rows[0].LHS()
	dims = append([]string(nil), dims...)
	for k := range dims {
		for _, r := range v.rows {
			if _, subs := r.LHS(); subs[k] != dims[k] || d.space.find(subs[k]) == nil {
				dims[k] = d.space.family(dims[k])
			}
		}
	}
	return dims
}

func (d *document) xmileVariable(b *strings.Builder, v variable) {
	first := v.rows[0]
	tag := map[equation.Kind]string{equation.Stock: "stock", equation.Flow: "flow"}[first.Kind]
	if tag == "" {
		tag = "aux"
	}
	fmt.Fprintf(b, "\t\t\t<%s name=%q>\n", tag, v.name)
	if first.En != "" {
		fmt.Fprintf(b, "\t\t\t\t<doc>%s</doc>\n", xmlText(about(first)))
	}
	if dims := d.dimsOf(v); len(dims) > 0 {
		b.WriteString("\t\t\t\t<dimensions>")
		for _, dim := range dims {
			fmt.Fprintf(b, "<dim name=%q/>", dim)
		}
		b.WriteString("</dimensions>\n")
	}
	if first.Kind == equation.Stock {
		d.xmileStock(b, first)
	} else {
		for _, r := range v.rows {
			d.xmileRow(b, r)
		}
	}
	if first.Unit != "" {
		fmt.Fprintf(b, "\t\t\t\t<units>%s</units>\n", xmlText(mdlUnit(first.Unit)))
	}
	if first.Min < first.Max {
		fmt.Fprintf(b, "\t\t\t\t<range min=%q max=%q/>\n", digits(first.Min), digits(first.Max))
	}
	fmt.Fprintf(b, "\t\t\t</%s>\n", tag)
}

func (d *document) xmileStock(b *strings.Builder, r *equation.Row) {
	fmt.Fprintf(b, "\t\t\t\t<eqn>%s</eqn>\n\t\t\t\t<inflow>%s</inflow>\n", xmlText(d.xmileExpr(equation.MustParse(r.Is))), r.Rate)
}

// xmileRow writes the equation of a row: one for the whole dimension, or one for
// every element.
func (d *document) xmileRow(b *strings.Builder, r *equation.Row) {
	_, subs := r.LHS()
	if r.Kind == equation.Constant {
		elements := [][]string{nil}
		if len(subs) > 0 {
			elements = d.cells(subs)
		}
		for i, e := range elements {
			xmileEqn(b, e, r.Values[i])
		}
		return
	}
	n := equation.MustParse(r.Is)
	whole := true
	for _, s := range subs {
		whole = whole && !d.space.narrow(s)
	}
	if whole {
		xmileEqn(b, nil, d.xmileFrozen(r, n))
		return
	}
	for _, cell := range d.cells(subs) {
		one := n
		for k, s := range subs {
			one = equation.Substitute(one, s, cell[k])
		}
		xmileEqn(b, cell, d.xmileFrozen(r, one))
	}
}

// xmileFrozen marks values of the first moment. What follows from constants
// alone needs no mark.
func (d *document) xmileFrozen(r *equation.Row, n equation.Node) string {
	if r.Kind == equation.Start {
		return "INIT(" + d.xmileExpr(n) + ")"
	}
	return d.xmileExpr(n)
}

func xmileEqn(b *strings.Builder, cell []string, text string) {
	if cell == nil {
		fmt.Fprintf(b, "\t\t\t\t<eqn>%s</eqn>\n", xmlText(text))
		return
	}
	fmt.Fprintf(b, "\t\t\t\t<element subscript=%q><eqn>%s</eqn></element>\n", strings.Join(cell, ","), xmlText(text))
}

// cells lists all combinations of elements of the subscripts.
func (d *document) cells(subs []string) [][]string {
	list := [][]string{{}}
	for _, s := range subs {
		var longer [][]string
		for _, head := range list {
			for _, e := range d.space.elements(s) {
				longer = append(longer, append(append([]string(nil), head...), e))
			}
		}
		list = longer
	}
	return list
}

// xmileExpr prints a right-hand side. XMILE knows no subranges, and PySD no
// SUM(x[*]), so array functions are written out.
func (d *document) xmileExpr(n equation.Node) string {
	n = equation.Plain(n)
	for _, dim := range d.space {
		n = writtenOut(n, dim.name, dim.elements)
	}
	return d.xmilePlain(n)
}

// xmilePlain prints what has no array functions. The time step is its number,
// since not every program knows DT.
func (d *document) xmilePlain(n equation.Node) string {
	switch n := n.(type) {
	case equation.Ref:
		if n.Name == "time_step_now" {
			return d.dt
		}
	case equation.Call:
		if n.Fn == "IF" {
			return "IF " + d.xmilePlain(n.Args[0]) + " THEN " + d.xmilePlain(n.Args[1]) + " ELSE " + d.xmilePlain(n.Args[2])
		}
	}
	return equation.Infix(n, d.xmilePlain)
}

func xmlText(s string) string {
	var b strings.Builder
	// Writing to a strings.Builder does not fail.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}
