package browser

import (
	"fmt"
	"testing"

	"silkladder/app/lang"
)

// The evidence reads without scripts; from another view its tab leads there, and back,
// with the scenario, whose lines then stand beside the record.
func TestEvidence(t *testing.T) {
	h := serve(t, site)
	whole := `document.querySelectorAll('#ev-pictures svg').length >= 6 && document.querySelectorAll('#ev-claims tbody tr').length >= 8 && document.documentElement.scrollWidth <= innerWidth`
	for i, l := range lang.All {
		s := []struct{ w, h int64 }{{390, 844}, {1440, 900}}
		t.Run(fmt.Sprint("bare", l.Tag()), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/evidence/", size(s[1-i].w, s[1-i].h), noScript)
			if !eval[bool](p, whole) {
				t.Error("pictures or claims are missing, or it is too wide")
			}
		})
		for _, s := range s {
			t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+"/lab/?v=2&a=steel", size(s.w, s.h)).ready()
				p.wait(`document.querySelector('#view-evidence').search.includes('a=steel')`)
				p.push("#view-evidence")
				p.wait(`location.pathname.endsWith('/evidence/') && location.search.includes('a=steel') && document.querySelector('#view-evidence[aria-current]') && document.querySelector('#view-lab').search.includes('a=steel')`)
				p.wait(whole + ` && document.querySelectorAll('#ev-now .fig svg').length >= 10 && document.querySelector('#art-record-use-steel svg').textContent.includes('○')`)
				// The trade's own series come first, the others are folded; a narrow page sets
				// the claims as cards, each claim once.
				if bad := eval[string](p, `[...document.querySelectorAll('#ev-now > .ev-live > .ev-one .fig')].filter((e) => !/-steel$|metals/.test(e.id)).map((e) => e.id).join() || (document.querySelector('#ev-now details.ev-others:not([open]) .ev-one') ? '' : 'the others are not folded')`); bad != "" {
					t.Errorf("first and open: %s", bad)
				}
				if bad := eval[string](p, `(() => { const c = document.querySelector('.ev-claims'), ids = [...c.querySelectorAll('th > a')].map((e) => e.textContent);
					return [...ids.filter((id, i) => ids.indexOf(id) < i), ...(c.getBoundingClientRect().width > innerWidth || innerWidth < 760 && getComputedStyle(c.querySelector('td')).display !== 'block' ? ['the table is ' + c.getBoundingClientRect().width] : [])].join(); })()`); bad != "" {
					t.Errorf("claims: %s", bad)
				}
				p.shoot(fmt.Sprint("evidence-", l.Tag(), s.w))
				p.push("#view-lab")
				p.wait(`location.pathname.endsWith('/lab/') && location.search.includes('a=steel')`)
			})
		}
	}
}
