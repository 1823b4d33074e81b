package ask

import (
	"slices"
	"time"

	"silkladder/app/dom"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// Pool answers questions away from the page: in Web Workers that run this same
// program, or, where the browser refuses workers, in slices on this thread with
// a rest between them, so that input is never blocked for long.
type Pool struct {
	workers []*worker
	jobs    []*Job
	next    int
	refused bool
	slicing bool
	clock   func() time.Time // time.Now where nil
}

// Job is one question on its way.
type Job struct {
	id      int
	q       question.Question
	plan    study.Plan
	text    string
	total   int
	columns int
	sent    int // tasks handed out
	done    int // tasks answered
	recs    []float64
	came    []bool // which tasks are answered
	parted  bool   // the first of them were told
	stopped bool
	wish    Wish
}

// Stop abandons the question; nothing of its wish is called again.
func (j *Job) Stop() {
	if j != nil {
		j.stopped = true
	}
}

// Matched reports whether its cases are drawn from what the record does not rule out.
func (j *Job) Matched() bool { return j != nil && j.q.Matched() }

type worker struct {
	dom   *dom.Worker
	ready bool
	job   *Job
	from  int
	share share
}

// slice is how long the fallback computes at a stretch.
const slice = 12 * time.Millisecond

// Ask starts a question, which ends with one of two calls: finish gets the joined
// records of all tasks, fail says that a task cannot be performed. An unhurried one
// is answered after all others.
func (p *Pool) Ask(q question.Question, w Wish) *Job {
	j := newJob(q, w)
	if j == nil {
		w.Fail()
		return nil
	}
	p.next++
	j.id = p.next
	at := len(p.jobs)
	for !w.Unhurried && at > 0 && p.jobs[at-1].wish.Unhurried {
		at--
	}
	p.jobs = slices.Insert(p.jobs, at, j)
	p.start(j)
	if p.refused {
		p.slices()
	} else {
		p.feed()
	}
	return j
}

// newJob plans a question; nil for one that cannot be planned.
func newJob(q question.Question, w Wish) *Job {
	plan, err := q.Plan()
	if err != nil || plan.Len() == 0 {
		return nil
	}
	w.First = min(w.First, plan.Len())
	j := &Job{q: q, plan: plan, text: q.Encode(), total: plan.Len(), columns: len(plan.Columns()), wish: w}
	j.came = make([]bool, j.total)
	j.recs = make([]float64, j.total*j.columns)
	return j
}

// usualWorkers are enough for questions of some hundred runs; more of them only take
// memory, some thirty megabytes each. A question of manyTasks uses every processor
// but the page's.
const usualWorkers, manyTasks = 4, 500

// start makes the workers that a question calls for.
func (p *Pool) start(j *Job) {
	n := 2
	if c := dom.Cores(); c > 0 {
		n = max(1, c-1)
	}
	if j.total < manyTasks {
		n = min(n, usualWorkers)
	}
	p.open(n)
}

// open makes workers until there are n.
func (p *Pool) open(n int) {
	for !p.refused && len(p.workers) < n {
		w := &worker{}
		var ok bool
		if w.dom, ok = dom.StartWorker(func(data dom.Value) { p.answer(w, data) }, p.refuse); !ok {
			p.refuse()
			return
		}
		p.workers = append(p.workers, w)
	}
}

// Warm makes a worker before anything is asked: it takes as long to begin as the page to
// come to rest.
func (p *Pool) Warm() { p.open(1) }

// refuse gives up on workers and goes on with what is open on this thread.
func (p *Pool) refuse() {
	if p.refused {
		return
	}
	p.refused = true
	for _, w := range p.workers {
		w.dom.End()
	}
	p.workers = nil
	for _, j := range p.jobs {
		j.sent, j.done = 0, 0
		clear(j.came)
	}
	p.slices()
}

// following is the question whose task comes next, of those that are not as far as
// their end: at tells how far one is.
func (p *Pool) following(at func(*Job) int) *Job {
	var next *Job
	for _, j := range p.jobs {
		switch {
		case j.stopped || at(j) >= j.total:
		case at(j) < j.wish.First:
			return j
		case next == nil:
			next = j
		}
	}
	return next
}

func (j *Job) handedOut() int { return j.sent }
func (j *Job) answered() int  { return j.done }

// feed hands the next tasks to idle workers, oldest question first.
func (p *Pool) feed() {
	live := p.jobs[:0]
	for _, j := range p.jobs {
		if !j.stopped && j.done < j.total {
			live = append(live, j)
		}
	}
	p.jobs = live
	for _, w := range p.workers {
		if !w.ready || w.job != nil {
			continue
		}
		if j := p.following((*Job).handedOut); j != nil {
			to := j.sent + w.share.next(p.now(), j, len(p.workers))
			w.job, w.from = j, j.sent
			w.dom.Tell(j.id, j.text, j.sent, to)
			j.sent = to
		}
	}
}

// answer takes a worker's message: [] when it has started, [id, bytes] with the
// records of the tasks it was given, [id, null, reason] when one of them failed.
func (p *Pool) answer(w *worker, data dom.Value) {
	if data.Length() < 2 {
		w.ready = true
		p.feed()
		return
	}
	j := w.job
	w.job = nil
	switch {
	case j == nil || j.stopped || j.id != data.Index(0).Int():
	case data.Length() > 2:
		j.failed()
	default:
		n := floats(j.recs[w.from*j.columns:], data.Index(1).Bytes()) / j.columns
		w.share.took(p.now(), j, n)
		j.took(w.from, n)
	}
	p.feed()
}

func (p *Pool) now() time.Time {
	if p.clock != nil {
		return p.clock()
	}
	return time.Now()
}

// failed ends a question of which a task cannot be performed.
func (j *Job) failed() {
	if !j.stopped {
		j.Stop()
		j.wish.Fail()
	}
}

// step performs the next task on this thread; false when none is left.
func (j *Job) step(e **model.Engine) bool {
	if j.stopped || j.done >= j.total {
		return false
	}
	recs, err := question.Perform(j.plan, *e, j.done, j.done+1)
	if err != nil {
		*e = model.NewEngine() // the old one may have stopped anywhere
		j.failed()
		return false
	}
	copy(j.recs[j.done*j.columns:], recs)
	j.took(j.done, 1)
	return true
}

// took counts answered tasks and reports.
func (j *Job) took(from, n int) {
	for i := range n {
		j.came[from+i] = true
	}
	j.done += n
	if j.stopped {
		return
	}
	if j.done >= j.total {
		j.wish.Finish(j.recs)
		return
	}
	if first := j.wish.First; first > 0 && j.wish.Part != nil && !j.parted && !slices.Contains(j.came[:first], false) {
		j.parted = true
		j.wish.Part(j.recs[:first*j.columns])
	}
	if j.wish.Progress != nil && !j.stopped {
		j.wish.Progress(j.done, j.total)
	}
}

// slices computes on this thread, resting between slices. A rest hands the
// thread to the browser: in wasm a sleeping goroutine is a timer.
func (p *Pool) slices() {
	if p.slicing {
		return
	}
	p.slicing = true
	go func() {
		defer func() { p.slicing = false }()
		e := model.NewEngine()
		for {
			j := p.following((*Job).answered)
			if j == nil {
				p.jobs = nil
				return
			}
			for at := time.Now(); time.Since(at) < slice && j.step(&e); {
			}
			time.Sleep(time.Millisecond) // then the first question in line, which may be a new one
		}
	}()
}
