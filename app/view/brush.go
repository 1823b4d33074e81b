package view

import "silkladder/app/dom"

// Brush collects changes to the page and applies them in one call from Go to the
// browser: a call costs some 15 µs, a node of go-app forty times what the browser
// needs. What an element already has is not touched again (web/paint.js), so a
// region paints what should be there and need not know what is.
type Brush struct{ ops []string }

// HTML replaces the content of an element. The string is made by our own
// printers only, never by a visitor.
func (b *Brush) HTML(id, s string) { b.ops = append(b.ops, id, "html", s) }

// Text replaces the text of an element.
func (b *Brush) Text(id, s string) { b.ops = append(b.ops, id, "text", s) }

// Attr sets an attribute; an empty value removes it.
func (b *Brush) Attr(id, name, s string) { b.ops = append(b.ops, id, "attr:"+name, s) }

// Value sets the current value of an input unless the visitor is typing in it.
func (b *Brush) Value(id, s string) { b.ops = append(b.ops, id, "value", s) }

// Apply paints. In the generator there is nothing to paint on.
func (b *Brush) Apply() {
	if !dom.Live() || len(b.ops) == 0 {
		return
	}
	dom.Paint(b.ops)
	b.ops = b.ops[:0]
}

// Slowly paints regions one by one, with a turn for the browser in between, while they
// are wanted; frame is what they are painted from, as things stand by then. It reports
// whether all were.
func (b *Brush) Slowly(regions []Region, frame func() *Frame, wanted func() bool) bool {
	f := frame()
	for _, r := range regions {
		r.Paint(b, f)
		b.Apply()
		if !dom.Breathe() {
			continue
		}
		if !wanted() {
			return false
		}
		f = frame()
	}
	return true
}

// Op is one change to an element.
type Op struct{ ID, Kind, Value string }

// Ops lists what was collected and not applied, for tests.
func (b *Brush) Ops() []Op {
	var ops []Op
	for i := 0; i+2 < len(b.ops); i += 3 {
		ops = append(ops, Op{b.ops[i], b.ops[i+1], b.ops[i+2]})
	}
	return ops
}
