package view

import (
	"strconv"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/model"
)

// Drawer is where a visitor goes deeper than the levers: all assumptions, a cluster
// of their own, hosts of their own. It covers the levers and leaves the pictures in
// sight, so that what is changed in it shows at once.
type Drawer struct {
	d    *Desk
	tabs []Tab
	tab  string // "" when closed
	from string // id of the button the keyboard goes back to
}

// Tab is a section of the drawer: its HTML is made when it opens, and it is painted
// while it is open.
type Tab struct {
	ID     string
	Name   lang.Pair
	Region Region
}

// opener is a tab that has something to measure once it is in sight.
type opener interface{ opened(*Brush, *Frame) }

// NewDrawer is a drawer of sections.
func NewDrawer(d *Desk, tabs ...Tab) *Drawer { return &Drawer{d: d, tabs: tabs} }

// HTML is the empty drawer.
func (r *Drawer) HTML(f *Frame) string {
	if r.tab != "" && dom.Live() { // it was open on the page before
		dom.Drawer(false, "")
	}
	r.tab = ""
	s := `<section class="drawer" id="drawer" role="dialog" aria-labelledby="drawer-title" hidden><div class="drawer-head"><h2 id="drawer-title" tabindex="-1">` + f.T("Go deeper", "高级设定") + `</h2>` +
		`<div>` + r.d.undoRedo(f.Lang, "d-") + `<button type="button" class="tool" data-act="drawer-close" aria-label="` + f.T("Close", "关闭") + `" title="` + f.T("Close (Escape)", "关闭（Esc）") + `">✕</button></div></div>` +
		`<div class="drawer-tabs" role="group" aria-label="` + f.T("Sections", "栏目") + `">`
	for _, tab := range r.tabs {
		s += `<button type="button" id="dt-` + tab.ID + `" data-act="drawer" data-of="` + tab.ID + `" aria-pressed="false">` + tab.Name.In(f.Lang) + `</button>`
	}
	return s + `</div><p class="drawer-now" id="drawer-now"></p><div class="drawer-body" id="drawer-body"></div></section>`
}

// Deeper are the buttons of the panel that open the drawer.
func (r *Drawer) Deeper(f *Frame) string {
	s := `<div class="deeper" role="group" aria-label="` + f.T("Go deeper", "高级设定") + `">`
	for _, tab := range r.tabs {
		s += `<button type="button" class="btn" id="d-` + tab.ID + `" data-act="drawer" data-of="` + tab.ID + `">` + tab.Name.In(f.Lang) + `</button>`
	}
	return s + `</div>`
}

// Open shows a section. from is the button that asked, "" to keep the one that
// opened the drawer.
func (r *Drawer) Open(b *Brush, f *Frame, tab, from string) {
	if r.tab == "" {
		r.from = from
	}
	r.tab = tab
	r.fill(b, f)
	b.Apply()
	dom.Drawer(true, "drawer-title")
	for _, t := range r.tabs {
		if o, ok := t.Region.(opener); ok && t.ID == tab {
			o.opened(b, f)
		}
	}
	b.Apply()
}

// fill writes the open section anew.
func (r *Drawer) fill(b *Brush, f *Frame) {
	for _, t := range r.tabs {
		b.Attr("dt-"+t.ID, "aria-pressed", strconv.FormatBool(t.ID == r.tab))
		if t.ID == r.tab {
			b.HTML("drawer-body", t.Region.HTML(f))
		}
	}
	b.Attr("drawer", "hidden", "")
	b.Attr("panel", "inert", "inert") // it lies under the drawer
	b.HTML("drawer-now", nowLine(f))
}

func (r *Drawer) close(b *Brush) {
	if r.tab == "" {
		return
	}
	r.tab = ""
	b.Attr("drawer", "hidden", "hidden")
	b.Attr("panel", "inert", "")
	b.HTML("drawer-body", "")
	b.Apply()
	dom.Drawer(false, r.from)
}

// Paint keeps the open section up with the scenario.
func (r *Drawer) Paint(b *Brush, f *Frame) {
	if r.tab == "" {
		return
	}
	if f.Has(Fresh | Ran | Looked) {
		b.HTML("drawer-now", nowLine(f)) // the effect of a change stays in sight
	}
	for _, t := range r.tabs {
		if t.ID == r.tab && f.Has(Fresh|Ran) {
			t.Region.Paint(b, f)
		}
	}
}

// nowLine is what the scenario comes to in the year shown, for panels that cover
// the pictures.
func nowLine(f *Frame) string {
	item := func(name string, o model.Output) string {
		return `<span>` + name + ` <b>` + fixed(f.With.Series(o)[f.Step], 3) + `</b> <small>` + f.T("without ", "对照 ") + fixed(f.Without.Series(o)[f.Step], 3) + `</small></span>`
	}
	if sized(f) {
		with, without := amount(f, model.AmountValueHome, lang.Dollars)
		return `<span>` + f.Year() + `</span>` + item(f.T("Functional level", "功能水平"), model.OutF) +
			`<span>` + f.T("Value at home", "留在国内的增加值") + ` <b>` + with + `</b> <small>` + f.T("without ", "对照 ") + without + `</small></span>`
	}
	return `<span>` + f.Year() + `</span>` +
		item(f.T("Functional level", "功能水平"), model.OutF) + item(f.T("Value at home", "留在国内的增加值"), model.OutVAh)
}

// Acts are what its controls do, and those of its sections.
func (r *Drawer) Acts() []Act {
	acts := []Act{
		Press("drawer", func(e *Event) { r.Open(e.B, e.F, e.Of, e.El.Get("id").String()) }),
		Press("drawer-close", func(e *Event) { r.close(e.B) }),
	}
	for _, t := range r.tabs {
		acts = append(acts, t.Region.Acts()...)
	}
	return acts
}

// Tabs are the sections there are.
func Tabs(a *Assumptions, c *Editor, h *HostTable) []Tab {
	return []Tab{
		{"assumptions", lang.Pair{En: "Assumptions", Zh: "全部假设"}, a},
		{"cluster", lang.Pair{En: "Own cluster", Zh: "自定义集群"}, c},
		{"hosts", lang.Pair{En: "Own hosts", Zh: "导入数据"}, h},
	}
}
