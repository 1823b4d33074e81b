package number

import (
	"testing"

	"silkladder/app/lang"
)

// Sizes are read as people write them, in a field of persons and in one of US$ bn.
func TestScaled(t *testing.T) {
	for text, want := range map[string]float64{
		"1200000": 1.2e6, "1,200,000": 1.2e6, "1.2 million": 1.2e6, "1.2m": 1.2e6, "120万": 1.2e6, "１２０万人": 1.2e6, "120 万 人": 1.2e6,
		"35 thousand people": 35e3, "35k": 35e3, "3.5万名": 35e3, "1.1亿": 1.1e8, "七": -1, "万": -1, "1万%": -1, "": -1, "million": -1, "12 per": -1, "1万亿k": -1,
	} {
		if x, ok := ReadScaled(text, 1); ok != (want >= 0) || ok && x != want {
			t.Errorf("%q people are %v, %v", text, x, ok)
		}
	}
	for text, want := range map[string]float64{
		"20": 20, "US$ 20 bn": 20, "20 billion dollars": 20, "200亿美元": 20, "$1.5 tn": 1500, "1.5万亿": 1500, "350 m": .35, "3.5亿美元": .35, "usd 7bn": 7, "0,7": .7,
	} {
		if x, ok := ReadScaled(text, 1e9); !ok || x != want {
			t.Errorf("%q is US$ %v bn, %v", text, x, ok)
		}
	}
	// What is shown can be typed again.
	for _, x := range []float64{420, 4422, 889000, 36400000, 2.5e8} {
		for _, l := range lang.All {
			if got, ok := ReadScaled(lang.People(x, l), 1); !ok || got < .995*x || got > 1.005*x {
				t.Errorf("%q is read as %v, %v", lang.People(x, l), got, ok)
			}
			if got, ok := ReadScaled(lang.Dollars(x/1e6, l), 1e9); !ok || got < .995*x/1e6 || got > 1.005*x/1e6 {
				t.Errorf("%q is read as %v, %v", lang.Dollars(x/1e6, l), got, ok)
			}
		}
	}
}
