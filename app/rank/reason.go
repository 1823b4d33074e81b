package rank

import (
	"math"
	"slices"
	"strconv"

	"silkladder/app/ledger"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// site is what decides about one economy for the trade.
type site struct {
	row     ledger.Row
	cheaper float64 // how much less a unit costs there than at home, a share; below 0 it is dearer
	wage    float64 // against home's
	tau     float64 // trade cost of goods sold there, a factor
	way     atlas.Route
	travels bool // the way is known
	parks   []ground
}

// ground is one park of an economy.
type ground struct {
	park atlas.Park
	fit  float64 // the part of it that is open to the trade
	why  atlas.Text
	open bool
}

// sites are the economies that the filters let through.
func (v *View) sites() (list []site) {
	trade, known := v.trade()
	var roads *atlas.Roads
	if known {
		roads = atlas.RoadsFrom(trade.Lat, trade.Lon, v.closed())
	} else {
		roads = atlas.RoadsFromPorts()
	}
	rows := v.Economies()
	for i := range rows {
		r := &rows[i]
		if !v.Shows(r) {
			continue
		}
		s := site{row: *r,
			cheaper: -math.Expm1(-v.With.Host(r.Host, model.HostGrad)[v.Step]),
			wage:    v.With.Host(r.Host, model.HostW)[v.Step] / v.With.Series(model.OutW)[v.Step],
			tau:     v.With.Host(r.Host, model.HostTau)[v.Step]}
		if r.Known {
			s.way, s.travels = roads.To(r.Key), true
			for _, p := range atlas.ParksOf(r.Key) {
				if !p.Industrial() {
					continue
				}
				g := ground{park: p, fit: 1, open: v.Open(p)}
				if known {
					g.fit, g.why = trades.Fit(p, trade)
				}
				s.parks = append(s.parks, g)
			}
		}
		list = append(list, s)
	}
	return list
}

// trade is the trade of the cluster in focus; false in version 1, which has none.
func (v *View) trade() (trades.Trade, bool) {
	if v.With.Scenario.Version != model.Version2 {
		return trades.Trade{}, false
	}
	return trades.ByID(v.With.Scenario.Archetype)
}

// closed are the corridors that carry nothing in the year shown.
func (v *View) closed() (ids []string) {
	for _, c := range atlas.Corridors() {
		if v.Shut(c.ID) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// reason is why plants go to an economy or do not, in a line: cost, wage, way,
// zone.
func (v *View) reason(s *site) string { return v.cost(s) + v.t("; ", "；") + v.zone(s) }

// cost is the reason but for the zone.
func (v *View) cost(s *site) string {
	if w := v.why(v.With.Hosts[s.row.Host].Name); w != nil { // the parts of the gradient
		line := v.unitCost(s)
		if why := v.text(w.Line()); why != "" {
			line += v.t("; ", "；") + why
		}
		if s.travels {
			line += v.t("; ", "；") + v.far(s.way)
		}
		return line
	}
	line := v.unitCost(s) + v.t(": wages ", "：工资为国内的") + v.against(s.wage)
	if s.travels {
		line += v.t("; ", "；") + v.far(s.way)
	}
	return line
}

// unitCost is what a unit costs there in all.
func (v *View) unitCost(s *site) string {
	switch c := ledger.Share(math.Abs(s.cheaper)); {
	case c == "0%":
		return v.t("a unit costs as much as at home", "单位成本与国内相同")
	case s.cheaper > 0:
		return v.t("a unit costs "+c+" less than at home", "单位成本比国内低"+c)
	default:
		return v.t("a unit costs "+c+" more than at home", "单位成本比国内高"+c)
	}
}

// against words a wage against home's.
func (v *View) against(wage float64) string {
	if wage >= 1.995 {
		n := strconv.FormatFloat(wage, 'f', 1, 64)
		return v.t(n+" times home’s", n+"倍")
	}
	return ledger.Share(wage) + v.t(" of home’s", "")
}

// far is the way for freight along open corridors, to two digits.
func (v *View) far(w atlas.Route) string {
	km := func(x float64) string {
		p := math.Pow(10, math.Floor(math.Log10(math.Max(x, 10)))-1)
		return v.Lang.Grouped(strconv.FormatFloat(math.Round(x/p)*p, 'f', 0, 64))
	}
	switch {
	case w.SeaKm < 1:
		return v.t(km(w.LandKm)+" km overland", "陆路"+km(w.LandKm)+"公里")
	case w.LandKm < 50:
		return v.t(km(w.SeaKm)+" km by sea", "海路"+km(w.SeaKm)+"公里")
	}
	return v.t(km(w.SeaKm)+" km by sea, "+km(w.LandKm)+" overland", "海路"+km(w.SeaKm)+"公里、陆路"+km(w.LandKm)+"公里")
}

// zone names the park that is most open to the trade.
func (v *View) zone(s *site) string {
	if len(s.parks) == 0 {
		return v.t("no cooperation zone", "没有合作园区")
	}
	best, open, shut := -1, 0, 0
	for i, g := range s.parks {
		if g.fit > 0 && !g.open {
			shut++
		}
		if g.fit == 0 || !g.open {
			continue
		}
		open++
		if best < 0 || g.fit > s.parks[best].fit {
			best = i
		}
	}
	switch {
	case best >= 0 && s.parks[best].why.En != "":
		return v.text(s.parks[best].park.Name()) + v.t(": ", "：") + v.text(s.parks[best].why)
	case best >= 0 && open == 1:
		return v.t("zone open: ", "园区开放：") + v.text(s.parks[best].park.Name())
	case best >= 0:
		n := strconv.Itoa(open)
		return v.t(n+" zones open", n+"个园区开放")
	case shut > 0:
		return v.t("its zones for this trade are closed", "适合该行业的园区已关闭")
	}
	return v.t("no zone for this trade", "没有适合该行业的园区")
}

// cheapest is the site of the smallest unit cost.
func cheapest(list []site) *site {
	i := 0
	for k := range list {
		if list[k].cheaper > list[i].cheaper {
			i = k
		}
	}
	return &list[i]
}

// on are the sites of a corridor.
func on(list []site, id string) []site {
	return slices.DeleteFunc(slices.Clone(list), func(s site) bool { return s.row.Corridor != id })
}
