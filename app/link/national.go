package link

import (
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// DefaultTrade is the cluster in focus where a link of version 2 names none: its
// rungs differ from market to market, and it climbs.
const DefaultTrade = "appliance"

// Default2 is the state from which links of version 2 are counted: all of China's clusters, the past
// as it was observed, and the Belt and Road going on as before.
func Default2() State {
	return State{Scenario: National(DefaultTrade), Model: model.Version2}
}

// National is the scenario of version 2 from which a link's differences are
// counted: all clusters at their observed sizes with one of them in focus, the
// policies at 0.4. An unknown cluster is replaced by the default one.
func National(focus string) model.Scenario {
	if _, ok := model.TradeByID(focus); !ok {
		focus = DefaultTrade
	}
	s := model.National(focus)
	s.Levers = defaultLevers()
	return s
}

// Base is the scenario from which the differences of s are counted: that of its
// cluster, in its version of the model.
func Base(s model.Scenario) model.Scenario {
	if s.Version == model.Version2 {
		return National(s.Archetype)
	}
	return Scenario(s.Archetype)
}

// nationalPairs lists how a scenario of version 2 differs from the default. Its
// cluster is always named: a link is read by people, and the default may move.
func nationalPairs(s *model.Scenario) []pair {
	trade, ok := model.TradeByID(s.Archetype)
	if !ok {
		trade, _ = model.TradeByID(DefaultTrade)
	}
	ps := []pair{{"a", s.Archetype}}
	add := func(key, value, usual string) {
		if value != usual {
			ps = append(ps, pair{key, value})
		}
	}
	own := model.Cluster{Archetype: s.Archetype, Params: s.Params, Workers: s.Workers, Output: s.Output}
	add("size", writeSize(&own), "")
	add("with", writeOthers(s), "")
	add("couple", writeCouplings(s.Couplings), "")
	add("l", writeLevers(s.Levers), writeLevers(defaultLevers()))
	add("p", writeParams(s.Params, trade.Cluster.Params), "")
	add("from", number(s.From), number(model.Present))
	add("past", s.History, model.HistoryObserved)
	add("shut", writeClosed(s.Closed), "")
	add("events", writeShocks(s.Shocks), "")
	add("budget", number(s.Budget), number(0))
	add("o", writeOpenings(s.Openings), "")
	add("n", number(s.Years), number(model.DefaultYears))
	add("d", number(s.Step), number(model.DefaultStep))
	add("h", writeHosts(s.Hosts), "")
	return ps
}

// readNational reads the pairs of a scenario of version 2.
func (r *reader) readNational(get func(string) (string, bool)) model.Scenario {
	id, given := get("a")
	s := National(id)
	if given && id != s.Archetype {
		r.report("a", id, replaced(lang.Pair{En: "The cluster", Zh: "集群类型"}, fault.OneOf(tradeIDs()), s.Archetype))
	}
	if v, ok := get("p"); ok {
		r.readParams("p", v, &s.Params)
	}
	if v, ok := get("size"); ok {
		own := model.Cluster{Archetype: s.Archetype, Workers: s.Workers, Output: s.Output}
		r.readSize("size", v, &own)
		s.Workers, s.Output = own.Workers, own.Output
	}
	if v, ok := get("with"); ok {
		s = r.readOthers(v, s)
	}
	if v, ok := get("couple"); ok {
		r.readCouplings(v, &s.Couplings)
	}
	if v, ok := get("l"); ok {
		s.Levers = r.readLevers(v)
	}
	if v, ok := get("from"); ok {
		s.From = r.inRange("from", v, fromName, model.StartYear, model.StartYear+model.MaxYears, s.From)
	}
	if v, ok := get("past"); ok {
		s.History = r.choice(get, "past", pastName, []string{model.HistoryObserved, model.HistoryNone})
		if s.History != v {
			s.History = model.HistoryObserved
		}
	}
	if v, ok := get("shut"); ok {
		s.Closed = readClosed(v)
	}
	if v, ok := get("events"); ok {
		s.Shocks = r.readShocks(v)
	}
	if v, ok := get("budget"); ok {
		s.Budget = r.inRange("budget", v, budgetName, 0, MaxBudget, 0)
	}
	return s
}

var (
	fromName   = lang.Pair{En: "The year from which the levers act", Zh: "政策起作用的年份"}
	budgetName = lang.Pair{En: "The budget", Zh: "预算"}
	pastName   = lang.Pair{En: "The past", Zh: "过去"}
)

func tradeIDs() []string {
	var ids []string
	for _, t := range model.Trades() {
		ids = append(ids, t.ID)
	}
	return ids
}

// onlyNational reports whether a cluster exists in version 2 and not in version 1.
func onlyNational(id string) bool {
	if _, ok := model.ArchetypeByID(id); ok {
		return false
	}
	_, ok := model.TradeByID(id)
	return ok
}

// MaxBudget is the largest budget, US$ bn a year, that the model takes.
const MaxBudget = 1e5

// maxClusterSteps keeps a hostile link with many clusters from freezing the page:
// all of China in quarters for 200 years.
const maxClusterSteps = 14400

// mostSteps is the number of steps that a link may ask of a scenario.
func mostSteps(s *model.Scenario) int {
	if s.Version == model.Version2 {
		return min(maxSteps, maxClusterSteps/(1+len(s.Others)))
	}
	return maxSteps
}

// readSpan reads length and step of a run, of either version.
func (r *reader) readSpan(get func(string) (string, bool), s *model.Scenario) {
	if v, ok := get("n"); ok {
		s.Years = r.inRange("n", v, yearsName, model.MinYears, model.MaxYears, s.Years)
	}
	if v, ok := get("d"); ok {
		s.Step = r.inRange("d", v, stepName, model.MinStep, model.MaxStep, s.Step)
	}
	most := mostSteps(s)
	if s.Years/s.Step <= float64(most) {
		return
	}
	step := model.DefaultStep
	for s.Years/step > float64(most) {
		step *= 2
	}
	s.Step = min(step, model.MaxStep)
	if s.Years/s.Step > float64(most) {
		s.Years = s.Step * float64(most)
	}
	r.report("d", "", fault.Fault{Kind: fault.ManySteps, Most: most, Used: decimal(s.Step)})
}

// nestedVersion is the version of a compared scenario: its own, or that of the
// query around it.
func nestedVersion(get func(string) (string, bool), outer int) int {
	switch v, _ := get("v"); strings.TrimSpace(v) {
	case "1":
		return model.Version
	case "2":
		return model.Version2
	}
	return outer
}
