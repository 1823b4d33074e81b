package view

import (
	"html"
	"time"

	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/app/shelf"
	"silkladder/model"
)

// Shelf is the dialog of the scenarios saved on this device (package shelf): each
// with a small picture and its name, to open, rename and remove. Where the browser
// keeps nothing the list lasts as long as the page, and says so.
type Shelf struct {
	static
	d       *Desk
	kept    *shelf.Shelf // nil until it is first read
	refused bool         // the storage did not take it
}

// NewShelf is that dialog.
func NewShelf(d *Desk) *Shelf { return &Shelf{d: d} }

// shelfKey is its place in the visitor's storage.
const shelfKey = "silk-saved"

// list reads the storage anew each time: another tab may have written it. What it
// refused is only here.
func (r *Shelf) list() *shelf.Shelf {
	now := shelf.Read(dom.Kept(shelfKey))
	if r.kept == nil || !r.refused && now.Text() != r.kept.Text() {
		r.kept = now
	}
	return r.kept
}

func (r *Shelf) store() { r.refused = !dom.TryKeep(shelfKey, r.kept.Text()) }

// show fills the dialog.
func (r *Shelf) show(f *Frame) {
	r.d.Open(f.T("Saved scenarios", "已保存的情景"), r.body(f))
}

func (r *Shelf) body(f *Frame) string {
	s := r.list()
	w := `<p>` + f.T("They stay on this device, in this browser; nobody else sees them. To pass one on, share its link or its file.",
		"保存在本设备的这个浏览器中，他人看不到。要传给别人，请分享链接或文件。") + `</p>`
	if r.refused || !dom.Keeps() {
		w += `<p class="wrong">` + f.T("This browser keeps nothing for the page: the list lasts until the page is closed. Save what matters as a file (Share).",
			"此浏览器不为本页保存数据：关闭页面后列表即消失。重要的情景请存为文件（分享）。") + `</p>`
	}
	w += `<div class="copyrow"><label class="vh" for="shelf-name">` + f.T("Name", "名称") + `</label><input type="text" id="shelf-name" maxlength="60" value="` + html.EscapeString(f.Label()) + `">` +
		`<button type="button" class="btn primary" data-act="shelf-add">` + f.T("Save this one", "保存当前情景") + `</button></div><ul class="shelf">`
	for _, x := range s.All {
		name := html.EscapeString(x.Name)
		w += `<li>` + x.Thumb.SVG() + `<div><label class="vh" for="shelf-` + html.EscapeString(x.ID) + `">` + f.T("Name", "名称") + `</label><input type="text" maxlength="60" id="shelf-` + html.EscapeString(x.ID) + `" value="` + name + `" data-change="shelf-rename" data-of="` + html.EscapeString(x.ID) + `"><small>` + html.EscapeString(x.At) + `</small></div>` +
			`<button type="button" class="btn" data-act="shelf-open" data-of="` + html.EscapeString(x.ID) + `" aria-label="` + f.T("Open: ", "打开：") + name + `">` + f.T("Open", "打开") + `</button>` +
			`<button type="button" class="tool" data-act="shelf-drop" data-of="` + html.EscapeString(x.ID) + `" aria-label="` + f.T("Delete: ", "删除：") + name + `" title="` + f.T("Delete", "删除") + `">✕</button></li>`
	}
	w += `</ul>`
	if len(s.All) > 0 {
		w += `<p class="note">` + f.T("Red: functional level over the run; dashed: the same without the Belt and Road.", "红线为功能水平的逐年变化，虚线为无“一带一路”时。") + `</p>`
	}
	if s.CanUndo() {
		w += `<div class="copyrow"><button type="button" class="btn" data-act="shelf-undo">` + f.T("Bring back the deleted one", "恢复刚删除的情景") + `</button></div>`
	}
	return w
}

// renew shows the list after a change of it.
func (r *Shelf) renew(b *Brush, f *Frame) {
	b.HTML("dialog-body", r.body(f))
	b.Apply()
}

// Acts are what its buttons do.
func (r *Shelf) Acts() []Act {
	return []Act{
		Press("shelf", func(e *Event) { r.show(e.F) }),
		Press("shelf-add", func(e *Event) {
			name := dom.Field("shelf-name")
			if name == "" {
				name = e.F.Label()
			}
			thumb := shelf.NewThumb(e.F.With.Series(model.OutF), e.F.Without.Series(model.OutF))
			if !r.list().Add(name, e.F.Query(), time.Now().Format(time.DateOnly), thumb) {
				r.d.Tell("Sixty scenarios are the most that are kept here: delete one first.", "这里最多保存六十个情景：请先删除一个。")
				return
			}
			r.store()
			r.renew(e.B, e.F)
			r.d.Tell("Saved on this device.", "已保存在本设备。")
		}),
		Press("shelf-open", func(e *Event) {
			x, ok := r.list().ByID(e.Of)
			if !ok {
				return
			}
			st, problems := link.ParseWhole(x.Query)
			r.d.Close()
			if r.d.Change(func(s *session.State) {
				view := s.View
				*s = st
				s.View.Theme, s.View.Lang, s.View.Tab = view.Theme, view.Lang, view.Tab
			}, "") && len(problems) == 0 {
				r.d.Say(e.F.T("Opened: ", "已打开：") + x.Name)
			} else if len(problems) > 0 {
				r.d.Say(problems[0].In(e.F.Lang))
			}
		}),
		Press("shelf-drop", func(e *Event) {
			if r.list().Remove(e.Of) {
				r.store()
				r.renew(e.B, e.F)
				r.d.Tell("Deleted. The button below the list brings it back.", "已删除。可用列表下方的按钮恢复。")
				dom.Focus("dialog-title")
			}
		}),
		Press("shelf-undo", func(e *Event) {
			if r.list().Undo() {
				r.store()
				r.renew(e.B, e.F)
				r.d.Tell("It is back.", "已恢复。")
				dom.Focus("dialog-title")
			}
		}),
		Changed("shelf-rename", func(e *Event) {
			s := r.list()
			if s.Rename(e.Of, e.Value()) {
				r.store()
			} else if x, ok := s.ByID(e.Of); ok {
				e.Put(x.Name)
			}
		}),
	}
}
