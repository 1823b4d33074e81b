package picture

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/sheet"
	"silkladder/model"
	"silkladder/model/order"
	"silkladder/model/trades"
)

// Nation are the pictures of all clusters of a run together. They stand on the
// page where a scenario holds several.
var Nation = Band{
	ID:    "nation",
	Title: lang.Pair{En: "All clusters together", Zh: "全国各集群"},
	Note:  lang.Pair{En: "Every cluster of the run, at its size in people and dollars.", Zh: "本次模拟的全部集群，按各自的人数和产值计。"},
	Pictures: []Picture{
		{"nation-climb", 12, nationClimb, lang.Pair{
			En: "Functional level in the year shown: how much of research, design, marketing and brand each cluster does, and how well. The tick is where it started, the ring is without the Belt and Road.",
			Zh: "所示年份的功能水平：各集群承担了多少研发、设计、营销和品牌，做得多好。短线为起始年，圆圈为无“一带一路”。"}, ""},
		{"nation-jobs", 6, nationJobs, lang.Pair{
			En: "People employed by the plants abroad of all clusters, and those of them in cooperation zones.",
			Zh: "全部集群的境外工厂雇用的人，以及其中合作园区内的人。"}, ""},
		{"nation-hosts", 6, nationHosts, lang.Pair{
			En: "Capacity abroad in the year shown, by host economy and kind of trade; the twelve largest.",
			Zh: "所示年份的境外产能，按东道国和产业大类；最大的十二个。"}, ""},
		{"nation-people", 6, nationPeople, lang.Pair{
			En: "People who came to a cluster from the others since the start, less those who left: who is set free in one industry finds work where it pays most.",
			Zh: "起始年以来从其他集群净流入的人：在一个产业被腾出的人，到回报最高的地方就业。"}, ""},
		{"nation-money", 6, nationMoney, lang.Pair{
			En: "Investable funds that came to a cluster from the others since the start, less those that left, through a national market that follows returns.",
			Zh: "起始年以来经全国资金市场净流入的可投资金：资金流向回报更高的地方。"}, ""},
	},
}

// HasNation reports whether the scenario holds several clusters.
func HasNation(s *model.Scenario) bool { return s.Version == model.Version2 && len(s.Others) > 0 }

// BandsOf are the bands of a scenario: those of all its clusters first, where it holds
// several.
func BandsOf(s *model.Scenario) []Band {
	if HasNation(s) {
		return append([]Band{Nation}, Bands...)
	}
	return Bands
}

// clusterNames are the names of all clusters of the run, in its order.
func clusterNames(c *Context) (names []string) {
	for _, k := range c.With.Scenario.Clusters() {
		row, _ := model.TradeByID(k.Archetype)
		names = append(names, c.t(row.En, row.Zh))
	}
	return names
}

// lonely is what a picture of all clusters shows of a scenario that has one.
func (c *Context) lonely(id, title string, w float64) (chart.Figure, bool) {
	if HasNation(&c.With.Scenario) {
		return chart.Figure{}, false
	}
	return chart.Levels(chart.LevelsData{
		Head:      c.head(id, title+c.t(" (one cluster only)", "（仅一个集群）")),
		WithLabel: c.t("with", "有“一带一路”"), WithoutLabel: c.t("without", "无“一带一路”"), ThenName: c.t("start", "起始"),
		Rows: []chart.Level{{Label: c.t("functional level", "功能水平"), With: c.With.Series(model.OutF)[c.Step], Without: c.Without.Series(model.OutF)[c.Step], Then: c.With.Series(model.OutF)[0]}},
	}, w), true
}

func nationClimb(c *Context, w float64) chart.Figure {
	title := c.t("How far does each cluster climb?", "各集群升到了哪一级？")
	if f, ok := c.lonely("nation-climb", title, w); ok {
		return f
	}
	d := chart.LevelsData{
		Head:      c.head("nation-climb", title),
		WithLabel: c.t("with", "有“一带一路”"), WithoutLabel: c.t("without", "无“一带一路”"), ThenName: c.t("start", "起始"),
	}
	for i, name := range clusterNames(c) {
		with := c.With.Cluster(i).Series(model.OutF)
		d.Rows = append(d.Rows, chart.Level{Label: name, With: with[c.Step], Then: with[0], Without: c.Without.Cluster(i).Series(model.OutF)[c.Step]})
	}
	order.Stable(d.Rows, func(a, b chart.Level) int { return cmp.Compare(b.With, a.With) })
	return chart.Levels(d, w)
}

func nationJobs(c *Context, w float64) chart.Figure {
	title := c.t("How many people do the plants abroad employ?", "境外工厂雇用多少人？")
	if f, ok := c.lonely("nation-jobs", title, w); ok {
		return f
	}
	all, zones, without := c.With.Total(model.AmountJobsAbroad), c.With.Total(model.AmountZoneJobs), c.Without.Total(model.AmountJobsAbroad)
	u := c.people(all, without)
	return chart.Lines(chart.LinesData{
		Head: c.head("nation-jobs", title), X: c.years(), Cursor: c.year(), Zero: true,
		Unit: c.t("jobs abroad, "+u.unit.En, "境外就业（"+u.unit.Zh+"）"), Observed: c.observed("zone-jobs", u.per),
		Series: []chart.Series{
			{Label: c.t("all jobs abroad", "全部境外就业"), Class: "hosts", Y: u.of(all)},
			{Label: c.t("in zones", "合作园区内"), Class: "cluster", Y: u.of(zones)},
			{Label: c.t("without", "无“一带一路”"), Base: true, Y: u.of(without)},
		},
	}, w)
}

// family is one kind of trades in the picture of hosts.
type family struct {
	chart.BarPart
	name lang.Pair
	has  func(t *trades.Trade) bool
}

// families are the kinds of trades in the picture of hosts, with the paper's six of
// overcapacity apart.
var families = []family{
	{chart.BarPart{Class: "hosts"}, lang.Pair{En: "light industry", Zh: "轻工"}, func(t *trades.Trade) bool { return t.Family == trades.Light }},
	{chart.BarPart{Class: "lead"}, lang.Pair{En: "trades with surplus capacity", Zh: "产能富余产业"}, func(t *trades.Trade) bool { return t.Surplus }},
	{chart.BarPart{Class: "cluster"}, lang.Pair{En: "machines, electronics, vehicles and the rest", Zh: "机电、车辆等"}, func(t *trades.Trade) bool { return true }},
}

func nationHosts(c *Context, w float64) chart.Figure {
	title := c.t("Who fills which host?", "谁去了哪里？")
	if f, ok := c.lonely("nation-hosts", title, w); ok {
		return f
	}
	d := chart.BarsData{Head: c.head("nation-hosts", title)}
	for _, f := range families {
		f.Label = f.name.In(c.Lang)
		d.Parts = append(d.Parts, f.BarPart)
	}
	kinds := make([]int, c.With.Clusters())
	sizes := make([]float64, len(kinds))
	for i, k := range c.With.Scenario.Clusters() {
		row, _ := model.TradeByID(k.Archetype)
		kinds[i] = slices.IndexFunc(families, func(f family) bool { return f.has(&row.Facts) })
		sizes[i] = k.Output
	}
	whole := func(b chart.Bar) (sum float64) {
		for _, v := range b.Values {
			sum += v
		}
		return sum
	}
	top := 0.0
	for h := range c.With.Hosts {
		b := chart.Bar{Label: sheet.Host(c.With.Hosts[h].Name, c.Lang), Values: make([]float64, len(families))}
		for i, kind := range kinds {
			b.Values[kind] += sizes[i] * c.With.Cluster(i).Host(h, model.HostK)[c.Step]
		}
		top = math.Max(top, whole(b))
		d.Rows = append(d.Rows, b)
	}
	order.Stable(d.Rows, func(a, b chart.Bar) int { return cmp.Compare(whole(b), whole(a)) })
	d.Rows = d.Rows[:min(hostCells, len(d.Rows))]
	u := c.dollars([]float64{top})
	for i := range d.Rows {
		d.Rows[i].Values = u.of(d.Rows[i].Values)
	}
	d.Unit = c.t("capacity abroad in "+c.yearText()+", "+u.unit.En+" a year", c.yearText()+"年的境外产能（年产值，"+u.unit.Zh+"）")
	return chart.Bars(d, w)
}

// yearText is the calendar year shown.
func (c *Context) yearText() string { return strconv.Itoa(int(c.year())) }

// since adds up a yearly flow of every cluster to the year shown.
func (c *Context) since(a model.Amount) []float64 {
	out := make([]float64, c.With.Clusters())
	for i := range out {
		flow := c.With.Cluster(i).Amount(a)
		for _, x := range flow[:c.Step] {
			out[i] += x * c.With.Scenario.Step
		}
	}
	return out
}

// exchanged draws what the clusters gave each other.
func (c *Context) exchanged(id, title string, a model.Amount, unit func(...[]float64) scaled, w float64) chart.Figure {
	if f, ok := c.lonely(id, title, w); ok {
		return f
	}
	flows := c.since(a)
	u := unit(flows)
	d := chart.BarsData{
		Head: c.head(id, title), Signed: true, Parts: []chart.BarPart{{Label: c.t("net", "净流入"), Class: "cluster"}},
		Unit: c.t("net, "+u.unit.En+", to "+c.yearText(), "净流入，截至"+c.yearText()+"年（"+u.unit.Zh+"）"),
	}
	for i, name := range clusterNames(c) {
		d.Rows = append(d.Rows, chart.Bar{Label: name, Values: []float64{flows[i] * u.per}})
	}
	order.Stable(d.Rows, func(a, b chart.Bar) int { return cmp.Compare(b.Values[0], a.Values[0]) })
	return chart.Bars(d, w)
}

func nationPeople(c *Context, w float64) chart.Figure {
	return c.exchanged("nation-people", c.t("Which industries do people go to?", "人去了哪些产业？"), model.AmountMoved, c.people, w)
}

func nationMoney(c *Context, w float64) chart.Figure {
	return c.exchanged("nation-money", c.t("Which industries does money go to?", "钱去了哪些产业？"), model.AmountFunds, c.dollars, w)
}
