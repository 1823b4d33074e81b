package ask

import (
	"silkladder/app/question"
	"silkladder/model"
)

// Asker takes a question, which ends with one of two calls: finish gets the joined
// records of all tasks, fail says that a task cannot be performed. An unhurried one
// is answered after all others. It returns nil for a question that failed at once.
type Asker interface {
	Ask(q question.Question, unhurried bool, progress func(done, total int), finish func(recs []float64), fail func()) *Job
}

// Here answers in this process when it is told to: the twin of a Pool in tests
// and on the bench of states.
type Here struct {
	Jobs   []*Job
	engine *model.Engine
}

// Ask keeps the question.
func (h *Here) Ask(q question.Question, unhurried bool, progress func(done, total int), finish func(recs []float64), fail func()) *Job {
	j := newJob(q, unhurried, progress, finish, fail)
	if j == nil {
		fail()
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
