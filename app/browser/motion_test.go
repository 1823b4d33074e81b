package browser

import "testing"

// Who asked the system for less motion gets none that runs by itself, and still
// every function.
func TestReducedMotion(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900), media("prefers-reduced-motion", "reduce")).ready()
	p.push("#p-full")
	p.rested()
	if bad := eval[string](p, `document.getAnimations().filter((a) => a.playState === 'running').map((a) => a.animationName ?? a.transitionProperty).join()`); bad != "" {
		t.Errorf("runs all the same: %s", bad)
	}
	p.act("stories")
	p.wait(`document.querySelector('dialog[open]')`)
	p.act("dialog-close")
	p.push("#play")
	p.wait(`document.getElementById('year').textContent !== '2043'`)
	p.push("#play")

	q := open(t, h.URL+"/all/?v=1", size(1280, 900), media("prefers-reduced-motion", "no-preference")).ready()
	q.rested()
	if n := eval[int](q, `document.getAnimations().length`); n == 0 {
		t.Error("without the wish nothing moves: the test proves nothing")
	}
}
