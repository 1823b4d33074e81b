package main

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/evidence"
	"silkladder/app/lang"
	"silkladder/app/manual"
	"silkladder/app/ui"
)

// pending stands for the site's version until every file is known.
const pending = "version-pending"

// rendered is one page as go-app rendered it.
type rendered struct {
	page
	// Root is the HTML of the component tree: one element with id "app".
	Root string
}

// renderer renders pages with go-app's own handler, without a network.
type renderer struct{ handler *app.Handler }

// resolver puts paths of this site below the base path. It is
// app.PrefixedLocation without that type's defects for "/", "?q" and "#f". A
// path that is there already stays.
type resolver string

func (r resolver) Resolve(location string) string {
	if strings.HasPrefix(location, "/") && !strings.HasPrefix(location, "//") && !strings.HasPrefix(location, string(r)) {
		return string(r) + strings.TrimPrefix(location, "/")
	}
	return location
}

// newRenderer registers the routes of app/ui; call it once per process.
func newRenderer(o Options) *renderer {
	ui.Routes()
	ui.Manual = func(kind string, l lang.Lang) string {
		if kind != "evidence" {
			return manual.HTML(manual.Kind(kind), l)
		}
		text, err := evidence.Page(l)
		if err != nil {
			panic("site: " + err.Error())
		}
		return text
	}
	ui.Observed = evidence.Observed
	if o.Level != "none" { // who edits does not wait for odds
		ui.Answered = func() (posterior, kept []byte) {
			r, err := evidence.Record()
			if err == nil {
				kept, err = answers()
			}
			if err != nil {
				panic("site: " + err.Error())
			}
			return r.Posterior, kept
		}
	}
	return &renderer{&app.Handler{
		Name: siteName.En, ShortName: siteName.En, Author: author.En, Description: "-", Title: siteName.En, Domain: "localhost", Image: "-",
		BackgroundColor: paperLight, ThemeColor: paperLight, LoadingLabel: "-",
		Icon:      app.Icon{Default: "/web/icons/icon-192.png", Large: "/web/icons/icon-512.png", SVG: "/web/icons/icon.svg", Maskable: "/web/icons/maskable-512.png"},
		Resources: resolver(o.Base),
		Version:   pending,
	}}
}

// get returns the body of a successful answer.
func (r *renderer) get(target string) (string, error) {
	w := httptest.NewRecorder()
	r.handler.ServeHTTP(w, httptest.NewRequest("GET", target, nil))
	if w.Code != http.StatusOK {
		return "", fmt.Errorf("rendering %s: status %d", target, w.Code)
	}
	return w.Body.String(), nil
}

// page renders a page as the program shows it.
func (r *renderer) page(p page) (rendered, error) {
	root, err := r.root(p.at())
	return rendered{p, root}, err
}

// root renders the component tree at a path and query.
func (r *renderer) root(target string) (string, error) {
	fail := func(err error) (string, error) { return "", fmt.Errorf("rendering %s: %w", target, err) }
	body, err := r.get(target)
	if err != nil {
		return "", err
	}
	_, body, ok := strings.Cut(body, "<body>\n")
	if !ok {
		return fail(fmt.Errorf("no body"))
	}
	// The loader follows the component tree; document.go writes its own.
	i := strings.LastIndex(body, "<aside")
	if i < 0 {
		return fail(fmt.Errorf("no end of the component tree"))
	}
	root, err := repair(strings.TrimSpace(body[:i]), 2, r.handler.Resources.Resolve)
	if err != nil {
		return fail(err)
	}
	_, attrs, _, _, err := startTag(root)
	if err != nil {
		return fail(err)
	}
	for _, a := range attrs {
		if a.name == "id" && a.value == "app" {
			return root, nil
		}
	}
	return fail(fmt.Errorf(`the root element must have the id "app": %.60s`, html.EscapeString(root)))
}
