package picture

import (
	"math"

	"silkladder/model/order"

	"silkladder/app/chart"
	"silkladder/app/sheet"
	"silkladder/model"
	"silkladder/model/atlas"
)

// hostCells is how many hosts the picture shows; the table on the map has all.
const hostCells = 12

// Table holds a picture's numbers: those drawn, and of the hosts all of them in
// the year shown, with what their balance is made of.
func (c *Context) Table(id string, f chart.Figure) chart.Table {
	if id != "hosts" {
		return f.Table
	}
	t := sheet.Hosts(c.With, c.Without, c.Step, c.Lang)
	t.Caption = f.Title
	return t
}

// hosts shows the balance (E40) of the hosts it moves most, either way.
func hosts(c *Context, w float64) chart.Figure {
	d := chart.MultiplesData{
		Head: c.head("hosts", c.t("Which host economies gain, which lose?", "哪些东道国和地区净受益，哪些净受损？")),
		X:    c.years(), Cursor: c.year(),
		Unit: c.t("yearly balance, 1 = the chain’s first-year value", "年度净得失（起始年全链价值＝1）"),
	}
	balance := func(r *model.Result, i int) []float64 { return r.Host(i, model.HostHB) }
	if c.sized() {
		var all [][]float64
		for i := range c.With.Hosts {
			all = append(all, c.With.Host(i, model.HostHB), c.Without.Host(i, model.HostHB))
		}
		u := c.dollars(scaled{per: c.With.Dollars()}.of([]float64{largest(all...)}))
		d.Unit = c.t("yearly balance, "+u.unit.En, "年度净得失（"+u.unit.Zh+"）")
		balance = func(r *model.Result, i int) []float64 {
			return scaled{per: u.per * r.Dollars()}.of(r.Host(i, model.HostHB))
		}
	}
	last := len(c.With.T) - 1
	rows := make([]int, len(c.With.Hosts))
	gain := make([]float64, len(rows))
	for i := range rows {
		rows[i] = i
		gain[i] = c.With.Host(i, model.HostHB)[last] - c.Without.Host(i, model.HostHB)[last]
	}
	order.Stable(rows, func(a, b int) int {
		switch {
		case gain[a] > gain[b]:
			return -1
		case gain[a] < gain[b]:
			return 1
		}
		return 0
	})
	// The winners from the top and the losers from the bottom, as far as their loss
	// can be seen beside the largest gain.
	if len(rows) > hostCells {
		losers, least := 0, math.Abs(gain[rows[0]])/20
		for losers < hostCells/3 && gain[rows[len(rows)-1-losers]] < -least {
			losers++
		}
		rows = append(rows[:hostCells-losers:hostCells-losers], rows[len(rows)-losers:]...)
	}
	for _, i := range rows {
		d.Cells = append(d.Cells, chart.Cell{Label: c.HostName(i) + c.outside(i), Y: balance(c.With, i), Without: balance(c.Without, i)})
	}
	return chart.SmallMultiples(d, w)
}

// HostName is the name of host i in the visitor's language; hosts of the
// visitor's own have one name only.
func (c *Context) HostName(i int) string {
	return sheet.Host(c.With.Hosts[i].Name, c.Lang)
}

// outside marks a host that has signed no memorandum on the Belt and Road, or has
// left: the note below the picture says what the mark means.
func (c *Context) outside(i int) string {
	e, ok := atlas.EconomyByName(c.With.Hosts[i].Name)
	if !ok {
		return ""
	}
	if m, _ := atlas.Membership(e.ISO3); m.Status == atlas.NeverSigned || m.Status == atlas.Left {
		return "*"
	}
	return ""
}
