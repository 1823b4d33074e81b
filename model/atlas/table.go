package atlas

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// row is one data row of an embedded table. Its readers note the first error
// and go on, so that a table's parser reads as a list of its columns.
type row struct {
	table  string
	line   int
	header []string
	fields []string
	used   []bool
	next   int // column after the last one read: parsers mostly go from left to right
	err    error
}

// parseTable reads a CSV text with a header line and calls add for each row. It
// fails on a ragged row, on a column that add did not read, and on whatever add
// or the row's readers refuse; the error names the table, line and column.
func parseTable(table, text string, add func(*row) error) error {
	lines, err := splitCSV(text)
	if err != nil {
		return fmt.Errorf("%s: %w", table, err)
	}
	if len(lines) < 2 {
		return fmt.Errorf("%s: no rows", table)
	}
	header := lines[0]
	for i, name := range header {
		if name == "" || slices.Contains(header[:i], name) {
			return fmt.Errorf("%s: column %d: empty or repeated name %q", table, i+1, name)
		}
	}
	r := row{table: table, header: header, used: make([]bool, len(header))}
	for i, fields := range lines[1:] {
		r.line, r.fields, r.next = i+2, fields, 0
		if len(fields) != len(header) {
			return fmt.Errorf("%s line %d: %d fields, the header has %d", table, r.line, len(fields), len(header))
		}
		if err := add(&r); err != nil {
			return fmt.Errorf("%s line %d: %w", table, r.line, err)
		}
		if r.err != nil {
			return r.err
		}
	}
	if i := slices.Index(r.used, false); i >= 0 {
		return fmt.Errorf("%s: column %q is not read", table, header[i])
	}
	return nil
}

// splitCSV cuts a text into rows of fields. It is stricter than encoding/csv,
// which it spares the browser: one row a line, quotes only around a whole field,
// a line feed at the end.
func splitCSV(text string) ([][]string, error) {
	if !strings.HasSuffix(text, "\n") {
		return nil, errors.New("does not end with a line feed")
	}
	var rows [][]string
	n := strings.Count(text[:strings.IndexByte(text, '\n')], ",") + 1
	for line := range strings.SplitSeq(text[:len(text)-1], "\n") {
		fields := make([]string, 0, n)
		for more := true; more; {
			var f string
			if strings.HasPrefix(line, `"`) {
				end := 1
				for {
					i := strings.IndexByte(line[end:], '"')
					if i < 0 {
						return nil, fmt.Errorf("line %d: a quote is not closed", len(rows)+1)
					}
					if end += i + 1; !strings.HasPrefix(line[end:], `"`) {
						break
					}
					end++
				}
				f = strings.ReplaceAll(line[1:end-1], `""`, `"`)
				line = line[end:]
				if line != "" && line[0] != ',' {
					return nil, fmt.Errorf("line %d: text after a quoted field", len(rows)+1)
				}
				more = line != ""
				if more {
					line = line[1:]
				}
			} else {
				f, line, more = strings.Cut(line, ",")
				if strings.ContainsAny(f, "\"\r") {
					return nil, fmt.Errorf("line %d: a stray quote or carriage return", len(rows)+1)
				}
			}
			fields = append(fields, f)
		}
		rows = append(rows, fields)
	}
	return rows, nil
}

// must unwraps the result of parsing an embedded table.
func must[T any](v T, err error) T {
	if err != nil {
		panic("atlas: " + err.Error())
	}
	return v
}

func (r *row) fail(column, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s line %d, %s: %s", r.table, r.line, column, fmt.Sprintf(format, args...))
	}
}

// opt returns a field that may be empty.
func (r *row) opt(column string) string {
	i := r.next
	if i >= len(r.header) || r.header[i] != column {
		if i = slices.Index(r.header, column); i < 0 {
			r.fail(column, "no such column")
			return ""
		}
	}
	r.used[i], r.next = true, i+1
	s := r.fields[i]
	if s != "" && (s[0] == ' ' || s[len(s)-1] == ' ') {
		r.fail(column, "%q has space around it", s)
	}
	return s
}

// str returns a field that may not be empty.
func (r *row) str(column string) string {
	s := r.opt(column)
	if s == "" {
		r.fail(column, "is empty")
	}
	return s
}

// text returns the pair of columns name_en and name_zh, or en and zh for name
// "", both of which must be filled.
func (r *row) text(name string) Text {
	t := r.pair(name)
	if !t.whole() {
		r.fail(name, "needs both languages, has %q and %q", t.En, t.Zh)
	}
	return t
}

// note is text that may be absent, but only in both languages at once.
func (r *row) note(name string) Text {
	t := r.pair(name)
	if !t.even() {
		r.fail(name, "is in one language only: %q, %q", t.En, t.Zh)
	}
	return t
}

func (r *row) pair(name string) Text {
	if name != "" {
		name += "_"
	}
	return Text{r.opt(name + "en"), r.opt(name + "zh")}
}

// num returns a number and whether the field is filled.
func (r *row) num(column string) (float64, bool) {
	s := r.opt(column)
	if s == "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v != v || v > 1e18 || v < -1e18 {
		r.fail(column, "%q is not a number", s)
		return 0, false
	}
	return v, true
}

// between returns a required number within [lo, hi].
func (r *row) between(column string, lo, hi float64) float64 {
	v, ok := r.num(column)
	if !ok {
		r.fail(column, "needs a number")
	} else if v < lo || v > hi {
		r.fail(column, "%v is outside %v..%v", v, lo, hi)
	}
	return v
}

// year returns a year within living memory of the data, or 0 if the field is
// empty.
func (r *row) year(column string) int {
	s := r.opt(column)
	if s == "" {
		return 0
	}
	v, err := strconv.Atoi(s)
	if err != nil || v < 1900 || v > 2030 {
		r.fail(column, "%q is not a year", s)
		return 0
	}
	return v
}

// flag returns a field that is 0 or 1.
func (r *row) flag(column string) bool {
	s := r.str(column)
	if s != "0" && s != "1" {
		r.fail(column, "%q is neither 0 nor 1", s)
	}
	return s == "1"
}

// oneOf returns a field that must be one of the given words.
func (r *row) oneOf(column string, words ...string) string {
	s := r.opt(column)
	for _, w := range words {
		if s == w {
			return s
		}
	}
	r.fail(column, "%q is none of %q", s, words)
	return s
}

// words returns a field of words separated by spaces.
func (r *row) words(column string) []string { return strings.Fields(r.opt(column)) }
