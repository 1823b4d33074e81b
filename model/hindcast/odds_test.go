package hindcast

import (
	"math"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/record"
	"silkladder/model/study"
)

// cases runs n cases of the posterior about a scenario.
func cases(t *testing.T, s model.Scenario, n int) *study.Tally {
	t.Helper()
	p, _, err := Kept()
	if err != nil {
		t.Fatal(err)
	}
	en := study.Matched(s, n, 1, p)
	en.Outputs = nil
	tally := en.Tally()
	tally.Add(0, records(t, en))
	return tally
}

// Odds are those of the scenario shown (N9): they change when its intent moves, a
// cluster of toys for foreign labels that makes no effort does not rise, and the run
// shown lies in the middle half of its cases.
func TestOddsAreOfTheScenario(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	announced := model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	s := model.National(focus)
	s.Levers = announced
	own := cases(t, s, 100)
	f, err := study.Compare(model.NewEngine(), s)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range []study.Outcome{study.Functional, study.HomeValue} {
		if rank := study.Rank(own.Outcome(o, study.Change), f.Change()[o]); !(rank >= .25 && rank <= .75) {
			t.Errorf("%s: the run shown stands at %.2f of its cases", study.OutcomeTable()[o].ID, rank)
		}
	}
	keen := s
	keen.Params.Intent = min(1, keen.Params.Intent+.3)
	if a, b := own.Chances(), cases(t, keen, 100).Chances(); a.Higher == b.Higher && a.HomeLower == b.HomeLower {
		t.Errorf("the odds are %v and %v whatever the intent", a, b)
	}
	toys := model.New("toys")
	toys.Levers = announced
	if c := cases(t, toys, 200).Chances(); !(c.Higher < .02) {
		t.Errorf("toys rise in %v of cases", c.Higher)
	}
}

// The trial is complete, and beats the better ruler on all figures together or says
// in so many words that it has no skill (N11); where intervals miss too much it says
// so, too. What the record does speak about is narrowed to half by asking it.
func TestTrialSaysWhatItIsWorth(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	p, _, err := Kept()
	if err != nil {
		t.Fatal(err)
	}
	rows := rowsOf(t, Trial{Mode: Conditional, Cases: Cases{N: 100, Seed: 5, Posterior: p}})
	for _, o := range record.Operators() {
		find(t, rows, o.ID, o.Entity)
	}
	all := find(t, rows, "pooled", "all")
	s := all.Says
	if (all.Skill < -even) != (strings.Contains(s.En, "no skill") && strings.Contains(s.Zh, "没有预测技能")) {
		t.Errorf("skill %v, and the page says %q, %q", all.Skill, s.En, s.Zh)
	}
	if (all.Coverage90 < .75) != (strings.Contains(s.En, "too narrow") && strings.Contains(s.Zh, "过窄")) {
		t.Errorf("coverage %v, and the page says %q, %q", all.Coverage90, s.En, s.Zh)
	}
	if (all.Width90 > .5*all.PriorWidth90) != (strings.Contains(s.En, "more than the half") && strings.Contains(s.Zh, "没有达到不超过一半的目标")) {
		t.Errorf("width %v of %v, and the page says %q, %q", all.Width90, all.PriorWidth90, s.En, s.Zh)
	}
	for i := range rows {
		r := &rows[i]
		single := r.Series == "pay" && r.Entity != "hosts"
		if r.Series == "pooled" || r.Alternative || single || math.IsNaN(float64(r.Coverage90)) || math.IsNaN(float64(r.NoChange)) {
			continue
		}
		name := r.name()
		if misses := r.Coverage90 < .75; misses != strings.Contains(s.En, name.En+" (") || misses != strings.Contains(s.Zh, name.Zh+"（") {
			t.Errorf("%s holds %v, and the page says %q, %q", r.Series, r.Coverage90, s.En, s.Zh)
		}
	}
	if r := find(t, rows, "zone-jobs", "BRI"); !(r.Width90 <= .5*r.PriorWidth90 && r.Coverage90 >= .75) {
		t.Errorf("jobs in zones: intervals %v wide, before %v; they hold %v", r.Width90, r.PriorWidth90, r.Coverage90)
	}
}
