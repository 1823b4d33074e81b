package study

import (
	"fmt"

	"silkladder/model"
)

// Plan is a study cut into independent tasks. Task i depends on the plan and i
// alone, so tasks may run in any order and place.
type Plan interface {
	// Len is the number of tasks.
	Len() int
	// Columns names the numbers of a record, in order.
	Columns() []string
	// Run performs task i and appends its record to dst. Errors are those of
	// model.Engine.Run.
	Run(e *model.Engine, i int, dst []float64) ([]float64, error)
}

// Records performs the tasks from..to-1 of a plan and returns their records one
// after another. It stops early, without an error, when stop returns true; stop
// is asked after every task with the number done so far and may be nil.
func Records(p Plan, e *model.Engine, from, to int, stop func(done int) bool) ([]float64, error) {
	if from < 0 || to > p.Len() || from > to {
		panic("study: tasks out of range")
	}
	recs := make([]float64, 0, (to-from)*len(p.Columns()))
	for i := from; i < to; i++ {
		var err error
		if recs, err = p.Run(e, i, recs); err != nil {
			return nil, fmt.Errorf("task %d: %w", i, err)
		}
		if stop != nil && stop(i+1-from) {
			break
		}
	}
	return recs, nil
}

// rows cuts joined records into one slice per task. It panics when the length is
// no multiple of the width.
func rows(recs []float64, width int) [][]float64 {
	if width == 0 || len(recs)%width != 0 {
		panic("study: records of another plan")
	}
	rs := make([][]float64, len(recs)/width)
	for i := range rs {
		rs[i] = recs[i*width : (i+1)*width]
	}
	return rs
}
