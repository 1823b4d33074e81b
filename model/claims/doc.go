// Package claims holds the paper to account: its ledger of 76 claims, mechanisms
// and figures (Qiu 2016), and 32 checks that test the falsifiable ones against
// the model.
//
// A check has a verdict at the defaults, a share of plausible draws in which it
// holds, and a region of assumptions in which it breaks. A claim that holds in
// (nearly) every draw because of how its terms are defined is marked structural:
// it is no finding. Two checks fail at the defaults, and stay failed.
//
// Verdicts come from runs, not from a list: At evaluates a check, Survey evaluates all
// over draws. Published is the outcome of the survey that the methods page
// shows, recorded in published.json so that a change of the model shows up as a
// change of that file.
//
// Targets compares the model with figures from outside: calibration, with the
// misses shown.
package claims
