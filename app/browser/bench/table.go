package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// table collects figures of two sites, the old in column 0, the new in column 1.
type table struct {
	rows []string
	unit map[string]string
	of   map[string]*[2][]float64
}

func (t *table) add(row, unit string, column int, x float64) {
	if t.of == nil {
		t.of, t.unit = map[string]*[2][]float64{}, map[string]string{}
	}
	if t.of[row] == nil {
		t.rows = append(t.rows, row)
		t.of[row] = &[2][]float64{}
	}
	t.unit[row] = unit
	t.of[row][column] = append(t.of[row][column], x)
}

// print writes a table in Markdown: medians, and the ratio of new to old where both
// were measured.
func (t *table) print(out io.Writer) error {
	var b strings.Builder
	b.WriteString("| what | old | new | new / old |\n|---|---:|---:|---:|\n")
	for _, r := range t.rows {
		cell, mid := [2]string{"–", "–"}, [2]float64{}
		for i, xs := range t.of[r] {
			if len(xs) > 0 {
				mid[i] = quantile(xs, .5)
				cell[i] = strings.TrimSpace(fmt.Sprintf("%.0f %s", mid[i], t.unit[r]))
			}
		}
		ratio := "–"
		if mid[0] > 0 && cell[1] != "–" {
			ratio = fmt.Sprintf("%.2f", mid[1]/mid[0])
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", r, cell[0], cell[1], ratio)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// quantile is the value that a share q of xs does not exceed; xs is not empty.
func quantile(xs []float64, q float64) float64 {
	s := slices.Sorted(slices.Values(xs))
	return s[min(int(q*float64(len(s))), len(s)-1)]
}
