package chart

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Target says where an SVG text is going.
type Target struct {
	file  bool
	theme Theme
	// Title is printed over the picture in a file: its answer. Without one the
	// figure's own stands there.
	Title string
	// Under are lines below the title: what is drawn, of which scenario.
	Under []string
	// Caption is printed under the picture in a file: the citation, the notice.
	Caption string
	// Link is printed under the caption and is where the scenario can be opened
	// again.
	Link string
	// Bare leaves out title, caption and margins: whoever shows the picture has them
	// in words beside it.
	Bare bool
	// Lang is the language tag of the file's text ("en", "zh-Hans").
	Lang string
}

// Page is inline SVG in the page: class names, no colours, no title.
var Page = Target{}

// File is a standalone SVG document in one theme, with paper, title, fonts,
// and the caption and link added to the returned Target.
func File(t Theme) Target { return Target{file: true, theme: t} }

// printer writes marks as SVG text.
type printer struct {
	b     []byte
	file  bool
	theme Theme
}

// SVG prints the figure.
func (f Figure) SVG(t Target) string {
	p := &printer{b: make([]byte, 0, 4096), file: t.file, theme: t.theme}
	if t.file {
		p.fileHead(f, t)
	} else {
		p.b = append(p.b, `<svg class="chart"`...)
		p.attr("id", f.ID)
		role := f.Role
		if role == "" {
			role = "img"
		}
		p.attr("role", role)
		p.attr("aria-label", f.Title)
		if f.Desc != "" && f.ID != "" {
			p.attr("aria-describedby", f.ID+"-d")
		}
		p.num("width", f.W)
		p.num("height", f.H)
		p.b = append(p.b, ` viewBox="0 0 `...)
		p.b = appendCoord(p.b, f.W)
		p.b = append(p.b, ' ')
		p.b = appendCoord(p.b, f.H)
		p.b = append(p.b, `">`...)
		if f.Desc != "" && f.ID != "" {
			p.b = append(p.b, `<desc`...)
			p.attr("id", f.ID+"-d")
			p.b = append(p.b, '>')
			p.text(f.Desc)
			p.b = append(p.b, `</desc>`...)
		}
	}
	for _, m := range f.Scene {
		m.print(p)
	}
	if t.file {
		p.fileFoot(f, t)
	}
	p.b = append(p.b, `</svg>`...)
	return string(p.b)
}

// Fragment prints marks alone as they would stand in the page, for replacing
// part of a picture that is already there.
func (s Scene) Fragment() string {
	p := &printer{b: make([]byte, 0, 2048)}
	for _, m := range s {
		m.print(p)
	}
	return string(p.b)
}

// Shows reports whether a mark has a class.
func (s Scene) Shows(class string) bool {
	for _, part := range strings.Split(s.Fragment(), `class="`)[1:] {
		names, _, _ := strings.Cut(part, `"`)
		if slices.Contains(strings.Fields(names), class) {
			return true
		}
	}
	return false
}

// Printed prints marks alone as they would stand in a file of a theme.
func (s Scene) Printed(t Theme) Raw {
	p := &printer{file: true, theme: t}
	for _, m := range s {
		m.print(p)
	}
	return Raw(p.b)
}

const (
	fileMargin = 24.0 // paper around the picture in a file
	bareMargin = 4.0  // paper around one without words, for marks that reach over
	fileTitle  = 18.0 // type size of a file's title
)

// fileHead prints the document's opening, its paper and its title, and moves
// the picture below them.
func (p *printer) fileHead(f Figure, t Target) {
	title := f.Title
	if t.Title != "" {
		title = t.Title
	}
	titleLines := balanced(title, fileTitle*boldness, f.W)
	var under []string
	for _, s := range t.Under {
		under = append(under, balanced(s, MinSize, f.W)...)
	}
	notes, links := Wrap(t.Caption, MinSize, f.W), Wrap(t.Link, MinSize, f.W)
	top := fileMargin + float64(len(titleLines))*fileTitle*1.3 + float64(len(under))*17 + 10
	w, h, left := f.W+2*fileMargin, top+f.H+14+float64(len(notes)+len(links))*17+fileMargin-8, fileMargin
	if t.Bare {
		titleLines, under, notes, links = nil, nil, nil, nil
		left, top, w, h = bareMargin, bareMargin, f.W+2*bareMargin, f.H+2*bareMargin
	}

	p.b = append(p.b, `<svg xmlns="http://www.w3.org/2000/svg"`...)
	p.attr("xml:lang", t.Lang)
	p.num("width", w)
	p.num("height", h)
	p.b = append(p.b, ` viewBox="0 0 `...)
	p.b = appendCoord(p.b, w)
	p.b = append(p.b, ' ')
	p.b = appendCoord(p.b, h)
	p.b = append(p.b, '"')
	fonts := Fonts
	if strings.HasPrefix(t.Lang, "zh") {
		fonts = ChineseFonts
	}
	p.attr("font-family", fonts)
	p.b = append(p.b, ` font-size="13" font-variant-numeric="tabular-nums" role="img"`...)
	p.attr("fill", Hex("ink", p.theme))
	p.b = append(p.b, `><title>`...)
	p.text(title)
	p.b = append(p.b, `</title><desc>`...)
	p.text(f.Desc)
	p.b = append(p.b, `</desc>`...)
	Rect{Attrs: Attrs{Class: "f-paper"}, W: w, H: h}.print(p)
	y := fileMargin + fileTitle*.8
	for _, s := range titleLines {
		Text{X: fileMargin, Y: y, S: s, Size: fileTitle, Bold: true}.print(p)
		y += fileTitle * 1.3
	}
	note := func(s string) {
		Text{Attrs: Attrs{Class: "muted"}, X: fileMargin, Y: y, S: s, Size: MinSize}.print(p)
		y += 17
	}
	y -= 2
	for _, s := range under {
		note(s)
	}
	y = top + f.H + 14 + 12
	for _, s := range notes {
		note(s)
	}
	if len(links) > 0 && (strings.HasPrefix(t.Link, "https://") || strings.HasPrefix(t.Link, "http://")) {
		p.b = append(p.b, `<a`...)
		p.attr("href", t.Link)
		p.b = append(p.b, '>')
		for _, s := range links {
			note(s)
		}
		p.end("a")
	} else {
		for _, s := range links {
			note(s)
		}
	}
	p.b = append(p.b, `<g transform="translate(`...)
	p.b = appendCoord(p.b, left)
	p.b = append(p.b, ' ')
	p.b = appendCoord(p.b, top)
	p.b = append(p.b, `)">`...)
}

func (p *printer) fileFoot(Figure, Target) { p.b = append(p.b, `</g>`...) }

// open prints "<name" with the attributes all marks share; extra is a class
// the mark itself implies.
func (p *printer) open(name string, a *Attrs, extra string) {
	p.b = append(p.b, '<')
	p.b = append(p.b, name...)
	class := a.Class
	switch {
	case extra != "" && class != "":
		class += " " + extra
	case extra != "":
		class = extra
	}
	if p.file {
		p.b = attributes(p.b, class, p.theme)
	} else {
		p.attr("id", a.ID)
		p.attr("class", class)
		p.attr("role", a.Role)
		p.attr("aria-label", a.Label)
		if a.Hidden {
			p.b = append(p.b, ` aria-hidden="true"`...)
		}
		if a.Tab {
			p.b = append(p.b, ` tabindex="0"`...)
		}
		for _, d := range a.Data {
			p.b = append(p.b, ` data-`...)
			p.b = append(p.b, d.Key...)
			p.b = append(p.b, '=', '"')
			p.text(d.Value)
			p.b = append(p.b, '"')
		}
	}
	if a.Opacity > 0 && a.Opacity < 1 {
		p.num("fill-opacity", a.Opacity)
	}
}

// close ends an element without content other than its title.
func (p *printer) close(name string, a *Attrs) {
	if a.Title == "" {
		p.b = append(p.b, `/>`...)
		return
	}
	p.b = append(p.b, '>')
	p.title(a)
	p.end(name)
}

func (p *printer) title(a *Attrs) {
	if a.Title != "" {
		p.b = append(p.b, `<title>`...)
		p.text(a.Title)
		p.b = append(p.b, `</title>`...)
	}
}

func (p *printer) end(name string) {
	p.b = append(p.b, '<', '/')
	p.b = append(p.b, name...)
	p.b = append(p.b, '>')
}

// attr prints an attribute unless it is empty.
func (p *printer) attr(name, value string) {
	if value == "" {
		return
	}
	p.b = append(p.b, ' ')
	p.b = append(p.b, name...)
	p.b = append(p.b, '=', '"')
	p.text(value)
	p.b = append(p.b, '"')
}

func (p *printer) num(name string, v float64) {
	p.b = append(p.b, ' ')
	p.b = append(p.b, name...)
	p.b = append(p.b, '=', '"')
	p.b = appendCoord(p.b, v)
	p.b = append(p.b, '"')
}

// text prints a string escaped for text and attributes alike. Control
// characters, which no XML document may hold, are dropped: names of scenarios
// are typed by visitors.
func (p *printer) text(s string) {
	for _, r := range s {
		switch {
		case r == '&':
			p.b = append(p.b, `&amp;`...)
		case r == '<':
			p.b = append(p.b, `&lt;`...)
		case r == '>':
			p.b = append(p.b, `&gt;`...)
		case r == '"':
			p.b = append(p.b, `&quot;`...)
		case r < ' ' && r != '\n' && r != '\t', r == 0xfffe, r == 0xffff:
		default:
			p.b = utf8.AppendRune(p.b, r)
		}
	}
}
