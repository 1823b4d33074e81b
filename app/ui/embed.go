package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/picture"
)

// An embed is the simulator without the page around it: what the address asks
// for in chart=, sized to its content, with nothing that depends on the height
// of the window.

// renderEmbed lays an embed out.
func (h *home) renderEmbed() app.UI {
	v := h.state.View
	body := []app.UI{app.Raw(h.notice())}
	if _, alone := picture.ByID(v.Chart); !alone {
		body = append(body, app.H1().Class("vh").Text(h.t("Silk Ladder: ", "丝路阶梯：")+h.label()))
	}
	if v.Chart == "" || v.Chart == "full" {
		if !v.NoControls {
			body = append(body, h.clusters())
		}
	}
	body = append(body, app.Div().Class("stage").ID("stage").Body(app.Raw(h.plates)))
	if !v.NoControls {
		body = append(body, h.yearbar())
	}
	if (v.Chart == "" || v.Chart == "full") && !v.NoControls {
		body = append(body, h.levers())
	}
	full := app.A().ID("open-full").Class("open-full").Href(h.fullHref()).Target("_blank").Rel("noopener").
		Text(h.t("Open in Silk Ladder ↗", "在丝路阶梯中打开 ↗"))
	body = append(body,
		app.Footer().Class("embed-foot").Body(full, app.Span().Text(h.t("Model, not forecast. After Qiu (2016).", "模型情景，非预测。依据邱永辉（2016）。"))),
		app.Div().Class("vh").ID("live").Role("status").Aria("live", "polite"),
		app.Div().Class("toast").ID("toast").Aria("hidden", "true"),
		app.Raw(dialogHTML(h.lang)),
	)
	cls := "embed chart-" + chartOf(v.Chart)
	return app.Div().ID("app").Class(cls).Body(
		app.Main().ID("main").Body(body...),
	).On("click", h.onAct).On("change", h.onField).On("input", h.onType)
}

// chartOf is the picture an embed shows, "full" if the address names none.
func chartOf(c string) string {
	if c == "" {
		return "full"
	}
	return c
}

// fullHref is the address of the same scenario in the whole simulator.
func (h *home) fullHref() string {
	s := h.state
	s.View.Chart, s.View.NoControls, s.View.Autoplay = "", false, false
	q := s.Query()
	if q != "" {
		q = "?" + q
	}
	return href(h.lang.Prefix()+"/") + q
}

// embedPlates are the pictures of an embed as HTML.
func (h *home) embedPlates() string {
	c := h.shown()
	switch id := chartOf(h.state.View.Chart); id {
	case "map":
		return h.mapPlate()
	case "full":
		s := `<div>` + h.mapPlate() + `<div class="plates">`
		for _, id := range [...]string{"smile", "ladder", "functional", "value"} {
			p, _ := picture.ByID(id)
			s += picture.Plate(c, p)
		}
		return s + `</div></div>`
	default:
		p, ok := picture.ByID(id)
		if !ok {
			return h.mapPlate()
		}
		p.Span, c.Alone = 12, true
		return `<div class="plates">` + picture.Plate(c, p) + `</div>`
	}
}
