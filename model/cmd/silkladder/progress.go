package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress is a line on a terminal that says how far a study is. It writes
// nothing to files and pipes.
type progress struct {
	w           io.Writer // nil: silent
	name        string
	total, from int
	start, last time.Time
}

// newProgress starts at task from of total.
func newProgress(w io.Writer, name string, total, from int) *progress {
	f, ok := w.(*os.File)
	if !ok {
		return &progress{}
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return &progress{}
	}
	now := time.Now()
	return &progress{w: w, name: name, total: total, from: from, start: now, last: now}
}

// at shows that done tasks are done, a few times a second.
func (p *progress) at(done int) {
	if p.w == nil {
		return
	}
	now := time.Now()
	if now.Sub(p.last) < 200*time.Millisecond {
		return
	}
	p.last = now
	rate := float64(done-p.from) / now.Sub(p.start).Seconds()
	left := time.Duration(float64(p.total-done) / rate * float64(time.Second)).Round(time.Second)
	fmt.Fprintf(p.w, "\r\x1b[K%s: %d of %d tasks, %.0f a second, %v left", p.name, done, p.total, rate, left)
}

// end clears the line.
func (p *progress) end() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
