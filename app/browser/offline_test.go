package browser

import (
	"strings"
	"testing"
)

// After one visit, and with the server killed, every address answers: each
// page, each query, and a sensible page for addresses that do not exist.
func TestOffline(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready().offlineReady()
	h.kill()
	for _, c := range []struct{ path, at, lang string }{
		{"/", "/", "en"},
		{"/zh/", "/zh/", "zh-Hans"},
		{"/?v=1&a=steel&l=100,100,100,40,0&utm_source=x", "/?v=1&a=steel", "en"},
		{"/zh/?v=1&a=toys", "/zh/?v=1&a=toys", "zh-Hans"},
		{"/index.html?v=1", "/?v=1", "en"},
		{"/zh", "/zh/", "zh-Hans"},
		{"/methods/", "/methods/", "en"},
		{"/zh/methods/", "/zh/methods/", "zh-Hans"},
		{"/embed/?v=1&a=steel#?secret=abc", "/embed/?v=1&a=steel", "en"},
	} {
		t.Run(c.path, func(t *testing.T) {
			p := p.on(t)
			p.goTo(h.URL + c.path)
			p.ready()
			if got := eval[string](p, `location.href`); !strings.HasPrefix(got, h.URL+c.at) {
				t.Errorf("ended at %s, want %s", got, c.at)
			}
			if got := eval[string](p, `document.documentElement.lang`); got != c.lang {
				t.Errorf("language is %q, want %q", got, c.lang)
			}
			// And again: a reload is the first thing people try.
			p.reload()
		})
	}
	for path, want := range map[string]string{"/deep/unknown/path": "en", "/zh/deep/unknown": "zh-Hans"} {
		t.Run(path, func(t *testing.T) {
			p := p.on(t)
			p.expect("404")
			p.goTo(h.URL + path)
			p.wait(`document.body.classList.contains('silk-missing')`)
			if got := eval[string](p, `document.documentElement.lang`); got != want {
				t.Errorf("language is %q, want %q", got, want)
			}
			p.click("main li a")
			p.ready()
		})
	}
}

// The page of the very first visit is as safe as later ones: what it asks for only
// after the network is gone, it gets.
func TestOfflineOnFirstVisit(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready().offlineReady()
	h.kill()
	for _, path := range []string{"/data/record.json", "/methods/", "/zh/all/"} {
		if !eval[bool](p, `fetch(`+quote(path)+`).then((r) => r.ok, () => false)`) {
			t.Errorf("%s does not come", path)
		}
	}
}

// Other applications live on the same origin, at github.io for example: their
// caches stay.
func TestOtherCachesStay(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/404.html")
	eval[any](p, `caches.open('another-app').then(() => null)`)
	p.goTo(h.URL + "/all/")
	p.ready().offlineReady()
	if got := eval[int](p, `caches.keys().then((k) => k.filter((n) => n === 'another-app').length)`); got != 1 {
		t.Error("the cache of another application is gone")
	}
	if got := eval[int](p, `caches.keys().then((k) => k.filter((n) => n.startsWith('silkladder:')).length)`); got != 1 {
		t.Errorf("%d caches of ours, want 1", got)
	}
}

// A first visit fetches the program once, although the page uses it and the
// service worker stores it.
func TestProgramIsFetchedOnce(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready().offlineReady()
	n := eval[int](p, `performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.wasm') && e.transferSize > 1e5).length`)
	if n != 1 {
		t.Errorf("the page fetched the program %d times", n)
	}
	// From now on the page's own cache has it: no bytes at all.
	p.goTo(h.URL + "/zh/all/")
	p.ready()
	if n := eval[int](p, `performance.getEntriesByType('resource').filter((e) => e.transferSize > 0).length`); n != 0 {
		t.Errorf("the second page fetched %d files", n)
	}
}
