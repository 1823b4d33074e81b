package model

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reason says what is wrong with a field, for programs that word the message in
// another language.
type Reason int

// The reasons a scenario is refused.
const (
	OutOfRange   Reason = iota // a number outside Min..Max, or not finite
	NotAChoice                 // a name that is not in the list
	WrongType                  // text where a number belongs, and the like
	WrongLength                // a vector with too few or too many components
	WrongSum                   // shares that do not sum to 1
	UnknownField               // a name the format does not have
	Duplicate                  // a field given twice
	Missing                    // a required field left out
	Malformed                  // not JSON at all, or too long
)

// FieldError reports one field of a scenario that is not allowed.
type FieldError struct {
	Field    string  // path in the JSON form: "params.th_G", "hosts[2].cap"
	Value    any     // the value given: a number, text, or nil when missing
	Allowed  string  // what is allowed, in English
	Reason   Reason  // the same for programs
	Min, Max float64 // the allowed range when Reason is OutOfRange and it is one
}

// Error is one line naming field, value and what is allowed.
func (e *FieldError) Error() string {
	switch e.Reason {
	case UnknownField:
		return fmt.Sprintf("%s: unknown field, value %s (allowed: %s)", e.Field, shown(e.Value), e.Allowed)
	case Missing:
		return fmt.Sprintf("%s: missing (allowed: %s)", e.Field, e.Allowed)
	case Duplicate:
		return fmt.Sprintf("%s: given twice (allowed: %s)", e.Field, e.Allowed)
	}
	return fmt.Sprintf("%s: %s is not allowed (allowed: %s)", e.Field, shown(e.Value), e.Allowed)
}

// shown prints a value on one line, shortened.
func shown(v any) string {
	switch x := v.(type) {
	case float64:
		return number(x)
	case string:
		return strconv.Quote(short(x))
	case json.RawMessage:
		return plain(strings.Join(strings.Fields(string(x)), " "))
	}
	return fmt.Sprint(v)
}

// plain returns text from outside as it may stand in a message: shortened, and
// quoted when it is empty or holds anything that does not print.
func plain(s string) string {
	t := short(s)
	if s == "" || strings.ContainsFunc(t, func(r rune) bool { return !unicode.IsPrint(r) || r == utf8.RuneError }) {
		return strconv.Quote(t)
	}
	return t
}

// short cuts a text after 60 bytes, between characters.
func short(s string) string {
	n := 60
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// number prints a float in its shortest exact form, without an exponent where a
// person would write none.
func number(x float64) string {
	if a := math.Abs(x); a >= 1e-4 && a < 1e15 {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

// outside is the error for a number outside lo..hi.
func outside(field string, x, lo, hi float64) *FieldError {
	return &FieldError{
		Field: field, Value: x, Reason: OutOfRange, Min: lo, Max: hi,
		Allowed: number(lo) + " to " + number(hi),
	}
}

// indexed names one element of a list.
func indexed(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }
