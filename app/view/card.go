package view

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/card"
	"silkladder/app/corridor"
	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
)

// Card says what the map knows of one place. Package card writes it; here it is
// opened, kept up with the year and closed, and its switch changes the scenario.
type Card struct {
	d     *Desk
	stage *Stage
	shown string // what the painted card is about
}

// NewCard is the card of places on a stage.
func NewCard(d *Desk, stage *Stage) *Card { return &Card{d: d, stage: stage} }

// HTML is the card, closed.
func (r *Card) HTML(*Frame) string {
	r.shown = ""
	return `<section class="card" id="card" role="dialog" aria-labelledby="card-title" tabindex="-1" hidden></section>`
}

// pick opens the card of a place on the map, or closes it if it is open.
func (r *Card) pick(b *Brush, f *Frame, kind, id string) {
	t := corridor.Target{Kind: corridor.Kind(kind), ID: id}
	if r.stage.selected == t {
		r.closeCard(b, f)
		return
	}
	if _, ok := f.Cards().Head(t); !ok {
		return
	}
	r.stage.selected, r.stage.at = t, t
	r.address(t)
	r.d.Want(Looked)
	r.show(b, f)
	b.Apply()
	dom.Card(true, "", "")
}

func (r *Card) closeCard(b *Brush, f *Frame) {
	if r.stage.selected == (corridor.Target{}) {
		return
	}
	back := r.stage.selected
	r.stage.selected = corridor.Target{}
	r.address(corridor.Target{})
	r.show(b, f)
	b.Apply()
	dom.Card(false, string(back.Kind), back.ID)
	r.d.Want(Looked)
}

// address lets the address say which place is open.
func (r *Card) address(t corridor.Target) {
	word := ""
	if t != (corridor.Target{}) {
		word = string(t.Kind) + "." + t.ID
	}
	r.d.Session.View(func(v *link.View) { v.Place = word })
}

// open selects what the address says. A place that is not on this map is left out, and
// the visitor is told.
func (r *Card) open(f *Frame) {
	kind, id, _ := strings.Cut(f.State.View.Place, ".")
	t := corridor.Target{Kind: corridor.Kind(kind), ID: id}
	if _, ok := f.Cards().Head(t); kind != "" && !ok {
		r.address(corridor.Target{})
		r.d.Say(f.T("The link names a place that is not on this map: “", "链接中的地点不在这张地图上：“") + fault.Shown(id) + f.T("”. It was left out.", "”，已忽略。"))
		t = corridor.Target{}
	}
	r.stage.selected = t
	if kind != "" {
		r.stage.at = t
	}
}

// Paint paints the card: all of it for another place, else what the year and the
// levers change.
func (r *Card) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh) {
		r.open(f)
		if r.stage.selected != (corridor.Target{}) {
			r.d.Want(Looked) // the map, which was painted before, marks the place
		}
	}
	if f.Has(Fresh | Ran | Looked) {
		r.show(b, f)
	}
}

func (r *Card) show(b *Brush, f *Frame) {
	t, v := r.stage.selected, f.Cards()
	if t != (corridor.Target{}) {
		if _, ok := v.Head(t); !ok { // a host that another table does not have
			t, r.stage.selected = corridor.Target{}, corridor.Target{}
			r.address(t)
		}
	}
	key := f.Lang.Tag() + string(t.Kind) + ":" + t.ID + own(f.With.Scenario.Hosts)
	switch {
	case t == (corridor.Target{}):
		b.Attr("card", "hidden", "hidden")
		r.shown = ""
		return
	case r.shown != key:
		s, _ := v.HTML(t)
		b.HTML("card", s)
		b.Attr("card", "hidden", "")
		r.shown = key
	default:
		why, now := v.NowHTML(t)
		b.HTML("card-why", why)
		b.HTML("card-now", now)
		b.HTML("card-switch", v.SwitchHTML(t))
	}
	b.Attr("card", "data-side", r.cardSide(f, t))
}

// own tells apart the atlas's hosts and others.
func own(hosts []model.Host) string {
	if hosts == nil {
		return ""
	}
	return "+own"
}

// cardSide is the side of the map on which a card does not hide its place.
func (r *Card) cardSide(f *Frame, t corridor.Target) string {
	at, ok := r.stage.Plate(f).Where(t)
	if v := r.stage.view; ok && v.Pixel(at).X < v.W*.48 {
		return "right"
	}
	return "left"
}

// decide changes what is decided about the place kind:id.
func (r *Card) decide(f *Frame, of string, change func(*model.Opening)) {
	kind, id, _ := strings.Cut(of, ":")
	t := corridor.Target{Kind: corridor.Kind(kind), ID: id}
	o, ok := card.Decision(&f.State.Scenario, t)
	if _, known := f.Cards().Head(t); !ok || !known {
		return
	}
	change(&o)
	r.d.Aloud = true
	r.d.Change(func(s *session.State) { s.Scenario.Openings = card.Decide(s.Scenario.Openings, o) }, "")
}

// date takes the year in which a place opens. A year outside the run changes
// nothing and is said.
func (r *Card) date(f *Frame, of string, el dom.Value) {
	s := &f.State.Scenario
	y, refused, ok := fault.Field{
		Name: lang.Pair{En: "Opening year", Zh: "开通年份"},
		Min:  model.StartYear, Max: math.Floor(model.StartYear + s.Years), Whole: true,
	}.Take(el.Get("value").String())
	if !ok {
		r.d.Say(refused.In(f.Lang))
		kind, id, _ := strings.Cut(of, ":")
		o, _ := card.Decision(s, corridor.Target{Kind: corridor.Kind(kind), ID: id})
		if o.Year == 0 {
			o.Year = card.Start(s)
		}
		el.Set("value", fixed(o.Year, 0))
		return
	}
	if y == card.Start(s) {
		y = 0 // with the policy
	}
	r.decide(f, of, func(o *model.Opening) { o.Closed, o.Year = false, y })
}

// openAll drops every decision made on the map.
func (r *Card) openAll(f *Frame) {
	if len(f.State.Scenario.Openings) == 0 {
		return
	}
	r.d.Aloud = true
	r.d.Change(func(s *session.State) { s.Scenario.Openings = nil }, "")
}

// Decided is the note on the map that tells what was decided there, with the
// way back; empty where nothing was.
func (r *Card) Decided(f *Frame) string {
	closed, dated := 0, 0
	for _, o := range f.State.Scenario.Openings {
		if o.Closed {
			closed++
		} else {
			dated++
		}
	}
	var parts []string
	places := func(n int, en, zh string) {
		if n > 0 {
			parts = append(parts, strconv.Itoa(n)+lang.Few(n, " place "+en, " places "+en, "处"+zh).In(f.Lang))
		}
	}
	places(closed, "closed", "已关闭")
	places(dated, "opened later", "另定年份")
	note := ""
	if f.State.Scenario.Levers.Infrastructure == 0 {
		note = f.T("The lever “Infrastructure” is at 0: nothing is built on the corridors. ", "“基础设施”杠杆为0：走廊上没有任何建设。")
	}
	if parts == nil {
		return note
	}
	return note + html.EscapeString(strings.Join(parts, f.T(", ", "，"))) +
		` <button type="button" class="tool" data-act="open-all">` + f.T("Open all", "全部开通") + `</button>`
}

// Acts are what its controls do.
func (r *Card) Acts() []Act {
	return []Act{
		Press("card-close", func(e *Event) { r.closeCard(e.B, e.F) }),
		Changed("place-open", func(e *Event) {
			r.decide(e.F, e.Of, func(o *model.Opening) { o.Closed, o.Year = !e.Checked(), 0 })
		}),
		Press("place-reset", func(e *Event) {
			r.decide(e.F, e.Of, func(o *model.Opening) { o.Closed, o.Year = false, 0 })
		}),
		Changed("place-year", func(e *Event) { r.date(e.F, e.Of, e.El) }),
		Press("open-all", func(e *Event) { r.openAll(e.F) }),
		{"pick", "", func(e *Event) { r.pick(e.B, e.F, e.Key, e.Of) }},
	}
}
