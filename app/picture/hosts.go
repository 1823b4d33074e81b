package picture

import (
	"cmp"
	"fmt"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/sheet"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
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

// hosts shows what the Belt and Road changes in the balance (E40) of the hosts it moves
// most, either way, and says of how many.
func hosts(c *Context, w float64) chart.Figure {
	n, last := len(c.With.Hosts), len(c.With.T)-1
	rows, change := make([]int, n), make([][]float64, n)
	for i := range rows {
		rows[i], change[i] = i, make([]float64, last+1)
		with, without := c.With.Host(i, model.HostHB), c.Without.Host(i, model.HostHB)
		for k := range change[i] {
			change[i][k] = with[k] - without[k]
		}
	}
	order.Stable(rows, func(a, b int) int { return cmp.Compare(change[b][last], change[a][last]) })
	// The winners from the top and the losers from the bottom, as far as both count.
	if n > hostCells {
		losers, least := 0, c.With.Worth()
		for losers < hostCells && change[rows[n-1-losers]][last] <= -least && (losers < hostCells/3 || change[rows[hostCells-1-losers]][last] < least) {
			losers++
		}
		rows = append(rows[:hostCells-losers:hostCells-losers], rows[n-losers:]...)
	}
	u := scaled{1, lang.Pair{En: "1 = the chain’s first-year value", Zh: "起始年全链价值＝1"}}
	if d := c.With.Dollars(); d > 0 {
		u = c.dollars(scaled{per: d}.of([]float64{largest(change...)}))
		u.per *= d
	}
	d := chart.MultiplesData{
		Head: c.head("hosts", c.t("Which host economies gain, which lose?", "哪些东道国和地区净受益，哪些净受损？")),
		X:    c.years(), Cursor: c.year(),
		Unit: c.t("change of the yearly balance, "+u.unit.En, "年度净得失的变化（"+u.unit.Zh+"）"),
	}
	if n > len(rows) {
		d.Unit += c.t(fmt.Sprintf("; %d of %d hosts", len(rows), n), fmt.Sprintf("；%d个中的%d个", n, len(rows)))
	}
	for _, i := range rows {
		d.Cells = append(d.Cells, chart.Cell{Label: c.HostName(i) + c.outside(i), Y: u.of(change[i])})
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
