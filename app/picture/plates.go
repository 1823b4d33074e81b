package picture

import (
	"html"
	"strconv"
	"strings"
)

// Nominal widths of a picture before the browser has measured it: those of a
// laptop's window.
const nominalTwelfth = 490.0 / 6

// Plates is the HTML of all bands with their pictures drawn once. The page sets
// it as one string; afterwards only the content of "art-ID", "title-ID" and
// "twin-ID" changes.
func Plates(c *Context) string {
	var b strings.Builder
	b.WriteString(`<div class="plates" id="plates">`)
	for _, band := range Bands {
		b.WriteString(`<div class="band"><h2 id="band-` + band.ID + `">` + html.EscapeString(band.Title.In(c.Lang)) + `</h2><p>` + html.EscapeString(band.Note.In(c.Lang)) + `</p></div>`)
		for _, p := range band.Pictures {
			b.WriteString(Plate(c, p))
		}
	}
	b.WriteString(`</div>`)
	return b.String()
}

// Plate is the HTML of one picture: title, drawing, how to read it, tools.
func Plate(c *Context, p Picture) string {
	f := p.Build(c, float64(p.Span)*nominalTwelfth)
	var b strings.Builder
	b.WriteString(`<figure class="fig s` + strconv.Itoa(p.Span) + `" id="fig-` + p.ID + `" aria-labelledby="title-` + p.ID + `">`)
	heading := "h3"
	if c.Alone {
		heading = "h1"
	}
	b.WriteString(`<` + heading + ` id="title-` + p.ID + `">` + html.EscapeString(f.Title) + `</` + heading + `>`)
	if p.Asked() || p.ID == "compare" {
		b.WriteString(`<div class="ask" id="ask-` + p.ID + `"></div>`)
	}
	b.WriteString(`<div class="art" id="art-` + p.ID + `" data-fig="` + p.ID + `" tabindex="0" role="group" aria-label="` +
		html.EscapeString(c.t("Picture; arrow keys read the values", "图：用方向键逐点读数")) + `">` + f.SVG(Page) + `</div>`)
	b.WriteString(`<figcaption><p class="note">` + html.EscapeString(p.Note.In(c.Lang)) + `</p>` + c.Tools(p.ID) + `<div class="twin" id="twin-` + p.ID + `" role="group" tabindex="0" aria-labelledby="title-` + p.ID + `" hidden></div>`)
	if p.ID == "compare" {
		b.WriteString(`<div class="twin" id="diff" role="group" tabindex="0" aria-labelledby="title-` + p.ID + `"></div>`)
	}
	b.WriteString(`</figcaption></figure>`)
	return b.String()
}

// Tools are the buttons under a picture: its table and its downloads.
func (c *Context) Tools(id string) string {
	b := `<div class="acts">`
	for _, a := range [...]struct{ act, en, zh string }{
		{"table", "Table", "数据表"}, {"svg", "SVG", "SVG"}, {"png", "PNG", "PNG"}, {"csv", "CSV", "CSV"},
	} {
		b += `<button type="button" class="tool" data-act="` + a.act + `" data-of="` + id + `"`
		if a.act == "table" {
			b += ` aria-expanded="false" aria-controls="twin-` + id + `"`
		} else {
			b += ` aria-label="` + c.t("Download as ", "下载 ") + a.act + `"`
		}
		b += `>` + c.t(a.en, a.zh) + `</button>`
	}
	return b + `</div>`
}
