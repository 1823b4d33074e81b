package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"math"
	"strconv"
	"strings"
)

// A sheet is how a job's records look in a file: a header line, one line a task
// in order, and for JSON a footer. Lines are written whole, so that whatever an
// interrupted run left ends in complete rows.
//
// CSV:  index,of,study,…,check    JSON: {"model":1,"study":…,"settings":{…},"tasks":N,"columns":[…],"rows":[
//
//	0,N,sweep-m1-…,…,C               [0,N,…,C]
//	1,N,sweep-m1-…,…,C              ,[1,N,…,C]
//	                                ],"summary":[{…}]}
//
// Columns index and of are the task and the number of all tasks, so that a file
// says by itself what is missing. Column study of CSV says of which study the row
// is; JSON has that in its first line. Both are columns and not a comment, because
// spreadsheets, pandas and R then read the file as it is, and because rows that
// were joined with other tools still say where they come from. The last column,
// check, tells a damaged or edited row: it is the CRC-32 (IEEE) of the header line
// with its line end, followed by the row up to the last comma, without the mark
// and the bracket that a row of JSON begins with.
//
// A number that does not exist (NaN) is empty in CSV and null in JSON. The summary
// is there when all tasks are.
type sheet struct {
	*job
	format string // csv or json

	head []byte // the header line
	sum0 uint32 // its checksum
	id   string // the text of column study
}

// sheetOf lays the job out in a format.
func sheetOf(j *job, format string) sheet {
	s := sheet{job: j, format: format}
	document := s.jsonHeader()
	s.id = fmt.Sprintf("%s-m%d-%.8x", j.study, j.model(), sha256.Sum256(document))
	s.head = document
	if format == "csv" {
		s.head = []byte(strings.Join(s.columns(), ",") + "\n")
	}
	s.sum0 = crc32.ChecksumIEEE(s.head)
	return s
}

// jsonHeader is the first line of the JSON form: everything that makes the study
// the one it is. The study's name in CSV ends in the first 16 digits of its
// SHA-256.
func (s sheet) jsonHeader() []byte {
	b := []byte(`{"model":` + strconv.Itoa(s.model()) + `,"study":`)
	b = appendText(b, s.study)
	settings, err := json.Marshal(s.settings)
	if err != nil {
		panic("silkladder: settings: " + err.Error())
	}
	b = append(append(b, `,"settings":`...), settings...)
	b = append(b, `,"tasks":`+strconv.Itoa(s.plan.Len())+`,"columns":[`...)
	for i, c := range (sheet{job: s.job, format: "json"}).columns() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(b, c)
	}
	return append(b, "],\"rows\":[\n"...)
}

// columns are the headings of a row.
func (s sheet) columns() []string {
	return append(append(s.leading(), s.plan.Columns()...), "check")
}

// leading are the headings before the numbers of a record.
func (s sheet) leading() []string {
	cols := []string{"index", "of"}
	if s.format == "csv" {
		cols = append(cols, "study")
	}
	if s.label != "" {
		cols = append(cols, s.label)
	}
	return cols
}

// row is the line of task i; first is true for the first of the file.
func (s sheet) row(i int, rec []float64, first bool) []byte {
	var b []byte
	if s.format == "json" {
		b = append(b, ",["...)
		if first {
			b[0] = ' '
		}
	}
	from := len(b)
	b = strconv.AppendInt(b, int64(i), 10)
	b = append(b, ',')
	b = strconv.AppendInt(b, int64(s.plan.Len()), 10)
	if s.format == "csv" {
		b = append(append(b, ','), s.id...)
	}
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
	check := crc32.Update(s.sum0, crc32.IEEETable, b[from:])
	b = strconv.AppendUint(append(b, ','), uint64(check), 10)
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

// sumsUp reports whether a file of the tasks from..to-1 ends with a summary.
func (s sheet) sumsUp(from, to int) bool {
	return s.format == "json" && s.sum != nil && from == 0 && to == s.plan.Len()
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
