package corridor

import (
	"math"
	"strconv"

	"silkladder/app/geo"
)

// View is a part of the plate, in plate units, shown on W by H CSS pixels. Both
// have the same proportions in every View that this package returns.
type View struct {
	Part geo.Rect
	W, H float64
}

// Scale is the pixels to a plate unit.
func (v View) Scale() float64 { return v.W / v.Part.W }

// Pixel is where a place of the plate is seen.
func (v View) Pixel(p geo.Point) geo.Point {
	k := v.Scale()
	return geo.Point{X: (p.X - v.Part.X) * k, Y: (p.Y - v.Part.Y) * k}
}

// Place is the place of the plate under a pixel.
func (v View) Place(x, y float64) geo.Point {
	k := v.Scale()
	return geo.Point{X: v.Part.X + x/k, Y: v.Part.Y + y/k}
}

// Transform is the transform attribute of the groups that hold plate units
// (class map-world): the one attribute that a pan or zoom changes in them.
func (v View) Transform() string {
	k := v.Scale()
	b := []byte("matrix(")
	b = strconv.AppendFloat(b, k, 'g', 5, 64)
	b = append(b, " 0 0 "...)
	b = strconv.AppendFloat(b, k, 'g', 5, 64)
	b = append(b, ' ')
	b = strconv.AppendFloat(b, -v.Part.X*k, 'f', 1, 64)
	b = append(b, ' ')
	b = strconv.AppendFloat(b, -v.Part.Y*k, 'f', 1, 64)
	return string(append(b, ')'))
}

// ViewBox is the same part as an SVG viewBox, for a svg element that holds
// plate units.
func (v View) ViewBox() string {
	var b []byte
	for i, f := range []float64{v.Part.X, v.Part.Y, v.Part.W, v.Part.H} {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendFloat(b, f, 'f', 1, 64)
	}
	return string(b)
}

// closest limits how far a view may zoom in: 2 pixels to a plate unit, where
// the coastline's own coarseness begins to show.
const closest = 2.0

// Fit shows all that matters on w by h pixels: on a wide frame Europe to the
// western Pacific, on a narrow one the same cropped to the routes' core, so that
// a phone spends no pixels on empty ocean.
func (p *Plate) Fit(w, h float64) View {
	if w < narrow {
		return p.clamp(around(p.core, w, h))
	}
	return p.clamp(around(p.whole, w, h))
}

// narrow is the width in CSS pixels below which a map is a phone's.
const narrow = 560.0

// FitCorridor shows one corridor whole, with a margin; false if there is no
// such corridor.
func (p *Plate) FitCorridor(id string, w, h float64) (View, bool) {
	c := p.data.corridor(id)
	if c < 0 {
		return View{}, false
	}
	var at []geo.Point
	for _, n := range p.net.nodes {
		if n.owners&(1<<c) != 0 && n.Kind != Waypoint {
			at = append(at, n.at)
		}
	}
	for _, n := range p.net.nodes { // a corridor may have only waypoints in the plate
		if len(at) == 0 && n.owners&(1<<c) != 0 {
			at = append(at, n.at)
		}
	}
	box := geo.Bounds(at)
	margin := .12*math.Max(box.W, box.H) + 40
	return p.clamp(around(box.Inset(-margin), w, h)), true
}

// Resize keeps what a view shows in the middle when its frame changes size.
func (p *Plate) Resize(v View, w, h float64) View {
	return p.clamp(around(v.Part, w, h))
}

// Zoom enlarges a view by a factor (less than 1 makes it smaller) and keeps the
// place under the pixel x, y where it is.
func (p *Plate) Zoom(v View, factor, x, y float64) View {
	at := v.Place(x, y)
	k := min(v.Scale()*factor, closest)
	part := geo.Rect{X: at.X - x/k, Y: at.Y - y/k, W: v.W / k, H: v.H / k}
	return p.clamp(View{part, v.W, v.H})
}

// Pan moves the picture by dx, dy pixels.
func (p *Plate) Pan(v View, dx, dy float64) View {
	k := v.Scale()
	v.Part.X -= dx / k
	v.Part.Y -= dy / k
	return p.clamp(v)
}

// around is the smallest view of w by h pixels that shows all of r.
func around(r geo.Rect, w, h float64) View {
	w, h = math.Max(w, 1), math.Max(h, 1)
	k := math.Min(w/math.Max(r.W, 1), h/math.Max(r.H, 1))
	c := r.Center()
	return View{geo.Rect{X: c.X - w/k/2, Y: c.Y - h/k/2, W: w / k, H: h / k}, w, h}
}

// clamp keeps a view inside the plate's extent: first not wider or higher than
// it, then not beyond its edges.
func (p *Plate) clamp(v View) View {
	e := p.extent.Inset(4) // the cut edge of the land stays out of sight
	k := math.Max(v.Scale(), math.Max(v.W/e.W, v.H/e.H))
	k = math.Min(k, math.Max(closest, math.Max(v.W/e.W, v.H/e.H)))
	c := v.Part.Center()
	part := geo.Rect{X: c.X - v.W/k/2, Y: c.Y - v.H/k/2, W: v.W / k, H: v.H / k}
	part.X = math.Min(math.Max(part.X, e.X), e.X+e.W-part.W)
	part.Y = math.Min(math.Max(part.Y, e.Y), e.Y+e.H-part.H)
	return View{part, v.W, v.H}
}
