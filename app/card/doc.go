// Package card writes what the map says about one place: a corridor, a park, a
// stop, a host economy or the cluster's home. It turns a finished run and the
// atlas into text and HTML and knows neither the browser nor the page.
//
// A card has four parts, printed one by one because they change at different
// times:
//
//	Head      what the place is                             once
//	Now       why capacity goes there or not, in a sentence,
//	          and the model's numbers with and without the
//	          Belt and Road                                 every year shown
//	Switch    the control that opens, closes or dates it,
//	          between the two                               when it is used
//	Facts     figures with unit, year, source, confidence   once
//
// Tip is the one-line form for a pointer that passes. Openings are changed by
// Decide, which keeps one decision for each place.
//
// Shares of capacity, sales and transfer are of the cluster's output in the
// first year; of people, of all its people; of money, of its chain's value in
// the first year.
package card
