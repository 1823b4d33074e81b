package browser

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// minus is a cell of a table as the page prints it.
func minus(cell string) string {
	if cell == "" {
		return "–"
	}
	return strings.Replace(cell, "-", "−", 1)
}

func fixed2(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) }
