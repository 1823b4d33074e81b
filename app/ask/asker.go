package ask

import (
	"silkladder/app/question"
	"silkladder/model"
)

// Asker takes a question, which ends with one of two calls of the wish: Finish or Fail.
// It returns nil for a question that failed at once.
type Asker interface {
	Ask(q question.Question, w Wish) *Job
}

// Wish says how a question is to be answered.
type Wish struct {
	Unhurried bool // after all others
	First     int  // but so many tasks of it before all others

	Part     func(recs []float64)  // gets the records of the first tasks; may be nil
	Progress func(done, total int) // may be nil
	Finish   func(recs []float64)  // gets the joined records of all tasks
	Fail     func()                // a task cannot be performed
}

// Here answers in this process when it is told to: the twin of a Pool in tests
// and on the bench of states.
type Here struct {
	Jobs   []*Job
	engine *model.Engine
}

// Ask keeps the question.
func (h *Here) Ask(q question.Question, w Wish) *Job {
	j := newJob(q, w)
	if j == nil {
		w.Fail()
		return nil
	}
	h.Jobs = append(h.Jobs, j)
	return j
}

// Answer performs everything that was asked and not stopped.
func (h *Here) Answer() {
	if h.engine == nil {
		h.engine = model.NewEngine()
	}
	for len(h.Jobs) > 0 {
		j := h.Jobs[0]
		h.Jobs = h.Jobs[1:]
		for j.step(&h.engine) {
		}
	}
}
