package ui

import (
	"slices"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// pool answers questions away from the page: in Web Workers that run this same
// program, or, where the browser refuses workers, in slices on this thread with
// a rest between them, so that input is never blocked for long.
type pool struct {
	workers []*worker
	jobs    []*job
	next    int
	refused bool
	slicing bool
}

// job is one question on its way.
type job struct {
	id       int
	q        question.Question
	plan     study.Plan
	text     string
	total    int
	columns  int
	sent     int // tasks handed out
	done     int // tasks answered
	recs     []float64
	stopped  bool
	last     bool // nobody waits for it
	progress func(done, total int)
	finish   func(recs []float64)
}

// stop abandons the question; neither progress nor finish is called again.
func (j *job) stop() {
	if j != nil {
		j.stopped = true
	}
}

type worker struct {
	js    app.Value
	ready bool
	job   *job
	from  int
}

// slice is how long the fallback computes at a stretch.
const slice = 12 * time.Millisecond

// ask starts a question. finish gets the joined records of all tasks. An unhurried
// one is answered after all others.
func (p *pool) ask(q question.Question, unhurried bool, progress func(done, total int), finish func(recs []float64)) *job {
	plan, err := q.Plan()
	if err != nil || plan.Len() == 0 {
		return nil
	}
	p.next++
	j := &job{id: p.next, q: q, plan: plan, text: q.Encode(), total: plan.Len(), columns: len(plan.Columns()), last: unhurried, progress: progress, finish: finish}
	j.recs = make([]float64, j.total*j.columns)
	at := len(p.jobs)
	for !unhurried && at > 0 && p.jobs[at-1].last {
		at--
	}
	p.jobs = slices.Insert(p.jobs, at, j)
	p.start()
	if p.refused {
		p.slices()
	} else {
		p.feed()
	}
	return j
}

// start makes the workers when the first question comes.
func (p *pool) start() {
	if p.refused || len(p.workers) > 0 {
		return
	}
	n := 2
	if c := app.Window().Get("navigator").Get("hardwareConcurrency"); c.Truthy() {
		n = max(1, min(4, c.Int()-1))
	}
	for range n {
		v := app.Window().Call("silkWorker")
		if !v.Truthy() {
			p.refuse()
			return
		}
		w := &worker{js: v}
		v.Set("onmessage", app.FuncOf(func(_ app.Value, a []app.Value) any { p.answer(w, a[0].Get("data")); return nil }))
		v.Set("onerror", app.FuncOf(func(app.Value, []app.Value) any { p.refuse(); return nil }))
		p.workers = append(p.workers, w)
	}
}

// refuse gives up on workers and goes on with what is open on this thread.
func (p *pool) refuse() {
	if p.refused {
		return
	}
	p.refused = true
	for _, w := range p.workers {
		w.js.Call("terminate")
	}
	p.workers = nil
	for _, j := range p.jobs {
		j.sent, j.done = 0, 0
	}
	p.slices()
}

// feed hands the next tasks to idle workers, oldest question first.
func (p *pool) feed() {
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
		for _, j := range p.jobs {
			if j.sent < j.total {
				to := min(j.total, j.sent+j.q.Chunk())
				w.job, w.from = j, j.sent
				w.js.Call("postMessage", []any{j.id, j.text, j.sent, to})
				j.sent = to
				break
			}
		}
	}
}

// answer takes a worker's message: [] when it has started, [id, bytes] with the
// records of the tasks it was given.
func (p *pool) answer(w *worker, data app.Value) {
	if data.Length() < 2 {
		w.ready = true
		p.feed()
		return
	}
	j := w.job
	w.job = nil
	if j != nil && !j.stopped && j.id == data.Index(0).Int() {
		b := make([]byte, data.Index(1).Length())
		app.CopyBytesToGo(b, data.Index(1))
		n := floats(j.recs[w.from*j.columns:], b)
		j.took(n / j.columns)
	}
	p.feed()
}

// took counts answered tasks and reports.
func (j *job) took(n int) {
	j.done += n
	if j.stopped {
		return
	}
	if j.done >= j.total {
		j.finish(j.recs)
	} else if j.progress != nil {
		j.progress(j.done, j.total)
	}
}

// slices computes on this thread, resting between slices. A rest hands the
// thread to the browser: in wasm a sleeping goroutine is a timer.
func (p *pool) slices() {
	if p.slicing {
		return
	}
	p.slicing = true
	go func() {
		defer func() { p.slicing = false }()
		e := model.NewEngine()
		for {
			var j *job
			for _, c := range p.jobs {
				if !c.stopped && c.done < c.total {
					j = c
					break
				}
			}
			if j == nil {
				p.jobs = nil
				return
			}
			for at := time.Now(); j.done < j.total && !j.stopped && time.Since(at) < slice; {
				i := j.done
				rec, err := j.plan.Run(e, i, j.recs[i*j.columns:i*j.columns])
				if err != nil || len(rec) != j.columns {
					j.stop()
					break
				}
				j.took(1)
			}
			time.Sleep(time.Millisecond) // then the first question in line, which may be a new one
		}
	}()
}
