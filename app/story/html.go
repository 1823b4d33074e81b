package story

import (
	"html"
	"strings"
)

// HTML prints sentences as paragraphs of safe markup: all text is escaped, and
// nothing but p, span, a and sup is used. Pictures are linked as #fig-ID on the
// same page, equations as linkBase followed by methods/#E9; linkBase is the
// language's root, such as "/zh/".
func HTML(sentences []Sentence, linkBase string) string {
	var b strings.Builder
	for i, s := range sentences {
		if i == 0 || sentences[i-1].Part != s.Part {
			if i > 0 {
				b.WriteString("</p>")
			}
			b.WriteString("<p>")
		} else if !han(sentences[i-1].Text()) {
			b.WriteByte(' ')
		}
		b.WriteString(`<span data-sentence="` + html.EscapeString(s.ID) + `">`)
		for _, p := range s.Spans {
			writeSpan(&b, p, linkBase, han(s.Text()))
		}
		b.WriteString("</span>")
	}
	if len(sentences) > 0 {
		b.WriteString("</p>")
	}
	return b.String()
}

func writeSpan(b *strings.Builder, p Span, linkBase string, han bool) {
	text := html.EscapeString(p.Text)
	if p.Figure != "" {
		id := html.EscapeString(p.Figure)
		text = `<a href="#fig-` + id + `" data-figure="` + id + `">` + text + `</a>`
	}
	b.WriteString(text)
	if p.Equation != "" {
		id := html.EscapeString(p.Equation)
		title := "Equation "
		if han {
			title = "方程 "
		}
		b.WriteString(`<sup><a class="eq" href="` + html.EscapeString(linkBase) + `methods/#` + id + `" title="` + title + id + `">` + id + `</a></sup>`)
	}
}

// han reports whether a sentence is Chinese: it ends in a full-width stop.
func han(s string) bool { return strings.HasSuffix(s, "。") }
