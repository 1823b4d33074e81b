package chart

// Layer is one band of a stack; the first lies at the bottom.
type Layer struct {
	Label string
	Class string // colour
	// Shade is the fill's opacity, 0 to 1, for an ordered set of layers in one
	// colour; 0 means solid.
	Shade float64
	Y     []float64 // not negative
}

// StackData are parts of a whole over the years.
type StackData struct {
	Head
	X      []float64
	Layers []Layer
	// Total, if given, is a dashed line to compare the stack's top with: the
	// whole without the Belt and Road.
	Total      []float64
	TotalLabel string
	Unit       string
	Cursor     float64
	Hi         float64 // fixed top of the axis; 0 follows the data
	Format     Format
}

// StackedShares draws shares that add up to one, such as the five governance
// weights of the lead-firm chain.
func StackedShares(d StackData, w float64) Figure {
	d.Hi = 1
	if d.Format == nil {
		d.Format = Percent(0)
	}
	return stack(d, w, Percent(0))
}

// Capacity draws amounts on top of each other, such as capacity at home and
// abroad.
func Capacity(d StackData, w float64) Figure { return stack(d, w, nil) }

func stack(d StackData, w float64, tick Format) Figure {
	h := plotHeight(w)
	f := d.figure(w, h)
	n := len(d.X)
	if n == 0 || len(d.Layers) == 0 {
		return f
	}
	tops := make([][]float64, len(d.Layers)+1)
	tops[0] = make([]float64, n)
	for k, l := range d.Layers {
		t := make([]float64, n)
		for i := range t {
			t[i] = tops[k][i]
			if i < len(l.Y) && l.Y[i] > 0 && finite(l.Y[i]) {
				t[i] += l.Y[i]
			}
		}
		tops[k+1] = t
	}
	hi := d.Hi
	if hi <= 0 {
		_, hi = minmax(tops[len(d.Layers)], 0, 0)
		_, hi = minmax(d.Total, 0, hi)
		_, hi = d.reach(0, hi)
		_, hi = domain(0, hi, 4)
	}
	at, st := ticks(0, hi, 4)
	if tick == nil {
		tick = fixedFor(st)
	}
	format := d.Format
	if format == nil {
		format = fixedFor(st / 10)
	}
	f.Unit, f.Axis = d.words(d.Unit), Extent{0, hi}
	top := d.unit(&f.Scene, f.Unit, w)
	bottom := h - yearAxisHeight
	shown := n - 1
	cursor := d.Cursor >= d.X[0] && d.Cursor <= d.X[n-1]
	if cursor {
		shown = near(d.X, d.Cursor)
	}
	y := scale{0, hi, bottom, top}
	labels := make([]endLabel, 0, len(d.Layers)+1)
	for k, l := range d.Layers {
		class := "f-" + l.Class
		if l.Shade > 0 {
			class = "ink"
		}
		labels = append(labels, endLabel{value: format(tops[k+1][shown] - tops[k][shown]), name: l.Label, class: class,
			y: y.at((tops[k][n-1] + tops[k+1][n-1]) / 2)})
	}
	if len(d.Total) == n {
		labels = append(labels, endLabel{value: format(d.Total[shown]), name: d.TotalLabel, class: "f-base", y: y.at(d.Total[n-1])})
	}
	left := gridWidth(at, tick)
	right := w - endWidth(labels, w, labelShare(w)) - 12
	x := scale{d.X[0], d.X[n-1], left, right}

	valueGrid(&f.Scene, y, at, tick, left, right)
	for k, l := range d.Layers {
		f.Scene.Add(Path{Attrs: Attrs{Class: "f-" + l.Class, Opacity: shade(l.Shade)}, D: areaPath(d.X, tops[k], tops[k+1], x, y)})
	}
	for k := 1; k < len(d.Layers); k++ {
		f.Scene.Add(Path{Attrs: Attrs{Class: "s-paper w1"}, D: linePath(d.X, tops[k], x, y)})
	}
	if len(d.Total) == n {
		line := linePath(d.X, d.Total, x, y)
		f.Scene.Add(Path{Attrs: Attrs{Class: "s-paper w3"}, D: line}, Path{Attrs: Attrs{Class: "base"}, D: line})
	}
	yearAxis(&f.Scene, x, bottom, d.Cursor)
	d.Era.draw(&f.Scene, x, top, bottom)
	if cursor {
		cx := x.at(d.X[shown])
		f.Scene.Add(Line{Attrs{Class: "s-ink"}, cx, top - 4, cx, bottom})
	}
	putEndLabels(&f.Scene, labels, right+12, top-6, bottom+4)

	f.Table.Columns = []string{d.or("Year", "年份")}
	for _, l := range d.Layers {
		f.Table.Columns = append(f.Table.Columns, l.Label)
	}
	if len(d.Total) == n {
		f.Table.Columns = append(f.Table.Columns, d.TotalLabel)
	}
	for _, i := range d.stops(d.X) {
		text := ""
		row := append(make([]string, 0, len(f.Table.Columns)), year(d.X[i]))
		for k, l := range d.Layers {
			v := tops[k+1][i] - tops[k][i]
			text = d.list(text, d.is(l.Label, format(v)))
			row = append(row, raw(v))
		}
		if len(d.Total) == n {
			text = d.list(text, d.is(d.TotalLabel, format(d.Total[i])))
			row = append(row, raw(d.Total[i]))
		}
		f.Points = append(f.Points, Point{year(d.X[i]), d.colon(d.inYear(d.X[i]), text), x.at(d.X[i]), y.clamped(tops[len(d.Layers)][i])})
		f.Table.Rows = append(f.Table.Rows, row)
	}
	if f.Desc == "" {
		s := ""
		for k, l := range d.Layers {
			s += d.sentence(d.trend(l.Label, tops[k+1][0]-tops[k][0], tops[k+1][n-1]-tops[k][n-1], d.X[0], d.X[n-1], format))
		}
		if len(d.Total) == n {
			s += d.sentence(d.trend(d.TotalLabel, d.Total[0], d.Total[n-1], d.X[0], d.X[n-1], format))
		}
		f.Desc = trim(s)
	}
	return f
}

// shade is the opacity of a layer: areas are large, so even a solid one is
// quieter than a line.
func shade(s float64) float64 {
	if s > 0 {
		return s
	}
	return .8
}
