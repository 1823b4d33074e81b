package picture

import (
	"slices"

	"silkladder/app/chart"
	"silkladder/model"
	"silkladder/model/atlas"
)

// hostCells is how many hosts the picture shows; the table on the map has all.
const hostCells = 12

// hosts shows the balance (E40) of the hosts it moves most, either way.
func hosts(c *Context, w float64) chart.Figure {
	d := chart.MultiplesData{
		Head: c.head("hosts", c.t("Which host economies gain, which lose?", "哪些东道国家和地区得益，哪些受损？")),
		X:    c.years(), Cursor: c.year(),
		Unit: c.t("yearly balance, 1 = the chain’s first-year value", "年度得失（1 = 起始年全链价值）"),
	}
	last := len(c.With.T) - 1
	order := make([]int, len(c.With.Hosts))
	gain := make([]float64, len(order))
	for i := range order {
		order[i] = i
		gain[i] = c.With.Host(i, model.HostHB)[last] - c.Without.Host(i, model.HostHB)[last]
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case gain[a] > gain[b]:
			return -1
		case gain[a] < gain[b]:
			return 1
		}
		return 0
	})
	// The winners from the top and the losers from the bottom.
	if len(order) > hostCells {
		losers := 0
		for losers < hostCells/3 && gain[order[len(order)-1-losers]] < 0 {
			losers++
		}
		order = append(order[:hostCells-losers:hostCells-losers], order[len(order)-losers:]...)
	}
	for _, i := range order {
		d.Cells = append(d.Cells, chart.Cell{Label: c.HostName(i), Y: c.With.Host(i, model.HostHB), Without: c.Without.Host(i, model.HostHB)})
	}
	return chart.SmallMultiples(d, w)
}

// HostName is the name of host i in the visitor's language; hosts of the
// visitor's own have one name only.
func (c *Context) HostName(i int) string {
	name := c.With.Hosts[i].Name
	if e, ok := atlas.EconomyByName(name); ok {
		return c.t(e.En, e.Zh)
	}
	return name
}
