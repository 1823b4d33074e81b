// Package atlas holds the places of the model: economies, corridors with their
// waypoints, parks and gateway zones, industries, and the published totals they
// are checked against; and the hosts of the upgrading model, the economies that
// can receive a cluster's plants and buy its goods, as gen derives them from
// these.
//
// The facts live in CSV files under data/, one row a place, and are embedded in
// the program. Each fact carries its value, unit, year, sources and confidence;
// a source is always the original publisher. Tables are parsed on first use,
// strictly: an unknown column, a missing name in either language, a coordinate
// off the globe or a source that sources.csv does not list is an error, and
// since the tables are part of the program such an error is a panic. Everything
// returned is a fresh copy that the caller may change.
//
// Non-goals: boundaries, areas or any other statement about territory. A
// waypoint or a park is a point with a name; the economy it is counted under is
// an accounting matter.
package atlas
