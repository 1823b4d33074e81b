package browser

import (
	"fmt"
	"strconv"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// What a visitor's hands do, as input events that the browser itself makes:
// keys, the mouse, a finger.

// press presses keys one after another on what has the focus; names of keys
// that print nothing are in package kb.
func (p *tab) press(keys string, mods ...chromedp.Modifier) {
	p.t.Helper()
	p.do(chromedp.KeyEvent(keys, chromedp.KeyModifiers(mods...)))
}

// focus puts the keyboard on an element.
func (p *tab) focus(selector string) {
	p.t.Helper()
	p.wait(`(() => { const e = document.querySelector(` + quote(selector) + `); e?.focus(); return e && document.activeElement === e; })()`)
}

// put replaces what stands in a field and leaves it.
func (p *tab) put(selector, text string) {
	p.t.Helper()
	p.focus(selector)
	eval[any](p, `(document.activeElement.select(), null)`)
	p.press(text + "\t")
}

// pull chooses an option of a select element by its value, or sets a slider, as soon as
// it is there.
func (p *tab) pull(selector, value string) {
	p.t.Helper()
	p.wait(`((e) => e && (!e.options || [...e.options].some((o) => o.value === ` + quote(value) + `)))(document.querySelector(` + quote(selector) + `))`)
	if !eval[bool](p, `(() => { const e = document.querySelector(`+quote(selector)+`); e.value = `+quote(value)+`; e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true })); return e.value === `+quote(value)+`; })()`) {
		p.t.Fatalf("%s has no option %s", selector, value)
	}
}

// at is the middle of an element in the window, scrolled into view and standing
// still, and its size.
func (p *tab) at(selector string) (x, y, w, h float64) {
	p.t.Helper()
	x, y, w, h, _ = p.still("document.querySelector("+quote(selector)+")", false)
	return x, y, w, h
}

// drag drags the handle of a slider from one share of its length to another, in
// several moves.
func (p *tab) drag(selector string, from, to float64) {
	p.t.Helper()
	const thumb = 20 // its width in pixels: the handle's middle stays inside the track
	x, y, w, _ := p.at(selector)
	at := func(share float64) float64 { return x - w/2 + thumb/2 + share*(w-thumb) }
	p.dragFrom(at(from), y, at(to)-at(from))
}

// dragFrom drags what is at a place of the window to the right, in several moves.
func (p *tab) dragFrom(x, y, by float64) {
	p.t.Helper()
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	const moves = 12
	for i := 1; i <= moves; i++ {
		p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, x+by*float64(i)/moves, y, chromedp.ButtonLeft))
	}
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, x+by, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
}

// ctrl is the Ctrl key in the protocol's bit field of modifier keys.
const ctrl = 2

// wheel turns the mouse wheel by dy at a place of the window, with modifier
// keys. The protocol wants both numbers and its client leaves out a 0.
func (p *tab) wheel(x, y, dy float64, modifiers int64) {
	p.t.Helper()
	call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseWheel, X: x, Y: y, DeltaX: 1e-9, DeltaY: dy, Modifiers: modifiers})
}

// hover moves the pointer to a share of an element's size.
func (p *tab) hover(selector string, fx, fy float64) {
	p.t.Helper()
	x, y, w, h := p.at(selector)
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, x+(fx-.5)*w, y+(fy-.5)*h))
}

// act presses the button that does something in painted HTML, and fails where
// another thing lies over it.
func (p *tab) act(name string, of ...string) {
	p.t.Helper()
	s := fmt.Sprintf(`[data-act=%q]`, name)
	if len(of) > 0 {
		s += fmt.Sprintf(`[data-of=%q]`, of[0])
	}
	p.push(s)
}

// push clicks the first visible element that a selector finds, where it is and as
// soon as it stands still with nothing over it: an element that stays covered by
// another fails the test. When the page moves it away between the look and the press,
// that press does nothing and the hand aims again.
func (p *tab) push(selector string) {
	p.t.Helper()
	find := `[...document.querySelectorAll(` + quote(selector) + `)].find((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]"))`
	for range 5 {
		x, y, _, _, by := p.still(find, true)
		if by != "" {
			p.t.Fatalf("%s is covered by %s", selector, by)
		}
		eval[any](p, `(window.silkMissed = false, addEventListener('pointerdown', (ev) => {
			const at = ev.target, hit = (e) => e.contains(at) || [...e.labels ?? []].some((l) => l.contains(at));
			window.silkMissed = ![...document.querySelectorAll(`+quote(selector)+`)].some(hit);
			if (window.silkMissed) addEventListener('click', (ev) => { ev.stopImmediatePropagation(); ev.preventDefault(); }, { capture: true, once: true });
		}, { capture: true, once: true }), null)`)
		p.do(chromedp.MouseClickXY(x, y))
		if missed, err := try[bool](p, `!!window.silkMissed`); err != nil || !missed { // a press may have left the page
			return
		}
	}
	p.t.Fatalf("%s moves away under the hand", selector)
}

// still waits until the element that an expression gives has stood in one place for
// three frames, scrolled into view, and bare: with nothing over it. It is its middle, its
// size and what lies over it all the same.
func (p *tab) still(find string, bare bool) (x, y, w, h float64, by string) {
	p.t.Helper()
	p.wait("!!(" + find + ")?.getClientRects().length")
	r := eval[[]any](p, `new Promise((done) => {
		let was = '', same = 0, frames = 0;
		const look = () => {
			const e = `+find+`, r = e?.getClientRects()[0]; // a link may run over two lines
			if (r) {
				const dialog = document.querySelector('dialog[open]');
				const seen = (r) => r.top > 60 && r.bottom < innerHeight - (dialog ? 40 : 90);
				e.scrollIntoView({ block: 'nearest', behavior: 'instant' }); // in boxes that scroll by themselves
				if (!seen(e.getBoundingClientRect())) e.scrollIntoView({ block: 'center', behavior: 'instant' });
				const r = e.getClientRects()[0], x = r.x + r.width / 2, y = r.y + r.height / 2, top = document.elementFromPoint(x, y);
				const by = top && (e.contains(top) || [...e.labels ?? []].some((l) => l.contains(top))) ? '' : (top?.outerHTML ?? 'nothing').slice(0, 200);
				const now = [x, y, r.width, r.height].map(String);
				same = now.join() === was ? same + 1 : 0;
				was = now.join();
				if (same >= 2 && !(`+strconv.FormatBool(bare)+` && by) || frames > 600) return done([...now, by]);
			}
			if (frames++ > 660) return done(['0', '0', '0', '0', 'nothing']);
			requestAnimationFrame(look);
		};
		look();
	})`)
	at := func(i int) float64 {
		v, err := strconv.ParseFloat(r[i].(string), 64)
		if err != nil {
			p.t.Fatal(err)
		}
		return v
	}
	return at(0), at(1), at(2), at(3), r[4].(string)
}

// said waits until the live region has said something that contains a text, since
// said was last satisfied, or says so still.
func (p *tab) said(part string) {
	p.t.Helper()
	p.wait(`(() => {
		const i = silkSaid.findIndex((s) => s.includes(` + quote(part) + `));
		silkSaid.splice(0, i + 1);
		return i >= 0 || document.getElementById('live').textContent.includes(` + quote(part) + `);
	})()`)
}

// rested waits until the page has answered the last input: nothing of it changes for
// longer than the page takes until it paints what is out of sight (restDelay in app/ui),
// nor in the two frames after that.
func (p *tab) rested() {
	p.t.Helper()
	eval[any](p, `new Promise((done) => {
		let timer = 0, round = 0;
		const o = new MutationObserver(() => later());
		const end = () => { o.disconnect(); done(null); };
		const frames = (f) => requestAnimationFrame(() => requestAnimationFrame(f)); // the page answers in frames
		const later = () => {
			const mine = ++round;
			clearTimeout(timer);
			timer = setTimeout(() => frames(() => { if (mine === round) end(); }), 160);
		};
		o.observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true, attributes: true });
		frames(later);
		setTimeout(end, 8000);
	})`)
}
