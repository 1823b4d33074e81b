package ui

import (
	"html"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
)

// The page has one dialog, a native one: the browser keeps the keyboard in it,
// closes it on Escape and gives the focus back. Features fill it with HTML.
func dialogHTML(l lang.Lang) string {
	return `<dialog id="dialog" aria-labelledby="dialog-title"><div class="dialog-head"><h2 id="dialog-title" tabindex="-1"></h2>` +
		`<button type="button" class="tool" data-act="dialog-close" aria-label="` + lang.Pair{En: "Close", Zh: "关闭"}.In(l) + `">✕</button></div>` +
		`<div id="dialog-body"></div></dialog>`
}

var _ = on("dialog-close", func(h *home, _ string, _ app.Value) { h.closeDialog() })

// openDialog shows the dialog. title is plain text, body is HTML of our own; text
// that a visitor typed must have been escaped with html.EscapeString.
func (h *home) openDialog(title, body string) {
	h.brush.html("dialog-title", html.EscapeString(title))
	h.brush.html("dialog-body", body)
	h.brush.apply()
	app.Window().Call("silkDialog", true)
}

func (h *home) closeDialog() { app.Window().Call("silkDialog", false) }
