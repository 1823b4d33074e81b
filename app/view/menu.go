package view

import (
	"slices"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/dom"
	"silkladder/app/ledger"
	"silkladder/app/link"
	"silkladder/app/picture"
)

// Menu is the one menu of all pictures: what can be taken along of the picture whose
// button asked for it (web/menu.js opens it beside that button).
type Menu struct {
	static
	d       *Desk
	figures *Figures
	share   *Share
	of      string // the picture it was last filled for
}

// NewMenu is the menu of the pictures.
func NewMenu(d *Desk, figures *Figures, share *Share) *Menu {
	return &Menu{d: d, figures: figures, share: share}
}

// HTML is the empty menu.
func (r *Menu) HTML(f *Frame) string {
	return `<div id="picmenu" role="menu" popover aria-label="` + f.T("Take this picture along", "带走这张图") + `"></div>`
}

// link is where the picture stands on the page of the scenario.
func (r *Menu) link(f *Frame, id string) string {
	if g, ok := r.d.guests[id]; ok {
		return g.link
	}
	switch {
	case ledger.OfEconomy(id):
		return dom.Origin() + f.To("hosts", func(v *link.View) { v.Economy = f.State.View.Economy }) + "#fig-" + id
	case picture.OfRecord(id):
		return dom.Origin() + f.To("evidence", nil) + "#fig-" + id
	}
	return dom.Origin() + f.Full() + "#fig-" + id
}

// drawing is the picture as a file, and its name without an ending.
func (r *Menu) drawing(f *Frame, id string) (string, dom.Drawing, bool) {
	svg, ok := r.figures.svg(f, id, chart.Light)
	w, h := svgSize(svg)
	return r.figures.fileName(f, id), dom.Drawing{SVG: svg, W: w, H: h}, ok
}

// words are what the picture's file says, for where only words can be pasted.
func (r *Menu) words(f *Frame, id string) string {
	fig, ok := r.figures.figure(f, id)
	if !ok {
		return ""
	}
	t := r.figures.target(f, id, fig, chart.Light)
	return strings.Join(append(append([]string{t.Title}, t.Under...), t.Caption, r.link(f, id)), "\n")
}

// Acts are what its items do.
func (r *Menu) Acts() []Act {
	copied := func(ok bool) {
		if ok {
			r.d.Tell("Copied.", "已复制。")
		} else {
			r.d.Tell("The browser did not allow copying. Share offers the link and the code to copy by hand.", "浏览器不允许复制。可在“分享”里手动复制链接和代码。")
		}
	}
	return []Act{
		Press("menu", func(e *Event) {
			r.of = e.Of
			e.B.HTML("picmenu", e.F.Shown().Menu(e.Of, slices.Contains(link.Charts, e.Of), dom.CanShare() == "files"))
			e.B.Apply()
			dom.Menu(e.Of)
		}),
		Press("pic-link", func(e *Event) { dom.Copy(r.link(e.F, e.Of), copied) }),
		Press("pic-embed", func(e *Event) {
			st := e.F.State
			st.View.Chart, st.View.NoControls, st.View.Autoplay = e.Of, false, false
			dom.Copy(frameCode(e.F, frameURL(e.F, st, e.F.Lang), heightOf(e.Of)), copied)
		}),
		Press("pic-copy", func(e *Event) {
			if name, d, ok := r.drawing(e.F, e.Of); ok {
				dom.CopyPicture(name+".png", r.words(e.F, e.Of), d, func(came string) {
					switch came {
					case "copied":
						r.d.Tell("The picture is on the clipboard, with its caption.", "图片及说明已复制到剪贴板。")
					case "saved":
						r.d.Tell("This browser copies no pictures: it was saved as a file instead.", "此浏览器不能复制图片，已改为存为文件。")
					default:
						r.d.Tell("The browser could not draw the picture. Save it as SVG instead.", "浏览器无法绘制图片，请改存为SVG。")
					}
				})
			}
		}),
		Press("pic-share", func(e *Event) {
			if name, d, ok := r.drawing(e.F, e.Of); ok {
				fig, _ := r.figures.figure(e.F, e.Of)
				title := r.figures.target(e.F, e.Of, fig, chart.Light).Title
				dom.SharePicture(title, title, r.link(e.F, e.Of), name+".png", d, r.shared)
			}
		}),
	}
}

func (r *Menu) shared(ok bool) { tellShared(r.d, ok) }

// tellShared says when the system's share sheet did not open.
func tellShared(d *Desk, ok bool) {
	if !ok {
		d.Tell("The system’s share sheet did not open. Copy the link instead.", "系统分享面板未能打开，请改为复制链接。")
	}
}
