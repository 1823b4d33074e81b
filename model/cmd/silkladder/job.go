package main

import (
	"flag"
	"fmt"
	"runtime"
	"sync"

	"silkladder/model"
	"silkladder/model/study"
)

// job is a study as the runner sees it: a plan, the settings it follows from, and
// what to make of its records. Two jobs of the same study with the same settings
// are the same job, on any machine.
type job struct {
	study      string // the subcommand
	settings   any    // everything the plan depends on; printed as JSON
	plan       study.Plan
	label      string                               // heading of a leading text column, empty for none
	labels     func(i int) string                   // the text of task i
	version    int                                  // of the model; 0 is the first
	file       func(recs []float64) ([]byte, error) // makes a file of another kind of all records, printed as format fileFormat
	fileFormat string
	sum        func(recs []float64) table // sums up the records of all tasks; nil for studies that need no summing up
}

// table is a summary: rows of texts and numbers.
type table struct {
	columns []string
	rows    [][]any
}

// options are the flags that every study shares.
type options struct {
	format  string
	out     string
	shard   string
	workers int
}

// studyFlags registers the shared flags.
func studyFlags(f *flag.FlagSet) *options {
	var o options
	f.StringVar(&o.format, "format", "csv", "")
	f.StringVar(&o.out, "out", "", "")
	f.StringVar(&o.shard, "shard", "", "")
	f.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "")
	return &o
}

// studyUsage is the shared part of a study's usage line.
const studyUsage = "[-format csv|json|table] [-shard i/n|auto|auto/n|all] [-out FILE] [-workers N]"

// execute runs the job's tasks, or those of one shard, and prints them. With -out
// it goes on where an interrupted run of the same job stopped.
func (j *job) execute(std streams, o *options) error {
	if err := choice("format", o.format, formats(j)...); err != nil {
		return err
	}
	if err := within("workers", o.workers, 1, 4096); err != nil {
		return err
	}
	s, err := shardFlag(std, j.study, o.shard)
	if err != nil {
		return err
	}
	from, to := s.bounds(j.plan.Len())
	if o.format != "table" && o.format != j.fileFormat {
		return j.write(std, o, o.format, o.out, from, to)
	}
	if s.n > 1 {
		return badInput(fmt.Errorf("-format: %s sums up all tasks, not those of one shard (allowed: csv, json; then silkladder merge -format %s)", o.format, o.format))
	}
	recs, err := j.collect(std, o, from, to)
	if err != nil {
		return err
	}
	return j.finish(std, o.format, o.out, recs)
}

// finish prints what sums up the records of all tasks.
func (j *job) finish(std streams, format, out string, recs []float64) error {
	if format != j.fileFormat {
		return finish(std, out, func(w *printer) error { return w.table(j.sum(recs)) })
	}
	data, err := j.file(recs)
	if err != nil {
		return err
	}
	return finish(std, out, func(w *printer) error {
		w.bytes(data)
		return nil
	})
}

// model is the version of the model that the job runs.
func (j *job) model() int { return max(j.version, model.Version) }

// formats lists what a job can print.
func formats(j *job) []string {
	if j.sum == nil {
		return []string{"csv", "json"}
	}
	if j.file != nil {
		return []string{"csv", "json", "table", j.fileFormat}
	}
	return []string{"csv", "json", "table"}
}

// result is what a worker hands back.
type result struct {
	i   int
	rec []float64
	err error
}

// each runs the tasks from..to-1 on several goroutines and calls emit with their
// records in order. It stops at the first error.
func (j *job) each(std streams, o *options, from, to int, emit func(i int, rec []float64) error) error {
	bar := newProgress(std.err, j.study, to, from)
	defer bar.end()

	workers := max(1, min(o.workers, to-from))
	tasks := make(chan int)
	results := make(chan result)
	stop := make(chan struct{})
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			engine := model.NewEngine()
			for i := range tasks {
				rec, err := j.plan.Run(engine, i, nil)
				select {
				case results <- result{i, rec, err}:
				case <-stop:
					return
				}
			}
		})
	}
	// No task starts more than window places ahead of the last one printed, which
	// bounds what waits for its turn.
	window := 64 * workers
	room := make(chan struct{}, window)
	go func() {
		defer close(tasks)
		for i := from; i < to; i++ {
			select {
			case room <- struct{}{}:
			case <-stop:
				return
			}
			select {
			case tasks <- i:
			case <-stop:
				return
			}
		}
	}()
	defer group.Wait()
	defer close(stop)

	waiting := map[int][]float64{}
	for next := from; next < to; {
		r := <-results
		if r.err != nil {
			return fmt.Errorf("task %d: %w", r.i, r.err)
		}
		waiting[r.i] = r.rec
		for rec, ok := waiting[next]; ok; rec, ok = waiting[next] {
			delete(waiting, next)
			if err := emit(next, rec); err != nil {
				return err
			}
			next++
			<-room
			bar.at(next)
		}
	}
	return nil
}
