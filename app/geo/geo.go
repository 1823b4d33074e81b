// Package geo puts the world on the plate: one projection and one outline of
// land, both fixed, so that every picture of the map shares its coordinates.
//
// The projection is Equal Earth (Šavrič, Patterson and Jenny 2019): equal in
// area, so that no place is made larger than it is, and with straight parallels,
// so that the silk road reads from east to west. Its central meridian is
// [CentralMeridian], between Europe, Africa and East Asia.
//
// Plate units: [Forward] gives [UnitsPerRadian] units to a radian, x to the east
// and y to the south as in SVG, the origin on the equator at the central
// meridian. [Extent] is the part of the plate that is drawn; [Land] is its land,
// one SVG path in whole plate units. The land is uniform and shows coastlines
// only: there are no boundaries in this package and none may be added.
//
// Non-goals: other projections, the Americas, lakes and rivers, zoom levels.
package geo

// The land comes from Natural Earth through the npm package world-atlas. Without
// -in the generator asks npm for the package; with -in it reads a file, such as
// the copy kept for its test: go run ./gen -in gen/testdata/land-110m.json
//go:generate go run ./gen -out land_gen.go
