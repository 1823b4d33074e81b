package ui

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/corridor"
	"silkladder/app/geo"
	"silkladder/model"
)

// stageMap is the map of the page: a plate laid out once per language, cluster
// and set of hosts, and the part of it that is seen.
type stageMap struct {
	plate    *corridor.Plate
	data     corridor.Data
	of       mapKey
	view     corridor.View
	selected corridor.Target
	at       corridor.Target // the place that Tab leads to
	card     string          // what the painted card is about
	lines    string          // openings the painted lines belong to
}

// mapKey is what a plate is laid out for.
type mapKey struct {
	zh, diagram bool
	archetype   string
	hosts       *model.Host // the first of the scenario's own hosts
	n           int
}

// Size of the map before the browser has measured it.
const mapW, mapH = 1012.0, 506.0

// layMap makes the plate that the state needs and reports whether it is new.
func (h *home) layMap() bool {
	s := &h.state.Scenario
	k := mapKey{zh: h.lang == 1, diagram: h.state.View.NoBasemap, archetype: s.Archetype, n: len(s.Hosts)}
	if len(s.Hosts) > 0 {
		k.hosts = &s.Hosts[0]
	}
	m := &h.geo
	if m.plate != nil && m.of == k {
		return false
	}
	base := corridor.Land
	if k.diagram {
		base = corridor.Diagram
	}
	w, hh := mapW, mapH
	if m.view.W > 0 {
		w, hh = m.view.W, m.view.H
	}
	m.data = corridor.FromAtlas(h.lang, s.Archetype, s.Hosts)
	m.plate = corridor.New(m.data, base)
	m.of, m.view, m.lines = k, m.plate.Fit(w, hh), ""
	return true
}

// mapState is the map's year.
func (h *home) mapState() *corridor.State {
	s := &corridor.State{Year: h.yearText(), HomeCapacity: h.with.Series(model.OutK0)[h.step], Selected: h.geo.selected}
	s.Hosts = make([]corridor.HostYear, len(h.with.Hosts))
	for i := range s.Hosts {
		s.Hosts[i] = corridor.HostYear{
			Capacity: h.with.Host(i, model.HostK)[h.step],
			Transfer: h.with.Host(i, model.HostT)[h.step],
			Sales:    h.with.Host(i, model.HostQ)[h.step],
		}
	}
	closed := func(kind, id string) bool {
		for _, o := range h.state.Scenario.Openings {
			if o.Kind == kind && o.ID == id {
				return o.Closed || o.Year > model.StartYear+h.with.T[h.step]
			}
		}
		return false
	}
	for _, c := range h.geo.data.Corridors {
		s.ClosedCorridors = append(s.ClosedCorridors, closed("corridor", c.ID))
	}
	for _, p := range h.geo.data.Parks {
		s.ClosedParks = append(s.ClosedParks, closed("park", p.ID))
	}
	return s
}

// mapPlate is the map as HTML, drawn once before the browser has measured it.
func (h *home) mapPlate() string {
	h.layMap()
	s := h.mapState()
	key, keyH := h.geo.plate.Key(h.geo.view)
	diagram := h.t("Diagram without land", "不显示底图的示意图")
	button := func(act, label, sign string) string {
		return `<button type="button" class="tool" data-act="` + act + `" aria-label="` + label + `" title="` + label + `">` + sign + `</button>`
	}
	return `<figure class="mapfig" id="fig-map" aria-labelledby="title-map">` +
		`<h2 id="title-map">` + html.EscapeString(h.geo.plate.Title(s)) + `</h2>` +
		`<div id="map-defs">` + h.geo.plate.Defs(mapDefs) + `</div><div class="mapbox"><div class="map" id="art-map" tabindex="0" role="group" aria-label="` +
		h.t("Map. Arrow keys move it, plus, minus and 0 magnify it; Enter leads to its places, Tab leaves it", "地图。方向键移动，加号、减号和0缩放；回车键进入地点，Tab键离开") +
		`" aria-describedby="desc-map">` + h.mapLayers(s) + `</div>` +
		`<div class="zoom" role="group" aria-label="` + h.t("View of the map", "地图视图") + `">` + button("zoom-in", h.t("Zoom in", "放大"), "+") + button("zoom-out", h.t("Zoom out", "缩小"), "−") + button("zoom-all", h.t("Whole map", "全图"), wholeIcon) +
		`<button type="button" class="tool" id="basemap" data-act="basemap" aria-pressed="` + strconv.FormatBool(h.state.View.NoBasemap) + `" aria-label="` + diagram + `" title="` + diagram + `">` + diagramIcon + `</button></div>` +
		`<section class="card" id="card" role="dialog" aria-labelledby="card-title" tabindex="-1" hidden></section></div>` +
		`<p class="decided" id="map-decided">` + h.decisions() + `</p>` +
		`<div id="map-key" class="mapkey">` + keyStrip(key, h.geo.view.W, keyH) + `</div>` +
		`<p class="vh" id="desc-map">` + html.EscapeString(h.geo.plate.Desc(s)) + `</p>` +
		`<figcaption><p class="note">` + html.EscapeString(corridor.Notice.In(h.lang)) + `</p>` +
		h.shown().Tools("map") + `<div class="twin" id="twin-map" role="group" tabindex="0" aria-labelledby="title-map" hidden></div></figcaption></figure>`
}

// Icons of the buttons on the map.
const (
	iconHead    = `<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="`
	wholeIcon   = iconHead + `M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"/></svg>`
	diagramIcon = iconHead + `M2 15h3M9 15h2V5M15 5h3"/><circle cx="7" cy="15" r="2"/><circle cx="13" cy="5" r="2"/></svg>`
)

func keyStrip(marks string, w, h float64) string {
	return `<svg class="chart map-key" width="` + fixed(w, 0) + `" height="` + fixed(h, 0) + `" viewBox="0 0 ` + fixed(w, 0) + ` ` + fixed(h, 0) + `" aria-hidden="true">` + marks + `</svg>`
}

// mapLayers are the two pictures of the map, the lower never repainted for a
// change of the year.
func (h *home) mapLayers(s *corridor.State) string {
	return h.geo.plate.Ground("map-ground", mapDefs, h.geo.view) + h.roving(h.geo.plate.Live("map-live", mapDefs, h.geo.view, s))
}

// roving leaves one of the map's many places in the order of Tab: the last one
// visited, else the home. Arrow keys lead from it to the others (map.js).
func (h *home) roving(marks string) string {
	const stop, out = ` tabindex="0"`, ` tabindex="-1"`
	parts := strings.Split(marks, stop)
	chosen := -1
	for i, rest := range parts[1:] { // each begins with what follows a tabindex
		tag, _, _ := strings.Cut(rest, ">")
		if strings.Contains(tag, `data-kind="`+string(h.geo.at.Kind)+`" data-id="`+html.EscapeString(h.geo.at.ID)+`"`) ||
			chosen < 0 && strings.Contains(tag, `data-kind="home"`) {
			chosen = i
		}
	}
	if chosen < 0 {
		chosen = 0
	}
	var b strings.Builder
	b.WriteString(parts[0])
	for i, rest := range parts[1:] {
		if i == chosen {
			b.WriteString(stop)
		} else {
			b.WriteString(out)
		}
		b.WriteString(rest)
	}
	return b.String()
}

// mapDefs is the element that holds the paths which the map's layers share.
const mapDefs = "map-paths"

// whole is the whole map in pixels of the view and how much closer one may look
// than in it, for the pan and zoom script.
func (h *home) whole() (box, most string, zoomed bool) {
	v := h.geo.view
	all := h.geo.plate.Fit(v.W, v.H)
	a, k := v.Pixel(geo.Point{X: all.Part.X, Y: all.Part.Y}), v.Scale()/all.Scale()
	close := h.geo.plate.Zoom(all, 1e6, 0, 0)
	return fixed(a.X, 2) + " " + fixed(a.Y, 2) + " " + fixed(all.W*k, 2) + " " + fixed(all.H*k, 2),
		fixed(close.Scale()/all.Scale(), 3), v.Part.W < all.Part.W*.999
}

// showMap paints the year, and what a new plate, view or opening asks for.
func (h *home) showMap() {
	fresh := h.layMap()
	s := h.mapState()
	p, v := h.geo.plate, h.geo.view
	open := openings(h.state.Scenario.Openings) + h.yearOfOpenings()
	switch {
	case fresh || h.geo.lines == "":
		h.brush.html("map-defs", p.Defs(mapDefs))
		h.brush.html("art-map", h.mapLayers(s))
		box, most, zoomed := h.whole()
		h.brush.attr("art-map", "data-whole", box)
		h.brush.attr("art-map", "data-most", most)
		h.brush.attr("art-map", "data-zoomed", map[bool]string{true: "1"}[zoomed])
		key, kh := p.Key(v)
		h.brush.html("map-key", keyStrip(key, v.W, kh))
	case h.geo.lines != open:
		dots, names := p.Places(v, s)
		h.brush.html("map-live-lines", p.Lines(mapDefs, v, s))
		h.brush.html("map-live-dots", dots)
		h.brush.html("map-live-names", names)
		h.brush.html("map-live-targets", h.roving(p.Targets(mapDefs, v, s)))
		fallthrough
	default:
		h.brush.html("map-live-flows", p.Flows(mapDefs, v, s))
		h.brush.html("map-live-capacity", p.Capacity(v, s))
	}
	h.geo.lines = open
	h.brush.text("title-map", p.Title(s))
	h.brush.text("desc-map", p.Desc(s))
	h.brush.attr("basemap", "aria-pressed", strconv.FormatBool(h.state.View.NoBasemap))
	h.brush.attr("art-map", "data-unbuilt", map[bool]string{true: "1"}[h.with.Scenario.Levers.Infrastructure == 0])
	h.brush.html("map-decided", h.decisions())
	if h.tables["map"] {
		h.brush.html("twin-map", p.Table(s).HTML())
	}
	h.showCard()
}

// openings is a comparable form of the openings of a scenario.
func openings(os []model.Opening) string {
	s := "-"
	for _, o := range os {
		s += o.Kind + o.ID + strconv.FormatBool(o.Closed) + fixed(o.Year, 2)
	}
	return s
}

// yearOfOpenings changes when the year shown passes an opening.
func (h *home) yearOfOpenings() string {
	n := 0
	for _, o := range h.state.Scenario.Openings {
		if o.Year > model.StartYear+h.with.T[h.step] {
			n++
		}
	}
	return strconv.Itoa(n)
}

// resizeMap fits the map into the box the browser gives it.
func (h *home) resizeMap(w, hh float64) {
	m := &h.geo
	if w <= 0 || hh <= 0 || (m.view.W == w && m.view.H == hh) {
		return
	}
	m.view = m.plate.Resize(m.view, w, hh)
	m.lines = ""
}

// onMapRest takes over the part of the map that a gesture ended on, given in
// pixels of the present view, and paints it at once: the script drops its own
// view of the picture when this returns.
func (h *home) onMapRest(x, y, w float64) {
	v := h.geo.view
	at, k := v.Place(x, y), w/v.W
	v.Part = geo.Rect{X: at.X, Y: at.Y, W: v.Part.W * k, H: v.Part.H * k}
	h.look(h.geo.plate.Zoom(v, 1, 0, 0))
	h.showMap()
	h.brush.apply()
}

// look shows a part of the map, kept inside the whole.
func (h *home) look(v corridor.View) {
	all := h.geo.plate.Fit(v.W, v.H)
	if v.Part.W >= all.Part.W {
		v = all
	}
	v.Part.X = max(all.Part.X, min(v.Part.X, all.Part.X+all.Part.W-v.Part.W))
	v.Part.Y = max(all.Part.Y, min(v.Part.Y, all.Part.Y+all.Part.H-v.Part.H))
	h.geo.view, h.geo.lines = v, ""
}

// zoomMap answers the buttons and keys: a factor about the middle, or 0 for the
// whole map.
func (h *home) zoomMap(factor float64) {
	v := h.geo.view
	if factor == 0 {
		h.look(h.geo.plate.Fit(v.W, v.H))
	} else {
		h.look(h.geo.plate.Zoom(v, factor, v.W/2, v.H/2))
	}
	h.wantPaint(false)
}

// panMap moves the map by parts of its size.
func (h *home) panMap(dx, dy float64) {
	v := h.geo.view
	h.look(h.geo.plate.Pan(v, -dx*v.W, -dy*v.H))
	h.wantPaint(false)
}

var _ = on("basemap", func(h *home, _ string, _ app.Value) { h.toggleBasemap() })

// toggleBasemap changes between the map and the diagram without land.
func (h *home) toggleBasemap() {
	h.state.View.NoBasemap = !h.state.View.NoBasemap
	h.wantPaint(false)
	h.address()
	h.say(map[bool]string{
		true:  h.t("Diagram: stations and lines, no land.", "示意图：只有站点与线路，不显示陆地。"),
		false: h.t("Map with land.", "显示陆地底图。"),
	}[h.state.View.NoBasemap])
}

// watchMap starts the gestures and keys of the map in the browser.
func (h *home) watchMap() {
	app.Window().Set("silkMapRest", app.FuncOf(func(_ app.Value, a []app.Value) any {
		h.onMapRest(a[0].Float(), a[1].Float(), a[2].Float())
		return nil
	}))
	app.Window().Call("silkPanZoom", "art-map", "silkMapRest")
	app.Window().Call("silkMap", app.FuncOf(func(_ app.Value, a []app.Value) any { return h.onMapKey(a) }))
}

// onMapKey answers map-page.js, which lists what it may ask.
func (h *home) onMapKey(a []app.Value) any {
	switch a[0].String() {
	case "tip":
		if name, line, ok := h.cardView().Tip(target(a)); ok {
			return []any{name, line}
		}
	case "over":
		return h.over(a[1].Float(), a[2].Float())
	case "press":
		if t, ok := h.geo.plate.At(h.geo.view, h.mapState(), a[1].Float(), a[2].Float()); ok {
			h.pick(string(t.Kind), t.ID)
		}
	case "at":
		h.geo.at = target(a)
	case "pan":
		h.panMap(a[1].Float(), a[2].Float())
	case "close":
		h.closeCard()
	}
	return nil
}

// over is what a pointer reads at a pixel of the map, and where.
func (h *home) over(x, y float64) any {
	t, ok := h.geo.plate.At(h.geo.view, h.mapState(), x, y)
	if !ok {
		return nil
	}
	name, line, ok := h.cardView().Tip(t)
	if !ok {
		return nil
	}
	at, placed := h.geo.plate.Where(t)
	if !placed || t.Kind == corridor.KindCorridor {
		return []any{name, line}
	}
	p := h.geo.view.Pixel(at)
	return []any{name, line, p.X, p.Y, 8}
}

func target(a []app.Value) corridor.Target {
	return corridor.Target{Kind: corridor.Kind(a[1].String()), ID: a[2].String()}
}
