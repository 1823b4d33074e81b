package export

import (
	"fmt"
	"strings"

	"silkladder/model"
)

// MDL returns the scenario's model as a Vensim model file, in UTF-8 text. Errors
// are *model.FieldError.
func MDL(s model.Scenario) (string, error) {
	d, err := build(s)
	if err != nil {
		return "", err
	}
	return d.mdl(), nil
}

func (d *document) mdl() string {
	var b strings.Builder
	b.WriteString("{UTF-8}\n")
	mdlGroup(&b, "Model", d.title+"\n"+strings.Join(d.intro, "\n"))
	for _, dim := range d.space {
		fmt.Fprintf(&b, "%s:\n\t%s\n\t~\n\t~\t%s\n\t|\n\n", dim.name, strings.Join(dim.elements, ", "), mdlText(sentence(dim.en)+" "+dim.zh+"。"))
	}
	for _, p := range d.parts {
		mdlGroup(&b, p.title, "")
		for i := range p.rows {
			d.mdlRow(&b, &p.rows[i])
		}
	}
	mdlGroup(&b, "Control", "Simulation control parameters")
	mdlControl(&b, "FINAL TIME", d.end, "The last moment of the simulation. 模拟的结束时间。")
	mdlControl(&b, "INITIAL TIME", "0", "The first moment: the end of 2013. 模拟的起始时间：2013 年底。")
	mdlControl(&b, "SAVEPER", "TIME STEP", "How often values are stored. 结果的保存间隔。")
	mdlControl(&b, "TIME STEP", d.dt, "The step of the Euler method. 欧拉法的步长。")
	return b.String()
}

// mdlGroup starts a group of equations.
func mdlGroup(b *strings.Builder, title, text string) {
	stars := strings.Repeat("*", 56)
	fmt.Fprintf(b, "%s\n\t.%s\n%s~\n\t\t%s\n\t|\n\n", stars, mdlText(title), stars, strings.ReplaceAll(mdlText(text), "\n", "\n\t\t"))
}

func mdlControl(b *strings.Builder, name, value, text string) {
	fmt.Fprintf(b, "%s  =\n\t%s\n\t~\tYear\n\t~\t%s\n\t|\n\n", name, value, text)
}

func (d *document) mdlRow(b *strings.Builder, r *row) {
	right := ""
	switch r.kind {
	case constant:
		right = strings.Join(r.values, ", ")
	case stock:
		right = "INTEG(" + r.rate + ", " + mdlExpr(mustParse(r.is)) + ")"
	case fixed, start:
		right = "INITIAL(" + mdlExpr(mustParse(r.is)) + ")"
	default:
		right = mdlExpr(mustParse(r.is))
	}
	unit := ""
	if r.unit != "" {
		unit = mdlUnit(r.unit)
	}
	if r.min < r.max {
		unit += " [" + digits(r.min) + "," + digits(r.max) + "]"
	}
	text := ""
	if r.en != "" {
		text = mdlText(r.text())
	}
	fmt.Fprintf(b, "%s =\n\t%s\n\t~\t%s\n\t~\t%s\n\t|\n\n", r.name, right, unit, text)
}

func mdlExpr(n node) string {
	if c, ok := n.(call); ok && c.fn == "IF" {
		return "IF THEN ELSE(" + mdlExpr(c.args[0]) + ", " + mdlExpr(c.args[1]) + ", " + mdlExpr(c.args[2]) + ")"
	}
	if r, ok := n.(ref); ok && r.name == "time_step_now" {
		return "TIME STEP"
	}
	return infix(n, mdlExpr)
}

// mdlUnit is the unit as Vensim writes it.
func mdlUnit(unit string) string {
	switch {
	case unit == ratio, unit == level, unit == share, unit == "1–4":
		return "Dmnl"
	case unit == "year":
		return "Year"
	}
	return strings.ReplaceAll(unit, "/year", "/Year")
}

// mdlText takes out the characters that end or divide the parts of an equation.
var mdlMarks = strings.NewReplacer("~", "-", "|", "/", "{", "(", "}", ")", "\"", "”", "\\", "/")

func mdlText(s string) string { return mdlMarks.Replace(s) }
