package geo

// Rect is an axis-parallel part of the plate in plate units: X, Y is its
// north-western corner.
type Rect struct{ X, Y, W, H float64 }

// Extent is the drawn part of the plate: from the Atlantic to the South
// Pacific islands and from the Arctic coast to South Africa. Land is clipped to it.
var Extent = Rect{X: -1800, Y: -1200, W: 3800, H: 2000}

// Contains reports whether p lies in r, edges included.
func (r Rect) Contains(p Point) bool {
	return p.X >= r.X && p.X <= r.X+r.W && p.Y >= r.Y && p.Y <= r.Y+r.H
}

// Center is the middle of r.
func (r Rect) Center() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Inset shrinks r by d on every side.
func (r Rect) Inset(d float64) Rect {
	return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d}
}

// Bounds is the smallest rectangle that holds all points; the zero Rect if
// there are none.
func Bounds(points []Point) Rect {
	if len(points) == 0 {
		return Rect{}
	}
	lo, hi := points[0], points[0]
	for _, p := range points[1:] {
		lo.X, lo.Y = min(lo.X, p.X), min(lo.Y, p.Y)
		hi.X, hi.Y = max(hi.X, p.X), max(hi.Y, p.Y)
	}
	return Rect{lo.X, lo.Y, hi.X - lo.X, hi.Y - lo.Y}
}
