package browser

import (
	"fmt"
	"strings"
	"testing"
)

// A story has an address of its own for links; who opens it is in the simulator
// at the story's scenario, offline too, below a path too, and in a frame.
func TestStoryPages(t *testing.T) {
	for base, dir := range map[string]string{"/": site, "/repo/": below()} {
		t.Run(base, func(t *testing.T) {
			h := serveBelow(t, dir, base)
			p := open(t, h.URL+"/story/steel/").ready().offlineReady()
			steel := h.URL + "/all/?v=1&a=steel&l=100,100,100,100,0"
			if got := eval[string](p, `location.href`); got != steel {
				t.Errorf("the story is at %s, want %s", got, steel)
			}
			p.wait(`document.getElementById('a-steel').ariaPressed === 'true'`)
			p.push("#a-toys")
			p.wait(`location.search.includes('a=toys')`)

			// The first page is not the worker's yet; the browser may ask for its
			// icon again whenever the address changes.
			p.expect("icon.svg")
			h.kill()
			for path, at := range map[string]string{
				"/story/steel/":     steel,
				"/zh/story/sinos/":  h.URL + "/zh/all/?v=1&",
				"/story/realised/":  h.URL + "/all/?v=1",
				"/zh/story/locked/": h.URL + "/zh/all/?v=1&",
			} {
				p.goTo(h.URL + path)
				p.ready()
				if got := eval[string](p, `location.href`); !strings.HasPrefix(got, at) {
					t.Errorf("offline, %s is at %s, want %s", path, got, at)
				}
			}
		})
	}
}

func TestStoryInFrame(t *testing.T) {
	h := serve(t, site)
	p := open(t, embedder(t, nil, fmt.Sprintf(`<iframe title="x" width="900" height="600" sandbox="allow-scripts" src="%s/story/steel/#?secret=0123456789"></iframe>`, h.URL)))
	f := p.inside(h.URL).ready()
	f.wait(`document.getElementById('a-steel').ariaPressed === 'true'`)
}

// Without scripts a story is read where it is, with its own numbers.
func TestStoryWithoutScript(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/story/steel/", noScript)
	if got := eval[string](p, `document.getElementById('a-steel').ariaPressed`); got != "true" {
		t.Error("the page does not show steel")
	}
	if got := eval[string](p, `location.pathname + document.documentElement.lang + document.querySelectorAll('#map-live, #fig-smile svg').length`); got != "/zh/story/steel/zh-Hans2" {
		t.Errorf("without scripts: %s", got)
	}
}
