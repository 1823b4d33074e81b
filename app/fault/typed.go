package fault

import (
	"math"
	"strings"
	"unicode"

	"silkladder/app/lang"
	"silkladder/app/number"
)

// Field is what a typed number is for.
type Field struct {
	Name     lang.Pair
	Min, Max float64
	// Unit is "%" where the field counts percent, "" where it is a plain number.
	// A plain number whose range is that of a share takes percent too.
	Unit  string
	Whole bool // a year, a count
	// Base is what a number without a word for large ones counts in; 0 where the
	// field takes no such words (number.ReadScaled).
	Base float64
}

// Take reads what was typed into the field. What is refused comes with
// the field, what was typed and what is allowed; nothing is
// ever brought into the range by itself.
func (f Field) Take(text string) (x float64, refused Fault, ok bool) {
	x, percent, ok := f.read(text)
	if ok && percent && f.Unit != "%" {
		if ok = f.Min >= -1 && f.Max <= 1; ok {
			x = number.Divide(x, 100)
		}
	}
	ok = ok && !math.IsNaN(x) && x >= f.Min && x <= f.Max && (!f.Whole || x == math.Trunc(x))
	if ok {
		return x, Fault{}, true
	}
	return 0, f.refusal(text), false
}

// read reads what was typed.
func (f Field) read(text string) (x float64, percent, ok bool) {
	if f.Base > 0 {
		x, ok = number.ReadScaled(text, f.Base)
		return x, false, ok
	}
	return number.Read(text)
}

func (f Field) refusal(text string) Fault {
	r := Fault{Kind: Typed, Of: f.Name, Value: typed(text), Allowed: Allowed{Lo: f.Min, Hi: f.Max, Unit: f.Unit, Whole: f.Whole}}
	if _, _, ok := f.read(text); !ok {
		r.Kind = NoNumber
	}
	return r
}

// typed is what was typed, cleaned and cut for a message.
func typed(text string) string {
	rs := []rune(strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, text)))
	if len(rs) > 24 {
		rs = append(rs[:24], '…')
	}
	return string(rs)
}
