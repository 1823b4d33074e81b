package picture

import (
	"silkladder/app/chart"
	"silkladder/app/sheet"
	"silkladder/model"
)

// Other is a further scenario beside the one shown.
type Other struct {
	Name string
	Run  *model.Result
}

// Compared are the outputs a comparison may draw, in the order offered.
var Compared = []model.Output{
	model.OutF, model.OutVAh, model.OutRel, model.OutStage, model.OutP, model.OutQ, model.OutX,
	model.OutKB, model.OutK0, model.OutU, model.OutAsym, model.OutHB, model.OutJobsB,
}

// compareData sets the scenario shown beside the others.
func (c *Context) compareData() chart.CompareData {
	o := c.CompareOutput
	row := model.OutputTable()[o]
	d := chart.CompareData{
		Head: c.head("compare", c.t("Side by side: "+row.En, "并排比较："+row.Zh)),
		X:    c.years(), Cursor: c.year(), Unit: sheet.Unit(row.Unit, c.Lang),
		Observed: c.observedOutput(o),
	}
	runs := []*model.Result{c.With}
	d.Scenarios = append(d.Scenarios, chart.Compared{Name: c.Name, Y: c.With.Series(o)})
	for _, x := range c.Others {
		runs = append(runs, x.Run)
		y := x.Run.Series(o)
		// A run of another length or step is read at the years of this one.
		if len(x.Run.T) != len(c.With.T) || x.Run.Scenario.Step != c.With.Scenario.Step {
			z := make([]float64, len(c.With.T))
			for i, t := range c.With.T {
				z[i] = x.Run.At(o, t)
			}
			y = z
		}
		d.Scenarios = append(d.Scenarios, chart.Compared{Name: x.Name, Y: y})
	}
	for _, o := range Compared {
		row := model.OutputTable()[o]
		out := chart.Outcome{Label: c.measured(c.t(capital(row.En), row.Zh), row.Unit), Format: chart.Fixed(3)}
		for _, r := range runs {
			out.Values = append(out.Values, r.At(o, c.With.T[c.Step]))
		}
		d.Outcomes = append(d.Outcomes, out)
	}
	return d
}

func compare(c *Context, w float64) chart.Figure { return chart.Compare(c.compareData(), w) }

// Differences is the table under the comparison: every headline output of every
// scenario in the year shown, and how it differs from the first.
func (c *Context) Differences() chart.Table { return chart.Differences(c.compareData()) }

// measured is a name with its unit.
func (c *Context) measured(name, unit string) string {
	u := sheet.Unit(unit, c.Lang)
	if u == "" {
		return name
	}
	return c.t(name+" ("+u+")", name+"（"+u+"）")
}
