// Package record holds what happened: the series that the model is put on trial
// with, and the operators that say what of a run each series is compared with.
// It is no part of the program of the browser.
//
// Figures of news pages and of many bulletins were read in stored copies, not at
// the publisher; their sources say so. The counts of cooperation zones have two
// scopes, zones in economies of the belt and road and all zones, and a third for
// Africa; they are different series and are never joined. Rates of use of
// capacity by value and by tonnes are different series too. The last years of the
// IMF's figures may be projections.
//
// Operators were written down before any run was scored. FitUntil is the last
// year a fit may see.
//
// Not to be had: value added in trade by industry and year, trade by product and
// partner, the share of own brands in exports after 2012, counts of zones after
// 2022, the stock of investment by host and sector. Who had signed a memorandum
// when is atlas.Membership.
package record
