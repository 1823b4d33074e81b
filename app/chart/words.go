package chart

import (
	"math"

	"silkladder/app/lang"
)

// sentence ends a sentence; in English it begins with a capital and a following
// one needs a space.
func (h Head) sentence(s string) string {
	if s == "" {
		return ""
	}
	if c := s[0]; h.Lang == lang.En && c >= 'a' && c <= 'z' {
		s = string(c-'a'+'A') + s[1:]
	}
	return s + h.or(". ", "。")
}

// list joins clauses with the comma of the language.
func (h Head) list(items ...string) string {
	s := ""
	for _, t := range items {
		if t == "" {
			continue
		}
		if s != "" {
			s += h.or(", ", "，")
		}
		s += t
	}
	return s
}

// colon joins a name and what is said of it.
func (h Head) colon(name, what string) string { return name + h.or(": ", "：") + what }

// is joins a name and its number.
func (h Head) is(name, value string) string { return name + " " + value }

// inYear names a calendar year.
func (h Head) inYear(y float64) string { return h.or(year(y), year(y)+"年") }

// trend says how a quantity went from year to year.
func (h Head) trend(name string, a, b, from, to float64, f Format) string {
	fa, fb := f(a), f(b)
	if fa == fb {
		return h.colon(name, h.or("stays at "+fb+" from "+year(from)+" to "+year(to),
			"从"+year(from)+"年到"+year(to)+"年维持在"+fb))
	}
	verb, dong := "rises", "升至"
	if b < a {
		verb, dong = "falls", "降至"
	}
	return h.colon(name, h.or(verb+" from "+fa+" in "+year(from)+" to "+fb+" in "+year(to),
		"从"+year(from)+"年的"+fa+" "+dong+" "+year(to)+"年的"+fb))
}

// trim removes the space after the last sentence.
func trim(s string) string {
	for s != "" && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// first and last finite values of a series with their positions; -1 if none.
func ends(ys []float64) (i, j int) {
	i, j = -1, -1
	for k, v := range ys {
		if finite(v) {
			if i < 0 {
				i = k
			}
			j = k
		}
	}
	return i, j
}
