package view

import (
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/corridor"
	"silkladder/app/dom"
	"silkladder/app/ledger"
	"silkladder/app/picture"
)

// Figures are the pictures with what can be done with each: its numbers as a table,
// and files.
type Figures struct {
	d       *Desk
	stage   *Stage
	tables  map[string]bool // pictures whose table is open
	painted int             // number of the last paint
	nation  bool            // the pictures of all clusters are there
}

// NewFigures are the pictures; the map's numbers and files are among theirs.
func NewFigures(d *Desk, stage *Stage) *Figures {
	return &Figures{d: d, stage: stage, tables: map[string]bool{}}
}

// HTML is all pictures under their headings.
func (r *Figures) HTML(f *Frame) string {
	clear(r.tables)
	r.nation = picture.HasNation(&f.State.Scenario)
	return picture.Plates(f.Shown())
}

// Chosen are the pictures that an embed's address asks for: the map and some, or one.
func (r *Figures) Chosen(f *Frame, m *Map) string {
	clear(r.tables)
	c := f.Shown()
	p, one := pictureOf(f, f.Chart())
	switch {
	case f.Chart() == "full":
		s := `<div>` + m.HTML(f) + `<div class="plates">`
		for _, id := range [...]string{"smile", "ladder", "functional", "value"} {
			p, _ := picture.ByID(id)
			s += picture.Plate(c, p)
		}
		return s + `</div></div>`
	case one:
		p.Span = 12
		return `<div class="plates">` + picture.Plate(c, p) + `</div>`
	}
	return m.HTML(f)
}

// Paint draws pictures at the width they have on screen: those in the window at
// once, the others when the page rests.
func (r *Figures) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Looked | Answered | Sized | Rested) {
		return
	}
	c := f.Shown()
	r.painted++
	if now := picture.HasNation(&c.With.Scenario); now != r.nation && f.View == "all" {
		r.nation = now
		b.HTML("nation", picture.Together(c))
	}
	for _, box := range f.Boxes {
		p, ok := pictureOf(f, box.ID)
		if !ok || !box.Visible && !f.Has(Rested|Sized) || picture.OfRecord(box.ID) && f.Record == nil && !f.NoRecord || p.Asked() && f.Told() {
			continue
		}
		fig := asShown(f, p, c, box.Width)
		b.HTML("art-"+box.ID, fig.SVG(picture.Page))
		b.Text("title-"+box.ID, c.Heading(box.ID, fig))
		if c.Alone {
			b.Text("under-"+box.ID, c.UnderLine(box.ID, fig))
		}
		if r.tables[box.ID] {
			b.HTML("twin-"+box.ID, c.Table(box.ID, fig).HTML())
		}
	}
	if r.tables["map"] {
		b.HTML("twin-map", r.stage.Plate(f).Table(r.stage.State(f)).HTML())
	}
}

// asShown is a picture as the view shows it: in the lab of every scenario compared.
func asShown(f *Frame, p picture.Picture, c *picture.Context, w float64) chart.Figure {
	if f.View == "lab" {
		return p.Beside(c, w)
	}
	return p.Build(c, w)
}

// figure draws one picture at its width on screen.
func (r *Figures) figure(f *Frame, id string) (chart.Figure, bool) {
	if id == "map" {
		return r.stage.Figure(f), true
	}
	if g, ok := r.d.guests[id]; ok {
		return g.Figure, true
	}
	p, ok := pictureOf(f, id)
	if !ok {
		return chart.Figure{}, false
	}
	w := 720.0
	for _, box := range f.Boxes {
		if box.ID == id {
			w = box.Width
		}
	}
	return asShown(f, p, f.Shown(), w), true
}

// toggleTable shows or hides the numbers of a picture as a table.
func (r *Figures) toggleTable(b *Brush, f *Frame, id string, button dom.Value) {
	fig, ok := r.figure(f, id)
	if !ok {
		return
	}
	open := button.Call("getAttribute", "aria-expanded").String() != "true"
	if open {
		r.tables[id] = true
		b.HTML("twin-"+id, f.Shown().Table(id, fig).HTML())
		b.Attr("twin-"+id, "hidden", "")
	} else {
		delete(r.tables, id)
		b.Attr("twin-"+id, "hidden", "hidden")
	}
	button.Call("setAttribute", "aria-expanded", map[bool]string{true: "true", false: "false"}[open])
	b.Apply()
}

// download saves a picture, with its citation and the link of the scenario
// inside.
func (r *Figures) download(f *Frame, kind, id string) {
	name := r.fileName(f, id)
	if kind == "csv" {
		if fig, ok := r.figure(f, id); ok {
			dom.Download(name+".csv", "text/csv;charset=utf-8", r.csv(f, id, fig))
		}
		return
	}
	svg, ok := r.svg(f, id, chart.Light)
	if !ok {
		return
	}
	if kind == "svg" {
		dom.Download(name+".svg", "image/svg+xml", svg)
		return
	}
	w, hh := svgSize(svg)
	dom.PNG(name+".png", svg, w, hh, 2)
}

// fileName is what a download of a picture is called, without its ending.
func (r *Figures) fileName(f *Frame, id string) string {
	if ledger.OfEconomy(id) && f.State.View.Economy != "" {
		id += "-" + strings.ToLower(f.State.View.Economy)
	}
	return "silk-ladder-" + f.State.Scenario.Archetype + "-" + id
}

// csv is the table of a picture with all that its file says.
func (r *Figures) csv(f *Frame, id string, fig chart.Figure) string {
	t := r.target(f, id, fig, chart.Light)
	says := append([]string{t.Title}, t.Under...)
	if id == "map" {
		says = append(says, corridor.Notice.In(f.Lang))
	}
	return f.Shown().Table(id, fig).CSV(append(says, t.Caption, t.Link)...)
}

// target is a picture's file with what it says: the answer, what is drawn of
// which scenario, how to read it, where it comes from and where it opens again.
func (r *Figures) target(f *Frame, id string, fig chart.Figure, theme chart.Theme) chart.Target {
	c := f.Shown()
	t := chart.File(theme)
	if g, ok := r.d.guests[id]; ok {
		t.Title, t.Under, t.Caption, t.Link, t.Lang = g.Title, []string{g.under}, f.Citation(), g.link, f.Lang.Tag()
		return t
	}
	t.Title, t.Under = c.Answer(id, fig), c.Under(id, fig)
	if p, ok := pictureOf(f, id); ok {
		t.Caption = p.Note.In(f.Lang) + f.T(" ", "")
	}
	t.Caption += f.Citation()
	t.Link, t.Lang = f.Permalink(), f.Lang.Tag()
	return t
}

// svg is a picture as a standalone document.
func (r *Figures) svg(f *Frame, id string, theme chart.Theme) (string, bool) {
	fig, ok := r.figure(f, id)
	if !ok {
		return "", false
	}
	t := r.target(f, id, fig, theme)
	if id == "map" { // it adds its notice
		return r.stage.Plate(f).File(r.stage.view, r.stage.State(f), t), true
	}
	return fig.SVG(t), true
}

// svgSize reads width and height off the head of a document of ours.
func svgSize(svg string) (w, h float64) {
	read := func(name string) float64 {
		_, rest, _ := strings.Cut(svg, " "+name+`="`)
		v, _, _ := strings.Cut(rest, `"`)
		n, _ := strconv.ParseFloat(v, 64)
		return n
	}
	return read("width"), read("height")
}

// Acts are what the buttons of a picture do.
func (r *Figures) Acts() []Act {
	return []Act{
		Press("table", func(e *Event) { r.toggleTable(e.B, e.F, e.Of, e.El) }),
		Press("svg", func(e *Event) { r.download(e.F, "svg", e.Of) }),
		Press("png", func(e *Event) { r.download(e.F, "png", e.Of) }),
		Press("csv", func(e *Event) { r.download(e.F, "csv", e.Of) }),
	}
}
