package ui

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// An act answers one kind of button, field or link in painted HTML. of is the
// element's data-of: which picture, place or scenario it is about.
type act func(h *home, of string, el app.Value)

// acts holds what every data-act means. The files of the features fill it; two
// of the same name are a defect.
var acts = map[string]act{}

// on registers an act; it is called in variable declarations of feature files.
func on(name string, a act) bool {
	if _, taken := acts[name]; taken {
		panic("ui: two acts named " + name)
	}
	acts[name] = a
	return true
}

var (
	_ = on("zoom-in", func(h *home, _ string, _ app.Value) { h.zoomMap(1.5) })
	_ = on("zoom-out", func(h *home, _ string, _ app.Value) { h.zoomMap(1 / 1.5) })
	_ = on("zoom-all", func(h *home, _ string, _ app.Value) { h.zoomMap(0) })
	_ = on("table", func(h *home, of string, el app.Value) { h.toggleTable(of, el) })
	_ = on("svg", func(h *home, of string, _ app.Value) { h.download("svg", of) })
	_ = on("png", func(h *home, of string, _ app.Value) { h.download("png", of) })
	_ = on("notice-close", func(h *home, _ string, _ app.Value) { h.closeNotice() })
	_ = on("csv", func(h *home, of string, _ app.Value) { h.download("csv", of) })
)

// onAct answers clicks, onField changes and onType every input event, anywhere
// in the page's painted HTML. Painted HTML is strings go-app does not look into,
// so one listener at the root serves it all: an element says what it does in
// data-act (clicks), data-change (a finished change) or data-input.
func (h *home) onAct(ctx app.Context, e app.Event)   { h.delegate(ctx, e, "act") }
func (h *home) onField(ctx app.Context, e app.Event) { h.delegate(ctx, e, "change") }
func (h *home) onType(ctx app.Context, e app.Event)  { h.delegate(ctx, e, "input") }

func (h *home) delegate(ctx app.Context, e app.Event, kind string) {
	ctx.PreventUpdate()
	target := e.Get("target")
	if !target.Get("closest").Truthy() {
		return
	}
	el := target.Call("closest", "[data-"+kind+"]")
	if !el.Truthy() {
		if m := target.Call("closest", "[data-kind]"); kind == "act" && m.Truthy() {
			h.pick(m.Get("dataset").Get("kind").String(), m.Get("dataset").Get("id").String())
		}
		return
	}
	data := el.Get("dataset")
	of := ""
	if v := data.Get("of"); v.Truthy() {
		of = v.String()
	}
	if a, ok := acts[data.Get(kind).String()]; ok {
		a(h, of, el)
		h.brush.apply()
	}
}

// figure draws one picture at its width on screen.
func (h *home) figure(id string) (chart.Figure, bool) {
	if id == "map" {
		return h.geo.plate.Figure("svg-map", h.geo.view, h.mapState()), true
	}
	p, ok := picture.ByID(id)
	if !ok {
		return chart.Figure{}, false
	}
	w := 720.0
	for _, b := range layout() {
		if b.id == id {
			w = b.width
		}
	}
	return p.Build(h.shown(), w), true
}

// toggleTable shows or hides the numbers of a picture as a table.
func (h *home) toggleTable(id string, button app.Value) {
	f, ok := h.figure(id)
	if !ok {
		return
	}
	open := button.Call("getAttribute", "aria-expanded").String() != "true"
	if open {
		h.tables[id] = true
		h.brush.html("twin-"+id, f.Table.HTML())
		h.brush.attr("twin-"+id, "hidden", "")
	} else {
		delete(h.tables, id)
		h.brush.attr("twin-"+id, "hidden", "hidden")
	}
	button.Call("setAttribute", "aria-expanded", map[bool]string{true: "true", false: "false"}[open])
	h.brush.apply()
}

// download saves a picture, with its citation and the link of the scenario
// inside.
func (h *home) download(kind, id string) {
	name := h.fileName(id)
	if kind == "csv" {
		if f, ok := h.figure(id); ok {
			app.Window().Call("silkDownload", name+".csv", "text/csv;charset=utf-8", h.csv(f))
		}
		return
	}
	svg, ok := h.svg(id, chart.Light)
	if !ok {
		return
	}
	if kind == "svg" {
		app.Window().Call("silkDownload", name+".svg", "image/svg+xml", svg)
		return
	}
	w, hh := svgSize(svg)
	app.Window().Call("silkPNG", name+".png", svg, w, hh, 2)
}

// fileName is what a download of a picture is called, without its ending.
func (h *home) fileName(id string) string {
	return "silk-ladder-" + h.state.Scenario.Archetype + "-" + id
}

// csv is the table of a picture with its citation and link.
func (h *home) csv(f chart.Figure) string {
	return f.Table.CSV(f.Title, h.citation(), h.permalink())
}

// svg is a picture as a standalone document.
func (h *home) svg(id string, theme chart.Theme) (string, bool) {
	target := chart.File(theme)
	target.Caption, target.Link, target.Lang = h.citation(), h.permalink(), h.lang.Tag()
	if id == "map" {
		return h.geo.plate.File(h.geo.view, h.mapState(), target), true
	}
	f, ok := h.figure(id)
	if !ok {
		return "", false
	}
	return f.SVG(target), true
}

// svgSize reads width and height off the head of a document of ours.
func svgSize(svg string) (w, h float64) {
	read := func(name string) float64 {
		_, rest, _ := strings.Cut(svg, " "+name+`="`)
		v, _, _ := strings.Cut(rest, `"`)
		return atof(v)
	}
	return read("width"), read("height")
}

// citation is what a file says about where it comes from.
func (h *home) citation() string {
	return h.t(
		"Silk Ladder simulation, model version "+strconv.Itoa(model.Version)+", after Qiu (2016). Computed by a model: a scenario, not a forecast.",
		"丝路阶梯模拟，模型第 "+strconv.Itoa(model.Version)+" 版，依据邱永辉（2016）。由模型计算得出：是情景，不是预测。")
}

// permalink is the address of the scenario.
func (h *home) permalink() string {
	q := h.state.Query()
	if q != "" {
		q = "?" + q
	}
	return app.Window().Get("location").Get("origin").String() + href(h.lang.Prefix()+"/") + q
}

// faultsShown is how many faults of an address are told at once; the others are
// folded away.
const faultsShown = 3

// notice is what was wrong with the address, if anything.
func (h *home) notice() string {
	if len(h.problem) == 0 {
		return `<div id="notices"></div>`
	}
	list := func(ps []link.Problem) string {
		s := `<ul>`
		for _, p := range ps {
			s += `<li>` + html.EscapeString(p.Message.In(h.lang)) + `</li>`
		}
		return s + `</ul>`
	}
	n := min(len(h.problem), faultsShown)
	s := list(h.problem[:n])
	if more := h.problem[n:]; len(more) > 0 {
		s += `<details><summary>` + h.t(strconv.Itoa(len(more))+" more", "另有 "+strconv.Itoa(len(more))+" 处") + `</summary>` + list(more) + `</details>`
	}
	return `<div id="notices"><div class="notice" role="alert"><div><p><b>` + h.t("Part of this link could not be read. Shown is the nearest scenario; nothing else was changed.", "链接中有一部分无法读取。现显示最接近的情景，其余不变。") +
		`</b></p>` + s + `</div><button type="button" class="tool close" data-act="notice-close" aria-label="` + h.t("Close", "关闭") + `">✕</button></div></div>`
}

// closeNotice takes the notice away; what it told has been done.
func (h *home) closeNotice() {
	h.problem = nil
	h.brush.html("notices", "")
	h.brush.apply()
	app.Window().Call("silkFocus", "a-"+h.state.Scenario.Archetype)
}
