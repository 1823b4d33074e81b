package manual

import (
	"html"
	"strings"

	"silkladder/app/lang"
	"silkladder/model/atlas"
)

// writer collects the page in one language.
type writer struct {
	strings.Builder
	lang lang.Lang
	refs string // the page with the references, from here
}

// t is a text in the language of the page, as markup. Our own texts may contain
// tags; texts of tables go through esc.
func (w *writer) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(w.lang) }

// p writes pieces one after another.
func (w *writer) p(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
}

func esc(s string) string { return html.EscapeString(s) }

// in is a text of package atlas in the language of the page.
func (w *writer) in(t atlas.Text) string { return esc(lang.Pair(t).In(w.lang)) }

// zh marks Chinese text for the English page.
func (w *writer) zh(s string) string {
	if w.lang == lang.Zh {
		return esc(s)
	}
	return `<span lang="zh-Hans">` + esc(s) + `</span>`
}

// section opens a part of the page with its heading.
func (w *writer) section(id string, title lang.Pair) {
	w.p(`<section id="`, id, `" aria-labelledby="`, id, `-h"><h2 id="`, id, `-h">`, title.In(w.lang), `</h2>`)
}

// table opens a table that scrolls in a box of its own. Numbers stand right:
// class "n" of a cell.
func (w *writer) table(class string, caption lang.Pair, columns ...string) {
	w.p(`<div class="scroll" role="region" tabindex="0" aria-label="`, esc(caption.In(w.lang)), `"><table class="`, class, `"><caption>`, caption.In(w.lang), `</caption><thead><tr>`)
	for _, c := range columns {
		w.p(`<th scope="col">`, c, `</th>`)
	}
	w.p(`</tr></thead><tbody>`)
}

func (w *writer) endTable() { w.p(`</tbody></table></div>`) }

// symbol sets the symbol of a parameter, such as θ_G, with its index below.
func symbol(s string) string {
	base, sub, found := strings.Cut(s, "_")
	if !found {
		return "<i>" + esc(s) + "</i>"
	}
	rest := ""
	if i := strings.IndexByte(sub, '('); i > 0 {
		sub, rest = sub[:i], sub[i:]
	}
	return "<i>" + esc(base) + "</i><sub>" + esc(sub) + "</sub>" + esc(rest)
}

// number prints a parameter or limit without superfluous digits.
func number(x float64) string {
	s := trimFloat(x)
	return strings.Replace(s, "-", "−", 1)
}
