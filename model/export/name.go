package export

import (
	"strconv"
	"strings"
	"unicode"
)

// Reserved words of Vensim and XMILE, without regard to case, that no name may
// take.
var reserved = words2set(`time final_time initial_time saveper time_step starttime stoptime dt pi inf
	abs arccos arcsin arctan cos exp int inf ln log10 max min sin sqrt tan exprnd lognormal normal poisson random
	delay delay1 delay3 delayn forcst smth1 smth3 smthn trend pulse ramp step previous self init initial
	and or not mod if then else sum mean prod rank size stddev lookup gamma modulo integer power quantum
	game integ sample vmax vmin xidz zidz na tabbed report`)

func words2set(list string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// words turns a text into an identifier of letters, digits and underscores that
// starts with a letter; empty when no letter or digit of ASCII is in it.
func words(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
	}
	s := strings.TrimRight(b.String(), "_")
	if s != "" && unicode.IsDigit(rune(s[0])) {
		s = "n" + s
	}
	return s
}

// joined is words without underscores, for elements of subscripts, where PySD
// reads no underscore from XMILE: "Sri Lanka" is SriLanka.
func joined(text string) string {
	parts := strings.Split(words(text), "_")
	for i, p := range parts[1:] {
		parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}

// namer hands out names that differ, without regard to case, from all it knows.
type namer map[string]bool

// taken reports whether the name is in use or reserved.
func (n namer) taken(name string) bool {
	key := strings.ToLower(name)
	return n[key] || reserved[key]
}

// add reserves a name.
func (n namer) add(name string) { n[strings.ToLower(name)] = true }

// give returns an unused name for a text: its words, or the fallback, with a
// number where that is taken.
func (n namer) give(text, fallback string) string {
	return n.unused(words(text), fallback, "_")
}

// element is give for an element of a subscript.
func (n namer) element(text, fallback string) string {
	return n.unused(joined(text), fallback, "")
}

func (n namer) unused(base, fallback, before string) string {
	if base == "" {
		base = fallback
	}
	name := base
	for i := 2; n.taken(name); i++ {
		name = base + before + strconv.Itoa(i)
	}
	n.add(name)
	return name
}
