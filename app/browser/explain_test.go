package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
)

// A dotted word and the mark of an equation explain themselves in place: the
// page does not move, the explanation holds what the picture shows and the
// equation, the keyboard goes in and comes back, and the links lead on.
func TestWordsExplainThemselvesInPlace(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct {
		l lang.Lang
		w int64
	}{{lang.En, 1280}, {lang.Zh, 390}} {
		t.Run(c.l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+c.l.Prefix()+"/all/?v=1&a=steel", size(c.w, 900)).ready()
			p.rested()
			for _, sel := range []string{`#words a[data-figure="ladder"]`, `#words a.eq`} {
				eval[any](p, `(document.querySelector(`+quote(sel)+`).scrollIntoView({ block: 'center' }), document.querySelector(`+quote(sel)+`).focus(), null)`)
				p.rested()
				before := eval[float64](p, `scrollY`)
				p.press(kb.Enter)
				p.wait(`document.querySelector('#explain:popover-open .explain-eq .math') && document.activeElement.id === 'explain'`)
				if y := eval[float64](p, `scrollY`); y != before {
					t.Errorf("%s: the page moved from %g to %g", sel, before, y)
				}
				if s := eval[string](p, `document.getElementById('explain').innerText`); !strings.Contains(s, "E10") && !strings.Contains(s, "E1") || len(s) < 80 {
					t.Errorf("%s: explained by %q", sel, s)
				}
				if bad := eval[string](p, `(() => { const r = document.getElementById('explain').getBoundingClientRect(); return r.left < 0 || r.right > document.documentElement.clientWidth || r.top < 0 || r.bottom > innerHeight + 1 ? [r.left, r.top, r.right, r.bottom].join() : ''; })()`); bad != "" {
					t.Errorf("%s: the explanation leaves the window: %s", sel, bad)
				}
				if w := eval[bool](p, `document.documentElement.scrollWidth > document.documentElement.clientWidth`); w {
					t.Errorf("%s: the page scrolls sideways", sel)
				}
				p.audit("explanation", "#explain")
				p.shoot("explain-" + c.l.Tag())
				p.press(kb.Escape)
				p.wait(`!document.querySelector('#explain:popover-open') && document.activeElement === document.querySelector(` + quote(sel) + `)`)
			}
			// Every word and mark has something to say.
			n := eval[int](p, `document.querySelectorAll('#words a').length`)
			for i := range n {
				said := eval[string](p, `(() => {
					const a = document.querySelectorAll('#words a')[`+itoa(i)+`];
					a.click();
					const s = document.querySelector('#explain:popover-open')?.innerText ?? '';
					document.getElementById('explain').hidePopover();
					return s.length > 20 ? '' : a.textContent + ': ' + s;
				})()`)
				if said != "" {
					t.Errorf("not explained: %s", said)
				}
			}
			// The link in it leads on.
			eval[any](p, `(document.querySelector('#words a[data-figure="ladder"]').click(), null)`)
			p.wait(`document.querySelector('#explain:popover-open')`)
			eval[any](p, `(document.querySelector('#explain .explain-on a').click(), null)`)
			p.wait(`location.hash === '#fig-ladder' && !document.querySelector('#explain:popover-open')`)
		})
	}
}
