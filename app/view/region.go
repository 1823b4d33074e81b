package view

import (
	"silkladder/app/dom"
	"silkladder/app/lang"
)

// A Region is one part of the page. It makes its HTML once, paints what changes
// afterwards, and names what the elements in its HTML do. It keeps only the state
// of its own controls; everything else it reads off the Frame.
type Region interface {
	// HTML is the region as first shown; "" for one that lives in another's.
	HTML(f *Frame) string
	// Paint keeps it up. It looks at f.Changed to leave out what cannot have changed,
	// and paints everything when the page is Fresh.
	Paint(b *Brush, f *Frame)
	// Acts are what its elements do.
	Acts() []Act
}

// A Watcher listens to the browser, from the time the page first stands.
type Watcher interface{ Watch() }

// Keyed is a region with shortcuts of the keyboard.
type Keyed interface{ Keys() []Key }

// Act answers one kind of element. Painted HTML names it: data-act="NAME" is
// pressed, data-change="NAME" was changed, data-input="NAME" is being changed,
// data-keys="NAME" takes keys; data-of says what it is about.
type Act struct {
	On   string // "act", "change", "input", "keys"; "pick" for a place of the map
	Name string
	Do   func(*Event)
}

// Event is what a visitor did to an element.
type Event struct {
	Of   string    // its data-of
	Key  string    // the key, for data-keys
	El   dom.Value // the element
	F    *Frame    // the page before
	B    *Brush    // applied when the act returns
	Took bool      // set by an act that took a key for itself
}

// Value is what stands in the element.
func (e *Event) Value() string { return e.El.Get("value").String() }

// Checked reports whether a box is ticked.
func (e *Event) Checked() bool { return e.El.Get("checked").Bool() }

// Put puts a value into the element, also while the visitor is in it.
func (e *Event) Put(s string) { e.El.Set("value", s) }

// Press is an act of a button.
func Press(name string, do func(*Event)) Act { return Act{"act", name, do} }

// Changed is an act of a field whose change is finished.
func Changed(name string, do func(*Event)) Act { return Act{"change", name, do} }

// Typed is an act of a field for every change of it.
func Typed(name string, do func(*Event)) Act { return Act{"input", name, do} }

// ActsOf gathers what regions do, by kind and name. Two acts of the same kind and name
// are a defect.
func ActsOf(regions []Region) map[string]Act {
	acts := map[string]Act{}
	for _, r := range regions {
		for _, a := range r.Acts() {
			if _, taken := acts[a.On+" "+a.Name]; taken {
				panic("view: two owners of " + a.On + " " + a.Name)
			}
			acts[a.On+" "+a.Name] = a
		}
	}
	return acts
}

// Key is a shortcut.
type Key struct {
	Key  string // as desk.js names it: "ctrl+z", "?", "1"
	Name lang.Pair
	Do   func(*Event)
}

// static is the part of regions that paint nothing or have no acts.
type static struct{}

func (static) HTML(*Frame) string   { return "" }
func (static) Paint(*Brush, *Frame) {}
func (static) Acts() []Act          { return nil }
