package ui

import (
	"slices"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/app/view"
	"silkladder/model"
)

// page is the simulator: the session, the questions, and the regions of the views.
// It opens addresses, lays out, and paints; what stands on it is the regions'.
type page struct {
	session *session.Session
	ask     *ask.Questions
	desk    *view.Desk
	brush   view.Brush
	loop    loop
	regions *regions
	views   []*View
	acts    map[string]view.Act // by kind and name

	base     string
	lang     lang.Lang
	at       string // the view that the path names
	embed    bool   // shown in a frame of its own, without the page around it
	problems []link.Problem
	boxes    []dom.Box
	record   *picture.Record // what was observed; nil until it is here
	noRecord bool            // it is not to be had
	kept     bool            // what was answered when the site was built stands on the page, and is on its way
	shown    layout          // what the page is laid out for
}

// layout is what needs other HTML; everything else is painted.
type layout struct {
	shell
	view     *View
	card     int    // of the story
	pictures string // of the lab
}

// shell is what needs it all around the view, too.
type shell struct {
	lang     lang.Lang
	embed    bool
	chart    string // of an embed
	controls bool
}

// newPage is the page at the default scenario. base is the path of the site.
func newPage(base string) *page {
	p := &page{session: session.New(), base: base}
	p.session.Breathe = dom.BreatheFirst
	p.ask = ask.NewQuestions(&ask.Pool{}, func() (model.Scenario, string) { return p.session.State().Scenario, p.session.Key() }, func() (with, without *model.Result) { return p.session.With(), p.session.Without() }, p.answered)
	p.desk = &view.Desk{Session: p.session, Ask: p.ask, Brush: &p.brush, Want: p.want, Measure: p.measure, Now: func() *view.Frame { return p.frame(0) }}
	p.regions = newRegions(p)
	p.views = views(p.regions)
	p.acts = view.ActsOf(p.all())
	return p
}

// all lists the regions of all views, each once.
func (p *page) all() []view.Region {
	var all []view.Region
	for _, v := range p.views {
		for _, r := range p.painted(v) {
			if !slices.Contains(all, r) {
				all = append(all, r)
			}
		}
	}
	return all
}

// painted are the regions of a view and those around it.
func (p *page) painted(v *View) []view.Region {
	return append(slices.Clone(v.Regions), p.regions.shell()...)
}

// open reads an address and runs its scenario.
func (p *page) open(path, query string) {
	p.lang, p.embed = lang.ByPath(path), strings.HasSuffix(strings.TrimSuffix(path, "/"), "/embed")
	p.at = viewOf(path)
	st, problems := link.Open(query, dom.KeptAddress(p.session.Address))
	if st.View.Kind == p.at {
		st.View.Kind = "" // the path says so
	}
	problems = append(problems, view.Chosen(&st.View)...)
	if err := p.session.Open(st); err != nil {
		problems = append(problems, link.Problem{Fault: fault.Refusal(err)})
		if err := p.session.Open(link.Default()); err != nil {
			panic("ui: the default scenario does not run: " + err.Error())
		}
	}
	p.problems = problems
}

// kind is how the address asks to look: its path, unless the query says otherwise.
func (p *page) kind() string {
	if k := p.session.State().View.Kind; k != "" {
		return k
	}
	return p.at
}

// view is the one that the address asks for; the page with everything stands in for
// one that there is not.
func (p *page) view() *View {
	for _, kind := range []string{p.kind(), "all"} {
		for _, v := range p.views {
			if v.Is(p.embed, kind) {
				return v
			}
		}
	}
	panic("ui: no page with everything")
}

// wanted is what the page should be laid out for.
func (p *page) wanted() layout {
	l := layout{shell: shell{lang: p.lang, embed: p.embed, controls: true}, view: p.view()}
	v := p.session.State().View
	switch l.view.ID {
	case "story":
		l.card = v.Card
	case "lab":
		l.pictures = v.Pictures
	}
	if p.embed {
		l.chart, l.controls = v.Chart, !v.NoControls
		if l.chart == "full" {
			l.chart = ""
		}
	}
	return l
}

// stands reports whether the page is laid out in the language and form it should be.
// Another view is only painted into it.
func (p *page) stands() bool { return p.shown.view != nil && p.shown.shell == p.wanted().shell }

// adopts takes over the prerendered page, if it is laid out as it should be.
func (p *page) adopts(parts int) bool {
	w := p.wanted()
	if !w.view.Is(p.embed, p.at) || w.card != 0 || w.pictures != "" || w.chart != "" || !w.controls || parts != partsAround[p.embed] {
		return false
	}
	p.shown, p.kept = w, p.session.Usual()
	return true
}

// lay makes the HTML of the page.
func (p *page) lay() []string {
	p.shown = p.wanted()
	f := p.frame(view.Everything)
	return p.regions.around(f, p.shown.view.Main(f))
}

// turn changes to another view of the page that stands, or another card or pictures
// of it; false where it is as it should be.
func (p *page) turn() bool {
	w := p.wanted()
	if w == p.shown || w.shell != p.shown.shell {
		return false
	}
	p.shown = w
	p.brush.Attr("app", "class", p.class())
	p.brush.HTML("main", w.view.Main(p.frame(view.Everything)))
	p.brush.Apply()
	p.boxes = dom.Boxes()
	return true
}

// measure takes the sizes of pictures that have come onto the page.
func (p *page) measure() {
	if dom.Live() {
		p.boxes = dom.Boxes()
		p.want(view.Sized)
	}
}

// class is the class of the whole page.
func (p *page) class() string {
	if p.embed {
		return "embed chart-" + p.frame(0).Chart()
	}
	return "home view-" + p.view().ID
}

// frame is what is painted from, as things stand.
func (p *page) frame(c view.Change) *view.Frame {
	return view.NewFrame(view.Frame{
		Lang: p.lang, Embed: p.embed, Base: p.base, View: p.view().ID, Changed: c, Problems: p.problems, Boxes: p.boxes, Record: p.record, NoRecord: p.noRecord, Kept: p.kept && p.session.Usual(),
	}, p.session, p.ask)
}

// act does what an element says.
func (p *page) act(kind, name, of, key string, el dom.Value) bool {
	e := &view.Event{Of: of, Key: key, El: el, F: p.frame(0), B: &p.brush}
	if kind == "pick" { // any place of the map
		name, e.Key = "", name
	}
	a, ok := p.acts[kind+" "+name]
	if !ok {
		return false
	}
	a.Do(e)
	p.brush.Apply()
	return e.Took
}
