package browser

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
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

	generator string // the program that builds sites
	earlier   = sync.OnceValue(other)
	newer     = sync.OnceValue(func() string { // the same site, one release later: other bytes in every page
		return later("v2", "-origin", "https://release-2.example", "-previous", earlier())()
	})
	below = later("below", "-base", "/repo/") // the site at "/repo/"
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

// other is the site as it was when its program had other bytes, and therefore its
// script, which names it, and its pages, which name both.
func other() string {
	dir := filepath.Join(filepath.Dir(site), "v1-earlier")
	if err := os.CopyFS(dir, os.DirFS(site)); err != nil {
		panic(err)
	}
	var rename []string
	for _, pattern := range []string{"web/app.*.wasm", "web/app.*.js", "web/pages.*.json"} {
		found, err := filepath.Glob(filepath.Join(site, pattern))
		if err != nil || len(found) != 1 {
			panic(fmt.Sprint(found, err))
		}
		old := filepath.Base(found[0])
		rename = append(rename, old, strings.Replace(pattern[len("web/"):], "*", "0123456789ab", 1))
	}
	names, hashes := strings.NewReplacer(rename...), []string{}
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		ext := filepath.Ext(p)
		if err != nil || d.IsDir() || ext == ".br" || ext == ".gz" || ext == ".png" {
			return err
		}
		b, err := os.ReadFile(p)
		if err != nil {
			return err
		}
		now := []byte(names.Replace(string(b)))
		if filepath.Base(p) == rename[0] {
			now = append(now, 0, 2, 1, 'x') // a section that nothing reads
		}
		if bytes.Equal(now, b) {
			return nil
		}
		hashes = append(hashes, integrity(b), integrity(now))
		for _, form := range []string{"", ".br", ".gz"} {
			os.Remove(p + form)
		}
		return os.WriteFile(filepath.Join(filepath.Dir(p), names.Replace(filepath.Base(p))), now, 0o644)
	})
	if err != nil {
		panic(err)
	}
	worker := filepath.Join(dir, "sw.js")
	b, err := os.ReadFile(worker)
	if err == nil {
		err = os.WriteFile(worker, []byte(strings.NewReplacer(hashes...).Replace(string(b))), 0o644)
	}
	if err != nil {
		panic(err)
	}
	return dir
}

func integrity(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func goRun(args ...string) error {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v: %w\n%s", args, err, out)
	}
	return nil
}
