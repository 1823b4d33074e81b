package picture

import (
	"slices"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/sheet"
	"silkladder/model"
)

// Other is a further scenario beside the one shown.
type Other struct {
	Name         string
	Run, Without *model.Result
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
	runs := c.runs()
	unit, per := common(row.Unit, runs, c.Lang)
	d := chart.CompareData{
		Head: c.head("compare", c.t("Side by side: "+row.En, "并排比较："+row.Zh)),
		X:    c.years(), Cursor: c.year(), Unit: unit,
		Observed: c.observedOutput(o),
	}
	d.Scenarios = append(d.Scenarios, chart.Compared{Name: c.Name, Y: scaled{per: per(c.With)}.of(c.With.Series(o))})
	for _, x := range c.Others {
		y := x.Run.Series(o)
		// A run of another length or step is read at the years of this one.
		if len(x.Run.T) != len(c.With.T) || x.Run.Scenario.Step != c.With.Scenario.Step {
			z := make([]float64, len(c.With.T))
			for i, t := range c.With.T {
				z[i] = x.Run.At(o, t)
			}
			y = z
		}
		d.Scenarios = append(d.Scenarios, chart.Compared{Name: x.Name, Y: scaled{per: per(x.Run)}.of(y)})
	}
	d.Outcomes = settings(c, runs)
	for _, o := range Compared {
		row := model.OutputTable()[o]
		unit, per := common(row.Unit, runs, c.Lang)
		out := chart.Outcome{Label: c.measured(c.t(capital(row.En), row.Zh), unit), Format: chart.Fixed(3)}
		if row.Unit == "people" && per(c.With) != 1 {
			out.Format = chart.Fixed(0)
		}
		for _, r := range runs {
			out.Values = append(out.Values, per(r)*r.At(o, c.With.T[c.Step]))
		}
		d.Outcomes = append(d.Outcomes, out)
	}
	return d
}

// settings are what the scenarios set differently: the levers, and the assumptions that
// a visitor has changed in one of them.
func settings(c *Context, runs []*model.Result) []chart.Outcome {
	var rows []chart.Outcome
	add := func(en, zh string, of func(*model.Scenario) float64) {
		row, differ := chart.Outcome{Label: c.t("Set: "+en, "设定："+zh), Format: chart.Fixed(2)}, false
		for _, r := range runs {
			row.Values = append(row.Values, of(&r.Scenario))
			differ = differ || row.Values[len(row.Values)-1] != row.Values[0]
		}
		if differ {
			rows = append(rows, row)
		}
	}
	for i, l := range model.LeverTable() {
		add(l.En, l.Zh, func(s *model.Scenario) float64 { return s.Levers.Vector()[i] })
	}
	for _, p := range model.ParamTable() {
		if p.Len == 1 && slices.ContainsFunc(runs, func(r *model.Result) bool {
			own := r.Scenario.Own()
			return !slices.Equal(p.Get(&r.Scenario.Params), p.Get(&own))
		}) {
			add(p.En, p.Zh, func(s *model.Scenario) float64 { return p.Get(&s.Params)[0] })
		}
	}
	return rows
}

func compare(c *Context, w float64) chart.Figure { return chart.Compare(c.compareData(), w) }

// Differences is the table under the comparison: what the scenarios set differently,
// every headline output of each in the year shown, and how it differs from the first.
func (c *Context) Differences() chart.Table { return chart.Differences(c.compareData()) }

// runs are those of the scenario shown and the others.
func (c *Context) runs() []*model.Result {
	list := []*model.Result{c.With}
	for _, x := range c.Others {
		list = append(list, x.Run)
	}
	return list
}

// common is a unit that all runs have, and how many of it a number of one of them is:
// people and dollars where all have a size.
func common(unit string, runs []*model.Result, l lang.Lang) (words string, per func(*model.Result) float64) {
	for _, r := range runs {
		if r.Scenario.Version != model.Version2 {
			return sheet.Unit(unit, l), func(*model.Result) float64 { return 1 }
		}
	}
	words, _ = sheet.Sized(unit, runs[0], l)
	return words, func(r *model.Result) float64 { _, per := sheet.Sized(unit, r, l); return per }
}

// measured is a name with its unit.
func (c *Context) measured(name, unit string) string {
	if unit == "" {
		return name
	}
	return c.t(name+" ("+unit+")", name+"（"+unit+"）")
}
