package main

import (
	"bufio"
	"fmt"
	"io"
	"log/slog"
	"regexp"
	"strings"
	"sync"
	"time"
)

// flushEvery bounds how late a record reaches the log.
const flushEvery = time.Second

// A buffer collects log records, for a write per request would cost as much as
// the request.
type buffer struct {
	mu  sync.Mutex
	w   *bufio.Writer
	end chan struct{}
}

func newBuffer(w io.Writer) *buffer {
	b := &buffer{w: bufio.NewWriterSize(w, 32<<10), end: make(chan struct{})}
	go func() {
		tick := time.NewTicker(flushEvery)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				b.flush()
			case <-b.end:
				return
			}
		}
	}()
	return b
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.w.Write(p)
}

func (b *buffer) flush() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.w.Flush()
}

// Close writes what is left.
func (b *buffer) Close() error {
	close(b.end)
	b.flush()
	return nil
}

// visitorAddress finds the network address that net/http writes into its own
// messages, such as "TLS handshake error from 192.0.2.1:4711".
var visitorAddress = regexp.MustCompile(`(\d+\.\d+\.\d+\.\d+|\[[0-9a-fA-F:.%\w]+\]):\d+`)

// anonymous passes messages on without visitors' addresses.
type anonymous struct{ log *slog.Logger }

func (a anonymous) Write(p []byte) (int, error) {
	a.log.Warn(visitorAddress.ReplaceAllString(strings.TrimSpace(string(p)), "a visitor"))
	return len(p), nil
}

// newLogger makes a logger of the given format: "json", "text" or "off".
func newLogger(format string, w io.Writer) (*slog.Logger, error) {
	switch format {
	case "json":
		return slog.New(slog.NewJSONHandler(w, nil)), nil
	case "text":
		return slog.New(slog.NewTextHandler(w, nil)), nil
	case "off":
		return slog.New(slog.DiscardHandler), nil
	}
	return nil, fmt.Errorf("-log is %q; allowed are json, text and off", format)
}
