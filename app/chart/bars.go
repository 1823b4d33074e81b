package chart

import "math"

// BarPart is one part of every bar: its name in the key, its colour.
type BarPart struct {
	Label string
	Class string
	Shade float64 // fill opacity, 0 for solid
}

// Bar is one row: the values of the parts, in their order. Negative ones lie left
// of the axis.
type Bar struct {
	Label  string
	Values []float64
}

// BarsData are rows of stacked bars on one scale.
type BarsData struct {
	Head
	Unit   string
	Parts  []BarPart // one without a label needs no key
	Rows   []Bar
	Signed bool   // numbers with their signs
	Format Format // nil suits the scale
}

// Bars draws one bar a row from a common axis, cut into parts, with the sum at its
// end; the key of the parts stands above.
func Bars(d BarsData, w float64) Figure {
	f := d.figure(w, 0)
	lo, hi := 0.0, 0.0
	names := make([]string, len(d.Rows))
	for i, r := range d.Rows {
		names[i] = r.Label
		up, down := 0.0, 0.0
		for _, v := range r.Values {
			up += math.Max(v, 0)
			down += math.Min(v, 0)
		}
		lo, hi = math.Min(lo, down), math.Max(hi, up)
	}
	if lo, hi = d.reach(lo, hi); hi-lo < 1e-12 {
		hi = 1
	}
	format := d.Format
	if format == nil {
		format = fixedFor(step(hi-lo, 5) / 10)
	}
	show := format
	if d.Signed {
		show = Signed(format)
	}
	f.Unit, f.Axis = d.Unit, Extent{lo, hi}
	top := 6.0
	if d.Among == nil {
		top += unitLines(&f.Scene, d.Unit, w)
	}
	top = d.key(&f.Scene, w, top)
	p := placeRows(w, top, widest(DefaultSize, show(hi), show(lo))*boldness+10, names)
	f.H = top + float64(len(d.Rows))*p.rowH + 4
	x := scale{lo, hi, p.left, p.right}
	axis := x.at(0)
	f.Scene.Add(Line{Attrs{Class: "axis"}, axis, top, axis, f.H - 4})
	f.Table.Columns = []string{""}
	for _, part := range d.Parts {
		f.Table.Columns = append(f.Table.Columns, part.Label)
	}
	if len(d.Parts) > 1 {
		f.Table.Columns = append(f.Table.Columns, d.or("Together", "合计"))
	}
	for i, r := range d.Rows {
		y := p.name(&f.Scene, float64(i), Text{S: r.Label, Halo: !p.aside})
		right, left, sum, text := axis, axis, 0.0, ""
		cells := []string{r.Label}
		for k, v := range r.Values {
			length := math.Abs(x.at(v) - axis)
			at := right
			if v < 0 {
				left -= length
				at = left
			} else {
				right += length
			}
			if length > .2 {
				f.Scene.Add(Rect{Attrs: Attrs{Class: "f-" + d.Parts[k].Class, Opacity: d.Parts[k].Shade}, X: at, Y: y, W: length, H: p.bh})
			}
			sum += v
			cells = append(cells, raw(v))
			if len(d.Parts) > 1 && show(v) != show(0) {
				text = d.list(text, d.is(d.Parts[k].Label, show(v)))
			}
		}
		if len(d.Parts) > 1 {
			cells = append(cells, raw(sum))
		}
		f.Scene.Add(Text{X: w, Y: centre(y+p.bh/2, 0), S: show(sum), Anchor: End, Bold: true, Halo: true})
		whole := show(sum)
		if text != "" {
			whole += d.or(" (", "（") + text + d.or(")", "）")
		}
		f.Points = append(f.Points, Point{r.Label, d.colon(r.Label, whole), right, y + p.bh/2})
		f.Table.Rows = append(f.Table.Rows, cells)
	}
	if f.Desc == "" {
		s := ""
		for i, r := range d.Rows {
			if i < 6 {
				s = d.list(s, d.is(r.Label, show(total(r.Values))))
			}
		}
		f.Desc = trim(d.sentence(d.or("From the top: ", "自上而下：") + s))
	}
	return f
}

// key names the parts in rows of squares and returns where the bars begin.
func (d *BarsData) key(s *Scene, w, top float64) float64 {
	if len(d.Parts) < 2 {
		return top
	}
	x, y := 0.0, top
	for _, p := range d.Parts {
		room := 18 + Width(p.Label, MinSize)
		if x > 0 && x+room > w {
			x, y = 0, y+18
		}
		s.Add(Rect{Attrs: Attrs{Class: "f-" + p.Class, Opacity: p.Shade}, X: x, Y: y + 2, W: 11, H: 11, R: 2},
			Text{X: x + 16, Y: y + 12, S: p.Label, Size: MinSize})
		x += room + 14
	}
	return y + 24
}

func total(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum
}
