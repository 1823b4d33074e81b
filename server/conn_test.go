package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// TestEverySize reads files of many sizes over one connection. The writes of an
// answer are held back and joined (conn.hold), and the places where the buffers of
// net/http end must not show.
func TestEverySize(t *testing.T) {
	t.Parallel()
	files := map[string]string{"index.html": "start"}
	var names []string
	for n := 0; n < 14000; n += 1 + n%97 {
		name := fmt.Sprintf("file%d.txt", n)
		names = append(names, name)
		files[name] = strings.Repeat("0123456789", n/10+1)[:n]
	}
	dir := write(t, files)
	address, stop := start(t, func(c *config) { c.dir = dir })
	defer stop()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	in := bufio.NewReader(c)
	for _, name := range names {
		c.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprintf(c, "GET /%s HTTP/1.1\r\nHost: x\r\n\r\n", name)
		a, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		body, err := io.ReadAll(a.Body)
		if err != nil || string(body) != files[name] || a.ContentLength != int64(len(body)) {
			t.Fatalf("%s: %d bytes, length %d, error %v", name, len(body), a.ContentLength, err)
		}
	}
}

// pipe returns both ends of a connection, ours wrapped.
func pipe(t *testing.T, stall time.Duration) (*conn, net.Conn) {
	t.Helper()
	a, b := net.Pipe()
	t.Cleanup(func() { a.Close(); b.Close() })
	return &conn{Conn: a, stall: stall, ended: func() {}}, b
}

// TestHold: what is held back leaves in order, with the large write after it or on
// release, and Write reports its own bytes alone.
func TestHold(t *testing.T) {
	c, far := pipe(t, time.Minute)
	got := make(chan []byte)
	go func() {
		all, _ := io.ReadAll(far)
		got <- all
	}()
	var want bytes.Buffer
	for i, step := range []struct {
		n       int
		release bool
	}{{10, false}, {maxHeld - 10, false}, {1, false}, {5, true}, {3, false}, {2 * maxHeld, false}, {7, true}, {9, false}} {
		c.holding = i != 7 // the last without holding
		p := bytes.Repeat([]byte{byte('a' + i)}, step.n)
		want.Write(p)
		if n, err := c.Write(p); n != step.n || err != nil {
			t.Errorf("step %d: %d, %v, want %d", i, n, err, step.n)
		}
		if step.release {
			c.release()
			if len(c.held) > 0 {
				t.Errorf("step %d: %d bytes are still held", i, len(c.held))
			}
		}
	}
	c.Close()
	if g := <-got; !bytes.Equal(g, want.Bytes()) {
		t.Errorf("%d bytes arrive, want %d in order", len(g), want.Len())
	}
}

// TestSlowButAlive: a visitor that takes a little in each half of the stall time is
// waited for; one that takes nothing is not.
func TestSlowButAlive(t *testing.T) {
	t.Parallel()
	c, far := pipe(t, 4*time.Second)
	const sips = 60
	go func() {
		sip := make([]byte, 10)
		for range sips {
			time.Sleep(50 * time.Millisecond)
			io.ReadFull(far, sip)
		}
	}()
	n, err := c.Write(make([]byte, 10*sips+1))
	if n != 10*sips || err == nil {
		t.Errorf("%d bytes, error %v, want %d and a time-out", n, err, 10*sips)
	}
}
