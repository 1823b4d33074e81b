package study

import "silkladder/model"

// Cause is one player of an attribution: a group of levers that work or rest
// together.
type Cause struct {
	ID             string
	Zh, En         string
	HelpZh, HelpEn string
	Levers         []string // identifiers of model.LeverTable
	Past           bool     // version 2: what was built before the levers act
}

// ByLever returns one cause for every lever.
func ByLever() []Cause {
	var cs []Cause
	for _, l := range model.LeverTable() {
		cs = append(cs, Cause{l.ID, l.Zh, l.En, l.HelpZh, l.HelpEn, []string{l.ID}, false})
	}
	return cs
}

// ByWay returns the three ways in which the paper says the Belt and Road helps a
// cluster upgrade, as groups that together hold every lever once:
//
//   - room (section 3.1, ledger C2, C3, C57 to C62): hosts take over low-end
//     capacity and so free people, materials and money. The lever that does so
//     and nothing else is openness to transfer.
//   - market (sections 3.2.1 and 3.2.2, C4, C50, C64 to C66): an outlet in which
//     the cluster itself leads the chain. Market access removes tariffs,
//     infrastructure lowers transport cost and buys materials: the same pair of
//     levers as in check T09.
//   - parks (section 3.2.2, C5, C67 to C73, C76): cooperation parks abroad, with
//     their room and agglomeration, and the inward eco-park at home.
//
// Levers do not map one to one onto arguments: infrastructure also makes plants
// abroad cheaper, which serves transfer and parks. A Shapley value shares such
// joint effects among the ways evenly.
func ByWay() []Cause {
	return []Cause{
		{
			"room", "转移腾出的空间", "Room freed by transfer",
			"低端产能转到东道国，腾出人、财、物。杠杆：产能合作开放度。", "Low-end capacity moves to hosts and frees people, money and materials. Lever: openness to transfer.",
			[]string{"openness"}, false,
		},
		{
			"market", "集群主导的市场", "A market the cluster leads",
			"在东道国市场自己当主导企业，运用学到的知识。杠杆：市场准入、基础设施。", "In the markets along the belt the cluster itself leads and applies what it learned. Levers: market access, infrastructure.",
			[]string{"infrastructure", "market"}, false,
		},
		{
			"parks", "园区合作", "Park cooperation",
			"境外合作园区的空间与集聚，以及国内的引进生态园。杠杆：产业园区、引进生态园。", "Room and agglomeration in parks abroad, and the eco-park at home. Levers: industrial parks, inward eco-park.",
			[]string{"parks", "inward"}, false,
		},
	}
}

// past is the cause that scenarios of version 2 have beside their levers: the Belt
// and Road as it was built until the levers act.
func past() Cause {
	return Cause{
		"past", "已建成的“一带一路”", "What was built already",
		"政策力度起作用之前实际建成的园区、道路，以及已经降低的关税。", "The parks and roads that were built, and the tariffs that fell, before the levers act.",
		nil, true,
	}
}

// Attribution divides the effect of a scenario's levers, and in version 2 of what
// was built before them, over causes. It is a Plan with one task for every set of
// causes: task i runs the scenario with only the levers of the causes whose bits
// are set in i.
type Attribution struct {
	Scenario model.Scenario
	Causes   []Cause
}

// NewAttribution returns the attribution of a scenario over the causes that do
// something in it: those with a lever above 0 and, in version 2, what was built
// before the levers act. The others' shares are exactly 0 and cost no runs.
func NewAttribution(s model.Scenario, causes []Cause) Attribution {
	a := Attribution{Scenario: s}
	if s.Version == model.Version2 && s.History == model.HistoryObserved {
		a.Causes = append(a.Causes, past())
	}
	for _, c := range causes {
		if c.pull(s.Levers) != (model.Levers{}) {
			a.Causes = append(a.Causes, c)
		}
	}
	return a
}

// pull keeps the levers of the cause and sets the others to 0.
func (c Cause) pull(all model.Levers) model.Levers {
	v := all.Vector()
	var kept [5]float64
	for i, l := range model.LeverTable() {
		for _, id := range c.Levers {
			if id == l.ID {
				kept[i] = v[i]
			}
		}
	}
	return model.LeversOf(kept)
}

// Len is the number of sets of causes, 2^n.
func (a Attribution) Len() int { return 1 << len(a.Causes) }

// Columns names the headline outcomes.
func (a Attribution) Columns() []string {
	var cols []string
	for _, o := range OutcomeTable() {
		cols = append(cols, o.ID)
	}
	return cols
}

// Run runs the scenario with the levers of the causes whose bits are set in i
// and appends the headline outcomes.
func (a Attribution) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	var levers [5]float64
	s := a.Scenario
	for j, c := range a.Causes {
		if c.Past && i>>j&1 == 0 {
			s.History = model.HistoryNone
		}
		if i>>j&1 == 1 {
			for k, x := range c.pull(a.Scenario.Levers).Vector() {
				levers[k] = max(levers[k], x)
			}
		}
	}
	s.Levers = model.LeversOf(levers)
	r, err := e.Run(s)
	if err != nil {
		return nil, err
	}
	o := Measure(r)
	return append(dst, o[:]...), nil
}

// Shares is an effect divided over its causes.
type Shares struct {
	Causes        []Cause
	Without, With Outcomes   // with no cause, with all of them
	Share         []Outcomes // one for every cause; they sum to With - Without
}

// Shares sums up the records of all tasks.
func (a Attribution) Shares(recs []float64) Shares {
	rs := rows(recs, int(NumOutcomes))
	if len(rs) != a.Len() {
		panic("study: tasks missing")
	}
	s := Shares{Causes: a.Causes, Share: make([]Outcomes, len(a.Causes))}
	value := make([]float64, len(rs))
	for o := range s.Without {
		for set, r := range rs {
			value[set] = r[o]
		}
		s.Without[o], s.With[o] = value[0], value[len(value)-1]
		for i, x := range Shapley(value) {
			s.Share[i][o] = x
		}
	}
	return s
}

// Attribute runs all tasks of an attribution at once: 16 runs for four levers.
func Attribute(e *model.Engine, s model.Scenario, causes []Cause) (Shares, error) {
	a := NewAttribution(s, causes)
	recs, err := Records(a, e, 0, a.Len(), nil)
	if err != nil {
		return Shares{}, err
	}
	return a.Shares(recs), nil
}
