package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The time-outs of these tests are small and the time they are given is large, so
// that a busy machine makes them slow, not wrong.

func TestSlowHeaderIsGivenUp(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.http.ReadHeaderTimeout = 200 * time.Millisecond })
	if err := SlowHeader(address, 8*time.Second); err != nil {
		t.Error(err)
	}
}

func TestSlowBodyIsGivenUp(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) { c.http.ReadTimeout = 200 * time.Millisecond })
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
	address, _ := serveSample(t, func(c *config) { c.http.IdleTimeout = 100 * time.Millisecond })
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
	logs := make(record, 100)
	address, _ := serveSampleLogged(t, logs, func(c *config) { c.stall = 200 * time.Millisecond })
	err := StalledReader(address, func() { logs.about(t, bigFile) })
	if err != nil {
		t.Error(err)
	}
}

func TestSlowReaderIsServed(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	t.Parallel()
	address, files := serveSample(t, func(c *config) { c.stall = 4 * time.Second })
	if err := SlowReader(address, 6*time.Second, files); err != nil {
		t.Error(err)
	}
}

func TestSilentConnectionsDoNotKeepVisitorsOut(t *testing.T) {
	t.Parallel()
	address, _ := serveSample(t, func(c *config) {
		c.maxConns = 8
		c.http.ReadHeaderTimeout = 200 * time.Millisecond
	})
	if err := Crowd(address, 30); err != nil {
		t.Error(err)
	}
}

func TestStopLosesNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files, err := WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	address, stop := start(t, func(c *config) {
		c.dir = filepath.Join(dir, "site")
		c.farewell = 500 * time.Millisecond
	})
	ended := make(chan error, 1)
	err = Drain(address, files, func() error {
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
	if _, err := WriteSite(dir); err != nil {
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

// runProgram starts the real program on the sample site, its log going to stderr.
func runProgram(t *testing.T, stderr io.Writer) (address string, files map[string][]byte, cmd *exec.Cmd) {
	t.Helper()
	dir := t.TempDir()
	files, err := WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	cmd = exec.Command(os.Args[0], "-dir", filepath.Join(dir, "site"), "-addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "SERVE_AS_PROGRAM=1", "PORT=", "SILKLADDER_ADDR=")
	cmd.Stderr = stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	said, err := bufio.NewReader(out).ReadString('\n')
	_, address, found := strings.Cut(strings.TrimSpace(said), "http://")
	if err != nil || !found {
		t.Fatalf("the program says %q, error %v", said, err)
	}
	return strings.TrimSuffix(address, "/"), files, cmd
}

// TestSignal stops the real program with SIGTERM.
func TestSignal(t *testing.T) {
	t.Parallel()
	var logs bytes.Buffer
	address, files, cmd := runProgram(t, &logs)
	if err := Drain(address, files, Stop(cmd.Process.Pid, syscall.SIGTERM)); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("exit: %v", err)
	}
	first, _, _ := strings.Cut(logs.String(), "\n")
	for _, want := range []string{`"msg":"request"`, `"method":"GET"`, `"path":"/`, `"status":200`, `"bytes":`, `"micros":`, `"lost":0`} {
		if !strings.Contains(first, want) {
			t.Errorf("the log begins %s, want %s", first, want)
		}
	}
	if strings.Contains(logs.String(), "127.0.0.1") {
		t.Error("the log holds visitors' addresses")
	}
}

// TestDeafLog: a log whose reader sleeps, or has gone, neither keeps an answer
// back nor the program from ending when it is told to. The answers are more than
// pipe and queue hold.
func TestDeafLog(t *testing.T) {
	t.Parallel()
	for name, closed := range map[string]bool{"asleep": false, "gone": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			reader, writer, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			defer reader.Close()
			address, _, cmd := runProgram(t, writer)
			writer.Close()
			if closed {
				reader.Close()
			}
			c, err := net.Dial("tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			in := bufio.NewReader(c)
			for i := range logQueue + 3000 {
				c.SetDeadline(time.Now().Add(patience))
				fmt.Fprintf(c, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
				if a, err := http.ReadResponse(in, &http.Request{Method: "HEAD"}); err != nil || a.StatusCode != 200 {
					t.Fatalf("answer %d: %v, %v", i, a, err)
				}
			}
			if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
				t.Fatal(err)
			}
			late := time.AfterFunc(3*patience, func() { cmd.Process.Kill() })
			if err := cmd.Wait(); err != nil || !late.Stop() {
				t.Errorf("it ends with %v", err)
			}
		})
	}
}
