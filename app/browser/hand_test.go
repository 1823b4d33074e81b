package browser

import (
	"fmt"

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

// pull chooses an option of a select element by its value.
func (p *tab) pull(selector, value string) {
	p.t.Helper()
	if !eval[bool](p, `(() => { const e = document.querySelector(`+quote(selector)+`); e.value = `+quote(value)+`; e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true })); return e.value === `+quote(value)+`; })()`) {
		p.t.Fatalf("%s has no option %s", selector, value)
	}
}

// at is the middle of an element in the window, scrolled into view.
func (p *tab) at(selector string) (x, y, w, h float64) {
	p.t.Helper()
	r := eval[[]float64](p, `(() => { const e = document.querySelector(`+quote(selector)+`); if (!e) return [];
		const seen = (r) => r.top > 60 && r.bottom < innerHeight - 90;
		if (!seen(e.getBoundingClientRect())) e.scrollIntoView({ block: 'center', behavior: 'instant' });
		const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2, r.width, r.height]; })()`)
	if len(r) != 4 {
		p.t.Fatalf("no element %s", selector)
	}
	return r[0], r[1], r[2], r[3]
}

// drag drags the handle of a slider from one share of its length to another, in
// several moves.
func (p *tab) drag(selector string, from, to float64) {
	p.t.Helper()
	const thumb = 20 // its width in pixels: the handle's middle stays inside the track
	x, y, w, _ := p.at(selector)
	at := func(share float64) float64 { return x - w/2 + thumb/2 + share*(w-thumb) }
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, at(from), y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	const moves = 12
	for i := 1; i <= moves; i++ {
		p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at(from+(to-from)*float64(i)/moves), y, chromedp.ButtonLeft))
	}
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, at(to), y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
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

// push clicks the first visible element that a selector finds, where it is: an
// element that is covered by another fails the test.
func (p *tab) push(selector string) {
	p.t.Helper()
	p.wait(`[...document.querySelectorAll(` + quote(selector) + `)].some((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]"))`)
	r := eval[[]any](p, `(() => {
		const e = [...document.querySelectorAll(`+quote(selector)+`)].find((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]"));
		const dialog = document.querySelector('dialog[open]');
		const seen = (r) => r.top > 60 && r.bottom < innerHeight - (dialog ? 40 : 90);
		e.scrollIntoView({ block: 'nearest', behavior: 'instant' }); // in boxes that scroll by themselves
		if (!seen(e.getBoundingClientRect())) e.scrollIntoView({ block: 'center', behavior: 'instant' });
		const r = e.getClientRects()[0]; // a link may run over two lines
		const x = r.x + r.width / 2, y = r.y + r.height / 2, top = document.elementFromPoint(x, y);
		return [x, y, top && (e === top || e.contains(top) || top.contains(e) && e.labels) ? '' : (top?.outerHTML ?? 'nothing').slice(0, 200)];
	})()`)
	if by := r[2].(string); by != "" {
		p.t.Fatalf("%s is covered by %s", selector, by)
	}
	p.do(chromedp.MouseClickXY(r[0].(float64), r[1].(float64)))
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

// rested waits until the page has answered the last input: two frames without a
// change of any picture.
func (p *tab) rested() {
	p.t.Helper()
	eval[any](p, `new Promise((done) => {
		let timer = 0;
		const later = () => { clearTimeout(timer); timer = setTimeout(() => { o.disconnect(); done(null); }, 400); };
		const o = new MutationObserver(later);
		o.observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true, attributes: true });
		requestAnimationFrame(() => requestAnimationFrame(later)); // the page answers in frames
		setTimeout(() => { o.disconnect(); done(null); }, 8000);
	})`)
}
