package chart

// Stroke is a Path whose width and dashes carry a number, so that no class can
// name them: the flows of the map, whose width is the capacity that moves. Its
// classes must not set width or dashes themselves.
type Stroke struct {
	Path
	Width float64 // stroke width in CSS pixels
	Dash  string  // stroke-dasharray; "" for a whole line
	Cap   string  // stroke-linecap; "" for butt
}

func (m Stroke) print(p *printer) {
	p.open("path", &m.Attrs, "")
	p.num("stroke-width", m.Width)
	p.attr("stroke-dasharray", m.Dash)
	p.attr("stroke-linecap", m.Cap)
	p.attr("d", m.D)
	if m.Length > 0 {
		p.num("pathLength", m.Length)
	}
	p.close("path", &m.Attrs)
}
