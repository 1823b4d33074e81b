package main

import (
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// A listener hands out connections up to a limit; beyond it, visitors wait in the
// system's queue until another connection ends.
type listener struct {
	net.Listener
	stall time.Duration // see conn
	slots chan struct{}
	open  atomic.Int64
	once  sync.Once
	done  chan struct{}
}

func newListener(l net.Listener, limit int, stall time.Duration) *listener {
	return &listener{Listener: l, stall: stall, slots: make(chan struct{}, limit), done: make(chan struct{})}
}

// Accept waits for a free slot, then for a connection.
func (l *listener) Accept() (net.Conn, error) {
	select {
	case l.slots <- struct{}{}:
	case <-l.done:
		return nil, net.ErrClosed
	}
	c, err := l.Listener.Accept()
	if err != nil {
		<-l.slots
		return nil, err
	}
	l.open.Add(1)
	var once sync.Once
	return &conn{Conn: c, stall: l.stall, ended: func() {
		once.Do(func() {
			l.open.Add(-1)
			<-l.slots
		})
	}}, nil
}

// Close ends waiting for slots, too.
func (l *listener) Close() error {
	l.once.Do(func() { close(l.done) })
	return l.Listener.Close()
}

// crowded reports that three quarters of the slots are taken. From then on
// connections are closed after each answer, so that idle ones do not keep new
// visitors out.
func (l *listener) crowded() bool { return l.open.Load() > int64(cap(l.slots))*3/4 }
