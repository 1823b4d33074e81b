package chart

// Window shows the part of its marks that lies within W by H pixels from the
// origin, and nothing beyond: a map in a file. It is an svg element, whose
// overflow is hidden in every reader.
type Window struct {
	W, H  float64
	Marks []Mark
}

func (m Window) print(p *printer) {
	p.b = append(p.b, `<svg`...)
	p.num("width", m.W)
	p.num("height", m.H)
	p.b = append(p.b, '>')
	for _, c := range m.Marks {
		c.print(p)
	}
	p.end("svg")
}
