package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// isRow reports whether a line after the header is one of a task.
func (s sheet) isRow(line []byte) bool {
	return s.format == "csv" || bytes.HasPrefix(line, []byte(" [")) || bytes.HasPrefix(line, []byte(",["))
}

// parse reads the line of a task, which must be the very line that row prints;
// first is true for the first of the file.
func (s sheet) parse(line []byte, first bool) (i int, rec []float64, err error) {
	text := strings.TrimSuffix(string(line), "\n")
	if s.format == "json" {
		if !s.isRow(line) || !strings.HasSuffix(text, "]") {
			return 0, nil, errors.New("a row is no list")
		}
		text = text[2 : len(text)-1]
	}
	cells, columns := strings.Split(text, ","), s.columns()
	if len(cells) != len(columns) {
		return 0, nil, fmt.Errorf("a row has %d columns, not %d", len(cells), len(columns))
	}
	i, err = strconv.Atoi(cells[0])
	if err != nil || i < 0 || i >= s.plan.Len() || cells[1] != strconv.Itoa(s.plan.Len()) {
		return 0, nil, fmt.Errorf("a row is of task %q of %q, not one of %d", cells[0], cells[1], s.plan.Len())
	}
	if s.format == "csv" && cells[2] != s.id {
		return 0, nil, fmt.Errorf("task %d is of study %q, not %s: another scenario, seed, size or model", i, cells[2], s.id)
	}
	for k := len(s.leading()); k < len(cells)-1; k++ {
		x, err := s.value(cells[k])
		if err != nil {
			return 0, nil, fmt.Errorf("task %d: %s: %w", i, columns[k], err)
		}
		rec = append(rec, x)
	}
	if !bytes.Equal(s.row(i, rec, first), line) {
		return 0, nil, fmt.Errorf("task %d is damaged or was edited: its check does not fit", i)
	}
	return i, rec, nil
}

// value reads what number prints.
func (s sheet) value(cell string) (float64, error) {
	x, err := strconv.ParseFloat(cell, 64)
	switch {
	case cell == string(s.number(nil, math.NaN())):
		return math.NaN(), nil
	case err != nil || math.IsNaN(x) || math.IsInf(x, 0):
		return 0, fmt.Errorf("%q is no number", cell)
	}
	return x, nil
}
