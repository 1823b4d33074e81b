package chart

import "math"

// Axis is one of the three determinants of governance.
type Axis struct {
	Label string // "Complexity of transactions"
	Short string // "complex": the column head over the table of types
	Value float64
	Then  float64
	// Threshold separates low from high.
	Threshold float64
}

// GovernanceType is one row of the table of Gereffi, Humphrey and Sturgeon
// (2005).
type GovernanceType struct {
	Label string
	// Pattern is +1 for high and −1 for low on each axis.
	Pattern [3]int
	Weight  float64 // its share now, 0 to 1
	Then    float64
}

// DeterminantsData explains governance by its three determinants: complexity of
// transactions, ability to codify them, capability of suppliers.
type DeterminantsData struct {
	Head
	Axes      [3]Axis
	Types     []GovernanceType
	Year      float64
	StartYear float64
}

// Determinants draws the three determinants as a triangle, with a tick on each
// axis from which it counts as high, beside the table that says which combination of
// high and low makes which type of governance.
func Determinants(d DeterminantsData, w float64) Figure {
	const rowH, headH = 26.0, 24.0
	side := w >= 600
	left, right := 0.0, w // of the triangle's part
	if side {
		right = w * .5
	}
	r := clamp(w*.3, 84, 116) // centre to corner
	var labels [3][]string
	for i, a := range d.Axes {
		labels[i] = balanced(a.Label, DefaultSize, (right-left)/2-6)
	}
	crown := float64(len(labels[0])+1)*lineHeight(0) + 4
	tri := crown + 1.5*r + 20 + float64(max(len(labels[1]), len(labels[2]))+1)*lineHeight(0)
	table := headH + rowH*float64(len(d.Types))
	f := d.figure(w, 0)
	cx, tx, ty := w/2, 0.0, tri+8
	f.H = ty + table
	if side {
		cx = w * .25
		f.H = math.Max(tri, table+16)
		tx, ty = w*.54, (f.H-table)/2
	}
	cy := crown + r
	if side {
		cy += (f.H - tri) / 2
	}
	at := func(axis int, v float64) (x, y float64) {
		sin, cos := math.Sincos(2 * math.Pi / 3 * float64(axis))
		return cx + r*v*sin, cy - r*v*cos
	}
	triangle := func(v func(Axis) float64) string {
		var p Pen
		for i, a := range d.Axes {
			if x, y := at(i, clamp(v(a), 0, 1)); i == 0 {
				p.MoveTo(x, y)
			} else {
				p.LineTo(x, y)
			}
		}
		p.Close()
		return p.String()
	}
	for i, a := range d.Axes {
		x, y := at(i, 1)
		f.Scene.Add(Line{Attrs{Class: "hair"}, cx, cy, x, y})
		// The threshold is a tick across the axis.
		x, y = at(i, a.Threshold)
		sin, cos := math.Sincos(2 * math.Pi / 3 * float64(i))
		f.Scene.Add(Line{Attrs{Class: "s-muted w2"}, x - 7*cos, y - 7*sin, x + 7*cos, y + 7*sin})
	}
	now := triangle(func(a Axis) float64 { return a.Value })
	f.Scene.Add(
		Path{Attrs: Attrs{Class: "hair"}, D: triangle(func(Axis) float64 { return 1 })},
		Path{Attrs: Attrs{Class: "f-cluster tint"}, D: now},
		Path{Attrs: Attrs{Class: "base"}, D: triangle(func(a Axis) float64 { return a.Then })},
		Path{Attrs: Attrs{Class: "s-cluster w2 round"}, D: now})

	num := Fixed(2)
	high, low := d.or("high", "高"), d.or("low", "低")
	for i, a := range d.Axes {
		x, y := at(i, clamp(a.Value, 0, 1))
		f.Scene.Add(marker(x, y, 5, "f-cluster"))
		word := low
		if a.Value >= a.Threshold {
			word = high
		}
		cornerX, cornerY := at(i, 1)
		lines := labels[i]
		ly := cornerY + 20
		if i == 0 {
			ly = cornerY - 9 - float64(len(lines))*lineHeight(0)
		}
		half := math.Max(widest(DefaultSize, lines...), Width(word+" 0.00", 0)*boldness) / 2
		lx := clamp(cornerX, left+half, right-half)
		for _, t := range lines {
			f.Scene.Add(Text{X: lx, Y: ly, S: t, Anchor: Middle})
			ly += lineHeight(0)
		}
		f.Scene.Add(Text{Attrs: Attrs{Class: "cluster"}, X: lx, Y: ly, Strong: num(a.Value), S: word, Anchor: Middle})
		f.Points = append(f.Points, Point{a.Label, d.colon(a.Label, d.list(d.is(word, num(a.Value)),
			d.or("high from ", "达到 ")+num(a.Threshold)+d.or("", " 为高"),
			d.or("at the start ", "起始年为 ")+num(a.Then))), x, y})
	}
	d.typeTable(&f, tx, ty, w-tx, headH, rowH)

	f.Table.Columns = []string{d.or("Determinant or type", "决定因素或类型"), d.inYear(d.Year), d.inYear(d.StartYear), d.or("Threshold", "门槛")}
	for _, a := range d.Axes {
		f.Table.Rows = append(f.Table.Rows, []string{a.Label, raw(a.Value), raw(a.Then), raw(a.Threshold)})
	}
	for _, t := range d.Types {
		f.Table.Rows = append(f.Table.Rows, []string{t.Label, raw(t.Weight), raw(t.Then), ""})
	}
	if f.Desc == "" {
		f.Desc = d.describe(high, low)
	}
	return f
}

// typeTable sets the types with their pattern of high (full) and low (hollow)
// discs and their weight as a bar; the heaviest is the one that governs.
func (d *DeterminantsData) typeTable(f *Figure, x, y, w, headH, rowH float64) {
	names := 0.0
	for _, t := range d.Types {
		names = math.Max(names, Width(t.Label, 0)*boldness)
	}
	nameW := math.Min(names+12, w*.38)
	const pctW = 38.0
	colW := math.Min(widest(MinSize, d.Axes[0].Short, d.Axes[1].Short, d.Axes[2].Short)+10, (w-nameW-pctW)/3)
	colW = math.Max(colW, math.Min(56, (w-nameW-pctW)/4))
	barX := x + nameW + 3*colW + 6
	barW := x + w - barX - pctW // left out where there is no room
	for i, a := range d.Axes {
		cx := x + nameW + (float64(i)+.5)*colW
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: cx, Y: y + 12, S: a.Short, Anchor: Middle, Size: MinSize})
	}
	top := d.heaviest()
	for k, t := range d.Types {
		ry := y + headH + float64(k)*rowH
		mid := ry + rowH/2
		fill, stroke := "f-lead", "s-lead"
		f.Scene.Add(Line{Attrs{Class: "hair"}, x, ry, x + w, ry})
		if k == top {
			fill, stroke = "f-cluster", "s-cluster"
			f.Scene.Add(Rect{Attrs: Attrs{Class: "f-cluster tint"}, X: x, Y: ry, W: w, H: rowH})
		}
		label := Text{X: x + 4, Y: centre(mid, 0), S: t.Label, Bold: k == top}
		if k == top {
			label.Class = fill
		}
		f.Scene.Add(label)
		for i, p := range t.Pattern {
			cx := x + nameW + (float64(i)+.5)*colW
			if p > 0 {
				f.Scene.Add(Circle{Attrs{Class: fill}, cx, mid, 5})
			} else {
				f.Scene.Add(Circle{Attrs{Class: stroke}, cx, mid, 4.5})
			}
		}
		if barW > 24 {
			f.Scene.Add(Rect{Attrs: Attrs{Class: fill}, X: barX, Y: mid - 4, W: math.Max(barW*clamp(t.Weight, 0, 1), 1), H: 8})
		}
		f.Scene.Add(Text{X: x + w - 4, Y: centre(mid, MinSize), S: Percent(0)(t.Weight), Anchor: End, Size: MinSize, Bold: k == top})
		f.Points = append(f.Points, Point{t.Label, d.colon(t.Label, d.list(d.or("weight ", "权重 ")+Percent(0)(t.Weight),
			d.or("at the start ", "起始年为 ")+Percent(0)(t.Then))), barX, mid})
	}
	ry := y + headH + float64(len(d.Types))*rowH
	f.Scene.Add(Line{Attrs{Class: "hair"}, x, ry, x + w, ry})
}

func (d *DeterminantsData) heaviest() int {
	top := 0
	for i, t := range d.Types {
		if t.Weight > d.Types[top].Weight {
			top = i
		}
	}
	return top
}

func (d *DeterminantsData) describe(high, low string) string {
	s := ""
	for _, a := range d.Axes {
		word := low
		if a.Value >= a.Threshold {
			word = high
		}
		s = d.list(s, d.is(a.Label, Fixed(2)(a.Value)+d.or(" (", "（")+word+d.or(")", "）")))
	}
	s = d.sentence(d.colon(d.inYear(d.Year), s))
	if len(d.Types) > 0 {
		t := d.Types[d.heaviest()]
		s += d.sentence(d.or("The heaviest type is "+t.Label+", at "+Percent(0)(t.Weight), "权重最大的类型是"+t.Label+"，占"+Percent(0)(t.Weight)))
	}
	return trim(s)
}
