package dom

// Worker is the program running once more, away from the page.
type Worker struct{ v Value }

// Cores is how many processors there are, 0 where the browser does not tell.
func Cores() int {
	if c := window().Get("navigator").Get("hardwareConcurrency"); c.Truthy() {
		return c.Int()
	}
	return 0
}

// StartWorker starts one; false where the browser refuses.
func StartWorker(said func(data Value), failed func()) (*Worker, bool) {
	v := window().Call("silkWorker")
	if !v.Truthy() {
		return nil, false
	}
	v.Set("onmessage", FuncOf(func(a []Value) any { said(a[0].Get("data")); return nil }))
	v.Set("onerror", FuncOf(func([]Value) any { failed(); return nil }))
	return &Worker{v}, true
}

// Tell sends it a message.
func (w *Worker) Tell(message ...any) { w.v.Call("postMessage", message) }

// End ends it.
func (w *Worker) End() { w.v.Call("terminate") }
