package browser

import "testing"

// The orientation shows on the first visit, can be walked through or skipped,
// never returns, and comes again when asked for. Visitors with a scenario of
// their own and frames are spared it.
func TestWelcome(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/", size(1280, 900)).ready()
	p.wait(`document.querySelector('.welcome')?.checkVisibility()`)
	p.shoot("welcome")
	for _, id := range []string{"k-infrastructure", "play", "verdict"} {
		p.wait(`document.querySelector('.pointed')?.id === ` + quote(id))
		p.act("welcome-next")
	}
	p.wait(`!document.querySelector('.welcome') && !document.querySelector('.pointed')`)
	again := p.another(h.URL + "/zh/").ready()
	again.rested()
	if eval[bool](again, `!!document.querySelector('.welcome')`) {
		t.Error("the orientation returns")
	}
	again.act("welcome")
	again.wait(`document.querySelector('.welcome')`)
	again.act("welcome-end")
	again.wait(`!document.querySelector('.welcome')`)

	for _, path := range []string{"/?v=1&a=steel", "/embed/"} {
		q := open(t, h.URL+path).ready()
		q.rested()
		if eval[bool](q, `!!document.querySelector('.welcome')`) {
			t.Errorf("the orientation shows at %s", path)
		}
	}
	phone := open(t, h.URL+"/zh/", size(390, 844)).ready()
	phone.wait(`document.querySelector('.pointed')?.checkVisibility({ visibilityProperty: true })`)
	phone.act("welcome-end")
	phone.wait(`!document.querySelector('.welcome')`)
}
