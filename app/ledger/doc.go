// Package ledger is the account of the host economies: what each gains and loses
// by the plants and goods of a cluster (E40), with the Belt and Road and without,
// in people and dollars, and beside it what is known of the economy's memorandum
// and debt. It turns two runs into HTML and tables and knows no browser.
//
// A run of version 1 has no people and no dollars: its ledger counts jobs as a
// share of all people of the cluster and money as a share of the value of its
// chain in the first year, and says so.
//
// [View.HTML] is the ledger, [View.Economy] the page of one economy; [View.Parts]
// and [View.EconomyParts] are what of them changes with the year. Names lead to the
// pages by links.
// What a visitor chooses is a [Choice], which an address carries as one word.
//
// Elements say what they do in data-act and data-change, with data-of:
//
//	ledger-sort    button and select: the column to sort by
//	ledger-filter  select: which filter, its value is what is shown
//	ledger-csv     button: the table as a file
package ledger
