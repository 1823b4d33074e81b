package main

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// attr is one attribute of a start tag; bare attributes have no value.
type attr struct {
	name, value string
	bare        bool
}

// repair rewrites HTML printed by go-app v10.1.11 into the HTML that go-app's
// component tree means. Its encoder (node.go, encodeHTML) does four things
// that a static page cannot keep:
//
//   - it writes attribute values as Go string literals instead of escaping
//     them for HTML, so that a quotation mark ends the attribute;
//   - it prints the value "true" as a bare attribute, which for aria-hidden
//     means the opposite;
//   - it prints attributes in the random order of a map;
//   - it indents, and the white space shows between inline elements, while the
//     tree in the browser has none.
//
// Markup inserted with app.Raw is ordinary HTML and passes through the same
// steps unharmed; the price is that an entity such as &amp; in an attribute is
// taken for what it stands for, also where go-app means its letters.
//
// depth is the nesting of the first tag, two spaces each. resolve puts addresses
// below the base path, which go-app does outside app.Raw alone.
func repair(page string, depth int, resolve func(string) string) (string, error) {
	var b strings.Builder
	for len(page) > 0 {
		i := strings.IndexByte(page, '<')
		if i < 0 {
			i = len(page)
		}
		text, rest := page[:i], page[i:]
		b.WriteString(unindent(text, depth, strings.HasPrefix(rest, "</")))
		page = rest
		switch {
		case page == "":
		case strings.HasPrefix(page, "<!--"):
			end := strings.Index(page, "-->")
			if end < 0 {
				return "", fmt.Errorf("unclosed comment: %.60q", page)
			}
			page = page[end+3:]
		case strings.HasPrefix(page, "<!"), strings.HasPrefix(page, "</"):
			end := strings.IndexByte(page, '>')
			if end < 0 {
				return "", fmt.Errorf("unclosed tag: %.60q", page)
			}
			if page[1] == '/' {
				depth--
			}
			b.WriteString(page[:end+1])
			page = page[end+1:]
		default:
			name, attrs, closed, after, err := startTag(page)
			if err != nil {
				return "", err
			}
			b.WriteByte('<')
			b.WriteString(name)
			for i, a := range attrs {
				if a.name == "href" || a.name == "src" {
					attrs[i].value = resolve(a.value)
				}
			}
			writeAttrs(&b, attrs)
			switch {
			case closed:
				b.WriteString("/>")
			default:
				b.WriteByte('>')
				if !void[name] {
					depth++
				}
			}
			page = after
		}
	}
	return b.String(), nil
}

// void lists the elements without an end tag.
var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true,
	"input": true, "link": true, "meta": true, "source": true, "track": true, "wbr": true,
}

// unindent removes the line breaks and spaces that the encoder put around a
// text at the given depth.
func unindent(text string, depth int, beforeEnd bool) string {
	if depth < 0 || !strings.Contains(text, "\n") {
		return text
	}
	last := depth
	if beforeEnd {
		last--
	}
	if tail := "\n" + strings.Repeat("  ", max(last, 0)); strings.HasSuffix(text, tail) {
		text = strings.TrimSuffix(text, tail)
	}
	return strings.ReplaceAll(text, "\n"+strings.Repeat("  ", depth), "")
}

// startTag parses the start tag that s begins with.
func startTag(s string) (name string, attrs []attr, closed bool, rest string, err error) {
	fail := func() (string, []attr, bool, string, error) {
		return "", nil, false, "", fmt.Errorf("malformed tag: %.80q", s)
	}
	end := strings.IndexAny(s, " \t\n/>")
	if end < 2 {
		return fail()
	}
	name, rest = s[1:end], s[end:]
	for {
		rest = strings.TrimLeft(rest, " \t\n")
		switch {
		case strings.HasPrefix(rest, ">"):
			return name, attrs, closed, rest[1:], nil
		case strings.HasPrefix(rest, "/>"):
			return name, attrs, true, rest[2:], nil
		}
		i := strings.IndexAny(rest, "= \t\n/>")
		if i < 1 || strings.ContainsAny(rest[:i], "\"'\\<") {
			return fail()
		}
		a := attr{name: rest[:i], bare: true}
		if rest = rest[i:]; strings.HasPrefix(rest, "=") {
			a.bare = false
			if a.value, rest, err = attrValue(rest[1:]); err != nil {
				return fail()
			}
		}
		attrs = append(attrs, a)
	}
}

// attrValue reads one value: a Go literal as go-app prints it, or HTML.
func attrValue(s string) (value, rest string, err error) {
	if lit, err := strconv.QuotedPrefix(s); err == nil && strings.HasPrefix(s, `"`) {
		if v, err := strconv.Unquote(lit); err == nil {
			return html.UnescapeString(v), s[len(lit):], nil
		}
	}
	if s == "" {
		return "", "", fmt.Errorf("no value")
	}
	if q := s[0]; q == '"' || q == '\'' {
		i := strings.IndexByte(s[1:], q)
		if i < 0 {
			return "", "", fmt.Errorf("unclosed value")
		}
		return html.UnescapeString(s[1 : 1+i]), s[i+2:], nil
	}
	i := strings.IndexAny(s, " \t\n>")
	if i < 0 {
		return "", "", fmt.Errorf("unclosed tag")
	}
	return html.UnescapeString(s[:i]), s[i:], nil
}

// enumerated reports whether a bare attribute means the empty value rather
// than true, so that "true" must be written out.
func enumerated(name string) bool {
	switch name {
	case "draggable", "spellcheck", "contenteditable":
		return true
	}
	return strings.HasPrefix(name, "aria-") || strings.HasPrefix(name, "data-")
}

func writeAttrs(b *strings.Builder, attrs []attr) {
	slices.SortStableFunc(attrs, func(x, y attr) int { return strings.Compare(x.name, y.name) })
	for _, a := range attrs {
		b.WriteByte(' ')
		b.WriteString(a.name)
		if a.bare && enumerated(a.name) {
			a.bare, a.value = false, "true"
		}
		if !a.bare {
			b.WriteString(`="` + escape(a.value) + `"`)
		}
	}
}

// escape makes s fit between double quotes or tags.
func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;", ">", "&gt;").Replace(s)
}
