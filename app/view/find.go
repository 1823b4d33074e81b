package view

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/corridor"
	"silkladder/app/deck"
	"silkladder/app/dom"
	"silkladder/app/find"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/app/story"
	"silkladder/model"
)

// Find is the search in the top bar: a field, and below it a list of what it finds,
// each with what kind of thing it is. What is chosen is shown where it stands.
type Find struct {
	static
	d      *Desk
	card   *Card
	drawer *Drawer
	lead   func() // to what was found, in a view that is on its way
	cases  *Cases
	found  []find.Entry
	at     int // the one that the keys have reached, -1 for none
}

// NewFind is the search of a page with a map and a drawer.
func NewFind(d *Desk, card *Card, drawer *Drawer, cases *Cases) *Find {
	return &Find{d: d, card: card, drawer: drawer, cases: cases, at: -1}
}

// kinds name what is found.
var kinds = map[find.Kind]lang.Pair{
	find.Cluster: {En: "cluster", Zh: "集群"}, find.Lever: {En: "lever", Zh: "杠杆"}, find.Picture: {En: "picture", Zh: "图"},
	find.Term: {En: "term", Zh: "名词"}, find.Parameter: {En: "assumption", Zh: "假设"},
	find.Setting:                 {En: "setting", Zh: "设定"},
	find.Case:                    {En: "case", Zh: "情形"},
	find.Question:                {En: "question", Zh: "问题"},
	find.View:                    {En: "view", Zh: "视图"},
	find.Kind(corridor.KindHost): {En: "economy", Zh: "国家和地区"}, find.Kind(corridor.KindPark): {En: "park", Zh: "园区"},
	find.Kind(corridor.KindCorridor): {En: "corridor", Zh: "走廊"}, find.Kind(corridor.KindNode): {En: "place", Zh: "地点"},
}

// FindField is the field, for the top bar of a page that can answer it.
func FindField(l lang.Lang) string {
	says := lang.Pair{En: "Search places, parks, terms, assumptions, pictures", Zh: "搜索地点、园区、名词、假设、图"}.In(l)
	return `<div class="find" role="search"><svg class="loupe" viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M12.7 12.7 17 17"/></svg><input type="search" id="find" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="found" aria-label="` + says + `" title="` + says +
		`" placeholder="` + lang.Pair{En: "Search", Zh: "搜索"}.In(l) + `" autocomplete="off" spellcheck="false" enterkeyhint="search" data-input="find" data-keys="find">` +
		`<ul id="found" role="listbox" aria-label="` + lang.Pair{En: "Found", Zh: "搜索结果"}.In(l) + `"></ul></div>`
}

// entries are all that can be found.
func (r *Find) entries(f *Frame) []find.Entry {
	s := &f.State.Scenario
	all := append(find.Clusters(s.Version), find.Places(f.State.Scenario.Archetype, f.State.Scenario.Hosts)...)
	for _, k := range session.Knobs() {
		all = append(all, find.Entry{Kind: find.Lever, ID: k.ID, Name: k.Name, Says: k.Help})
	}
	c := f.Shown()
	for _, band := range picture.BandsOf(&f.State.Scenario) {
		for _, p := range band.Pictures {
			title := p.Build(c, 480).Title
			all = append(all, find.Entry{Kind: find.Picture, ID: p.ID, Name: lang.Pair{En: title, Zh: title}, Says: p.Note})
		}
	}
	en, zh := story.Input{Lang: lang.En, With: f.With, Without: f.Without}, story.Input{Lang: lang.Zh, With: f.With, Without: f.Without}
	for i, a := range story.Asks() {
		all = append(all, find.Entry{Kind: find.Question, ID: strconv.Itoa(i + 1), Name: lang.Pair{En: story.Asked(en, a), Zh: story.Asked(zh, a)}})
	}
	for _, v := range Standing {
		all = append(all, find.Entry{Kind: find.View, ID: v, Name: names[v]})
	}
	for i, t := range terms {
		all = append(all, find.Entry{Kind: find.Term, ID: strconv.Itoa(i), Name: t.term, Says: t.meaning})
	}
	for i, w := range deck.Reasons() {
		all = append(all, find.Entry{Kind: find.Term, ID: "card-" + strconv.Itoa(i+1), Name: w.Term, Says: w.Means})
	}
	if s.Version == model.Version2 {
		all = append(append(all, find.Settings()...), find.Couplings()...)
	}
	return append(all, find.Parameters()...)
}

// look paints what a query finds.
func (r *Find) look(b *Brush, f *Frame, query string) {
	var more int
	r.found, more = find.Find(r.entries(f), query, f.Lang)
	if n, ok := r.cases.asked(query); ok {
		name := strconv.Itoa(n)
		r.found = append([]find.Entry{{Kind: find.Case, ID: name, Name: lang.Pair{En: "Open case " + name, Zh: "打开情形" + name}}}, r.found...)
	}
	r.at = -1
	var w strings.Builder
	for i, e := range r.found {
		w.WriteString(`<li role="option" id="found-` + strconv.Itoa(i) + `" aria-selected="false" tabindex="-1" data-act="find-go" data-of="` + strconv.Itoa(i) + `"><b>` +
			html.EscapeString(e.Name.In(f.Lang)) + `</b> <small>` + kinds[e.Kind].In(f.Lang) + `</small></li>`)
	}
	b.HTML("found", w.String())
	said := ""
	switch {
	case strings.TrimSpace(query) == "":
	case len(r.found) == 0:
		said = f.T("Nothing is found.", "没有找到。")
		b.HTML("found", `<li role="option" aria-disabled="true" aria-selected="false">`+said+`</li>`)
	default:
		said = strconv.Itoa(len(r.found)+more) + f.T(" found", "项结果")
	}
	b.Text("live", said)
	b.Attr("find", "aria-expanded", strconv.FormatBool(said != ""))
	b.Attr("find", "aria-activedescendant", "")
}

// move leads the keys through the list.
func (r *Find) move(b *Brush, to int) {
	if len(r.found) == 0 {
		return
	}
	if r.at >= 0 {
		b.Attr("found-"+strconv.Itoa(r.at), "aria-selected", "false")
	}
	r.at = (to + len(r.found)) % len(r.found)
	id := "found-" + strconv.Itoa(r.at)
	b.Attr(id, "aria-selected", "true")
	b.Attr("find", "aria-activedescendant", id)
}

func (r *Find) close(b *Brush) {
	r.found, r.at = nil, -1
	b.HTML("found", "")
	b.Value("find", "")
	b.Attr("find", "aria-expanded", "false")
	b.Attr("find", "aria-activedescendant", "")
}

func (r *Find) keys(e *Event) {
	at := r.at
	switch e.Key {
	case "ArrowDown":
		r.move(e.B, at+1)
	case "ArrowUp":
		r.move(e.B, max(at, 0)-1)
	case "Enter":
		r.open(e.B, e.F, max(at, 0))
	case "Escape":
		e.Put("")
		r.close(e.B)
	default:
		return
	}
	e.Took = true
}

// open shows what was chosen.
func (r *Find) open(b *Brush, f *Frame, i int) {
	if i < 0 || i >= len(r.found) {
		return
	}
	e := r.found[i]
	if field := dom.Element("find"); field.Truthy() {
		field.Set("value", "")
	}
	r.close(b)
	b.Apply()
	switch e.Kind {
	case find.Cluster:
		r.d.Change(session.Cluster(e.ID), "")
		dom.Focus("a-" + e.ID)
	case find.Case:
		n, _ := strconv.Atoi(e.ID) // it was made of a number
		r.cases.open(n, f)
	case find.Lever:
		r.there("k-"+e.ID, f.To("lab", nil), func() { dom.Reveal("k-"+e.ID, "r-"+e.ID) })
	case find.Setting:
		r.there(e.ID, f.To("lab", nil), func() { dom.Reveal(e.ID, "") })
	case find.Picture:
		r.there("fig-"+e.ID, f.To("lab", func(v *link.View) { v.Pictures = e.ID }), func() {
			dom.Show("fig-" + e.ID)
			dom.Focus("art-" + e.ID)
		})
	case find.Question:
		n, _ := strconv.Atoi(e.ID)
		dom.Go(f.To("story", func(v *link.View) { v.Card = n }))
	case find.View:
		dom.Go(f.To(e.ID, nil))
	case find.Term:
		r.d.Open(e.Name.In(f.Lang), `<p>`+html.EscapeString(e.Says.In(f.Lang))+`</p>`)
	case find.Parameter:
		r.drawer.Open(b, f, "assumptions", "find")
		dom.Reveal("ar-"+e.ID, "av-"+e.ID+"-0")
	default:
		t := corridor.Target{Kind: corridor.Kind(e.Kind), ID: e.ID}
		if !dom.Element("card").Truthy() {
			to := *f
			to.View, to.State.View.Place = "map", string(t.Kind)+"."+t.ID
			dom.Go(to.To("map", nil))
			return
		}
		if r.card.stage.selected != t {
			r.card.pick(b, f, string(t.Kind), t.ID)
		}
		dom.Show("fig-map")
	}
}

// there does what leads to an element of the page, or, where the view has none, goes to
// one that does.
func (r *Find) there(id, elsewhere string, lead func()) {
	if dom.Element(id).Truthy() {
		lead()
		return
	}
	r.lead = lead
	dom.Go(elsewhere)
}

// Paint leads to what was found where the page has just come to the view that has it.
func (r *Find) Paint(_ *Brush, f *Frame) {
	if lead := r.lead; lead != nil && f.Has(Fresh) {
		r.lead = nil
		lead()
	}
}

// Acts are what the field and the list do.
func (r *Find) Acts() []Act {
	return []Act{
		Typed("find", func(e *Event) { r.look(e.B, e.F, e.Value()) }),
		{"keys", "find", r.keys},
		Press("find-go", func(e *Event) {
			if i, err := strconv.Atoi(e.Of); err == nil {
				r.open(e.B, e.F, i)
			}
		}),
	}
}

// Keys are its shortcut.
func (r *Find) Keys() []Key {
	return []Key{{"/", lang.Pair{En: "Search", Zh: "搜索"}, func(*Event) { dom.Focus("find") }}}
}
