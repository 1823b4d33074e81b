// Package trades holds what is known of the eighteen trades whose clusters the
// model runs, of the economies that host their plants, and of what was built
// there: sizes, costs, markets, prices, tariffs, debt, zones, projects.
//
// Every figure is a row with its year, its sources and a mark: checked (read at
// the source named, or in a stored copy of it), ruled (it follows from read
// figures, or from a few assumed numbers, by a rule that fields.csv states once
// for all trades) or assumed. What nobody read is never given a source: it is
// marked assumed. Contradictions stand in the note of the row.
//
// Sizes are those of a whole trade in China: a cluster here stands for all
// clusters of its trade, in the city of the largest. Money is in billion US
// dollars of 2013, people in persons.
//
// Gaps: employment by trade in 2013 was found for few trades, and shares of cost
// for heavy trades only; domestic value added by trade for electronics only.
// Growth rates mix quantities and values, as their notes say.
package trades
