package ask

import (
	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/study"
)

// Questions keeps the answers to what has been asked about the present scenario,
// and what is still on its way. Shares and thresholds are asked by themselves as
// soon as the visitor rests, a small ensemble when the rest lasts; a large one and
// the tornado when a button is pressed.
type Questions struct {
	asker   Asker
	now     func() (scenario model.Scenario, key string)
	runs    func() (with, without *model.Result) // of that scenario; nil where nobody has them
	changed func(answered bool)

	// Cases is how many the headline counts as soon as the visitor rests; 0 leaves it to
	// Idle.
	Cases int

	posterior []byte         // file of the sets of assumptions that the record allows; nil until it is here
	kept      *question.Kept // answers that were there before anybody asked; may be nil
	unkept    string         // the key of a scenario that none is about

	answers Answers
	jobs    map[question.Kind]*Job
	done    map[question.Kind]int // progress of jobs, per cent
}

// Answers are what is known about a scenario.
type Answers struct {
	About   string          // the key of the scenario
	Study   *picture.Study  // nil until the first question
	Ways    []story.Share   // shares of the three ways in the functional level
	Cases   *story.Ensemble // the cases counted last, about this scenario or an earlier one
	Leading *story.Leading  // in how many cases the same places lead
	Anyone  *study.Chances  // the same about any cluster whatever, where that was asked
}

// Draws are the sizes of an ensemble, smallest first.
var Draws = [...]int{100, 1000}

// NewQuestions asks about the scenario that now gives. changed is called whenever
// there is something else to show: an answer, or progress alone.
func NewQuestions(a Asker, now func() (model.Scenario, string), runs func() (with, without *model.Result), changed func(answered bool)) *Questions {
	return &Questions{asker: a, now: now, runs: runs, changed: changed}
}

// Match gives the file of the sets of assumptions that the record does not rule out.
// Cases that were counted before it came are counted anew where it speaks of them.
// answers is the file of what was answered beside it, or nil.
func (q *Questions) Match(file, answers []byte) {
	if _, err := posterior.Read(file); err != nil {
		return
	}
	q.posterior = file
	if k, err := question.ReadKept(answers); err == nil && k.Of(file) {
		q.kept, q.unkept = k, "?" // which is no key
	}
	if s, _ := q.now(); s.Version != model.Version2 || q.answers.Study == nil {
		return
	}
	for _, k := range []question.Kind{question.Ensemble, question.Leading} {
		q.jobs[k].Stop()
		delete(q.jobs, k)
	}
	q.answers.Study.Fan, q.answers.Leading = nil, nil
	q.headline()
	q.changed(true)
}

// Keep answers from files made before, and asks nothing.
func (q *Questions) Keep(posterior, answers []byte) {
	q.Match(posterior, answers)
	q.Cases = Draws[0]
	q.Renew()
}

// Warm announces that something will be asked soon.
func (q *Questions) Warm() {
	if w, ok := q.asker.(interface{ Warm() }); ok {
		w.Warm()
	}
}

// Kept are the sets of assumptions that the record does not rule out.
func (q *Questions) Kept() (*study.Posterior, error) { return posterior.Read(q.posterior) }

// Answers are what is known now; they are not to be written to.
func (q *Questions) Answers() *Answers { return &q.answers }

// Waiting reports whether a question is on its way and how far, in per cent.
func (q *Questions) Waiting(k question.Kind) (done int, on bool) { return q.done[k], q.jobs[k] != nil }

// Busy reports whether any is.
func (q *Questions) Busy() bool { return len(q.jobs) > 0 }

// Failed reports whether a question has no answer.
func (q *Questions) Failed(k question.Kind) bool {
	return q.answers.Study != nil && q.answers.Study.Failed[k]
}

// Renew drops answers about another scenario and asks what is asked by itself. It
// is called when the visitor rests.
func (q *Questions) Renew() {
	s, key := q.now()
	a := &q.answers
	if a.About == key && a.Study != nil {
		return
	}
	for _, j := range q.jobs {
		j.Stop()
	}
	a.About, a.Study, a.Anyone, a.Leading = key, &picture.Study{Failed: map[question.Kind]bool{}}, nil, nil
	q.jobs, q.done = map[question.Kind]*Job{}, map[question.Kind]int{}
	q.headline()
	q.ask(question.Question{Kind: question.Levers}, false, func(asked question.Question, recs []float64) {
		x := study.NewAttribution(asked.Scenario, study.ByLever()).Shares(recs)
		a.Study.Levers = &x
	})
	q.ask(question.Question{Kind: question.Rival}, false, func(_ question.Question, recs []float64) {
		a.Study.Home = &picture.Home{F: recs[0], VAh: recs[1]}
	})
	q.ask(question.Question{Kind: question.Ways}, false, func(asked question.Question, recs []float64) {
		x := study.NewAttribution(asked.Scenario, study.ByWay()).Shares(recs)
		a.Study.Ways, a.Ways = &x, nil
		for i, c := range x.Causes {
			a.Ways = append(a.Ways, story.Share{Name: lang.Pair{En: c.En, Zh: c.Zh}, Value: x.Share[i][study.Functional], Past: c.Past})
		}
	})
	q.ask(question.Question{Kind: question.Thresholds, By: s.Years}, false, func(asked question.Question, recs []float64) {
		a.Study.Thresholds, a.Study.By = question.Findings(recs), asked.By
	})
	q.ask(question.Question{Kind: question.Matrix}, false, func(asked question.Question, recs []float64) {
		m := study.Matrix{Scenario: asked.Scenario}
		a.Study.Types = func(years float64) study.Cells { return m.Cells(recs, years) }
	})
	if q.known(question.Question{Kind: question.Ensemble, Draws: Draws[0]}) != nil {
		q.Idle(true, Draws[0], Draws[0]) // it costs nothing, and what is read does not change later
	}
	q.changed(false)
}

// headline asks for the cases of which the headline says its odds. Those of version 2
// come from the posterior; where that is on its way, they wait for it.
func (q *Questions) headline() {
	s, _ := q.now()
	if q.Cases > 0 && s.Levers != (model.Levers{}) && (s.Version != model.Version2 || q.posterior != nil) {
		q.cases(q.Cases, true, func() {})
	}
}

// Soon is how many cases are counted before anything else is, so that the headline
// has odds at once; the others follow when all that was asked is answered.
const Soon = 20

// Few is how many cases a frame in another page counts for the odds of its headline.
const Few = 40

// Idle asks what needs some hundred runs and nobody has asked for: the share of
// each corridor, a few plausible cases for the line under the verdict, and in how many
// the same places lead.
func (q *Questions) Idle(corridors bool, cases, leading int) {
	s, _ := q.now()
	if q.answers.Study == nil || s.Levers == (model.Levers{}) {
		return
	}
	open := func(k question.Kind, known bool) bool { return !known && q.jobs[k] == nil && !q.Failed(k) }
	if corridors && open(question.Corridors, q.answers.Study.Corridors != nil) {
		q.ask(question.Question{Kind: question.Corridors}, true, func(asked question.Question, recs []float64) {
			x := study.NewCorridors(asked.Scenario).Shares(recs)
			q.answers.Study.Corridors = &x
		})
	}
	if cases > 0 && open(question.Ensemble, q.answers.Study.Fan != nil) {
		q.cases(cases, true, func() {})
	}
	if leading > 0 && open(question.Leading, q.answers.Leading != nil) {
		q.ask(question.Question{Kind: question.Leading, Draws: leading}, true, func(asked question.Question, recs []float64) {
			if with, _, err := q.pair(asked.Scenario); err == nil {
				l := &story.Leading{}
				l.Runs, l.Host, l.Corridor = asked.Leading().Shares(recs, with)
				q.answers.Leading = l
			}
		})
	}
}

// Press asks what a button asks for; done is called when the answer is there. draws
// is the number of cases, where the question has any.
func (q *Questions) Press(k question.Kind, draws int, done func()) {
	switch k {
	case question.Ensemble:
		q.cases(draws, false, done)
	case question.Anyone:
		q.ask(question.Question{Kind: k, Draws: draws}, false, func(asked question.Question, recs []float64) {
			t := asked.Ensemble().Tally()
			t.Add(0, recs)
			c := t.Chances()
			q.answers.Anyone = &c
			done()
		})
	case question.Tornado:
		q.ask(question.Question{Kind: k}, false, func(asked question.Question, recs []float64) {
			q.answers.Study.Tornado = asked.Tornado().Bars(recs, 0)
			done()
		})
	}
}

// Stop abandons a question.
func (q *Questions) Stop(k question.Kind) {
	q.jobs[k].Stop()
	delete(q.jobs, k)
	q.changed(false)
}

// Apart asks a question whose answer is nobody else's: it stays when the scenario
// changes.
func (q *Questions) Apart(asked question.Question, progress func(done, total int), finish func(recs []float64), fail func()) *Job {
	return q.asker.Ask(q.Drawn(asked), Wish{Progress: progress, Finish: finish, Fail: fail})
}

// Drawn has cases of a question come from what the record does not rule out.
func (q *Questions) Drawn(asked question.Question) question.Question {
	switch asked.Kind {
	case question.Ensemble, question.Leading, question.Hold, question.Policies, question.Groups:
		if asked.Posterior = q.posterior; !asked.Matched() {
			asked.Posterior = nil
		}
	}
	return asked
}

// known is the answer to a question about the present scenario that was there before
// anybody asked, or nil.
func (q *Questions) known(asked question.Question) []float64 {
	s, key := q.now()
	if q.kept == nil || q.unkept == key {
		return nil
	}
	asked.Scenario = s
	recs := q.kept.Records(q.Drawn(asked))
	if recs == nil && asked.Kind == question.Levers {
		q.unkept = key // then none is, and to look for one takes as long as to ask
	}
	return recs
}

// ask sends a question about the present scenario; take keeps the answer.
func (q *Questions) ask(asked question.Question, unhurried bool, take func(question.Question, []float64)) {
	q.send(asked, Wish{Unhurried: unhurried}, take)
}

// send is ask with what is wished of the answer. take gets the records of the first
// tasks too, where they were asked for before others.
func (q *Questions) send(asked question.Question, w Wish, take func(question.Question, []float64)) {
	q.Renew() // a visitor may be faster than the rest after a change
	asked.Scenario, _ = q.now()
	asked = q.Drawn(asked)
	about := q.answers.About
	q.jobs[asked.Kind].Stop()
	q.done[asked.Kind] = 0
	known := func(recs []float64) {
		if q.answers.About == about {
			take(asked, recs)
			q.changed(true)
		}
	}
	if recs := q.known(asked); recs != nil {
		delete(q.jobs, asked.Kind)
		known(recs)
		return
	}
	w.Part = known
	w.Progress = func(done, total int) {
		q.done[asked.Kind] = 100 * done / total
		q.changed(false)
	}
	w.Finish = func(recs []float64) {
		if q.answers.About == about {
			delete(q.jobs, asked.Kind)
		}
		known(recs)
	}
	w.Fail = func() {
		if q.answers.About == about {
			q.cannot(asked.Kind)
		}
	}
	j := q.asker.Ask(asked, w)
	if j == nil {
		return
	}
	q.jobs[asked.Kind] = j
	q.changed(false)
}

// cannot ends a question that has no answer, because the model cannot run what it
// asks for. Other questions go on.
func (q *Questions) cannot(k question.Kind) {
	delete(q.jobs, k)
	q.answers.Study.Failed[k] = true
	q.changed(true)
}

// pair is the run of a scenario that was asked about and that without the Belt and
// Road: those there are, unless the visitor has moved on.
func (q *Questions) pair(s model.Scenario) (with, without *model.Result, err error) {
	if _, key := q.now(); q.runs != nil && key == q.answers.About {
		with, without = q.runs()
		return with, without, nil
	}
	return model.RunPair(s)
}

// cases counts plausible cases around the scenario: a few at once, where nobody has
// asked for all of them.
func (q *Questions) cases(n int, unhurried bool, done func()) {
	w := Wish{Unhurried: unhurried}
	if unhurried {
		w.First = min(Soon, n)
	}
	q.send(question.Question{Kind: question.Ensemble, Draws: n}, w, func(asked question.Question, recs []float64) {
		t := asked.Ensemble().Tally()
		t.Add(0, recs)
		with, without, err := q.pair(asked.Scenario)
		if err != nil {
			q.jobs[question.Ensemble].Stop()
			q.cannot(question.Ensemble)
			return
		}
		f := picture.NewFan(t, with, without)
		f.Matched = asked.Matched()
		low := study.Quantiles(f.Change, .05, .95)
		q.answers.Study.Fan = f
		q.answers.Cases = &story.Ensemble{
			Runs: f.N, Low: low[0], High: low[1], Higher: f.Chances.Higher, Lower: f.Chances.Lower, Nil: f.Chances.Same,
			HomeLower: f.Chances.HomeLower, HostsTogether: f.Chances.HostsLose, SomeHost: f.Chances.SomeHostLoses, Rank: f.Rank, HomeRank: f.HomeRank, Cases: t, Matched: f.Matched,
		}
		if f.N == n {
			done()
		}
	})
}
