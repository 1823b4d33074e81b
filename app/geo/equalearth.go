package geo

import "math"

// CentralMeridian is the longitude, in degrees east, of the plate's centre.
const CentralMeridian = 75.0

// UnitsPerRadian is the scale of the plate: at it a whole unit is finer than
// half a pixel on the largest plain view, so coordinates need no fractions.
const UnitsPerRadian = 1000.0

// Coefficients of the Equal Earth polynomial, from B. Šavrič, T. Patterson and
// B. Jenny, "The Equal Earth map projection", International Journal of
// Geographical Information Science 33(3), 2019, equation 9.
const (
	a1 = 1.340264
	a2 = -0.081106
	a3 = 0.000893
	a4 = 0.003796
)

const radians = math.Pi / 180

var root3half = math.Sqrt(3) / 2

// Point is a place on the plate, in plate units, y to the south.
type Point struct{ X, Y float64 }

// EqualEarth projects a longitude relative to the central meridian and a
// latitude, both in degrees, onto the unit sphere's plate: x to the east, y to
// the north, in radii.
func EqualEarth(lon, lat float64) (x, y float64) {
	t := math.Asin(root3half * math.Sin(lat*radians))
	t2 := t * t
	t6 := t2 * t2 * t2
	x = lon * radians * math.Cos(t) / (root3half * (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2)))
	y = t * (a1 + a2*t2 + t6*(a3+a4*t2))
	return x, y
}

// Forward puts a place, in degrees east and north, on the plate.
func Forward(lon, lat float64) Point {
	x, y := EqualEarth(unwrap(lon), lat)
	return Point{x * UnitsPerRadian, -y * UnitsPerRadian}
}

// unwrap gives a longitude relative to the central meridian in [-180, 180), so
// that the plate's seam lies in the Americas and the Pacific stays whole.
func unwrap(lon float64) float64 {
	d := math.Mod(lon-CentralMeridian+180, 360)
	if d < 0 {
		d += 360
	}
	return d - 180
}
