package ui

import (
	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/picture"
	"silkladder/app/view"
)

// loop couples events to frames: however many input events arrive, the model
// runs and the page is painted once per frame, from the latest input. Pictures
// in the window are painted at once, the others a little later.
type loop struct {
	frame, rest, idle dom.Func
	watching          bool // the browser is listened to
	asked             bool // for a frame
	changed           view.Change
	fresh             bool      // the prerendered page has not been painted for this screen
	stale             bool      // what takes long waits to be painted
	slow              int       // counts what ends painting in turns
	fetch             ask.Fetch // of what was observed
}

const (
	restDelay  = 120  // ms without a change before pictures outside the window are painted
	idleDelay  = 1500 // ms after that before plausible cases are counted
	startDelay = 100  // ms after the start before the first questions are asked
)

// want asks for a frame in which something has changed.
func (p *page) want(c view.Change) {
	p.loop.changed |= c
	if p.loop.changed == 0 || p.loop.asked || !dom.Live() || !p.loop.watching {
		return
	}
	p.loop.asked = true
	dom.NextFrame(p.loop.frame)
}

// answered asks for one when questions have come on.
func (p *page) answered(known bool) {
	if known {
		p.want(view.Answered | view.Asked)
	} else {
		p.want(view.Asked)
	}
}

func (p *page) onFrame() {
	c, more := p.loop.changed, false
	p.loop.asked, p.loop.changed = false, 0
	if c&view.Ran != 0 {
		var refused error
		if more, refused = p.session.Run(); refused != nil {
			p.desk.Say(p.desk.Refusal(refused))
		}
	}
	if p.turn() || p.loop.fresh {
		c |= view.Fresh
	}
	p.paint(c)
	if more {
		p.want(view.Ran)
	}
	if c != view.Asked {
		p.loop.slow++
		p.loop.stale = true
		dom.Later(p.loop.rest, restDelay)
	}
}

// paint paints the regions of the view.
func (p *page) paint(c view.Change) {
	if c != view.Fresh { // then the address says it
		query, mark, whole := p.session.Address()
		dom.Address(query, mark, whole)
	}
	f := p.frame(c)
	p.loop.fresh = p.loop.fresh && !f.Has(view.Fresh)
	for _, r := range p.painted(p.shown.view) {
		r.Paint(&p.brush, f)
	}
	p.brush.Apply()
}

// paintSlowly lets the browser draw and hear the visitor in between. When the page
// has gone on meanwhile, it leaves the rest to what made it go on.
func (p *page) paintSlowly(c view.Change) {
	p.loop.slow++
	mine := p.loop.slow
	if p.brush.Slowly(p.painted(p.shown.view), func() *view.Frame { return p.frame(c) }, func() bool { return mine == p.loop.slow }) && c == view.Fresh {
		p.loop.fresh = false
	}
}

// onRest paints what the last frames left out.
func (p *page) onRest() {
	if !p.loop.stale {
		return
	}
	p.loop.stale = false
	p.fetch()
	if !p.embed { // a frame costs the page of its host: Desk.Idle
		p.ask.Cases = ask.Draws[0]
	}
	if !p.loop.fetch.Answers && !p.session.Replaying() && !p.session.Playing() {
		p.ask.Renew()
	}
	dom.Aside(func() { p.paintSlowly(view.Rested) })
	dom.Later(p.loop.idle, idleDelay)
}

// fetch asks once, after the first paint, for what was observed, and for the answers about
// the usual scenario. A page that does not get it shows its lines alone, and counts.
func (p *page) fetch() {
	p.loop.fetch.Once(p.base, p.session.Usual(), func(text string, ok bool, answers []byte) {
		dom.Aside(func() {
			r, err := picture.ParseRecord(text, func() { dom.Breathe() })
			p.kept, p.loop.fetch.Answers = false, false
			if p.noRecord = !ok || err != nil; !p.noRecord {
				p.record = r
				p.ask.Match(r.Posterior, answers)
			}
			if answers != nil {
				p.loop.stale = true
				p.onRest()
			}
			p.want(view.Answered)
		})
	})
}

// settle paints the page after go-app has rendered it, at its sizes on this screen.
func (p *page) settle() {
	if !dom.Live() {
		return
	}
	first := !p.loop.watching
	if first {
		p.watch()
	}
	if !p.turn() {
		p.boxes = dom.Boxes()
	}
	if !first {
		p.paint(view.Fresh)
		p.begin()
		return
	}
	if p.loop.fresh = p.kept; !p.kept { // what is kept is right as it stands: that page answers before it has been run
		p.paintSlowly(view.Fresh)
	}
	p.loop.watching = true
	p.want(0)
	dom.Awake(func() { dom.Aside(func() { p.begin(); p.session.Spare(func() { dom.Breathe() }) }) })
}

// begin paints what the page has not waited for, unless the visitor has been faster, and
// goes on to what nobody waits for.
func (p *page) begin() {
	p.session.Prepare(func() { dom.Breathe() })
	if p.loop.fresh {
		p.paintSlowly(view.Fresh)
	}
	dom.Whole()
	if p.kept || p.view().ID == "evidence" { // nothing else stands there first
		p.fetch()
	} else if !p.embed && !p.session.Usual() {
		p.ask.Warm()
	}
	p.loop.stale = true
	dom.Later(p.loop.rest, startDelay)
}

// watch begins to listen to the browser, once.
func (p *page) watch() {
	lp := &p.loop
	lp.frame = dom.FuncOf(func([]dom.Value) any { p.onFrame(); return nil })
	lp.rest = dom.FuncOf(func([]dom.Value) any { p.onRest(); return nil })
	lp.idle = dom.FuncOf(func([]dom.Value) any { p.desk.Idle(); return nil })
	dom.OnBoxes(p.onBoxes)
	dom.OnAct(p.act)
	for _, r := range p.all() {
		if w, ok := r.(view.Watcher); ok && (p.embed && r != p.regions.foot || !p.embed && r != p.regions.host) {
			w.Watch()
		}
	}
	if p.session.State().View.Autoplay {
		p.session.GoTo(0)
		p.regions.yearbar.Start()
	}
}

// onBoxes takes the sizes of pictures when they have changed, or when others have
// come into the window.
func (p *page) onBoxes(boxes []dom.Box, sized bool) {
	p.boxes = boxes
	if sized {
		p.want(view.Sized)
	} else {
		p.onRest()
	}
}
