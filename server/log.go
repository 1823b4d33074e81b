package main

import (
	"bytes"
	"io"
	"log/slog"
	"regexp"
	"sync/atomic"
	"time"
)

const logQueue = 4096 // lines that may wait

// A sink passes lines on to a writer that may stall or fail, such as a pipe whose reader
// sleeps. Whoever writes a line never waits: if the queue is full it is dropped and counted.
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
	go func() { s.lines <- nil }()
	select {
	case <-s.ended:
	case <-time.After(time.Second):
	}
}

// visitor finds the address in messages such as "http: panic serving 192.0.2.1:4711".
var visitor = regexp.MustCompile(`(\d+\.\d+\.\d+\.\d+|\[[0-9a-fA-F:.%\w]+\]):\d+`)

// logger logs to the sink, without visitors' addresses.
func (s *sink) logger() *slog.Logger {
	return slog.New(slog.NewJSONHandler(s, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.MessageKey {
			a.Value = slog.StringValue(visitor.ReplaceAllString(a.Value.String(), "a visitor"))
		}
		return a
	}}))
}
