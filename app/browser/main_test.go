package browser

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// What TestMain prepares for all tests.
var (
	site    string // folder of the site at "/"
	server  string // the server's program
	browser context.Context
	full    context.Context // with everything around the page: what installs applications

	generator string                              // the program that builds sites
	newer     = sync.OnceValue(release2)          // the same site, one release later: other bytes in every page
	below     = later("below", "-base", "/repo/") // the site at "/repo/"
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

// run needs minutes and a browser, so that short mode, which is for the loop of
// writing, leaves all of it to make test.
func run(m *testing.M) int {
	flag.Parse()
	if testing.Short() {
		fmt.Println("browser: not in short mode")
		return 0
	}
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

// build makes the server and the site that most tests open.
func build(dir string) error {
	server, generator = filepath.Join(dir, "server"), filepath.Join(dir, "site")
	if err := goRun("go", "build", "-o", server, "./server"); err != nil {
		return err
	}
	if err := goRun("go", "build", "-o", generator, "./app/site"); err != nil {
		return err
	}
	site = filepath.Join(dir, "v1")
	return goRun(generator, "-level", "fast", "-out", site)
}

// later is a site that few tests open, built when the first of them does.
func later(name string, args ...string) func() string {
	return sync.OnceValue(func() string {
		dir := filepath.Join(filepath.Dir(site), name)
		if err := goRun(append([]string{generator, "-level", "fast", "-out", dir}, args...)...); err != nil {
			panic(err)
		}
		return dir
	})
}

// release2 is a release built where the release before has another program, which lies
// in it by the name earlier: the same, and a section that nothing reads.
func release2() string {
	before := filepath.Join(filepath.Dir(site), "before")
	programs, err := filepath.Glob(filepath.Join(site, "web", "*.wasm"))
	if err != nil || len(programs) != 2 {
		panic(fmt.Sprint(programs, err))
	}
	if err := os.MkdirAll(filepath.Join(before, "web"), 0o755); err != nil {
		panic(err)
	}
	for _, name := range programs {
		b, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		name = filepath.Base(name)
		if strings.HasPrefix(name, "app.") {
			b, name = append(b, 0, 2, 1, 'x'), earlier
		}
		if err := os.WriteFile(filepath.Join(before, "web", name), b, 0o644); err != nil {
			panic(err)
		}
	}
	dir := later("v2", "-origin", "https://release-2.example", "-previous", before)()
	if err := os.Rename(filepath.Join(before, "web", earlier), filepath.Join(dir, "web", earlier)); err != nil {
		panic(err)
	}
	return dir
}

// earlier is the name of the program of an earlier release.
const earlier = "app.000000000000.wasm"

func goRun(args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v: %w\n%s", args, err, out)
	}
	return nil
}
