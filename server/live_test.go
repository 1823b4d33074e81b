package main

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"silkladder/server/check"
)

// The time-outs of these tests are small and the time they are given is large, so
// that a busy machine makes them slow, not wrong.

func TestSlowHeaderIsGivenUp(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.headerTimeout = 200 * time.Millisecond })
	if err := check.SlowHeader(address, 8*time.Second); err != nil {
		t.Error(err)
	}
}

func TestSlowBodyIsGivenUp(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.requestTimeout = 200 * time.Millisecond })
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(10 * time.Second))
	fmt.Fprintf(c, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe")
	in := bufio.NewReader(c)
	a, err := http.ReadResponse(in, nil)
	if err != nil || a.StatusCode != http.StatusMethodNotAllowed {
		t.Fatalf("answer %v, error %v", a, err)
	}
	var rest bytes.Buffer
	if _, err := rest.ReadFrom(a.Body); err != nil {
		t.Errorf("the answer is cut: %v", err)
	}
	if _, err := in.ReadByte(); err == nil || strings.Contains(err.Error(), "timeout") {
		t.Errorf("the connection stays open: %v", err)
	}
}

func TestIdleConnectionIsClosed(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.idleTimeout = 100 * time.Millisecond })
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(10 * time.Second))
	fmt.Fprintf(c, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
	var got bytes.Buffer
	if _, err := got.ReadFrom(c); err != nil {
		t.Errorf("the connection stays open: %v", err)
	}
	if !strings.HasPrefix(got.String(), "HTTP/1.1 200 ") {
		t.Errorf("answer %q", got.String())
	}
}

func TestStalledReaderIsGivenUp(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.stall = 200 * time.Millisecond })
	if err := check.StalledReader(address, 4*time.Second); err != nil {
		t.Error(err)
	}
}

func TestSlowReaderIsServed(t *testing.T) {
	t.Parallel()
	for name, room := range map[string]int64{"memory": 64 << 20, "disk": 0} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			address, files := serveSample(t, func(c *config) {
				c.stall = 4 * time.Second
				c.room = budget{room, room}
			})
			if err := check.SlowReader(address, 6*time.Second, files); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestSilentConnectionsDoNotKeepVisitorsOut(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) {
		c.maxConns = 8
		c.headerTimeout = 200 * time.Millisecond
	})
	if err := check.Crowd(address, 30); err != nil {
		t.Error(err)
	}
}

func TestConnectionsAreShedWhenCrowded(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.maxConns = 4 })
	for i := range 4 {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		c.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprintf(c, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
		a, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := i == 3; a.Close != want {
			t.Errorf("connection %d of 4: told to end %v, want %v", i+1, a.Close, want)
		}
	}
}

func TestStopLosesNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files, err := check.WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	address, stop := start(t, func(c *config) {
		c.dir = filepath.Join(dir, "site")
		c.farewell = 500 * time.Millisecond
	})
	ended := make(chan error, 1)
	err = check.Drain(address, files, func() error {
		go func() { ended <- stop() }()
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if err := <-ended; err != nil {
		t.Errorf("the server ended with: %v", err)
	}
}

func TestStopDoesNotWaitForEver(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if _, err := check.WriteSite(dir); err != nil {
		t.Fatal(err)
	}
	address, stop := start(t, func(c *config) {
		c.dir = filepath.Join(dir, "site")
		c.finish = 200 * time.Millisecond
	})
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	c.(*net.TCPConn).SetReadBuffer(8 << 10)
	fmt.Fprintf(c, "GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n")
	if _, err := http.ReadResponse(bufio.NewReaderSize(c, 512), nil); err != nil {
		t.Fatal(err)
	}
	if err := stop(); err != nil { // the visitor never reads on
		t.Errorf("the server ended with: %v", err)
	}
}

// TestSignal stops the real program with SIGTERM.
func TestSignal(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files, err := check.WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], "-dir", filepath.Join(dir, "site"), "-addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "SERVE_AS_PROGRAM=1", "PORT=", "SILKLADDER_ADDR=")
	var logs bytes.Buffer
	cmd.Stderr = &logs
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	said, err := bufio.NewReader(out).ReadString('\n')
	_, address, found := strings.Cut(strings.TrimSpace(said), "http://")
	if err != nil || !found {
		cmd.Process.Kill()
		t.Fatalf("the program says %q, error %v", said, err)
	}
	if err := check.Drain(strings.TrimSuffix(address, "/"), files, check.Stop(cmd.Process.Pid, syscall.SIGTERM)); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("exit: %v", err)
	}
	first, _, _ := strings.Cut(logs.String(), "\n")
	for _, want := range []string{`"msg":"request"`, `"method":"GET"`, `"path":"/`, `"status":200`, `"bytes":`, `"micros":`} {
		if !strings.Contains(first, want) {
			t.Errorf("the log begins %s, want %s", first, want)
		}
	}
	if strings.Contains(logs.String(), "127.0.0.1") {
		t.Error("the log holds visitors' addresses")
	}
}
