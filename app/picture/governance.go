package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

// governanceShades orders the five types by power: the darker, the more the
// lead firm decides.
var governanceShades = [model.NumGovernance]float64{.14, .32, .5, .95, .72}

func governance(c *Context, w float64) chart.Figure {
	d := chart.StackData{
		Head: c.head("governance", c.t("Who governs the lead-firm chain?", "主导企业链由谁治理？")),
		X:    c.years(), Cursor: c.year(),
	}
	for j, g := range model.GovernanceTable() {
		d.Layers = append(d.Layers, chart.Layer{Label: c.governanceName(g), Class: "lead", Shade: governanceShades[j], Y: c.With.Vec(model.VecGov, j)})
	}
	return chart.StackedShares(d, w)
}

// governanceName is the short name of a type.
func (c *Context) governanceName(g model.GovernanceRow) string {
	if g.Governance == model.GovCaptive {
		return c.t("captive", "领导型")
	}
	return c.t(g.En, g.Zh)
}

// patterns says which combination of complexity, codifiability and capability
// makes which type (Gereffi, Humphrey and Sturgeon 2005, table 1).
var patterns = [model.NumGovernance][3]int{
	model.GovMarket:     {-1, +1, +1},
	model.GovModular:    {+1, +1, +1},
	model.GovRelational: {+1, -1, +1},
	model.GovCaptive:    {+1, +1, -1},
	model.GovHierarchy:  {+1, -1, -1},
}

func determinants(c *Context, w float64) chart.Figure {
	p := &c.With.Scenario.Params
	cx, cap := c.With.Series(model.OutCx), c.With.Series(model.OutCap)
	i := c.Step
	d := chart.DeterminantsData{
		Head: c.head("determinants", c.t("What decides who governs?", "治理方式由什么决定？")),
		Year: c.year(), StartYear: model.StartYear,
		Axes: [3]chart.Axis{
			{Label: c.t("complexity of orders", "交易复杂度"), Short: c.t("complex", "复杂"), Value: cx[i], Then: cx[0], Threshold: .5},
			{Label: c.t("codifiability", "可编码程度"), Short: c.t("codified", "可编码"), Value: p.Cod, Then: p.Cod, Threshold: .5},
			{Label: c.t("suppliers’ capability", "供应商能力"), Short: c.t("capable", "有能力"), Value: cap[i], Then: cap[0], Threshold: p.ThGov + p.KReq*(cx[i]-.6)},
		},
	}
	for j, g := range model.GovernanceTable() {
		v := c.With.Vec(model.VecGov, j)
		d.Types = append(d.Types, chart.GovernanceType{Label: c.governanceName(g), Pattern: patterns[j], Weight: v[i], Then: v[0]})
	}
	return chart.Determinants(d, w)
}
