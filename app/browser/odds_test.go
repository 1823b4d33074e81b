package browser

import "testing"

// Odds are counted over what the record allows once it is here, and say so; without
// the record they are prior cases, and say that. A sought value comes with its odds.
func TestOdds(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/evidence/?v=2&a=steel&with=none", size(1440, 900)).ready()
	p.wait(`document.getElementById('ask-fan').textContent.includes('drawn from the posterior')`)
	p.wait(`document.getElementById('art-fan').textContent.replace(/\s+/g, ' ').includes('100 cases that the record allows')`)
	p.goTo(h.URL + "/all/?v=2&a=steel&with=none")
	p.ready()
	p.act("seek")
	p.wait(`document.querySelector('dialog[open] #seek-knob')`)
	p.put("#seek-by", "2043")
	eval[any](p, `(() => { for (const [id, v] of [['goal', 'functional'], ['knob', 'org']]) { const e = document.getElementById('seek-' + id); e.value = v; e.dispatchEvent(new Event('change', { bubbles: true })); } })()`)
	p.act("seek-go")
	p.wait(`/At 0?\.\d+ the goal is reached in \d+ of \d+ cases/.test(document.getElementById('seek-held')?.textContent ?? '')`)
	t.Log(eval[string](p, `document.getElementById('seek-answer').textContent`))
	p.shoot("odds-seek")
}
