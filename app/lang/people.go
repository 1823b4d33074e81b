package lang

import (
	"math"
	"strconv"
	"strings"
)

// gap stands between a number and its unit, and does not break over lines.
const gap = "\u00a0"

// counts are the words by which each language counts, the largest first.
var counts = map[Lang][]struct {
	size float64
	word string
}{
	En: {{1e6, gap + "million"}, {1e3, gap + "thousand"}},
	Zh: {{1e12, "万亿"}, {1e8, "亿"}, {1e4, "万"}},
}

// People writes a number of people to three digits: 889 thousand people, 88.9万人.
func People(x float64, l Lang) string {
	return counted(x, l) + Pair{En: " people", Zh: "人"}.In(l)
}

// Counting is the word by which numbers of people up to x are counted, and how many of
// them it is: thousand people, 万人.
func Counting(x float64, l Lang) (per float64, unit string) {
	per, word := 1.0, ""
	for _, s := range counts[l] {
		if x >= s.size {
			per, word = s.size, strings.TrimPrefix(s.word, gap)
			break
		}
	}
	return per, strings.TrimPrefix(word+Pair{En: " people", Zh: "人"}.In(l), " ")
}

// counted writes a number to three digits in the words of a language.
func counted(x float64, l Lang) string {
	for _, s := range counts[l] {
		// what rounds up to the next word is told in it
		if math.Abs(x) >= .9995*s.size {
			return three(x/s.size) + s.word
		}
	}
	return three(x)
}

// Dollars writes an amount given in billions of US dollars to three digits:
// US$ 48.3 bn, 483亿美元.
func Dollars(bn float64, l Lang) string {
	if l == Zh {
		if math.Abs(bn*1e3) < .05 { // as in English
			bn = 0
		}
		return counted(bn*1e9, l) + "美元"
	}
	switch a := math.Abs(bn); {
	case a >= 999.5:
		return "US$" + gap + three(bn/1e3) + gap + "tn"
	case a >= .9995:
		return "US$" + gap + three(bn) + gap + "bn"
	}
	return "US$" + gap + three(bn*1e3) + gap + "m"
}

// three writes three digits with the true minus sign, and never minus zero. Below
// one tenth it says 0: nobody counts less than that here.
func three(x float64) string {
	n := 0
	switch a := math.Abs(x); {
	case a < .05:
		return "0"
	case a < 9.995:
		n = 2
	case a < 99.95:
		n = 1
	}
	s := strconv.FormatFloat(x, 'f', n, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return strings.Replace(s, "-", "−", 1)
}
