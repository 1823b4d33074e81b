package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// What is found is shown, in whichever view the visitor searches: where the view does
// not have it, the page goes to one that does, and the scenario goes along.
func TestSearchLeadsThere(t *testing.T) {
	h := serve(t, site)
	seen := func(selector string) string {
		return `((e) => { const r = e?.getBoundingClientRect(); return r && r.height > 0 && r.top < innerHeight && r.bottom > 0; })(document.querySelector('` + selector + `'))`
	}
	p := open(t, h.URL+"/evidence/?v=2&a=toys&budget=7", size(1440, 900)).ready()
	for _, c := range []struct{ view, query, shown string }{
		{"/evidence/", "smile curve", "#fig-smile"},
		{"/hosts/", "openness to transfer", "#k-openness"},
		{"/", "budget", "#course-money"},
		{"/map/", "tariff war", ".course-kinds[open]"},
		{"/lab/", "gwadar", "#card:not([hidden])"},
		{"/hosts/", "shared room", "#av-crowd"},
		{"/map/", "value added stays", "#fig-value"},
		{"/lab/", "who gains", "#card-4[aria-current]"},
		{"/", "how sure", "#card-6[aria-current]"},
		{"/", "evidence", "#view-evidence[aria-current]"},
	} {
		p.goTo(h.URL + c.view + "?v=2&a=toys&budget=7")
		p.ready()
		p.push("#find")
		p.press(c.query)
		p.wait(`document.querySelector('#found li b')`)
		p.press(kb.Enter)
		p.wait(seen(c.shown))
		if s := p.state().Scenario; s.Archetype != "toys" || s.Budget != 7 {
			t.Errorf("%s in %s: the scenario is %s with a budget of %v", c.query, c.view, s.Archetype, s.Budget)
		}
	}
	p.push("#find")
	p.press("electric")
	p.wait(`document.querySelector('#found li b')`)
	p.press(kb.Enter)
	p.wait(`document.querySelector('.headrow #cluster')?.value === 'ev'`)
	if got := p.state().Scenario.Archetype; got != "ev" {
		t.Errorf("electric vehicles are %s", got)
	}
}
