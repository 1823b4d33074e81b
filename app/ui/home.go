package ui

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// home is the simulator page. Its fields are unexported: go-app overwrites
// exported ones when the address changes.
type home struct {
	app.Compo

	lang    lang.Lang
	embed   bool // shown in a frame of its own, without the page around it
	host    host
	state   state
	history history
	replay  *replay        // a slow replay of the last change is on
	problem []link.Problem // what was wrong with the address

	engines       [2]*model.Engine // with and without the Belt and Road
	with, without *model.Result
	step          int // index of the year shown

	plates     string // the pictures as first shown; afterwards they are painted
	stage      string // the map likewise
	geo        stageMap
	tables     map[string]bool // pictures whose table is open
	brush      brush
	reader     reader
	drawer     drawer
	painted    int // number of the last paint of the pictures
	loop       loop
	share      share
	comparison comparison
	told       told
	seek       seek
	questions  questions
	opened     bool // the address was read
	panel      bool // the lever panel is open (phones)
	playing    bool
}

// OnInit runs in the browser and in the generator, before the first render. In
// the browser it keeps the prerendered pictures, which settle soon paints anew:
// to draw them all once more here would hold the page up.
func (h *home) OnInit() {
	h.engines = [2]*model.Engine{model.NewEngine(), model.NewEngine()}
	h.tables = map[string]bool{}
	if app.IsServer {
		h.open(&url.URL{Path: "/"})
		return
	}
	h.open(app.Window().URL())
	if !h.adopt() {
		h.freeze()
	}
}

// OnPreRender sets up the page that visitors read before the program arrives.
func (h *home) OnPreRender(ctx app.Context) {
	h.open(ctx.Page().URL())
	ctx.Page().SetLang(h.lang.Tag())
	h.freeze()
}

// OnNav opens what the address says: after back and forward, and when the
// language changes. At the start OnInit has done so.
func (h *home) OnNav(ctx app.Context) {
	if h.opened {
		h.open(ctx.Page().URL())
		ctx.Page().SetLang(h.lang.Tag())
		h.freeze()
	}
	h.opened = true
	h.loop.start(h)
	ctx.Defer(func(app.Context) { h.settle() })
}

// open reads an address and runs its scenario.
func (h *home) open(u *url.URL) {
	path := pathBelowBase(u.Path)
	h.lang, h.embed = langOf(path), strings.HasSuffix(strings.TrimSuffix(path, "/"), "/embed")
	h.state, h.problem = link.Parse(u.RawQuery)
	h.compute(h.state.Scenario)
}

// adopt takes the pictures of the prerendered page over, if it shows the same
// ones; an embed's address may ask for another.
func (h *home) adopt() bool {
	stage := app.Window().GetElementByID("stage")
	if !stage.Truthy() || h.embed && chartOf(h.state.View.Chart) != "full" {
		return false
	}
	parts := stage.Get("children")
	outer := func(i int) string { return parts.Index(i).Get("outerHTML").String() }
	switch n := parts.Get("length").Int(); {
	case h.embed && n == 1:
		h.plates = outer(0)
	case !h.embed && n == 2:
		h.stage, h.plates = outer(0), outer(1)
	default:
		return false
	}
	return true
}

// t is a text in the visitor's language.
func (h *home) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(h.lang) }

// compute runs a scenario with and without the Belt and Road. link.Parse and
// the knobs only let valid scenarios through, so an error is a defect here.
func (h *home) compute(s model.Scenario) {
	var err error
	if h.with, err = h.engines[0].Run(s); err != nil {
		panic("ui: invalid scenario: " + err.Error())
	}
	if h.without, err = h.engines[1].Run(s.Without()); err != nil {
		panic("ui: invalid counterfactual: " + err.Error())
	}
	h.step = len(h.with.T) - 1
	if y := h.state.View.Year; y != 0 {
		h.step = h.with.Index(y - model.StartYear)
	}
}

// shown is what pictures are drawn from.
func (h *home) shown() *picture.Context {
	return &picture.Context{Lang: h.lang, With: h.with, Without: h.without, Step: h.step, Study: h.questions.answers,
		Name: h.label(), Others: h.comparison.others, CompareOutput: h.compareOutput()}
}

// freeze makes the strings that the first render shows. A later change of
// language makes new ones; everything else is painted into them.
func (h *home) freeze() {
	if h.embed {
		h.plates = h.embedPlates()
		return
	}
	h.plates = picture.Plates(h.shown())
	h.stage = `<div>` + h.mapPlate() + h.wordsPlate() + `</div>`
}

// change is the one door for changes of the scenario: it keeps the step for
// undo and asks for one computation in the next frame.
func (h *home) change(f func(*state), tag string) {
	before := h.state
	h.replay = nil
	f(&h.state)
	if err := h.state.Scenario.Validate(); err != nil {
		h.state = before
		h.say(h.t("That value is not possible; nothing was changed.", "该数值不可行，未作任何改动。"))
		return
	}
	if p := &h.state.Scenario; tag == "" && (p.Params != before.Scenario.Params || p.Step != before.Scenario.Step) {
		if err := runs(*p); err != nil {
			h.state = before
			h.say(h.refusal(err))
			return
		}
	}
	h.history.push(before, tag)
	h.wantPaint(true)
}

// Render lays the page out. What changes with the scenario is painted.
func (h *home) Render() app.UI {
	if h.embed {
		return h.renderEmbed()
	}
	return app.Div().ID("app").Class("home").Body(
		app.A().Class("skip").Href("#levers").Text(h.t("Skip to the levers", "跳到杠杆")),
		topbar(h.lang, "home", ""),
		app.Main().ID("main").Body(
			app.Raw(`<div id="news"></div>`),
			app.Raw(h.notice()),
			app.Section().Class("lead").Body(
				app.H1().Text(h.t("When does the Belt and Road lift a cluster up its value chain?", "“一带一路”​何时​能让​产业集群​攀上​价值链高端？")), // lines break between words
				app.P().Text(h.t(
					"Choose a Chinese industrial cluster, move the levers, and watch year by year whether it climbs from assembling other firms’ designs to selling its own brand, and what its host economies gain or lose.",
					"选择一个中国产业集群，拨动杠杆，逐年观察：它能否从代工组装一步步走到自主品牌？东道国家和地区又得到什么、失去什么？")),
			),
			h.clusters(),
			app.Raw(`<div class="verdict atop" id="atop">`+h.headline()+`</div>`),
			app.Div().Class("desk").Body(
				app.Div().Class("stage").ID("stage").Body(
					app.Raw(h.stage),
					app.Raw(h.plates),
				),
				h.levers(),
			),
		),
		h.yearbar(),
		footer(h.lang, "home"),
		app.Div().Class("vh").ID("live").Role("status").Aria("live", "polite"),
		app.Div().Class("toast").ID("toast").Aria("hidden", "true"),
		app.Raw(`<div id="welcome"></div>`),
		app.Raw(drawerHTML(h.lang)),
		app.Raw(dialogHTML(h.lang)),
	).On("click", h.onAct).On("change", h.onField).On("input", h.onType)
}

// clusters is the choice among the archetypes.
func (h *home) clusters() app.UI {
	var bs []app.UI
	for _, a := range model.Archetypes() {
		name, place := lang.Pair{En: a.En, Zh: a.Zh}.In(h.lang), lang.Pair{En: a.PlaceEn, Zh: a.PlaceZh}.In(h.lang)
		pressed := "false"
		if a.ID == h.state.Scenario.Archetype {
			pressed = "true"
		}
		bs = append(bs, app.Button().Type("button").ID("a-"+a.ID).Attr("aria-pressed", pressed).
			OnClick(h.onCluster(a.ID), app.EventScope("a", a.ID)).
			Body(app.B().Text(name), app.Small().Text(place)))
	}
	return app.Div().Class("clusters").Role("group").Aria("label", h.t("Cluster", "产业集群")).Body(bs...)
}

func (h *home) onCluster(id string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		h.choose(id)
	}
}

// choose starts from another archetype and keeps levers, places and time.
func (h *home) choose(id string) {
	h.change(func(s *state) {
		n := model.New(id)
		n.Levers, n.Years, n.Step, n.Hosts, n.Openings = s.Scenario.Levers, s.Scenario.Years, s.Scenario.Step, s.Scenario.Hosts, s.Scenario.Openings
		s.Scenario, s.Name = n, ""
	}, "")
}

// levers is the panel with the verdict, the presets and the knobs.
func (h *home) levers() app.UI {
	var policy, inside []app.UI
	for i, k := range knobs {
		if i < len(model.LeverTable()) {
			policy = append(policy, h.lever(k))
		} else {
			inside = append(inside, h.lever(k))
		}
	}
	preset := func(id, text string, v float64) app.UI {
		return app.Button().Type("button").Class("btn").ID("p-"+id).Text(text).
			OnClick(h.onPreset(v), app.EventScope("p", id))
	}
	cls := "panel"
	if h.panel {
		cls += " open"
	}
	return app.Aside().Class(cls).ID("panel").Aria("label", h.t("Levers", "杠杆")).Body(
		app.Div().Class("panel-head").Body(
			app.Raw(`<p class="now" id="panel-now">`+h.nowLine()+`</p>`),
			app.Button().Type("button").Class("btn").Text(h.t("Close", "关闭")).OnClick(h.onPanel),
		),
		app.Raw(h.toolbar()),
		app.Raw(`<div class="verdict" id="verdict">`+h.verdict()+`</div>`),
		app.Raw(`<div class="more"><button type="button" class="linklike" data-act="seek">`+h.t("What would it take?", "怎样才能做到？")+`</button>`+glossary(h.lang)+`</div>`),
		app.Raw(`<p class="report" id="report"></p>`),
		app.Div().Class("group").ID("levers").TabIndex(-1).Body(
			app.H2().Text(h.t("The Belt and Road", "“一带一路”政策")),
			app.Div().Class("presets").Role("group").Aria("label", h.t("Set all policy levers", "设定全部政策杠杆")).Body(
				preset("none", h.t("None", "没有"), 0),
				preset("real", h.t("As realised", "按实际"), realised),
				preset("full", h.t("As announced", "按宣布"), 1),
			),
			app.Div().Body(policy...),
		),
		app.Div().Class("group").Body(
			app.H2().Text(h.t("Inside the cluster", "集群自身条件")),
			app.Div().Body(inside...),
			app.Raw(`<div>`+h.deeper()+`</div>`),
		),
	)
}

// realised is what was realised of the announced parks when the paper was
// written: about 70,000 of 200,000 jobs (Xinhua, September 2016, against the
// paper's figure), rounded to the lever table's default.
var realised = model.LeverTable()[0].Default

func (h *home) onPreset(v float64) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		h.setPolicy(v)
	}
}

// setPolicy sets the four outward levers together; the eco-park at home is no
// part of what was announced for the belt.
func (h *home) setPolicy(v float64) {
	h.change(func(s *state) {
		s.Scenario.Levers = model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v}
	}, "")
}

func (h *home) onPanel(ctx app.Context, _ app.Event) {
	h.panel = !h.panel
	id := "open-panel"
	if h.panel {
		id = "levers"
	}
	ctx.Defer(func(app.Context) { app.Window().Call("silkFocus", id) })
}
