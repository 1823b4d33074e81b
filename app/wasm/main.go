//go:build js

// Command wasm is the browser program. The same binary also runs inside a Web
// Worker, where there is no document, and then only computes.
package main

import (
	"runtime/debug"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/ui"
)

func main() {
	// A page needs little memory and much attention: collect garbage rarely.
	debug.SetGCPercent(300)
	if js.Global().Get("document").IsUndefined() {
		dom.Serve(ask.Answerer())
		return
	}
	dom.Breathe()
	ui.Routes()
	app.RunWhenOnBrowser()
}
