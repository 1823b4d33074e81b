package picture

import (
	"math"

	"silkladder/app/chart"
	"silkladder/app/question"
	"silkladder/model"
)

// claimed is what the paper says of each type and upgrading: C42 of the market,
// C43 of networks, C41 of captive chains (its quasi-hierarchy); C44 leaves the
// hierarchy out.
var claimed = [model.NumGovernance][]chart.Claim{
	model.GovMarket:     {chart.Some, chart.Some, chart.Helps, chart.Silent},
	model.GovModular:    {chart.Helps, chart.Helps, chart.Helps, chart.Helps},
	model.GovRelational: {chart.Helps, chart.Helps, chart.Helps, chart.Helps},
	model.GovCaptive:    {chart.Helps, chart.Helps, chart.Limits, chart.Silent},
	model.GovHierarchy:  {chart.Silent, chart.Silent, chart.Silent, chart.Silent},
}

// matrix draws which upgrading each type of governance allows.
func matrix(c *Context, w float64) chart.Figure {
	title := c.t("Which upgrading does each type of governance allow?", "每种治理类型允许哪些升级？")
	if !c.Study.Ready("matrix") {
		return c.waiting(question.Matrix, "matrix", title, "", w)
	}
	cells := c.Study.Types(c.With.T[c.Step])
	d := chart.MatrixData{
		Head:    c.head("matrix", title),
		Columns: []string{c.t("process", "工艺流程升级"), c.t("product", "产品升级"), c.t("functional", "功能升级"), c.t("chain", "价值链升级")},
		Limits:  c.t("the paper: limits it", "论文：限制"), Some: c.t("the paper: some of it", "论文：有一定空间"), Helps: c.t("the paper: helps it", "论文：有利"),
	}
	for j, g := range model.GovernanceTable() {
		row := chart.MatrixRow{Label: capital(c.governanceName(g)), Values: cells[j][:], Claims: claimed[j]}
		if now := c.With.Vec(model.VecGov, j)[c.Step]; math.Round(100*now) > 0 {
			share := chart.Percent(0)(now)
			row.Note = c.t(share+" of this chain now", "现占本链"+share)
		}
		d.Rows = append(d.Rows, row)
	}
	return chart.Matrix(d, w)
}
