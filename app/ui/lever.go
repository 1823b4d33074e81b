package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// lever renders one knob: name, exact value, reset, slider, meaning. The
// numbers in it are painted (see showKnobs); Render only lays it out.
func (h *home) lever(k knob) app.UI {
	s := &h.state.Scenario
	v := k.get(s)
	name := k.name.In(h.lang)
	return app.Div().Class("lever").ID("k-"+k.id).Body(
		app.Label().For("r-"+k.id).Text(name),
		app.Input().Type("number").ID("n-"+k.id).Step(k.step).Min(k.min).Max(k.max).
			Attr("value", fixed(v, 2)).Attr("inputmode", "decimal").
			Aria("label", h.t("Exact value: ", "精确数值：")+name).
			OnChange(h.onNumber(k), app.EventScope("n", k.id)),
		app.Button().Type("button").Class("tool reset").ID("z-"+k.id).Text("↺").
			Aria("label", h.t("Reset: ", "复位：")+name).Title(h.t("Reset", "复位")).
			OnClick(h.onReset(k), app.EventScope("z", k.id)),
		app.Div().Class("rail").Body(
			app.Input().Type("range").ID("r-"+k.id).Min(k.notch(k.min)).Max(k.notch(k.max)).Step(1).
				Attr("value", strconv.Itoa(k.notch(v))).
				Aria("valuetext", fixed(v, 2)).Aria("describedby", "h-"+k.id).
				OnInput(h.onSlide(k), app.EventScope("r", k.id)).
				OnChange(h.onSettle, app.EventScope("s", k.id)),
		),
		app.P().Class("help").ID("h-"+k.id).Text(k.help.In(h.lang)),
	)
}

// onSlide answers every input event of a slider: it records the value and asks
// for one computation in the next frame.
func (h *home) onSlide(k knob) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		n, err := strconv.Atoi(ctx.JSSrc().Get("value").String())
		if err != nil {
			return
		}
		h.change(func(s *state) { k.set(&s.Scenario, k.value(n)) }, "slide:"+k.id)
	}
}

// onSettle closes the undo step a drag of a slider makes. Each key that turns it
// ends in the same event, and is followed by more.
func (h *home) onSettle(ctx app.Context, _ app.Event) {
	ctx.PreventUpdate()
	if ctx.JSSrc().Call("matches", ":focus-visible").Bool() {
		h.history.pause()
		return
	}
	h.history.settle()
}

// onNumber takes an exact value. What is no number leaves the lever as it was
// and says so; what lies outside the range is brought to its end.
func (h *home) onNumber(k knob) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		text := ctx.JSSrc().Get("value").String()
		v, err := strconv.ParseFloat(text, 64)
		if err != nil || v != v {
			h.say(k.name.In(h.lang) + h.t(": not a number; the value stays.", "：不是数字，数值保持不变。"))
			h.showKnobs()
			h.brush.apply()
			return
		}
		if c := k.clamp(v); c != v {
			h.say(k.name.In(h.lang) + h.t(": allowed are ", "：允许范围为 ") + fixed(k.min, 0) + "–" + fixed(k.max, 0) + h.t(".", "。"))
			v = c
		}
		h.change(func(s *state) { k.set(&s.Scenario, v) }, "")
	}
}

func (h *home) onReset(k knob) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		ctx.PreventUpdate()
		h.change(func(s *state) { k.set(&s.Scenario, k.def(s.Scenario)) }, "")
	}
}

// showKnobs paints every knob's slider, number and spoken value.
func (h *home) showKnobs() {
	for _, k := range knobs {
		v := k.get(&h.with.Scenario)
		h.brush.value("r-"+k.id, strconv.Itoa(k.notch(v)))
		h.brush.value("n-"+k.id, fixed(v, 2))
		h.brush.attr("r-"+k.id, "aria-valuetext", fixed(v, 2))
		changed := ""
		if d := v - k.def(h.state.Scenario); d > 1e-9 || d < -1e-9 {
			changed = "1"
		}
		h.brush.attr("k-"+k.id, "data-changed", changed)
	}
}
