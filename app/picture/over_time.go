package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

// against draws one output over the years with and without the Belt and Road.
func (c *Context) against(id, title, unit string, o model.Output, width float64) chart.Figure {
	return chart.Lines(chart.LinesData{
		Head: c.head(id, title), X: c.years(), Cursor: c.year(), Zero: true, Unit: unit,
		Series: []chart.Series{
			{Label: c.t("with", "有“一带一路”"), Class: "cluster", Y: c.With.Series(o)},
			{Label: c.t("without", "没有"), Base: true, Y: c.Without.Series(o)},
		},
	}, width)
}

func functional(c *Context, w float64) chart.Figure {
	return c.against("functional",
		c.t("Does the cluster move into design, research, marketing and brand?", "集群是否走进了研发、设计、营销和品牌环节？"),
		c.t("functional level, 0 to 1", "功能水平（0 到 1）"), model.OutF, w)
}

func value(c *Context, w float64) chart.Figure {
	return c.against("value",
		c.t("How much value added stays at home?", "有多少增加值留在国内？"),
		c.t("value added at home, 1 = whole chain value at the start", "国内增加值（1 = 起始年全链价值）"), model.OutVAh, w)
}

func wages(c *Context, w float64) chart.Figure {
	return c.against("return",
		c.t("Does work in the cluster pay more than work elsewhere?", "在集群工作，回报是否高于其他行业？"),
		c.t("value added per person, in wages of the economy", "人均增加值（以社会平均工资为单位）"), model.OutRel, w)
}
