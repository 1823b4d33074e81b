package export

import (
	"fmt"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
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
		mdlGroup(&b, p.Title, "")
		for i := range p.Rows {
			mdlRow(&b, &p.Rows[i])
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

func mdlRow(b *strings.Builder, r *equation.Row) {
	right := ""
	switch r.Kind {
	case equation.Constant:
		right = strings.Join(r.Values, ", ")
	case equation.Stock:
		right = "INTEG(" + r.Rate + ", " + mdlExpr(equation.MustParse(r.Is)) + ")"
	case equation.Fixed, equation.Start:
		right = "INITIAL(" + mdlExpr(equation.MustParse(r.Is)) + ")"
	default:
		right = mdlExpr(equation.MustParse(r.Is))
	}
	unit := ""
	if r.Unit != "" {
		unit = mdlUnit(r.Unit)
	}
	if r.Min < r.Max {
		unit += " [" + digits(r.Min) + "," + digits(r.Max) + "]"
	}
	text := ""
	if r.En != "" {
		text = mdlText(about(r))
	}
	fmt.Fprintf(b, "%s =\n\t%s\n\t~\t%s\n\t~\t%s\n\t|\n\n", r.Name, right, unit, text)
}

func mdlExpr(n equation.Node) string { return mdlPlain(equation.Plain(n)) }

func mdlPlain(n equation.Node) string {
	if c, ok := n.(equation.Call); ok && c.Fn == "IF" {
		return "IF THEN ELSE(" + mdlPlain(c.Args[0]) + ", " + mdlPlain(c.Args[1]) + ", " + mdlPlain(c.Args[2]) + ")"
	}
	if r, ok := n.(equation.Ref); ok && r.Name == "time_step_now" {
		return "TIME STEP"
	}
	return equation.Infix(n, mdlPlain)
}

// mdlUnit is the unit as Vensim writes it.
func mdlUnit(unit string) string {
	switch {
	case unit == equation.Ratio, unit == equation.Level, unit == equation.Share, unit == "1–4":
		return "Dmnl"
	case unit == "year":
		return "Year"
	}
	return strings.ReplaceAll(unit, "/year", "/Year")
}

// mdlText takes out the characters that end or divide the parts of an equation.
var mdlMarks = strings.NewReplacer("~", "-", "|", "/", "{", "(", "}", ")", "\"", "”", "\\", "/")

func mdlText(s string) string { return mdlMarks.Replace(s) }
