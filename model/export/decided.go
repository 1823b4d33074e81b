package export

import (
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

// decisions are what a scenario of version 2 decides about places and money: rows of
// their own, and what becomes of the equations they act on.
type decisions struct {
	rows  []equation.Row
	edits []edit
}

// edit changes the right-hand side of a variable: # in is stands for what it was;
// with a word, is takes the place of that word alone.
type edit struct {
	name, word, is string
	now            bool   // what was computed once is computed at every moment
	as             string // what it was becomes a variable of this name, with subscripts
}

// decide lets what the scenario decides act on the equations: places that open on
// dates of their own, a budget, and what closes when the levers begin to act.
func (n *nation) decide(parts []equation.Part, s *model.Scenario, p *places) []equation.Part {
	var d decisions
	if len(p.dates) > 0 {
		d.date(p)
	}
	if s.Budget > 0 {
		d.budget(s)
	}
	if n.ground.Closes {
		d.close(n)
	}
	list := make([]equation.Part, len(parts))
	for i := range parts {
		list[i] = equation.Part{Title: parts[i].Title, Rows: slices.Clone(parts[i].Rows)}
		for j := range list[i].Rows {
			r := &list[i].Rows[j]
			name, _ := r.LHS()
			for _, x := range d.edits {
				if x.name != name {
					continue
				}
				if x.as != "" {
					was := *r
					was.Name, was.Kind = x.as, equation.Aux
					d.rows = append(d.rows, was)
					r.Is, r.En, r.Zh = x.as, r.En+", less what a closure takes", r.Zh+"，减去关闭所失"
				}
				x.apply(r)
			}
		}
	}
	if len(d.rows) == 0 {
		return list
	}
	return append(list, equation.Part{Title: "Decisions", Rows: d.rows})
}

func (x *edit) apply(r *equation.Row) {
	if x.now {
		r.Kind = equation.Aux
	}
	if x.word != "" {
		r.Is = strings.ReplaceAll(r.Is, x.word, x.is)
		return
	}
	r.Is = strings.ReplaceAll(x.is, "#", "("+r.Is+")")
}

func (d *decisions) add(kind equation.Kind, name, eq, unit, en, zh, is string) {
	d.rows = append(d.rows, equation.Row{Kind: kind, Name: name, Eq: eq, Unit: unit, En: en, Zh: zh, Is: is})
}

func (d *decisions) edit(name, word, is string) {
	d.edits = append(d.edits, edit{name: name, word: word, is: is})
}

// date gives hosts whose corridor or parks open on a date of their own a ramp of
// their own, which begins no earlier than the levers act.
func (d *decisions) date(p *places) {
	since := func(date string) string {
		if date == "" {
			return "policy_ramp"
		}
		return "MAX(0, MIN(1, (Time - MAX(from_years, " + date + ")) / ramp_years))"
	}
	roads := equation.Row{Name: "roads_ramp[Host]", Eq: "E24", Unit: equation.Share, En: "part of the infrastructure lever in force", Zh: "基建政策已落实的比例"}
	d.rows = append(d.rows, spread(roads, "Host", p.hosts, func(i int) string { return since(p.roads[i]) })...)
	parks := equation.Row{Name: "parks_ramp[Host]", Eq: "E24", Unit: equation.Share, En: "part of the parks lever in force, mean of the host's parks", Zh: "园区政策已落实的比例（按该国各园区平均）"}
	d.rows = append(d.rows, spread(parks, "Host", p.hosts, func(i int) string {
		if p.parks[i] == nil {
			return since("")
		}
		var terms []string
		for _, date := range p.parks[i] {
			terms = append(terms, since(date))
		}
		return "(" + strings.Join(terms, " + ") + ") / " + digits(float64(len(terms)))
	})...)
	d.edit("infrastructure_now", "policy_ramp", "roads_ramp[Host]")
	d.edit("room_now", "policy_ramp", "parks_ramp[Host]")
}

// budget holds what home and lenders spend to the scenario's budget: from one step to
// the next all levers give way alike.
func (d *decisions) budget(s *model.Scenario) {
	d.rows = append(d.rows, constantRow("policy_budget", "F13", "US$ bn/year", "What home and lenders may spend in a year.", "国内与贷方每年可支出的上限。", 0, 0, s.Budget))
	d.add(equation.Aux, "policy_spent", "F13", "US$ bn/year", "official finance and what is borne at home", "官方资金与国内承担的部分",
		"finance_all + grant * finance_all + parks_cost / 2 + market_cost + SUM(amount_cost_openness[Cluster!] + amount_cost_inward[Cluster!]) * all_output / SUM(output_bn[Cluster!])")
	d.add(equation.Aux, "afford_next", "F13", equation.Share, "share of the levers that what is spent now allows", "按当前支出可承担的政策力度",
		"IF(policy_spent > 0, MIN(1, afford * SQRT(policy_budget / MAX(policy_spent, 1e-9))), afford)")
	d.add(equation.Flow, "change_afford", "F13", equation.Yearly, "moves there in one step", "一步之内调整到位", "IF("+held+", (afford_next - afford) / time_step_now, 0)")
	stock := equation.Row{Kind: equation.Stock, Name: "afford", Rate: "change_afford", Eq: "F13", Unit: equation.Share, En: "share of the levers that the budget allows", Zh: "预算允许的政策力度", Is: "1"}
	d.rows = append(d.rows, stock)
	for name, lever := range map[string]string{
		"infrastructure_now": "infrastructure", "room_now": "parks", "openness_now": "openness", "market_now": "market", "inward_now": "inward",
	} {
		word := equation.LeverName(lever)
		d.edit(name, word, "afford * "+word)
	}
}

// held asks whether the levers act. Moments are added up and differ
// from their numbers in the last digits: a millionth of a year is none.
const held = "Time > from_years - 0.000001"

// closed asks whether the closures hold some time from now: from the first moment
// after that at which the levers begin to act.
func closed(later string) string { return "Time" + later + " > from_years + 0.000001" }

// close takes from the hosts of what closes all that came with it: policy, roads, ways
// and parks from then on, and once, in the last step before, the plants that stood
// there (F9).
func (d *decisions) close(n *nation) {
	hosts := func(name, eq, unit, en, zh string, of func(h *model.HostGround) float64) {
		var v []float64
		for i := range n.ground.Hosts {
			v = append(v, of(&n.ground.Hosts[i]))
		}
		d.rows = append(d.rows, constantRow(name+"[Host]", eq, unit, en, zh, 0, 0, v...))
	}
	hosts("host_closed", "F9", equation.Share, "1 where the corridor closes.", "走廊关闭则为1。", func(h *model.HostGround) float64 { return h.Closed })
	hosts("parks_before", "F9", equation.Level, "Parks lever before anything closes.", "关闭之前的园区政策。", func(h *model.HostGround) float64 { return h.ParksBefore })
	hosts("openness_before", "F9", equation.Level, "Openness before anything closes.", "关闭之前的开放度。", func(h *model.HostGround) float64 { return h.OpennessBefore })
	hosts("parks_never", "F9", equation.Level, "Parks lever that the zones of 2013 amount to.", "2013年已有园区相当的园区政策。", func(h *model.HostGround) float64 { return h.ParksNever })
	place := func(name, eq, en, zh string, of func(p *model.PlaceGround) float64) {
		d.rows = append(d.rows, n.each(equation.Row{Name: name + "[Host]", Eq: eq, Unit: equation.Share, En: en, Zh: zh}, func(i int) (v []float64) {
			for j := range n.ground.Clusters[i].Places {
				v = append(v, of(&n.ground.Clusters[i].Places[j]))
			}
			return v
		})...)
	}
	place("way_over_left", "F8", "What the cheapest way costs once the corridors are closed, less that from the cheapest port.", "走廊关闭后最便宜路线的运费，减去从最便宜港口出发的运费。", func(p *model.PlaceGround) float64 { return p.OverLeft })
	place("way_whole_left", "F8", "What the cheapest way costs once the corridors are closed.", "走廊关闭后最便宜路线的运费。", func(p *model.PlaceGround) float64 { return p.WholeLeft })
	place("place_fit_left", "F9", "How far the parks that stay open take the trade in.", "保留的园区接纳该行业的程度。", func(p *model.PlaceGround) float64 { return p.FitLeft })

	d.add(equation.Aux, "places_closed", "F9", equation.Share, "1 once the closures hold", "关闭生效后为1", "IF("+closed("")+", 1, 0)")
	d.add(equation.Aux, "places_close_next", "F9", equation.Share, "the same a step later", "下一步的同一数值", "IF("+closed(" + time_step_now")+", 1, 0)")
	d.add(equation.Aux, "plants_before[Cluster,Host]", "F9", equation.Ratio, "plants there over those that would be there without parks", "现有工厂与没有园区时之比", "1 + park[Cluster] * parks_before[Host] * place_fit[Cluster,Host]")
	d.add(equation.Aux, "plants_left[Cluster,Host]", "F9", equation.Ratio, "the same of those that stay", "留下的工厂与没有园区时之比",
		"IF(host_closed[Host] > 0, open0[Cluster] / (open0[Cluster] + (1 - open0[Cluster]) * openness_before[Host]) * (1 + park[Cluster] * parks_never[Host] * place_fit_left[Cluster,Host]), 1 + park[Cluster] * parks_before[Host] * place_fit_left[Cluster,Host])")
	d.add(equation.Aux, "place_lost[Cluster,Host]", "F9", equation.Share, "part of the plants that close with the places they stand in", "随所在地关闭的工厂的比例", "1 - plants_left[Cluster,Host] / plants_before[Cluster,Host]")

	for _, name := range []string{"infrastructure_now", "openness_now", "market_now"} {
		d.edit(name, "", "(1 - host_closed[Host] * places_closed) * #")
	}
	d.edit("room_now", "", "IF(host_closed[Host] * places_closed > 0, parks_never[Host], #)")
	for name, word := range map[string]string{"place_ice": "way_over", "place_inputs": "way_whole", "host_ground": "place_fit"} {
		const here = "[Cluster,Host]"
		d.add(equation.Aux, word+"_now"+here, "F9", equation.Share, "the same, with what is closed", "同上，计入关闭", "IF(places_closed > 0, "+word+"_left"+here+", "+word+here+")")
		d.edits = append(d.edits, edit{name: name, word: word + here, is: word + "_now" + here, now: true})
	}
	// What stands moves by what the equations say and, once, by what is lost.
	d.edits = append(d.edits,
		edit{name: "change_host_K", as: "plants_gained[Cluster,Host]", is: "# - (places_close_next - places_closed) * place_lost[Cluster,Host] * (host_K[Cluster,Host] / time_step_now + #)"},
		edit{name: "change_host_J", as: "roads_gained[Host]", is: "# - (places_close_next - places_closed) * host_closed[Host] * ((host_J[Host] - host_J_start[Host]) / time_step_now + #)"},
		edit{name: "change_host_debt", word: "change_host_J[Host]", is: "roads_gained[Host]"})
}
