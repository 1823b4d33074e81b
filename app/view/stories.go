package view

import (
	"html"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
)

// Stories lists the presets, the paper's stories, in the dialog.
type Stories struct {
	static
	d *Desk
}

// NewStories is that list.
func NewStories(d *Desk) *Stories { return &Stories{d: d} }

// showStories lists the presets: the paper's stories, ready to open.
func (r *Stories) showStories(f *Frame) {
	var w strings.Builder
	w.WriteString(`<p>` + f.T("Each story is a scenario you can open, change and share. Your present scenario stays one undo away.",
		"每个故事都是一个可以打开、修改和分享的情景。撤销一次即可回到当前情景。") + `</p>`)
	for _, version := range [...]int{model.Version2, model.Version} {
		w.WriteString(`<h3>` + html.EscapeString(link.ModelName(version).In(f.Lang)) + `</h3><ul class="stories">`)
		for _, p := range link.PresetsOf(version) {
			w.WriteString(`<li><button type="button" data-act="story" data-of="` + p.ID + `"><b>` + html.EscapeString(p.Name.In(f.Lang)) +
				`</b><span>` + html.EscapeString(p.Blurb.In(f.Lang)) + `</span></button></li>`)
		}
		w.WriteString(`</ul>`)
	}
	r.d.Open(f.T("Stories", "情景故事"), w.String())
}

func (r *Stories) openStory(f *Frame, id string) {
	p, ok := link.PresetByID(id)
	if !ok {
		return
	}
	r.d.Close()
	r.d.Change(func(now *session.State) { // every story runs
		view := now.View
		*now = p.State
		now.View.Theme, now.View.Lang = view.Theme, view.Lang
	}, "")
	r.d.Say(p.Name.In(f.Lang) + f.T(": ", "：") + p.Blurb.In(f.Lang))
}

// Acts are what its buttons do.
func (r *Stories) Acts() []Act {
	return []Act{
		Press("stories", func(e *Event) { r.showStories(e.F) }),
		Press("story", func(e *Event) { r.openStory(e.F, e.Of) }),
	}
}

// Keys are its shortcuts.
func (r *Stories) Keys() []Key {
	return []Key{{"o", lang.Pair{En: "Stories", Zh: "故事"}, func(e *Event) { r.showStories(e.F) }}}
}
