package number

import (
	"math"
	"strconv"
	"strings"
)

// Divide divides so that 7 % is .07 and not the number beside it.
func Divide(x, by float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x/by, 'g', 15, 64), 64)
	if err != nil {
		return x / by
	}
	return y
}

// Show writes x for people, in its shortest exact form with the true minus.
func Show(x float64) string { return strings.Replace(Plain(x), "-", "−", 1) }

// Plain writes x as a field shows it and Read reads it.
func Plain(x float64) string {
	if x != 0 && math.Abs(x) < 1e-4 || math.Abs(x) >= 1e15 {
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// Fixed writes n decimals for people, with the true minus and never minus zero.
func Fixed(x float64, n int) string {
	s := strconv.FormatFloat(x, 'f', n, 64)
	if strings.HasPrefix(s, "-") {
		if strings.Trim(s, "-0.") == "" {
			return s[1:]
		}
		return "−" + s[1:]
	}
	return s
}
