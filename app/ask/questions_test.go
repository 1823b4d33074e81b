package ask

import (
	"os"
	"slices"
	"testing"

	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/model"
)

// desk is a scenario with its questions, answered when told to.
func desk(sc *model.Scenario) (*Questions, *Here, *int) {
	here, changes := &Here{}, new(int)
	now := func() (model.Scenario, string) { return *sc, session.Key(link.State{Scenario: *sc}) }
	return NewQuestions(here, now, nil, func(bool) { *changes++ }), here, changes
}

// alone is the scenario that everybody begins with, but for the other clusters, whose
// runs take long.
func alone() model.Scenario {
	s := link.Default().Scenario
	return s.WithClusters([]model.Cluster{s.Clusters()[s.Focus]}, 0)
}

// What is asked by itself is answered about the scenario of now, and about no other.
func TestRenew(t *testing.T) {
	sc := alone()
	q, here, changes := desk(&sc)
	if q.Answers().Study != nil || q.Busy() {
		t.Fatal("something is known before it was asked")
	}
	q.Renew()
	asked := len(here.Jobs)
	if !q.Busy() || asked != 5 {
		t.Fatalf("%d questions are on their way", asked)
	}
	if _, on := q.Waiting(question.Thresholds); !on {
		t.Error("nobody waits for the thresholds")
	}
	q.Renew()
	if len(here.Jobs) != asked {
		t.Error("the same was asked twice")
	}
	here.Answer()
	a := q.Answers()
	if q.Busy() || a.Study.Levers == nil || a.Study.Home == nil || a.Study.Ways == nil || len(a.Ways) == 0 || a.Study.Thresholds == nil || a.Study.By != sc.Years {
		t.Error("not everything was answered")
	}
	if *changes < 2*asked {
		t.Errorf("%d changes were told", *changes)
	}
	about := a.About
	sc.Levers.Parks = .9
	q.Renew() // answers to these come too late for the next
	sc.Levers.Parks = 1
	q.Renew()
	if q.Answers().About == about || q.Answers().Study.Levers != nil {
		t.Error("answers about another scenario are kept")
	}
	here.Answer()
	if q.Answers().Study.Levers == nil || q.Busy() {
		t.Error("the last scenario has no answers")
	}
}

// What the headline says of its odds is asked for first, of version 2 as soon as the
// posterior is here, and some of it is there before anything else is answered.
func TestHeadlineFirst(t *testing.T) {
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	one, all := link.Default1().Scenario, link.National("steel")
	for _, sc := range []model.Scenario{one, all} {
		q, here, _ := desk(&sc)
		here.engine = model.NewEngine()
		q.Cases = Soon + 1
		q.Renew()
		_, on := q.Waiting(question.Ensemble)
		if on != (sc.Version != model.Version2) {
			t.Errorf("version %d: cases are counted before the posterior is here: %v", sc.Version, on)
		}
		q.Match(file, nil)
		at := slices.IndexFunc(here.Jobs, func(j *Job) bool { return j.q.Kind == question.Ensemble && !j.stopped })
		if at < 0 {
			t.Fatal("no cases are on their way")
		}
		j := here.Jobs[at]
		for range Soon {
			if q.Answers().Study.Fan != nil {
				t.Error("odds before enough cases")
			}
			j.step(&here.engine)
		}
		if f := q.Answers().Study.Fan; f == nil || f.N != Soon || f.Matched != (sc.Version == model.Version2) {
			t.Errorf("version %d: no odds after %d cases", sc.Version, Soon)
		}
		j.step(&here.engine)
		if f := q.Answers().Study.Fan; f.N != Soon+1 {
			t.Errorf("odds of %d cases in the end", f.N)
		}
		sc.Levers = model.Levers{}
		q.Renew()
		if _, on := q.Waiting(question.Ensemble); on {
			t.Error("cases of no policy")
		}
	}
}

// A long rest asks for corridors and cases once, and not where no policy acts.
func TestIdle(t *testing.T) {
	sc := alone()
	q, here, _ := desk(&sc)
	q.Idle(true, Draws[0], Draws[0])
	if len(here.Jobs) != 0 {
		t.Error("asked before anything is shown")
	}
	q.Renew()
	here.Answer()
	q.Idle(true, Draws[0], Draws[0])
	q.Idle(true, Draws[0], Draws[0])
	if len(here.Jobs) != 3 {
		t.Fatalf("%d questions", len(here.Jobs))
	}
	here.Answer()
	a := q.Answers()
	if a.Study.Corridors == nil || a.Study.Fan == nil || a.Leading == nil || a.Leading.Runs != Draws[0] || a.Cases == nil || a.Cases.Runs != Draws[0] {
		t.Error("not everything was answered")
	}
	q.Idle(true, Draws[0], Draws[0])
	if len(here.Jobs) != 0 {
		t.Error("asked again")
	}
	sc.Levers = model.Levers{}
	q.Renew()
	here.Answer()
	q.Idle(true, Draws[0], Draws[0])
	if len(here.Jobs) != 0 {
		t.Error("asked where there is nothing to share")
	}
	if a.Study.Fan != nil || a.Cases == nil {
		t.Error("the cases counted last are kept, as those of an earlier scenario")
	}
}

// Buttons ask, can be stopped, and say when the answer is there.
func TestPress(t *testing.T) {
	sc := alone()
	q, here, _ := desk(&sc)
	said := 0
	done := func() { said++ }
	q.Press(question.Tornado, 0, done)
	q.Press(question.Anyone, Draws[0], done)
	q.Press(question.Ensemble, Draws[0], done)
	q.Stop(question.Tornado)
	if _, on := q.Waiting(question.Tornado); on {
		t.Error("a stopped question goes on")
	}
	here.Answer()
	if a := q.Answers(); said != 2 || a.Study.Tornado != nil || a.Anyone == nil || a.Study.Fan == nil {
		t.Errorf("%d answers", said)
	}
	q.Press(question.Tornado, 0, done)
	here.Answer()
	if said != 3 || q.Answers().Study.Tornado == nil {
		t.Error("no tornado")
	}
	var recs []float64
	q.Apart(question.Question{Kind: question.Rival, Scenario: sc}, nil, func(r []float64) { recs = r }, func() { t.Error("it failed") })
	here.Answer()
	if len(recs) == 0 {
		t.Error("a question apart has no answer")
	}
}

// A question of which a run cannot be computed has failed; others are answered.
func TestCannot(t *testing.T) {
	sc := link.Default1().Scenario
	sc.Params.Zeta = 2 // validates, and cannot run without the levers
	q, here, _ := desk(&sc)
	q.Renew()
	here.Answer()
	if !q.Failed(question.Levers) || q.Busy() {
		t.Error("it did not fail")
	}
	q.Press(question.Ensemble, Draws[0], func() { t.Error("cases around what cannot run") })
	here.Answer()
	if !q.Failed(question.Ensemble) {
		t.Error("the cases did not fail")
	}
	sc.Levers.Parks = 7
	q.Renew()
	if !q.Failed(question.Levers) || len(here.Jobs) != 0 {
		t.Error("a question that cannot be planned is on its way")
	}
}

// Cases about a scenario of version 2 come from the posterior once it is here, are
// the same for everybody who has it, and say so; those counted before are counted
// anew. Version 1 keeps its cases.
func TestMatch(t *testing.T) {
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	few := Draws[0]
	Draws[0] = 12 // what is counted is not what is tested
	defer func() { Draws[0] = few }()
	national := alone()
	count := func(q *Questions, here *Here) (change []float64, matched bool) {
		q.Renew()
		q.Idle(false, Draws[0], Draws[0])
		here.Answer()
		f := q.Answers().Study.Fan
		if f == nil {
			t.Fatal("no cases")
		}
		if c := q.Answers().Cases; c.Matched != f.Matched {
			t.Error("the sentences and the picture disagree about where cases come from")
		}
		return f.Change, f.Matched
	}
	q, here, changes := desk(&national)
	prior, matched := count(q, here)
	if matched {
		t.Error("cases of a posterior that is not here")
	}
	for _, bad := range [][]byte{nil, []byte("<html>"), file[:len(file)-1]} {
		was := *changes
		q.Match(bad, nil)
		if q.Answers().Study.Fan == nil || *changes != was {
			t.Errorf("a posterior of %d bytes changed what is known", len(bad))
		}
	}
	q.Match(file, nil)
	if q.Answers().Study.Fan != nil {
		t.Fatal("cases of before are kept")
	}
	first, matched := count(q, here)
	if !matched || slices.Equal(first, prior) {
		t.Errorf("the cases are matched: %v, and as before: %v", matched, slices.Equal(first, prior))
	}
	other, here, _ := desk(&national)
	other.Match(file, nil)
	if again, _ := count(other, here); !slices.Equal(again, first) {
		t.Error("the same seed gives other cases")
	}
	alone, here, _ := desk(&national)
	var holds []float64
	job := alone.Apart(question.Question{Kind: question.Hold, Scenario: national, Knob: "org", Value: .9, By: 20, Draws: 6}, func(int, int) {}, func(recs []float64) { holds = recs }, func() { t.Error("no answer") })
	if here.Answer(); job.Matched() || len(holds) != 6 {
		t.Errorf("matched: %v, %v", job.Matched(), holds)
	}

	toys := link.Scenario("toys")
	q, here, _ = desk(&toys)
	before, _ := count(q, here)
	q.Match(file, nil)
	if after, matched := count(q, here); matched || !slices.Equal(before, after) {
		t.Error("cases about version 1 have changed")
	}
}

// What was answered when the site was built is asked of nobody; of another scenario
// everything is.
func TestKnownBefore(t *testing.T) {
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	sc := alone()
	k, err := question.Keep(file, slices.DeleteFunc(question.Usual(sc, Draws[0], file), func(q question.Question) bool { return q.Kind == question.Tornado }))
	if err != nil {
		t.Fatal(err)
	}
	q, here, _ := desk(&sc)
	q.Cases = Draws[0]
	q.Match(file, k.Encode())
	q.Renew()
	a := q.Answers()
	if len(here.Jobs) != 0 || q.Busy() {
		t.Errorf("%d questions are asked", len(here.Jobs))
	}
	if a.Study.Fan == nil || a.Cases.Runs != Draws[0] || a.Leading == nil || a.Leading.Runs != Draws[0] || a.Study.Levers == nil || a.Study.Corridors == nil || a.Study.Thresholds == nil || a.Study.Types == nil {
		t.Errorf("not everything is answered: %+v", a)
	}
	sc.Levers.Parks /= 2
	q.Renew()
	if len(here.Jobs) == 0 {
		t.Error("another scenario has the same answers")
	}
	other, asked, _ := desk(&sc)
	sc = alone()
	other.Match(file, []byte("nonsense"))
	other.Renew()
	if len(asked.Jobs) == 0 {
		t.Error("nonsense is taken for answers")
	}
}
