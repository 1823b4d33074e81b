package browser

import (
	"testing"

	"github.com/chromedp/cdproto/page"
)

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
	p.wait(`/With “.+” at 0?\.\d+ the goal is reached in \d+ of \d+ cases/.test(document.getElementById('seek-held')?.textContent ?? '')`)
	t.Log(eval[string](p, `document.getElementById('seek-answer').textContent`))
	p.shoot("odds-seek")
}

// Whoever opens the site reads odds of all cases that nobody counted on this machine:
// no worker has started. They are counted where the file with them is missing, or where
// something else is asked, and are the same.
func TestOddsAtOnce(t *testing.T) {
	const said, workers = `document.querySelector('#atop .brief')?.textContent ?? ''`, `window.silkWorkers ?? 0`
	watched := func(p *tab) { // counts the workers of the page that opens next
		call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
			Source: `{ const W = window.Worker; window.silkWorkers = 0; window.Worker = function (...a) { window.silkWorkers++; return new W(...a); }; }`})
	}
	odds := func(p *tab, counted bool) string {
		t.Helper()
		if counted { // the odds that the page was built with leave with the hope for its answers
			p.wait(workers + ` > 0`)
			p.wait(`!document.querySelector('#atop .room')`)
		}
		p.wait(`/of 100 cases|100 个情形|100个情形/.test(` + said + `)`)
		if n := eval[int](p, workers); (n > 0) != counted {
			t.Errorf("%d workers have started; is anything to be counted here: %v", n, counted)
		}
		return eval[string](p, said)
	}
	h := serve(t, site)
	p := open(t, h.URL+"/map/", size(1440, 900), watched).ready()
	known := odds(p, false)
	p.push(`nav.views a[href^="/evidence/"]`)
	p.wait(`document.querySelector('[data-act="probe"]')`)
	p.push(`[data-act="probe"]`)
	p.wait(`document.getElementById('probe-art')?.querySelector('svg')`)

	q := open(t, serve(t, without(t, site, "data/answers.bin")).URL+"/map/", size(1440, 900), watched)
	q.expect("404")
	if counted := odds(q.ready(), true); counted != known {
		t.Errorf("counted the odds are %q, kept %q", counted, known)
	}
}
