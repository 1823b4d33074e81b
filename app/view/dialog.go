package view

import "silkladder/app/lang"

// Dialog is the page's one dialog, a native one: the browser keeps the keyboard in
// it, closes it on Escape and gives the focus back. Regions fill it (Desk.Open).
type Dialog struct {
	static
	d *Desk
}

// NewDialog is the dialog of a page.
func NewDialog(d *Desk) *Dialog { return &Dialog{d: d} }

// HTML is the empty dialog.
func (r *Dialog) HTML(f *Frame) string {
	return `<dialog id="dialog" aria-labelledby="dialog-title"><div class="dialog-head"><h2 id="dialog-title" tabindex="-1"></h2>` +
		`<button type="button" class="tool" data-act="dialog-close" aria-label="` + lang.Pair{En: "Close", Zh: "关闭"}.In(f.Lang) + `">✕</button></div>` +
		`<div id="dialog-body"></div></dialog>`
}

// Acts are what its buttons do.
func (r *Dialog) Acts() []Act {
	return []Act{Press("dialog-close", func(*Event) { r.d.Close() })}
}
