package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

// resources shows where the cluster's people, money and materials are bound
// (E21, E25, E27) at the start and in the year shown.
func resources(c *Context, w float64) chart.Figure {
	at := func(o model.Output) (then, now float64) { s := c.With.Series(o); return s[0], s[c.Step] }
	item := func(label, class string, shade, then, now float64) chart.FlowItem {
		return chart.FlowItem{Label: label, Class: class, Shade: shade, Then: max(0, then), Now: max(0, now)}
	}
	n0, n1 := at(model.OutNprod)
	a0, a1 := at(model.OutNadv)
	p0, p1 := at(model.OutNpool)
	i0, i1 := at(model.OutI)
	c0, c1 := at(model.OutIc)
	k0, k1 := at(model.OutIk)
	m0, m1 := at(model.OutMfree)
	d := chart.FlowsData{
		Head: c.head("resources", c.t("Where do people, money and materials go?", "人、财、物去了哪里？")),
		Year: c.year(), StartYear: model.StartYear,
		Resources: []chart.Resource{
			c.counted(c.t("people", "人"), "", c.With.People(), c.people, []chart.FlowItem{
				item(c.t("production", "生产"), "lead", .5, n0, n1),
				item(c.t("idle", "闲置"), "base", .2, p0, p1),
				item(c.t("research, design, brand", "研发、设计、品牌"), "cluster", 0, a0, a1)}),
			c.counted(c.t("money", "财"), c.t(" (of the first year’s value)", "（占起始年全链价值）"), c.With.Dollars(), c.dollars, []chart.FlowItem{
				item(c.t("paid out", "分配"), "base", .2, i0-c0-k0, i1-c1-k1),
				item(c.t("capacity", "扩产能"), "lead", .5, k0, k1),
				item(c.t("capability", "建能力"), "cluster", 0, c0, c1)}),
			{Label: c.t("materials", "物"), Items: []chart.FlowItem{
				item(c.t("production", "生产"), "lead", .5, 1-m0, 1-m1),
				item(c.t("free", "可用"), "cluster", 0, m0, m1)}},
		},
	}
	return chart.Flows(d, w)
}

// counted is a resource in people or dollars, of which a share is per; where there are
// none it stays in shares, and the label says of what.
func (c *Context) counted(label, of string, per float64, unit func(all ...[]float64) scaled, items []chart.FlowItem) chart.Resource {
	r := chart.Resource{Label: label + of, Items: items}
	if per == 0 {
		return r
	}
	var all []float64
	for i := range items {
		items[i].Then, items[i].Now = per*items[i].Then, per*items[i].Now
		all = append(all, items[i].Then, items[i].Now)
	}
	u, digits := unit(all), 0
	for i := range items {
		items[i].Then, items[i].Now = u.per*items[i].Then, u.per*items[i].Now
	}
	for top := largest(all) * u.per; digits < 2 && top < 100; top *= 10 {
		digits++
	}
	r.Label, r.Format = u.unit.In(c.Lang), chart.Fixed(digits)
	if of != "" { // "million people" says what it is, "US$ bn" does not
		r.Label = label + c.t(", ", "，") + r.Label
	}
	return r
}

func capacity(c *Context, w float64) chart.Figure {
	home, abroad := c.With.Series(model.OutK0), c.With.Series(model.OutKB)
	h0, b0 := c.Without.Series(model.OutK0), c.Without.Series(model.OutKB)
	unit := c.t("capacity, 1 = first year’s output", "产能（起始年产量＝1）")
	if c.sized() {
		home, abroad = c.With.Amount(model.AmountCapacityHome), c.With.Amount(model.AmountCapacityAbroad)
		h0, b0 = c.Without.Amount(model.AmountCapacityHome), c.Without.Amount(model.AmountCapacityAbroad)
		u := c.dollars(home, abroad, h0, b0)
		home, abroad, h0, b0 = u.of(home), u.of(abroad), u.of(h0), u.of(b0)
		unit = c.t("capacity, "+u.unit.En+" a year at prices of 2013", "年产能（"+u.unit.Zh+"，2013年价格）")
	}
	total := make([]float64, len(h0))
	for i := range total {
		total[i] = h0[i] + b0[i]
	}
	return chart.Capacity(chart.StackData{
		Head: c.head("capacity", c.t("How much capacity moves out?", "多少产能转移出去？")),
		X:    c.years(), Cursor: c.year(),
		Layers: []chart.Layer{
			{Label: c.t("at home", "国内"), Class: "cluster", Shade: .75, Y: home},
			{Label: c.t("in hosts", "东道国"), Class: "hosts", Shade: .75, Y: abroad},
		},
		Total: total, TotalLabel: c.t("total without", "无“一带一路”时合计"),
		Unit: unit,
	}, w)
}
