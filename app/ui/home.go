package ui

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/app/view"
)

// home is the simulator as go-app knows it: a root with the parts of the page as strings.
// Its fields are unexported: go-app overwrites exported ones when the address changes.
type home struct {
	app.Compo
	page   *page
	parts  []string // as first shown; everything is painted into them afterwards
	opened bool     // the address was read
}

// OnInit runs in the browser and in the generator, before the first render. In the
// browser it keeps the prerendered page, which is then painted anew: to make it all
// once more here would hold the page up.
func (h *home) OnInit() {
	h.page = newPage(base())
	if app.IsServer {
		return
	}
	dom.BreatheFirst()
	u := app.Window().URL()
	h.page.open(pathBelowBase(u.Path), u.RawQuery)
	dom.BreatheFirst()
	if h.parts = dom.Parts("app"); !h.page.adopts(len(h.parts)) {
		h.parts = h.page.lay()
	}
}

// OnPreRender sets up the page that visitors read before the program arrives.
func (h *home) OnPreRender(ctx app.Context) {
	view.Account = func(l lang.Lang) string { return Manual("evidence", l) }
	h.nav(ctx.Page().URL())
	ctx.Page().SetLang(h.page.lang.Tag())
}

// OnNav opens what the address says: after back and forward, and when the
// language changes. At the start OnInit has done so.
func (h *home) OnNav(ctx app.Context) {
	if h.opened {
		h.nav(ctx.Page().URL())
		ctx.Page().SetLang(h.page.lang.Tag())
	}
	h.opened = true
	ctx.Defer(func(app.Context) { h.page.settle() })
}

// What the browser fetches, the generator gives: the record, to the page that is about it,
// and what was answered about the usual scenario before the site is asked.
var (
	Observed func() *picture.Record
	Answered func() (posterior, answers []byte)
)

// nav opens an address. Where the page is laid out for it already, it stays and is
// painted.
func (h *home) nav(u *url.URL) {
	h.page.open(pathBelowBase(u.Path), u.RawQuery)
	if Observed != nil && h.page.view().ID == "evidence" {
		h.page.record = Observed()
	}
	if Answered != nil && h.page.session.Usual() {
		h.page.ask.Keep(Answered())
	}
	if !h.page.stands() {
		h.parts = h.page.lay()
	}
}

// Render lays the page out. What changes afterwards is painted.
func (h *home) Render() app.UI {
	body := make([]app.UI, len(h.parts))
	for i, s := range h.parts {
		body[i] = app.Raw(s)
	}
	return app.Div().ID("app").Class(h.page.class()).Body(body...)
}

// base is the path that the site lives under. In the generator it is none: a
// resolver puts it before the addresses of the finished page.
func base() string {
	if app.IsServer {
		return ""
	}
	return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/")
}

// pathBelowBase strips it.
func pathBelowBase(p string) string {
	if u, err := url.PathUnescape(p); err == nil {
		p = u
	}
	return "/" + strings.TrimPrefix(strings.TrimPrefix(p, strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/")), "/")
}
