package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// release tells which of the two built releases a page belongs to.
const release = `document.querySelector('link[rel=canonical]').href.startsWith('https://release-2.example/') ? 2 : 1`

// A new release is announced, changes nothing by itself, and when the visitor
// agrees it is applied with the open scenario.
func TestUpdate(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1&a=steel").ready().offlineReady()
	h.deploy(newer())

	// The old release goes on: no file of the new one comes in by itself.
	p.goTo(h.URL + "/zh/all/?v=1&a=steel")
	p.ready()
	if got := eval[int](p, release); got != 1 {
		t.Fatalf("release %d shows before the visitor agreed", got)
	}
	p.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	p.goTo(h.URL + "/zh/all/?v=1&a=steel")
	p.ready()
	if got := eval[int](p, release); got != 1 {
		t.Fatalf("release %d shows before the visitor agreed", got)
	}

	p.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	eval[any](p, `(silkSW.apply(), null)`)
	p.wait(release + " === 2")
	p.ready()
	if got := eval[string](p, `location.pathname + location.search`); !strings.HasPrefix(got, "/zh/all/?v=1&a=steel") {
		t.Errorf("the scenario is lost: %s", got)
	}
	if got := eval[int](p, `caches.keys().then((k) => k.length)`); got != 1 {
		t.Errorf("%d caches after the update, want 1", got)
	}
	h.kill()
	p.goTo(h.URL + "/all/")
	p.ready()
	if got := eval[int](p, release); got != 2 {
		t.Errorf("offline, release %d shows", got)
	}
}

// A second tab that still runs the old release is told.
func TestUpdateInAnotherTab(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready().offlineReady()
	p.goTo(h.URL + "/all/")
	p.ready()
	q := p.another(h.URL + "/zh/all/").ready()
	h.deploy(newer())
	eval[any](q, `(goappTryUpdate(), null)`)
	q.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	eval[any](q, `(silkSW.apply(), null)`)
	q.wait(release + " === 2")
	p.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	if got := eval[int](p, release); got != 1 {
		t.Errorf("the other tab was reloaded without being asked")
	}
	eval[any](p, `(silkSW.apply(), null)`)
	p.wait(release + " === 2")
}

// A deploy that lacks one file, or has a file of another release, is never
// installed; the release that works goes on working, offline too.
func TestBrokenDeploy(t *testing.T) {
	mixed := without(t, newer())
	old, err := os.ReadFile(filepath.Join(site, "zh/index.html"))
	if err != nil {
		t.Fatal(err)
	}
	for ext, b := range map[string][]byte{"": old, ".br": nil, ".gz": nil} {
		name := filepath.Join(mixed, "zh/404.html"+ext)
		if b == nil {
			err = os.Remove(name)
		} else {
			err = os.WriteFile(name, b, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, dir := range map[string]string{
		"one file missing":            without(t, newer(), "web/icons/icon.svg"),
		"one file of the old release": mixed,
	} {
		t.Run(name, func(t *testing.T) {
			h := serve(t, site)
			p := open(t, h.URL+"/all/").ready().offlineReady()
			h.deploy(dir)
			p.expect("404", "integrity")
			failed := eval[bool](p, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(async (r) => {
				const w = r.installing;
				if (!w) return r.waiting === null;
				await new Promise((done) => w.addEventListener('statechange', done));
				return w.state === 'redundant';
			})`)
			if !failed {
				t.Error("the broken release was installed")
			}
			h.kill()
			p.goTo(h.URL + "/all/?v=1")
			p.ready()
			if got := eval[int](p, release); got != 1 {
				t.Errorf("release %d shows", got)
			}
		})
	}
}

// On localhost, where sites are built and not visited, a new build shows after a
// reload, unasked, and the scenario stays.
func TestUpdateOnLocalhost(t *testing.T) {
	h := serve(t, site)
	at := strings.Replace(h.URL, "127.0.0.1", "localhost", 1) + "/all/?v=1&a=steel"
	p := open(t, at).ready().offlineReady()
	h.deploy(newer())
	p.goTo(at)
	p.wait(release + " === 2")
	p.ready()
	if got := eval[string](p, `location.search`); !strings.HasPrefix(got, "?v=1&a=steel") {
		t.Errorf("the scenario is lost: %s", got)
	}
}

// A browser that has the release before is sent what differs from its program and its
// pages (RFC 9842). The service worker checks and stores the whole of them, as of every
// file, and the new release runs.
func TestUpdateIsWhatDiffers(t *testing.T) {
	later := without(t, newer())
	program := ""
	for _, pattern := range []string{"app.*.wasm", "pages.*.json"} {
		found, err := filepath.Glob(filepath.Join(later, "web", pattern))
		if err != nil || len(found) != 1 {
			t.Fatal(found, err)
		}
		if program == "" {
			program = "/web/" + filepath.Base(found[0])
		}
		// The same by a name without a hash, which does not become a dictionary.
		for _, ext := range []string{"", ".dcb"} {
			if err := os.Link(found[0]+ext, filepath.Join(later, "web", strings.Replace(pattern, "*", "probe", 1)+ext)); err != nil {
				t.Fatal(err)
			}
		}
	}
	h := serve(t, earlier())
	p := open(t, h.URL+"/all/").ready().offlineReady()
	h.deploy(later)
	for _, probe := range []string{"app.probe.wasm", "pages.probe.json"} { // the browser writes down what it has in its own time
		p.wait(`fetch('/web/` + probe + `', { cache: 'no-store' }).then(async (r) => (await r.arrayBuffer(), r.headers.get('Content-Encoding') === 'dcb'))`)
	}
	eval[any](p, `(goappTryUpdate(), null)`)
	p.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	if got := eval[string](p, `caches.match(`+quote(program)+`, { ignoreVary: true }).then((r) => r.headers.get('Content-Encoding'))`); got != "dcb" {
		t.Errorf("the program came as %q", got)
	}
	eval[any](p, `(silkSW.apply(), null)`)
	p.wait(release + " === 2")
	p.ready()
}
