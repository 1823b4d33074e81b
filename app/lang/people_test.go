package lang

import (
	"testing"
)

func TestAmounts(t *testing.T) {
	for _, c := range []struct {
		x      float64
		en, zh string
	}{
		{0, "0 people", "0人"}, {-.001, "0 people", "0人"}, {420.4, "420 people", "420人"}, {4422, "4.42 thousand people", "4422人"},
		{889000, "889 thousand people", "88.9万人"}, {999800, "1 million people", "100万人"}, {36398043, "36.4 million people", "3640万人"},
		{-12290, "−12.3 thousand people", "−1.23万人"}, {1.5e9, "1500 million people", "15亿人"}, {99990, "100 thousand people", "10万人"},
	} {
		if en, zh := People(c.x, En), People(c.x, Zh); en != c.en || zh != c.zh {
			t.Errorf("%v people: %q, %q", c.x, en, zh)
		}
	}
	for _, c := range []struct {
		x      float64
		en, zh string
	}{
		{48.34, "US$ 48.3 bn", "483亿美元"}, {1230, "US$ 1.23 tn", "1.23万亿美元"}, {.13, "US$ 130 m", "1.3亿美元"}, {.0004, "US$ 0.4 m", "40万美元"},
		{0, "US$ 0 m", "0美元"}, {-2.5, "US$ −2.5 bn", "−25亿美元"}, {.99999, "US$ 1 bn", "10亿美元"},
	} {
		if en, zh := Dollars(c.x, En), Dollars(c.x, Zh); en != c.en || zh != c.zh {
			t.Errorf("%v bn: %q, %q", c.x, en, zh)
		}
	}
}

// Numbers of people are counted in the word that their largest takes.
func TestCounting(t *testing.T) {
	for _, c := range []struct {
		x    float64
		l    Lang
		per  float64
		unit string
	}{{900, En, 1, "people"}, {900, Zh, 1, "人"}, {12000, En, 1e3, "thousand people"}, {12000, Zh, 1e4, "万人"}, {3e6, En, 1e6, "million people"}, {3e6, Zh, 1e4, "万人"}} {
		if per, unit := Counting(c.x, c.l); per != c.per || unit != c.unit {
			t.Errorf("%v in %s: %v %q", c.x, c.l.Tag(), per, unit)
		}
	}
}
