package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// embedder serves a host page on another site: the product is at 127.0.0.1,
// the host at localhost, and these are different sites to a browser.
func embedder(t *testing.T, headers map[string]string, body string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		for k, v := range headers {
			w.Header().Set(k, v)
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!doctype html><title>host</title><link rel="icon" href="data:,">
<script>window.heard = []; addEventListener('message', (e) => heard.push({ origin: e.origin, ...e.data }));</script>%s`, body)
	}))
	t.Cleanup(func() { closeTabs(t); s.Close() })
	return strings.Replace(s.URL, "127.0.0.1", "localhost", 1)
}

// inside attaches to the frame of the product on a host page.
func (p *tab) inside(prefix string) *tab {
	p.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		targets, err := chromedp.Targets(p.ctx)
		if err != nil {
			p.t.Fatal(err)
		}
		for _, g := range targets {
			if g.Type == "iframe" && strings.HasPrefix(g.URL, prefix) {
				return adopt(p.t, p.ctx, chromedp.WithTargetID(g.TargetID))
			}
		}
	}
	p.t.Fatalf("no frame of %s", prefix)
	return nil
}

// The program runs in every kind of frame that other sites make.
func TestFrames(t *testing.T) {
	coep := func(v string) map[string]string { return map[string]string{"Cross-Origin-Embedder-Policy": v} }
	for _, c := range []struct {
		name    string
		headers map[string]string
		attrs   string
	}{
		{"plain", nil, ``},
		{"sandbox allow-scripts, as WordPress does", nil, `sandbox="allow-scripts" security="restricted"`},
		{"sandbox with same origin", nil, `sandbox="allow-scripts allow-same-origin"`},
		{"sandbox with popups, downloads and forms", nil, `sandbox="allow-scripts allow-popups allow-downloads allow-forms"`},
		{"credentialless", nil, `credentialless`},
		{"host isolated, require-corp", coep("require-corp"), ``},
		{"host isolated, credentialless", coep("credentialless"), ``},
		{"host isolated, frame credentialless", coep("require-corp"), `credentialless`},
		{"nothing allowed", nil, `allow=""`},
		{"clipboard and full screen", nil, `allow="fullscreen; clipboard-write; web-share"`},
		{"lazy", nil, `loading="lazy"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := serve(t, site)
			url := h.URL + "/embed/?v=1&a=steel#?secret=0123456789"
			before := `<div style="height:1px"></div>`
			if c.name == "lazy" {
				before = `<div style="height:9000px"></div>`
			}
			p := open(t, embedder(t, c.headers, fmt.Sprintf(`%s<iframe title="x" width="800" height="600" src="%s" %s></iframe>`, before, url, c.attrs)))
			if c.name == "lazy" {
				if n := eval[int](p, `heard.length + frames[0].length`); n != 0 {
					t.Error("a lazy frame loaded far from view")
				}
				eval[any](p, `(scrollTo(0, 9000), null)`)
			}
			f := p.inside(h.URL)
			f.ready()
			if eval[bool](f, `!document.getElementById('silk-crash').hidden`) {
				t.Error("the program stopped")
			}
			if strings.Contains(c.attrs, "sandbox") && !strings.Contains(c.attrs, "same-origin") && eval[string](f, `origin`) != "null" {
				t.Error("the frame is not as isolated as the test means")
			}
			if n := eval[int](f, `(async () => { try { return (await navigator.serviceWorker.getRegistrations()).length; } catch { return 0; } })()`); n != 0 {
				t.Error("a service worker is registered in a frame")
			}
			p.wait(`heard.some((m) => m.ns === 'silkladder' && m.v === 1 && m.type === 'resize' && m.height >= 50)`)
		})
	}
}

// With the visitor's site data blocked, storage throws; the program runs on.
func TestFrameWithoutStorage(t *testing.T) {
	h := serve(t, site)
	p := open(t, embedder(t, nil, fmt.Sprintf(`<iframe title="x" sandbox="allow-scripts" src="%s/embed/"></iframe>`, h.URL)))
	f := p.inside(h.URL).ready()
	if got := eval[string](f, `(localStorage.setItem('k', 1), localStorage.getItem('k') + localStorage.length)`); got != "11" {
		t.Errorf("storage in memory answers %q", got)
	}
}

// embed.js turns elements into frames, gives each its own height, and listens
// to its own frames only.
func TestEmbedScript(t *testing.T) {
	h := serve(t, site)
	p := open(t, embedder(t, nil, fmt.Sprintf(`
<div id="a" data-silkladder="v=1&a=steel"></div>
<div id="b" data-silkladder="v=1&a=toys" data-lang="zh" data-title="玩具"></div>
<iframe id="stranger" title="x" srcdoc="<script>parent.postMessage({ns:'silkladder',v:1,type:'resize',height:4321},'*')</script>"></iframe>
<script async src="%s/embed.js"></script>`, h.URL)), size(1000, 1400))
	p.wait(`['a', 'b'].every((id) => parseInt(document.querySelector('#' + id + ' iframe')?.style.height) >= 50)`)
	if got := eval[string](p, `document.querySelector('#b iframe').src + ' ' + document.querySelector('#b iframe').title`); got != h.URL+"/zh/embed/?v=1&a=toys 玩具" {
		t.Errorf("second frame is %s", got)
	}
	if got := eval[string](p, `document.getElementById('stranger').style.height`); got != "" {
		t.Errorf("another frame was given the height %s", got)
	}
	if got := eval[string](p, `Object.keys(window).filter((k) => /silk/i.test(k)).join()`); got != "SilkLadder" {
		t.Errorf("names added to the host page: %s", got)
	}
	// Heights beyond reason are cut.
	eval[any](p, `(document.querySelector('#a iframe').contentWindow.location = 'about:blank', null)`)
}

// A frame answers its parent only, and strange messages change nothing.
func TestFrameIgnoresStrangers(t *testing.T) {
	h := serve(t, site)
	p := open(t, embedder(t, nil, fmt.Sprintf(`<iframe id="f" title="x" src="%s/embed/"></iframe><iframe id="s" title="x" srcdoc="<p>sibling"></iframe>`, h.URL)))
	f := p.inside(h.URL).ready()
	// A height that stays: the frame tells of another one unasked.
	height := eval[int](f, `(() => { const s = document.body.style; s.height = '500px'; s.overflow = 'hidden'; return Math.ceil(document.body.getBoundingClientRect().height); })()`)
	p.wait(`heard.some((m) => m.type === 'resize' && m.height === ` + itoa(height) + `)`)
	eval[any](p, `(() => {
		heard.length = 0;
		const w = document.getElementById('f').contentWindow;
		const deep = []; let d = deep; for (let i = 0; i < 2000; i++) d = d[0] = [];
		const circular = { ns: 'silkladder', v: 1, type: 'get' }; circular.self = circular;
		for (const m of [null, 1, 'resize', [], {}, { ns: 'silkladder' }, { ns: 'silkladder', v: 2, type: 'resize' }, { v: 1, type: 'resize' },
			{ ns: 'silkladder', v: 1, type: {} }, JSON.parse('{"__proto__":{"ns":"silkladder","v":1,"type":"resize"}}'), circular, { ns: 'silkladder', v: 1, type: 'nothing', deep }]) w.postMessage(m, '*');
		// A sibling frame may post to the frame, too; it is not the parent.
		const s = document.getElementById('s').contentWindow.eval;
		s('parent.frames[0].postMessage({ns:"silkladder",v:1,type:"resize"}, "*")');
		return null;
	})()`)
	// Messages arrive in order: the answer to a last honest one is the first.
	eval[any](p, `(document.getElementById('f').contentWindow.postMessage({ ns: 'silkladder', v: 1, type: 'resize', id: 7 }, '*'), null)`)
	p.wait(`heard.some((m) => m.type === 'resize')`)
	if n := eval[int](p, `heard.filter((m) => m.type === 'resize').length`); n != 1 {
		t.Errorf("%d answers, want 1", n)
	}
	if got := eval[string](f, `String({}.ns) + String(Object.prototype.type)`); got != "undefinedundefined" {
		t.Errorf("the prototype was changed: %s", got)
	}
}

// Links inside a frame open outside it, so that the host page keeps its frame.
func TestFrameLinksOpenOutside(t *testing.T) {
	h := serve(t, site)
	p := open(t, embedder(t, nil, fmt.Sprintf(`<iframe title="x" src="%s/embed/"></iframe>`, h.URL)))
	f := p.inside(h.URL).ready()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	opened := eval[string](f, `(() => {
		const a = document.createElement('a');
		a.href = silkBase + 'methods/';
		document.getElementById('app').append(a);
		let seen = '';
		addEventListener('click', (e) => e.preventDefault(), { capture: true, once: true });
		a.click();
		seen = a.target + ' ' + a.rel;
		a.remove();
		return seen;
	})()`)
	if err := ctx.Err(); err != nil || opened != "_blank noopener" {
		t.Errorf("a link in a frame has target and rel %q (%v)", opened, err)
	}
}

// embed.js works as a script and as a module, written into the page or imported.
func TestEmbedScripts(t *testing.T) {
	h := serve(t, site)
	for name, script := range map[string]string{
		"script":   `<script async src="%s/embed.js"></script>`,
		"module":   `<script type="module" src="%s/embed.js"></script>`,
		"imported": `<script type="module">import '%s/embed.js';</script>`,
	} {
		t.Run(name, func(t *testing.T) {
			p := open(t, embedder(t, map[string]string{}, `<div data-silkladder="v=1&a=steel" data-lang="zh"></div>`+fmt.Sprintf(script, h.URL)), size(1000, 900))
			p.wait(`document.querySelector('iframe')?.src === ` + quote(h.URL+"/zh/embed/?v=1&a=steel"))
			p.wait(`heard.some((m) => m.type === 'ready')`)
		})
	}
}

// The headline of a frame carries its odds, counted once it rests; until then it says
// that they are not, and the picture stands all the while.
func TestFrameCarriesItsOdds(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct{ query, head, before, counted string }{
		{"/embed/?v=1&chart=functional", "#title-functional", "Its odds have not been counted yet.", `/In \d+ of 40 cases the Belt and Road lifts the functional level by 2043\.$/`},
		{"/zh/embed/?v=1&chart=map", "#says", "有多少情形由同一地居首，尚未统计。", `/40个情形中有\d+个以同一东道国或地区居首。$/`},
		{"/zh/embed/?v=1&a=toys&l=90,90,90,90,0", "#verdict", "尚未统计", `/本次模拟周围的40个情形中/`},
	} {
		p := blank(t)
		call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `
			window.seen = [];
			addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
				const e = document.querySelector(` + quote(c.head) + `);
				if (e && window.seen.at(-1) !== e.textContent) window.seen.push(e.textContent);
				if (!document.querySelector('.art svg, .map svg')) window.bare = true;
			}).observe(document, { childList: true, subtree: true, characterData: true }));`})
		p.goTo(h.URL + c.query)
		p.ready()
		p.wait(c.counted + `.test(document.querySelector(` + quote(c.head) + `).textContent.trim())`)
		if !eval[bool](p, `window.seen.some((s) => s.includes(`+quote(c.before)+`))`) {
			t.Errorf("%s: before they were counted: %q", c.query, eval[[]string](p, `window.seen`))
		}
		if eval[bool](p, `window.bare === true`) {
			t.Errorf("%s: the picture waited for its odds", c.query)
		}
		if w := eval[int](p, `document.documentElement.scrollWidth - innerWidth`); w > 0 {
			t.Errorf("%s: %d pixels too wide", c.query, w)
		}
		p.shoot("frame-odds-" + c.head[1:])
	}
}
