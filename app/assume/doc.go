// Package assume writes the list of all assumptions: every row of the model's
// parameter table with its name, symbol, value, default, ranges, unit, meaning,
// source and how well it is supported, in groups that can be searched. It checks
// what a visitor types into a row and knows neither the browser nor the page.
//
// A value is compared with that of the archetype, which is its default here: a
// visitor who chose steel sees what was changed in steel.
package assume
