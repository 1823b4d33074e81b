package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Every shortcut of the list does what it says; none acts while one types, in a
// dialog, or after it was switched off.
func TestShortcuts(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	for _, c := range []struct{ key, then string }{
		{"2", `document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`},
		{"5", `document.getElementById('a-electronics').getAttribute('aria-pressed') === 'true'`},
		{"1", `document.getElementById('a-footwear').getAttribute('aria-pressed') === 'true'`},
		{"n", `document.getElementById('p-none').getAttribute('aria-pressed') === 'true'`},
		{"a", `document.getElementById('p-full').getAttribute('aria-pressed') === 'true'`},
		{"m", `document.getElementById('p-real').getAttribute('aria-pressed') === 'true'`},
		{"[", `document.getElementById('year').textContent === '2042'`},
		{"]", `document.getElementById('year').textContent === '2043'`},
		{"p", `document.getElementById('year').textContent >= '2014' && document.getElementById('year').textContent < '2043'`},
		{"p", `document.getElementById('play').getAttribute('aria-label') === 'Play the years'`},
		{"+", `document.getElementById('art-map').dataset.zoomed === '1'`},
		{"0", `!document.getElementById('art-map').dataset.zoomed`},
		{"+", `document.getElementById('art-map').dataset.zoomed === '1'`},
		{"-", `!document.getElementById('art-map').dataset.zoomed`},
		{"c", `document.querySelectorAll('.compared li').length === 2`},
		{"r", `document.getElementById('live').textContent !== ''`},
		{"o", `document.querySelector('dialog[open] [data-act=story]')`},
		{kb.Escape, `!document.querySelector('dialog[open]')`},
		{"s", `document.querySelector('dialog[open] #share-link')`},
		{kb.Escape, `!document.querySelector('dialog[open]')`},
		{"?", `document.querySelector('dialog[open] .keys')`},
	} {
		p.press(c.key)
		p.wait(c.then)
	}
	p.shoot("shortcuts")
	listed := eval[string](p, `[...document.querySelectorAll('.keys kbd')].map((k) => k.textContent).join(' ')`)
	for _, k := range []string{"P", "[", "]", "Ctrl/⌘", "R", "N", "M", "A", "O", "C", "S", "+", "-", "0", "1", "5", "?"} {
		if !strings.Contains(" "+listed+" ", " "+k+" ") {
			t.Errorf("the list does not name %s: %s", k, listed)
		}
	}

	// In a dialog and in a field, keys are what they usually are.
	before := p.state().Query()
	p.press("2n")
	p.press(kb.Escape)
	p.wait(`!document.querySelector('dialog[open]')`)
	p.focus("#scenario-name")
	p.press("2n[")
	p.focus("#art-smile")
	p.rested()
	if got := p.state().Scenario; got.Archetype != "footwear" || got.Levers.Parks != .4 {
		t.Errorf("typing changed the scenario from %s to %s", before, p.state().Query())
	}
	if got := p.state().Name; got != "2n[" {
		t.Errorf("typed a name, got %q", got)
	}

	// Shortcuts of one key can be switched off (WCAG 2.1.4); the others stay.
	p.press("?")
	p.push("label:has(#single-keys)")
	p.press(kb.Escape)
	p.wait(`!document.querySelector('dialog[open]')`)
	p.focus("#art-smile")
	p.press("2")
	p.rested()
	if got := p.state().Scenario.Archetype; got != "footwear" {
		t.Errorf("a shortcut that was switched off chose %s", got)
	}
	p.press("z", chromedp.ModifierCtrl)
	p.wait(`document.getElementById('scenario-name').value === ''`)
	p.reload()
	p.focus("#art-smile")
	p.press("3")
	p.rested()
	if got := p.state().Scenario.Archetype; got != "footwear" {
		t.Errorf("the choice was forgotten: %s", got)
	}
}

// Tab leads through the whole page without a trap; whatever has the focus is
// visible, marked, and not under the bars at the head and the foot.
func TestTabWalk(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct {
		name string
		w, h int64
	}{{"desktop", 1280, 900}, {"phone", 390, 844}} {
		t.Run(c.name, func(t *testing.T) {
			p := open(t, h.URL+"/all/", size(c.w, c.h)).ready()
			p.rested()
			eval[any](p, `(document.activeElement?.blur(), scrollTo(0, 0), null)`)
			seen := map[string]bool{}
			last := ""
			for i := 0; i < 400; i++ {
				p.press("\t")
				got := eval[[]string](p, `new Promise((done) => requestAnimationFrame(() => {
					const e = document.activeElement;
					if (!e || e === document.body) return done(['', '']);
					const name = (e.id || e.dataset.act && e.dataset.act + ' ' + (e.dataset.of ?? '') || e.getAttribute('href') || e.className?.baseVal || e.className || e.tagName) + ' ' + [...document.querySelectorAll('*')].indexOf(e);
					const r = e.getClientRects()[0], bad = [];
					if (!r || r.width === 0) return done([name, 'has no size']);
					const x = Math.min(innerWidth - 2, Math.max(1, r.x + r.width / 2)), y = r.y + Math.min(r.height / 2, 20);
					if (y < 0 || y > innerHeight) bad.push('is outside the window at ' + Math.round(y));
					else if (!e.closest('svg')) {
						const top = document.elementFromPoint(x, Math.min(innerHeight - 2, Math.max(1, y)));
						if (top && !e.contains(top) && !top.contains(e) && !e.labels?.length) bad.push('lies under ' + top.outerHTML.slice(0, 100));
					}
					const s = getComputedStyle(e);
					if (!e.closest('svg') && s.outlineStyle === 'none' && s.boxShadow === 'none') bad.push('has no mark');
					done([name, bad.join(', ')]);
				}))`)
				if got[0] == "" || seen[got[0]] {
					break
				}
				seen[got[0]] = true
				last = got[0]
				if got[1] != "" {
					t.Errorf("%s %s", got[0], got[1])
				}
			}
			if len(seen) < 60 || !strings.Contains(last, "/equations/") { // the last link of the foot
				t.Errorf("Tab led through %d places and ended at %q", len(seen), last)
			}
		})
	}
}

// When a text is written anew around the keyboard's place, the keyboard stays on
// the link it was on, or on one beside it, and never falls off the page.
func TestFocusOutlivesPainting(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.rested()
	eval[any](p, `(document.querySelector('main').insertAdjacentHTML('afterbegin', '<p id="probe"></p>'), null)`)
	links := func(names string) string {
		var b strings.Builder
		for i, n := range strings.Fields(names) {
			fmt.Fprintf(&b, `<a href="#%s" data-nth="%d">%s</a> `, n, i, n)
		}
		return b.String()
	}
	for _, c := range []struct {
		before string
		at     int
		after  string
		want   string // name and place of the link that has the focus then
	}{
		{"a b c", 1, "b c", "#b 0"},
		{"b c", 0, "a b c", "#b 1"},
		{"a b b", 2, "b b c", "#b 1"},
		{"a b", 1, "a c", "#c 1"},
		{"a b c", 2, "a", "#a 0"},
		{"a b b", 2, "a b", "#b 1"},
	} {
		got := eval[string](p, `(silkPaint(['probe', 'html', `+quote(links(c.before))+`].join('\0')), document.querySelectorAll('#probe a')[`+itoa(c.at)+`].focus(),
			silkPaint(['probe', 'html', `+quote(links(c.after))+`].join('\0')), (document.activeElement.getAttribute('href') ?? document.activeElement.localName) + ' ' + document.activeElement.dataset.nth)`)
		if got != c.want {
			t.Errorf("%q, focus on %d, then %q: the focus is on %s, not on %s", c.before, c.at, c.after, got, c.want)
		}
	}
}

// The first Tab offers to skip to the levers.
func TestSkipLink(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&a=steel", size(1280, 900)).ready()
	p.press("\t")
	p.wait(`document.activeElement.classList.contains('skip') && document.activeElement.getBoundingClientRect().top >= 0`)
	p.press("\r")
	p.wait(`document.activeElement.id === 'levers' || document.getElementById('levers').contains(document.activeElement)`)
	if !strings.HasPrefix(eval[string](p, `location.search`), "?v=1&a=steel") {
		t.Error("the skip link lost the scenario")
	}
}
