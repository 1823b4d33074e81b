package lang

import (
	"math"
	"strconv"
	"strings"
)

// scales are the words by which Chinese counts, and those that only
// translations use. The tables keep millions and billions in both languages.
var scales = []struct {
	word string
	size float64
}{{"万亿", 1e12}, {"十亿", 1e9}, {"百万", 1e6}, {"亿", 1e8}, {"万", 1e4}}

// Whole takes the scale out of a Chinese unit: 715, 百万美元 is 715000000, 美元.
func Whole(x float64, unit string) (float64, string) {
	for _, s := range scales {
		if rest, ok := strings.CutPrefix(unit, s.word); ok {
			return x * s.size, rest
		}
	}
	return x, unit
}

// Amount prints a figure with its unit to four digits: 715 million USD is
// 7.15亿美元, 200000 人 is 20万人; a percent sign stands close in both languages.
func Amount(x float64, unit string, l Lang) string {
	if l == En {
		if strings.HasPrefix(unit, "%") {
			return digits(x) + unit
		}
		return strings.TrimSpace(digits(x) + " " + unit)
	}
	x, unit = Whole(x, unit)
	word := ""
	for _, s := range [...]struct {
		word string
		size float64
	}{{"万亿", 1e12}, {"亿", 1e8}, {"万", 1e4}} {
		if math.Abs(x) >= s.size {
			x, word = x/s.size, s.word
			break
		}
	}
	return digits(x) + word + unit
}

// digits prints four significant digits, or all of a whole number.
func digits(x float64) string {
	if x == math.Trunc(x) {
		return strings.Replace(strconv.FormatFloat(x, 'f', 0, 64), "-", "−", 1)
	}
	if p := math.Pow(10, 3-math.Floor(math.Log10(math.Abs(x)))); p > 0 && !math.IsInf(p, 0) {
		x = math.Round(x*p) / p
	}
	return strings.Replace(strconv.FormatFloat(x, 'f', -1, 64), "-", "−", 1)
}
