package dom

import "syscall/js"

// Serve answers computation requests inside a Web Worker, for ever: for a message
// [id, question, from, to] the numbers of those tasks as [id, bytes], or
// [id, null, reason] where a task fails; an empty list says that it has started.
func Serve(answer func(question string, from, to int) ([]byte, error)) {
	self := js.Global()
	self.Set("onmessage", js.FuncOf(func(_ js.Value, a []js.Value) any {
		m := a[0].Get("data")
		b, err := answer(m.Index(1).String(), m.Index(2).Int(), m.Index(3).Int())
		if err != nil {
			self.Call("postMessage", []any{m.Index(0), nil, err.Error()})
			return nil
		}
		u8 := self.Get("Uint8Array").New(len(b))
		js.CopyBytesToJS(u8, b)
		self.Call("postMessage", []any{m.Index(0), u8}, []any{u8.Get("buffer")})
		return nil
	}))
	self.Call("postMessage", []any{})
	select {}
}
