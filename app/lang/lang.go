// Package lang names the two languages of the product and the pair of texts
// that every visitor-facing string is. Chinese and English are equal: a string
// that exists in one language only does not compile into a Pair without the
// other, and a test refuses empty halves.
package lang

// Lang is a visitor's language.
type Lang int

// The two languages.
const (
	En Lang = iota
	Zh
)

// All lists the languages in the order of the language switch.
var All = []Lang{En, Zh}

// Tag is the BCP 47 tag for the html lang attribute and hreflang.
func (l Lang) Tag() string {
	if l == Zh {
		return "zh-Hans"
	}
	return "en"
}

// Prefix is the path prefix of the language's pages: "" or "/zh".
func (l Lang) Prefix() string {
	if l == Zh {
		return "/zh"
	}
	return ""
}

// Other is the other language.
func (l Lang) Other() Lang { return 1 - l }

// Pair is one text in both languages.
type Pair struct{ En, Zh string }

// In returns the text in l.
func (p Pair) In(l Lang) string {
	if l == Zh {
		return p.Zh
	}
	return p.En
}
