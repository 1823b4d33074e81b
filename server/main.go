// Command server serves the generated site, a folder of files that it reads once, when it
// starts (tree.go), to the public. An answer is a look-up, a choice among the stored codings
// (file.go) and net/http's own ranges and conditions (handler.go). Beside files there are
// /healthz for supervisors and /oembed for sites that embed a page. Compressing, virtual
// hosts, rewriting, limits per visitor and TLS are a proxy's; a CDN serves the same folder.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"golang.org/x/net/netutil"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a log whose reader has gone is not the end
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// run serves until ctx ends; the exit code is 1 if it cannot, 2 if it was called wrongly.
func run(ctx context.Context, args []string, env func(string) string, stdout, stderr io.Writer) (code int) {
	out, logs := newSink(stdout), newSink(stderr)
	defer out.Close()
	defer logs.Close()
	c, err := parse(args, env, logs)
	if code = 2; err == nil {
		code, err = 1, c.serve(ctx, out, logs)
	}
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return 0
	}
	fmt.Fprintln(logs, "server:", err)
	return code
}

// A config is what the command line says, and the limits, which tests shrink.
type config struct {
	addr, dir, base  string
	maxConns         int           // connections at once; beyond it visitors wait
	stall            time.Duration // for a visitor to take some bytes: see answer
	farewell, finish time.Duration // of an orderly stop
	http             *http.Server
}

func defaults() config {
	return config{addr: "127.0.0.1:8000", dir: "dist", base: "/", maxConns: 1024, stall: time.Minute,
		farewell: 200 * time.Millisecond, finish: 14 * time.Second, http: &http.Server{
			DisableGeneralOptionsHandler: true,
			ReadHeaderTimeout:            5 * time.Second,
			ReadTimeout:                  10 * time.Second,
			IdleTimeout:                  15 * time.Second,
			MaxHeaderBytes:               28 << 10, // net/http reads 4 KB more than it is told: 32 KB
		}}
}

// parse reads the command line over the environment, which has a twin of every flag and
// PORT, as hosting platforms set it, over the defaults.
func parse(args []string, env func(string) string, stderr io.Writer) (config, error) {
	c := defaults()
	fs := flag.NewFlagSet("server", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&c.addr, "addr", c.addr, "address to listen on; PORT in the environment replaces its port")
	fs.StringVar(&c.dir, "dir", c.dir, "folder of the site")
	fs.StringVar(&c.base, "base", c.base, "path of the site on its host, /repo/ for example")
	fs.VisitAll(func(f *flag.Flag) {
		twin := "SILKLADDER_" + strings.ToUpper(f.Name)
		f.Usage += " (environment: " + twin + ")"
		if v := env(twin); v != "" {
			f.Value.Set(v)
		}
	})
	if port := env("PORT"); port != "" {
		host, _, err := net.SplitHostPort(c.addr)
		if err != nil {
			return c, fmt.Errorf("address %q: %w", c.addr, err)
		}
		c.addr = net.JoinHostPort(host, port)
	}
	if err := fs.Parse(args); err != nil {
		return c, err
	}
	if fs.NArg() > 0 {
		return c, fmt.Errorf("unexpected argument %q", fs.Arg(0))
	}
	c.base = strings.ReplaceAll("/"+strings.Trim(c.base, "/")+"/", "//", "/")
	return c, nil
}

// A listener bounds what the kernel queues for a slow visitor, who seems to take nothing then.
type listener struct{ *net.TCPListener }

func (l listener) Accept() (net.Conn, error) {
	c, err := l.AcceptTCP()
	if err == nil {
		c.SetWriteBuffer(256 << 10)
	}
	return c, err
}

// serve reads the site, listens, says where and answers until ctx ends. Then new visitors
// are refused. For the farewell, a moment, those in the middle of a conversation get answers
// with the word that the connection ends: closing it could cross with a request on its way.
// Then the answers under way have until the end of finish; what is left is cut.
func (c config) serve(ctx context.Context, stdout io.Writer, logs *sink) error {
	logger := logs.logger()
	t, err := loadTree(c.dir, c.base)
	if err != nil {
		return err
	}
	tcp, err := net.Listen("tcp", c.addr)
	if err != nil {
		return err
	}
	s := &site{tree: t, log: logger, lost: &logs.dropped, stall: c.stall}
	l := netutil.LimitListener(listener{tcp.(*net.TCPListener)}, c.maxConns)
	c.http.Handler, c.http.ErrorLog = s, slog.NewLogLogger(logger.Handler(), slog.LevelWarn)
	ended := make(chan error, 1)
	go func() { ended <- c.http.Serve(l) }()
	fmt.Fprintf(stdout, "Silk Ladder is at http://%v%s\n", tcp.Addr(), c.base)
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	s.draining.Store(true)
	l.Close()
	time.Sleep(c.farewell)
	limit, cancel := context.WithTimeout(context.Background(), c.finish)
	defer cancel()
	if errors.Is(c.http.Shutdown(limit), context.DeadlineExceeded) {
		logger.Warn("connections cut at the end of the time to finish")
		c.http.Close()
	}
	<-ended
	return nil
}
