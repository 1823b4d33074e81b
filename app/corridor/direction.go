package corridor

import (
	"strconv"

	"silkladder/app/chart"
	"silkladder/app/geo"
	"silkladder/app/lang"
)

// Paper is the paper's sentence on the belt as a whole, to stand as a caption
// under the map.
var Paper = lang.Pair{
	En: "“The Belt and Road runs through Asia, Europe and Africa: at one end the lively economies of East Asia, at the other the developed ones of Europe, and between them a vast hinterland of great potential.” (Qiu 2016, our translation)",
	Zh: "“‘一带一路’贯穿亚欧非大陆，一头是活跃的东亚经济圈，一头是发达的欧洲经济圈，中间广大腹地国家经济发展潜力巨大。”（邱永辉，2016）",
}

// Directions are the paper's directions in the order of their numbers on the map;
// none on a diagram, which has no land for them to cross.
func (p *Plate) Directions() []Direction {
	if p.base == Diagram {
		return nil
	}
	return p.data.Directions
}

// directionMarks are broad bands below all lines: in plate units under the map's
// transform or, where defs is empty, in a view's pixels for a file.
func (p layers) directionMarks(defs string, v View, s *State) (out []chart.Mark) {
	if !s.Directions {
		return nil
	}
	for _, d := range p.Directions() {
		for _, way := range d.Ways {
			path := chart.Path{Attrs: chart.Attrs{Class: "s-accent map-direction"}, D: p.wayPath(way, defs, v)}
			if defs == "" {
				path.Class = "s-accent soft"
				out = append(out, chart.Stroke{Path: path, Width: 3, Cap: "round", Dash: "1 7"})
				continue
			}
			out = append(out, path)
		}
	}
	return out
}

// wayPath joins the places of a way.
func (p layers) wayPath(way [][2]float64, defs string, v View) string {
	var pen chart.Pen
	for i, at := range way {
		q := geo.Forward(at[0], at[1])
		if defs == "" {
			q = v.Pixel(q)
		}
		if i == 0 {
			pen.MoveTo(q.X, q.Y)
		} else {
			pen.LineTo(q.X, q.Y)
		}
	}
	return pen.String()
}

// numbersAt are the grounds of the directions' numbers, where they end in sight;
// two that end at the same place stand side by side. One out of sight has r 0.
func (p layers) numbersAt(v View, s *State) (out []disc) {
	if !s.Directions {
		return nil
	}
	for _, d := range p.Directions() {
		at := disc{}
		if len(d.Ways) > 0 {
			way := d.Ways[0]
			for k := len(way) - 1; k >= 0 && at.r == 0; k-- {
				if q := geo.Forward(way[k][0], way[k][1]); p.visible(v, q, -10) {
					at = disc{v.Pixel(q), 9}
				}
			}
		}
		for clear := at.r == 0; !clear; {
			clear = true
			for _, o := range out {
				if o.r > 0 && near(o.at, at.at, 19) {
					at.at.X += 20
					clear = false
				}
			}
		}
		out = append(out, at)
	}
	return out
}

// numberMarks are the numbers of the directions.
func (p layers) numberMarks(v View, s *State) (out []chart.Mark) {
	for i, d := range p.numbersAt(v, s) {
		if d.r > 0 {
			out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "s-accent f-paper"}, X: d.at.X, Y: d.at.Y, R: d.r},
				chart.Text{Attrs: chart.Attrs{Class: "accent"}, X: d.at.X, Y: d.at.Y + 4.3, S: strconv.Itoa(i + 1), Anchor: chart.Middle, Size: 12, Bold: true})
		}
	}
	return out
}
