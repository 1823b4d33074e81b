package view

import (
	"encoding/base64"

	"silkladder/app/chart"
	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/message"
	"silkladder/app/session"
	"silkladder/model"
)

// Host connects an embed to the page around it. frame.js carries the messages
// and knows who may ask; package message checks them; what they do is here.
type Host struct {
	static
	d       *Desk
	figures *Figures
	around  dom.Host
	on      bool
	told    string // the query subscribers know
}

// NewHost answers the page around an embed with figures and scenarios.
func NewHost(d *Desk, figures *Figures) *Host { return &Host{d: d, figures: figures} }

// Watch begins to answer; outside a frame it does nothing.
func (r *Host) Watch() {
	f := r.d.Now()
	if r.around, r.on = dom.Around(); !r.on {
		return
	}
	r.around.Serve(r.answerHost)
	r.around.Ready(message.Scenario(f.State, f.Lang, f.Permalink()))
	r.told = f.Query()
}

// answerHost does what one message asks, or says why not.
func (r *Host) answerHost(kind string, key dom.Value, text string) {
	f := r.d.Now()
	asked, wrong := message.Parse(kind, text, f.State)
	if wrong.Is() {
		r.around.Refuse(key, wrong.In(f.Lang))
		return
	}
	reply := func(json string) { r.around.Reply(key, json) }
	switch asked.Type {
	case message.Set:
		next := *asked.State
		if err := link.Runs(next.Scenario); err != nil {
			r.around.Refuse(key, r.d.Refusal(err))
			return
		}
		if asked.Theme != "" {
			dom.ShowTheme(asked.Theme)
		}
		r.d.Change(func(s *session.State) {
			view := s.View
			*s = next
			s.View.Chart, s.View.NoControls, s.View.NoBasemap = view.Chart, view.NoControls, view.NoBasemap
		}, "")
		f = r.d.Now()
		r.told = f.Query() // the host knows what it has set
		reply(message.Scenario(f.State, f.Lang, f.Permalink()))
	case message.Run:
		res, err := model.Run(*asked.Scenario)
		if err != nil {
			r.around.Refuse(key, r.d.Refusal(err))
			return
		}
		reply(message.Result(res, asked.Series))
	case message.Export:
		r.exportTo(f, key, asked)
	default:
		reply(message.Scenario(f.State, f.Lang, f.Permalink()))
	}
}

// exportTo answers with a picture or its numbers.
func (r *Host) exportTo(f *Frame, key dom.Value, asked message.Request) {
	name := r.figures.fileName(f, asked.Chart)
	if asked.Format == "csv" {
		if fig, ok := r.figures.figure(f, asked.Chart); ok {
			r.around.Reply(key, message.File(name+".csv", "text/csv;charset=utf-8", r.figures.csv(f, asked.Chart, fig)))
		}
		return
	}
	theme := chart.Light
	if asked.Dark {
		theme = chart.Dark
	}
	svg, ok := r.figures.svg(f, asked.Chart, theme)
	switch {
	case !ok:
		r.around.Refuse(key, f.T("This picture is not on the page.", "页面上没有这幅图。"))
	case asked.Format == "svg":
		r.around.Reply(key, message.File(name+".svg", "image/svg+xml", svg))
	default:
		w, hh := svgSize(svg)
		// The browser draws it and answers by itself.
		r.around.PNG(key, name+".png", "data:image/svg+xml;base64,"+base64.StdEncoding.EncodeToString([]byte(svg)), w, hh)
	}
}

// Paint tells subscribers that another scenario is shown.
func (r *Host) Paint(_ *Brush, f *Frame) {
	if !r.on || !f.Has(Ran) {
		return
	}
	if q := f.Query(); q != r.told {
		r.told = q
		r.around.Changed(message.Scenario(f.State, f.Lang, f.Permalink()))
	}
}
