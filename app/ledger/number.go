package ledger

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// scales are the words for powers of ten, the largest first.
var scales = map[lang.Lang][]struct {
	size float64
	word string
}{
	lang.En: {{1e12, "\u00a0tn"}, {1e9, "\u00a0bn"}, {1e6, "\u00a0m"}},
	lang.Zh: {{1e12, "万亿"}, {1e8, "亿"}, {1e4, "万"}},
}

// jobs prints people, or a share of the cluster's.
func (v *View) jobs(x float64) string {
	if !v.sized() {
		return Share(x)
	}
	return count(x, v.Lang)
}

// money prints US$ bn as dollars, or a share of the chain's first-year value.
func (v *View) money(x float64) string {
	if !v.sized() {
		return Share(x)
	}
	return count(cents(x)*1e9, v.Lang)
}

// sum is money with its unit, for a sentence.
func (v *View) sum(x float64) string {
	if !v.sized() {
		return Share(x)
	}
	return v.dollars(v.money(x))
}

// Dollars is a difference of money with its sign and unit, or as a share.
func (v *View) Dollars(x float64) string {
	if !v.sized() {
		return Signed(Share(x))
	}
	return v.dollars(Signed(v.money(x)))
}

func (v *View) dollars(s string) string {
	sign := ""
	for _, c := range []string{"+", "−"} {
		if rest, ok := strings.CutPrefix(s, c); ok {
			sign, s = c, rest
		}
	}
	return sign + v.t("US$\u00a0"+s, s+"美元")
}

// yearly ends a sentence that told money: what it is a share of, or how often.
func (v *View) yearly() string {
	if v.sized() {
		return v.t(" a year", "（每年）")
	}
	return v.t(" of the chain’s value in "+start, "（占"+start+"年全链价值）")
}

var start = strconv.Itoa(model.StartYear)

// cents takes sums below a thousand dollars for nothing: they are below what the
// model can tell.
func cents(bn float64) float64 {
	if math.Abs(bn) < .5e-6 {
		return 0
	}
	return bn
}

// count prints three digits with the scale in a word, whole below it.
func count(x float64, l lang.Lang) string {
	a := math.Abs(x)
	if a < .5 {
		return "0"
	}
	if p := math.Pow(10, math.Floor(math.Log10(a))-2); p > 1 {
		a = math.Round(a/p) * p
	}
	word := ""
	for _, s := range scales[l] {
		if a >= s.size {
			a, word = a/s.size, s.word
			break
		}
	}
	n := 0
	if word != "" {
		n = max(0, 2-int(math.Floor(math.Log10(a)+1e-9)))
	}
	s := strconv.FormatFloat(a, 'f', n, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if word == "" && !strings.Contains(s, ".") {
		s = l.Grouped(s)
	}
	if x < 0 {
		s = "−" + s
	}
	return s + word
}

// Share prints a share: 14%, 3.5%, 0.02%.
func Share(x float64) string {
	n := 0
	switch a := math.Abs(x); {
	case a < .00095:
		n = 3
	case a < .0095:
		n = 2
	case a < .0995:
		n = 1
	}
	s := strconv.FormatFloat(math.Abs(100*x), 'f', n, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if x < 0 && s != "0" {
		s = "−" + s
	}
	return s + "%"
}

// Signed puts a plus before what is more than nothing.
func Signed(s string) string {
	if s == "0" || s == "0%" || strings.HasPrefix(s, "−") {
		return s
	}
	return "+" + s
}
