package main

import (
	"context"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// serveSample starts a server of the sample site on a free port of this machine
// and returns its address. change may shrink the limits.
func serveSample(t *testing.T, change func(*config)) (address string, files map[string][]byte) {
	t.Helper()
	return serveSampleLogged(t, io.Discard, func(c *config) {
		if change != nil {
			change(c)
		}
	})
}

// serveSampleLogged does so with a log.
func serveSampleLogged(t *testing.T, logs io.Writer, change func(*config)) (address string, files map[string][]byte) {
	t.Helper()
	dir := t.TempDir()
	files, err := WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	address, stop := startLogged(t, logs, func(c *config) {
		c.dir = filepath.Join(dir, "site")
		change(c)
	})
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("the server ended with: %v", err)
		}
	})
	return address, files
}

// A record is a line of the log, for tests that wait for one.
type record chan string

func (r record) Write(p []byte) (int, error) {
	r <- string(p)
	return len(p), nil
}

// about waits for the record of a request.
func (r record) about(t *testing.T, path string) string {
	t.Helper()
	late := time.After(patience)
	for {
		select {
		case line := <-r:
			if strings.Contains(line, `"path":"`+path+`"`) {
				return line
			}
		case <-late:
			t.Fatalf("no answer to %s ended", path)
		}
	}
}

// start runs a server and returns a function that stops it.
func start(t *testing.T, change func(*config)) (address string, stop func() error) {
	t.Helper()
	return startLogged(t, io.Discard, change)
}

// startLogged does so with a log.
func startLogged(t *testing.T, logs io.Writer, change func(*config)) (address string, stop func() error) {
	t.Helper()
	c := defaults()
	c.addr, c.farewell = "127.0.0.1:0", time.Millisecond
	change(&c)
	ctx, cancel := context.WithCancel(context.Background())
	said, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := c.serve(ctx, out, newSink(logs))
		out.CloseWithError(err)
		ended <- err
	}()
	buf := make([]byte, 200)
	n, err := said.Read(buf)
	if err != nil {
		cancel()
		t.Fatalf("the server did not start: %v", err)
	}
	_, after, _ := strings.Cut(string(buf[:n]), "://")
	address, _, _ = strings.Cut(after, "/")
	if _, _, err := net.SplitHostPort(address); err != nil {
		cancel()
		t.Fatalf("the server says %q", buf[:n])
	}
	return address, func() error {
		cancel()
		return <-ended
	}
}

func TestMain(m *testing.M) {
	if os.Getenv("SERVE_AS_PROGRAM") != "" {
		main() // see TestSignal
	}
	os.Exit(m.Run())
}

// TestChecks asks the raw questions of testdata/check.
func TestChecks(t *testing.T) {
	address, files := serveSample(t, nil)
	checks, err := Checks()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range checks {
		t.Run(c.File+"/"+c.Title, func(t *testing.T) {
			if err := c.Run(address, files); err != nil {
				t.Error(err)
			}
		})
	}
}
