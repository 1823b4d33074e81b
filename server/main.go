// Command server serves the generated site, a folder of files, to the public.
//
//	go run ./server -dir dist -addr 127.0.0.1:8000
//
// It reads the folder once, when it starts, and keeps the files in memory with
// their headers ready made (tree.go, file.go). An answer is then a look-up and a
// choice among the stored codings (negotiate.go), validators (validate.go) and
// parts (ranges.go); after a rebuild of the folder, restart it. It also answers
// /healthz for supervisors and /oembed for sites that embed a page (oembed.go).
//
// Every flag can be given in the environment instead: SILKLADDER_ADDR for -addr
// and so on, and PORT for the port alone, which hosting platforms set. A flag on
// the command line wins.
//
// Non-goals: compressing or minifying on the fly (the generator did), virtual
// hosts, rewriting rules, limits per visitor, certificates renewed without a
// restart. A site that outgrows one machine puts the same folder on a CDN.
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
	"time"
)

// A config is what the command line says, and the limits, which tests shrink.
type config struct {
	addr, dir, base  string
	tlsCert, tlsKey  string
	log              string
	room             budget
	maxConns         int           // connections at once
	maxHeader        int           // bytes of a request's header
	headerTimeout    time.Duration // for a request's header to arrive
	requestTimeout   time.Duration // for a whole request to arrive
	idleTimeout      time.Duration // between requests of a connection
	stall            time.Duration // for a visitor to take some bytes
	farewell, finish time.Duration // see site.stop
}

func defaults() config {
	return config{
		addr: "127.0.0.1:8000", dir: "dist", base: "/", log: "json",
		room:          budget{file: 4 << 20, total: 16 << 20},
		maxConns:      1024,
		maxHeader:     28 << 10, // net/http reads 4 KB more than it is told: 32 KB
		headerTimeout: 5 * time.Second, requestTimeout: 10 * time.Second, idleTimeout: 60 * time.Second,
		stall:    60 * time.Second,
		farewell: 200 * time.Millisecond, finish: 14 * time.Second,
	}
}

func main() {
	// A second signal ends the program at once.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// run serves until ctx ends and returns the program's exit code: 0 after an
// orderly stop, 1 if it cannot serve, 2 if it was called wrongly.
func run(ctx context.Context, args []string, env func(string) string, stdout, stderr io.Writer) int {
	c, err := parse(args, env, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "server:", err)
		return 2
	}
	if err := c.serve(ctx, stdout, stderr); err != nil {
		fmt.Fprintln(stderr, "server:", err)
		return 1
	}
	return 0
}

// parse reads the command line over the environment over the defaults.
func parse(args []string, env func(string) string, stderr io.Writer) (config, error) {
	c := defaults()
	fs := flag.NewFlagSet("server", flag.ContinueOnError)
	fs.SetOutput(stderr)
	setting := func(p *string, name, help string) {
		twin := "SILKLADDER_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		if v := env(twin); v != "" {
			*p = v
		}
		fs.StringVar(p, name, *p, help+" (environment: "+twin+")")
	}
	setting(&c.addr, "addr", "address to listen on; PORT in the environment replaces its port")
	setting(&c.dir, "dir", "folder of the site")
	setting(&c.base, "base", "path of the site on its host, /repo/ for example")
	setting(&c.tlsCert, "tls-cert", "certificate file; with -tls-key, serves https")
	setting(&c.tlsKey, "tls-key", "key file of the certificate")
	setting(&c.log, "log", "format of the request log: json, text or off")
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
	if (c.tlsCert == "") != (c.tlsKey == "") {
		return c, errors.New("-tls-cert and -tls-key go together")
	}
	c.base = "/" + strings.Trim(c.base, "/") + "/"
	if c.base == "//" {
		c.base = "/"
	}
	return c, nil
}
