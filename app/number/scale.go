package number

import "strings"

// words by which people count large numbers, in either language, with what they
// multiply by; longer ones before those they end in.
var words = []struct {
	word string
	by   float64
}{
	{"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12},
	{"万亿", 1e12}, {"千亿", 1e11}, {"百亿", 1e10}, {"十亿", 1e9}, {"千万", 1e7}, {"百万", 1e6}, {"十万", 1e5}, {"亿", 1e8}, {"万", 1e4}, {"千", 1e3},
	{"tn", 1e12}, {"bn", 1e9}, {"mn", 1e6}, {"k", 1e3}, {"m", 1e6}, {"b", 1e9},
}

// units are what is counted; saying so changes nothing.
var units = []string{"people", "persons", "workers", "dollars", "人", "名", "美元", "us$", "usd", "$"}

// ReadScaled reads a number with the words by which people count large ones: 1.2
// million people, 120万人, US$ 20 bn, 1.5万亿美元. base is what a number without such
// a word counts in: 1e9 in a field of billions.
func ReadScaled(text string, base float64) (x float64, ok bool) {
	s := strings.ToLower(strings.TrimSpace(text))
	for _, u := range units {
		s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, u), u))
	}
	for _, w := range words {
		if rest, found := strings.CutSuffix(s, w.word); found {
			x, percent, ok := Read(rest)
			return Divide(x*w.by, base), ok && !percent
		}
	}
	x, percent, ok := Read(s)
	return x, ok && !percent
}
