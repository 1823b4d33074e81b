package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"silkladder/model"
)

// A sheet is how a job's records look in a file: a header line, one line a task
// in order, and for JSON a footer. Lines are written whole, so that whatever an
// interrupted run left ends in complete rows.
//
// CSV:  index,of,…        JSON: {"model":1,"study":…,"settings":{…},"tasks":N,"columns":[…],"rows":[
//
//	0,N,…                   [0,N,…]
//	1,N,…                  ,[1,N,…]
//	                       ],"summary":[{…}]}
//
// Columns index and of are the task and the number of all tasks, so that a file
// says by itself what is missing. A number that does not exist (NaN) is empty in
// CSV and null in JSON. The summary is there when all tasks are.
type sheet struct {
	*job
	format string // csv or json
}

// header is the first line.
func (s sheet) header() []byte {
	if s.format == "csv" {
		return []byte(strings.Join(s.columns(), ",") + "\n")
	}
	b := []byte(`{"model":` + strconv.Itoa(model.Version) + `,"study":`)
	b = appendText(b, s.study)
	settings, err := json.Marshal(s.settings)
	if err != nil {
		panic("silkladder: settings: " + err.Error())
	}
	b = append(append(b, `,"settings":`...), settings...)
	b = append(b, `,"tasks":`+strconv.Itoa(s.plan.Len())+`,"columns":[`...)
	for i, c := range s.columns() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(b, c)
	}
	return append(b, "],\"rows\":[\n"...)
}

// columns are the headings of a row.
func (j *job) columns() []string {
	cols := []string{"index", "of"}
	if j.label != "" {
		cols = append(cols, j.label)
	}
	return append(cols, j.plan.Columns()...)
}

// row is the line of task i; first is true for the first of the file.
func (s sheet) row(i int, rec []float64, first bool) []byte {
	var b []byte
	if s.format == "json" {
		b = append(b, ","...)
		if first {
			b[0] = ' '
		}
		b = append(b, '[')
	}
	b = strconv.AppendInt(b, int64(i), 10)
	b = append(b, ',')
	b = strconv.AppendInt(b, int64(s.plan.Len()), 10)
	if s.label != "" {
		b = append(b, ',')
		if s.format == "json" {
			b = appendText(b, s.labels(i))
		} else {
			b = append(b, s.labels(i)...)
		}
	}
	for _, x := range rec {
		b = append(b, ',')
		b = s.number(b, x)
	}
	if s.format == "json" {
		b = append(b, ']')
	}
	return append(b, '\n')
}

func (s sheet) number(b []byte, x float64) []byte {
	switch {
	case !math.IsNaN(x):
		return strconv.AppendFloat(b, x, 'g', -1, 64)
	case s.format == "json":
		return append(b, "null"...)
	}
	return b
}

// footer ends the file; recs are the records of all tasks, nil when some are
// elsewhere.
func (s sheet) footer(recs []float64) []byte {
	switch {
	case s.format == "csv":
		return nil
	case recs == nil || s.sum == nil:
		return []byte("]}\n")
	}
	b := append([]byte("],\"summary\":"), s.sum(recs).json()...)
	return append(b, "}\n"...)
}

// json is the table as a list of objects, one a line.
func (t table) json() []byte {
	b := []byte{'['}
	for i, row := range t.rows {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, "\n{"...)
		for k, c := range t.columns {
			if k > 0 {
				b = append(b, ',')
			}
			b = append(appendText(b, c), ':')
			switch x := row[k].(type) {
			case string:
				b = appendText(b, x)
			case float64:
				b = sheet{format: "json"}.number(b, x)
			case int:
				b = strconv.AppendInt(b, int64(x), 10)
			}
		}
		b = append(b, '}')
	}
	return append(b, ']')
}

// isRow reports whether a line after the header is one of a task.
func (s sheet) isRow(line []byte) bool {
	return s.format == "csv" || bytes.HasPrefix(line, []byte(" [")) || bytes.HasPrefix(line, []byte(",["))
}

// parse reads the line of a task.
func (s sheet) parse(line []byte) (i int, rec []float64, err error) {
	text := strings.TrimSuffix(string(line), "\n")
	missing := ""
	if s.format == "json" {
		if !s.isRow(line) || !strings.HasSuffix(text, "]") {
			return 0, nil, errors.New("a row is no list")
		}
		text, missing = text[2:len(text)-1], "null"
	}
	cells := strings.Split(text, ",")
	lead := len(s.columns()) - len(s.plan.Columns())
	if len(cells) != len(s.columns()) {
		return 0, nil, fmt.Errorf("a row has %d columns, want %d", len(cells), len(s.columns()))
	}
	i, err = strconv.Atoi(cells[0])
	if err != nil || i < 0 || cells[1] != strconv.Itoa(s.plan.Len()) {
		return 0, nil, fmt.Errorf("a row is of task %q of %q, want one of %d", cells[0], cells[1], s.plan.Len())
	}
	for _, c := range cells[lead:] {
		x := math.NaN()
		if c != missing {
			if x, err = strconv.ParseFloat(c, 64); err != nil {
				return 0, nil, fmt.Errorf("task %d: %q is no number", i, c)
			}
		}
		rec = append(rec, x)
	}
	return i, rec, nil
}
