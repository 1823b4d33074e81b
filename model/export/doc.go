// Package export writes the model of a scenario in formats that other system
// dynamics programs read: Vensim (.mdl), XMILE 1.0, and its numbers alone as CSV
// and JSON.
//
// # One description
//
// Both model formats are printed from the tables of package equation, so that
// they cannot say different things; a test evaluates these against package model
// in a thousand draws.
//
// An exported model has all states, parameters, levers, hosts and openings of
// the scenario, its length and its step. Parameters stay constants, which the
// reading program can change. Time counts years from the end of 2013.
//
// # Subscripts
//
// Functions, types of governance, sales channels, hosts and corridors are
// subscripts. Vensim has subranges (the two ends of the smile, its trough); XMILE
// does not, so equations over a subrange are written there once per element. Sums
// over a subscript are written out there, too, the time step is a number, and no
// element has an underscore in its name: then PySD reads the file as well.
//
// # Several clusters
//
// A scenario of version 2 has the subscript Cluster before the others, and the years
// of observation as another; a national run of all clusters is one model. Numbers
// that no equation gives, such as the cheapest way from a city to a host, are
// constants there (see package equation). Shocks, closed places, dates of opening and a
// budget are rows of their own that act on the quantities they are about.
//
// # Limits
//
// Demand noise is left out: an exported model is deterministic. Integration must
// be Euler with the step given, as in package model. Two places of the original
// differ in form, not in value: the threshold function is not cut off 40 widths
// away from its threshold (a difference below 1e-17), and infrastructure of
// exactly 0 counts as 1e-300 in the logarithm.
//
// # Proof
//
// The tests read the exported text back and run it: it gives the numbers of
// model.Run. `make crosscheck` has an independent program compile it to
// JavaScript and compares 500 random sets of parameters and levers.
package export
