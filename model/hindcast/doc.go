// Package hindcast puts the model on trial: runs of all of China's clusters from
// the end of 2013 are held against the record (package record), beside rulers
// that anybody can lay on, and beside runs without the Belt and Road, without a
// home market and without transfer.
//
// Rules, fixed before scoring: operators, errors of observation and discrepancies
// are rows of record; figures up to record.FitUntil may be fitted, later ones
// test; rulers see the former alone. Sizes are compared by their logarithms where
// the operator says so. No test of significance is made: a series has 1 to 11
// figures, and n stands beside every score.
//
// One rule is younger than the first scores: intervals count in what each case misses
// of the figures up to record.FitUntil (see Cases). With the discrepancies alone they
// held 58 % of the later figures where they should hold 90.
//
// It is no part of the program of the browser, which loads what it prints.
package hindcast
