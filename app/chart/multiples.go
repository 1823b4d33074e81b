package chart

import "math"

// Cell is one small picture: a host economy's balance over the years.
type Cell struct {
	Label string
	Y     []float64
	// Without is the counterfactual, drawn dashed; nil for none.
	Without []float64
}

// MultiplesData are small pictures on one scale.
type MultiplesData struct {
	Head
	X      []float64
	Cells  []Cell
	Unit   string
	Cursor float64
	Format Format // nil suits the scale
}

// wideRow is the width from which small pictures have room to be high: more than
// a sheet of paper has.
const wideRow = 700

// SmallMultiples draws one small line per host on a shared scale, filled from
// zero: green above, ochre below, and the sign in front of the number, so that
// gain and loss do not hang on colour alone.
func SmallMultiples(d MultiplesData, w float64) Figure {
	n := len(d.Cells)
	const gap = 16.0
	headH, lineH, most := 36.0, 38.0, 6.0
	if w >= wideRow { // fewer in a row, so that a line is high enough to be read
		lineH, most = 72, 4
	}
	lo, hi := 0.0, 0.0
	for _, c := range d.Cells {
		lo, hi = minmax(c.Y, lo, hi)
		lo, hi = minmax(c.Without, lo, hi)
	}
	if lo, hi = d.reach(lo, hi); hi-lo < 1e-9 {
		hi = 1
	}
	format := d.Format
	if format == nil {
		format = fixedFor(step(hi-lo, 5) / 10)
	}
	signed := Signed(format)
	// As many columns as leave room for each name, on two lines at most, beside
	// its number.
	valueW := widest(DefaultSize, signed(lo), signed(hi))*boldness + 8
	cols := int(clamp(math.Floor(w/124), 1, most))
	cellW := 0.0
	for ; ; cols-- {
		cellW = (w - gap*float64(cols-1)) / float64(cols)
		if cols <= 2 || d.namesFit(cellW-valueW) {
			break
		}
	}
	// On the smallest screens the number goes below the name instead.
	below := !d.namesFit(cellW - valueW)
	if below {
		headH += 16
	}
	if n < cols {
		cols = max(n, 1)
		cellW = (w - gap*float64(cols-1)) / float64(cols)
	}
	rows := (n + cols - 1) / cols
	f := d.figure(w, 0)
	f.Unit, f.Axis = d.words(d.Unit), Extent{lo, hi}
	top := 0.0
	if d.Among == nil {
		top = unitLines(&f.Scene, f.Unit, w)
	}
	if top > 0 {
		top += 10
	}
	cellH := headH + lineH + 16
	f.H = top + float64(rows)*cellH
	if n == 0 || len(d.X) == 0 {
		return f
	}
	last := len(d.X) - 1
	shown := last
	if d.Cursor >= d.X[0] && d.Cursor <= d.X[last] {
		shown = near(d.X, d.Cursor)
	}
	f.Table.Columns = []string{d.or("Year", "年份")}
	gain, loss := "", ""
	place := func(i int) int { return i }
	if cols <= 2 {
		place = d.sides()
	}
	for i, c := range d.Cells {
		at := place(i)
		x0 := float64(at%cols) * (cellW + gap)
		y0 := top + float64(at/cols)*cellH
		x := scale{d.X[0], d.X[last], x0, x0 + cellW - 4.5} // room for the dot and its rim
		y := scale{lo, hi, y0 + headH + lineH, y0 + headH}
		v := 0.0
		if shown < len(c.Y) {
			v = c.Y[shown]
		}
		class := "hosts"
		switch text := signed(v); {
		case text == format(0):
			class = "muted"
		case v < 0:
			class = "accent"
			loss = d.list(loss, d.is(c.Label, text))
		default:
			gain = d.list(gain, d.is(c.Label, text))
		}
		value := signed(v)
		room, vx, vy, va := cellW-valueW, x0+cellW, y0+28, End
		if below {
			room, vx, vy, va = cellW, x0, y0+45, Start
		}
		lines := balanced(c.Label, MinSize, room)
		ly := y0 + 28 - float64(len(lines)-1)*14
		s := Scene{}
		for _, t := range lines {
			s.Add(Text{X: x0, Y: ly, S: t, Size: MinSize})
			ly += 14
		}
		s.Add(Text{Attrs: Attrs{Class: class}, X: vx, Y: vy, S: value, Anchor: va, Bold: true, Halo: true})
		zero := y.at(0)
		up, down := signedAreas(c.Y, d.X, x, y)
		if up != "" {
			s.Add(Path{Attrs: Attrs{Class: "f-hosts soft"}, D: up})
		}
		if down != "" {
			s.Add(Path{Attrs: Attrs{Class: "f-accent soft"}, D: down})
		}
		d.Era.draw(&s, x, y0+headH, y0+headH+lineH)
		s.Add(Line{Attrs{Class: "axis"}, x0, zero, x0 + cellW, zero})
		if len(c.Without) > 0 {
			s.Add(Path{Attrs: Attrs{Class: "base"}, D: linePath(d.X, c.Without, x, y)})
		}
		s.Add(Path{Attrs: Attrs{Class: "s-" + class + " w2 round"}, D: linePath(d.X, c.Y, x, y)},
			marker(x.at(d.X[shown]), y.clamped(v), 3.5, "f-"+class))
		f.Scene.Add(Group{Attrs: Attrs{Data: []Datum{{"i", raw(float64(i))}}}, Marks: s})
		f.Points = append(f.Points, Point{c.Label, d.colon(c.Label, d.or(value+" in "+year(d.X[shown]), d.inYear(d.X[shown])+"为"+value)),
			x.at(d.X[shown]), y.clamped(v)})
		f.Table.Columns = append(f.Table.Columns, c.Label)
	}
	for _, i := range d.stops(d.X) {
		row := append(make([]string, 0, n+1), year(d.X[i]))
		for _, c := range d.Cells {
			v := math.NaN()
			if i < len(c.Y) {
				v = c.Y[i]
			}
			row = append(row, raw(v))
		}
		f.Table.Rows = append(f.Table.Rows, row)
	}
	if f.Desc == "" {
		none := d.or("none", "无")
		if gain == "" {
			gain = none
		}
		if loss == "" {
			loss = none
		}
		f.Desc = trim(d.sentence(d.or("Gain by "+year(d.X[shown])+": "+gain, "到"+year(d.X[shown])+"年受益的有："+gain)) +
			d.sentence(d.or("Lose: "+loss, "受损的有："+loss)))
	}
	return f
}

// sides puts the cells at the end that lose beside those at the beginning, the largest
// first, and returns where each stands: of many in two columns a phone shows the first
// few, which would all be gains.
func (d *MultiplesData) sides() func(i int) int {
	n, losses := len(d.Cells), 0
	for ; losses < n; losses++ {
		if y := d.Cells[n-1-losses].Y; len(y) == 0 || !(y[len(y)-1] < 0) {
			break
		}
	}
	pairs := min(losses, n-losses)
	return func(i int) int {
		side := 0
		if i >= n-losses {
			i, side = n-1-i, 1
		}
		if i < pairs {
			return 2*i + side
		}
		return pairs + i
	}
}

// namesFit reports whether every name fits on two lines of a width without
// cutting a word.
func (d *MultiplesData) namesFit(room float64) bool {
	for _, c := range d.Cells {
		for _, word := range words(c.Label) {
			if Width(trim(word), MinSize) > room {
				return false
			}
		}
		if len(Wrap(c.Label, MinSize, room)) > 2 {
			return false
		}
	}
	return true
}

// signedAreas are the regions between a line and zero, above and below.
func signedAreas(ys, xs []float64, x, y scale) (up, down string) {
	n := min(len(xs), len(ys))
	part := func(sign float64) string {
		clipped := make([]float64, n)
		any := false
		for i := range clipped {
			if v := ys[i]; finite(v) && v*sign > 0 {
				clipped[i] = v
				any = true
			}
		}
		if !any {
			return ""
		}
		return areaPath(xs[:n], make([]float64, n), clipped, x, y)
	}
	return part(1), part(-1)
}
