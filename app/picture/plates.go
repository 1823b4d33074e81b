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
	b.WriteString(`<div class="plates" id="plates"><div id="nation">` + Together(c) + `</div>`)
	for _, band := range Bands {
		b.WriteString(plates(c, band))
	}
	b.WriteString(`</div>`)
	return b.String()
}

// Together is the HTML of the pictures of all clusters, empty for a scenario that
// has one.
func Together(c *Context) string {
	if !HasNation(&c.With.Scenario) {
		return ""
	}
	return plates(c, Nation)
}

func plates(c *Context, band Band) string {
	s := `<div class="band"><h2 id="band-` + band.ID + `">` + html.EscapeString(band.Title.In(c.Lang)) + `</h2><p>` + html.EscapeString(band.Note.In(c.Lang)) + `</p></div>`
	for _, p := range band.Pictures {
		s += Plate(c, p)
	}
	return s
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
	b.WriteString(`<` + heading + ` id="title-` + p.ID + `">` + html.EscapeString(c.Heading(p.ID, f)) + `</` + heading + `>`)
	if c.Alone {
		b.WriteString(`<p class="note" id="under-` + p.ID + `">` + html.EscapeString(c.UnderLine(p.ID, f)) + `</p>`)
	}
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

// Tools are the buttons under a picture: its table, and the menu of what can be
// taken along of it.
func (c *Context) Tools(id string) string {
	return `<div class="acts"><button type="button" class="tool" data-act="table" data-of="` + id + `" aria-expanded="false" aria-controls="twin-` + id + `">` + c.t("Table", "数据表") + `</button>` +
		`<button type="button" class="tool" data-act="menu" data-of="` + id + `" aria-haspopup="menu" aria-expanded="false" aria-label="` + c.t("Take this picture along", "带走这张图") + `" title="` + c.t("Take this picture along", "带走这张图") + `">…</button></div>`
}

// Menu are the items of that menu. embeds says that an address can name the picture,
// shares that the system's share sheet takes pictures.
func (c *Context) Menu(id string, embeds, shares bool) string {
	var b strings.Builder
	for _, a := range [...]struct{ act, en, zh string }{
		{"pic-link", "Copy a link to this picture", "复制此图的链接"},
		{"pic-embed", "Copy the code to embed it", "复制嵌入代码"},
		{"pic-copy", "Copy the picture with its caption", "复制图片及说明"},
		{"pic-share", "Share the picture…", "分享图片……"},
		{"png", "Save as PNG", "存为PNG"},
		{"svg", "Save as SVG", "存为SVG"},
		{"csv", "Save the numbers (CSV)", "保存数据（CSV）"},
	} {
		if (a.act != "pic-embed" || embeds) && (a.act != "pic-share" || shares) {
			b.WriteString(`<button type="button" role="menuitem" tabindex="-1" data-act="` + a.act + `" data-of="` + id + `">` + c.t(a.en, a.zh) + `</button>`)
		}
	}
	return b.String()
}
