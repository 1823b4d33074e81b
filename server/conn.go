package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"sync/atomic"
	"time"
)

// A conn is a connection that is cut when its visitor takes nothing for the stall
// time. A deadline for the whole answer, which is all net/http offers, would cut
// slow visitors in the middle of a long download.
//
// It also lets the headers and the body of an answer leave in one system call
// (hold, release), which net/http makes two of; a system call and a packet are
// the larger part of what a small answer costs.
type conn struct {
	net.Conn
	stall    time.Duration
	ended    func()
	deadline atomic.Int64 // of writing, in nanoseconds since 1970; 0 if not ours
	holding  bool
	held     []byte
}

// maxHeld is the most that is held back: what net/http writes at a time, the
// headers and the beginning of a body.
const maxHeld = 4 << 10

// Write writes b, after anything held back.
func (c *conn) Write(b []byte) (int, error) {
	if c.holding && len(c.held)+len(b) <= maxHeld {
		c.held = append(c.held, b...)
		return len(b), nil
	}
	if len(c.held) == 0 {
		return c.write(func() (n int, err error) {
			n, err = c.Conn.Write(b)
			b = b[n:]
			return n, err
		})
	}
	before := len(c.held)
	both := net.Buffers{c.held, b}
	c.held = c.held[:0]
	n, err := c.write(func() (int, error) {
		n, err := both.WriteTo(c.Conn)
		return int(n), err
	})
	return max(n-before, 0), err
}

// write calls step until it has nothing left to write or the visitor stalls.
func (c *conn) write(step func() (int, error)) (int, error) {
	for total := 0; ; {
		// A deadline is half the stall time, since some bytes may go out at its
		// beginning and none in the rest. Moving it at every write would cost as
		// much as a small write does.
		if now := time.Now(); time.Duration(c.deadline.Load()-now.UnixNano()) < c.stall/4 {
			d := now.Add(c.stall / 2)
			c.deadline.Store(d.UnixNano())
			c.Conn.SetWriteDeadline(d)
		}
		n, err := step()
		total += n
		if n == 0 || !errors.Is(err, os.ErrDeadlineExceeded) {
			return total, err
		}
		// The deadline passed, but some bytes did go out: slow, yet alive.
	}
}

// hold keeps small writes back until a large one or release follows.
func (c *conn) hold() { c.holding = true }

// release writes what is held back.
func (c *conn) release() {
	c.holding = false
	if len(c.held) > 0 {
		c.Write(nil)
	}
}

// SetWriteDeadline forgets ours when net/http or TLS set one.
func (c *conn) SetWriteDeadline(t time.Time) error {
	c.deadline.Store(0)
	return c.Conn.SetWriteDeadline(t)
}

// SetDeadline is SetReadDeadline and SetWriteDeadline.
func (c *conn) SetDeadline(t time.Time) error {
	c.deadline.Store(0)
	return c.Conn.SetDeadline(t)
}

// CloseWrite lets net/http end a connection without a reset, which would destroy
// the last answer on its way.
func (c *conn) CloseWrite() error {
	if t, ok := c.Conn.(*net.TCPConn); ok {
		return t.CloseWrite()
	}
	return nil
}

// Close frees the connection's slot.
func (c *conn) Close() error {
	err := c.Conn.Close()
	c.ended()
	return err
}

type connKey struct{}

// withConn makes a connection known to the requests that arrive on it.
func withConn(ctx context.Context, c net.Conn) context.Context {
	return context.WithValue(ctx, connKey{}, c)
}

// connOf returns the connection to hold writes on: none under TLS and HTTP/2,
// which frame what they write themselves.
func connOf(r *http.Request) *conn {
	if r.ProtoMajor != 1 {
		return nil
	}
	c, _ := r.Context().Value(connKey{}).(*conn)
	return c
}
