//go:build !js

package ui

import (
	"strings"
	"testing"

	"silkladder/app/dom"
)

// What was answered when the site was built stands on the page until it comes again, or
// does not, or the visitor changes something: nothing less is painted over it.
func TestKeptOddsStand(t *testing.T) {
	for _, path := range []string{"/lab/", "/zh/hosts/", "/all/"} {
		for _, moves := range []bool{false, true} {
			built := newPage("")
			built.open(path, "")
			parts := built.lay()

			v := newVisitor(t)
			var came []dom.Func
			held := func([]dom.Value) any {
				return map[string]any{"then": func([]dom.Value) any {
					came = append(came, last("then"))
					return nil
				}}
			}
			dom.Browser.Window["silkBytes"] = held
			page := newPage("")
			page.open(path, "")
			if !page.adopts(len(parts)) {
				t.Fatalf("%s is laid out anew", path)
			}
			page.settle()
			told := func() (n int) {
				for _, id := range []string{"atop html", "verdict html", "ledger-page html"} {
					if v.page[id] != "" {
						n++
					}
				}
				return n
			}
			v.rest(false)
			if told() != 0 {
				t.Errorf("%s: the odds on the page are painted over", path)
			}
			if moves {
				v.input("slide", "parks", "70")
				v.rest(false)
				if told() == 0 || strings.Contains(v.page["atop html"], "of 100 cases") {
					t.Errorf("%s: other levers have the old headline", path)
				}
				continue
			}
			if len(came) == 0 {
				t.Fatalf("%s: nobody asks for the answers", path)
			}
			came[0].Do(dom.Of(nil)) // they are not to be had
			v.rest(false)
			if told() == 0 {
				t.Errorf("%s: without answers the page stands still", path)
			}
		}
	}
}

// A page is taken over if it has as many parts as it is laid out with.
func TestPartsAround(t *testing.T) {
	for _, path := range []string{"/", "/zh/all/", "/embed/"} {
		newVisitor(t)
		p := newPage("")
		p.open(path, "")
		if n := len(p.lay()); n != partsAround[p.embed] || !p.adopts(n) || p.adopts(n+1) {
			t.Errorf("%s has %d parts, and is taken over with %d", path, n, partsAround[p.embed])
		}
	}
}
