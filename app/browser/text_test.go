package browser

import (
	"math"
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

// enough2 is a value that is enough as it is said: not below what was found.
func enough2(v float64) string { return fixed2(math.Ceil(v*100-1e-9) / 100) }
