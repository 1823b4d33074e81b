package ui

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/chart"
)

// reader lets a visitor read a picture's values off it: with the pointer, with a
// finger, and with the arrow keys. The browser side (desk.js) says where the
// pointer is or which key was pressed; the answer is where to put the readout
// and what it says.
type reader struct {
	id    string
	at    int
	cache chart.Figure
	stamp int // paint the cached figure belongs to
}

func (h *home) watchReader() {
	app.Window().Call("silkReader", app.FuncOf(func(_ app.Value, a []app.Value) any {
		x, y, text, ok := h.read(a[0].String(), a[1].String(), a[2].Float(), a[3].Float())
		if !ok {
			return nil
		}
		if a[1].String() != "" {
			h.brush.text("live", text)
			h.brush.apply()
		}
		return []any{x, y, text}
	}))
}

// read finds the stop of a picture's readout: the one a key leads to, or
// without a key the one nearest to x, y in the picture's pixels.
func (h *home) read(id, key string, x, y float64) (px, py float64, text string, ok bool) {
	r := &h.reader
	if r.id != id || r.stamp != h.painted {
		f, found := h.figure(id)
		if !found || id == "map" {
			return 0, 0, "", false
		}
		if r.id != id {
			r.at = -1
		}
		r.id, r.cache, r.stamp = id, f, h.painted
	}
	ps := r.cache.Points
	if len(ps) == 0 {
		return 0, 0, "", false
	}
	switch key {
	case "ArrowRight", "ArrowDown":
		r.at = min(r.at+1, len(ps)-1)
	case "ArrowLeft", "ArrowUp":
		r.at = max(r.at-1, 0)
	case "Home":
		r.at = 0
	case "End":
		r.at = len(ps) - 1
	default:
		best := math.Inf(1)
		for i, p := range ps {
			// Along the axis first: most pictures run from left to right.
			if d := math.Abs(p.X-x) + .4*math.Abs(p.Y-y); d < best {
				best, r.at = d, i
			}
		}
	}
	r.at = max(0, min(r.at, len(ps)-1))
	p := ps[r.at]
	return p.X, p.Y, p.Readout, true
}
