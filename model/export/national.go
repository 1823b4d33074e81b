package export

import (
	"fmt"
	"math"
	"sync"

	"silkladder/model"
	"silkladder/model/equation"
	"silkladder/model/trades"
)

// nation is what the exported model of a scenario of version 2 has beside that of
// version 1: several clusters, and numbers that no equation gives.
type nation struct {
	ground   *model.Ground
	clusters []model.Cluster
	elements []string // exported name of each cluster
	years    []string
}

// Refused are the fields of a scenario of version 2 that have no place in an
// exported model: closed places, dates of opening, shocks and a budget change
// stocks or levers in a year of their own.
var Refused = []string{"closed", "openings", "shocks", "budget"}

// buildNational describes the model of a scenario of version 2.
func buildNational(s model.Scenario) (*document, error) {
	for i, x := range []float64{float64(len(s.Closed)), float64(len(s.Openings)), float64(len(s.Shocks)), s.Budget} {
		if x > 0 {
			return nil, &model.FieldError{Field: Refused[i], Value: x, Reason: model.OutOfRange, Allowed: "0 in an exported model of version 2"}
		}
	}
	g, err := model.GroundOf(s)
	if err != nil {
		return nil, err
	}
	names := make(namer)
	equations := equation.National()
	fixedNames(names, equations)
	n := &nation{ground: g, clusters: s.Clusters()}
	for _, name := range []string{"Cluster", "Year"} {
		names.add(name)
	}
	n.elements = make([]string, len(n.clusters))
	for _, p := range append(n.constants(&s), n.hostPart(&places{hosts: make([]string, len(g.Hosts))}), n.placePart()) {
		for i := range p.Rows {
			name, _ := p.Rows[i].LHS()
			names.add(name)
		}
	}
	for i := range g.Years {
		n.years = append(n.years, fmt.Sprintf("y%d", model.StartYear+i))
	}
	for i, c := range n.clusters {
		n.elements[i] = names.element(c.Archetype, "cluster")
	}
	p := placesOf(&s, names)
	zh, en := s.Names()
	d := &document{
		title:  fmt.Sprintf("Silk Ladder: %d of China's clusters (中国的%d个产业集群)", len(n.clusters), len(n.clusters)),
		space:  append(dimensions(p), dimension{name: "Cluster", zh: "产业集群", en: "industrial clusters", elements: n.elements}, dimension{name: "Year", zh: "年份", en: "years of observation", elements: n.years}),
		places: p, nation: n,
		end: digits(math.RoundToEven(s.Years/s.Step) * s.Step), dt: digits(s.Step),
	}
	if len(n.clusters) == 1 {
		d.title = "Silk Ladder: " + en + " cluster (" + zh + ")"
	}
	d.intro = introOf(model.Version2,
		"Numbers of places by cluster, of years and of the start are no equations: ways are searched, facts read, and what stands abroad at the start is left by the years before.",
		"各集群在各地的数值、各年数值及初始值不是方程：路线由搜索得出，事实来自资料，期初的境外产能由此前各年形成。")
	d.parts = n.constants(&s)
	d.parts = append(d.parts, n.hostPart(p), n.placePart())
	d.write(equations)
	n.fill(d)
	return d, nil
}

// each makes a row for every cluster; the first has the texts.
func (n *nation) each(first equation.Row, of func(i int) []float64) []equation.Row {
	name, subs := first.LHS()
	first.Kind = equation.Constant
	if len(subs) == 0 { // one number each
		first.Name += "[Cluster]"
		for i := range n.clusters {
			first.Values = append(first.Values, numbers(of(i))...)
		}
		return []equation.Row{first}
	}
	rows := make([]equation.Row, len(n.clusters))
	for i, e := range n.elements {
		if i == 0 {
			rows[i] = first
		}
		rows[i].Kind = equation.Constant
		rows[i].Name = equation.Text(equation.Ref{Name: name, Subs: append([]string{e}, subs...)})
		rows[i].Values = numbers(of(i))
	}
	return rows
}

// number is one number of every cluster.
func (n *nation) number(name, eq, unit, en, zh string, of func(i int) float64) []equation.Row {
	return n.each(equation.Row{Name: name, Eq: eq, Unit: unit, En: en, Zh: zh}, func(i int) []float64 { return []float64{of(i)} })
}

// constants are the parameters of every cluster, couplings, levers, and sizes.
func (n *nation) constants(s *model.Scenario) []equation.Part {
	list := parameterParts(&n.ground.Shared)
	for i := range list {
		var rows []equation.Row
		for _, r := range list[i].Rows {
			base, _ := r.LHS()
			if equation.Alike(base) {
				rows = append(rows, r)
				continue
			}
			r.Values = nil
			rows = append(rows, n.each(r, func(k int) []float64 { return parameter(&n.clusters[k].Params, base) })...)
		}
		list[i].Rows = rows
	}
	couplings := equation.Part{Title: "Couplings", Rows: []equation.Row{
		constantRow("from_years", "F12", "year", "Year from which the levers act (from the end of 2013).", "政策开始起作用的时间（2013年底起的年数）。", 0, 0, s.From-model.StartYear),
	}}
	for _, c := range model.CouplingTable() {
		if c.ID != "haul" { // in the numbers of places
			couplings.Rows = append(couplings.Rows, constantRow(c.ID, c.Eq, c.Unit, c.En+". "+c.HelpEn, c.Zh+"。"+c.HelpZh, c.Min, c.Max, c.Get(s.Couplings)))
		}
	}
	driven := func(by ...trades.Driver) func(i int) float64 {
		return func(i int) float64 {
			for _, d := range by {
				if n.ground.Clusters[i].Driver == d {
					return 1
				}
			}
			return 0
		}
	}
	sizes := equation.Part{Title: "Clusters", Rows: []equation.Row{
		constantRow("all_people", "F1", "persons", "People of all clusters.", "所有集群的人员。", 0, 0, n.ground.People),
	}}
	for _, rows := range [][]equation.Row{
		n.number("people_weight", "F1", equation.Share, "Its part of all people.", "占全部人员的份额。", func(i int) float64 { return n.ground.Clusters[i].People }),
		n.number("workers", "", "persons", "People of the cluster.", "集群人员。", func(i int) float64 { return n.clusters[i].Workers }),
		n.number("output_bn", "", "US$ bn", "Output of the cluster at the start.", "集群的初始产值。", func(i int) float64 { return n.clusters[i].Output }),
		n.number("staff_start", "E33", "people", "Advanced staff at the start.", "初始研发、设计、营销人员。", func(i int) float64 { return n.ground.Clusters[i].Staff }),
		n.number("by_income", "F10", equation.Share, "1 where demand in hosts follows income.", "东道国需求随收入变动则为1。", driven(trades.Income)),
		n.number("by_construction", "F10", equation.Share, "1 where it follows what is built.", "随建设变动则为1。", driven(trades.Construction)),
		n.number("by_world", "F10", equation.Share, "1 where it follows the world's demand.", "随世界需求变动则为1。", driven(trades.Policy, trades.Freight)),
	} {
		sizes.Rows = append(sizes.Rows, rows...)
	}
	return append(list, leverPart(s.Levers), couplings, sizes)
}

// parameters are the parameters by their exported names.
var parameters = sync.OnceValue(func() map[string]model.Param {
	all := map[string]model.Param{}
	for _, d := range model.ParamTable() {
		all[equation.ParamName(d.ID)] = d
	}
	return all
})

// parameter is the value of the parameter with that exported name.
func parameter(p *model.Params, name string) []float64 {
	d := parameters()[name]
	if v := d.Get(p); len(v) > 0 {
		return v
	}
	return make([]float64, d.Len)
}

// hostPart is the host table and the policy of the past.
func (n *nation) hostPart(p *places) equation.Part {
	part := hostPart(p)
	var rows []equation.Row
	for _, r := range part.Rows {
		switch name, _ := r.LHS(); name {
		case "host_ice", "host_outlet":
			continue // they differ by cluster
		case "host_tariff":
			r.Values = nil
			for _, h := range n.ground.Hosts {
				r.Values = append(r.Values, digits(h.Tariff))
			}
		}
		rows = append(rows, r)
	}
	all := func(of func(h *model.HostGround) float64) (v []float64) {
		for i := range n.ground.Hosts {
			v = append(v, of(&n.ground.Hosts[i]))
		}
		return v
	}
	rows = append(rows,
		constantRow("host_people[Host]", "F1", "persons", "People in manufacturing at the start.", "初始制造业人员。", 0, 0, all(func(h *model.HostGround) float64 { return h.People })...),
		constantRow("member[Host]", "F12", equation.Share, "1 where the levers act.", "政策在此起作用则为1。", 0, 1, all(func(h *model.HostGround) float64 { return h.Member })...),
		constantRow("last_year", "F12", "year", "Last year with observations (from the end of 2013).", "有观测的最后一年（2013年底起的年数）。", 0, 0, float64(n.ground.Years-1)),
		constantRow("observed_years", "F12", "year", "From here on demand grows as assumed.", "此后需求按假设增长。", 0, 0, n.ground.Last))
	index := make([]float64, n.ground.Years)
	for i := range index {
		index[i] = float64(i)
	}
	rows = append(rows, constantRow("year_index[Year]", "F12", "year", "Years from the end of 2013.", "2013年底起的年数。", 0, 0, index...))
	for _, c := range []struct {
		name, en, zh string
		of           func(h *model.HostGround) []float64
	}{
		{"infrastructure", "Infrastructure lever that official finance amounted to.", "官方资金相当的基建政策。", func(h *model.HostGround) []float64 { return h.Infrastructure }},
		{"parks", "Parks lever that zones amounted to.", "园区数相当的园区政策。", func(h *model.HostGround) []float64 { return h.Parks }},
		{"openness", "Openness where a memorandum was in force.", "谅解备忘录生效处的开放度。", func(h *model.HostGround) []float64 { return h.Openness }},
		{"market", "Part of the tariff of 2013 that is gone.", "2013年关税已取消的部分。", func(h *model.HostGround) []float64 { return h.Market }},
	} {
		for i := range n.ground.Hosts {
			r := constantRow(c.name+"_by_year["+p.hosts[i]+",Year]", "F12", equation.Level, "", "", 0, 0, c.of(&n.ground.Hosts[i])...)
			if i == 0 {
				r.En, r.Zh = c.en, c.zh
			}
			rows = append(rows, r)
		}
	}
	return equation.Part{Title: part.Title, Rows: rows}
}

// placePart is what each cluster finds in each host, and what was observed of its
// trade.
func (n *nation) placePart() (part equation.Part) {
	part.Title = "Places and years by cluster"
	place := func(name, eq, unit, en, zh string, of func(p *model.PlaceGround) float64) {
		part.Rows = append(part.Rows, n.each(equation.Row{Name: name + "[Host]", Eq: eq, Unit: unit, En: en, Zh: zh}, func(i int) (v []float64) {
			for j := range n.ground.Clusters[i].Places {
				v = append(v, of(&n.ground.Clusters[i].Places[j]))
			}
			return v
		})...)
	}
	place("place_ice", "F8", equation.Share, "Transport cost at the start by the cheapest way from the cluster's city, share of the price.", "从集群所在城市经最便宜路线的初始运输成本，占价格的份额。", func(p *model.PlaceGround) float64 { return p.Ice })
	place("place_inputs", "F7", equation.Ratio, "Logarithm of the price of energy and materials there, by their shares in cost.", "当地能源与物料价格的对数（按成本份额）。", func(p *model.PlaceGround) float64 { return p.LnInputs })
	place("place_fit", "F9", equation.Share, "How far the parks there take the trade in.", "当地园区接纳该行业的程度。", func(p *model.PlaceGround) float64 { return p.Fit })
	place("place_K_start", "E35", "initial output", "Capacity there at the start.", "当地的初始产能。", func(p *model.PlaceGround) float64 { return p.K })
	years := func(name, en, zh string, of func(c *model.ClusterGround) []float64) {
		part.Rows = append(part.Rows, n.each(equation.Row{Name: name + "_by_year[Year]", Eq: "F12", Unit: equation.Ratio, En: en, Zh: zh}, func(i int) []float64 { return of(&n.ground.Clusters[i]) })...)
	}
	years("world", "Logarithm of world demand.", "世界需求的对数。", func(c *model.ClusterGround) []float64 { return c.World })
	years("home", "Logarithm of home demand.", "国内需求的对数。", func(c *model.ClusterGround) []float64 { return c.Home })
	years("duty", "Added duty of the United States.", "美国加征的关税。", func(c *model.ClusterGround) []float64 { return c.Duty })
	return part
}

// fill gives the constants among the equations their numbers.
func (n *nation) fill(d *document) {
	for i := range d.parts {
		p := &d.parts[i]
		var rows []equation.Row
		for _, r := range p.Rows {
			name, subs := r.LHS()
			if r.Kind != equation.Constant || r.Values != nil {
				rows = append(rows, r)
				continue
			}
			r.Name = equation.Text(equation.Ref{Name: name, Subs: subs[1:]})
			rows = append(rows, n.each(r, func(i int) (v []float64) {
				if name == "Dep_start" {
					return []float64{n.ground.Clusters[i].Dependence}
				}
				for _, p := range n.ground.Clusters[i].Places {
					v = append(v, p.Weight)
				}
				return v
			})...)
		}
		p.Rows = rows
	}
}

// amounts are the series in persons and dollars that an exported model has: what
// the policy costs (F13) is not among them.
var amounts = []model.Amount{
	model.AmountJobsHome, model.AmountIdle, model.AmountMoved, model.AmountJobsAbroad, model.AmountZoneJobs, model.AmountSales,
	model.AmountCapacityHome, model.AmountCapacityAbroad, model.AmountValueHome, model.AmountValueAbroad, model.AmountFunds,
}
