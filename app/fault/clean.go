package fault

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shown is how much of a broken value is shown, in characters.
const shown = 40

// Shown cleans a stranger's text for a message: control characters and those
// that change the direction of text are gone, so are the characters that mean
// something in HTML, and no more than 40 characters are left.
func Shown(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '<', '>', '&', '"', '\'', '`', '\\':
			return '·'
		}
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, Visible(FirstRunes(s, 4*shown)))
	s = strings.Join(strings.Fields(s), " ")
	if cut := FirstRunes(s, shown); cut != s {
		return strings.TrimSpace(cut) + "…"
	}
	return s
}

// Visible replaces every character that is not printed, or that changes the
// direction or order of others, by a space.
func Visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError, unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, " "))
}

// FirstRunes cuts s after n characters.
func FirstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
