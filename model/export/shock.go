package export

import (
	"fmt"
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/equation"
)

// shockPart is one row for each event of the scenario, which has its size while it
// holds and else is 0, and one with the hosts that it hits.
func shockPart(s *model.Scenario, p *places) equation.Part {
	part := equation.Part{Title: "Shocks"}
	for i, x := range s.Shocks {
		kind := shockRow(x.Kind)
		if x.Years == 0 {
			x.Years = kind.Years
		}
		if x.Size == 0 {
			x.Size = kind.Size
		}
		from := x.Year - model.StartYear
		// 1 from the moment on, 0 a millionth of a year before it
		since := func(d string) string { return "MAX(0, MIN(1, 1 + (Time - " + d + ") * 1e6))" }
		part.Rows = append(part.Rows,
			equation.Row{Name: shockName("shock", i), Eq: "F12", Unit: equation.Share, En: kind.En + ". " + kind.HelpEn, Zh: kind.Zh + "。" + kind.HelpZh,
				Is: digits(x.Size) + " * (" + since(digits(from)) + " - " + since(digits(from+x.Years)) + ")"})
		var hit []float64
		for j := range p.rows {
			hit = append(hit, 0)
			if hits(&x, &p.rows[j]) {
				hit[j] = 1
			}
		}
		part.Rows = append(part.Rows, constantRow(shockName("shock_hits", i)+"[Host]", "F12", equation.Share, "1 where the event acts.", "事件在此起作用则为1。", 0, 1, hit...))
	}
	return part
}

func shockName(base string, i int) string { return fmt.Sprintf("%s_%d", base, i+1) }

func shockRow(kind string) model.ShockRow {
	list := model.ShockTable()
	return list[slices.IndexFunc(list, func(r model.ShockRow) bool { return r.Kind == kind })]
}

// hits reports whether the event is about the host: by its name, by its corridor, or
// because it names no place.
func hits(s *model.Shock, h *model.Host) bool {
	if s.Place == "" && s.Kind == model.ShockSeaLane {
		c, ok := atlas.CorridorByID(h.Corridor)
		return ok && c.Kind == "sea"
	}
	return s.Place == "" || s.Place == h.Corridor || s.Place == h.Name
}

// shaken lists what the events of a kind do to a quantity: # is what it is without
// them, $ the event's size while it holds, in the host if the quantity is a host's.
var shaken = []struct{ kind, name, is string }{
	{model.ShockTariff, "us_duty", "# + $"},
	{model.ShockPandemic, equation.OutputName(model.OutPrice), "# * EXP(LN(1 - $) / eps_p[Cluster])"},
	{model.ShockPandemic, "orders_lead", "# * (1 - $)"},
	{model.ShockPandemic, "orders_home", "# * (1 - $)"},
	{model.ShockPandemic, "host_demand", "# * (1 - $)"},
	{model.ShockSeaLane, "host_way", "# * (1 + $)"},
	{model.ShockDebt, "infrastructure_now", "# * (1 - MIN(1, $ * 1e9))"},
	{model.ShockDebt, "change_host_y", "# - host_y[Host] * $"},
	{model.ShockOpenness, "openness_now", "MAX(#, $)"},
	{model.ShockOpenness, "market_now", "MAX(#, $)"},
}

// shake lets the events of the scenario act on the equations.
func shake(parts []equation.Part, s *model.Scenario) []equation.Part {
	parts = slices.Clone(parts)
	for i := range parts {
		rows := slices.Clone(parts[i].Rows)
		for j := range rows {
			name, _ := rows[j].LHS()
			for k, x := range s.Shocks {
				for _, a := range shaken {
					if a.kind != x.Kind || a.name != name {
						continue
					}
					size := shockName("shock", k)
					if x.Kind != model.ShockTariff && x.Kind != model.ShockPandemic {
						size += " * " + shockName("shock_hits", k) + "[Host]"
					}
					rows[j].Is = strings.NewReplacer("#", "("+rows[j].Is+")", "$", size).Replace(a.is)
				}
			}
		}
		parts[i].Rows = rows
	}
	return parts
}
