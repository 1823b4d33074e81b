package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/manual/live"
	"silkladder/model"
)

// Manual gives the content of a page that explains, "methods" or "data". The
// generator sets it; in the browser it stays nil, because the text is in the
// page already and would only make the program larger.
var Manual func(kind string, l lang.Lang) string

// explained are the kinds of pages that explain.
var explained = []string{"methods", "data"}

// methods is a page that explains. Its text is prerendered; the program keeps
// it, puts the visitor's scenario beside the equations and makes the downloads.
type methods struct {
	app.Compo

	kind    string // "methods" or "data"
	lang    lang.Lang
	content string
	state   state
	run     *model.Result
	step    int
	brush   brush
}

func (m *methods) OnInit() {
	m.state = link.Default()
	if app.IsServer {
		return
	}
	// Runs before go-app replaces the prerendered page.
	if e := app.Window().GetElementByID("manual"); e.Truthy() {
		m.content = e.Get("outerHTML").String()
	}
}

func (m *methods) OnPreRender(ctx app.Context) {
	m.lang = langOf(pathBelowBase(ctx.Page().URL().Path))
	ctx.Page().SetLang(m.lang.Tag())
	m.content = Manual(m.kind, m.lang)
}

func (m *methods) OnNav(ctx app.Context) {
	u := ctx.Page().URL()
	m.lang = langOf(pathBelowBase(u.Path))
	ctx.Page().SetLang(m.lang.Tag())
	m.state, _ = link.Parse(u.RawQuery)
	m.compute()
	if y := m.state.View.Year; y != 0 {
		m.step = m.run.Index(y - model.StartYear)
	}
	ctx.Defer(func(app.Context) { m.paint() })
}

func (m *methods) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(m.lang) }

// compute runs the scenario; the link was repaired, so an error is a defect.
func (m *methods) compute() {
	r, err := model.Run(m.state.Scenario)
	if err != nil {
		panic("ui: invalid scenario: " + err.Error())
	}
	m.run, m.step = r, len(r.T)-1
}

func (m *methods) Render() app.UI {
	return app.Div().ID("app").Class("methods").Body(
		app.A().Class("skip").Href("#manual").Text(m.t("Skip to the text", "跳到正文")),
		topbar(m.lang, m.kind, ""),
		app.Main().ID("main").Body(app.Raw(m.content)),
		footer(m.lang, m.kind),
		app.Div().Class("vh").ID("live").Role("status").Aria("live", "polite"),
		app.Div().Class("toast").ID("toast").Aria("hidden", "true"),
	).On("click", m.onClick).On("change", m.onChange).On("input", m.onInput)
}

// paint writes the values of the scenario beside the equations.
func (m *methods) paint() {
	if app.IsServer {
		return
	}
	host, last := live.Host(m.run), len(m.run.T)-1
	year := strconv.Itoa(model.StartYear + int(m.run.T[m.step]+1e-9))
	for _, l := range live.Lines() {
		m.brush.text("was-"+l.Eq, l.At(m.run, 0, host).In(m.lang))
		m.brush.text("now-"+l.Eq, l.At(m.run, m.step, host).In(m.lang))
		m.brush.text("year-"+l.Eq, year)
	}
	q := m.state.Query()
	if q != "" {
		q = "?" + q
	}
	m.brush.text("mbar-name", link.Label(m.state.Scenario).In(m.lang))
	m.brush.text("mbar-host", live.HostName(m.run, host).In(m.lang))
	m.brush.text("mbar-out", year)
	m.brush.attr("mbar-year", "max", strconv.Itoa(last))
	m.brush.value("mbar-year", strconv.Itoa(m.step))
	m.brush.attr("mbar-year", "aria-valuetext", year)
	m.brush.value("mbar-arch", m.state.Scenario.Archetype)
	m.brush.attr("mbar-open", "href", href(m.lang.Prefix()+"/")+q)
	m.brush.attr("nav-home", "href", href(m.lang.Prefix()+"/")+q)
	m.brush.attr("lang", "href", href(m.lang.Other().Prefix()+"/"+m.kind+"/")+q)
	for _, k := range explained {
		m.brush.attr("nav-"+k, "href", href(m.lang.Prefix()+"/"+k+"/")+q)
	}
	m.brush.apply()
}

func (m *methods) onInput(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if t := e.Get("target"); t.Get("id").String() == "mbar-year" {
		m.step = max(0, min(len(m.run.T)-1, int(atof(t.Get("value").String()))))
		m.paint()
	}
}

func (m *methods) onChange(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	t := e.Get("target")
	if t.Get("id").String() != "mbar-arch" {
		return
	}
	id := t.Get("value").String()
	if _, ok := model.ArchetypeByID(id); !ok {
		return
	}
	s := m.state.Scenario
	n := link.Scenario(id)
	n.Levers, n.Years, n.Step, n.Hosts, n.Openings = s.Levers, s.Years, s.Step, s.Hosts, s.Openings
	m.state.Scenario, m.state.Name = n, ""
	m.compute()
	m.paint()
	app.Window().Call("silkAddress", m.state.Query())
}

// onClick makes the downloads.
func (m *methods) onClick(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	t := e.Get("target")
	if !t.Get("closest").Truthy() {
		return
	}
	b := t.Call("closest", "[data-act]")
	if !b.Truthy() {
		return
	}
	save := func(name, mime, text string) { app.Window().Call("silkDownload", name, mime, text) }
	id := m.state.Scenario.Archetype
	switch b.Get("dataset").Get("act").String() {
	case "get-params":
		save("silk-ladder-parameters.csv", csvType, parameterSheet())
	case "get-scenario":
		if s, err := scenarioFile(m.state.Scenario); err == nil {
			save("scenario-"+id+fileEnding, "application/json", s)
		}
	case "get-run":
		save("silk-ladder-"+id+".csv", csvType, runSheet(m.run))
	}
}

const csvType = "text/csv;charset=utf-8"

// parameterSheet is the table of parameters as CSV.
func parameterSheet() string {
	s := chart.Table{Columns: []string{"id", "symbol", "en", "zh", "default", "low", "high", "min", "max", "unit", "equation", "evidence", "source"}}
	num := func(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
	for _, d := range model.ParamTable() {
		var vs []string
		for _, v := range d.Default() {
			vs = append(vs, num(v))
		}
		s.Rows = append(s.Rows, []string{d.ID, d.Symbol, d.En, d.Zh, strings.Join(vs, " "), num(d.Low), num(d.High), num(d.Min), num(d.Max), d.Unit, d.Eq, d.Evidence, d.Source})
	}
	return s.CSV()
}

// runSheet is every series of a run as CSV: one row a step, then the hosts'.
func runSheet(r *model.Result) string {
	outputs, hostOutputs := model.OutputTable(), model.HostOutputTable()
	head := []string{"year"}
	for _, o := range outputs {
		head = append(head, o.ID)
	}
	for _, h := range r.Hosts {
		for _, o := range hostOutputs {
			head = append(head, h.Name+":"+o.ID)
		}
	}
	s := chart.Table{Columns: head}
	num := func(x float64) string { return strconv.FormatFloat(x, 'g', 9, 64) }
	for i, t := range r.T {
		row := []string{num(model.StartYear + t)}
		for o := range outputs {
			row = append(row, num(r.Series(model.Output(o))[i]))
		}
		for h := range r.Hosts {
			for o := range hostOutputs {
				row = append(row, num(r.Host(h, model.HostOutput(o))[i]))
			}
		}
		s.Rows = append(s.Rows, row)
	}
	return s.CSV()
}
