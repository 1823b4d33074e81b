package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/model"
)

// The drawer is where a visitor goes deeper than the levers: all assumptions,
// a cluster of their own, hosts of their own. It covers the levers and leaves
// the pictures in sight, so that what is changed in it shows at once.
type drawer struct {
	tab    string       // "" when closed
	from   string       // id of the button the keyboard goes back to
	params model.Params // what the fields show
	base   string       // archetype of the defaults they show
	query  string       // of the search among the assumptions
	editor editor
	hosts  hostFile
}

// drawerTabs are the sections of the drawer: what they are called and what
// fills them.
var drawerTabs = []struct {
	id   string
	name lang.Pair
	fill func(*home) string
}{
	{"assumptions", lang.Pair{En: "Assumptions", Zh: "全部假设"}, (*home).assumptions},
	{"cluster", lang.Pair{En: "Own cluster", Zh: "自定集群"}, (*home).clusterForm},
	{"hosts", lang.Pair{En: "Own hosts", Zh: "自带数据"}, (*home).hostForm},
}

var (
	_ = on("drawer", func(h *home, of string, el app.Value) { h.openDrawer(of, el.Get("id").String()) })
	_ = on("drawer-close", func(h *home, _ string, _ app.Value) { h.closeDrawer() })
)

// drawerHTML is the empty drawer.
func drawerHTML(l lang.Lang) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	s := `<section class="drawer" id="drawer" role="dialog" aria-labelledby="drawer-title" hidden><div class="drawer-head"><h2 id="drawer-title" tabindex="-1">` + t("Go deeper", "深入设定") + `</h2>` +
		`<div>` + undoRedo(l, "d-") + `<button type="button" class="tool" data-act="drawer-close" aria-label="` + t("Close", "关闭") + `" title="` + t("Close (Escape)", "关闭（Esc）") + `">✕</button></div></div>` +
		`<div class="drawer-tabs" role="group" aria-label="` + t("Sections", "栏目") + `">`
	for _, tab := range drawerTabs {
		s += `<button type="button" id="dt-` + tab.id + `" data-act="drawer" data-of="` + tab.id + `" aria-pressed="false">` + tab.name.In(l) + `</button>`
	}
	return s + `</div><p class="drawer-now" id="drawer-now"></p><div class="drawer-body" id="drawer-body"></div></section>`
}

// deeper are the buttons of the panel that open the drawer.
func (h *home) deeper() string {
	if h.embed {
		return ""
	}
	s := `<div class="deeper" role="group" aria-label="` + h.t("Go deeper", "深入设定") + `">`
	for _, tab := range drawerTabs {
		s += `<button type="button" class="btn" id="d-` + tab.id + `" data-act="drawer" data-of="` + tab.id + `">` + tab.name.In(h.lang) + `</button>`
	}
	return s + `</div>`
}

// openDrawer shows a section. from is the button that asked, "" to keep the one
// that opened the drawer.
func (h *home) openDrawer(tab, from string) {
	d := &h.drawer
	for _, t := range drawerTabs {
		pressed := "false"
		if t.id == tab {
			pressed = "true"
		}
		h.brush.attr("dt-"+t.id, "aria-pressed", pressed)
	}
	if d.tab == "" {
		d.from = from
	}
	d.tab = tab
	h.fillDrawer()
	h.brush.attr("drawer", "hidden", "")
	h.brush.attr("panel", "inert", "inert") // it lies under the drawer
	h.showDrawerNow()
	h.brush.apply()
	app.Window().Call("silkDrawer", true, "drawer-title")
	h.showPictureOfCluster()
	h.brush.apply()
}

// fillDrawer writes the open section anew.
func (h *home) fillDrawer() {
	d := &h.drawer
	for _, t := range drawerTabs {
		if t.id == d.tab {
			d.params, d.base = h.state.Scenario.Params, h.state.Scenario.Archetype
			h.brush.html("drawer-body", t.fill(h))
		}
	}
}

func (h *home) closeDrawer() {
	if h.drawer.tab == "" {
		return
	}
	h.drawer.tab = ""
	h.brush.attr("drawer", "hidden", "hidden")
	h.brush.attr("panel", "inert", "")
	h.brush.html("drawer-body", "")
	h.brush.apply()
	app.Window().Call("silkDrawer", false, h.drawer.from)
}

// showDrawer keeps the open section up with the scenario; scenario says that it
// may have changed, and not only the year.
func (h *home) showDrawer(scenario bool) {
	if h.drawer.tab == "" {
		return
	}
	h.showDrawerNow()
	if !scenario {
		return
	}
	switch h.drawer.tab {
	case "assumptions":
		h.showAssumptions()
	case "cluster":
		h.showEditor()
	case "hosts":
		h.showHostFile()
	}
}

// showDrawerNow keeps the effect of a change in sight.
func (h *home) showDrawerNow() { h.brush.html("drawer-now", h.nowLine()) }

// nowLine is what the scenario comes to in the year shown, for panels that cover
// the pictures.
func (h *home) nowLine() string {
	item := func(name string, o model.Output) string {
		return `<span>` + name + ` <b>` + fixed(h.with.Series(o)[h.step], 3) + `</b> <small>` + h.t("without ", "没有时 ") + fixed(h.without.Series(o)[h.step], 3) + `</small></span>`
	}
	return `<span>` + h.yearText() + `</span>` +
		item(h.t("Functional level", "功能升级"), model.OutF) + item(h.t("Value at home", "国内增加值"), model.OutVAh)
}

// runs reports why the model refuses a scenario, nil if it runs with and without
// the Belt and Road. A few combinations of allowed values empty a stock within
// one step.
func runs(s model.Scenario) error {
	if err := s.Validate(); err != nil {
		return err
	}
	if _, err := model.Run(s); err != nil {
		return err
	}
	_, err := model.Run(s.Without())
	return err
}

// try changes the scenario if the model can run it. Otherwise nothing changes
// and the visitor, and the element named, are told why.
func (h *home) try(f func(*state), told string) bool {
	next := h.state
	f(&next)
	if err := runs(next.Scenario); err != nil {
		h.refuse(h.refusal(err), told)
		return false
	}
	h.brush.text(told, "")
	h.change(f, "")
	return true
}

// refuse says why nothing was changed, in a live region and beside the field.
func (h *home) refuse(why, told string) {
	h.brush.text(told, why)
	h.say(why)
}
