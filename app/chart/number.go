package chart

import (
	"math"
	"strconv"
	"strings"
)

// Format turns a number into text for the picture. Formats use the true minus
// sign and never print "−0".
type Format func(float64) string

// Fixed prints n decimals.
func Fixed(n int) Format {
	return func(v float64) string { return decimal(v, n, "") }
}

// Percent prints a share as a percentage with n decimals: .42 is "42%".
func Percent(n int) Format {
	return func(v float64) string { return decimal(v*100, n, "%") }
}

// Signed puts a plus before positive numbers: for differences.
func Signed(f Format) Format {
	return func(v float64) string {
		s := f(v)
		if v > 0 && s != f(0) {
			return "+" + s
		}
		return s
	}
}

func decimal(v float64, n int, unit string) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	var buf [32]byte
	b := strconv.AppendFloat(buf[:0], v, 'f', n, 64)
	if b[0] != '-' {
		return string(append(b, unit...))
	}
	for _, c := range b[1:] {
		if c != '0' && c != '.' {
			return "−" + string(append(b[1:], unit...))
		}
	}
	return string(append(b[1:], unit...))
}

// raw prints a number for a table: a plain decimal with five significant
// digits, at least to the unit; "" if there is none.
func raw(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return ""
	}
	a := math.Abs(v)
	n := 4
	switch {
	case a == 0:
		return "0"
	case a >= 1e4:
		n = 0
	case a >= 1e3:
		n = 1
	case a >= 100:
		n = 2
	case a >= 10:
		n = 3
	case a < .0001:
		n = 8
	case a < .001:
		n = 7
	case a < .01:
		n = 6
	case a < .1:
		n = 5
	}
	s := strconv.FormatFloat(v, 'f', n, 64)
	if strings.IndexByte(s, '.') >= 0 {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		s = "0"
	}
	return s
}

// Number writes a number for a data file, to nine significant digits. What is
// nothing but the rounding of a sum, below 1e-12, is zero; what is no number
// is an empty cell.
func Number(v float64) string {
	switch {
	case math.IsNaN(v) || math.IsInf(v, 0):
		return ""
	case math.Abs(v) < 1e-12:
		return "0"
	}
	return strconv.FormatFloat(v, 'g', 9, 64)
}

// Short writes a number for a table that people read: five significant digits,
// without an exponent.
func Short(v float64) string { return raw(v) }

// year prints a calendar year; model time runs in quarters, labels do not.
func year(v float64) string { return strconv.Itoa(int(math.Floor(v + 1e-9))) }

// step is the nicest step (1, 2 or 5 times a power of ten) that cuts a span
// into about n pieces.
func step(span float64, n int) float64 {
	if !(span > 0) || math.IsInf(span, 0) {
		return 1
	}
	rough := span / float64(max(n, 1))
	mag := math.Pow(10, math.Floor(math.Log10(rough)))
	switch r := rough / mag; {
	case r < 1.42:
		return mag
	case r < 3.17:
		return 2 * mag
	case r < 7.08:
		return 5 * mag
	}
	return 10 * mag
}

// ticks are the multiples of a nice step within [lo, hi], about n of them.
func ticks(lo, hi float64, n int) (at []float64, st float64) {
	st = step(hi-lo, n)
	for i := math.Ceil(lo/st - 1e-9); i*st <= hi+st*1e-9 && len(at) < 64; i++ {
		at = append(at, i*st+0) // never −0
	}
	return at, st
}

// domain widens [lo, hi] to whole nice steps, so that the outermost gridlines
// frame the data.
func domain(lo, hi float64, n int) (float64, float64) {
	if math.IsNaN(lo) || math.IsNaN(hi) || math.IsInf(lo, 0) || math.IsInf(hi, 0) || hi < lo {
		return 0, 1
	}
	if hi-lo < 1e-9 {
		pad := math.Max(math.Abs(hi)*.1, 1e-3)
		if lo == 0 {
			return 0, pad * 2
		}
		lo, hi = lo-pad, hi+pad
	}
	st := step(hi-lo, n)
	return math.Floor(lo/st+1e-9) * st, math.Ceil(hi/st-1e-9) * st
}

// fixedFor is the format whose decimals suit steps of size st.
func fixedFor(st float64) Format { return Fixed(decimalsFor(st)) }

func decimalsFor(st float64) int {
	n := 0
	for n < 6 && math.Abs(st*math.Pow10(n)-math.Round(st*math.Pow10(n))) > 1e-6 {
		n++
	}
	return n
}

// plain writes a formatted number the way tables hold it, with a hyphen for a
// minus.
func plain(s string) string { return strings.Replace(s, "−", "-", 1) }
