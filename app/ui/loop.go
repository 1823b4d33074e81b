package ui

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/picture"
	"silkladder/model"
)

// loop couples events to frames: however many input events arrive, the model
// runs and the page is painted once per frame, from the latest input. Pictures
// in the window are painted at once, the others a little later.
type loop struct {
	frame, rest, idle, next app.Func
	asked                   bool
	watching                bool    // gestures are listened to
	model                   bool    // the scenario changed, not only the year
	stale                   bool    // pictures outside the window wait to be painted
	stamp                   float64 // time of the last step of the playback, ms
}

const (
	restDelay  = 120  // ms without a change before pictures outside the window are painted
	idleDelay  = 1500 // ms after that before plausible cases are counted
	startDelay = 900  // ms after the start before the first questions are asked
	playStep   = 70   // ms per quarter in the playback
)

func (lp *loop) start(h *home) {
	if app.IsServer || lp.frame != nil {
		return
	}
	lp.frame = app.FuncOf(func(app.Value, []app.Value) any { h.onFrame(); return nil })
	lp.rest = app.FuncOf(func(app.Value, []app.Value) any { h.onRest(); return nil })
	lp.idle = app.FuncOf(func(app.Value, []app.Value) any { h.onIdle(); return nil })
	lp.next = app.FuncOf(func(_ app.Value, args []app.Value) any { h.onTick(args[0].Float()); return nil })
	app.Window().Call("silkOnLayout", lp.rest)
}

// wantPaint asks for a frame; scenario says that the model must run first.
func (h *home) wantPaint(scenario bool) {
	h.loop.model = h.loop.model || scenario
	if h.loop.asked || app.IsServer {
		return
	}
	h.loop.asked = true
	app.Window().Call("requestAnimationFrame", h.loop.frame)
}

func (h *home) onFrame() {
	h.loop.asked = false
	scenario := h.loop.model
	if scenario {
		h.loop.model = false
		s, done := h.state.Scenario, true
		if h.replay != nil {
			s, done = h.replay.now()
		}
		h.compute(s)
		h.runCompared()
		if !done {
			defer h.wantPaint(true)
		} else {
			h.replay = nil
		}
		h.showKnobs()
		h.showChoices()
		h.showVerdict()
		h.tellHost()
		h.brush.attr("open-full", "href", h.fullHref())
	}
	h.address()
	h.showYear()
	h.showMap()
	h.showCompare()
	h.showDrawer(scenario)
	h.paintPictures(true)
	h.brush.apply()
	h.loop.stale = true
	app.Window().Call("silkLater", h.loop.rest, restDelay)
}

// onRest paints what the last frames left out, after scrolling too.
func (h *home) onRest() {
	if !h.loop.stale {
		return
	}
	h.loop.stale = false
	if h.replay == nil && !h.playing {
		h.renewQuestions()
		h.announce()
	}
	h.showVerdict()
	h.brush.html("words", h.words())
	h.brush.html("report", h.report())
	h.paintPictures(false)
	h.brush.apply()
	app.Window().Call("silkLater", h.loop.idle, idleDelay)
}

// settle paints the page after go-app has rendered it, at the sizes it has on
// this screen.
func (h *home) settle() {
	if app.IsServer {
		return
	}
	if !h.loop.watching {
		h.loop.watching = true
		h.watchMap()
		h.watchReader()
		h.watchKeys()
		h.watchFiles()
		if h.embed {
			h.serveHost()
		} else {
			h.watchOffline()
			h.welcome()
		}
		if h.state.View.Autoplay {
			h.step = 0
			defer h.playOrPause()
		}
	}
	h.layMap()
	h.measure()
	h.showKnobs()
	h.showChoices()
	h.showYear()
	h.showMap()
	h.showVerdict()
	h.brush.html("words", h.words())
	h.told.scenario = h.state.Scenario
	h.showLinks()
	h.showAsks()
	h.runCompared()
	h.showCompare()
	h.paintPictures(true) // the others follow when the page rests
	h.brush.apply()
	h.loop.stale = true
	app.Window().Call("silkLater", h.loop.rest, startDelay)
}

// measure reads the size of the map's box.
func (h *home) measure() {
	w, hh, ok := strings.Cut(app.Window().Call("silkSize", "art-map").String(), ":")
	if ok {
		h.resizeMap(atof(w), atof(hh))
	}
}

// OnResize lays everything out anew.
func (h *home) OnResize(ctx app.Context) {
	ctx.PreventUpdate()
	h.measure()
	h.showMap()
	h.paintPictures(false)
	h.brush.apply()
}

// paintPictures draws pictures at the width they have on screen.
func (h *home) paintPictures(visibleOnly bool) {
	c := h.shown()
	h.painted++
	for _, box := range layout() {
		if visibleOnly && !box.visible {
			continue
		}
		p, ok := picture.ByID(box.id)
		if !ok {
			continue
		}
		f := p.Build(c, box.width)
		h.brush.html("art-"+box.id, f.SVG(picture.Page))
		h.brush.text("title-"+box.id, f.Title)
		if h.tables[box.id] {
			h.brush.html("twin-"+box.id, f.Table.HTML())
		}
	}
}

// showChoices paints which cluster and which preset the scenario is.
func (h *home) showChoices() {
	press := func(id string, on bool) {
		v := "false"
		if on {
			v = "true"
		}
		h.brush.attr(id, "aria-pressed", v)
	}
	s := h.state.Scenario
	for _, a := range model.Archetypes() {
		press("a-"+a.ID, a.ID == s.Archetype)
	}
	l := s.Levers
	all := func(v float64) bool {
		return l.Infrastructure == v && l.Parks == v && l.Openness == v && l.Market == v && l.Inward == 0
	}
	press("p-none", all(0))
	press("p-real", all(realised))
	press("p-full", all(1))
}

// address writes the scenario into the address bar without a navigation.
func (h *home) address() {
	q := h.state.Query()
	app.Window().Call("silkAddress", q)
	h.showLinks()
}

// showLinks lets the links to the other language and to the methods carry the
// scenario along.
func (h *home) showLinks() {
	q := h.state.Query()
	if q != "" {
		q = "?" + q
	}
	h.brush.attr("lang", "href", href(h.lang.Other().Prefix()+"/")+q)
	for _, k := range explained {
		h.brush.attr("nav-"+k, "href", href(h.lang.Prefix()+"/"+k+"/")+q)
	}
}

// tick asks for the next step of the playback.
func (h *home) tick() { app.Window().Call("requestAnimationFrame", h.loop.next) }

func (h *home) onTick(now float64) {
	if !h.playing {
		return
	}
	if now-h.loop.stamp >= playStep {
		h.loop.stamp = now
		h.goTo(h.step + 1)
		if h.step == len(h.with.T)-1 {
			h.stop()
			return
		}
	}
	h.tick()
}

// say tells the visitor, and a screen reader, one sentence.
func (h *home) say(s string) {
	h.brush.text("live", s)
	h.brush.text("toast", s)
	h.brush.apply()
	if !app.IsServer {
		app.Window().Call("silkToast")
	}
}

// box is the place of one picture on the page.
type box struct {
	id      string
	width   float64
	visible bool
}

// layout asks the browser, in one call, for the width of every picture and
// whether it is in the window.
func layout() []box {
	var bs []box
	for _, s := range strings.Fields(app.Window().Call("silkLayout").String()) {
		f := strings.Split(s, ":")
		if len(f) != 3 {
			continue
		}
		bs = append(bs, box{id: f[0], width: atof(f[1]), visible: f[2] == "1"})
	}
	return bs
}

// pathBelowBase strips the base path the site lives under.
func pathBelowBase(p string) string {
	if u, err := url.PathUnescape(p); err == nil {
		p = u
	}
	base := strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/")
	return "/" + strings.TrimPrefix(strings.TrimPrefix(p, base), "/")
}

// atof reads a number that the browser printed; what is none is 0.
func atof(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}
