package corridor

import "silkladder/app/chart"

// Key says what the marks mean, as a strip of w pixels below or beside the map,
// and how high it is.
func (p *Plate) Key(v View) (marks string, height float64) {
	m, h := p.key(v, 0)
	return chart.Scene(m).Fragment(), h
}

func (p *Plate) key(v View, top float64) ([]chart.Mark, float64) {
	row, swatch, gap := 22.0, 26.0, 18.0
	if v.W < narrow {
		swatch, gap = 20, 11
	}
	w := words[p.data.Lang]
	var out []chart.Mark
	x, y := 0.0, top+row/2
	for i, name := range w.key {
		wide := swatch + 6 + chart.Width(name, 12)
		if x > 0 && x+wide > v.W {
			x, y = 0, y+row
		}
		var line chart.Pen
		line.MoveTo(x, y)
		line.LineTo(x+swatch, y)
		mid := x + swatch/2
		stroke := func(class string, width float64, dash, cap string) {
			out = append(out, chart.Stroke{Path: chart.Path{Attrs: chart.Attrs{Class: class}, D: line.String()}, Width: width, Dash: dash, Cap: cap})
		}
		switch i {
		case 0, 1, 2:
			st := routeStyle[Rail-Mode(i)]
			stroke(st.class, st.width, st.dash, st.cap)
		case 3:
			stroke("s-muted", 1.2, closedDash, "round")
		case 4:
			stroke("s-cluster map-flow", 4, "", "round")
		case 5:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "f-hosts map-park"}, X: mid, Y: y, R: v.radius(.05)})
		case 6:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "s-cluster map-outlet"}, X: mid, Y: y, R: v.radius(.05)})
		}
		out = append(out, chart.Text{Attrs: chart.Attrs{Class: "muted"}, X: x + swatch + 6, Y: y + 4.3, S: name, Size: 12})
		x += wide + gap
	}
	return out, y + row/2 - top
}
