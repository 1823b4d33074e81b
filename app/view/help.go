package view

import (
	"html"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/lang"
)

// Help lists the shortcuts of all regions, which answer to it, so that what is
// listed works.
type Help struct {
	static
	d    *Desk
	keys []Key
}

// NewHelp answers to the shortcuts of regions, in their order.
func NewHelp(d *Desk, regions ...Region) *Help {
	r := &Help{d: d}
	for _, x := range regions {
		if k, ok := x.(Keyed); ok {
			r.keys = append(r.keys, k.Keys()...)
		}
	}
	r.keys = append(r.keys, Key{"?", lang.Pair{En: "This list", Zh: "本列表"}, func(e *Event) { r.showShortcuts(e.F) }})
	return r
}

// singleKeysOff marks in the visitor's storage that shortcuts of one key are
// switched off, as those who dictate need (WCAG 2.1.4).
const singleKeysOff = "silk-keys-off"

func singleKeys() bool {
	return dom.Kept(singleKeysOff) == ""
}

func setSingleKeys(on bool) {
	if on {
		dom.Keep(singleKeysOff, "")
	} else {
		dom.Keep(singleKeysOff, "true")
	}
}

// Watch listens for shortcuts; desk.js leaves out keys typed into fields and those
// pressed while a dialog is open.
func (r *Help) Watch() {
	dom.OnKey(func(key string) bool {
		for _, k := range r.keys {
			if k.Key == key && (k.Key == "?" || strings.HasPrefix(k.Key, "ctrl+") || singleKeys()) {
				r.d.Paint(func(b *Brush, f *Frame) { k.Do(&Event{F: f, B: b}) })
				return true
			}
		}
		return false
	})
}

func (r *Help) showShortcuts(f *Frame) {
	var w strings.Builder
	w.WriteString(`<dl class="keys">`)
	for _, k := range r.keys {
		w.WriteString(`<div><dt>`)
		for i, part := range strings.Split(k.Key, "+") {
			if part == "" { // the key + itself
				if i == 0 {
					w.WriteString("<kbd>+</kbd>")
				}
				continue
			}
			w.WriteString("<kbd>" + html.EscapeString(capitalKey(part)) + "</kbd> ")
		}
		w.WriteString(`</dt><dd>` + html.EscapeString(k.Name.In(f.Lang)) + `</dd></div>`)
	}
	w.WriteString(`</dl><p>` + f.T("Tab moves through the page. In a picture the arrow keys read its values; on the map Enter opens a card.",
		"Tab键在页面中移动。在图上用方向键逐点读数；在地图上按回车键打开卡片。") + `</p>`)
	checked := ""
	if singleKeys() {
		checked = " checked"
	}
	w.WriteString(`<label class="check"><input type="checkbox" id="single-keys" data-change="single-keys"` + checked + `> ` + f.T("Shortcuts of a single key (? always works)", "启用单键快捷键（? 始终可用）") + `</label>`)
	r.d.Open(f.T("Keyboard", "键盘快捷键"), w.String())
}

func capitalKey(k string) string {
	switch k {
	case "ctrl":
		return "Ctrl/⌘"
	case "shift":
		return "Shift"
	}
	return strings.ToUpper(k)
}

// Acts are what its controls do.
func (r *Help) Acts() []Act {
	return []Act{
		Press("keys", func(e *Event) { r.showShortcuts(e.F) }),
		Changed("single-keys", func(e *Event) { setSingleKeys(e.Checked()) }),
	}
}
