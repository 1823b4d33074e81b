package chart

import "math"

// Series is one line.
type Series struct {
	Label string
	// Class is the colour: "cluster", "hosts", "lead", "accent", "sea", "ink".
	// It is ignored for a Base series.
	Class string
	// Y are the values at LinesData.X; NaN leaves a gap.
	Y []float64
	// Base marks the counterfactual: dashed grey, drawn beneath the others.
	Base bool
}

// Band is the range a quantity may take: 50, 80 or 95 per cent of runs.
type Band struct {
	Level  int // 50, 80 or 95
	Class  string
	Lo, Hi []float64
}

// Note is a remark on a year, set above the plot with a dotted stem down it.
type Note struct {
	X    float64
	Text string
}

// LinesData is a quantity over the years, with and without the Belt and Road.
type LinesData struct {
	Head
	X          []float64 // calendar years, ascending, quarters allowed
	Series     []Series
	Bands      []Band // drawn in the order given; widest first
	Notes      []Note
	Observed   []Observed
	Unit       string  // what the vertical axis measures
	Cursor     float64 // the year shown; 0 for none
	Lo, Hi     float64 // fixed vertical range when Hi > Lo
	Zero       bool    // include zero in a free range
	Format     Format  // of labels; nil suits the axis
	TickFormat Format  // of the axis; nil suits its step
	H          float64 // height; 0 follows the width
}

// plotHeight is the height of a chart over time at a width.
func plotHeight(w float64) float64 { return math.Round(clamp(w*.56, 216, 340)) }

// gap is the most by which two series differ in any year; 0 of others than two.
func (d *LinesData) gap() (most float64) {
	if len(d.Series) != 2 {
		return 0
	}
	for i, y := range d.Series[0].Y {
		if z := d.Series[1].Y; i < len(z) && finite(y) && finite(z[i]) {
			most = max(most, math.Abs(y-z[i]))
		}
	}
	return most
}

// Lines draws series over the years with their names at their ends. With bands
// it is the fan chart.
func Lines(d LinesData, w float64) Figure {
	h := d.H
	if h == 0 {
		h = plotHeight(w)
	}
	f := d.figure(w, h)
	if len(d.X) == 0 {
		return f
	}
	lo, hi := d.valueRange()
	at, st := ticks(lo, hi, int(clamp(h/64, 3, 5)))
	tick := d.TickFormat
	if tick == nil {
		tick = fixedFor(st)
	}
	format := d.Format
	if format == nil {
		n := decimalsFor(st / 10)
		if gap := d.gap(); gap < 1.5*math.Pow10(-n) && gap > st/500 { // two numbers that differ read differently
			n++
		}
		format = Fixed(n)
	}
	bottom := h - yearAxisHeight
	left := gridWidth(at, tick)
	shown := -1 // the cursor's place in X
	if d.Cursor >= d.X[0] && d.Cursor <= d.X[len(d.X)-1] {
		shown = near(d.X, d.Cursor)
	}
	labels := make([]endLabel, 0, len(d.Series)+len(d.Bands))
	var dots []cursorDot
	for _, s := range d.Series {
		_, j := ends(s.Y)
		if j < 0 {
			continue
		}
		l := endLabel{value: format(s.Y[j]), name: s.Label, class: "f-" + s.Class, y: s.Y[j]}
		if s.Base {
			l.class = "f-base"
		}
		if shown >= 0 && len(d.Series) > 3 { // too many numbers to stand at the cursor
			l.value = ""
			if shown < len(s.Y) {
				l.value = format(s.Y[shown])
			}
			if shown < len(s.Y) && finite(s.Y[shown]) {
				dots = append(dots, cursorDot{y: s.Y[shown], class: l.class})
			}
		} else if shown >= 0 {
			l.value = ""
			if shown < len(s.Y) && finite(s.Y[shown]) {
				at := cursorDot{y: s.Y[shown], value: format(s.Y[shown]), class: l.class}
				if shown > 0 && finite(s.Y[shown-1]) {
					at.slope = s.Y[shown] - s.Y[shown-1]
				}
				dots = append(dots, at)
			}
		}
		labels = append(labels, l)
	}
	for _, b := range d.Bands {
		if n := len(b.Hi); n > 0 {
			labels = append(labels, endLabel{name: raw(float64(b.Level)) + "%", class: "muted", y: b.Hi[n-1]})
		}
	}
	f.Unit, f.Axis = d.legend(d.words(d.Unit)), Extent{lo, hi}
	if d.Among != nil && d.pair() && shown >= 0 { // the names stand above all facets
		f.Unit = d.or(f.Unit+"; dashed: "+d.Series[1].Label, f.Unit+"；虚线："+d.Series[1].Label)
		labels = nil
	}
	right := w - endWidth(labels, w, labelShare(w)) - 12
	x := scale{d.X[0], d.X[len(d.X)-1], left, right}
	top := d.unit(&f.Scene, f.Unit, w)
	top = putNotes(&f.Scene, d.Notes, x, w, top, bottom)
	y := scale{lo, hi, bottom, top}

	d.Era.draw(&f.Scene, x, top, bottom)
	valueGrid(&f.Scene, y, at, tick, left, right)
	for _, b := range d.Bands {
		f.Scene.Add(Path{Attrs: Attrs{Class: "f-" + b.Class + " " + bandClass(b.Level)}, D: areaPath(d.X, b.Lo, b.Hi, x, y)})
	}
	yearAxis(&f.Scene, x, bottom, d.Cursor)
	for pass := 0; pass < 2; pass++ {
		for _, s := range d.Series {
			if s.Base != (pass == 0) {
				continue
			}
			class := "s-" + s.Class + " w2 round"
			if s.Base {
				class = "base"
			}
			f.Scene.Add(Path{Attrs: Attrs{Class: class}, D: linePath(d.X, s.Y, x, y)})
		}
	}
	for i := range d.Observed {
		d.Observed[i].draw(&f.Scene, x, y)
	}
	if shown >= 0 {
		for i := range dots {
			dots[i].y = y.clamped(dots[i].y)
		}
		cursorLine(&f.Scene, x.at(d.X[shown]), top, bottom, x, dots)
	}
	for i := range labels {
		labels[i].y = y.clamped(labels[i].y)
	}
	putEndLabels(&f.Scene, labels, right+12, top-6, bottom+4)

	rows := d.stops(d.X)
	f.Points = make([]Point, 0, len(rows))
	for _, i := range rows {
		text, py := "", bottom
		for k, s := range d.Series {
			if i < len(s.Y) && finite(s.Y[i]) {
				text = d.list(text, d.is(s.Label, format(s.Y[i])))
				if k == 0 {
					py = y.clamped(s.Y[i])
				}
			}
		}
		f.Points = append(f.Points, Point{year(d.X[i]), d.colon(d.inYear(d.X[i]), text), x.at(d.X[i]), py})
	}
	f.Table = d.table(rows)
	if f.Desc == "" {
		f.Desc = d.describe(format)
	}
	return f
}

func bandClass(level int) string {
	switch level {
	case 50:
		return "band50"
	case 80:
		return "band80"
	}
	return "band95"
}

func (d *LinesData) valueRange() (lo, hi float64) {
	if d.Hi > d.Lo {
		return d.Lo, d.Hi
	}
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, s := range d.Series {
		lo, hi = minmax(s.Y, lo, hi)
	}
	for _, b := range d.Bands {
		lo, hi = minmax(b.Lo, lo, hi)
		lo, hi = minmax(b.Hi, lo, hi)
	}
	for _, o := range d.Observed {
		lo, hi = minmax(o.Y, lo, hi)
	}
	if d.Zero && lo <= hi {
		lo, hi = math.Min(lo, 0), math.Max(hi, 0)
	}
	lo, hi = d.reach(lo, hi)
	return domain(lo, hi, 5)
}

// putNotes sets remarks in as many rows as they need below y, with stems down
// to the bottom of the plot, and returns where the plot may begin.
func putNotes(s *Scene, notes []Note, x scale, w, y, bottom float64) float64 {
	if len(notes) == 0 {
		return y
	}
	var reach []float64 // right end of the text in each row
	for _, t := range notes {
		px, tw := x.at(t.X), Width(t.Text, MinSize)
		l := clamp(px-6, 0, math.Max(0, w-tw))
		row := 0
		for row < len(reach) && l < reach[row]+8 {
			row++
		}
		if row == len(reach) {
			reach = append(reach, 0)
		}
		reach[row] = l + tw
		ty := y + 10 + float64(row)*15
		s.Add(Line{Attrs{Class: "s-muted w1 dot"}, px, ty + 4, px, bottom},
			Text{Attrs: Attrs{Class: "muted"}, X: l, Y: ty, S: t.Text, Size: MinSize, Halo: true})
	}
	return y + float64(len(reach))*15 + 6
}

func (d *LinesData) table(rows []int) Table {
	t := Table{Caption: d.Title, Columns: []string{d.or("Year", "年份")}}
	for _, s := range d.Series {
		t.Columns = append(t.Columns, s.Label)
	}
	for _, b := range d.Bands {
		n := raw(float64(b.Level)) + "%"
		t.Columns = append(t.Columns, n+d.or(" of runs, low", "区间下限"), n+d.or(" of runs, high", "区间上限"))
	}
	for _, o := range d.Observed {
		t.Columns = append(t.Columns, o.Label)
	}
	cell := func(v []float64, i int) string {
		if i < len(v) {
			return raw(v[i])
		}
		return ""
	}
	for _, i := range rows {
		r := make([]string, 0, len(t.Columns))
		r = append(r, year(d.X[i]))
		for _, s := range d.Series {
			r = append(r, cell(s.Y, i))
		}
		for _, b := range d.Bands {
			r = append(r, cell(b.Lo, i), cell(b.Hi, i))
		}
		for _, o := range d.Observed {
			r = append(r, o.at(d.X[i]))
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

func (d *LinesData) describe(format Format) string {
	s := ""
	for _, t := range d.Series {
		if i, j := ends(t.Y); j >= 0 {
			s += d.sentence(d.trend(t.Label, t.Y[i], t.Y[j], d.X[i], d.X[j], format))
		}
	}
	if a, b, ok := d.lastPair(); ok {
		s += d.sentence(d.or("The difference in the last year is ", "最后一年相差 ") + Signed(format)(a-b))
	}
	for _, b := range d.Bands {
		if n := len(b.Lo) - 1; n >= 0 {
			s += d.sentence(d.or(
				raw(float64(b.Level))+" in 100 runs end between "+format(b.Lo[n])+" and "+format(b.Hi[n]),
				raw(float64(b.Level))+"%的模拟终点落在"+format(b.Lo[n])+"与"+format(b.Hi[n])+"之间"))
		}
	}
	return trim(s)
}

// pair reports whether the chart compares just a series with its counterfactual.
func (d *LinesData) pair() bool {
	return len(d.Series) == 2 && !d.Series[0].Base && d.Series[1].Base
}

// lastPair are the last values with and without, when the chart compares just
// these two.
func (d *LinesData) lastPair() (with, without float64, ok bool) {
	if !d.pair() {
		return 0, 0, false
	}
	_, i := ends(d.Series[0].Y)
	_, j := ends(d.Series[1].Y)
	if i < 0 || j < 0 {
		return 0, 0, false
	}
	return d.Series[0].Y[i], d.Series[1].Y[j], true
}
