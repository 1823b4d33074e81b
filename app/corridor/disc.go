package corridor

import (
	"math"

	"silkladder/app/geo"
)

// disc is a disc that names keep clear of.
type disc struct {
	at geo.Point // pixel
	r  float64
}

// hides is the radius of the smallest disc that hides part of a name, in pixels.
const hides = 3.0

// kept are what names keep clear of: the discs of capacity as large as they become,
// so that names stand still while the years go by, and the grounds of crosses and
// numbers. Home's own disc is a tint that hides nothing.
func (p layers) kept(v View, s *State) (out []disc) {
	out = p.closedAt(v, s)
	for _, d := range p.numbersAt(v, s) {
		if d.r > 0 {
			out = append(out, d)
		}
	}
	if s.Full == nil {
		return out
	}
	full := *s
	full.Hosts = make([]HostYear, len(s.Full))
	for i, k := range s.Full {
		full.Hosts[i].Capacity = k
	}
	for i, y := range p.drawn(&full) {
		if r := v.radius(y.Capacity); r >= hides {
			out = append(out, disc{v.Pixel(p.net.nodes[p.dests[i].node].at), r})
		}
	}
	return out
}

// clearOf is how far from its place a name stands clear of the discs round it.
func clearOf(discs []disc, l label) float64 {
	r := l.radius
	for _, d := range discs {
		if off := math.Hypot(d.at.X-l.at.X, d.at.Y-l.at.Y); off < d.r {
			r = math.Max(r, d.r+off)
		}
	}
	return r
}

// touches reports whether a box and a disc have a point in common.
func (b box) touches(d disc) bool {
	x := math.Max(b.x0, math.Min(d.at.X, b.x1))
	y := math.Max(b.y0, math.Min(d.at.Y, b.y1))
	return math.Hypot(x-d.at.X, y-d.at.Y) < d.r
}
