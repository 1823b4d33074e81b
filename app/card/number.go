package card

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model/atlas"
)

// level prints an index between 0 and 1.
func level(x float64) string { return number.Fixed(x, 2) }

// percent prints a share: 14%, 3.5%, 0.02%.
func percent(x float64) string {
	n := 0
	switch a := math.Abs(x); {
	case a < .00095:
		n = 2
	case a < .0995:
		n = 1
	}
	s := number.Fixed(100*x, n)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s + "%"
}

// signed prints a share with its sign, and no sign for nothing.
func signed(x float64) string {
	s := percent(x)
	if x > 0 && s != "0%" {
		return "+" + s
	}
	return s
}

// costs prints a logarithmic cost gradient as the cost against home's: −18%.
func costs(grad float64) string { return signed(math.Expm1(-grad)) }

// extra prints a cost factor as what it adds: +28%.
func extra(factor float64) string { return signed(factor - 1) }

// large are the words for powers of ten, the largest first.
var large = map[lang.Lang][]struct {
	size float64
	word string
}{
	lang.En: {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}},
	lang.Zh: {{1e12, "万亿"}, {1e8, "亿"}, {1e4, "万"}},
}

// amount prints a figure of the atlas to three digits, large ones in words.
func amount(x float64, l lang.Lang) string {
	for _, w := range large[l] {
		if math.Abs(x) >= w.size {
			return digits(x/w.size, l) + w.word
		}
	}
	return digits(x, l)
}

// digits prints three digits, or all of a whole number below ten thousand.
func digits(x float64, l lang.Lang) string {
	a := math.Abs(x)
	n := 2
	switch {
	case a >= 100 || x == math.Trunc(x):
		n = 0
	case a >= 10:
		n = 1
	}
	s := number.Fixed(x, n)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if !strings.Contains(s, ".") {
		s = l.Grouped(s)
	}
	return s
}

// value prints a figure with its unit; a year stands alone.
func value(f atlas.Fact, l lang.Lang) string {
	unit := lang.Pair(f.Unit).In(l)
	if f.ID == "start" {
		return strconv.Itoa(int(f.Value)) + lang.Pair{Zh: "年"}.In(l)
	}
	x := f.Value
	if l == lang.Zh {
		x, unit = lang.Whole(x, unit)
	}
	n := amount(x, l)
	switch {
	case strings.HasPrefix(unit, "%"):
		return n + unit
	case strings.HasSuffix(unit, "%"): // 占国内生产总值%
		return strings.TrimSuffix(unit, "%") + n + "%"
	case l == lang.Zh && strings.Contains(unit, "～"): // 1～5分
		return n + "（" + unit + "）"
	case l == lang.Zh:
		return n + unit
	case unit == "1 to 5":
		return n + " (on a scale of 1 to 5)"
	}
	return n + " " + unit
}

// source prints year, publisher and confidence of a figure.
func source(f atlas.Fact, l lang.Lang) string {
	var parts []string
	if f.Year != 0 && f.ID != "start" {
		parts = append(parts, strconv.Itoa(f.Year)+lang.Pair{Zh: "年"}.In(l))
	}
	switch f.Basis {
	case atlas.Planned:
		parts = append(parts, lang.Pair{En: "planned", Zh: "规划数"}.In(l))
	case atlas.About:
		parts = append(parts, lang.Pair{En: "about that year", Zh: "年份为约数"}.In(l))
	case atlas.Derived:
		parts = append(parts, lang.Pair{En: "derived", Zh: "推算"}.In(l))
	}
	parts = append(parts, lang.Pair(atlas.Cite(f.Sources)).In(l), lang.Pair(f.Confidence.Text()).In(l))
	s := strings.Join(parts, " · ")
	if n := lang.Pair(f.Note).In(l); n != "" {
		s += lang.Pair{En: ". " + n, Zh: "。" + n}.In(l)
	}
	return s
}

func facts(fs []atlas.Fact, l lang.Lang) (out []Fact) {
	for _, f := range fs {
		out = append(out, Fact{lang.Pair(f.Label).In(l), value(f, l), source(f, l)})
	}
	return out
}
