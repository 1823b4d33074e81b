package places

import (
	"strings"

	"silkladder/app/fault"
)

// Problem is one cell, or one row, that cannot be used. A fault of the kind Cell is
// of a value; others speak for themselves.
type Problem struct {
	Line   int    // in the text, from 1; 0 for the table as a whole
	Column string // as the table is headed; "" for a whole row
	fault.Fault
}

// report collects problems, up to a number that a person would read.
type report struct {
	problems []Problem
	more     int // how many there are beyond those
}

const mostProblems = 40

func (r *report) add(line int, column, value string, allowed fault.Allowed) {
	r.say(line, column, fault.Fault{Kind: fault.Cell, Value: fault.Shown(value), Allowed: allowed})
}

func (r *report) say(line int, column string, f fault.Fault) {
	if len(r.problems) >= mostProblems {
		r.more++
		return
	}
	r.problems = append(r.problems, Problem{line, column, f})
}

// table reads what tables of every kind have in common: it refuses one that is
// none of ours or has too many rows, and rows with cells beyond the columns. ok
// says that the rows can be read.
func (r *report) table(text string, columns []string, required int) (records []record, separator byte, at map[string]int, unknown []string, ok bool) {
	if len(text) > maxBytes {
		r.say(0, "", fault.Fault{Kind: fault.TableLarge})
		return
	}
	if bare := strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")); bare == "" {
		r.say(0, "", fault.Fault{Kind: fault.TableEmpty})
		return
	} else if bare[0] == '{' || bare[0] == '[' || bare[0] == '<' {
		r.say(0, "", fault.Fault{Kind: fault.NoTable})
		return
	}
	if strings.ContainsRune(text, '\ufffd') {
		r.say(0, "", fault.Fault{Kind: fault.Lost})
		return
	}
	records, separator = split(text)
	list := strings.Join(columns, ", ")
	if len(records) == 0 {
		r.say(0, "", fault.Fault{Kind: fault.OnlyRemarks, Item: list})
		return
	}
	at, unknown = r.header(records[0], columns, required)
	if len(r.problems) > 0 {
		return
	}
	switch n := len(records) - 1; {
	case n == 0:
		r.say(records[0].line, "", fault.Fault{Kind: fault.NoRows})
		return
	case n > maxRecords:
		r.say(0, "", fault.Fault{Kind: fault.ManyRows, N: n, Most: maxRecords})
		return
	}
	for _, rec := range records[1:] {
		if n, most := len(rec.cells), len(records[0].cells); n > most && strings.Join(rec.cells[most:], "") != "" {
			r.say(rec.line, "", fault.Fault{Kind: fault.ManyCells, N: n, Most: most})
		}
	}
	return records, separator, at, unknown, true
}

// header maps the columns of a table to their places. A required column that is
// missing is a problem; one that is not known is named in unknown.
func (r *report) header(h record, columns []string, required int) (at map[string]int, unknown []string) {
	at = map[string]int{}
cells:
	for i, cell := range h.cells {
		for _, c := range columns {
			if strings.EqualFold(cell, c) {
				if _, twice := at[c]; twice {
					r.say(h.line, "", fault.Fault{Kind: fault.TwoColumns, Item: c})
				} else {
					at[c] = i
				}
				continue cells
			}
		}
		if cell != "" {
			unknown = append(unknown, fault.Shown(cell))
		}
	}
	for _, c := range columns[:required] {
		if _, ok := at[c]; !ok {
			r.add(h.line, c, "", fault.Allowed{Form: fault.AColumn, OneOf: columns})
		}
	}
	return at, unknown
}
