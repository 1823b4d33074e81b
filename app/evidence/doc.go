// Package evidence writes what there is to believe the model by, in words first: its
// run against the record, what the record taught, the paper's claims as the model and
// as history have them, and forecasts on file.
//
// It is made when the site is built: the record and the trial are no part of the
// program of the browser, which finds the text in its page or fetches it from there.
package evidence
