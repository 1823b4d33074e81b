package corridor

import (
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
)

// Table holds the map's numbers: home, then each host at its city and each of
// its parks, in the order of Data.
func (p *Plate) Table(s *State) chart.Table {
	w := words[p.data.Lang]
	t, per, unit := chart.Table{}, 1.0, lang.Pair{En: "start = 1", Zh: "期初＝1"}
	if s.Dollars > 0 {
		per, unit = s.Dollars, lang.Pair{En: "US$ bn a year", Zh: "十亿美元/年"}
	}
	for _, c := range w.columns {
		t.Columns = append(t.Columns, strings.Replace(c, "%s", unit.In(p.data.Lang), 1))
	}
	num := func(v float64) string { return strconv.FormatFloat(per*v, 'f', 4, 64) }
	yes := map[bool]string{true: w.yes, false: w.no}
	t.Rows = append(t.Rows, []string{w.homeRow, p.data.Home.Name, "", "", num(s.HomeCapacity), "", ""})
	at := layers{p}.split(s)
	for i, h := range p.data.Hosts {
		own := HostYear{}
		if h.Nowhere {
			own = s.host(i)
		}
		for j, d := range p.dests {
			if d.host == i && d.park < 0 {
				own = at[j]
			}
		}
		name, open := "", ""
		if c := p.data.corridor(h.Corridor); c >= 0 {
			name, open = p.data.Corridors[c].Name, yes[!s.corridorClosed(c)]
		}
		t.Rows = append(t.Rows, []string{h.Name, h.City, name, open, num(own.Capacity), num(own.Transfer), num(own.Sales)})
		for j, d := range p.dests {
			if d.host == i && d.park >= 0 {
				t.Rows = append(t.Rows, []string{h.Name, p.data.Parks[d.park].Name, name, yes[!s.parkClosed(d.park)],
					num(at[j].Capacity), num(at[j].Transfer), ""})
			}
		}
	}
	return t
}
