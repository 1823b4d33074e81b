package story

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// counted adds the cases about a run, as many as the page counts unasked.
func counted(t *testing.T, in Input) Input {
	t.Helper()
	q := question.Question{Kind: question.Ensemble, Scenario: in.With.Scenario, Draws: 100}
	plan, err := q.Plan()
	if err != nil {
		t.Fatal(err)
	}
	recs, err := question.Perform(plan, model.NewEngine(), 0, plan.Len())
	if err != nil {
		t.Fatal(err)
	}
	tally := q.Ensemble().Tally()
	tally.Add(0, recs)
	c := tally.Chances()
	low := study.Quantiles(tally.Outcome(study.Functional, study.Change), .05, .95)
	a, b := study.Measure(in.With), study.Measure(in.Without)
	rank := func(o study.Outcome) float64 { return study.Rank(tally.Outcome(o, study.Change), a[o]-b[o]) }
	in.Ensemble = &Ensemble{Runs: c.Draws, Low: low[0], High: low[1], Higher: c.Higher, Lower: c.Lower, Nil: c.Same,
		HomeLower: c.HomeLower, HostsTogether: c.HostsLose, Rank: rank(study.Functional), HomeRank: rank(study.HomeValue), Cases: tally}
	return in
}

// TestOddsTexts keeps what is said of the cases, half-way and at the end, as a
// person reads it. The odds in a headline are counted here by other means.
func TestOddsTexts(t *testing.T) {
	var b strings.Builder
	for _, p := range link.Presets() {
		if p.State.Model != model.Version {
			continue // the numbers of version 2 move with its data
		}
		s := p.State.Scenario
		if s.Levers == (model.Levers{}) {
			continue
		}
		first := counted(t, input(t, s, lang.En, 0))
		for _, l := range lang.All {
			for _, year := range []float64{10, s.Years} {
				in := first
				in.Lang, in.Year = l, year
				headline, _ := Verdict(in)
				odds, ok := Odds(in)
				if !ok {
					t.Fatalf("%s: no odds", p.ID)
				}
				rests, _ := Rests(in)
				fmt.Fprintf(&b, "%s, %s, year %v\n%s\n%s\n%s\n", p.ID, l.Tag(), year, headline.Text(), odds.Text(), rests.Text())
				for _, s := range Tell(in) {
					if s.ID == "effect" || s.ID == "sure" {
						fmt.Fprintf(&b, "%s\n", s.Text())
					}
				}
				b.WriteString("\n")
			}
		}
	}
	golden(t, "odds.txt", b.String())
}

// A headline whose claim few cases share does not lead: what most cases say does.
func TestFewDoNotLead(t *testing.T) {
	for _, l := range lang.All {
		in := counted(t, input(t, link.Scenario("footwear"), l, 30))
		r := read(in)
		s, c := verdict{r}.headline()
		if c.holds == nil || l == lang.En && !strings.HasPrefix(s.Text(), "The lock") {
			t.Fatalf("the headline is %s", s.Text())
		}
		opening := 0
		for i := range in.Ensemble.Runs {
			q := question.Question{Kind: question.Ensemble, Scenario: in.With.Scenario, Draws: in.Ensemble.Runs}
			run, err := model.Run(q.Ensemble().Draw(i, 0))
			if err != nil {
				t.Fatal(err)
			}
			for at := 0; at < len(run.T); at += 4 {
				if run.Series(model.OutLeadG)[at] >= .2 {
					opening++
					break
				}
			}
		}
		if share := in.Ensemble.Cases.Share(func(x study.Case) bool { return c.holds(r, x) }); math.Abs(share-float64(opening)/100) > 1e-9 {
			t.Errorf("the lock opens in %v of cases, counted %d", share, opening)
		}
		for _, few := range []bool{false, true} {
			c.holds = func(*reading, study.Case) bool { return !few }
			got := r.withOdds(s, c).Text()
			if leads := strings.HasPrefix(got, s.Text()); leads == few || !strings.Contains(got, s.Text()) {
				t.Errorf("few %v: %s", few, got)
			}
		}
	}
}

// No sentence has a hole, whatever is known: nothing, an earlier setting, that it
// cannot be counted, everything.
func TestNoHoles(t *testing.T) {
	for _, l := range lang.All {
		in := input(t, link.Scenario("footwear"), l, 30)
		e := &Ensemble{Runs: 100, Higher: .31, Lower: .07, HomeLower: .4}
		var said []string
		for _, in := range []Input{in, {Earlier: e}, {Uncountable: true, Earlier: e}, {Ensemble: e}} {
			full := input(t, link.Scenario("footwear"), l, 30)
			full.Ensemble, full.Earlier, full.Uncountable = in.Ensemble, in.Earlier, in.Uncountable
			odds, ok := Odds(full)
			headline, why := Verdict(full)
			all := append([]Sentence{odds, headline, why}, Tell(full)...)
			if rests, ok := Rests(full); ok != (in.Ensemble != nil) {
				t.Errorf("what odds rest on before they are counted, or not after: %v", ok)
			} else if ok {
				all = append(all, rests)
			}
			for _, s := range all {
				if text := s.Text(); !ok || text == "" || strings.ContainsAny(text, "…") || strings.Contains(text, "%!") || strings.Contains(text, "NaN") {
					t.Errorf("%s: %q", s.ID, text)
				}
			}
			if slices.Contains(said, odds.Text()) {
				t.Errorf("said twice: %s", odds.Text())
			}
			said = append(said, odds.Text())
		}
		if !strings.Contains(said[1], "31%") || !strings.Contains(said[0], map[lang.Lang]string{lang.En: "not been counted yet", lang.Zh: "尚未统计"}[l]) {
			t.Errorf("%q", said[:2])
		}
		in.With, in.Year = in.Without, 30
		if _, ok := Odds(in); ok {
			t.Error("odds of no policy")
		}
	}
}

// The same number counts for both: the two lines about the same odds agree, and
// differ between a cluster of much and one of little intent.
func TestOddsFollowTheScenario(t *testing.T) {
	say := func(intent float64) string {
		s := link.Scenario("footwear")
		s.Params.Intent = intent
		odds, _ := Odds(counted(t, input(t, s, lang.En, 30)))
		return odds.Text()
	}
	if a, b := say(.05), say(.95); a == b {
		t.Errorf("the same odds for intent .05 and .95: %s", a)
	}
}
