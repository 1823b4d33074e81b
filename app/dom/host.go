package dom

// Host is the page around a frame, reached through web/frame.js. A key names the
// message that is answered.
type Host struct{ v Value }

// Around finds the host; false outside a frame.
func Around() (Host, bool) {
	v := window().Get("silkHost")
	return Host{v}, v.Truthy()
}

// Serve answers its messages.
func (h Host) Serve(f func(kind string, key Value, text string)) {
	h.v.Call("serve", FuncOf(func(a []Value) any { f(a[0].String(), a[1], a[2].String()); return nil }))
}

// Ready says that messages are answered, and what is shown.
func (h Host) Ready(json string) { h.v.Call("ready", json) }

// Changed tells those who asked for it that another scenario is shown.
func (h Host) Changed(json string) { h.v.Call("change", json) }

// Reply answers a message.
func (h Host) Reply(key Value, json string) { h.v.Call("reply", key, json) }

// Refuse says why a message is not answered.
func (h Host) Refuse(key Value, why string) { h.v.Call("error", key, why) }

// PNG answers with a picture that the browser draws.
func (h Host) PNG(key Value, name, src string, width, height float64) {
	window().Call("silkHostPNG", key, name, src, width, height)
}
