package study

import (
	"math"
	"slices"

	"silkladder/model"
)

// Policy is a setting of the levers with a name.
type Policy struct {
	ID, Zh, En string
	Levers     model.Levers
}

// Policies lists those that a regret table compares: to stop, to go on as it went,
// to do all that was announced, and each lever alone as announced.
func Policies() []Policy {
	l := func(i, p, o, m, e float64) model.Levers { return model.LeversOf([5]float64{i, p, o, m, e}) }
	return []Policy{
		{"stop", "停止", "stop", l(0, 0, 0, 0, 0)},
		{"go-on", "照旧", "go on as it went", l(.4, .4, .4, .4, 0)},
		{"announced", "按宣布的规模", "as announced", l(1, 1, 1, 1, 0)},
		{"roads", "只修基础设施", "roads and ports alone", l(1, 0, 0, 0, 0)},
		{"parks", "只建园区", "parks alone", l(0, 1, 0, 0, 0)},
		{"openness", "只放开产能合作", "openness alone", l(0, 0, 1, 0, 0)},
		{"market", "只开放市场", "market access alone", l(0, 0, 0, 1, 0)},
		{"eco-park", "只在国内建生态园", "an eco-park at home alone", l(0, 0, 0, 0, 1)},
		{"all", "全部按宣布的规模", "everything as announced", l(1, 1, 1, 1, 1)},
	}
}

// Objective is what policies are judged by.
type Objective int

// The objectives, in the order of a record; debt is better low, the others high.
const (
	GoalFunctional Objective = iota // functional level at the end
	GoalHome                        // value added at home at the end
	GoalHosts                       // present value of the hosts' balance
	GoalDebt                        // debt of all hosts at the end
	GoalNet                         // net benefit at home, US$ bn a year at the end; 0 in version 1

	NumObjectives
)

// ObjectiveIDs names the objectives in records.
func ObjectiveIDs() []string { return []string{"F", "VAh", "pv", "debt", "net"} }

// goals measures a run by the objectives.
func goals(r *model.Result) (g [NumObjectives]float64) {
	g[GoalFunctional], g[GoalHome] = r.Last(model.OutF), r.Last(model.OutVAh)
	g[GoalHosts] = present(r, r.Series(model.OutHB))
	last := len(r.T) - 1
	for i := range r.Hosts {
		g[GoalDebt] += r.Host(i, model.HostDebt)[last]
	}
	if net := r.Amount(model.AmountNet); net != nil {
		g[GoalNet] = net[last]
	}
	return g
}

// better is the objective with its sign turned so that more is better.
func better(o Objective, x float64) float64 {
	if o == GoalDebt {
		return -x
	}
	return x
}

// goalSeries are what goals reads.
var goalSeries = model.Selection{
	Outputs: []model.Output{model.OutF, model.OutVAh, model.OutHB, model.OutLeadG},
	Hosts:   []model.HostOutput{model.HostDebt, model.HostHB},
}

// Robust tries every policy in every case of an ensemble (robust decision making:
// Lempert, Popper & Bankes 2003). It is a Plan whose task i is case i.
type Robust struct {
	Ensemble Ensemble
	Policies []Policy
}

// parts of a record per policy: the objectives, the core role in the lead firms'
// chain, the worst change of any host against the first policy.
const robustParts = int(NumObjectives) + 2

// Len is the number of cases.
func (p Robust) Len() int { return p.Ensemble.N }

// Columns names the numbers of a record.
func (p Robust) Columns() []string {
	cols := []string{"redraws"}
	for _, x := range p.Policies {
		for _, id := range append(ObjectiveIDs(), "leadG", "worst_host") {
			cols = append(cols, x.ID+"_"+id)
		}
	}
	return cols
}

// Run tries the policies in case i.
func (p Robust) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	var first error
next:
	for redraws := range 1 + maxRedraws {
		rec := append(dst, float64(redraws))
		var before []float64
		for k, x := range p.Policies {
			s := p.Ensemble.Draw(i, redraws)
			s.Levers = x.Levers
			r, err := e.RunOnly(s, goalSeries)
			if err != nil {
				if first == nil {
					first = err
				}
				continue next
			}
			g := goals(r)
			pv := PresentValues(r, nil)
			if k == 0 {
				before = pv
			}
			worst := math.Inf(1)
			for h := range pv {
				worst = min(worst, pv[h]-before[h])
			}
			rec = append(append(rec, g[:]...), r.Last(model.OutLeadG), worst)
		}
		return rec, nil
	}
	return nil, first
}

// Regret sums up what a policy is worth over the cases.
type Regret struct {
	Policy Policy
	Max    [NumObjectives]float64 // how far at most below the best policy of the same case
	Median [NumObjectives]float64 // of the objective itself
	HomeUp float64                // share of cases with more value at home than the first policy
	NoLoss float64                // share in which no host is worse off than under it, but for a trace
	Open   float64                // share in which the lock is open at the end
	All    float64                // share in which all three hold
}

// openLock is the mean core role in the lead firms' chain above which the lock is
// open; trace is a loss of a host that counts as none, a ten thousandth of the
// chain's value at the start.
const (
	openLock = 0.2
	trace    = 1e-4
)

// Regrets sums up the records of all cases, policy by policy.
func (p Robust) Regrets(recs []float64) []Regret {
	list := make([]Regret, len(p.Policies))
	values := make([][NumObjectives][]float64, len(list))
	all := rows(recs, len(p.Columns()))
	n := float64(len(all))
	for _, rec := range all {
		at := func(k int) []float64 { return rec[1+k*robustParts:][:robustParts] }
		var best [NumObjectives]float64
		for o := range NumObjectives {
			best[o] = math.Inf(-1)
			for k := range list {
				best[o] = max(best[o], better(o, at(k)[o]))
			}
		}
		for k := range list {
			x := at(k)
			for o := range NumObjectives {
				list[k].Max[o] = max(list[k].Max[o], best[o]-better(o, x[o]))
				values[k][o] = append(values[k][o], x[o])
			}
			up := x[GoalHome] > at(0)[GoalHome]
			whole := x[NumObjectives+1] >= -trace
			open := x[NumObjectives] > openLock
			for _, c := range []struct {
				share *float64
				holds bool
			}{{&list[k].HomeUp, up}, {&list[k].NoLoss, whole}, {&list[k].Open, open}, {&list[k].All, up && whole && open}} {
				if c.holds {
					*c.share++
				}
			}
		}
	}
	for k := range list {
		list[k].Policy = p.Policies[k]
		for _, share := range []*float64{&list[k].HomeUp, &list[k].NoLoss, &list[k].Open, &list[k].All} {
			*share /= n
		}
		for o := range NumObjectives {
			if v := values[k][o]; v != nil {
				slices.Sort(v)
				list[k].Median[o] = quantile(v, .5)
			}
		}
	}
	return list
}
