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
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		// On two processors without graphics most of a test is compiling and
		// painting: compile once and plainly, paint in one thread, let nothing
		// move by itself unless a test is about that.
		chromedp.Flag("js-flags", "--liftoff-only"), chromedp.Flag("disable-threaded-compositing", true),
		chromedp.Flag("in-process-gpu", true), chromedp.Flag("force-prefers-reduced-motion", true),
		chromedp.UserDataDir(filepath.Join(dir, "profile")))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	defer stop()
	var cancel context.CancelFunc
	browser, cancel = chromedp.NewContext(alloc)
	defer cancel()
	if err := chromedp.Do(browser); err != nil {
		fmt.Fprintln(os.Stderr, "browser: starting Chromium (make test installs it where it may):", err)
		return 1
	}
	return m.Run()
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
