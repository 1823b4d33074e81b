package dom

import (
	"strconv"
	"strings"
)

// Paint applies changes to the page: id, kind, value by turns (web/paint.js). They go
// as one text, since each value that is handed over on its own costs as much as a line
// of drawing.
func Paint(ops []string) {
	text := strings.Join(ops, between)
	if strings.Count(text, between) != len(ops)-1 { // a name may have it, no page shows it
		clean := make([]string, len(ops))
		for i, s := range ops {
			clean[i] = strings.ReplaceAll(s, between, "")
		}
		text = strings.Join(clean, between)
	}
	window().Call("silkPaint", text)
}

// between stands between what Paint hands over.
const between = "\x00"

// Box is the place of one picture on the page.
type Box struct {
	ID      string
	Width   float64 // CSS pixels
	Visible bool    // in the window, or nearly
}

// Boxes lists the pictures that are on the page now, and watches these.
func Boxes() []Box { return boxes(window().Call("silkBoxes").String()) }

// OnBoxes calls f when pictures have other sizes, and when others have come into
// the window.
func OnBoxes(f func(all []Box, sized bool)) {
	window().Call("silkOnBoxes", FuncOf(func(a []Value) any {
		f(boxes(a[0].String()), a[1].Bool())
		return nil
	}))
}

func boxes(list string) []Box {
	var bs []Box
	for _, s := range strings.Fields(list) {
		f := strings.Split(s, ":")
		if len(f) == 3 {
			bs = append(bs, Box{f[0], number(f[1]), f[2] == "1"})
		}
	}
	return bs
}

// Size is the size of an element in CSS pixels; false where there is none.
func Size(id string) (w, h float64, ok bool) {
	a, b, ok := strings.Cut(window().Call("silkSize", id).String(), ":")
	return number(a), number(b), ok
}

// Element finds an element.
func Element(id string) Value { return window().Get("document").Call("getElementById", id) }

// Focus moves the keyboard to an element.
func Focus(id string) { window().Call("silkFocus", id) }

// Go opens another address of the site in the same page.
func Go(address string) { window().Call("silkGo", address) }

// Show scrolls to what has appeared.
func Show(id string) { window().Call("silkShow", id) }

// Reveal opens what an element is folded into and focuses a field of it.
func Reveal(id, field string) { window().Call("silkReveal", id, field) }

// Toast clears the toast after a while.
func Toast() { window().Call("silkToast") }

// Dialog opens or closes the page's dialog.
func Dialog(open bool) { window().Call("silkDialog", open) }

// Menu opens the menu of a picture beside its button, or closes it.
func Menu(of string) { window().Call("silkMenu", of) }

// Drawer moves the keyboard when the drawer opens or closes.
func Drawer(open bool, focus string) { window().Call("silkDrawer", open, focus) }

// Card opens or closes the card of a place; kind and id say which place of the
// map gets the keyboard back.
func Card(open bool, kind, id string) { window().Call("silkCard", open, kind, id) }

// Print prints the page.
func Print() { window().Call("silkPrint") }

// OnPrint calls f before the browser prints.
func OnPrint(f func()) {
	window().Call("silkOnPrint", FuncOf(func([]Value) any {
		f()
		return nil
	}))
}

// ToggleTheme changes between light and dark and keeps the choice.
func ToggleTheme() { window().Call("silkTheme") }

// ShowTheme shows a theme without keeping the choice.
func ShowTheme(name string) { window().Call("silkTheme", name, true) }

// number reads a number that the browser printed; what is none is 0.
func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}

// Awake has the page do what the visitor did before the program could answer, and
// calls f when it has.
func Awake(f func()) {
	awake = true
	window().Call("silkAwake", FuncOf(func([]Value) any { f(); return nil }))
}

// Whole marks the moment from which the page is painted for this screen, for those who
// measure it.
func Whole() { window().Get("performance").Call("mark", "silk:whole") }

// Parts are the elements within one, as HTML; nil where there is none.
func Parts(id string) []string {
	list := window().Call("silkParts", id)
	var parts []string
	for i := range list.Length() {
		parts = append(parts, list.Index(i).String())
	}
	return parts
}

// Part gives what stands within an element of another page of the site; ok is false if
// it is not to be had.
func Part(url, id string, done func(html string, ok bool)) {
	once(window().Call("silkPart", url, id), func(v Value) {
		if !v.Truthy() {
			done("", false)
			return
		}
		done(v.String(), true)
	})
}

// Field is what stands in a field; "" where there is none.
func Field(id string) string {
	e := Element(id)
	if !e.Truthy() {
		return ""
	}
	return e.Get("value").String()
}
