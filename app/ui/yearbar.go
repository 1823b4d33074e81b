package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/model"
)

const (
	playIcon  = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 2.5v15l13-7.5z"/></svg>`
	pauseIcon = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 3h4.5v14H4zM11.5 3H16v14h-4.5z"/></svg>`
)

// yearbar is the strip at the foot of the window: play, the year, the scrubber
// and the headline numbers of the year.
func (h *home) yearbar() app.UI {
	n := len(h.with.T) - 1
	return app.Div().Class("yearbar").Role("region").Aria("label", h.t("Year shown", "所示年份")).Body(
		app.Button().Type("button").Class("play").ID("play").Aria("label", h.t("Play the years", "播放各年")).
			OnClick(h.onPlay).Body(app.Raw(`<span id="play-icon">`+playIcon+`</span>`)),
		app.Output().ID("year").For("scrub").Text(h.yearText()),
		app.Div().Class("track").Body(
			app.Input().Type("range").ID("scrub").Min(0).Max(n).Step(1).Attr("value", strconv.Itoa(h.step)).
				Aria("label", h.t("Year", "年份")).Aria("valuetext", h.yearText()).
				OnInput(h.onScrub).OnKeyDown(h.onScrubKey),
			app.Raw(h.yearTicks()),
		),
		app.Raw(`<dl class="tally" id="tally">`+h.tally()+`</dl>`),
		app.Button().Type("button").Class("btn open-panel").ID("open-panel").Aria("controls", "panel").
			Text(h.t("Levers", "杠杆")).OnClick(h.onPanel),
	)
}

// yearText is the calendar year of the step shown.
func (h *home) yearText() string { return strconv.Itoa(model.StartYear + int(h.with.T[h.step]+1e-9)) }

func (h *home) yearTicks() string {
	s := `<div class="ticks" aria-hidden="true">`
	years := h.state.Scenario.Years
	for i := 0; i <= 3; i++ {
		s += "<span>" + strconv.Itoa(model.StartYear+int(years*float64(i)/3+.5)) + "</span>"
	}
	return s + "</div>"
}

// tally is the headline of the year: functional level, value at home and
// capacity in the hosts, each against the run without the Belt and Road.
func (h *home) tally() string {
	i := h.step
	item := func(class, name, with, without string) string {
		return `<div><dt>` + name + `</dt><dd class="` + class + `">` + with + ` <small>` + h.t("without: ", "没有时：") + without + `</small></dd></div>`
	}
	val := func(o model.Output, n int) (string, string) {
		return fixed(h.with.Series(o)[i], n), fixed(h.without.Series(o)[i], n)
	}
	f, f0 := val(model.OutF, 2)
	v, v0 := val(model.OutVAh, 2)
	k, k0 := val(model.OutKB, 2)
	return item("c", h.t("Functional level", "功能水平"), f, f0) +
		item("c", h.t("Value added at home", "国内增加值"), v, v0) +
		item("h", h.t("Capacity in hosts", "东道国产能"), k, k0)
}

func (h *home) onScrub(ctx app.Context, _ app.Event) {
	ctx.PreventUpdate()
	n, err := strconv.Atoi(ctx.JSSrc().Get("value").String())
	if err != nil {
		return
	}
	h.stop()
	h.goTo(n)
}

// onScrubKey lets an arrow key move the scrubber by a year: its steps are the
// model's, four of them a year.
func (h *home) onScrubKey(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	by := map[string]int{"ArrowLeft": -1, "ArrowDown": -1, "ArrowRight": 1, "ArrowUp": 1}[e.Get("key").String()]
	if by == 0 || e.Get("shiftKey").Bool() || e.Get("ctrlKey").Bool() || e.Get("altKey").Bool() || e.Get("metaKey").Bool() {
		return
	}
	e.PreventDefault()
	h.stop()
	h.goTo(h.step + by*h.perYear())
}

// goTo shows a step of the run.
func (h *home) goTo(n int) {
	h.step = max(0, min(n, len(h.with.T)-1))
	h.state.View.Year = float64(model.StartYear) + h.with.T[h.step]
	h.wantPaint(false)
}

func (h *home) onPlay(ctx app.Context, _ app.Event) {
	ctx.PreventUpdate()
	h.playOrPause()
}

func (h *home) playOrPause() {
	if h.playing {
		h.stop()
		return
	}
	if h.step == len(h.with.T)-1 {
		h.goTo(0)
	}
	h.playing = true
	h.brush.html("play-icon", pauseIcon)
	h.brush.attr("play", "aria-label", h.t("Pause", "暂停"))
	h.brush.apply()
	h.tick()
}

// stop ends the playback.
func (h *home) stop() {
	if !h.playing {
		return
	}
	h.playing = false
	h.brush.html("play-icon", playIcon)
	h.brush.attr("play", "aria-label", h.t("Play the years", "播放各年"))
	h.brush.apply()
}

func (h *home) showYear() {
	h.brush.text("year", h.yearText())
	h.brush.value("scrub", strconv.Itoa(h.step))
	h.brush.attr("scrub", "aria-valuetext", h.yearText())
	h.brush.html("tally", h.tally())
	h.brush.html("panel-now", h.nowLine())
}
