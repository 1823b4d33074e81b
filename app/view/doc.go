// Package view is what stands on the page: one type and one file for each region,
// such as the map, the verdict, the levers or the year bar. It knows neither go-app
// nor which view of the page a region stands in.
//
// # How the page works
//
// A Frame is what there is to show, once: language, scenario, both runs, the year,
// the answers to questions, and in Changed what differs from the last frame. A
// Region turns it into HTML when the page is laid out (HTML), and afterwards paints
// what has changed into the elements it made (Paint, with a Brush: HTML, Text, Attr
// and Value of an element named by its id; what an element already has costs
// nothing). A visitor's press, change or key comes back as an Event to the Act that
// the element names in its data-act, data-change, data-input or data-keys. What an
// act changes it changes through the Desk: Desk.Change and Desk.Try the scenario,
// Desk.GoTo the year, Desk.Want(Looked) what only the region knows. The page then
// paints the next frame; an act paints itself only what is no part of a frame.
//
//	visitor → Act → Desk.Change → session → frame → Region.Paint → Brush → page
//
// # To add a region
//
// One file, one type, a constructor that takes the Desk and whatever else it needs:
//
//	// Odds says in how many of ten cases the cluster gains.
//	type Odds struct {
//		d    *Desk
//		open bool // the state of its own controls, and nothing else
//	}
//
//	func NewOdds(d *Desk) *Odds { return &Odds{d: d} }
//
//	// HTML is made when the page is laid out: every id is the region's own.
//	func (r *Odds) HTML(f *Frame) string {
//		r.open = false
//		return `<section id="odds"><p id="odds-now">` + r.says(f) + `</p>` +
//			`<button type="button" class="btn" data-act="odds-more">` + f.T("More", "更多") + `</button></section>`
//	}
//
//	// Paint leaves out what cannot have changed.
//	func (r *Odds) Paint(b *Brush, f *Frame) {
//		if f.Has(Fresh | Ran | Answered) {
//			b.HTML("odds-now", r.says(f))
//		}
//	}
//
//	func (r *Odds) Acts() []Act {
//		return []Act{Press("odds-more", func(e *Event) { r.open = !r.open; r.d.Want(Looked) })}
//	}
//
// A region without HTML, Paint or Acts embeds static. One that listens to the
// browser has Watch (Watcher), one with shortcuts has Keys (Keyed). Then it is made
// in newRegions of app/ui/views.go and listed in the views it stands in. Tests fail
// for an act that no element asks for, for an element that no act answers, and for
// two acts of one name; what gestures paint is in app/ui/testdata/gestures, rewritten
// with -update.
//
// # Which change is which
//
// Fresh: the page was laid out or opened at another address; paint everything. Ran:
// another scenario, so other runs. Looked: the year, a selection, the map's part.
// Answered, Asked: what questions came to, and how far they are. Sized: pictures have
// other widths. Rested: nothing has moved for a while; what takes long, and pictures
// out of sight, are painted now.
package view
