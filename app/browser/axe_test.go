package browser

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
)

// axe-core 4.14.1 (Deque Systems, MPL 2.0), as published on npm.
//
//go:embed testdata/axe.min.js
var axe string

// audit fails for every violation of WCAG 2.2 AA and of axe's best practices in
// the part of the page that a selector finds.
func (p *tab) audit(where, selector string) {
	p.t.Helper()
	if selector == "html" { // what the head of the page covers is a matter of where one has scrolled to
		eval[any](p, `(scrollTo({ top: 0, behavior: 'instant' }), null)`)
	}
	if !eval[bool](p, `typeof axe === 'object'`) {
		eval[any](p, axe+"\n;null")
	}
	found := eval[[]string](p, `axe.run(`+quote(selector)+`, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'],
	}).then((r) => r.violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => v.id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 160))))`)
	for _, f := range found {
		p.t.Errorf("%s: %s", where, f)
	}
}

// axe finds nothing on any page and in any state, in both languages and themes,
// on a desk and on the narrowest screen.
func TestAccessible(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct {
		l     lang.Lang
		theme string
		w     int64
		brief bool // only the colours differ from an earlier case
	}{{lang.En, "light", 1280, false}, {lang.Zh, "dark", 320, false}, {lang.En, "dark", 1280, true}, {lang.Zh, "light", 320, true}} {
		t.Run(c.l.Tag()+"/"+c.theme, func(t *testing.T) {
			p := open(t, h.URL+c.l.Prefix()+"/all/", size(c.w, 900), scheme(c.theme)).ready()
			p.rested()
			p.audit("first visit", "html")
			if c.brief {
				return
			}

			p.act("compare")
			p.click(`#fig-map [data-act=table]`)
			p.click(`#fig-hosts [data-act=table]`)
			p.tapPlace("park", "EIZ")
			p.rested()
			p.audit("tables, comparison and card", "html")
			for _, d := range []string{"stories", "share", "seek", "keys", "shelf", "pages"} {
				eval[any](p, `(document.querySelector('[data-act=`+d+`]').click(), null)`)
				p.wait(`document.querySelector('dialog[open] #dialog-body').innerText.length > 20`)
				p.audit("dialog "+d, "#dialog")
				p.act("dialog-close")
				p.wait(`!document.querySelector('dialog[open]')`)
			}
			p.act("menu", "map")
			p.wait(`document.querySelector('#picmenu:popover-open')`)
			p.audit("menu of a picture", "#picmenu")
			p.press(kb.Escape)
			eval[any](p, `(document.getElementById('find').focus(), null)`)
			p.press("port")
			p.wait(`document.querySelectorAll('#found li').length > 3`)
			p.audit("search", ".top")
			p.press(kb.Escape)
			for _, tab := range []string{"assumptions", "cluster", "hosts"} {
				eval[any](p, `(document.getElementById('d-`+tab+`').click(), null)`)
				p.wait(`document.getElementById('drawer-body').innerText.length > 20`)
				p.audit("drawer "+tab, "#drawer")
			}
			for _, path := range []string{"/?v=1&a=nowhere&l=900", "/methods/", "/equations/", "/data/", "/embed/", "/embed/?chart=ladder&controls=0", "/nowhere"} {
				if path == "/nowhere" {
					p.expect("404")
				}
				p.goTo(h.URL + c.l.Prefix() + path)
				if path != "/nowhere" {
					p.ready()
					p.rested()
				}
				p.audit(path, "html")
			}
		})
	}
}

// Every view fits its window and is clean to axe, in both languages and themes, from
// the narrowest screen to a desk.
func TestViewsAccessible(t *testing.T) {
	h := serve(t, site)
	const lab = "/lab/?v=2&a=toys&with=none&events=tariff:2030,debt:2031&budget=3"
	for _, c := range []struct {
		l     lang.Lang
		theme string
		w, h  int64
	}{{lang.En, "dark", 1440, 900}, {lang.Zh, "light", 768, 1024}, {lang.Zh, "dark", 390, 844}, {lang.En, "light", 320, 700}} {
		t.Run(c.l.Tag()+itoa(int(c.w)), func(t *testing.T) {
			p := blank(t)
			size(c.w, c.h)(p)
			scheme(c.theme)(p)
			for _, path := range []string{"/", "/?card=3", "/map/?rank=corridors&at=host.Pakistan", lab, "/hosts/", "/hosts/?e=PAK", "/evidence/"} {
				p.goTo(h.URL + c.l.Prefix() + path)
				p.ready()
				p.rested()
				if path == lab {
					eval[any](p, `(document.querySelector('.course-kinds').open = true, null)`)
				}
				p.within(c.w)
				p.audit(path, "html")
				if path == lab && c.w >= 900 { // elsewhere the other views have it
					p.act("deciders")
					p.wait(`document.querySelectorAll('#deciders li').length === 10`)
					p.audit("what decides", "#dialog")
					p.act("dialog-close")
				}
				p.shoot("view-" + strings.NewReplacer("/", "", "?", "-", "&", "-", "=", "-").Replace(path) + c.l.Tag() + itoa(int(c.w)))
			}
		})
	}
}
