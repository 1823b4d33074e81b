package geo

import (
	"math"
	"math/rand/v2"
	"testing"
)

// The published check values of PROJ's +proj=eqearth +R=6378137 (test/gie/builtins.gie), in metres.
func TestEqualEarthPublished(t *testing.T) {
	const radius = 6378137.0
	for _, c := range []struct{ lon, lat, x, y float64 }{
		{0, 0, 0, 0},
		{180, 0, 17263256.84, 0},
		{-180, 0, -17263256.84, 0},
		{180, 45, 14795421.79, 5486671.72},
		{-180, 45, -14795421.79, 5486671.72},
		{180, -45, 14795421.79, -5486671.72},
		{180, 90, 10227908.09, 8402320.16},
		{-180, -90, -10227908.09, -8402320.16},
	} {
		x, y := EqualEarth(c.lon, c.lat)
		if math.Abs(x*radius-c.x) > 0.01 || math.Abs(y*radius-c.y) > 0.01 {
			t.Errorf("EqualEarth(%v, %v) = %.2f, %.2f m; want %.2f, %.2f", c.lon, c.lat, x*radius, y*radius, c.x, c.y)
		}
	}
}

func TestInverseUndoesForward(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		lon := CentralMeridian - 180 + 360*r.Float64()
		lat := -89.9 + 179.8*r.Float64()
		gotLon, gotLat := inverse(Forward(lon, lat))
		if math.Abs(gotLon-lon) > 1e-8 || math.Abs(gotLat-lat) > 1e-8 {
			t.Fatalf("inverse(Forward(%v, %v)) = %v, %v", lon, lat, gotLon, gotLat)
		}
	}
}

// Equal area is the reason for the projection: a small cell's area on the plate
// over its area on the globe is the same everywhere.
func TestForwardKeepsArea(t *testing.T) {
	const d = 0.01
	for _, c := range [][2]float64{{75, 0}, {10, 50}, {120, 30}, {28, -30}, {-10, 70}, {170, -15}} {
		lon, lat := c[0], c[1]
		a, b, e := Forward(lon, lat), Forward(lon+d, lat), Forward(lon, lat+d)
		plate := math.Abs((b.X-a.X)*(e.Y-a.Y) - (b.Y-a.Y)*(e.X-a.X))
		globe := d * d * radians * radians * math.Cos((lat+d/2)*radians) * UnitsPerRadian * UnitsPerRadian
		if r := plate / globe; math.Abs(r-1) > 1e-3 {
			t.Errorf("area at %v, %v is %.5f of the globe's", lon, lat, r)
		}
	}
}

func TestPacificIsWhole(t *testing.T) {
	west, east := Forward(179.9, -16), Forward(-179.9, -16)
	if d := east.X - west.X; d <= 0 || d > 10 {
		t.Errorf("179.9 E and 179.9 W are %.1f units apart; want next to each other", d)
	}
	if p := Forward(CentralMeridian, 0); p != (Point{}) {
		t.Errorf("centre is at %v; want the origin", p)
	}
}

func TestBounds(t *testing.T) {
	if b := Bounds(nil); b != (Rect{}) {
		t.Errorf("Bounds(nil) = %v", b)
	}
	b := Bounds([]Point{{3, 1}, {-1, 5}})
	if b != (Rect{-1, 1, 4, 4}) || b.Center() != (Point{1, 3}) || b.Inset(1) != (Rect{0, 2, 2, 2}) {
		t.Errorf("Bounds = %v, centre %v, inset %v", b, b.Center(), b.Inset(1))
	}
	if !b.Contains(Point{3, 5}) || b.Contains(Point{3.1, 5}) {
		t.Error("Contains must include edges and nothing beyond")
	}
}

// equalEarthInverse undoes [EqualEarth]. The polynomial in t has no closed
// inverse; Newton's method converges in a handful of steps everywhere on the
// globe because its derivative stays above 0.7.
func equalEarthInverse(x, y float64) (lon, lat float64) {
	t := y
	for range 12 {
		t2 := t * t
		t6 := t2 * t2 * t2
		step := (t*(a1+a2*t2+t6*(a3+a4*t2)) - y) / (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2))
		t -= step
		if math.Abs(step) < 1e-13 {
			break
		}
	}
	t2 := t * t
	t6 := t2 * t2 * t2
	lon = root3half * x * (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2)) / math.Cos(t) / radians
	lat = math.Asin(max(-1, min(1, math.Sin(t)/root3half))) / radians
	return lon, lat
}

// inverse reads a place's longitude and latitude, in degrees, from the plate.
// The longitude may exceed 180 east of the antimeridian.
func inverse(p Point) (lon, lat float64) {
	lon, lat = equalEarthInverse(p.X/UnitsPerRadian, -p.Y/UnitsPerRadian)
	return lon + CentralMeridian, lat
}
