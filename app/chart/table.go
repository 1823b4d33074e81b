package chart

import "strings"

// Table holds the numbers of a figure as text, ready to be read or downloaded.
// Rows are as long as Columns; the first column names the row. Numbers are
// plain decimals with a hyphen for a minus; an empty cell is a missing number.
type Table struct {
	Caption string
	Columns []string
	Rows    [][]string
}

// CSV writes the table after RFC 4180, lines ending in CR LF, preceded by one
// "# " line for each comment: the citation, the link. A cell that a spreadsheet
// could take for a formula is defused with a leading apostrophe; numbers are
// left alone. A download that must open well in Excel needs a byte order mark
// in front, which is not written here.
func (t Table) CSV(comments ...string) string {
	var b strings.Builder
	for _, c := range comments {
		if c != "" {
			field(&b, "# "+strings.Join(strings.Fields(c), " "))
			b.WriteString("\r\n")
		}
	}
	record(&b, t.Columns)
	for _, r := range t.Rows {
		record(&b, r)
	}
	return b.String()
}

func record(b *strings.Builder, cells []string) {
	for i, c := range cells {
		if i > 0 {
			b.WriteByte(',')
		}
		if formula(c) {
			c = "'" + c
		}
		field(b, c)
	}
	b.WriteString("\r\n")
}

func field(b *strings.Builder, s string) {
	if !strings.ContainsAny(s, ",\"\r\n") {
		b.WriteString(s)
		return
	}
	b.WriteByte('"')
	b.WriteString(strings.ReplaceAll(s, `"`, `""`))
	b.WriteByte('"')
}

// formula reports whether a spreadsheet might run the cell: it starts, perhaps
// after white space, with a sign of a formula and is not a number.
func formula(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n")
	return s != "" && strings.ContainsAny(s[:1], "=+-@") && !numeric(s) ||
		strings.HasPrefix(s, "＝") || strings.HasPrefix(s, "＋") || strings.HasPrefix(s, "－") || strings.HasPrefix(s, "＠")
}

// numeric reports whether a cell is a decimal number, with an optional sign,
// exponent and percent sign.
func numeric(s string) bool {
	s = strings.TrimSuffix(s, "%")
	sign := func() {
		if s != "" && (s[0] == '-' || s[0] == '+') {
			s = s[1:]
		}
	}
	digits := func() (n int) {
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		s = s[n:]
		return n
	}
	sign()
	n := digits()
	if strings.HasPrefix(s, ".") {
		s = s[1:]
		n += digits()
	}
	if n > 0 && s != "" && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		sign()
		n = digits()
	}
	return n > 0 && s == ""
}

// HTML writes the table with its caption and the scope of its headers. Cells
// that are numbers carry the class "num" and the true minus sign.
func (t Table) HTML() string {
	var b strings.Builder
	b.Grow(64 * (len(t.Rows) + 1) * max(len(t.Columns), 1))
	b.WriteString("<table>")
	if t.Caption != "" {
		b.WriteString("<caption>" + escape(t.Caption) + "</caption>")
	}
	b.WriteString("<thead><tr>")
	for _, c := range t.Columns {
		b.WriteString(`<th scope="col">` + escape(c) + "</th>")
	}
	b.WriteString("</tr></thead><tbody>")
	for _, r := range t.Rows {
		b.WriteString("<tr>")
		for i, c := range r {
			switch {
			case i == 0:
				b.WriteString(`<th scope="row">` + escape(c) + "</th>")
			case c == "":
				b.WriteString(`<td class="num">–</td>`)
			case numeric(c):
				b.WriteString(`<td class="num">` + strings.Replace(c, "-", "−", 1) + "</td>")
			default:
				b.WriteString("<td>" + escape(c) + "</td>")
			}
		}
		b.WriteString("</tr>")
	}
	b.WriteString("</tbody></table>")
	return b.String()
}

// escape makes text safe in HTML.
func escape(s string) string {
	var p printer
	p.text(s)
	return string(p.b)
}
