// Package manual is the content of the pages that explain. Methods: what the
// model is and what it is not, all forty equations, every parameter, the ledger
// of the paper's claims with the verdicts of their tests, references. Equations:
// what version 2 adds to the forty and changes in them. Data: places,
// hosts and the figures behind them with their sources, calibration, formats. HTML
// returns a page for one language as a string.
//
// Nothing on the pages is written twice. Numbers come from the tables of package
// model, verdicts from package claims, places from package atlas; only the prose
// and the typeset equations live here. Equations are written in a small subset
// of TeX (see typeset) and become MathML, which browsers show without scripts
// and screen readers read.
//
// The pages are rendered once, by the site generator, and are not part of the
// program that runs in the browser: there only package live is, which computes
// the value of every equation for the visitor's scenario.
package manual
