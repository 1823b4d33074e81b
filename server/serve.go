package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/net/netutil"
)

// A config is what the command line says, and the limits, which tests shrink.
type config struct {
	addr, dir, base string

	maxConns         int           // connections at once; beyond it visitors wait
	stall            time.Duration // for a visitor to take some bytes
	farewell, finish time.Duration // see stop
	http             *http.Server
}

// defaults sets the limits. There is no WriteTimeout, which would cut slow
// visitors in the middle of a long download: see answer.
func defaults() config {
	const stall = 60 * time.Second
	srv := &http.Server{
		DisableGeneralOptionsHandler: true,
		ReadHeaderTimeout:            5 * time.Second,
		ReadTimeout:                  10 * time.Second,
		IdleTimeout:                  60 * time.Second,
		MaxHeaderBytes:               28 << 10, // net/http reads 4 KB more than it is told: 32 KB
		Protocols:                    new(http.Protocols),
		HTTP2:                        &http.HTTP2Config{MaxConcurrentStreams: 100, SendPingTimeout: stall, WriteByteTimeout: stall},
	}
	srv.Protocols.SetHTTP1(true)
	srv.Protocols.SetUnencryptedHTTP2(true)
	return config{addr: "127.0.0.1:8000", dir: "dist", base: "/", maxConns: 1024, stall: stall,
		farewell: 200 * time.Millisecond, finish: 14 * time.Second, http: srv}
}

// maxUnsent bounds, in bytes, what the kernel queues for a visitor. Without it
// megabytes queue up for a slow one, who then seems to take nothing for minutes
// (see answer) and costs memory.
const maxUnsent = 256 << 10

type listener struct{ *net.TCPListener }

func (l listener) Accept() (net.Conn, error) {
	c, err := l.AcceptTCP()
	if err == nil {
		c.SetWriteBuffer(maxUnsent)
	}
	return c, err
}

// serve reads the site, listens, says where and answers until ctx ends.
func (c config) serve(ctx context.Context, stdout io.Writer, logs *sink) error {
	logger := slog.New(slog.NewJSONHandler(logs, nil))
	t, err := loadTree(c.dir, c.base)
	if err != nil {
		return err
	}
	tcp, err := net.Listen("tcp", c.addr)
	if err != nil {
		return err
	}
	s := &site{tree: t, log: logger, lost: &logs.dropped, stall: c.stall, crowd: int64(c.maxConns * 3 / 4)}
	l := netutil.LimitListener(listener{tcp.(*net.TCPListener)}, c.maxConns)
	c.http.Handler, c.http.ErrorLog, c.http.ConnState = s, log.New(anonymous{logger}, "", 0), s.count
	ended := make(chan error, 1)
	go func() { ended <- c.http.Serve(l) }()
	fmt.Fprintf(stdout, "Silk Ladder is at http://%v%s\n", tcp.Addr(), c.base)
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	if err := c.stop(s, l); err != nil {
		logger.Warn("connections cut at the end of the time to finish", "open", s.open.Load())
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) && !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// stop ends the server so that no answer is lost. New visitors are refused at
// once. For the farewell, a moment, visitors in the middle of a conversation
// still get their answers, now with the word that the connection ends; closing
// their connections right away could cross with a request already on its way.
// Then idle connections are closed and the answers under way have until the end
// of finish; what is left is cut.
func (c config) stop(s *site, l net.Listener) error {
	s.draining.Store(true)
	l.Close()
	time.Sleep(c.farewell)
	ctx, cancel := context.WithTimeout(context.Background(), c.finish)
	defer cancel()
	err := c.http.Shutdown(ctx)
	if err == nil || errors.Is(err, net.ErrClosed) {
		return nil
	}
	c.http.Close()
	return err
}
