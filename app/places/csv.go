package places

import "strings"

// Limits of a table.
const (
	maxBytes   = 1 << 20
	maxRecords = 2000
)

// record is one row of a table and the line it begins on, counted from 1.
type record struct {
	line  int
	cells []string
}

// split cuts a table into records and finds what separates its cells. Blank
// rows and rows that begin with # are left out, and so is a first line sep=; in
// which spreadsheets name the separator. A quote that is never closed ends with
// the text.
func split(text string) (records []record, separator byte) {
	text = strings.TrimPrefix(text, "\ufeff")
	line, at := 1, 0
	if named, n := namedSeparator(text); n > 0 {
		separator, line, at = named, 2, n
	} else {
		separator = separatorOf(text)
	}
	for at < len(text) {
		r := record{line: line}
		for {
			var cell string
			var end byte
			cell, end, at, line = next(text, at, line, separator)
			r.cells = append(r.cells, strings.TrimSpace(cell))
			if end != separator {
				break
			}
		}
		if !strings.HasPrefix(r.cells[0], "#") && strings.Join(r.cells, "") != "" {
			records = append(records, r)
		}
	}
	return records, separator
}

// next reads a cell. end is the separator, or 0 at the end of a row.
func next(text string, at, line int, separator byte) (cell string, end byte, after, lineAfter int) {
	var b strings.Builder
	quoted := false
	for start := at; at < len(text); at++ {
		switch c := text[at]; {
		case quoted && c == '"' && at+1 < len(text) && text[at+1] == '"':
			b.WriteByte('"')
			at++
		case quoted && c == '"':
			quoted = false
		case c == '"' && !quoted && strings.TrimSpace(text[start:at]) == "":
			quoted = true
			b.Reset()
		case quoted:
			if c == '\n' {
				line++
			}
			b.WriteByte(c)
		case c == separator:
			return b.String(), separator, at + 1, line
		case c == '\n':
			return b.String(), 0, at + 1, line + 1
		case c == '\r':
			if at+1 < len(text) && text[at+1] == '\n' {
				at++
			}
			return b.String(), 0, at + 1, line + 1
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), 0, at, line
}

// namedSeparator reads a first line such as sep=; and says how long it is.
func namedSeparator(text string) (separator byte, length int) {
	first, _, _ := strings.Cut(text, "\n")
	word := strings.Trim(strings.TrimRight(first, "\r,;"), `"`) // quoted or filled up by the spreadsheet
	if rest := strings.TrimRight(first, "\r"); len(rest) == len("sep=;") {
		word = rest
	}
	if len(word) != len("sep=;") || !strings.EqualFold(word[:4], "sep=") || !strings.Contains(",;\t", word[4:]) {
		return 0, 0
	}
	return word[4], min(len(first)+1, len(text))
}

// separatorOf looks at the first row that is no comment.
func separatorOf(text string) byte {
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, `"#`) {
			continue
		}
		best, most := byte(','), strings.Count(line, ",")
		for _, s := range []byte{'\t', ';'} {
			if n := strings.Count(line, string(s)); n > most {
				best, most = s, n
			}
		}
		return best
	}
	return ','
}

// quote writes a cell.
func quote(s string) string {
	if !strings.ContainsAny(s, ",;\t\"\r\n#") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
