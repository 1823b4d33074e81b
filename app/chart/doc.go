// Package chart draws every picture of the product: numbers and words in,
// a Figure out, and one printer that turns a Figure into SVG text for the page,
// for prerendering, for a downloaded file and for tests.
//
// A chart is a plain function of plain data and a width in CSS pixels:
//
//	f := chart.Lines(chart.LinesData{...}, 560)
//	f.SVG(chart.Page)                  // inline in the page: classes only
//	f.SVG(chart.File(chart.Light))     // standalone: colours, fonts, caption
//	f.Table.CSV(nil)                   // the same numbers
//
// The strings in the data are already in the visitor's language; this package
// formats numbers only, and lays out at the width it is given, so type keeps
// its size on a phone. Layout never depends on the colours: marks carry class
// names, and style.go is the one table that says what a class looks like, both
// as CSS for the page and as presentation attributes for a file.
//
// Non-goals: animation (the page's business), scales other than linear, and
// pictures of more than a few thousand points.
package chart
