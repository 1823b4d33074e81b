// Package export writes the model of a scenario in formats that other system
// dynamics programs read: Vensim (.mdl), XMILE 1.0, and its numbers alone as CSV
// and JSON.
//
// # One description
//
// Every equation is written once, as a row of the tables in the files part_*.go:
// a name, the number of the equation in the model's documentation, a unit, a
// meaning in English and Chinese, and a right-hand side in a small language
// (see parse). Both model formats are printed from these rows, so that they
// cannot say different things. Names, units, meanings and ranges of parameters,
// levers and recorded series come from the tables of package model.
//
// An exported model has all states, parameters, levers, hosts and openings of
// the scenario, its length and its step. Parameters stay constants, which the
// reading program can change. Time counts years from the end of 2013.
//
// # Subscripts
//
// Functions, types of governance, sales channels, hosts and corridors are
// subscripts. Vensim has subranges (the two ends of the smile, its trough); XMILE
// does not, so equations over a subrange are written there once per element.
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
