// Package places reads and writes the tables a visitor may bring: host economies
// in place of the atlas's, and which corridors and parks open and when. A table
// is CSV as spreadsheets write and copy it: separated by commas, semicolons or
// tabs, quoted where needed, with or without a byte order mark, comments after #.
//
// Reading never stops at the first fault. It reports every bad cell with its
// line, column, value and what is allowed, in both languages, and returns the
// rows that are whole; a page uses them only when nothing was refused.
package places
