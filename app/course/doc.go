// Package course is what a scenario of version 2 says beside its levers: how the years
// since 2013 are told, and the events that are put on a year, each with its words.
//
// It knows numbers and words, nothing of a page.
package course
