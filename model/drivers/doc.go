// Package drivers holds what moved the trades from outside, year by year, as far
// as it was observed: world demand and demand in China by trade, income, pay, the
// added duties of the United States, China's official finance by host, and the
// cooperation zones. It is small, for it goes into the program of the browser.
//
// Observations are points; At fills the gaps between them with straight lines and
// says so, and holds the first and the last value outside. Duties and counts hold
// their last value instead. What a run does after the last observation is the
// scenario's business: LastYear says where that begins. Who had signed a
// memorandum in a year is atlas.Membership.
//
// Pay is no driver of a run: there is one survey of three years, for ten hosts and
// China, whose two first years do not compare, and the same points are what the
// trial holds the model's wages against; fed in, they would judge nothing.
//
// Gaps: no yearly world demand for textiles, appliances, electronics and car
// parts, two or three points each; no demand in China but for the trades named;
// pay by one survey of 2019 to 2021, three hosts in 2015; no finance by host after
// 2021; no count of
// zones after 2022; no exchange rates.
package drivers
