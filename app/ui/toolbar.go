package ui

import (
	"html"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// toolbar is the row of buttons over the levers: what can be done with a
// scenario as a whole.
func (h *home) toolbar() string {
	var b strings.Builder
	b.WriteString(`<div class="toolbar" role="toolbar" aria-label="` + h.t("Scenario", "情景") + `">`)
	b.WriteString(undoRedo(h.lang, "t-"))
	for _, t := range [...]struct{ act, label, icon string }{
		{"replay", h.t("Replay the last change slowly", "慢速重放上一次改动"), "M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5M9 7.5v5l4-2.5z"},
		{"stories", h.t("Stories", "故事"), "M4 4h5a2 2 0 0 1 1 1v11a2 2 0 0 0-1-1H4zM16 4h-5a2 2 0 0 0-1 1v11a2 2 0 0 1 1-1h5z"},
		{"compare", h.t("Keep for comparison", "留作比较"), "M3 5h6v10H3zM11 5h6v10h-6z"},
		{"drawer", h.t("All assumptions", "全部假设"), "M3 6h8M15 6h2M3 14h2M9 14h8M13 3.5v5M7 11.5v5"},
		{"share", h.t("Share", "分享"), "M10 12V3M6.5 6 10 2.5 13.5 6M5 9H3.5v8h13V9H15"},
	} {
		text := ""
		if t.act == "stories" || t.act == "share" {
			text = "<span>" + t.label + "</span>"
		}
		of := ""
		if t.act == "drawer" {
			if h.embed {
				continue // it would cover the frame
			}
			of = ` data-of="assumptions"`
		}
		b.WriteString(tool("t-", t.act, of, t.label, t.icon, text))
	}
	b.WriteString(`</div>`)
	return b.String()
}

// tool is a button with an icon, and a text beside it where there is one.
func tool(prefix, act, of, label, icon, text string) string {
	return `<button type="button" class="tool" id="` + prefix + act + `" data-act="` + act + `"` + of + ` aria-label="` + label + `" title="` + label + `">` +
		`<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="` + icon + `"/></svg>` + text + `</button>`
}

// undoRedo are two buttons of the toolbar, which the drawer has too because it
// covers that one.
func undoRedo(l lang.Lang, prefix string) string {
	return tool(prefix, "undo", "", lang.Pair{En: "Undo", Zh: "撤销"}.In(l), "M7 4 3 8l4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8", "") +
		tool(prefix, "redo", "", lang.Pair{En: "Redo", Zh: "重做"}.In(l), "M13 4l4 4-4 4M17 8H8.5a4.5 4.5 0 0 0 0 9H12", "")
}

var (
	_ = on("undo", func(h *home, _ string, _ app.Value) { h.undo() })
	_ = on("redo", func(h *home, _ string, _ app.Value) { h.redo() })
	_ = on("stories", func(h *home, _ string, _ app.Value) { h.showStories() })
	_ = on("story", func(h *home, of string, _ app.Value) { h.openStory(of) })
)

func (h *home) undo() {
	s, ok := h.history.undo(h.state)
	if !ok {
		h.say(h.t("Nothing to undo.", "没有可撤销的改动。"))
		return
	}
	h.restore(s)
}

func (h *home) redo() {
	s, ok := h.history.redo(h.state)
	if !ok {
		h.say(h.t("Nothing to redo.", "没有可重做的改动。"))
		return
	}
	h.restore(s)
}

// restore shows a state of the history in the year shown now.
func (h *home) restore(s state) {
	s.View = h.state.View
	h.state = s
	h.wantPaint(true)
}

// showStories lists the presets: the paper's stories, ready to open.
func (h *home) showStories() {
	var b strings.Builder
	b.WriteString(`<p>` + h.t("Each story is a scenario you can open, change and share. Your present scenario stays one undo away.",
		"每个故事都是一个可以打开、修改和分享的情景。撤销一次即可回到当前情景。") + `</p><ul class="stories">`)
	for _, p := range link.Presets() {
		b.WriteString(`<li><button type="button" data-act="story" data-of="` + p.ID + `"><b>` + html.EscapeString(p.Name.In(h.lang)) +
			`</b><span>` + html.EscapeString(p.Blurb.In(h.lang)) + `</span></button></li>`)
	}
	b.WriteString(`</ul>`)
	h.openDialog(h.t("Stories from the paper", "论文里的故事"), b.String())
}

func (h *home) openStory(id string) {
	p, ok := link.PresetByID(id)
	if !ok {
		return
	}
	h.closeDialog()
	h.change(func(now *state) {
		view := now.View
		*now = p.State
		now.View.Theme, now.View.Lang = view.Theme, view.Lang
	}, "")
	h.say(p.Name.In(h.lang) + h.t(": ", "：") + p.Blurb.In(h.lang))
}
