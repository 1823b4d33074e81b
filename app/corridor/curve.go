package corridor

import (
	"math"
	"slices"

	"silkladder/app/chart"
	"silkladder/app/geo"
)

// cubic is one piece of a curve: a cubic Bézier from p to q.
type cubic struct{ p, c1, c2, q geo.Point }

// line is the straight piece from p to q.
func line(p, q geo.Point) cubic { return cubic{p, mix(p, q, 1./3), mix(p, q, 2./3), q} }

func (c cubic) reversed() cubic { return cubic{c.q, c.c2, c.c1, c.p} }

// at is the point of a piece at t in 0..1.
func (c cubic) at(t float64) geo.Point {
	u := 1 - t
	a, b, d, e := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
	return geo.Point{X: a*c.p.X + b*c.c1.X + d*c.c2.X + e*c.q.X, Y: a*c.p.Y + b*c.c1.Y + d*c.c2.Y + e*c.q.Y}
}

// straight reports whether a piece bends by less than half a plate unit.
func (c cubic) straight() bool {
	dx, dy := c.q.X-c.p.X, c.q.Y-c.p.Y
	off := func(h geo.Point) float64 {
		x := (h.X-c.p.X)*dy - (h.Y-c.p.Y)*dx
		return x * x / max(dx*dx+dy*dy, 1e-9)
	}
	return off(c.c1) < .25 && off(c.c2) < .25
}

// run is an edge's curve towards one of its nodes.
func (n *network) run(e, to int) []cubic {
	d := n.edges[e]
	if d.b == to {
		return d.curve
	}
	out := slices.Clone(d.curve)
	slices.Reverse(out)
	for i := range out {
		out[i] = out[i].reversed()
	}
	return out
}

func mix(p, q geo.Point, t float64) geo.Point {
	return geo.Point{X: p.X + (q.X-p.X)*t, Y: p.Y + (q.Y-p.Y)*t}
}

// path is the stroke as path data, through a view or in plate units.
func (l *stroke) path(v *View) string {
	var pen chart.Pen
	for _, c := range l.pieces {
		draw(&pen, c, v)
	}
	return pen.String()
}

// pathData is a curve as path data, through a view or in plate units.
func pathData(c []cubic, v *View) string {
	var pen chart.Pen
	draw(&pen, c, v)
	return pen.String()
}

func draw(pen *chart.Pen, curve []cubic, v *View) {
	// Whole plate units are finer than a pixel but for the closest views.
	at := func(p geo.Point) geo.Point { return geo.Point{X: math.Round(p.X), Y: math.Round(p.Y)} }
	if v != nil {
		at = v.Pixel
	}
	for i, c := range curve {
		if i == 0 {
			p := at(c.p)
			pen.MoveTo(p.X, p.Y)
		}
		q := at(c.q)
		if c.straight() {
			pen.LineTo(q.X, q.Y)
			continue
		}
		a, b := at(c.c1), at(c.c2)
		pen.CurveTo(a.X, a.Y, b.X, b.Y, q.X, q.Y)
	}
}
