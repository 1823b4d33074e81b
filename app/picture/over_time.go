package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

// against draws one output over the years with and without the Belt and Road.
func (c *Context) against(id, title, unit string, o model.Output, width float64) chart.Figure {
	return c.beside(id, title, unit, c.With.Series(o), c.Without.Series(o), width)
}

// beside draws a series over the years with and without the Belt and Road.
func (c *Context) beside(id, title, unit string, with, without []float64, width float64) chart.Figure {
	return chart.Lines(chart.LinesData{
		Head: c.head(id, title), X: c.years(), Cursor: c.year(), Zero: true, Unit: unit,
		Series: []chart.Series{
			{Label: c.t("with", "有“一带一路”"), Class: "cluster", Y: with},
			{Label: c.t("without", "无“一带一路”"), Base: true, Y: without},
		},
	}, width)
}

func functional(c *Context, w float64) chart.Figure {
	return c.against("functional",
		c.t("Does the cluster move into design, research, marketing and brand?", "集群是否走进了研发、设计、营销和品牌环节？"),
		c.t("functional level, 0 to 1", "功能水平（0到1）"), model.OutF, w)
}

func value(c *Context, w float64) chart.Figure {
	title := c.t("How much value added stays at home?", "有多少增加值留在国内？")
	if c.sized() {
		with, without := c.With.Amount(model.AmountValueHome), c.Without.Amount(model.AmountValueHome)
		u := c.dollars(with, without)
		return c.beside("value", title, c.t("value added at home, "+u.unit.En+" a year", "留在国内的年增加值（"+u.unit.Zh+"）"), u.of(with), u.of(without), w)
	}
	return c.against("value", title,
		c.t("value added at home, 1 = whole chain value at the start", "留在国内的增加值（起始年全链价值＝1）"), model.OutVAh, w)
}

func wages(c *Context, w float64) chart.Figure {
	return c.against("return",
		c.t("Does work in the cluster pay more than work elsewhere?", "在集群工作，回报是否高于其他行业？"),
		c.t("value added per person, in wages of the economy", "人均增加值（以社会平均工资为单位）"), model.OutRel, w)
}
