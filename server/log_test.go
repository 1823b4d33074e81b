package main

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// TestAnonymous: what net/http says of its troubles names no visitor. The time
// of a record is whatever the clock says, so it is set aside first.
func TestAnonymous(t *testing.T) {
	var out bytes.Buffer
	s := newSink(&out)
	l := slog.NewLogLogger(s.logger().Handler(), slog.LevelWarn)
	var want strings.Builder
	for _, address := range []string{"192.0.2.17:4711", "[2001:db8::17]:4711", "[fe80::17%eth0]:4711", "[::ffff:192.0.2.17]:4711"} {
		l.Printf("http: panic serving %s: EOF", address)
		want.WriteString(`{"level":"WARN","msg":"http: panic serving a visitor: EOF"}` + "\n")
	}
	s.Close()
	clock := regexp.MustCompile(`"time":"[^"]+",`)
	if got := clock.ReplaceAllString(out.String(), ""); got != want.String() {
		t.Errorf("the log says\n%s\nwant\n%s", got, want.String())
	}
}

// TestSink: a line may wait, but is not lost at the end.
func TestSink(t *testing.T) {
	var out bytes.Buffer
	s := newSink(&out)
	var want strings.Builder
	for i := range logQueue / 2 {
		fmt.Fprintf(s, "record %d\n", i)
		fmt.Fprintf(&want, "record %d\n", i)
	}
	s.Close()
	if out.String() != want.String() || s.dropped.Load() != 0 {
		t.Errorf("%d bytes of %d arrive", out.Len(), want.Len())
	}
}

// A gate is a reader that sleeps until it is opened.
type gate struct {
	reached, open chan struct{}
	once          sync.Once
	bytes.Buffer
}

func newGate() *gate { return &gate{reached: make(chan struct{}), open: make(chan struct{})} }

func (g *gate) Write(p []byte) (int, error) {
	g.once.Do(func() { close(g.reached) })
	<-g.open
	return g.Buffer.Write(p)
}

// TestSinkStalled: while the reader sleeps nobody waits, what does not fit is
// counted, and what fits arrives, in order, when the reader wakes.
func TestSinkStalled(t *testing.T) {
	g := newGate()
	s := newSink(g)
	fmt.Fprintln(s, 0)
	<-g.reached // it sleeps over the first line; the queue is empty
	for i := range logQueue + 1000 {
		fmt.Fprintln(s, i+1)
	}
	close(g.open)
	s.Close()
	arrived := 0
	for line := range strings.Lines(g.String()) {
		if line != fmt.Sprintln(arrived) {
			t.Fatalf("%q comes as line %d", line, arrived)
		}
		arrived++
	}
	if arrived != logQueue+1 || s.dropped.Load() != 1000 {
		t.Errorf("%d arrived and %d were dropped", arrived, s.dropped.Load())
	}
}

// TestSinkAsleep: a reader that never wakes does not keep the program from ending.
func TestSinkAsleep(t *testing.T) {
	g := newGate()
	s := newSink(g)
	for range logQueue + 1000 {
		s.Write([]byte("record\n"))
	}
	s.Close()
	close(g.open)
}

// failing is a reader that has gone.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// TestSinkGone: lines for a reader that has gone are counted.
func TestSinkGone(t *testing.T) {
	s := newSink(failing{})
	for range 100 {
		s.Write([]byte("record\n"))
	}
	s.Close()
	if s.dropped.Load() != 100 {
		t.Errorf("%d of 100 are counted", s.dropped.Load())
	}
}

// TestLogIsBounded: a stranger cannot fill the log with one long path, and what
// fits is kept.
func TestLogIsBounded(t *testing.T) {
	var out bytes.Buffer
	s := newSite(t, write(t, bare()), "/")
	s.log = slog.New(slog.NewJSONHandler(&out, nil))
	for _, path := range []string{"/short", "/" + strings.Repeat("丝", 20000)} {
		s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", path, nil))
	}
	if text := out.String(); len(text) > 2000 || !strings.Contains(text, `"path":"/short"`) || !strings.Contains(text, `"path":"/丝丝`) {
		t.Errorf("%d bytes: %.300s", len(text), text)
	}
}

// TestASCIIQuery escapes each byte that a URL may not hold, and nothing twice.
func TestASCIIQuery(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "v=1&a=steel&l=1,2;3:4@5/6?%E4": "v=1&a=steel&l=1,2;3:4@5/6?%E4", "a=丝": "a=%E4%B8%9D",
		"\"<x>\xff \\^`{|}\r\n": "%22%3Cx%3E%FF%20%5C%5E%60%7B%7C%7D%0D%0A",
	} {
		if got := asciiQuery(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}
