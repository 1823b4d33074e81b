package view

import (
	"slices"
	"strconv"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/manual/live"
	"silkladder/app/session"
	"silkladder/model"
)

// Values is what the program adds to a page that explains: the visitor's scenario
// beside the equations, and the downloads.
type Values struct {
	Kind  string // one of Explained
	Lang  lang.Lang
	Base  string
	state link.State
	run   *model.Result
	step  int
	brush Brush
}

// Open runs the scenario of an address; one that does not run gives way to the default.
func (v *Values) Open(query string, kept func(mark string) string) {
	v.state, _ = link.Open(query, kept)
	v.compute()
	if y := v.state.View.Year; y != 0 {
		v.step = v.run.Index(y - model.StartYear)
	}
}

func (v *Values) compute() {
	r, err := model.Run(v.state.Scenario)
	if err != nil {
		v.state = link.Default()
		if r, err = model.Run(v.state.Scenario); err != nil {
			panic("view: the default scenario does not run: " + err.Error())
		}
	}
	v.run, v.step = r, len(r.T)-1
}

// Address is the state as an address says it.
func (v *Values) Address() (query, mark, whole string) { return v.state.Address() }

// Paint writes the values of the scenario beside the equations.
func (v *Values) Paint() {
	host, last := live.Host(v.run), len(v.run.T)-1
	year := strconv.Itoa(model.StartYear + int(v.run.T[v.step]+1e-9))
	for _, l := range live.Lines() {
		v.brush.Text("was-"+l.Eq, l.At(v.run, 0, host).In(v.Lang))
		v.brush.Text("now-"+l.Eq, l.At(v.run, v.step, host).In(v.Lang))
		v.brush.Text("year-"+l.Eq, year)
	}
	q, home := Search(v.state), v.Base+v.Lang.Prefix()
	v.brush.Text("mbar-name", link.Label(v.state.Scenario).In(v.Lang))
	v.brush.Text("mbar-host", live.HostName(v.run, host).In(v.Lang))
	v.brush.Text("mbar-out", year)
	v.brush.Attr("mbar-year", "max", strconv.Itoa(last))
	v.brush.Value("mbar-year", strconv.Itoa(v.step))
	v.brush.Attr("mbar-year", "aria-valuetext", year)
	v.brush.HTML("mbar-arch", live.Choice(&v.state.Scenario, v.Lang))
	v.brush.Value("mbar-arch", v.state.Scenario.Archetype)
	v.brush.Attr("mbar-open", "href", home+"/"+q)
	for _, kind := range Standing {
		v.brush.Attr("view-"+kind, "href", home+Path(kind)+q)
	}
	v.brush.Attr("lang", "href", v.Base+v.Lang.Other().Prefix()+"/"+v.Kind+"/"+q)
	for _, k := range Explained() {
		v.brush.Attr("nav-"+k, "href", home+"/"+k+"/"+q)
	}
	v.brush.Apply()
}

// GoTo shows the values of a step.
func (v *Values) GoTo(step int) {
	v.step = max(0, min(len(v.run.T)-1, step))
	v.Paint()
}

// Choose puts another cluster in the place of the visitor's, whose levers and places
// it keeps; false if there is no such cluster.
func (v *Values) Choose(id string) bool {
	if !slices.ContainsFunc(link.Clusters(&v.state.Scenario), func(c link.Cluster) bool { return c.ID == id }) {
		return false
	}
	session.Cluster(id)(&v.state)
	v.state.Scenario, _ = link.Nearest(v.state.Scenario)
	v.compute()
	v.Paint()
	return true
}

// Do does what a button says.
func (v *Values) Do(act, of string) {
	s := v.state.Scenario
	switch act {
	case "theme":
		dom.ToggleTheme()
	case "get-scenario":
		if text, err := ScenarioFile(s); err == nil {
			dom.Download("scenario-"+s.Archetype+FileEnding, "application/json", text)
		}
	case "take":
		name := v.state.Name
		if name == "" {
			name = link.Label(s).In(v.Lang)
		}
		Take(of, v.Lang, s, name, dom.Origin()+v.Base+v.Lang.Prefix()+"/"+Search(v.state), v.say)
	}
}

// say tells what happened, to eyes and to screen readers.
func (v *Values) say(text string) {
	v.brush.Text("live", text)
	v.brush.Text("toast", text)
	v.brush.Apply()
	dom.Toast()
}
