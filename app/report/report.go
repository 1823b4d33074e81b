// Package report is what a visitor takes along on paper: the scenario, what it comes
// to and how sure that is, pictures with their captions, and where everything comes
// from. A page prints it as answers to its questions, on a few sheets; or with up to
// four pictures of the visitor's choice, on two. The page prints both (Head, Body),
// and the program that writes files makes a Word document of the second
// (takeout/write).
package report

import (
	"html"
	"strings"
)

// Most is how many pictures two pages hold.
const Most = 4

// Report is one report. All texts are in the reader's language.
type Report struct {
	Lang       string // tag, "en" or "zh-Hans"
	Title      string
	Scenario   string   // what it is called, and the link
	Paragraphs []string // what it comes to, with its odds; what was set
	Questions  []Question
	Pictures   []Picture
	Told       string   // what stands over Words
	Words      []string // the run told in paragraphs
	Sources    []string
	Link       string
}

// Question is a question with its answer and the pictures that show it.
type Question struct {
	Asks, Says string
	Pictures   []Picture
}

// Picture is a picture with its words. Its drawing carries none of them.
type Picture struct {
	Title   string   // the answer
	Under   []string // what is drawn, of which scenario
	Caption string   // how to read it
	Alt     string   // what it shows, for those who do not see it
	SVG     string   // "" where there is nothing to draw; the caption says why
	W, H    float64  // of the drawing, in CSS pixels
	Half    bool     // it stands beside another
}

// Head is the top of the first sheet, as the page prints it.
func (r *Report) Head() string {
	var w strings.Builder
	w.WriteString(`<header><b>` + html.EscapeString(pick(r.Lang, "Silk Ladder", "丝路阶梯")) + `</b><span>` + html.EscapeString(r.Scenario) + `</span></header><h1>` + html.EscapeString(r.Title) + `</h1>`)
	for i, s := range r.Paragraphs {
		class := "says"
		if i == len(r.Paragraphs)-1 {
			class = "note"
		}
		para(&w, class, s)
	}
	return w.String()
}

// Body is everything below.
func (r *Report) Body() string {
	var w strings.Builder
	for _, q := range r.Questions {
		w.WriteString(`<section><h2>` + html.EscapeString(q.Asks) + `</h2>`)
		para(&w, "says", q.Says)
		row(&w, q.Pictures, "h3")
		w.WriteString(`</section>`)
	}
	row(&w, r.Pictures, "h2")
	if len(r.Words) > 0 {
		w.WriteString(`<div class="words"><h2>` + html.EscapeString(r.Told) + `</h2>`)
		for _, s := range r.Words {
			para(&w, "", s)
		}
		w.WriteString(`</div>`)
	}
	w.WriteString(`<footer>`)
	for _, s := range r.Sources {
		para(&w, "note", s)
	}
	link := html.EscapeString(r.Link)
	w.WriteString(`<p class="note"><a href="` + link + `">` + link + `</a></p></footer>`)
	return w.String()
}

func row(w *strings.Builder, ps []Picture, heading string) {
	if len(ps) == 0 {
		return
	}
	w.WriteString(`<div class="row">`)
	for i := range ps {
		ps[i].html(w, heading)
	}
	w.WriteString(`</div>`)
}

func (p *Picture) html(w *strings.Builder, heading string) {
	class := "full"
	if p.Half {
		class = "half"
	}
	w.WriteString(`<figure class="` + class + `"><` + heading + `>` + html.EscapeString(p.Title) + `</` + heading + `>`)
	for _, s := range p.Under {
		para(w, "note", s)
	}
	w.WriteString(p.SVG + `<figcaption>` + html.EscapeString(p.Caption) + `</figcaption></figure>`)
}

func para(w *strings.Builder, class, s string) {
	if s != "" {
		w.WriteString(`<p class="` + class + `">` + html.EscapeString(s) + `</p>`)
	}
}

func pick(tag, en, zh string) string {
	if strings.HasPrefix(tag, "zh") {
		return zh
	}
	return en
}
