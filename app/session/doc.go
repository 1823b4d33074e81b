// Package session is a visitor's session: the scenario, what it was before, its
// runs with and without the Belt and Road, and the year that is looked at. It
// knows neither a browser nor a page.
//
// Every change comes through one of two doors, Change and Try; what they refuse or
// move is returned as data, for the page to say. A change only marks that the model
// must run; Run, called once a frame, computes the latest.
package session
