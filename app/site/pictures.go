package main

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/server/headers"
)

// The size of cards, which is what Open Graph's readers show uncut.
const cardW, cardH = 1200, 630

// windows are the sizes of the screenshots in the manifests.
var windows = []struct {
	form        string
	w, h, scale int
}{
	{"wide", 1280, 800, 1},
	{"narrow", 412, 892, 2},
}

// pictured is the view that the screenshots show, of the scenario that a first visit
// opens.
const pictured = "/map/"

// drawPictures draws the screenshots and the cards of web/ with Chromium: the
// simulator as it runs, and cards from the pages as the generator renders them,
// so that what a card shows is what its page shows. The results are committed;
// run it when pages or numbers have changed.
func drawPictures(o Options) error {
	site, _, err := assemble(o)
	if err != nil {
		return err
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := pageFile(r.URL.Path)
		w.Header().Set("Content-Type", headers.ContentType(name))
		w.Write(site[name])
	}))
	defer server.Close()
	web, err := readWeb(o.Root)
	if err != nil {
		return err
	}
	r, css := newRenderer(o), string(styles(web))
	keep := func(name string, b []byte, err error) error {
		if err == nil {
			b, err = paletted(b)
		}
		if err != nil {
			return fmt.Errorf("drawing web/%s: %w", name, err)
		}
		file := filepath.Join(o.Root, "web", name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		return os.WriteFile(file, b, 0o644)
	}
	for _, p := range pages() {
		if p.Kind == "home" {
			for _, w := range windows {
				b, err := shoot(server.URL+p.Lang.Prefix()+pictured, w.w, w.h, w.scale)
				if err := keep(fmt.Sprintf("screenshots/home.%s.%s.png", p.Lang.Tag(), w.form), b, err); err != nil {
					return err
				}
			}
		}
		if p.Story == "" && p.Kind != "home" {
			continue
		}
		card, err := card(r, p, css)
		if err != nil {
			return err
		}
		b, err := shootHTML(card, cardW, cardH)
		if err := keep(cardName(p), b, err); err != nil {
			return err
		}
	}
	return nil
}

// still is a document that no script changes.
func still(l lang.Lang, css, body string) string {
	return fmt.Sprintf(`<!doctype html><html lang="%s" data-theme="light"><meta charset="utf-8"><style>%s</style><body>%s`, l.Tag(), css, body)
}

// card is the document of which the picture of a page for links to it is drawn:
// its name, what it tells, its map and the smile curve, cut out of its embedded
// form.
func card(r *renderer, p page, css string) (string, error) {
	root, err := r.root(p.frame())
	if err != nil {
		return "", err
	}
	figure := func(id string) (string, error) {
		at := strings.Index(root, `id="`+id+`"`)
		if at < 0 {
			return "", fmt.Errorf("drawing the card of %s: the page has no %s", p.Path, id)
		}
		from := strings.LastIndex(root[:at], "<figure")
		return root[from : at+strings.Index(root[at:], "</figure>")+len("</figure>")], nil
	}
	plan, err := figure("fig-map")
	if err != nil {
		return "", err
	}
	smile, err := figure("fig-smile")
	if err != nil {
		return "", err
	}
	title, _, _ := strings.Cut(p.Title, " · ")
	body := fmt.Sprintf(`<div id="card-picture"><header><p>%s <span lang="%s">%s</span></p><h1 style="font-size:%dpx">%s</h1><p>%s</p></header>%s%s</div>`,
		siteName.In(p.Lang), p.Lang.Other().Tag(), siteName.In(p.Lang.Other()), int(min(46, (cardW-88)/chart.Width(title, 1.08))), html.EscapeString(title), html.EscapeString(p.Description), plan, smile)
	return still(p.Lang, css+cardCSS, body), nil
}

// cardCSS lays a card out: words above, the map to the edges with its sentence
// on boundaries, and the smile curve where the map has the least to say.
const cardCSS = `
#card-picture { position: relative; width: 1200px; height: 630px; overflow: hidden; background: var(--paper); }
#card-picture header { padding: 26px 44px 0; height: 196px; box-sizing: border-box; }
#card-picture header p { font-size: 22px; line-height: 1.4; margin: 0; }
#card-picture header p:first-child { color: var(--muted); font-size: 20px; }
#card-picture header p:last-child { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; text-wrap: pretty; }
#card-picture h1 { font: 500 46px/1.25 var(--serif); margin: 0 0 6px; white-space: nowrap; }
#card-picture #fig-map { position: absolute; inset: 196px 0 0; display: block; }
#card-picture #fig-map > :not(#map-defs, .mapbox, figcaption), #card-picture .mapbox > :not(#art-map), #card-picture figcaption > :not(.note) { display: none; }
#card-picture .mapbox { width: 1200px; height: 600px; border-radius: 0; border-width: 1px 0 0; transform: translateY(-14px); clip-path: inset(14px 0 0); }
#card-picture .mapbox svg.chart { width: 1200px; height: 600px; }
#card-picture #fig-smile { position: absolute; left: 28px; bottom: 24px; width: 330px; padding: 12px 14px; background: var(--paper); border: 1px solid var(--hair); border-radius: 8px; }
#card-picture #fig-smile h3, #card-picture #fig-smile figcaption { display: none; }
#card-picture #fig-map figcaption { position: absolute; right: 28px; bottom: 24px; max-width: 770px; margin: 0; padding: 6px 14px; background: var(--paper); border: 1px solid var(--hair); border-radius: 8px; }
#card-picture #fig-map .note { font-size: 17px; line-height: 1.4; margin: 0; max-width: none; color: var(--ink); text-wrap: balance; }
#card-picture #fig-smile svg { width: 100%; height: auto; }
`
