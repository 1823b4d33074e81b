package browser

import (
	"net/http"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"silkladder/app/lang"
)

// impatient runs a script again and again from the first paint until the
// program has settled, and for a while after.
func impatient(t *testing.T, url, script string) *tab {
	t.Helper()
	p := adopt(t, browser, chromedp.WithNewBrowserContext())
	size(1280, 900)(p)
	if _, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `{
		const act = () => { ` + script + ` };
		let turns = 0;
		const again = () => {
			if (document.getElementById('app')) act();
			if (document.readyState !== 'complete' || document.getElementById('app-wasm-loader')) turns = 0;
			if (++turns < 20) setTimeout(again, 30); else window.patient = true;
		};
		addEventListener('DOMContentLoaded', again);
	}`}); err != nil {
		t.Fatal(err)
	}
	p.goTo(url)
	p.ready()
	p.wait(`window.patient`)
	return p
}

// alive fails where the program has stopped: it must answer a lever.
func (p *tab) alive() {
	p.t.Helper()
	if eval[bool](p, `!document.getElementById('silk-crash').hidden`) {
		p.t.Error("the banner of a stopped program shows")
	}
	eval[any](p, `(() => { const e = document.getElementById('r-parks'); e.value = 77; e.dispatchEvent(new Event('input', { bubbles: true })); return null; })()`)
	p.wait(`document.getElementById('n-parks').value === '0.77'`)
}

// Nothing that a visitor does while the program starts stops it.
func TestImpatience(t *testing.T) {
	h := serve(t, site)
	mouse := func(selector string) string {
		return `{ const e = document.querySelector('` + selector + `'), r = e?.getBoundingClientRect();
			if (e) for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) e.dispatchEvent(new (type === 'click' ? MouseEvent : PointerEvent)(type, { bubbles: true, cancelable: true, detail: 1, pointerType: 'mouse', clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 })); }`
	}
	for name, script := range map[string]string{
		"map":     mouse("#art-map"),
		"station": mouse(`#art-map [data-kind=home]`),
		"place":   `document.querySelectorAll('#art-map [data-kind]').forEach((e) => e.dispatchEvent(new MouseEvent('click', { bubbles: true })))`,
		"zoom":    mouse("[data-act=zoom-in]"),
		"basemap": mouse("[data-act=basemap]"),
		"table":   mouse("[data-act=table][data-of=map]"),
		"menu":    mouse("[data-act=menu][data-of=map]"),
		"menus":   mouse("[data-act=menu][data-of=smile]"),
		"search":  `const f = document.getElementById('find'); if (f) { f.focus(); f.value = 'gwadar'; f.dispatchEvent(new Event('input', { bubbles: true })); }`,
		"keys":    `for (const key of ['+', '-', '0', 'p', '1', '[', 'ArrowLeft']) for (const e of [document.body, document.getElementById('art-map')]) e?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))`,
		"size":    `dispatchEvent(new Event('resize'))`,
		"levers":  `const e = document.getElementById('r-openness'); if (e) { e.value = Math.random() * 100 | 0; for (const type of ['input', 'change']) e.dispatchEvent(new Event(type, { bubbles: true })); }`,
		"drawer":  mouse("#d-assumptions") + mouse("[data-act=drawer-close]"),
		"play":    mouse("#play"),
	} {
		t.Run(name, func(t *testing.T) { impatient(t, h.URL+"/all/", script).alive() })
	}
}

// What a visitor does before the program is there is done when it comes, once.
func TestEarlyActs(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := adopt(t, browser, chromedp.WithNewBrowserContext())
			size(1280, 900)(p)
			come := make(chan struct{})
			release := sync.OnceFunc(func() { close(come) })
			t.Cleanup(release)
			p.goTo(crooked(t, h, "app.*.wasm", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
				<-come
				next.ServeHTTP(w, r)
			}) + l.Prefix() + "/all/")
			p.wait(`document.getElementById('app-wasm-loader')`)
			p.push("#a-steel")
			p.push("#a-steel") // asked again
			p.drag("#r-parks", .4, .9)
			p.put("#n-openness", "0.15")
			p.push(`[data-act=table][data-of=functional]`)
			p.push(`[data-act=zoom-in]`)
			x, y, _, _ := p.at(`#art-map [data-kind=home]`)
			p.do(chromedp.MouseClickXY(x, y))
			if eval[bool](p, `!document.getElementById('app-wasm-loader')`) {
				t.Fatal("the program was not held back")
			}
			release()
			p.ready()
			p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true' && document.querySelector('#twin-functional tbody tr')`)
			p.wait(`!document.getElementById('card').hidden`)
			s := p.state()
			if s.Scenario.Archetype != "steel" || s.Scenario.Levers.Parks < .8 || s.Scenario.Levers.Openness != .15 {
				t.Errorf("opened %s with %+v", s.Scenario.Archetype, s.Scenario.Levers)
			}
			if eval[string](p, `document.getElementById('art-map').dataset.zoomed ?? ''`) != "1" {
				t.Error("the map was not zoomed")
			}
		})
	}
}

// A page that was built with the usual scenario veils its numbers where the address asks
// for another, until the program has painted those; how one looks is no other scenario.
func TestOtherNumbersAreVeiled(t *testing.T) {
	h := serve(t, site)
	come := make(chan struct{})
	release := sync.OnceFunc(func() { close(come) })
	t.Cleanup(release)
	at := crooked(t, h, "app.*.wasm", func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		<-come
		next.ServeHTTP(w, r)
	})
	const seen = `getComputedStyle(document.getElementById('main')).opacity`
	tabs := map[string]*tab{}
	for path, want := range map[string]string{
		"/lab/": "1", "/lab/?y=2030": "1", "/zh/lab/?v=2&a=appliance&pics=fan": "1",
		"/lab/?v=1": "0.25", "/zh/map/?v=2&a=steel": "0.25", "/embed/?a=appliance&chart=smile": "0.25", "/lab/?parks=1": "0.25",
	} {
		p := adopt(t, browser, chromedp.WithNewBrowserContext())
		p.goTo(at + path)
		p.wait(`document.getElementById('main')`)
		if got := eval[string](p, seen); got != want {
			t.Errorf("%s: opacity %s before the program, want %s", path, got, want)
		}
		tabs[path] = p
	}
	release()
	for path, p := range tabs {
		p.ready()
		if got := eval[string](p, seen); got != "1" {
			t.Errorf("%s: opacity %s with the program", path, got)
		}
	}
}
