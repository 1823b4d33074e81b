package chart

// How each mark is printed as SVG.

func (m Path) print(p *printer) {
	p.open("path", &m.Attrs, "")
	p.attr("d", m.D)
	if m.Length > 0 {
		p.num("pathLength", m.Length)
	}
	p.close("path", &m.Attrs)
}

func (m Line) print(p *printer) {
	p.open("line", &m.Attrs, "")
	p.num("x1", m.X1)
	p.num("y1", m.Y1)
	p.num("x2", m.X2)
	p.num("y2", m.Y2)
	p.close("line", &m.Attrs)
}

func (m Circle) print(p *printer) {
	p.open("circle", &m.Attrs, "")
	p.num("cx", m.X)
	p.num("cy", m.Y)
	p.num("r", m.R)
	p.close("circle", &m.Attrs)
}

func (m Rect) print(p *printer) {
	p.open("rect", &m.Attrs, "")
	if m.X != 0 {
		p.num("x", m.X)
	}
	if m.Y != 0 {
		p.num("y", m.Y)
	}
	p.num("width", m.W)
	p.num("height", m.H)
	if m.R > 0 {
		p.num("rx", m.R)
	}
	p.close("rect", &m.Attrs)
}

func (m Text) print(p *printer) {
	extra := sizeClass(m.Size)
	if m.Bold {
		extra = join(extra, "bold")
	}
	if m.Halo {
		extra = join(extra, "halo")
	}
	p.open("text", &m.Attrs, extra)
	p.num("x", m.X)
	p.num("y", m.Y)
	switch m.Anchor {
	case Middle:
		p.b = append(p.b, ` text-anchor="middle"`...)
	case End:
		p.b = append(p.b, ` text-anchor="end"`...)
	}
	p.b = append(p.b, '>')
	p.title(&m.Attrs)
	if m.Strong != "" {
		if p.file {
			p.b = append(p.b, `<tspan font-weight="600">`...)
		} else {
			p.b = append(p.b, `<tspan class="bold">`...)
		}
		p.text(m.Strong)
		p.end("tspan")
		if m.S != "" {
			p.b = append(p.b, ' ')
		}
	}
	p.text(m.S)
	p.end("text")
}

func (m Group) print(p *printer) {
	p.open("g", &m.Attrs, "")
	p.attr("transform", m.Transform)
	p.b = append(p.b, '>')
	p.title(&m.Attrs)
	for _, c := range m.Marks {
		c.print(p)
	}
	p.end("g")
}

// sizeClass names the class of a type size; sizes without a class panic, so
// that no picture sets type the style sheet does not know.
func sizeClass(size float64) string {
	switch size {
	case 0, DefaultSize:
		return ""
	case 12:
		return "t12"
	case 15:
		return "t15"
	case 18:
		return "t18"
	case 24:
		return "t24"
	}
	panic("chart: type size without a class")
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + " " + b
}
