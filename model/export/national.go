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

// buildNational describes the model of a scenario of version 2.
func buildNational(s model.Scenario) (*document, error) {
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
	hosts := len(g.Hosts)
	unnamed := &places{hosts: make([]string, hosts), roads: make([]string, hosts), parks: make([][]string, hosts), dates: make([]date, 1)}
	for _, p := range append(append(n.constants(&s), n.hostPart(unnamed), n.placePart(), shockPart(&s, &places{})), n.decide(nil, &s, unnamed)...) {
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
	if len(s.Shocks) > 0 {
		d.parts = append(d.parts, shockPart(&s, p))
	}
	d.write(shake(n.decide(equations, &s, p), &s))
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

// givens are the rows of the numbers that no equation gives, by name.
var givens = sync.OnceValue(func() map[string]equation.Row {
	all := map[string]equation.Row{}
	for _, r := range equation.Given() {
		name, _ := r.LHS()
		all[name] = r
	}
	return all
})

// given is such a row with its numbers.
func given(name string, v ...float64) equation.Row {
	r := givens()[name]
	r.Values = numbers(v)
	return r
}

// constants are the parameters of every cluster, couplings, levers, prices and sizes.
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
	couplings := equation.Part{Title: "Couplings", Rows: []equation.Row{given("from_years", s.From-model.StartYear)}}
	for _, c := range model.CouplingTable() {
		couplings.Rows = append(couplings.Rows, given(c.ID, c.Get(s.Couplings)))
	}
	prices := equation.Part{Title: "Prices of the levers", Rows: []equation.Row{
		given("interest", n.ground.Shared.RDebt), given("realised", n.ground.Realised), given("all_output", n.ground.Output),
	}}
	for _, p := range model.PriceTable() {
		prices.Rows = append(prices.Rows, given(equation.PriceName(p.ID), p.Value))
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
	sizes := equation.Part{Title: "Clusters", Rows: []equation.Row{given("all_people", n.ground.People)}}
	for _, c := range []struct {
		name string
		of   func(i int) float64
	}{
		{"people_weight", func(i int) float64 { return n.ground.Clusters[i].People }},
		{"workers", func(i int) float64 { return n.clusters[i].Workers }},
		{"output_bn", func(i int) float64 { return n.clusters[i].Output }},
		{"staff_start", func(i int) float64 { return n.ground.Clusters[i].Staff }},
		{"goods_weight", func(i int) float64 { return n.ground.Clusters[i].Weight }},
		{"energy_share", func(i int) float64 { return n.ground.Clusters[i].Energy }},
		{"materials_share", func(i int) float64 { return n.ground.Clusters[i].Materials }},
		{"by_income", driven(trades.Income)},
		{"by_construction", driven(trades.Construction)},
		{"by_world", driven(trades.Policy, trades.Freight)},
	} {
		sizes.Rows = append(sizes.Rows, n.each(givens()[c.name], func(i int) []float64 { return []float64{c.of(i)} })...)
	}
	return append(list, leverPart(s.Levers), couplings, prices, sizes)
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
		case "host_outlet":
			continue // it differs by cluster
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
	for _, c := range []struct {
		name string
		of   func(h *model.HostGround) float64
	}{
		{"host_people", func(h *model.HostGround) float64 { return h.People }},
		{"host_power", func(h *model.HostGround) float64 { return h.Power }},
		{"member", func(h *model.HostGround) float64 { return h.Member }},
		{"finance_per_level", func(h *model.HostGround) float64 { return h.Finance }},
		{"host_risk", func(h *model.HostGround) float64 { return h.Risk }},
		{"host_share", func(h *model.HostGround) float64 { return h.Share }},
	} {
		rows = append(rows, given(c.name, all(c.of)...))
	}
	index := make([]float64, n.ground.Years)
	for i := range index {
		index[i] = float64(i)
	}
	rows = append(rows, given("last_year", float64(n.ground.Years-1)), given("observed_years", n.ground.Last), given("year_index", index...))
	for _, c := range []struct {
		name string
		of   func(h *model.HostGround) []float64
	}{
		{"infrastructure_by_year", func(h *model.HostGround) []float64 { return h.Infrastructure }},
		{"parks_by_year", func(h *model.HostGround) []float64 { return h.Parks }},
		{"openness_by_year", func(h *model.HostGround) []float64 { return h.Openness }},
		{"market_by_year", func(h *model.HostGround) []float64 { return h.Market }},
	} {
		for i := range n.ground.Hosts {
			r := given(c.name, c.of(&n.ground.Hosts[i])...)
			r.Name = c.name + "[" + p.hosts[i] + ",Year]"
			if i > 0 {
				r.En, r.Zh = "", ""
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
	place := func(name string, of func(p *model.PlaceGround) float64) {
		part.Rows = append(part.Rows, n.each(givens()[name], func(i int) (v []float64) {
			for j := range n.ground.Clusters[i].Places {
				v = append(v, of(&n.ground.Clusters[i].Places[j]))
			}
			return v
		})...)
	}
	place("way_over", func(p *model.PlaceGround) float64 { return p.Over })
	place("way_whole", func(p *model.PlaceGround) float64 { return p.Whole })
	place("place_fit", func(p *model.PlaceGround) float64 { return p.Fit })
	place("place_K_start", func(p *model.PlaceGround) float64 { return p.K })
	years := func(name string, of func(c *model.ClusterGround) []float64) {
		part.Rows = append(part.Rows, n.each(givens()[name], func(i int) []float64 { return of(&n.ground.Clusters[i]) })...)
	}
	years("world_by_year", func(c *model.ClusterGround) []float64 { return c.World })
	years("home_by_year", func(c *model.ClusterGround) []float64 { return c.Home })
	years("duty_by_year", func(c *model.ClusterGround) []float64 { return c.Duty })
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
