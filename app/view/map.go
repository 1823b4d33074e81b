package view

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/corridor"
	"silkladder/app/dom"
	"silkladder/app/geo"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Map is the map with what lies on it: its key, its notice and the card of a place.
type Map struct {
	d     *Desk
	stage *Stage
	card  *Card
}

// NewMap is the map on a stage, with the card of its places.
func NewMap(d *Desk, stage *Stage, card *Card) *Map { return &Map{d, stage, card} }

// HTML is the map, drawn once before the browser has measured it, with the card on it.
func (r *Map) HTML(f *Frame) string { return r.with(f, r.card.HTML(f)) }

// Whole is the map where the card stands beside it.
func (r *Map) Whole(f *Frame) string { return r.with(f, "") }

func (r *Map) with(f *Frame, card string) string {
	r.stage.lines = "" // nothing is painted on it
	r.stage.lay(f)
	s := r.stage.State(f)
	key, keyH := r.stage.Plate(f).KeyOf(r.stage.view, s)
	diagram := f.T("Diagram without land", "不显示底图的示意图")
	button := func(act, label, sign string) string {
		return `<button type="button" class="tool" data-act="` + act + `" aria-label="` + label + `" title="` + label + `">` + sign + `</button>`
	}
	return `<figure class="mapfig" id="fig-map" aria-labelledby="title-map">` +
		`<h2 id="title-map">` + html.EscapeString(r.stage.Plate(f).Title(s)) + `</h2>` +
		`<div id="map-defs">` + r.stage.Plate(f).Defs(mapDefs) + `</div><div class="mapbox"><div class="map" id="art-map" tabindex="0" role="group" aria-label="` +
		f.T("Map. Arrow keys move it, plus, minus and 0 magnify it; Enter leads to its places, Tab leaves it", "地图。方向键移动，加号、减号和0缩放；回车键进入地点，Tab键离开") +
		`" aria-describedby="desc-map">` + r.mapLayers(f, s) + `</div>` +
		`<div class="zoom" role="group" aria-label="` + f.T("View of the map", "地图视图") + `">` + button("zoom-in", f.T("Zoom in", "放大"), "+") + button("zoom-out", f.T("Zoom out", "缩小"), "−") + button("zoom-all", f.T("Whole map", "全图"), wholeIcon) + `</div>` +
		card + `</div>` +
		`<p class="decided" id="map-decided">` + r.card.Decided(f) + `</p>` +
		`<div id="map-key" class="mapkey">` + keyStrip(key, r.stage.view.W, keyH) + `</div>` +
		`<p class="vh" id="desc-map">` + html.EscapeString(r.stage.Plate(f).Desc(s)) + `</p>` +
		`<figcaption><p class="note">` + html.EscapeString(corridor.Notice.In(f.Lang)) + `</p>` +
		`<div class="acts"><button type="button" class="tool" id="basemap" data-act="basemap" aria-pressed="` + strconv.FormatBool(f.State.View.NoBasemap) + `">` + diagramIcon + diagram + `</button>` + r.layer(f) + `</div>` +
		f.Shown().Tools("map") + `<div class="twin" id="twin-map" role="group" tabindex="0" aria-labelledby="title-map" hidden></div></figcaption></figure>`
}

// layer is the switch of the single projects, in the view of the map.
func (r *Map) layer(f *Frame) string {
	if f.View != "map" {
		return ""
	}
	return `<button type="button" class="tool" id="projects" data-act="projects" aria-pressed="` + strconv.FormatBool(f.State.View.Projects) + `">` + f.T("Single projects", "单个项目") + `</button>`
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
func (r *Map) mapLayers(f *Frame, s *corridor.State) string {
	return r.stage.Plate(f).Ground("map-ground", mapDefs, r.stage.view) + r.roving(r.stage.Plate(f).Live("map-live", mapDefs, r.stage.view, s))
}

// roving leaves one of the map's many places in the order of Tab: the last one
// visited, else the home. Arrow keys lead from it to the others (map.js).
func (r *Map) roving(marks string) string {
	const stop, out = ` tabindex="0"`, ` tabindex="-1"`
	parts := strings.Split(marks, stop)
	chosen := -1
	for i, rest := range parts[1:] { // each begins with what follows a tabindex
		tag, _, _ := strings.Cut(rest, ">")
		if strings.Contains(tag, `data-kind="`+string(r.stage.at.Kind)+`" data-id="`+html.EscapeString(r.stage.at.ID)+`"`) ||
			chosen < 0 && strings.Contains(tag, `data-kind="home"`) {
			chosen = i
		}
	}
	if chosen < 0 {
		chosen = 0
	}
	var w strings.Builder
	w.WriteString(parts[0])
	for i, rest := range parts[1:] {
		if i == chosen {
			w.WriteString(stop)
		} else {
			w.WriteString(out)
		}
		w.WriteString(rest)
	}
	return w.String()
}

// mapDefs is the element that holds the paths which the map's layers share.
const mapDefs = "map-paths"

// Paint paints the year, and what a new plate, view or opening asks for.
func (r *Map) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh | Sized) {
		if w, h, ok := dom.Size("art-map"); ok {
			r.stage.resize(f, w, h)
		}
	}
	if !f.Has(Fresh | Ran | Looked | Sized) {
		return
	}
	fresh := r.stage.lay(f)
	s := r.stage.State(f)
	p, v := r.stage.plate, r.stage.view
	open := openings(f.State.Scenario.Openings) + r.yearOfOpenings(f)
	if f.View == "map" {
		open += p.Painted(s)
	}
	switch {
	case fresh || r.stage.lines == "":
		b.HTML("map-defs", p.Defs(mapDefs))
		b.HTML("art-map", r.mapLayers(f, s))
		box, most, zoomed := r.stage.whole(f)
		b.Attr("art-map", "data-whole", box)
		b.Attr("art-map", "data-most", most)
		b.Attr("art-map", "data-zoomed", flag(zoomed, "1"))
		key, kh := p.KeyOf(v, s)
		b.HTML("map-key", keyStrip(key, v.W, kh))
	case r.stage.lines != open:
		dots, names := p.Places(v, s)
		b.HTML("map-live-lines", p.Lines(mapDefs, v, s))
		b.HTML("map-live-dots", dots)
		b.HTML("map-live-names", names)
		b.HTML("map-live-targets", r.roving(p.Targets(mapDefs, v, s)))
		fallthrough
	default:
		b.HTML("map-live-flows", p.Flows(mapDefs, v, s))
		b.HTML("map-live-capacity", p.Capacity(v, s))
	}
	r.stage.lines = open
	b.Text("title-map", p.Title(s))
	b.Text("desc-map", p.Desc(s))
	b.Attr("basemap", "aria-pressed", strconv.FormatBool(f.State.View.NoBasemap))
	if f.View == "map" {
		b.Attr("projects", "aria-pressed", strconv.FormatBool(f.State.View.Projects))
	}
	b.Attr("art-map", "data-unbuilt", flag(f.With.Scenario.Levers.Infrastructure == 0, "1"))
	b.HTML("map-decided", r.card.Decided(f))
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
func (r *Map) yearOfOpenings(f *Frame) string {
	n := 0
	for _, o := range f.State.Scenario.Openings {
		if o.Year > model.StartYear+f.With.T[f.Step] {
			n++
		}
	}
	return strconv.Itoa(n)
}

// onMapRest takes over the part of the map that a gesture ended on, given in
// pixels of the present view, and paints it at once: the script drops its own
// view of the picture when this returns.
func (r *Map) onMapRest(x, y, w float64) {
	f := r.d.Now()
	r.stage.lay(f)
	v := r.stage.view
	at, k := v.Place(x, y), w/v.W
	v.Part = geo.Rect{X: at.X, Y: at.Y, W: v.Part.W * k, H: v.Part.H * k}
	r.stage.look(f, r.stage.Plate(f).Zoom(v, 1, 0, 0))
	f.Changed = Looked
	r.Paint(r.d.Brush, f)
	r.d.Brush.Apply()
}

// zoomMap answers the buttons and keys: a factor about the middle, or 0 for the
// whole map.
func (r *Map) zoomMap(f *Frame, factor float64) {
	r.stage.lay(f)
	v := r.stage.view
	if factor == 0 {
		r.stage.look(f, r.stage.Plate(f).Fit(v.W, v.H))
	} else {
		r.stage.look(f, r.stage.Plate(f).Zoom(v, factor, v.W/2, v.H/2))
	}
	r.d.Want(Looked)
}

// panMap moves the map by parts of its size.
func (r *Map) panMap(f *Frame, dx, dy float64) {
	r.stage.lay(f)
	v := r.stage.view
	r.stage.look(f, r.stage.Plate(f).Pan(v, -dx*v.W, -dy*v.H))
	r.d.Want(Looked)
}

// toggleBasemap changes between the map and the diagram without land.
func (r *Map) toggleBasemap(f *Frame) {
	without := !f.State.View.NoBasemap
	r.d.Session.View(func(v *link.View) { v.NoBasemap = without })
	r.d.Want(Looked)
	r.d.Say(map[bool]string{
		true:  f.T("Diagram: stations and lines, no land.", "示意图：只有站点与线路，不显示陆地。"),
		false: f.T("Map with land.", "显示陆地底图。"),
	}[without])
}

// Watch starts the gestures and keys of the map in the browser.
func (r *Map) Watch() {
	dom.PanZoom("art-map", r.onMapRest)
	dom.OnMap(r.onMapKey)
}

// onMapKey answers map-page.js, which lists what it may ask.
func (r *Map) onMapKey(a []dom.Value) any {
	f := r.d.Now()
	switch a[0].String() {
	case "tip":
		if name, line, ok := f.Cards().Tip(target(a)); ok {
			return []any{name, line}
		}
	case "over":
		return r.over(f, a[1].Float(), a[2].Float())
	case "press":
		s := r.stage.State(f)
		if t, ok := r.stage.Plate(f).At(r.stage.view, s, a[1].Float(), a[2].Float()); ok {
			r.card.pick(r.d.Brush, f, string(t.Kind), t.ID)
		}
	case "at":
		r.stage.at = target(a)
	case "pan":
		r.panMap(f, a[1].Float(), a[2].Float())
	case "close":
		r.card.closeCard(r.d.Brush, f)
	}
	return nil
}

// over is what a pointer reads at a pixel of the map, and where.
func (r *Map) over(f *Frame, x, y float64) any {
	s := r.stage.State(f)
	t, ok := r.stage.Plate(f).At(r.stage.view, s, x, y)
	if !ok {
		return nil
	}
	name, line, ok := f.Cards().Tip(t)
	if !ok {
		return nil
	}
	at, placed := r.stage.Plate(f).Where(t)
	if !placed || t.Kind == corridor.KindCorridor {
		return []any{name, line}
	}
	p := r.stage.view.Pixel(at)
	return []any{name, line, p.X, p.Y, 8}
}

func target(a []dom.Value) corridor.Target {
	return corridor.Target{Kind: corridor.Kind(a[1].String()), ID: a[2].String()}
}

// Acts are what its buttons do.
func (r *Map) Acts() []Act {
	return []Act{
		Press("zoom-in", func(e *Event) { r.zoomMap(e.F, 1.5) }),
		Press("zoom-out", func(e *Event) { r.zoomMap(e.F, 1/1.5) }),
		Press("zoom-all", func(e *Event) { r.zoomMap(e.F, 0) }),
		Press("projects", func(e *Event) {
			on := !e.F.State.View.Projects
			r.stage.lines = "" // its key changes, too
			r.d.Session.View(func(v *link.View) { v.Projects = on })
			r.d.Want(Looked)
		}),
		Press("basemap", func(e *Event) { r.toggleBasemap(e.F) }),
	}
}

// Keys are its shortcuts.
func (r *Map) Keys() []Key {
	return []Key{
		{"+", lang.Pair{En: "Zoom into the map", Zh: "放大地图"}, func(e *Event) { r.zoomMap(e.F, 1.5) }},
		{"-", lang.Pair{En: "Zoom out", Zh: "缩小地图"}, func(e *Event) { r.zoomMap(e.F, 1/1.5) }},
		{"0", lang.Pair{En: "Whole map", Zh: "显示全图"}, func(e *Event) { r.zoomMap(e.F, 0) }},
	}
}
