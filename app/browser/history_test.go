package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// contains reports whether s has all parts.
func contains(s string, parts ...string) bool {
	for _, x := range parts {
		if !strings.Contains(s, x) {
			return false
		}
	}
	return true
}

// Undo and redo, by button and by key; a drag is one step, and so is a story.
func TestUndoRedo(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	parks := func() string { return eval[string](p, `document.getElementById('n-parks').value`) }
	p.act("undo")
	p.said("Nothing to undo")

	p.drag("#r-parks", .4, .8)
	p.rested()
	dragged := parks()
	if dragged == "0.40" {
		t.Fatal("the drag moved nothing")
	}
	p.put("#n-parks", "0.1")
	p.wait(`document.getElementById('n-parks').value === '0.10'`)
	p.act("undo")
	p.wait(`document.getElementById('n-parks').value === ` + quote(dragged))
	p.act("undo")
	p.wait(`document.getElementById('n-parks').value === '0.40'`)
	p.act("redo")
	p.wait(`document.getElementById('n-parks').value === ` + quote(dragged))
	p.focus("#art-smile")
	p.press("z", chromedp.ModifierCtrl)
	p.wait(`document.getElementById('n-parks').value === '0.40'`)
	p.press("z", chromedp.ModifierCtrl, chromedp.ModifierShift)
	p.wait(`document.getElementById('n-parks').value === ` + quote(dragged))
	p.press("y", chromedp.ModifierCtrl)
	p.wait(`document.getElementById('n-parks').value === '0.10'`)
	p.act("redo")
	p.said("Nothing to redo")

	p.act("stories")
	p.act("story", "steel")
	p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`)
	p.act("undo")
	p.wait(`document.getElementById('a-footwear').getAttribute('aria-pressed') === 'true' && document.getElementById('n-parks').value === '0.10'`)
	if got := p.state().Scenario.Levers.Parks; got != .1 {
		t.Errorf("after undo the address has parks at %v", got)
	}
}

// Keys that turn a slider one notch after another are one step, like a drag.
func TestKeysAreOneStep(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.focus("#r-market")
	p.press(strings.Repeat(kb.ArrowRight, 5))
	p.wait(`document.getElementById('n-market').value === '0.45'`)
	p.act("undo")
	p.wait(`document.getElementById('n-market').value === '0.40'`)
}

// Replay goes from the state before the last change to the present one, through
// values in between, and ends exactly there.
func TestReplay(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.act("replay")
	p.said("Nothing to replay yet")
	p.push("#p-full")
	p.wait(`document.getElementById('n-parks').value === '1.00'`)
	p.rested()
	eval[any](p, `(() => {
		window.seen = new Set();
		const look = () => { seen.add(document.getElementById('n-parks').value); requestAnimationFrame(look); };
		look();
		return null;
	})()`)
	p.act("replay")
	p.wait(`seen.size > 5 && document.getElementById('n-parks').value === '1.00'`)
	p.rested()
	if got := eval[string](p, `[...seen].filter((v) => +v > .4 && +v < 1).length > 3 ? '' : [...seen].join()`); got != "" {
		t.Errorf("values seen on the way: %s", got)
	}
	if got := p.state().Scenario.Levers.Parks; got != 1 {
		t.Errorf("after the replay parks is %v", got)
	}
	p.push("#a-toys")
	p.act("replay")
	p.said("another cluster")
}
