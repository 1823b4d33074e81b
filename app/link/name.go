package link

import (
	"strings"
	"unicode/utf8"

	"silkladder/app/fault"
)

// structural are the characters that separate the parts of a value, and the
// two that names use to escape them.
const structural = "!_,:/~."

// escapeName writes a name so that no part of it reads as structure.
func escapeName(name string) string {
	var b strings.Builder
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == ' ':
			b.WriteByte('_')
		case c != '.' && strings.IndexByte(structural, c) >= 0:
			b.WriteByte('!')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// unescapeName undoes escapeName, cleans what a stranger may have put there and
// cuts it at MaxName characters.
func unescapeName(s string) string { return cleanName(unescape(s)) }

func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			b.WriteByte(' ')
		case c == '!' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			b.WriteByte(byte(unhex(s[i+1])<<4 | unhex(s[i+2])))
			i += 2
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// readName reads a scenario's name and says so if it was cut.
func (r *reader) readName(s string) string {
	whole := strings.Join(strings.Fields(fault.Visible(unescape(s))), " ")
	if utf8.RuneCountInString(whole) > MaxName {
		r.report("name", whole, fault.Fault{Kind: fault.NameLong, Most: MaxName})
	}
	return unescapeName(s)
}

// cleanName drops what cannot be seen (control and direction characters),
// joins runs of spaces and cuts at MaxName characters.
func cleanName(s string) string {
	s = strings.Join(strings.Fields(fault.Visible(s)), " ")
	return strings.TrimSpace(fault.FirstRunes(s, MaxName))
}
