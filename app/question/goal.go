package question

import (
	"fmt"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/study"
)

// Goal is what a Seek or Frontier question is to reach, as a row of the table
// that its form offers.
type Goal struct {
	ID       string
	Name     lang.Pair // a clause: what is then true
	Min, Max float64   // range of its level; both 0 where it has none
	Default  float64   // of the level
	of       func(level, by float64) study.Goal
}

// Levelled reports whether the asker chooses how much is to be reached.
func (g Goal) Levelled() bool { return g.Max > g.Min }

// Goals lists the goals. The first is the break of the lock.
func Goals() []Goal {
	above := func(o model.Output) func(level, by float64) study.Goal {
		return func(level, by float64) study.Goal { return study.Goal{Output: o, Above: level, By: by} }
	}
	brand := func(v model.Vector) func(level, by float64) study.Goal {
		return func(_, by float64) study.Goal { return study.OwnBrand(v, by) }
	}
	return []Goal{
		{ID: "lock", Name: lang.Pair{En: "the lock breaks: a fifth of the core work in its lead-firm chain is the cluster’s", Zh: "摆脱低端锁定：在主导企业链中承担五分之一的核心工作"},
			of: func(_, by float64) study.Goal { return study.Escape(by) }},
		{ID: "brand-belt", Name: lang.Pair{En: "it sells under its own brand (OBM) in the host markets", Zh: "在东道国市场以自有品牌销售（OBM）"}, of: brand(model.VecSB)},
		{ID: "brand-home", Name: lang.Pair{En: "it sells under its own brand (OBM) at home", Zh: "在国内市场以自有品牌销售（OBM）"}, of: brand(model.VecSH)},
		{ID: "brand-lead", Name: lang.Pair{En: "it sells under its own brand (OBM) even in its lead-firm chain", Zh: "在主导企业链中也以自有品牌销售（OBM）"}, of: brand(model.VecSG)},
		{ID: "functional", Name: lang.Pair{En: "the functional level is above", Zh: "功能水平高于"}, Min: .01, Max: .99, Default: .3, of: above(model.OutF)},
		{ID: "return", Name: lang.Pair{En: "the return relative to wages is above", Zh: "相对工资的回报高于"}, Min: .5, Max: 10, Default: 1, of: above(model.OutRel)},
		{ID: "hosts", Name: lang.Pair{En: "the host economies together gain", Zh: "东道国合计净受益"}, of: above(model.OutHB)},
	}
}

// GoalByID returns the goal with an identifier; the empty one is the first.
func GoalByID(id string) (Goal, bool) {
	for i, g := range Goals() {
		if g.ID == id || id == "" && i == 0 {
			return g, true
		}
	}
	return Goal{}, false
}

// goal is what the question is to reach within its years.
func (q Question) goal() (study.Goal, error) {
	g, ok := GoalByID(q.Goal)
	if !ok {
		return study.Goal{}, fmt.Errorf("question: unknown goal %q", q.Goal)
	}
	if g.Levelled() && !(q.Level >= g.Min && q.Level <= g.Max) {
		return study.Goal{}, fmt.Errorf("question: level is %g; allowed are %g to %g", q.Level, g.Min, g.Max)
	}
	return g.of(q.Level, horizon(q.Scenario, q.By)), nil
}
