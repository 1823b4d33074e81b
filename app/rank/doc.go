// Package rank says which economies, parks and corridors matter for the trade at
// hand and why, each with its reason in a line: what a unit costs there and which
// wage, way and zone make it so, from the run and the atlas.
//
// Economies and corridors are ranked by the people that the cluster's plants
// employ there in the year shown, or by what the Belt and Road adds to them, or by
// what a unit costs; what a corridor adds to value at home stands in its reason, where
// that was counted (study.Corridors). Parks are ranked by how far they are open to the trade
// and then as their economies: the model divides the plants over economies, not
// over parks.
//
// [View.HTML] is the ranking, [View.List] its part that changes with the year and
// the levers, in the element rank-list. Names are buttons with data-kind and
// data-id, as the places of the map. Elements act by data-act and data-change:
//
//	rank-kind      button: which of economies, parks and corridors
//	rank-order     select: by what they are ranked
//	ledger-filter  select: as in the ledger of economies
package rank
