package story

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
)

// level prints an index such as a capability: 0.14.
func level(x float64) string { return number.Fixed(x, 2) }

// Levels prints two numbers that are told together, with a third decimal where
// two would make them look alike, and reports whether they differ even so.
func Levels(a, b float64) (x, y string, differ bool) {
	for n := 2; n <= 3; n++ {
		if x, y = number.Fixed(a, n), number.Fixed(b, n); x != y && (n == 3 || math.Abs(a-b) >= visible) {
			return x, y, true
		}
	}
	return level(a), level(b), false
}

// percent prints a share: 14%, 3.5%, 0.2%.
func percent(x float64) string {
	n := 0
	if a := math.Abs(x); a < .0995 {
		n = 1
	}
	return strings.TrimSuffix(number.Fixed(100*x, n), ".0") + "%"
}

// percents prints two shares that are told together.
func percents(a, b float64) (x, y string, differ bool) {
	if x, y = percent(a), percent(b); x != y {
		return x, y, true
	}
	if x, y = number.Fixed(100*a, 1)+"%", number.Fixed(100*b, 1)+"%"; x != y {
		return x, y, true
	}
	return percent(a), percent(b), false
}

// signed prints a difference with its sign, to three decimals where two show
// none.
func signed(x float64) string {
	s := number.Fixed(x, 2)
	if strings.Trim(s, "−0.") == "" || math.Abs(x) < .0995 {
		s = number.Fixed(x, 3)
	}
	if x > 0 && strings.Trim(s, "0.") != "" {
		return "+" + s
	}
	return s
}

// calendar prints the calendar year at t years since the start.
func calendar(t float64) string {
	return strconv.Itoa(model.StartYear + int(math.Floor(t+1e-9)))
}

// join lists names: A, B and C.
func join(l lang.Lang, names []string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	comma, and := ", ", " and "
	if l == lang.Zh {
		comma, and = "、", "和"
	}
	return strings.Join(names[:n-1], comma) + and + names[n-1]
}
