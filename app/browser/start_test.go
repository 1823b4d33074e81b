package browser

import (
	"fmt"
	"net/http"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// A start that fails says so, whichever of its files is missing or has been
// replaced, and leaves the page readable.
func TestStartFails(t *testing.T) {
	h := serve(t, site)
	type answer = func(http.ResponseWriter, *http.Request, http.Handler)
	for name, how := range map[string]answer{"missing": missing, "a page in its place": page404, "empty": empty} {
		for _, file := range []string{"boot.*.js", "app.*.js", "wasm_exec.*.js", "app.*.wasm"} {
			t.Run(file+" "+name, func(t *testing.T) {
				p := blank(t, chromedp.WithNewBrowserContext())
				p.expect("404", "silkladder: load", "SyntaxError", "MIME type", "ReferenceError", "not defined", "CompileError", "TypeError")
				p.goTo(crooked(t, h, file, how) + "/all/")
				p.sayNotLoaded()
			})
		}
	}
}

// sayNotLoaded waits for the banner of a program that did not come.
func (p *tab) sayNotLoaded() {
	p.t.Helper()
	p.wait(`document.querySelector('#silk-crash [data-when=load]').checkVisibility()`)
	if eval[bool](p, `document.querySelector('#silk-crash [data-when=stopped]').checkVisibility() || !!document.getElementById('app-wasm-loader')?.checkVisibility()`) {
		p.t.Error("it also says that the program stopped, or is on its way")
	}
	if eval[string](p, `document.getElementById('app').innerText.trim()`) == "" {
		p.t.Error("the prerendered page is gone")
	}
	before := eval[float64](p, `performance.timeOrigin`)
	p.click("#silk-crash button")
	p.wait(fmt.Sprintf(`performance.timeOrigin !== %v`, before))
}

// Object stores and old servers do not know the type of the program: it starts
// all the same.
func TestProgramOfAnotherType(t *testing.T) {
	h := serve(t, site)
	for _, kind := range []string{"application/octet-stream", "", "text/plain; charset=utf-8", "application/wasm; charset=utf-8"} {
		t.Run(kind, func(t *testing.T) {
			p := open(t, crooked(t, h, "app.*.wasm", retyped(kind))+"/all/", size(1280, 900)).ready()
			p.alive()
		})
	}
}

// A browser without WebAssembly shows the page and says that the simulator
// could not be loaded.
func TestWithoutWebAssembly(t *testing.T) {
	path := "chromium"
	if shell, err := exec.LookPath("chromium-headless-shell"); err == nil {
		path = shell
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU, chromedp.ExecPath(path),
		chromedp.Flag("js-flags", "--jitless"), chromedp.UserDataDir(filepath.Join(t.TempDir(), "jitless")))
	alloc, stop := chromedp.NewExecAllocator(t.Context(), opts...)
	defer stop()
	ctx, cancel := chromedp.NewContext(alloc)
	defer cancel()
	h := serve(t, site)
	p := adopt(t, ctx)
	p.expect("silkladder: load", "WebAssembly")
	p.goTo(h.URL + "/zh/all/")
	if eval[bool](p, `'WebAssembly' in window`) {
		t.Fatal("this browser has WebAssembly")
	}
	p.sayNotLoaded()
}
