package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// What TestMain prepares for all tests.
var (
	site    string // folder of the site at "/"
	newer   string // the same site, one release later: other bytes in every page
	below   string // the site at "/repo/"
	server  string // the server's program
	browser context.Context
	full    context.Context // with everything around the page: what installs applications
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "silkladder-browser-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	if err := build(dir); err != nil {
		fmt.Fprintln(os.Stderr, "browser:", err)
		return 1
	}
	stop, err := start(dir)
	defer stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "browser: starting Chromium (make test installs it where it may):", err)
		return 1
	}
	return m.Run()
}

// start starts the browsers. Debian has Chromium's engine without its window as
// a program of its own, which needs half the time; where it is missing Chromium
// does for both.
func start(dir string) (stop func(), err error) {
	var stops []func()
	stop = func() {
		for _, f := range stops {
			f()
		}
	}
	run := func(name string, extra ...chromedp.ExecAllocatorOption) (context.Context, error) {
		opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
			chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
			// On two processors without graphics most of a test is compiling and
			// painting: compile plainly, and let nothing move by itself unless a
			// test is about that.
			chromedp.Flag("js-flags", "--liftoff-only"), chromedp.Flag("in-process-gpu", true), chromedp.Flag("force-prefers-reduced-motion", true),
			chromedp.UserDataDir(filepath.Join(dir, name)))
		alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), append(opts, extra...)...)
		ctx, cancel := chromedp.NewContext(alloc)
		stops = append(stops, cancel, stopAlloc)
		return ctx, chromedp.Do(ctx)
	}
	if full, err = run("full"); err != nil {
		return stop, err
	}
	browser = full
	if shell, err := exec.LookPath("chromium-headless-shell"); err == nil {
		browser, err = run("shell", chromedp.ExecPath(shell))
		return stop, err
	}
	return stop, nil
}

// build makes the three sites and the server.
func build(dir string) error {
	goRun := func(args ...string) error {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = "../.."
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%v: %w\n%s", args, err, out)
		}
		return nil
	}
	generator := filepath.Join(dir, "site")
	server = filepath.Join(dir, "server")
	if err := goRun("go", "build", "-o", server, "./server"); err != nil {
		return err
	}
	if err := goRun("go", "build", "-o", generator, "./app/site"); err != nil {
		return err
	}
	site, newer, below = filepath.Join(dir, "v1"), filepath.Join(dir, "v2"), filepath.Join(dir, "below")
	for _, args := range [][]string{
		{"-out", site},
		{"-out", newer, "-origin", "https://release-2.example"},
		{"-out", below, "-base", "/repo/"},
	} {
		if err := goRun(append([]string{generator, "-level", "fast"}, args...)...); err != nil {
			return err
		}
	}
	return nil
}
