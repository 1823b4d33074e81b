// Command server serves the generated site, a folder of files, to the public.
//
//	go run ./server -dir dist -addr 127.0.0.1:8000
//
// It reads the folder once, when it starts, and refuses one that is not whole
// (tree.go). An answer is a look-up, a choice among the stored codings (file.go)
// and net/http's own ranges, conditions and lengths (handler.go). Beside files it
// answers /healthz for supervisors and /oembed for sites that embed a page
// (oembed.go).
//
// Non-goals: compressing or minifying on the fly (the generator did), virtual
// hosts, rewriting rules, limits per visitor, TLS, which a proxy in front ends. A
// site that outgrows one machine puts the same folder on a CDN.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func main() {
	signal.Ignore(syscall.SIGPIPE) // a log whose reader has gone is not the end
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// run serves until ctx ends and returns the program's exit code: 0 after an
// orderly stop, 1 if it cannot serve, 2 if it was called wrongly.
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

// parse reads the command line over the environment, which has a twin of every
// flag and PORT for the port alone, as hosting platforms set it, over the
// defaults.
func parse(args []string, env func(string) string, stderr io.Writer) (config, error) {
	c := defaults()
	fs := flag.NewFlagSet("server", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&c.addr, "addr", c.addr, "address to listen on; PORT in the environment replaces its port")
	fs.StringVar(&c.dir, "dir", c.dir, "folder of the site")
	fs.StringVar(&c.base, "base", c.base, "path of the site on its host, /repo/ for example")
	fs.VisitAll(func(f *flag.Flag) {
		twin := "SILKLADDER_" + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
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
