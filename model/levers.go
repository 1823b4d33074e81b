package model

// Levers are the five Belt and Road policies, each from 0 (none) to 1 (as
// announced). About 0.4 matches what was realised: of the zone jobs announced
// for 2015 about 35 % existed a year later.
type Levers struct {
	Infrastructure float64 // roads, ports, power along the corridors
	Parks          float64 // cooperation parks: room and agglomeration
	Openness       float64 // openness of hosts to capacity transfer
	Market         float64 // access to the hosts' markets
	Inward         float64 // inward eco-park at home
}

// Lever is one row of the lever table: what a policy is called and means.
type Lever struct {
	ID, Symbol       string
	Zh, En           string
	HelpZh, HelpEn   string
	Unit             string
	Min, Max         float64
	Default, Step    float64 // Default = a starting point read off zone jobs of September 2016; no verdict on any policy
	Source, Evidence string
}

// LeverTable lists the five levers in canonical order.
func LeverTable() []Lever {
	const jobs = "MOFCOM: nearly 70 thousand zone jobs in September 2016, 35% of the 200 thousand forecast in April 2015 (177 thousand at the end of 2016, 421 thousand at the end of 2022); set to 0.4"
	const asParks = "assumed: the level of the parks, for want of a measure of its own"
	return []Lever{
		{
			ID: "infrastructure", Symbol: "β_I", Zh: "基础设施", En: "Infrastructure",
			HelpZh: "修建走廊沿线的公路、铁路、港口和电力：运输更便宜，但部分靠借债。",
			HelpEn: "Roads, railways, ports and power along the corridors: cheaper transport, partly paid by debt.",
			Unit:   "0–1", Max: 1, Default: 0.4, Step: 0.05, Source: asParks, Evidence: "a",
		},
		{
			ID: "parks", Symbol: "β_P", Zh: "产业园区", En: "Industrial parks",
			HelpZh: "在东道国共建园区：容纳更多工厂，企业扎堆后效率更高。",
			HelpEn: "Parks built together in host economies: room for more plants, which work better side by side.",
			Unit:   "0–1", Max: 1, Default: 0.4, Step: 0.05, Source: jobs, Evidence: "v",
		},
		{
			ID: "openness", Symbol: "β_O", Zh: "产能合作开放度", En: "Openness to transfer",
			HelpZh: "东道国在多大程度上欢迎工厂迁入；越开放，产能转移越快。",
			HelpEn: "How far hosts welcome plants that move in; the more open, the faster capacity moves.",
			Unit:   "0–1", Max: 1, Default: 0.4, Step: 0.05, Source: asParks, Evidence: "a",
		},
		{
			ID: "market", Symbol: "β_M", Zh: "市场准入", En: "Market access",
			HelpZh: "取消东道国关税的比例：集群的产品更容易卖到共建国家市场。",
			HelpEn: "Share of host tariffs removed: the cluster's goods reach host markets more easily.",
			Unit:   "0–1", Max: 1, Default: 0.4, Step: 0.05, Source: asParks, Evidence: "a",
		},
		{
			ID: "inward", Symbol: "β_E", Zh: "引进生态园", En: "Inward eco-park",
			HelpZh: "在国内与外方共建生态园（如宁波中意园）：学到清洁工艺，污染下降。",
			HelpEn: "An eco-park at home with foreign partners (as in Ningbo): cleaner processes are learned, pollution falls.",
			Unit:   "0–1", Max: 1, Default: 0, Step: 0.05, Source: "the paper, section 3 (C73); size assumed", Evidence: "a",
		},
	}
}

// NumLevers is the number of levers.
const NumLevers = 5

// Vector returns the levers in canonical order: infrastructure, parks, openness,
// market, inward.
func (l Levers) Vector() [NumLevers]float64 {
	return [NumLevers]float64{l.Infrastructure, l.Parks, l.Openness, l.Market, l.Inward}
}

// LeversOf is the inverse of Levers.Vector.
func LeversOf(v [NumLevers]float64) Levers { return Levers{v[0], v[1], v[2], v[3], v[4]} }

// setLevers applies the policy's linear ramp: nothing before TB, full strength
// Ramp years later.
func (e *Engine) setLevers(t float64) {
	m, l := &e.common, &e.res.Scenario.Levers
	r := ramp(t, m.TB, m.Ramp)
	m.bE = l.Inward * r
	if r == m.ramped && !m.dated {
		m.moved = false
		return
	}
	m.moved = true
	m.ramped = r
	for i := range e.hosts {
		h := &e.hosts[i]
		h.bI = l.Infrastructure * h.roads.at(t, m.Ramp, r)
		h.bP = l.Parks * h.parksAt(t, m.Ramp, r)
		h.bO, h.bM = l.Openness*r, l.Market*r
	}
}

// ramp rises from 0 at the year from to 1 after length years.
func ramp(t, from, length float64) float64 {
	return max(0, min(1, (t-from)/length))
}
