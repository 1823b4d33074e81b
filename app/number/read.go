// Package number reads numbers as people type them, in Chinese and English: with
// a comma or a full stop for the decimals, the marks and digits of a Chinese
// input method, spaces, thousands, a percent sign. Every field that takes a
// number reads it here. What it does not understand it refuses: no number is
// ever guessed from a part of what was typed.
package number

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

// longest is the longest text that is read as a number, in characters.
const longest = 60

// Read reads a number. percent says that it was followed by a percent sign,
// which is not applied. A number too large for a float64 is infinite, for the
// caller's range to refuse.
//
// One comma between digits is the decimal mark (0,7), unless it stands as
// thousands do, before three digits and after one to three that are not 0
// (1,234). A full stop alone is the decimal mark; where marks repeat or two kinds
// meet, the last kind is the decimal mark and the others must stand as
// thousands.
func Read(text string) (x float64, percent, ok bool) {
	s := make([]rune, 0, len(text))
	for _, r := range text {
		if r = plain(r); r != 0 {
			s = append(s, r)
		}
		if len(s) > longest {
			return 0, false, false
		}
	}
	t := strings.TrimSpace(string(s))
	t, percent = strings.CutSuffix(t, "%")
	t = strings.TrimSpace(t)
	sign := ""
	if t != "" && (t[0] == '-' || t[0] == '+') {
		sign, t = t[:1], strings.TrimSpace(t[1:])
	}
	mantissa, exponent := t, ""
	if i := strings.IndexAny(t, "eE"); i >= 0 {
		mantissa, exponent = t[:i], "e"+t[i+1:]
		if d := strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(t[i+1:], "-"), "+"), "0123456789"); d != "" || t[i+1:] == "" {
			return 0, false, false
		}
	}
	whole, decimals, ok := split(mantissa)
	if !ok {
		return 0, false, false
	}
	x, err := strconv.ParseFloat(sign+whole+"."+decimals+exponent, 64)
	if err != nil && !math.IsInf(x, 0) {
		return 0, false, false
	}
	if x == 0 {
		x = 0 // no negative zero
	}
	return x, percent, true
}

// split takes the thousands out of a number without sign and exponent, and
// splits it at its decimal mark.
func split(s string) (whole, decimals string, ok bool) {
	var marks []rune // in their order
	for _, r := range s {
		switch r {
		case '.', ',', ' ', '\'':
			marks = append(marks, r)
		default:
			if r < '0' || r > '9' {
				return "", "", false
			}
		}
	}
	at := -1 // of the decimal mark
	if n := len(marks); n > 0 {
		last := marks[n-1]
		alone := strings.Count(s, string(last)) == 1
		switch {
		case !alone, last == ' ', last == '\'':
		case last == ',' && n == 1 && thousands(s, last):
		default:
			at = strings.LastIndexByte(s, byte(last))
		}
	}
	whole = s
	if at >= 0 {
		whole, decimals = s[:at], s[at+1:]
	}
	for _, m := range [...]rune{'.', ',', ' ', '\''} {
		if !strings.ContainsRune(whole, m) {
			continue
		}
		if !thousands(whole, m) {
			return "", "", false
		}
		whole = strings.ReplaceAll(whole, string(m), "")
		break // a second kind of mark is left, and refused
	}
	if whole == "" && decimals == "" || strings.Trim(whole+decimals, "0123456789") != "" {
		return "", "", false
	}
	if whole == "" {
		whole = "0"
	}
	return whole, decimals, true
}

// thousands reports whether a mark stands in s as thousands do.
func thousands(s string, mark rune) bool {
	groups := strings.Split(s, string(mark))
	if n := len(groups[0]); n < 1 || n > 3 || groups[0][0] == '0' {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// plain gives a character of a number its usual form; 0 drops what cannot be
// seen.
func plain(r rune) rune {
	switch {
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	case r == '，' || r == '、' || r == '﹐' || r == '､':
		return ','
	case r == '。' || r == '．' || r == '｡' || r == '﹒' || r == '·':
		return '.'
	case r == '−' || r == '－' || r == '﹣' || r == '–' || r == '‐' || r == '‑' || r == '—':
		return '-'
	case r == '＋' || r == '﹢':
		return '+'
	case r == '％' || r == '﹪':
		return '%'
	case r == '’' || r == '＇' || r == 'ʼ':
		return '\''
	case r == 'ｅ' || r == 'Ｅ':
		return 'e'
	case unicode.IsSpace(r):
		return ' '
	case unicode.Is(unicode.Cf, r):
		return 0
	}
	return r
}
