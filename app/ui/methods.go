package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/view"
)

// Manual gives the content of a page that explains, one of view.Explained, or of the
// account in the view of the evidence. The generator sets it; in the browser it stays
// nil, because the text is in the page already and would only make the program larger.
var Manual func(kind string, l lang.Lang) string

// methods is a page that explains. Its text is prerendered; the program keeps
// it and puts the visitor's values into it.
type methods struct {
	app.Compo

	values  view.Values
	content string
}

func (m *methods) OnInit() {
	if app.IsServer {
		return
	}
	// Runs before go-app replaces the prerendered page.
	if e := dom.Element("manual"); e.Truthy() {
		m.content = e.Get("outerHTML").String()
	}
}

// speak takes the language of the address.
func (m *methods) speak(ctx app.Context) {
	m.values.Base, m.values.Lang = base(), lang.ByPath(pathBelowBase(ctx.Page().URL().Path))
	ctx.Page().SetLang(m.values.Lang.Tag())
}

func (m *methods) OnPreRender(ctx app.Context) {
	m.speak(ctx)
	m.content = Manual(m.values.Kind, m.values.Lang)
}

func (m *methods) OnNav(ctx app.Context) {
	m.speak(ctx)
	m.values.Open(ctx.Page().URL().RawQuery, dom.KeptAddress(m.values.Address))
	ctx.Defer(func(app.Context) {
		m.values.Paint()
		dom.Awake(dom.Whole)
	})
}

func (m *methods) Render() app.UI {
	l := m.values.Lang
	return app.Div().ID("app").Class("methods").Body(
		app.A().Class("skip").Href("#manual").Text(lang.Pair{En: "Skip to the text", Zh: "跳到正文"}.In(l)),
		app.Raw(view.Topbar(l, base(), m.values.Kind)),
		app.Main().ID("main").Body(app.Raw(m.content)),
		app.Raw(view.Footer(l, base(), false)),
		app.Div().Class("vh").ID("live").Role("status").Aria("live", "polite"),
		app.Div().Class("toast").ID("toast").Aria("hidden", "true"),
	).On("click", m.onClick).On("change", m.onChange).On("input", m.onInput)
}

func (m *methods) onInput(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if t := e.Get("target"); t.Get("id").String() == "mbar-year" {
		n, _ := strconv.Atoi(t.Get("value").String())
		m.values.GoTo(n)
	}
}

func (m *methods) onChange(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if t := e.Get("target"); t.Get("id").String() == "mbar-arch" && m.values.Choose(t.Get("value").String()) {
		dom.Address(m.values.Address())
	}
}

func (m *methods) onClick(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	t := e.Get("target")
	if !t.Get("closest").Truthy() {
		return
	}
	if b := t.Call("closest", "[data-act]"); b.Truthy() {
		data := b.Get("dataset")
		m.values.Do(data.Get("act").String(), data.Get("of").String())
	}
}
