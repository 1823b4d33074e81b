package hindcast

import (
	"silkladder/model"
	"silkladder/model/study"
)

// Mode says what a trial feeds into its runs.
type Mode string

// Conditional: demand, duties and the policy as they were observed, which tests
// the structure. Unconditional: nothing observed; demand grows at its assumed
// rates from the start and the levers stand at the level of what was realised.
const (
	Conditional   Mode = "conditional"
	Unconditional Mode = "unconditional"
)

// Modes lists both.
func Modes() []Mode { return []Mode{Conditional, Unconditional} }

// focus is the cluster in focus; no score depends on it.
const focus = "footwear-oem"

// years is how long a run must be to reach the last figure.
const years = 11

// Scenario is the run on trial.
func (m Mode) Scenario() model.Scenario {
	s := model.National(focus)
	s.Years = years
	if m == Unconditional {
		s.History, s.From = model.HistoryAssumed, model.StartYear
		var l [model.NumLevers]float64
		for i, row := range model.LeverTable() {
			l[i] = row.Default
		}
		s.Levers = model.LeversOf(l)
	}
	return s
}

// ablations are the runs beside the one on trial, in the order of their columns.
var ablations = []struct {
	name  string
	apply func(model.Scenario) model.Scenario
}{
	{"without", model.Scenario.Without},
	{"no_home_market", noHomeMarket},
	{"no_transfer", noTransfer},
}

// noHomeMarket sells to lead firms what clusters sold at home, from the start.
func noHomeMarket(s model.Scenario) model.Scenario {
	return eachCluster(s, func(p *model.Params) {
		p.Sales0 = study.HomeClosed(model.Scenario{Params: *p}).Params.Sales0
	})
}

// noTransfer lets no plant move.
func noTransfer(s model.Scenario) model.Scenario {
	return eachCluster(s, func(p *model.Params) { p.TauT, p.LamHost = 0, 0 })
}

func eachCluster(s model.Scenario, change func(*model.Params)) model.Scenario {
	list := s.Clusters()
	for i := range list {
		change(&list[i].Params)
	}
	return s.WithClusters(list, s.Focus)
}
