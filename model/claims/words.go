package claims

import (
	"fmt"

	"silkladder/model/atlas"
)

// phrase is an argument of a detail text that reads differently in the two
// languages.
type phrase interface{ in(zh bool) string }

// year is years since the start of a run.
type year float64

const never year = 1e9

func (y year) in(zh bool) string {
	switch {
	case y != never:
		return fmt.Sprintf("%.2f", float64(y))
	case zh:
		return "从未"
	}
	return "never"
}

// place is a host of either table.
type place string

func (p place) in(zh bool) string {
	switch e, ok := atlas.EconomyByName(string(p)); {
	case !zh:
		return string(p)
	case p == "Russia-Mongolia":
		return "俄罗斯与蒙古"
	case ok:
		return e.Zh
	}
	return string(p)
}

// say formats a detail text in one language.
func say(zh bool, format string, args []any) string {
	words := make([]any, len(args))
	for i, a := range args {
		if p, ok := a.(phrase); ok {
			a = p.in(zh)
		}
		words[i] = a
	}
	return fmt.Sprintf(format, words...)
}
