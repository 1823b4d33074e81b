package model

// Couplings say how far the clusters of a run share hosts and exchange people,
// money and knowledge. The zero value is none at all.
type Couplings struct {
	Crowd float64 // F1: share of a host's fullness that is everybody's
	Mob   float64 // F3: share of the people set free who look elsewhere, a year
	Fin   float64 // F4: share of investable funds that goes through a common fund
	Theta float64 // F3, F4: how strongly people and money follow returns
	Know  float64 // F5: share of chain knowledge that comes from other clusters
	Wage  float64 // F6: how much a tighter labour market speeds wages up
	Reach float64 // F1: share of a host's factory workers for whom there is room without parks
	Haul  float64 // F8: how transport cost rises with weight per value, as a power
	Jump  float64 // F11: how fast plants come for the market of a host, a year
}

// weigh gives every cluster its parameters and its weights in people and money.
func (e *Engine) weigh() {
	s := &e.res.Scenario
	e.common.Couplings = s.Couplings
	people, money := 0.0, 0.0
	for i := range e.clusters {
		c := &e.clusters[i]
		c.p, c.people, c.money = &s.Params, s.Workers, s.Output
		if o, ok := s.other(i); ok {
			c.p, c.people, c.money = &o.Params, o.Workers, o.Output
		}
		c.workers, c.output = c.people, c.money
		c.trade, c.past = nil, nil
		if s.Version == Version2 {
			id := s.Archetype
			if o, ok := s.other(i); ok {
				id = o.Archetype
			}
			c.trade = tradeOf(id)
			if s.History != HistoryAssumed {
				c.past = c.trade.past
			}
		}
		people += c.people
		money += c.money
	}
	e.common.people = people
	for i := range e.clusters {
		c := &e.clusters[i]
		if len(e.clusters) == 1 {
			c.people, c.money = 1, 1
			continue
		}
		c.people /= people
		c.money /= money
	}
}

// DefaultCouplings are the couplings of a scenario of version 2 that does not
// give them.
func DefaultCouplings() Couplings {
	return Couplings{Crowd: 1, Mob: 0.10, Fin: 0.20, Theta: 1, Know: 0.2, Wage: 0, Reach: 0.02, Haul: 0.4, Jump: 0.15}
}

// Coupling is one row of the coupling table.
type Coupling struct {
	ID, Symbol     string
	Zh, En         string
	HelpZh, HelpEn string
	Eq, Unit       string
	Min, Max       float64
	Source         string
	Evidence       string
	at             func(*Couplings) *float64
}

// CouplingTable lists the couplings in canonical order.
func CouplingTable() []Coupling { return append([]Coupling(nil), couplings...) }

// Get returns the value of the coupling in c.
func (d Coupling) Get(c Couplings) float64 { return *d.at(&c) }

// Set writes the value of the coupling into c; it checks no range.
func (d Coupling) Set(c *Couplings, x float64) { *d.at(c) = x }

// fittedZones is the source of what was fitted.
const fittedZones = "fitted to the jobs in cooperation zones at the ends of 2016, 2017 and 2018 together with park"

var couplings = []Coupling{
	{"crowd", "crowd", "共用空间", "Shared room",
		"东道国的拥挤程度有多少取决于所有集群，而不只是自己。", "How far a host is full for a cluster because of all clusters and not of itself alone.",
		"F1", "share", 0, 1, "a host has its room once: zones and workers serve all trades", "v", func(c *Couplings) *float64 { return &c.Crowd }},
	{"mob", "mob", "人员流动", "Moves of people",
		"被腾出的人每年有多少转到别的集群。", "The share of people set free who look for work in other clusters, a year.",
		"F3", "1/year", 0, 1, assumed, "a", func(c *Couplings) *float64 { return &c.Mob }},
	{"fin", "fin", "资金流动", "Moves of money",
		"可投资金中有多少经全国市场流向回报更高的集群。", "The share of investable funds that goes through a national market to where returns are higher.",
		"F4", "share", 0, 1, assumed, "a", func(c *Couplings) *float64 { return &c.Fin }},
	{"theta", "θ", "追逐回报", "Pull of returns",
		"人员和资金对回报差距有多敏感。", "How strongly people and money follow differences in return.",
		"F3", "–", 0, 5, assumed, "a", func(c *Couplings) *float64 { return &c.Theta }},
	{"know", "know", "知识流动", "Moves of knowledge",
		"价值链升级所需的知识有多少来自其他集群。", "How much of the knowledge that opens a higher chain comes from other clusters.",
		"F5", "share", 0, 1, assumed, "a", func(c *Couplings) *float64 { return &c.Know }},
	{"wage", "ω_w", "用工紧张推高工资", "Wages and tightness",
		"闲置人员占总人数的比例每下降1，国内工资增速提高几倍。", "How many times faster home wages rise for a fall of 1 in the share of people who stand idle.",
		"F6", "–", 0, 20, "0 = wages grow with time alone, as observed", "v", func(c *Couplings) *float64 { return &c.Wage }},
	{"reach", "reach", "东道国可用的人", "Workers within reach",
		"没有园区时，东道国制造业人员中有多大比例可为所有集群的工厂所用。", "The share of a host's factory workers whom the plants of all clusters can find room for without parks.",
		"F1", "share", 0.001, 1, fittedZones, "v", func(c *Couplings) *float64 { return &c.Reach }},
	{"haul", "η_w", "货重与运费", "Weight and freight",
		"单位价值的重量每增加1%，运输成本占价格的比例增加百分之几。", "By how many per cent the share of transport in the price rises when goods weigh 1% more for their price.",
		"F8", "–", 0, 2, "freight per kilogram rises with the price to the power .6 (Hummels and Skiba 2004; .8 in Lashkaripour 2017), so that its share in the price rises with weight to the power .4", "m", func(c *Couplings) *float64 { return &c.Haul }},
	{"jump", "λ_m", "为市场建厂", "Plants for markets",
		"集群每年把多大比例的缺口补上：当地市场上值得就地生产而尚未就地生产的部分。", "How much of what would pay to make in the market of a host, and is not made there yet, moves there in a year.",
		"F11", "1/year", 0, 5, fittedZones, "v", func(c *Couplings) *float64 { return &c.Jump }},
}
