package browser

import (
	"testing"

	"silkladder/app/contents"
)

// Every page opens in a browser with scripts, runs the program, and says
// nothing on the console.
func TestPagesOpen(t *testing.T) {
	h := serve(t, site)
	for _, page := range contents.All() {
		t.Run(page.Lang.Tag()+"/"+page.Kind, func(t *testing.T) {
			p := open(t, h.URL+page.Path).ready()
			if got := eval[string](p, `document.documentElement.lang`); got != page.Lang.Tag() {
				t.Errorf("language is %q, want %q", got, page.Lang.Tag())
			}
			if got := eval[string](p, `document.title`); got != page.Title {
				t.Errorf("title is %q, want %q", got, page.Title)
			}
			if n := eval[int](p, `document.querySelectorAll('#app').length`); n != 1 {
				t.Errorf("%d component trees on the page", n)
			}
			if eval[bool](p, `!document.getElementById('silk-crash').hidden`) {
				t.Error("the banner of a stopped program shows")
			}
			p.shoot("page-" + page.Lang.Tag() + "-" + page.Kind)
		})
	}
}

// Without JavaScript the prerendered page is what the visitor reads: nothing
// may lie on top of it, and it says what is missing.
func TestPagesWithoutScript(t *testing.T) {
	h := serve(t, site)
	for _, page := range contents.All() {
		t.Run(page.Lang.Tag()+"/"+page.Kind, func(t *testing.T) {
			p := open(t, h.URL+page.Path, noScript)
			// The protocol can still look at a page whose own scripts are off.
			if eval[string](p, `document.getElementById('app').innerText.trim()`) == "" {
				t.Error("the prerendered page is empty")
			}
			covered := `(() => {
				const at = document.elementFromPoint(innerWidth / 2, 40);
				return at && at !== document.documentElement && at !== document.body && !document.getElementById('app').contains(at) ? at.outerHTML.slice(0, 200) : '';
			})()`
			if by := eval[string](p, covered); by != "" {
				t.Errorf("the page is covered by %s", by)
			}
			if !eval[bool](p, `document.querySelector('.silk-noscript').checkVisibility() && !document.getElementById('app-wasm-loader').checkVisibility()`) {
				t.Error("the note for visitors without JavaScript does not show, or a loader does")
			}
			p.shoot("noscript-" + page.Lang.Tag() + "-" + page.Kind)
		})
	}
}

// A wrong address answers in the language of its path, works without the
// program and leads back.
func TestWrongAddress(t *testing.T) {
	h := serve(t, site)
	for path, want := range map[string]string{"/no/such/page": "This page does not exist", "/zh/no/such/page": "没有这个页面"} {
		t.Run(path, func(t *testing.T) {
			p := blank(t)
			p.expect("404")
			p.goTo(h.URL + path)
			if got := eval[string](p, `document.querySelector('h1').innerText`); got != want {
				t.Errorf("heading is %q, want %q", got, want)
			}
			p.shoot("missing-" + want[:4])
			p.click("main li a")
			p.ready()
		})
	}
}

// The site works below a base path, links and worker included.
func TestBelowBasePath(t *testing.T) {
	h := serveBelow(t, below(), "/repo/")
	p := open(t, h.URL+"/all/").ready().offlineReady()
	outside := `performance.getEntriesByType('resource').map((e) => e.name).filter((n) => !n.startsWith(` + quote(h.URL+"/") + `)).join(' ')`
	if got := eval[string](p, outside); got != "" {
		t.Errorf("loaded from outside the base path: %s", got)
	}
	links := `[...document.querySelectorAll('#app a[href^="/"]')].map((a) => a.getAttribute('href')).filter((h) => !h.startsWith('/repo/')).join(' ')`
	if got := eval[string](p, links); got != "" {
		t.Errorf("links that leave the base path: %s", got)
	}
	h.kill()
	p.goTo(h.URL + "/zh/all/?v=1")
	p.ready()
}

// No page is wider than its screen, from the narrowest to a tablet: nobody has to scroll
// sideways to read (WCAG 2.2, 1.4.10).
func TestNarrowScreen(t *testing.T) {
	h := serve(t, site)
	for _, page := range contents.All() {
		const narrow = 320
		p := open(t, h.URL+page.Path, size(narrow, 700)).ready()
		p.wait(`!document.querySelector('#atop') || /cases|情形/.test(document.querySelector('#atop').textContent)`) // the headline is whole
		if page.Kind == "all" {                                                                                    // with the answers to what is asked by itself
			p.wait(`!document.querySelector('#art-threshold').textContent.includes('not computed yet') && document.querySelector('#ask-threshold button')`)
		}
		if got := eval[int](p, `document.documentElement.scrollWidth`); got > narrow {
			t.Errorf("%s is %d pixels wide on a screen of %d", page.Path, got, narrow)
		}
		for _, w := range []int64{360, 375, 390, 412, 768} {
			size(w, 700)(p)
			p.within(w)
			if cut := eval[string](p, `[...document.querySelectorAll('.top :is(a, button)')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth).map((e) => e.id || e.textContent).join()`); cut != "" {
				t.Errorf("%s on a screen of %d pixels: %s is cut", page.Path, w, cut)
			}
		}
	}
}
