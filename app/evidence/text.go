package evidence

import (
	"html"
	"strconv"
	"strings"
	"sync"

	"silkladder/app/lang"
	"silkladder/model/atlas"
	"silkladder/model/hindcast"
)

// trial runs the trial once for all that is made of it.
var trial = sync.OnceValues(func() (hindcast.Page, error) {
	p, _, err := hindcast.Kept()
	if err != nil {
		return hindcast.Page{}, err
	}
	c := hindcast.DefaultCases
	c.Posterior = p
	return hindcast.MakePage(c)
})

// Prepare begins with what the text is made of, which takes seconds, on all processors.
func Prepare() {
	go trial()
	go oddsChecked()
	go smallChecked()
	go decisive()
}

// writer collects the text in one language.
type writer struct {
	strings.Builder
	lang lang.Lang
	page hindcast.Page
}

// HTML is the text in one language: sections without the page around them. Its links
// begin with a slash, which the site puts below its base path.
func HTML(l lang.Lang) (string, error) {
	page, err := trial()
	if err != nil {
		return "", err
	}
	w := &writer{lang: l, page: page}
	w.answer()
	w.pictures()
	w.scores()
	if err := w.learned(); err != nil {
		return "", err
	}
	if err := w.claims(); err != nil {
		return "", err
	}
	if err := w.forecasts(); err != nil {
		return "", err
	}
	return w.String(), nil
}

func (w *writer) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(w.lang) }

func (w *writer) in(t atlas.Text) string { return html.EscapeString(lang.Pair(t).In(w.lang)) }

func (w *writer) p(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
}

// section opens a part with its heading.
func (w *writer) section(id, title string) {
	w.p(`<section id="ev-`, id, `" aria-labelledby="ev-`, id, `-h"><h2 id="ev-`, id, `-h">`, title, `</h2>`)
}

// table opens a table that scrolls in a box of its own.
func (w *writer) table(caption string, columns ...string) {
	w.p(`<div class="scroll" role="region" tabindex="0" aria-label="`, html.EscapeString(caption), `"><table><caption>`, caption, `</caption><thead><tr>`)
	for _, c := range columns {
		w.p(`<th scope="col">`, c, `</th>`)
	}
	w.p(`</tr></thead><tbody>`)
}

func (w *writer) endTable() { w.p(`</tbody></table></div>`) }

// link leads to another page or file of the site.
func (w *writer) link(to, text string) string {
	return `<a href="` + w.lang.Prefix() + to + `">` + text + `</a>`
}

// number prints to three digits; a dash where there is none.
func number(x hindcast.Number) string {
	y := float64(x)
	if y != y {
		return "–"
	}
	return strings.Replace(strconv.FormatFloat(y, 'g', 3, 64), "-", "−", 1)
}
