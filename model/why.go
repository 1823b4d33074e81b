package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"silkladder/model/atlas"
	"silkladder/model/order"
)

// Motive is a part of why plants of a cluster pay in a host: what unit cost there
// is below that at home for, as a logarithm, so that the parts add up to the
// gradient (E23, F7, F11).
type Motive int

// The parts of a gradient, in the order of MotiveTable.
const (
	MotivePay       Motive = iota // pay
	MotiveOutput                  // output of a worker, among other plants
	MotiveEnergy                  // price of power
	MotiveMaterials               // materials and parts brought from home
	MotiveRoads                   // infrastructure
	MotiveCrowd                   // full room
	MotiveOrigin                  // duties that goods from there do not pay
	MotiveReturn                  // the way back of what lead firms do not take

	NumMotives // number of parts
)

// MotiveRow names one part of a gradient.
type MotiveRow struct {
	Motive Motive
	ID     string
	Zh, En string
	Source string // equations
}

// MotiveTable lists the parts of a gradient.
func MotiveTable() []MotiveRow { return append([]MotiveRow(nil), motiveTable...) }

var motiveTable = []MotiveRow{
	{MotivePay, "pay", "工资", "pay", "E13, F7"},
	{MotiveOutput, "output", "劳动生产率", "output of a worker", "E14"},
	{MotiveEnergy, "energy", "能源", "energy", "F7"},
	{MotiveMaterials, "materials", "原料与零部件", "materials", "F7, F8"},
	{MotiveRoads, "roads", "基础设施", "infrastructure", "E13"},
	{MotiveCrowd, "crowd", "拥挤", "crowding", "E13, F1"},
	{MotiveOrigin, "origin", "免缴的美国加征关税", "US duties not due", "F11"},
	{MotiveReturn, "return", "运回国内的费用", "freight back home", "F8, F11"},
}

// Why says what a host is to a cluster at one moment.
type Why struct {
	Host     string
	Corridor string
	Parts    [NumMotives]float64 // by Motive; positive where the host is cheaper
	Gradient float64             // their sum
	Border   float64             // log of what the border costs goods that come from home: why plants serve the host's own market
	Open     float64             // openness to plants, 0..1
	Room     float64             // share of the room that is free
	Fit      float64             // how far the host's parks take the trade in
	Zones    float64             // share of the plants that stands in zones
	Moves    float64             // plants that leave home for it in a year, US$ bn of output; in version 1 shares of capacity
	Capacity float64             // of the plants there, in the same unit
	Jobs     float64             // in them, persons; 0 in version 1
}

// Line says in one line why: what makes the host cheaper, what dearer, and whether
// its own market draws plants.
func (w *Why) Line() atlas.Text {
	list := slices.Clone(motiveTable)
	order.Stable(list, func(a, b MotiveRow) int { return cmp.Compare(w.Parts[b.Motive], w.Parts[a.Motive]) })
	var cheapEn, cheapZh, dearEn, dearZh []string
	say := func(r MotiveRow, en, zh *[]string, x float64) {
		if x >= 0.005 && len(*en) < 2 {
			*en = append(*en, fmt.Sprintf("%s %.0f%%", r.En, 100*x))
			*zh = append(*zh, fmt.Sprintf("%s%.0f%%", r.Zh, 100*x))
		}
	}
	for i := range list {
		say(list[i], &cheapEn, &cheapZh, w.Parts[list[i].Motive])
		last := list[len(list)-1-i]
		say(last, &dearEn, &dearZh, -w.Parts[last.Motive])
	}
	var en, zh []string
	add := func(wordEn, wordZh string, partsEn, partsZh []string) {
		if partsEn != nil {
			en = append(en, wordEn+" "+strings.Join(partsEn, ", "))
			zh = append(zh, wordZh+strings.Join(partsZh, "、"))
		}
	}
	add("cheaper:", "更省：", cheapEn, cheapZh)
	add("dearer:", "更贵：", dearEn, dearZh)
	if w.Gradient <= 0 && w.Gradient+w.Border > 0 {
		en = append(en, "plants for its own market alone")
		zh = append(zh, "只为当地市场建厂")
	}
	if w.Room < 0.1 {
		en = append(en, "hardly any room left")
		zh = append(zh, "空间将满")
	}
	return atlas.Text{En: strings.Join(en, "; "), Zh: strings.Join(zh, "；")}
}

// why says what each host is to the cluster at the current moment.
func (c *cluster) why() []Why {
	p, n := c.p, &c.now
	list := make([]Why, len(c.plants))
	lead := n.qG / (n.qG + n.kb + 1e-12)
	for i := range c.plants {
		h, b := &c.e.hosts[i], &c.plants[i]
		w := &list[i]
		*w = Why{
			Host: c.e.res.Hosts[i].Name, Corridor: c.e.res.Hosts[i].Corridor,
			Gradient: b.grad, Border: b.border,
			Open: p.Open0 + (1-p.Open0)*h.bO, Room: pos(1 - b.full), Fit: b.fit, Zones: b.zones,
			Moves: b.t, Capacity: b.k, Jobs: c.workers * b.jobs,
		}
		if c.output > 0 {
			w.Moves *= c.output
			w.Capacity *= c.output
		}
		x := &w.Parts
		x[MotivePay] = p.BetaL * log(c.e.common.w/h.w)
		x[MotiveOutput] = p.BetaL * log(b.pi/n.pi)
		if c.trade != nil && h.site != nil {
			x[MotiveEnergy] = -c.lnPower(h.site)
		}
		x[MotiveMaterials] = -b.lnInputs - x[MotiveEnergy]
		x[MotiveRoads] = -log((1 + p.ChiJ*(1-h.j)) / (1 + p.ChiJ*(1-p.JHome)))
		x[MotiveCrowd] = -log(1 + p.ChiG*b.full*b.full)
		if c.trade != nil {
			x[MotiveOrigin] = lead * americanShare * c.duty()
			x[MotiveReturn] = b.motive - x[MotiveOrigin]
		}
	}
	return list
}
