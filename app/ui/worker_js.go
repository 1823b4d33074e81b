//go:build js

package ui

import (
	"syscall/js"

	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// ServeWorker answers computation requests inside a Web Worker: for a message
// [id, question, from, to] the records of those tasks as [id, bytes]; an empty
// list says that it has started.
func ServeWorker() {
	self := js.Global()
	e := model.NewEngine()
	self.Set("onmessage", js.FuncOf(func(_ js.Value, a []js.Value) any {
		m := a[0].Get("data")
		recs, err := answer(e, m.Index(1).String(), m.Index(2).Int(), m.Index(3).Int())
		if err != nil {
			panic("ui: worker: " + err.Error()) // ends the worker; the page goes on without it
		}
		b := bytesOf(recs)
		u8 := self.Get("Uint8Array").New(len(b))
		js.CopyBytesToJS(u8, b)
		self.Call("postMessage", []any{m.Index(0), u8}, []any{u8.Get("buffer")})
		return nil
	}))
	self.Call("postMessage", []any{})
	select {}
}

func answer(e *model.Engine, text string, from, to int) ([]float64, error) {
	q, err := question.Decode(text)
	if err != nil {
		return nil, err
	}
	p, err := q.Plan()
	if err != nil {
		return nil, err
	}
	return study.Records(p, e, from, to, nil)
}
