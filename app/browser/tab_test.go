package browser

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience bounds every wait. It is generous: the machines of continuous
// integration are slow, and a wait that succeeds does not last.
const patience = 3 * time.Minute

// A tab is one page of the browser.
type tab struct {
	t   *testing.T
	ctx context.Context

	shared   *tab // the tab that was lent, which hears the console
	close    func()
	mu       sync.Mutex
	faults   []string
	expected []string
}

// An option changes what a tab pretends to be before it opens anything.
type option func(*tab)

// size sets the width and height of the window in CSS pixels.
func size(w, h int64) option {
	return func(p *tab) { p.do(chromedp.EmulateViewport(w, h)) }
}

// scheme makes the system light or dark.
func scheme(name string) option { return media("prefers-color-scheme", name) }

// media sets one media feature.
func media(name, value string) option {
	return func(p *tab) {
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: name, Value: value}}})
	}
}

// noScript turns JavaScript off.
func noScript(p *tab) {
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
}

// open opens a tab with storage of its own at an address.
func open(t *testing.T, url string, opts ...option) *tab {
	t.Helper()
	return openIn(t, browser, url, opts...)
}

// openIn does so in one of the browsers.
func openIn(t *testing.T, in context.Context, url string, opts ...option) *tab {
	t.Helper()
	p := adopt(t, in, chromedp.WithNewBrowserContext())
	for _, o := range opts {
		o(p)
	}
	p.goTo(url)
	return p
}

// blank opens an empty tab.
func blank(t *testing.T, opts ...chromedp.ContextOption) *tab {
	t.Helper()
	return adopt(t, browser, opts...)
}

// another opens a second tab that shares the storage of the first.
func (p *tab) another(url string) *tab {
	p.t.Helper()
	q := adopt(p.t, p.ctx)
	q.goTo(url)
	return q
}

// on lends a tab to a subtest, so that failures stop the right one.
func (p *tab) on(t *testing.T) *tab {
	return &tab{t: t, ctx: p.ctx, shared: p}
}

func adopt(t *testing.T, parent context.Context, opts ...chromedp.ContextOption) *tab {
	t.Helper()
	p := &tab{t: t}
	ctx, cancel := chromedp.NewContext(parent, append(opts, chromedp.WithListener(p.hear))...)
	p.ctx = ctx
	p.close = sync.OnceFunc(func() {
		cancel()
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, f := range p.faults {
			t.Errorf("on the console: %s", f)
		}
	})
	opened.Lock()
	opened.tabs[t] = append(opened.tabs[t], p)
	opened.Unlock()
	t.Cleanup(func() { closeTabs(t) })
	// The target lives as long as the context of this first step.
	if err := chromedp.Do(p.ctx); err != nil {
		t.Fatal(err)
	}
	return p
}

// opened are the tabs of each test.
var opened = struct {
	sync.Mutex
	tabs map[*testing.T][]*tab
}{tabs: map[*testing.T][]*tab{}}

// closeTabs closes the tabs of a test, the last first. A server that a test started
// goes only then: a page that still loads when the test is over would miss it.
func closeTabs(t *testing.T) {
	opened.Lock()
	all := opened.tabs[t]
	delete(opened.tabs, t)
	opened.Unlock()
	for _, p := range slices.Backward(all) {
		p.close()
	}
}

// expect announces errors on the console that are part of the test.
func (p *tab) expect(parts ...string) {
	if p.shared != nil {
		p = p.shared
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, parts...)
}

// hear collects what a page should not say.
func (p *tab) hear(ev any) {
	var fault string
	switch ev := ev.(type) {
	case *runtime.EventExceptionThrown:
		fault = ev.ExceptionDetails.Text
		if e := ev.ExceptionDetails.Exception; e != nil {
			fault += " " + e.Description
		}
	case *runtime.EventConsoleAPICalled:
		if ev.Type != runtime.ConsoleAPICalledTypeError && ev.Type != runtime.ConsoleAPICalledTypeAssert {
			return
		}
		for _, a := range ev.Args {
			text := string(a.Value)
			if s := ""; json.Unmarshal(a.Value, &s) == nil {
				text = s
			}
			fault += text + a.Description + " "
		}
	case *log.EventEntryAdded:
		if ev.Entry.Level != log.EntryLevelError || ofInspector(ev.Entry.Text) {
			return
		}
		fault = ev.Entry.Text + " " + ev.Entry.URL
	default:
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.expected {
		if strings.Contains(fault, e) {
			return
		}
	}
	p.faults = append(p.faults, fault)
}

// ofInspector reports whether a line of the log is about the inspector's own
// request: with styles enabled it reads the document of every frame it attaches to
// once more, which a frame without an origin is refused. A page that loads its own
// address would be a frame in itself.
func ofInspector(text string) bool {
	rest, ok := strings.CutPrefix(text, "Unsafe attempt to load URL ")
	loaded, frame, _ := strings.Cut(rest, " from frame with URL ")
	frame, _, _ = strings.Cut(frame, ". Domains,")
	frame, _, _ = strings.Cut(frame, "#")
	return ok && loaded == frame
}

// do runs steps and stops the test on an error.
func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatal(err)
	}
}

// goTo opens an address and waits for its load event.
func (p *tab) goTo(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
}

// ready waits until the program has taken over the page, answers, and has painted it.
func (p *tab) ready() *tab {
	p.t.Helper()
	p.wait(`document.readyState !== 'loading' && document.getElementById('app') && !document.getElementById('app-wasm-loader') && (!window.silkAwake || window.silkAwoken && performance.getEntriesByName('silk:whole').length > 0)`)
	// What the live region says is kept for said: the next sentence may come before
	// a test has looked.
	eval[any](p, `(() => {
		const live = document.getElementById('live');
		if (window.silkSaid) return null;
		window.silkSaid = [];
		if (!live) return null;
		new MutationObserver(() => silkSaid.push(document.getElementById('live').textContent)).observe(live, { childList: true, characterData: true, subtree: true });
		return null;
	})()`)
	return p
}

// reload loads the page again and waits until the new one is ready.
func (p *tab) reload() *tab {
	p.t.Helper()
	eval[any](p, `(window.silkBefore = true, setTimeout(() => location.reload()), null)`)
	p.wait(`!window.silkBefore`)
	return p.ready()
}

// wait waits until an expression is true; a promise is awaited.
func (p *tab) wait(js string) {
	p.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(15 * time.Millisecond) {
		ok, err := try[bool](p, "Promise.resolve("+js+").then(Boolean)")
		if err == nil && ok {
			return
		}
	}
	p.t.Fatalf("never became true: %s\n%s", js, p.text())
}

// text is what the page says, for failure messages.
func (p *tab) text() string {
	s, err := try[string](p, "(document.querySelector('dialog[open]') ?? document.body).innerText.slice(0, 500)")
	if err != nil {
		return err.Error()
	}
	return s
}

// eval evaluates an expression; a promise is awaited.
func eval[T any](p *tab, js string) T {
	p.t.Helper()
	v, err := try[T](p, js)
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return v
}

func try[T any](p *tab, js string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
}

// click clicks the element that a selector finds.
func (p *tab) click(selector string) {
	p.t.Helper()
	p.push(selector)
}

// offlineReady waits until the service worker has stored everything, and what the
// page of a first visit asked for before the worker took it has come.
func (p *tab) offlineReady() *tab {
	p.t.Helper()
	p.wait(`new Promise((done) => silkSW.offlineReady(() => done(true)))`)
	p.fetched("/data/record.json")
	return p
}

// fetched waits until a file that is fetched after the first paint is there.
func (p *tab) fetched(path string) {
	p.t.Helper()
	p.wait(`performance.getEntriesByType('resource').some((e) => new URL(e.name).pathname.endsWith(` + quote(path) + `) && e.responseEnd > 0)`)
}

// shoot writes a picture of the page to a file, for people; SHOTS names the
// folder.
func (p *tab) shoot(name string) {
	p.t.Helper()
	dir := os.Getenv("SHOTS")
	if dir == "" {
		return
	}
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(dir+"/"+name+".png", png, 0o644)
	}
	if err != nil {
		p.t.Fatal(err)
	}
}

// quote writes a string as JavaScript.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic("browser: " + err.Error())
	}
	return string(b)
}
