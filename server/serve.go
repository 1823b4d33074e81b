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
)

// serve reads the site, listens, says where and answers until ctx ends.
func (c config) serve(ctx context.Context, stdout, stderr io.Writer) error {
	logs := newBuffer(stderr)
	defer logs.Close()
	logger, err := newLogger(c.log, logs)
	if err != nil {
		return err
	}
	t, err := loadTree(c.dir, c.base, c.room)
	if err != nil {
		return err
	}
	if t.routes[c.base].file == nil {
		return fmt.Errorf("the folder %s holds no index.html: build the site first", c.dir)
	}
	var lc net.ListenConfig
	lc.Control = boundUnsent
	tcp, err := lc.Listen(ctx, "tcp", c.addr)
	if err != nil {
		return err
	}
	l := newListener(tcp, c.maxConns, c.stall)
	s := &site{tree: t, stall: c.stall, crowded: l.crowded}
	if c.log != "off" {
		s.log = logger
	}
	srv := c.server(s, logger)
	ended := make(chan error, 1)
	go func() {
		if c.tlsCert != "" {
			ended <- srv.ServeTLS(l, c.tlsCert, c.tlsKey)
		} else {
			ended <- srv.Serve(l)
		}
	}()
	fmt.Fprintf(stdout, "Silk Ladder is at %s\n", c.url(tcp.Addr()))
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	s.stop(srv, l, c.farewell, c.finish, logger)
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) && !errors.Is(err, net.ErrClosed) {
		return err
	}
	return nil
}

// server sets the limits of net/http. There is no WriteTimeout: see conn.
func (c config) server(h http.Handler, logger *slog.Logger) *http.Server {
	srv := &http.Server{
		Handler:                      h,
		DisableGeneralOptionsHandler: true,
		ReadHeaderTimeout:            c.headerTimeout,
		ReadTimeout:                  c.requestTimeout,
		IdleTimeout:                  c.idleTimeout,
		MaxHeaderBytes:               c.maxHeader,
		ErrorLog:                     log.New(anonymous{logger}, "", 0),
		Protocols:                    new(http.Protocols),
		HTTP2:                        &http.HTTP2Config{MaxConcurrentStreams: 100, SendPingTimeout: c.stall},
	}
	srv.ConnContext = withConn
	srv.Protocols.SetHTTP1(true)
	srv.Protocols.SetHTTP2(true)
	srv.Protocols.SetUnencryptedHTTP2(true)
	return srv
}

// url is the address for people.
func (c config) url(a net.Addr) string {
	scheme := "http"
	if c.tlsCert != "" {
		scheme = "https"
	}
	host, port, _ := net.SplitHostPort(a.String())
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return scheme + "://" + net.JoinHostPort(host, port) + c.base
}

// stop ends the server so that no answer is lost. New visitors are refused at
// once. For the farewell, a moment, visitors in the middle of a conversation
// still get their answers, now with the word that the connection ends; closing
// their connections right away could cross with a request already on its way.
// Then idle connections are closed and the answers under way have until the end
// of finish; what is left is cut.
func (s *site) stop(srv *http.Server, l *listener, farewell, finish time.Duration, logger *slog.Logger) {
	s.draining.Store(true)
	l.Close()
	time.Sleep(farewell)
	ctx, cancel := context.WithTimeout(context.Background(), finish)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil && !errors.Is(err, net.ErrClosed) {
		logger.Warn("connections cut at the end of the time to finish", "open", l.open.Load())
		srv.Close()
	}
}
