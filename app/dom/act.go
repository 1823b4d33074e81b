package dom

// OnAct gives f every press, change and input that painted HTML asks an answer
// for, and the keys of elements that take them. kind is "act", "change", "input",
// "keys", or "pick" for a place of the map; name says which, of what it is about.
// A key that f answers with true is not the browser's any more.
func OnAct(f func(kind, name, of, key string, el Value) bool) {
	window().Call("silkActs", FuncOf(func(a []Value) any {
		return f(a[0].String(), a[1].String(), a[2].String(), a[3].String(), a[4])
	}))
}

// OnKey gives f every key meant for the page as a whole, as "ctrl+shift+z"; f says
// whether it did something.
func OnKey(f func(key string) bool) {
	window().Call("silkKeys", FuncOf(func(a []Value) any { return f(a[0].String()) }))
}

// OnRead asks f for the value of a picture at a place, or at the stop that a key
// leads to.
func OnRead(f func(id, key string, x, y float64) (px, py float64, text string, ok bool)) {
	window().Call("silkReader", FuncOf(func(a []Value) any {
		x, y, text, ok := f(a[0].String(), a[1].String(), a[2].Float(), a[3].Float())
		if !ok {
			return nil
		}
		return []any{x, y, text}
	}))
}
