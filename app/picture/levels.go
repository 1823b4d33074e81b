package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

func levels(c *Context, w float64) chart.Figure {
	d := chart.LevelsData{
		Head:      c.head("levels", c.t("Which of the four upgradings does it achieve?", "四种升级，实现了哪几种？")),
		WithLabel: c.t("with", "有“一带一路”"), WithoutLabel: c.t("without", "无“一带一路”"), ThenName: c.t("start", "起始"),
	}
	for _, l := range [...]struct {
		name string
		o    model.Output
	}{
		{c.t("process", "工艺流程"), model.OutP}, {c.t("product", "产品"), model.OutQ},
		{c.t("functional", "功能"), model.OutF}, {c.t("chain", "价值链"), model.OutX},
	} {
		with := c.With.Series(l.o)
		d.Rows = append(d.Rows, chart.Level{Label: l.name, With: with[c.Step], Without: c.Without.Series(l.o)[c.Step], Then: with[0]})
	}
	return chart.Levels(d, w)
}
