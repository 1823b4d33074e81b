package number

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRead(t *testing.T) {
	for text, want := range map[string]float64{
		"0.7": .7, "0,7": .7, "0，7": .7, "0。7": .7, "０．７": .7, "０，７": .7, "０。７": .7, ".7": .7, ",7": .7, "。7": .7, "7.": 7,
		" 0.7 ": .7, "\u00a00,7\u3000": .7, "\u200e0.7": .7, "+0.7": .7, "＋０.７": .7, "-3": -3, "−3": -3, "－３": -3, "– 3": -3, "-0": 0,
		"1,234": 1234, "1，234": 1234, "0,123": .123, "12,34": 12.34, "1234,567": 1234.567, "1,234.5": 1234.5, "1.234,5": 1234.5,
		"1,234,567": 1234567, "1.234.567": 1234567, "1 234": 1234, "1\u202f234,5": 1234.5, "1’234.5": 1234.5, "1.234": 1.234, "12 345 678": 12345678,
		"1e-5": 1e-5, "1E3": 1000, "1.5e+2": 150, "2,5e2": 250, "1e999": math.Inf(1), "00.70": .7,
	} {
		if x, percent, ok := Read(text); !ok || percent || x != want || math.Signbit(x) != (want < 0) {
			t.Errorf("%q is %v %v %v, want %v", text, x, percent, ok, want)
		}
	}
	for _, text := range []string{"5%", "5 %", "５％", "5﹪"} {
		if x, percent, ok := Read(text); !ok || !percent || x != 5 {
			t.Errorf("%q is %v %v %v", text, x, percent, ok)
		}
	}
	for _, text := range []string{"", " ", ".", ",", "-", "+", "%", "abc", "0.7x", "x0.7", "1 2", "1 23", "1,23,4", "1,2.3,4", "1.2.3", "1..2", "--1", "+-1", "1-2", "0,7,0",
		"NaN", "Inf", "-inf", "infinity", "0x10", "1_000", "1e", "1e+", "e5", "1e5.5", "5%%", "%5", "1'2", "1,234 567", "1,234.567.8", "0,123,456", "七", "½", "1/2", strings.Repeat("1", 61)} {
		if x, _, ok := Read(text); ok {
			t.Errorf("%q is read as %v", text, x)
		}
	}
}

// Whatever is typed, a number that is read is one that was typed: its digits,
// in their order, and no others.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"0,7", "1,234.5", "−３％", "1e-5", "1 234", "0。7", "NaN"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		x, _, ok := Read(text)
		if !ok {
			if x != 0 {
				t.Fatalf("%q is refused as %v", text, x)
			}
			return
		}
		if math.IsNaN(x) {
			t.Fatalf("%q is not a number", text)
		}
		digits := func(s string) string {
			s, _, _ = strings.Cut(strings.ToLower(s), "e")
			return strings.Trim(strings.Map(func(r rune) rune {
				if r = plain(r); r < '0' || r > '9' {
					return -1
				}
				return r
			}, s), "0")
		}
		if !utf8.ValidString(text) || strings.ContainsAny(text, "eEｅＥ") || math.IsInf(x, 0) {
			return
		}
		if got, want := digits(strconv.FormatFloat(x, 'f', -1, 64)), digits(text); len(want) <= 15 && got != want {
			t.Fatalf("%q has the digits %s and is read as %v", text, want, x)
		}
		if y, _, ok := Read(Plain(x)); !ok || y != x {
			t.Fatalf("%v is written as %s and read as %v", x, Plain(x), y)
		}
	})
}
