package ui

import (
	"encoding/base64"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
	"silkladder/app/message"
	"silkladder/model"
)

// host connects an embed to the page around it. frame.js carries the messages
// and knows who may ask; package message checks them; what they do is here.
type host struct {
	js   app.Value
	told string // the query subscribers know
}

// serveHost answers the page around an embed; outside a frame it does nothing.
func (h *home) serveHost() {
	js := app.Window().Get("silkHost")
	if !js.Truthy() || h.host.js != nil {
		return
	}
	h.host.js = js
	js.Call("serve", app.FuncOf(func(_ app.Value, a []app.Value) any {
		h.answerHost(a[0].String(), a[1], a[2].String())
		return nil
	}))
	js.Call("ready", message.Scenario(h.state, h.lang, h.permalink()))
	h.host.told = h.state.Query()
}

// answerHost does what one message asks, or says why not.
func (h *home) answerHost(kind string, key app.Value, text string) {
	r, err := message.Parse(kind, text, h.state, h.lang)
	if err != nil {
		h.host.js.Call("error", key, err.Error())
		return
	}
	reply := func(json string) { h.host.js.Call("reply", key, json) }
	switch r.Type {
	case message.Set:
		next := *r.State
		if r.Theme != "" {
			app.Window().Call("silkTheme", r.Theme, true)
		}
		h.change(func(s *state) {
			view := s.View
			*s = next
			s.View.Chart, s.View.NoControls, s.View.NoBasemap = view.Chart, view.NoControls, view.NoBasemap
		}, "")
		h.host.told = h.state.Query() // the host knows what it has set
		reply(message.Scenario(h.state, h.lang, h.permalink()))
	case message.Run:
		res, err := model.Run(*r.Scenario)
		if err != nil {
			h.host.js.Call("error", key, err.Error())
			return
		}
		reply(message.Result(res, r.Series))
	case message.Export:
		h.exportTo(key, r)
	default:
		reply(message.Scenario(h.state, h.lang, h.permalink()))
	}
}

// exportTo answers with a picture or its numbers.
func (h *home) exportTo(key app.Value, r message.Request) {
	name := h.fileName(r.Chart)
	if r.Format == "csv" {
		if f, ok := h.figure(r.Chart); ok {
			h.host.js.Call("reply", key, message.File(name+".csv", "text/csv;charset=utf-8", h.csv(f)))
		}
		return
	}
	theme := chart.Light
	if r.Dark {
		theme = chart.Dark
	}
	svg, ok := h.svg(r.Chart, theme)
	switch {
	case !ok:
		h.host.js.Call("error", key, h.t("This picture is not on the page.", "页面上没有这幅图。"))
	case r.Format == "svg":
		h.host.js.Call("reply", key, message.File(name+".svg", "image/svg+xml", svg))
	default:
		w, hh := svgSize(svg)
		// The browser draws it and answers by itself.
		app.Window().Call("silkHostPNG", key, name+".png", "data:image/svg+xml;base64,"+base64.StdEncoding.EncodeToString([]byte(svg)), w, hh)
	}
}

// tellHost tells subscribers that another scenario is shown.
func (h *home) tellHost() {
	if h.host.js == nil {
		return
	}
	if q := h.state.Query(); q != h.host.told {
		h.host.told = q
		h.host.js.Call("change", message.Scenario(h.state, h.lang, h.permalink()))
	}
}
