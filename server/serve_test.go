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

	"silkladder/server/check"
)

// serveSample starts a server of the sample site on a free port of this machine
// and returns its address. change may shrink the limits.
func serveSample(t *testing.T, change func(*config)) (address string, files map[string][]byte) {
	t.Helper()
	dir := t.TempDir()
	files, err := check.WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	address, stop := start(t, func(c *config) {
		c.dir = filepath.Join(dir, "site")
		if change != nil {
			change(c)
		}
	})
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("the server ended with: %v", err)
		}
	})
	return address, files
}

// start runs a server and returns a function that stops it.
func start(t *testing.T, change func(*config)) (address string, stop func() error) {
	t.Helper()
	c := defaults()
	c.addr, c.log, c.farewell = "127.0.0.1:0", "off", time.Millisecond
	change(&c)
	ctx, cancel := context.WithCancel(context.Background())
	said, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		err := c.serve(ctx, out, io.Discard)
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

// TestChecks asks the raw questions of package check.
func TestChecks(t *testing.T) {
	address, files := serveSample(t, nil)
	checks, err := check.Checks()
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
