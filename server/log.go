package main

import (
	"bytes"
	"io"
	"log/slog"
	"regexp"
	"sync/atomic"
	"time"
)

const (
	logQueue = 4096        // lines that may wait for a slow reader
	lastWait = time.Second // for the last lines, when the program ends
)

// A sink passes lines on to a writer that may stall or fail, such as a pipe
// whose reader sleeps or has gone. Whoever writes a line never waits: when the
// queue is full the line is dropped and counted.
type sink struct {
	lines   chan []byte
	ended   chan struct{}
	dropped atomic.Int64
}

func newSink(to io.Writer) *sink {
	s := &sink{lines: make(chan []byte, logQueue), ended: make(chan struct{})}
	go func() {
		defer close(s.ended)
		for line := <-s.lines; line != nil; line = <-s.lines {
			if _, err := to.Write(line); err != nil {
				s.dropped.Add(1) // and go on: the reader may come back
			}
		}
	}()
	return s
}

// Write queues a copy of a line, or drops it.
func (s *sink) Write(line []byte) (int, error) {
	select {
	case s.lines <- bytes.Clone(line):
	default:
		s.dropped.Add(1)
	}
	return len(line), nil
}

// Close waits a moment, no longer, for the last lines to pass; nil is the last.
func (s *sink) Close() {
	late := time.After(lastWait)
	select {
	case s.lines <- nil:
		select {
		case <-s.ended:
		case <-late:
		}
	case <-late:
	}
}

// visitorAddress finds the network address that net/http writes into its own
// messages, such as "http: panic serving 192.0.2.1:4711".
var visitorAddress = regexp.MustCompile(`(\d+\.\d+\.\d+\.\d+|\[[0-9a-fA-F:.%\w]+\]):\d+`)

// anonymous passes messages on without visitors' addresses.
type anonymous struct{ log *slog.Logger }

func (a anonymous) Write(p []byte) (int, error) {
	a.log.Warn(visitorAddress.ReplaceAllString(string(bytes.TrimSpace(p)), "a visitor"))
	return len(p), nil
}
