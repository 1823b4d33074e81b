package rank

import (
	"math"
	"slices"
	"strconv"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
)

// measure fills in what a place is ranked by: jobs, those the Belt and Road adds,
// or the cost of a unit.
func (v *View) measure(i *Item, with, without, cheaper float64) {
	switch v.Choice.Order {
	case "added":
		x := with - without
		i.by, i.Size, i.Says = x, math.Abs(x), ledger.Signed(v.People(x))
		i.Sign = sign(x, v.People(x) == v.People(0))
	case "cost":
		i.by, i.Size = cheaper, math.Abs(cheaper)
		i.Says = v.t("cost ", "成本") + ledger.Signed(ledger.Share(-cheaper))
		i.Sign = sign(cheaper, ledger.Share(cheaper) == "0%")
	default:
		i.by, i.Size, i.Says = with, with, v.People(with)
	}
}

// sign is the class of a number that may be a loss.
func sign(x float64, nothing bool) string {
	switch {
	case nothing:
		return "even"
	case x < 0:
		return "loss"
	}
	return "gain"
}

func (v *View) economies() (items []Item) {
	sites := v.sites()
	for k := range sites {
		s := &sites[k]
		i := Item{Target: corridor.Target{Kind: corridor.KindHost, ID: v.With.Hosts[s.row.Host].Name}, Name: s.row.Name, Reason: v.reason(s), Closed: v.Shut(s.row.Corridor)}
		v.measure(&i, s.row.With.Jobs, s.row.Without.Jobs, s.cheaper)
		items = append(items, i)
	}
	return items
}

// parks are ranked by how far they take the trade in, those alike by their
// economies.
func (v *View) parks() (items []Item) {
	sites := v.sites()
	most := 0.0
	for k := range sites {
		most = max(most, math.Abs(sites[k].row.With.Jobs), math.Abs(sites[k].cheaper))
	}
	for k := range sites {
		s := &sites[k]
		for _, g := range s.parks {
			i := Item{Target: corridor.Target{Kind: corridor.KindPark, ID: g.park.ID}, Name: v.text(g.park.Name()), Closed: !g.open}
			v.measure(&i, s.row.With.Jobs, s.row.Without.Jobs, s.cheaper)
			i.by = g.fit*(1+4*most) + i.by // fit first: what follows moves less than the smallest step of it
			i.Reason = s.row.Name + v.t(": ", "：") + i.Says
			i.Size, i.Says, i.Sign = g.fit, v.t("open to it: ", "对该行业开放")+ledger.Share(g.fit), ""
			if why := v.text(g.why); why != "" {
				i.Reason = why + v.t("; ", "；") + i.Reason
			} else {
				i.Says = v.t("open to every trade", "不限行业")
			}
			if v.why(v.With.Hosts[s.row.Host].Name) != nil && (v.Choice.Order == "" || v.Choice.Order == "jobs") {
				if p := v.inPark(g.park.ID); p != nil { // the model says how many plants are in it
					i.by, i.Size, i.Says = p.Jobs, p.Jobs, v.People(p.Jobs)
				}
			}
			i.Reason += v.t("; wages ", "；工资为国内的") + v.against(s.wage) + v.t("; ", "；") + v.far(s.way)
			items = append(items, i)
		}
	}
	return items
}

// corridors are ranked as the economies on them together; what each adds to value at
// home stands in its reason, where that is known.
func (v *View) corridors() (items []Item) {
	sites := v.sites()
	var ids []string
	for k := range sites {
		if id := sites[k].row.Corridor; !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, id := range ids {
		here := on(sites, id)
		i := Item{Target: corridor.Target{Kind: corridor.KindCorridor, ID: id}, Name: id, Closed: v.Shut(id)}
		if c, ok := atlas.CorridorByID(id); ok {
			i.Name = v.text(c.Name())
		}
		with, without, parks := 0.0, 0.0, 0
		for k := range here {
			with += here[k].row.With.Jobs
			without += here[k].row.Without.Jobs
			for _, g := range here[k].parks {
				if g.open && g.fit > 0 {
					parks++
				}
			}
		}
		best := cheapest(here)
		v.measure(&i, with, without, best.cheaper)
		n, z := strconv.Itoa(len(here)), strconv.Itoa(parks)
		nearest := v.t("cheapest ", "成本最低的是")
		if best.cheaper <= 0 {
			nearest = v.t("none cheaper than home, least dear ", "都不比国内便宜，最接近的是")
		}
		i.Reason = lang.Few(len(here), "1 economy", n+" economies", n+"个国家和地区").In(v.Lang) + v.t(", ", "，") +
			lang.Few(parks, "1 zone", z+" zones", z+"个园区").In(v.Lang) + v.t(" open to this trade; ", "对该行业开放；") + nearest + best.row.Name + v.t(", ", "，") + v.cost(best)
		if x, ok := v.adds(id, study.HomeValue); ok {
			i.Reason = v.t("adds "+v.Dollars(x*v.unit())+" to value at home; ", "使留在国内的增加值变化"+v.Dollars(x*v.unit())+"；") + i.Reason
		}
		items = append(items, i)
	}
	return items
}

// adds is what a corridor adds to an outcome at the end of the run.
func (v *View) adds(id string, o study.Outcome) (float64, bool) {
	if v.Corridors == nil || v.Choice.Order != "" && v.Choice.Order != "jobs" {
		return 0, false
	}
	for k, c := range v.Corridors.Causes {
		if c.ID == id {
			return v.Corridors.Share[k][o], true
		}
	}
	return 0, false
}

// unit is what a unit of value is worth in US$ bn, 1 in version 1.
func (v *View) unit() float64 {
	if d := v.With.Dollars(); d > 0 {
		return d
	}
	return 1
}

// about says what the numbers are and what they are not.
func (v *View) about() string {
	switch {
	case v.Choice.Kind == "parks" && v.Model != nil && v.Choice.Order == "":
		return v.t("People in the plants of each park: those in an economy’s zones, divided by how far each zone is open to the trade.",
			"各园区工厂雇用的人：一国或地区园区就业按各园区对该行业的开放程度划分。")
	case v.Choice.Kind == "parks":
		return v.t("The model divides the plants over economies, not over the parks of one: parks are ranked by how far they are open to the trade, those alike by their economies.",
			"模型把工厂分配到国家和地区，不分配到同一国家和地区的各园区；园区先按对该行业的开放程度排名，相同者按所在国家和地区排名。")
	case v.Choice.Kind == "corridors" && v.Corridors != nil:
		return v.t("Jobs are those of the economies on each corridor in the year shown. What a corridor with its parks adds to value at home is of the end of the run, averaged over all orders in which they could open.",
			"就业为所示年份各走廊上的国家和地区之和。各走廊及其园区给期末留在国内的增加值带来的变化，按所有可能的开通次序平均。")
	case v.Choice.Kind == "corridors" && v.With.Scenario.Levers == (model.Levers{}): // nobody counts what nothing adds
		return v.t("Jobs of the economies on each corridor.", "各走廊上国家和地区的就业。")
	case v.Choice.Kind == "corridors":
		return v.t("Jobs of the economies on each corridor; what a corridor adds to value at home is counted once the page has rested.",
			"各走廊上国家和地区的就业；走廊给国内增加值带来的增量在页面静止后统计。")
	}
	return v.t("Of the year shown, as far as the Belt and Road has come. “Cheaper” and “dearer”: what an item takes off or adds to the cost of a unit made there rather than at home; the two largest each way are named. Kilometres are those of freight along open corridors.", "所示年份的情况。“更省”“更贵”：与在国内生产相比，某项使单位成本降低或提高多少，各列最大的两项。里程为货物沿已开通走廊的运输里程。")
}
