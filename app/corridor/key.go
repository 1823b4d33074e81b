package corridor

import (
	"strings"

	"silkladder/app/chart"
)

// Key says what the marks mean, as a strip of w pixels below or beside the map,
// and how high it is.
func (p *Plate) Key(v View) (marks string, height float64) { return p.KeyOf(v, &State{}) }

// KeyOf is the key with the marks that a state shows besides.
func (p *Plate) KeyOf(v View, s *State) (marks string, height float64) {
	m, h := layers{p}.key(v, s, 0)
	return chart.Scene(m).Fragment(), h
}

func (p layers) key(v View, s *State, top float64) ([]chart.Mark, float64) {
	row, swatch, gap := 22.0, 26.0, 18.0
	if v.W < narrow {
		swatch, gap = 20, 11
	}
	w := words[p.data.Lang]
	var out []chart.Mark
	x, y := 0.0, top+row/2
	names := append([]string(nil), w.key[:]...)
	for i := 5; i < 7; i++ { // of capacity, of sales
		names[i] = strings.Replace(names[i], "%s", s.size(p.data.Lang), 1)
	}
	for i, on := range [...]bool{s.Gains != nil, s.Gains != nil, s.Before != nil, s.Projects > 0 && p.base == Land, s.Unused != nil} {
		names = append(names[:len(names):len(names)], map[bool]string{true: w.more[i]}[on])
	}
	for i, name := range names {
		if name == "" {
			continue
		}
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
			out = group(out, "s-muted w2", cross(mid, y, 2.8))
		case 4:
			stroke("s-cluster map-flow", 4, "", "round")
		case 5:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "f-hosts map-park"}, X: mid, Y: y, R: v.radius(.05)})
		case 6:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "s-cluster map-outlet"}, X: mid, Y: y, R: v.radius(.05)})
		case 7:
			r := v.radius(.05)
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "f-accent map-park"}, X: mid, Y: y, R: r},
				chart.Line{Attrs: chart.Attrs{Class: "s-paper w2"}, X1: mid - r*.55, Y1: y, X2: mid + r*.55, Y2: y})
		case 8:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "f-muted map-park"}, X: mid, Y: y, R: v.radius(.05)})
		case 9:
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "s-ink map-before"}, X: mid, Y: y, R: v.radius(.05)})
		case 10:
			out = append(out, chart.Path{Attrs: chart.Attrs{Class: "f-ink"}, D: diamond(mid, y, 4.2*v.size())})
		case 11:
			stroke("s-hair", 1.2, "", "")
		}
		out = append(out, chart.Text{Attrs: chart.Attrs{Class: "muted"}, X: x + swatch + 6, Y: y + 4.3, S: name, Size: 12})
		x += wide + gap
	}
	return out, y + row/2 - top
}
