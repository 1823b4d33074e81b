// Package sheet reads the CSV tables embedded in the program, strictly: a ragged
// row, an unknown or unread column, a stray quote or space, a number out of its
// range is an error that names table, line and column. It is stricter and much
// smaller than encoding/csv, which it spares the browser.
package sheet

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Row is one data row of an embedded table. Its readers note the first error
// and go on, so that a table's parser reads as a list of its columns.
type Row struct {
	table  string
	line   int
	header []string
	fields []string
	used   []bool
	next   int // column after the last one read: parsers mostly go from left to right
	err    error
}

// Parse reads a CSV text with a header line and calls add for each row. It
// fails on a ragged row, on a column that add did not read, and on whatever add
// or the row's readers refuse; the error names the table, line and column.
func Parse(table, text string, add func(*Row) error) error {
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
	r := Row{table: table, header: header, used: make([]bool, len(header))}
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

// splitCSV cuts a text into rows of fields. Stricter than encoding/csv:
// one row a line, quotes only around a whole field,
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

// Fail notes what is wrong with a column; the first fault of a row is reported.
func (r *Row) Fail(column, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s line %d, %s: %s", r.table, r.line, column, fmt.Sprintf(format, args...))
	}
}

// Opt returns a field that may be empty.
func (r *Row) Opt(column string) string {
	i := r.next
	if i >= len(r.header) || r.header[i] != column {
		if i = slices.Index(r.header, column); i < 0 {
			r.Fail(column, "no such column")
			return ""
		}
	}
	r.used[i], r.next = true, i+1
	s := r.fields[i]
	if s != "" && (s[0] == ' ' || s[len(s)-1] == ' ') {
		r.Fail(column, "%q has space around it", s)
	}
	return s
}

// Str returns a field that may not be empty.
func (r *Row) Str(column string) string {
	s := r.Opt(column)
	if s == "" {
		r.Fail(column, "is empty")
	}
	return s
}

// Both returns the pair of columns name_en and name_zh, or en and zh for name
// "", both of which must be filled.
func (r *Row) Both(name string) (en, zh string) {
	if en, zh = r.pair(name); en == "" || zh == "" {
		r.Fail(name, "needs both languages, has %q and %q", en, zh)
	}
	return en, zh
}

// Note is a pair of texts that may be absent, but only in both languages at once.
func (r *Row) Note(name string) (en, zh string) {
	if en, zh = r.pair(name); (en == "") != (zh == "") {
		r.Fail(name, "is in one language only: %q, %q", en, zh)
	}
	return en, zh
}

func (r *Row) pair(name string) (en, zh string) {
	if name != "" {
		name += "_"
	}
	return r.Opt(name + "en"), r.Opt(name + "zh")
}

// Num returns a number and whether the field is filled.
func (r *Row) Num(column string) (float64, bool) {
	s := r.Opt(column)
	if s == "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v != v || v > 1e18 || v < -1e18 {
		r.Fail(column, "%q is not a number", s)
		return 0, false
	}
	return v, true
}

// Between returns a required number within [lo, hi].
func (r *Row) Between(column string, lo, hi float64) float64 {
	v, ok := r.Num(column)
	if !ok {
		r.Fail(column, "needs a number")
	} else if v < lo || v > hi {
		r.Fail(column, "%v is outside %v..%v", v, lo, hi)
	}
	return v
}

// Year returns a year within living memory of the data, or 0 if the field is
// empty.
func (r *Row) Year(column string) int {
	s := r.Opt(column)
	if s == "" {
		return 0
	}
	v, err := strconv.Atoi(s)
	if err != nil || v < 1900 || v > 2030 {
		r.Fail(column, "%q is not a year", s)
		return 0
	}
	return v
}

// Flag returns a field that is 0 or 1.
func (r *Row) Flag(column string) bool {
	s := r.Str(column)
	if s != "0" && s != "1" {
		r.Fail(column, "%q is neither 0 nor 1", s)
	}
	return s == "1"
}

// OneOf returns a field that must be one of the given words.
func (r *Row) OneOf(column string, words ...string) string {
	s := r.Opt(column)
	for _, w := range words {
		if s == w {
			return s
		}
	}
	r.Fail(column, "%q is none of %q", s, words)
	return s
}

// Words returns a field of words separated by spaces.
func (r *Row) Words(column string) []string { return strings.Fields(r.Opt(column)) }
