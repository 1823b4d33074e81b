package lab

import (
	"strconv"

	"silkladder/app/lang"
	"silkladder/model"
)

// Bill is what the levers of a scenario add to the costs of a year, on average from
// the year in which they act, in US$ bn: the cluster's share of the whole policy
// (F13). What is paid without them, for zones that stand anyway, is no part of it.
type Bill struct {
	Set                 [model.NumLevers]float64 // the levers, in the order of their table
	Levers              [model.NumLevers]float64 // what each costs
	Lender, Hosts, Home float64                  // who bears the sum
}

// trades are the trades whose clusters the archetypes of version 1 stand for.
var trades = map[string]string{"footwear": "footwear-oem"}

// Priced is the scenario by whose run a scenario is priced: itself, if its clusters
// have a size; else the same levers, places and years for the cluster of its trade
// at its observed size, with nothing assumed of the past.
func Priced(s model.Scenario) (model.Scenario, bool) {
	if s.Version == model.Version2 {
		return s, true
	}
	id := s.Archetype
	if t, ok := trades[id]; ok {
		id = t
	}
	t, ok := model.TradeByID(id)
	if !ok {
		return s, false
	}
	n := model.National(id).WithClusters([]model.Cluster{t.Cluster}, 0)
	n.History, n.From = model.HistoryAssumed, model.StartYear
	n.Levers, n.Years, n.Step, n.Hosts, n.Openings = s.Levers, s.Years, s.Step, s.Hosts, s.Openings
	return n, true
}

// BillOf reads the bill off a run of version 2 and the same without the levers.
func BillOf(with, without *model.Result) (b Bill, ok bool) {
	if with.Scenario.Version != model.Version2 {
		return b, false
	}
	b.Set = with.Scenario.Levers.Vector()
	first := with.Index(with.Scenario.From - model.StartYear)
	mean := func(a model.Amount) float64 {
		x, y := with.Amount(a), without.Amount(a)
		sum := 0.0
		for i := first; i < len(x); i++ {
			sum += x[i] - y[i]
		}
		return sum / float64(len(x)-first)
	}
	for i, a := range [...]model.Amount{model.AmountCostInfrastructure, model.AmountCostParks, model.AmountCostOpenness, model.AmountCostMarket, model.AmountCostInward} {
		b.Levers[i] = mean(a)
	}
	b.Lender, b.Hosts, b.Home = mean(model.AmountCostLender), mean(model.AmountCostHosts), mean(model.AmountCostHome)
	return b, true
}

// nothing is an amount that nobody counts, US$ 50,000.
const nothing = .00005

// Price is what lever i costs and who pays, in words. One that is off may still cost
// what was built before the levers act; parks earn their cost back where plants
// fill them.
func (b Bill) Price(i int, l lang.Lang) string {
	x, on := b.Levers[i], b.Set[i] > 0
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	switch {
	case x <= -nothing:
		sum := lang.Dollars(-x, l)
		return t("saves "+sum+" a year", "每年节省"+sum)
	case x < nothing && !on:
		return t("off: no cost", "未开启，没有费用")
	case x < 1e-9 && model.LeverTable()[i].ID == "parks":
		return t("no cost: plants fill the zones and earn it back", "没有费用：入园企业已把园区投入挣回")
	case x < nothing:
		return t("less than US$ 50,000 a year", "每年不到5万美元")
	}
	sum := lang.Dollars(x, l)
	if !on {
		return t("off, but what came before costs "+sum+" a year: ", "未开启，但此前的投入每年仍要"+sum+"，") + b.payers(i, l)
	}
	return t(sum+" a year: ", "每年"+sum+"，") + b.payers(i, l)
}

// payers says who bears lever i. Parks are shared by half; lenders lose on debt for
// infrastructure alone, whose service the hosts pay; the rest is borne at home.
func (b Bill) payers(i int, l lang.Lang) string {
	x := b.Levers[i]
	lender, hosts := 0.0, 0.0
	switch model.LeverTable()[i].ID {
	case "infrastructure":
		lender, hosts = b.Lender, b.Hosts-b.Levers[1]/2
	case "parks":
		hosts = x / 2
	}
	s := ""
	for _, p := range [...]struct {
		share  float64
		en, zh string
	}{{hosts / x, "hosts", "东道国"}, {(x - lender - hosts) / x, "home", "国内"}, {lender / x, "lenders", "贷方"}} {
		n := strconv.Itoa(int(100*p.share + .5))
		if p.share < .005 {
			continue
		}
		if s != "" {
			s += lang.Pair{En: ", ", Zh: "、"}.In(l)
		}
		s += lang.Pair{En: p.en + " " + n + "%", Zh: p.zh + n + "%"}.In(l)
	}
	return s
}

// Sum is the whole bill in a sentence.
func (b Bill) Sum(l lang.Lang) string {
	all := b.Lender + b.Hosts + b.Home
	switch {
	case all < nothing && b.Set == [model.NumLevers]float64{}:
		return lang.Pair{En: "No lever is on, and nothing is left to pay.", Zh: "没有开启任何政策，也没有遗留的费用。"}.In(l)
	case all < nothing:
		return lang.Pair{En: "As set, this cluster’s share of the policy costs less than US$ 50,000 a year.", Zh: "按此设定，该集群所占的政策成本每年不到5万美元。"}.In(l)
	}
	d := func(x float64) string { return lang.Dollars(x, l) }
	return lang.Pair{
		En: "This cluster’s share of the policy: " + d(all) + " a year on average. Hosts bear " + d(b.Hosts) + ", home " + d(b.Home) + ", lenders " + d(b.Lender) + ".",
		Zh: "该集群所占的政策成本平均每年" + d(all) + "：东道国承担" + d(b.Hosts) + "，国内承担" + d(b.Home) + "，贷方承担" + d(b.Lender) + "。",
	}.In(l)
}
