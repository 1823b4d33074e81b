package view

import (
	"strings"

	"silkladder/app/lang"
	"silkladder/app/session"
)

// Toolbar is the row of buttons over the levers: what can be done with a scenario as
// a whole.
type Toolbar struct{ d *Desk }

// NewToolbar is that row.
func NewToolbar(d *Desk) *Toolbar { return &Toolbar{d: d} }

// HTML is the row.
func (r *Toolbar) HTML(f *Frame) string {
	var w strings.Builder
	w.WriteString(`<div class="toolbar" role="toolbar" aria-label="` + f.T("Scenario", "情景") + `">`)
	w.WriteString(r.d.undoRedo(f.Lang, "t-"))
	undo, _ := r.d.Session.Steps()
	for _, t := range [...]struct{ act, word, label, icon string }{
		{"replay", f.T("Replay", "重放"), f.T("Replay the last change slowly", "慢速重放上一次改动"), "M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5M9 7.5v5l4-2.5z"},
		{"stories", f.T("Stories", "故事"), f.T("Stories to begin with", "从故事开始"), "M4 4h5a2 2 0 0 1 1 1v11a2 2 0 0 0-1-1H4zM16 4h-5a2 2 0 0 0-1 1v11a2 2 0 0 1 1-1h5z"},
		{"compare", f.T("Compare", "比较"), f.T("Compare: keep this scenario", "留作比较"), "M3 5h6v10H3zM11 5h6v10h-6z"},
		{"shelf", f.T("Saved", "收藏"), f.T("Saved scenarios", "收藏：已保存的情景"), "M5 3.5h10v13l-5-3.5-5 3.5z"},
		{"drawer", f.T("Assumptions", "假设"), f.T("All assumptions", "全部假设"), "M3 6h8M15 6h2M3 14h2M9 14h8M13 3.5v5M7 11.5v5"},
		{"share", f.T("Share", "分享"), f.T("Share and cite", "分享与引用"), "M10 12V3M6.5 6 10 2.5 13.5 6M5 9H3.5v8h13V9H15"},
	} {
		of := ""
		if t.act == "drawer" {
			if f.Embed {
				continue // it would cover the frame
			}
			of = ` data-of="assumptions"`
		}
		if t.act == "replay" {
			of = idle(undo)
		}
		w.WriteString(tool("t-", t.act, of, t.word, t.label, t.icon))
	}
	w.WriteString(`</div>`)
	return w.String()
}

// tool is a button with an icon and a word under it; its label says more, and
// holds the word, so that who speaks to the page can say what stands there.
func tool(prefix, act, of, word, label, icon string) string {
	return `<button type="button" class="tool" id="` + prefix + act + `" data-act="` + act + `"` + of + ` aria-label="` + label + `" title="` + label + `">` +
		`<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="` + icon + `"/></svg><span>` + word + `</span></button>`
}

// undoRedo are two buttons of the toolbar, which the drawer has too because it
// covers that one.
func (d *Desk) undoRedo(l lang.Lang, prefix string) string {
	canUndo, canRedo := d.Session.Steps()
	undo, redo := lang.Pair{En: "Undo", Zh: "撤销"}.In(l), lang.Pair{En: "Redo", Zh: "重做"}.In(l)
	return tool(prefix, "undo", idle(canUndo), undo, undo, "M7 4 3 8l4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8") +
		tool(prefix, "redo", idle(canRedo), redo, redo, "M13 4l4 4-4 4M17 8H8.5a4.5 4.5 0 0 0 0 9H12")
}

// idle marks a button for which there is nothing to do. It can be pressed, and says so.
func idle(can bool) string {
	if can {
		return ""
	}
	return ` aria-disabled="true"`
}

// Paint follows what there is to undo, redo and replay.
func (r *Toolbar) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran) {
		return
	}
	undo, redo := r.d.Session.Steps()
	for _, t := range [...]struct {
		id  string
		can bool
	}{{"t-undo", undo}, {"t-redo", redo}, {"t-replay", undo}, {"d-undo", undo}, {"d-redo", redo}} {
		b.Attr(t.id, "aria-disabled", flag(!t.can, "true"))
	}
}

// restore shows what undo or redo led to.
func (r *Toolbar) restore(ok bool, en, zh string) {
	if !ok {
		r.d.Tell(en, zh)
		return
	}
	r.d.Want(Ran)
}

func (r *Toolbar) undo(*Event) {
	r.restore(r.d.Session.Undo(), "Nothing to undo.", "没有可撤销的改动。")
}
func (r *Toolbar) redo(*Event) {
	r.restore(r.d.Session.Redo(), "Nothing to redo.", "没有可重做的改动。")
}

func (r *Toolbar) replay(*Event) {
	switch r.d.Session.Replay() {
	case session.ErrNothing:
		r.d.Tell("Nothing to replay yet: move a lever first.", "还没有可重放的改动：请先移动一个杠杆。")
	case session.ErrCluster:
		r.d.Tell("The last change chose another cluster; only moves of levers can be replayed.", "上一次改动换了集群；只有杠杆的移动可以重放。")
	default:
		r.d.Want(Ran)
	}
}

// Acts are what its own buttons do; the others open what other regions hold.
func (r *Toolbar) Acts() []Act {
	return []Act{Press("undo", r.undo), Press("redo", r.redo), Press("replay", r.replay)}
}

// Keys are its shortcuts.
func (r *Toolbar) Keys() []Key {
	return []Key{
		{"ctrl+z", lang.Pair{En: "Undo", Zh: "撤销"}, r.undo},
		{"ctrl+shift+z", lang.Pair{En: "Redo", Zh: "重做"}, r.redo},
		{"r", lang.Pair{En: "Replay the last change", Zh: "重放上一次改动"}, r.replay},
	}
}
