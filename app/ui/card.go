package ui

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/card"
	"silkladder/app/corridor"
	"silkladder/model"
)

// The card says what the map knows of one place. Package card writes it; here
// it is opened, kept up with the year and closed, and its switch changes the
// scenario.

var (
	_ = on("card-close", func(h *home, _ string, _ app.Value) { h.closeCard() })
	_ = on("place-open", func(h *home, of string, el app.Value) {
		h.decide(of, func(o *model.Opening) { o.Closed, o.Year = !el.Get("checked").Bool(), 0 })
	})
	_ = on("place-reset", func(h *home, of string, _ app.Value) {
		h.decide(of, func(o *model.Opening) { o.Closed, o.Year = false, 0 })
	})
	_ = on("place-year", func(h *home, of string, el app.Value) { h.date(of, el) })
	_ = on("open-all", func(h *home, _ string, _ app.Value) { h.openAll() })
)

// cardView is what cards are written from.
func (h *home) cardView() *card.View {
	return &card.View{Lang: h.lang, With: h.with, Without: h.without, Step: h.step, Pages: href(h.lang.Prefix() + "/")}
}

// pick opens the card of a place on the map, or closes it if it is open.
func (h *home) pick(kind, id string) {
	t := corridor.Target{Kind: corridor.Kind(kind), ID: id}
	if h.geo.selected == t {
		h.closeCard()
		return
	}
	if _, ok := h.cardView().Head(t); !ok {
		return
	}
	h.geo.selected, h.geo.at = t, t
	h.wantPaint(false)
	h.showCard()
	h.brush.apply()
	app.Window().Call("silkCard", true, "", "")
}

func (h *home) closeCard() {
	if h.geo.selected == (corridor.Target{}) {
		return
	}
	back := h.geo.selected
	h.geo.selected = corridor.Target{}
	h.showCard()
	h.brush.apply()
	app.Window().Call("silkCard", false, string(back.Kind), back.ID)
	h.wantPaint(false)
}

// showCard paints the card: all of it for another place, else what the year and
// the levers change.
func (h *home) showCard() {
	t, v := h.geo.selected, h.cardView()
	if t != (corridor.Target{}) {
		if _, ok := v.Head(t); !ok { // a host that another table does not have
			t, h.geo.selected = corridor.Target{}, corridor.Target{}
		}
	}
	key := h.lang.Tag() + string(t.Kind) + ":" + t.ID + own(h.with.Scenario.Hosts)
	switch {
	case t == (corridor.Target{}):
		h.brush.attr("card", "hidden", "hidden")
		h.geo.card = ""
		return
	case h.geo.card != key:
		s, _ := v.HTML(t)
		h.brush.html("card", s)
		h.brush.attr("card", "hidden", "")
		h.geo.card = key
	default:
		why, now := v.NowHTML(t)
		h.brush.html("card-why", why)
		h.brush.html("card-now", now)
		h.brush.html("card-switch", v.SwitchHTML(t))
	}
	h.brush.attr("card", "data-side", h.cardSide(t))
}

// own tells apart the atlas's hosts and others.
func own(hosts []model.Host) string {
	if hosts == nil {
		return ""
	}
	return "+own"
}

// cardSide is the side of the map on which a card does not hide its place.
func (h *home) cardSide(t corridor.Target) string {
	at, ok := h.geo.plate.Where(t)
	if v := h.geo.view; ok && v.Pixel(at).X < v.W*.48 {
		return "right"
	}
	return "left"
}

// decide changes what is decided about the place kind:id.
func (h *home) decide(of string, f func(*model.Opening)) {
	kind, id, _ := strings.Cut(of, ":")
	t := corridor.Target{Kind: corridor.Kind(kind), ID: id}
	o, ok := card.Decision(&h.state.Scenario, t)
	if _, known := h.cardView().Head(t); !ok || !known {
		return
	}
	f(&o)
	h.change(func(s *state) { s.Scenario.Openings = card.Decide(s.Scenario.Openings, o) }, "")
	h.told.aloud = true
}

// date takes the year in which a place opens. A year outside the run changes
// nothing and is said.
func (h *home) date(of string, el app.Value) {
	text := el.Get("value").String()
	s := &h.state.Scenario
	first, last := float64(model.StartYear), model.StartYear+s.Years
	y, err := strconv.ParseFloat(text, 64)
	if err != nil || y != y || y < first || y > last {
		if text == "" {
			text = h.t("this", "该内容")
		}
		h.say(h.t("Opening year: “"+text+"” is not a year from "+fixed(first, 0)+" to "+fixed(last, 0)+"; nothing was changed.",
			"开通年份：“"+text+"”不在"+fixed(first, 0)+"～"+fixed(last, 0)+"年之间，未作改动。"))
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
	h.decide(of, func(o *model.Opening) { o.Closed, o.Year = false, y })
}

// openAll drops every decision made on the map.
func (h *home) openAll() {
	if len(h.state.Scenario.Openings) == 0 {
		return
	}
	h.change(func(s *state) { s.Scenario.Openings = nil }, "")
	h.told.aloud = true
}

// decisions is the note on the map that tells what was decided there, with the
// way back; empty where nothing was.
func (h *home) decisions() string {
	closed, dated := 0, 0
	for _, o := range h.state.Scenario.Openings {
		if o.Closed {
			closed++
		} else {
			dated++
		}
	}
	var parts []string
	places := func(n int, en, zh string) {
		if n > 0 {
			s := "s"
			if n == 1 {
				s = ""
			}
			parts = append(parts, strconv.Itoa(n)+h.t(" place"+s+" "+en, "处"+zh))
		}
	}
	places(closed, "closed", "已关闭")
	places(dated, "opened later", "另定年份")
	note := ""
	if h.state.Scenario.Levers.Infrastructure == 0 {
		note = h.t("The lever “Infrastructure” is at 0: nothing is built on the corridors. ", "“基础设施”杠杆为0：走廊上没有任何建设。")
	}
	if parts == nil {
		return note
	}
	return note + html.EscapeString(strings.Join(parts, h.t(", ", "，"))) +
		` <button type="button" class="tool" data-act="open-all">` + h.t("Open all", "全部开通") + `</button>`
}
