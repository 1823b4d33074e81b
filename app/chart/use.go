package chart

// Use draws once more, with a stroke of its own, a path that the page holds
// elsewhere under an id: a long route that is seen, and pressed, is written
// once. Files, which print no ids, cannot hold it.
type Use struct {
	Attrs
	Href  string  // "#id"
	Width float64 // stroke width in CSS pixels
	Dash  string  // stroke-dasharray; "" for a whole line
	Cap   string  // stroke-linecap; "" for butt
}

func (m Use) print(p *printer) {
	if p.file {
		panic("chart: Use in a file")
	}
	p.open("use", &m.Attrs, "")
	p.attr("href", m.Href)
	if m.Width > 0 {
		p.num("stroke-width", m.Width)
	}
	p.attr("stroke-dasharray", m.Dash)
	p.attr("stroke-linecap", m.Cap)
	p.close("use", &m.Attrs)
}
