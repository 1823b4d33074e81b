// Command conform judges any web server by the raw checks of package check. Make
// the sample site, let the server serve it at "/", and ask:
//
//	go run ./server/conform -write /tmp/sample      # writes /tmp/sample/site
//	go run ./server/conform http://127.0.0.1:8080
//
// It prints every check that fails and the score. Checks that only our own site
// promises are left out unless -ours is given. The checks of slow visitors and of
// stopping need to know how long the server's time-outs are (-patience) and which
// process to stop (-pid), with SIGTERM, or SIGQUIT for servers to which that is the
// polite one (-quit).
package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"
	"syscall"
	"time"

	"silkladder/server/check"
)

func main() {
	write := flag.String("write", "", "write the sample site to this folder and end")
	ours := flag.Bool("ours", false, "check our site's own promises, too")
	patience := flag.Duration("patience", 0, "longer than the server's time-outs for slow visitors; 0 leaves those checks out")
	pid := flag.Int("pid", 0, "process to stop in the last check; 0 leaves it out")
	quit := flag.Bool("quit", false, "stop that process with SIGQUIT, as nginx wants it")
	flag.Parse()
	signal := syscall.SIGTERM
	if *quit {
		signal = syscall.SIGQUIT
	}
	if *write != "" {
		if _, err := check.WriteSite(*write); err != nil {
			fail(err)
		}
		return
	}
	u, err := url.Parse(flag.Arg(0))
	if err != nil || u.Scheme != "http" || u.Port() == "" {
		fail(fmt.Errorf("%q is not like http://127.0.0.1:8080", flag.Arg(0)))
	}
	good, all, err := judge(u.Host, *ours, *patience, *pid, signal)
	if err != nil {
		fail(err)
	}
	fmt.Printf("%d of %d checks hold\n", good, all)
	if good < all {
		os.Exit(1)
	}
}

// judge runs the checks and counts those that hold.
func judge(address string, ours bool, patience time.Duration, pid int, signal os.Signal) (good, all int, err error) {
	files := check.Site()
	checks, err := check.Checks()
	if err != nil {
		return 0, 0, err
	}
	count := func(title string, err error) {
		all++
		if err == nil {
			good++
			return
		}
		fmt.Printf("fails: %s\n       %v\n", title, err)
	}
	for _, c := range checks {
		if !c.Ours || ours {
			count(c.Title, c.Run(address, files))
		}
	}
	if patience > 0 {
		count("a header that comes a byte at a time is given up", check.SlowHeader(address, patience))
		count("a visitor that takes nothing is given up", check.StalledReader(address, patience))
		count("a slow visitor gets the whole file", check.SlowReader(address, 6*time.Second, files))
		count("many silent connections do not keep a visitor out", check.Crowd(address, 2000))
	}
	if pid > 0 {
		count("no answer is lost when the server stops", check.Drain(address, files, check.Stop(pid, signal)))
	}
	return good, all, nil
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "conform:", err)
	os.Exit(2)
}
