package view

import (
	"math"

	"silkladder/app/chart"
	"silkladder/app/dom"
)

// Reader lets a visitor read a picture's values off it: with the pointer, with a
// finger, and with the arrow keys. The browser side (desk.js) says where the
// pointer is or which key was pressed; the answer is where to put the readout
// and what it says.
type Reader struct {
	static
	d       *Desk
	figures *Figures

	id    string
	at    int
	cache chart.Figure
	stamp int // paint the cached figure belongs to
}

// NewReader reads pictures.
func NewReader(d *Desk, figures *Figures) *Reader { return &Reader{d: d, figures: figures} }

// Watch answers the browser side.
func (r *Reader) Watch() {
	dom.OnRead(func(id, key string, x, y float64) (px, py float64, text string, ok bool) {
		px, py, text, ok = r.read(id, key, x, y)
		if ok && key != "" {
			r.d.Brush.Text("live", text)
			r.d.Brush.Apply()
		}
		return px, py, text, ok
	})
}

// read finds the stop of a picture's readout: the one a key leads to, or
// without a key the one nearest to x, y in the picture's pixels.
func (r *Reader) read(id, key string, x, y float64) (px, py float64, text string, ok bool) {
	if _, guest := r.d.guests[id]; guest || r.id != id || r.stamp != r.figures.painted {
		fig, found := r.figures.figure(r.d.Now(), id)
		if !found || id == "map" {
			return 0, 0, "", false
		}
		if r.id != id {
			r.at = -1
		}
		r.id, r.cache, r.stamp = id, fig, r.figures.painted
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
