// Package equation has every equation of the model once, as a row of the tables in
// the files part_*.go: a name, a symbol, the number of the equation in the model's
// documentation, a unit, a meaning in English and Chinese, and a right-hand side
// in a small language (see Parse):
//
//	now("trough_share", "φ_v", "E4", Share, "share of production in …", "…",
//		"trough_value / SUM(value[Function!])"),
//
// The formulas of the methods page, the quantities beside them, and the files for
// Vensim and XMILE are printed from these rows, so that they cannot say different
// things. Package model computes the same by hand, for speed; a test of package
// export evaluates the rows against it. Names, units, meanings and ranges of
// parameters, levers and recorded series come from the tables of package model.
//
// Functions, types of governance, sales channels, hosts and corridors are
// subscripts. In a row over hosts, Route is the host's corridor; in one over
// corridors, a sum over Member! is one over its hosts. Time counts years from the
// end of 2013.
//
// # What is no expression
//
// The demand noise of version 1 is drawn, one number a step. In version 2 the
// cheapest way from a cluster's city to a host is searched, how far parks take a
// trade in is read from what they state, and what stands abroad at the end of 2013
// is the outcome of thirteen years before; rows have these as numbers (Given).
package equation
