package chart

import "math"

// Part is a named amount.
type Part struct {
	Label string
	Value float64
}

// AttributionData splits a difference among what caused it.
type AttributionData struct {
	Head
	From, To Part   // the same quantity without and with the Belt and Road
	Steps    []Part // contributions; with From they add up to To
	// Rival, if it has a label, is another cause for comparison, such as what
	// home demand of the same size would add; it is set apart below.
	Rival  Part
	Format Format
}

// rowPlace lays out charts of one bar per row: names in a left column, or above
// their bars where the figure is narrow.
type rowPlace struct {
	aside         bool
	left, right   float64 // of the bars
	top, rowH, bh float64
}

func placeRows(w, top float64, margin float64, labels []string) rowPlace {
	p := rowPlace{aside: w >= 480, right: w - margin, top: top, rowH: 42, bh: 16}
	if p.aside {
		p.rowH, p.bh = 30, 18
		p.left = math.Min(math.Ceil(widest(DefaultSize, labels...))+16, w*.42)
	}
	return p
}

// name sets a row's name and returns the bar's top.
func (p rowPlace) name(s *Scene, i float64, t Text) float64 {
	y := p.top + p.rowH*i
	if p.aside {
		lines := balanced(t.S, DefaultSize, p.left-12)
		ly := y + p.rowH/2 - float64(len(lines)-1)*7
		for _, l := range lines {
			t.S, t.X, t.Y = l, 0, centre(ly, 0)
			s.Add(t)
			ly += 14
		}
		return y + (p.rowH-p.bh)/2
	}
	t.X, t.Y = 0, y+14
	s.Add(t)
	return y + 21
}

// Attribution draws a waterfall on its side: from the run without, over each
// contribution, to the run with.
func Attribution(d AttributionData, w float64) Figure {
	format := d.Format
	if format == nil {
		format = Fixed(3)
	}
	signed := Signed(format)
	names := []string{d.From.Label, d.To.Label}
	least, hi := d.reach()
	lo := math.Min(0, least)
	for _, s := range d.Steps {
		names = append(names, s.Label)
	}
	rows := float64(len(d.Steps) + 2)
	rival := d.Rival.Label != ""
	if rival {
		names = append(names, d.Rival.Label)
	}
	if hi-lo < 1e-9 {
		hi = lo + 1
	}
	cut := least > 0 && hi-least < .15*hi // parts too small to see beside the whole
	if cut {
		lo = least - (hi - least)
	}
	values := math.Max(widest(DefaultSize, format(hi), signed(hi-lo)), widest(DefaultSize, signed(-d.To.Value)))*boldness + 10
	p := placeRows(w, 2, values, names)
	f := d.figure(w, p.top+rows*p.rowH+4)
	if rival {
		f.H += p.rowH + 14
	}
	if cut {
		f.H += 18
	}
	x := scale{lo, hi, p.left, p.right}
	zero := x.at(max(lo, 0))

	f.Table.Columns = []string{d.or("Part", "部分"), d.or("Value", "数值")}
	bar := func(row, a, b float64, part Part, text, class, ink string, bold bool) float64 {
		y := p.name(&f.Scene, row, Text{S: part.Label, Bold: bold})
		l, r := math.Min(x.at(a), x.at(b)), math.Max(x.at(a), x.at(b))
		f.Scene.Add(Rect{Attrs: Attrs{Class: class}, X: l, Y: y, W: math.Max(r-l, 1.5), H: p.bh},
			Text{Attrs: Attrs{Class: ink}, X: r + 6, Y: centre(y+p.bh/2, 0), S: text, Bold: true, Halo: true})
		f.Points = append(f.Points, Point{part.Label, d.colon(part.Label, text), r, y + p.bh/2})
		f.Table.Rows = append(f.Table.Rows, []string{part.Label, raw(part.Value)})
		return y
	}
	y := bar(0, max(lo, 0), d.From.Value, d.From, format(d.From.Value), "f-base", "f-base", false)
	breaks := func(y float64) {
		for i := range 2 {
			at := p.left + 10 + 5*float64(i)
			if cut {
				f.Scene.Add(Line{Attrs{Class: "s-paper w2"}, at - 3, y + p.bh + 2, at + 3, y - 2})
			}
		}
	}
	breaks(y)
	run := d.From.Value
	for i, s := range d.Steps {
		join := x.at(run)
		class, ink := "f-cluster mid", "cluster"
		if s.Value < 0 {
			class, ink = "f-accent mid", "accent"
		}
		next := bar(float64(i+1), run, run+s.Value, s, signed(s.Value), class, ink, false)
		f.Scene.Add(Line{Attrs{Class: "s-muted w1"}, join, y + p.bh, join, next})
		run += s.Value
		y = next
	}
	next := bar(float64(len(d.Steps)+1), max(lo, 0), d.To.Value, d.To, format(d.To.Value), "f-cluster", "cluster", true)
	breaks(next)
	f.Scene.Add(Line{Attrs{Class: "s-muted w1"}, x.at(run), y + p.bh, x.at(run), next})
	bottom := p.top + rows*p.rowH
	if rival {
		f.Scene.Add(Line{Attrs{Class: "hair"}, 0, bottom + 6, w, bottom + 6})
		p.top += 14
		bar(rows, d.From.Value, d.From.Value+d.Rival.Value, d.Rival, signed(d.Rival.Value), "f-lead mid", "lead", false)
	}
	// Where names stand above their bars, the edge the bars share is line enough.
	switch {
	case cut:
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: p.left, Y: f.H - 6, S: d.or("The broken bars do not begin at 0.", "断开的条形不从0起。"), Size: MinSize})
	case p.aside || zero > p.left+1:
		f.Scene.Add(Line{Attrs{Class: "axis"}, zero, 0, zero, f.H})
	}
	if f.Desc == "" {
		f.Desc = d.describe(format, signed)
	}
	return f
}

// reach is the lowest and the highest point that the bars come to.
func (d *AttributionData) reach() (least, most float64) {
	least, most = math.Min(d.From.Value, d.To.Value), math.Max(d.From.Value, d.To.Value)
	to := func(x float64) { least, most = math.Min(least, x), math.Max(most, x) }
	if d.Rival.Label != "" {
		to(d.From.Value + d.Rival.Value)
	}
	run := d.From.Value
	for _, s := range d.Steps {
		run += s.Value
		to(run)
	}
	return least, most
}

func (d *AttributionData) describe(format, signed Format) string {
	s := d.sentence(d.list(d.is(d.From.Label, format(d.From.Value)), d.is(d.To.Label, format(d.To.Value))))
	parts, best := "", -1
	for i, t := range d.Steps {
		parts = d.list(parts, d.is(t.Label, signed(t.Value)))
		if best < 0 || t.Value > d.Steps[best].Value {
			best = i
		}
	}
	s += d.sentence(parts)
	if best >= 0 {
		s += d.sentence(d.or("The largest part is "+d.Steps[best].Label, "贡献最大的是"+d.Steps[best].Label))
	}
	if d.Rival.Label != "" {
		s += d.sentence(d.colon(d.Rival.Label, signed(d.Rival.Value)))
	}
	return trim(s)
}
