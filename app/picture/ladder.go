package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

func ladder(c *Context, w float64) chart.Figure {
	d := chart.LadderData{
		Head: c.head("ladder", c.t("Maker or brand owner? The rung in each market", "代工者还是品牌主？在各个市场的台阶")),
		Year: c.year(), StartYear: model.StartYear,
	}
	for i, s := range model.StageTable() {
		d.Rungs[i] = s.ID
		if i == 0 {
			d.Rungs[i] = c.t(s.En, s.Zh)
		}
	}
	for _, m := range [...]struct {
		name, class string
		roles       model.Vector
	}{
		{c.t("lead-firm chain", "主导企业链"), "lead", model.VecSG},
		{c.t("home market", "国内市场"), "cluster", model.VecSH},
		{c.t("host markets", "东道国市场"), "hosts", model.VecSB},
	} {
		now, then := c.With.Roles(m.roles, c.Step), c.With.Roles(m.roles, 0)
		d.Markets = append(d.Markets, chart.LadderMarket{
			Label: m.name, Class: m.class,
			Stage: int(model.StageOf(now)), StageThen: int(model.StageOf(then)),
			Progress: rungs(now), Then: rungs(then),
		})
	}
	return chart.Ladder(d, w)
}

// rungs is the progress towards OEM, ODM and OBM: the mean role in the two
// functions that each needs.
func rungs(s [model.NumFunctions]float64) [3]float64 {
	return [3]float64{
		(s[model.FnC] + s[model.FnL]) / 2,
		(s[model.FnR] + s[model.FnD]) / 2,
		(s[model.FnM] + s[model.FnB]) / 2,
	}
}
