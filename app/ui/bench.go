//go:build !js

package ui

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"silkladder/app/ask"
	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/view"
	"silkladder/model"
)

// A BenchState is the page in one state, without the program: for the bench of
// states that developers look at, and no visitor.
type BenchState struct {
	Name    string
	Class   string   // of the page
	HTML    string   // of the page
	Regions []string // those that show something in it
}

// benchStates are the states, each an address and what is done there.
var benchStates = []struct {
	name, path, query string
	do                func(b *bencher)
}{
	{"a first visit", "/", "", nil},
	{"the second card, its bet not made", "/", "card=2", nil},
	{"the second card, its bet made", "/", "card=2", func(b *bencher) { b.press("bet-first", "") }},
	{"the fourth card", "/", "card=4", nil},
	{"the last card, the questions answered", "/", "v=1&a=steel&card=6", (*bencher).answers},
	{"everything", "/all/", "", nil},
	{"everything, the questions answered", "/all/", "v=1&a=steel", (*bencher).answers},
	{"everything, one cluster on its own", "/all/", "v=1&a=toys&y=2030", nil},
	{"everything, without the Belt and Road", "/all/", "v=1&a=steel&l=0,0,0,0,0", nil},
	{"an address with faults", "/all/", "a=nothing&infrastructure=lots&chart=none&y=1066", nil},
	{"scenarios compared", "/all/", "v=1&a=steel&c=a.toys~l.100!2C100!2C100!2C100!2C0", nil},
	{"a corridor and a park chosen", "/all/", "", func(b *bencher) { b.pick("corridor", "CPEC"); b.pick("park", "KH-SS") }},
	{"assumptions open, two of them changed", "/all/", "v=1&a=steel&p=org:.9,zeta:.1", func(b *bencher) { b.press("drawer", "assumptions") }},
	{"a cluster of one's own", "/all/", "v=1&a=steel", func(b *bencher) { b.press("drawer", "cluster") }},
	{"hosts of one's own", "/all/", "v=1&a=steel", func(b *bencher) { b.press("drawer", "hosts") }},
	{"questions", "/all/", "v=1&a=steel", func(b *bencher) { b.press("drawer", "questions") }},
	{"share", "/all/", "", func(b *bencher) { b.press("share", "") }},
	{"stories", "/all/", "", func(b *bencher) { b.press("stories", "") }},
	{"search", "/all/", "", func(b *bencher) { b.act("input", "find", "", map[string]any{"value": "viet"}) }},
	{"shortcuts", "/all/", "", func(b *bencher) { b.press("keys", "") }},
	{"the shelf", "/all/", "", func(b *bencher) { b.press("shelf", "") }},
	{"the report", "/all/", "", func(b *bencher) { b.press("pages", "") }},
	{"saved as a file", "/all/", "", func(b *bencher) { b.press("save-file", "") }},
	{"a case that is not there", "/all/", "", func(b *bencher) { b.act("change", "case-n", "", map[string]any{"value": "217"}) }},
	{"what it takes", "/all/", "v=1&a=steel", func(b *bencher) { b.press("seek", "") }},
	{"the map, its places ranked", "/map/", "", nil},
	{"the map, parks ranked", "/map/", "rank=parks", nil},
	{"the lab", "/lab/", "", nil},
	{"the lab with two pictures", "/lab/", "pics=smile.hosts", nil},
	{"the lab, events put on years", "/lab/", "v=2&a=steel&with=none&events=tariff:2030,debt:2031", nil},
	{"what decides it", "/lab/", "v=1&a=steel", func(b *bencher) { b.press("deciders", "") }},
	{"all economies", "/hosts/", "v=2&a=steel", nil},
	{"one economy", "/hosts/", "v=2&a=steel&e=VNM", nil},
	{"the evidence", "/evidence/", "v=1&a=steel", nil},
	{"the evidence, the questions answered", "/evidence/", "v=1&a=steel", (*bencher).answers},
	{"embedded, whole", "/embed/", "chart=full", nil},
	{"embedded, one picture", "/embed/", "chart=smile", nil},
	{"embedded, without controls", "/embed/", "chart=full&controls=0", nil},
}

// Bench renders every state in a language.
func Bench(l lang.Lang) (all []BenchState, err error) {
	for _, s := range benchStates {
		b := &bencher{here: &ask.Here{}, by: map[string][]string{}}
		b.page = newPage("")
		p := b.page
		p.ask = ask.NewQuestions(b.here, func() (model.Scenario, string) { return p.session.State().Scenario, p.session.Key() }, func() (with, without *model.Result) { return p.session.With(), p.session.Without() }, func(bool) {})
		p.desk.Ask = p.ask
		p.open(l.Prefix()+s.path, s.query)
		parts := p.lay()
		b.paint()
		if s.do != nil {
			s.do(b)
			b.paint()
		}
		state, err := b.state(parts)
		if err != nil {
			return nil, fmt.Errorf("bench: %s: %w", s.name, err)
		}
		state.Name = s.name
		all = append(all, state)
	}
	return all, nil
}

// A bencher does on a page what a visitor would, where there is no browser.
type bencher struct {
	page *page
	here *ask.Here
	by   map[string][]string // what was painted, by region: ids
	open bool                // the dialog
}

func (b *bencher) press(name, of string) { b.act("act", name, of, nil) }
func (b *bencher) pick(kind, id string)  { b.act("pick", "", kind, map[string]any{"key": id}) }

// act does what an element says, and writes down what its region paints.
func (b *bencher) act(kind, name, of string, el map[string]any) {
	for _, r := range b.page.all() {
		for _, a := range r.Acts() {
			if a.On == kind && a.Name == name {
				key, _ := el["key"].(string)
				b.painted(r, func() {
					a.Do(&view.Event{Of: of, Key: key, El: dom.Of(el), F: b.page.frame(0), B: &b.page.brush})
				})
			}
		}
	}
}

// painted writes down what a region paints meanwhile.
func (b *bencher) painted(r view.Region, do func()) {
	before := len(b.page.brush.Ops())
	do()
	for _, op := range b.page.brush.Ops()[before:] {
		b.by[regionName(r)] = append(b.by[regionName(r)], op.ID)
		b.open = b.open || op.ID == "dialog-body"
	}
}

// answers lets the questions be asked that a page asks by itself, and answers them.
func (b *bencher) answers() {
	b.page.ask.Renew()
	b.page.desk.Idle()
	b.here.Answer()
}

func (b *bencher) paint() {
	f := b.page.frame(view.Everything)
	for _, r := range b.page.painted(b.page.shown.view) {
		b.painted(r, func() { r.Paint(&b.page.brush, f) })
	}
}

// state is the page with all that was painted put into it.
func (b *bencher) state(parts []string) (BenchState, error) {
	p := b.page
	doc, err := html.Parse(strings.NewReader(strings.Join(parts, "")))
	if err != nil {
		return BenchState{}, err
	}
	for _, op := range p.brush.Ops() {
		if n := byID(doc, op.ID); n != nil {
			put(n, op)
		}
	}
	if n := byID(doc, "dialog"); n != nil && b.open {
		set(n, "open", "", true)
	}
	s := BenchState{Class: p.class()}
	f := p.frame(view.Everything)
	for _, r := range p.painted(p.shown.view) {
		shows := r.HTML(f) != ""
		for _, id := range b.by[regionName(r)] {
			shows = shows || byID(doc, id) != nil
		}
		if shows {
			s.Regions = append(s.Regions, regionName(r))
		}
	}
	var w strings.Builder
	for n := range byTag(doc, "body").ChildNodes() {
		if err := html.Render(&w, n); err != nil {
			return s, err
		}
	}
	s.HTML = w.String()
	return s, nil
}

func regionName(r view.Region) string { return strings.TrimPrefix(fmt.Sprintf("%T", r), "*view.") }

func byTag(doc *html.Node, tag string) *html.Node {
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == tag {
			return n
		}
	}
	return nil
}

func byID(doc *html.Node, id string) *html.Node {
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "id" && a.Val == id {
				return n
			}
		}
	}
	return nil
}

// put changes an element as the page's script would (web/paint.js).
func put(n *html.Node, op view.Op) {
	switch name, attr := strings.CutPrefix(op.Kind, "attr:"); {
	case op.Kind == "value":
		set(n, "value", op.Value, true)
	case attr:
		set(n, name, op.Value, op.Value != "")
	default:
		for n.FirstChild != nil {
			n.RemoveChild(n.FirstChild)
		}
		if op.Kind == "text" {
			n.AppendChild(&html.Node{Type: html.TextNode, Data: op.Value})
			return
		}
		inside, err := html.ParseFragment(strings.NewReader(op.Value), &html.Node{Type: html.ElementNode, Data: n.Data, DataAtom: n.DataAtom})
		if err != nil {
			return
		}
		for _, c := range inside {
			n.AppendChild(c)
		}
	}
}

func set(n *html.Node, name, value string, there bool) {
	for i, a := range n.Attr {
		if a.Key == name {
			n.Attr = append(n.Attr[:i:i], n.Attr[i+1:]...)
			break
		}
	}
	if there {
		n.Attr = append(n.Attr, html.Attribute{Key: name, Val: value})
	}
}
