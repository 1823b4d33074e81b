package chart

import "math"

// TornadoRow is one assumption: the outcome when it is low and when it is high.
type TornadoRow struct {
	Label               string
	Low, High           float64 // outcomes
	LowLabel, HighLabel string  // the assumption's own values, ".50" and ".90"
}

// TornadoData ranks assumptions by how far they move one outcome. Rows are drawn
// in the order given, widest first by custom.
type TornadoData struct {
	Head
	Centre      float64 // the outcome with every assumption at its default
	CentreLabel string
	Rows        []TornadoRow
	Format      Format
}

// Tornado draws for each assumption the range of the outcome: grey where the
// assumption is low, red where it is high.
func Tornado(d TornadoData, w float64) Figure {
	lo, hi := math.Min(d.Centre, 0), math.Max(d.Centre, 0) // nothing is where the outcome is 0
	names := make([]string, len(d.Rows))
	ends := 0.0
	for i, r := range d.Rows {
		names[i] = r.Label
		lo, hi = minmax([]float64{r.Low, r.High}, lo, hi)
		ends = math.Max(ends, widest(MinSize, r.LowLabel, r.HighLabel))
	}
	if hi-lo < 1e-9 {
		lo, hi = lo-.5, hi+.5
	}
	format := d.Format
	if format == nil {
		format = fixedFor(step(hi-lo, 5) / 10)
	}
	p := placeRows(w, 26, ends+8, names)
	p.left += ends + 8
	if !p.aside {
		p.bh = 12
	}
	bottom := p.top + p.rowH*float64(len(d.Rows)) + 4
	f := d.figure(w, bottom+yearAxisHeight)
	x := scale{lo, hi, p.left, p.right}
	at, st := ticks(lo, hi, int(clamp((p.right-p.left)/80, 2, 6)))
	for _, v := range at {
		px := math.Round(x.at(v)) + .5
		line := "hair"
		if math.Abs(v) < st/1e6 {
			line = "axis"
		}
		f.Scene.Add(Line{Attrs{Class: line}, px, p.top - 2, px, bottom},
			Text{Attrs: Attrs{Class: "muted"}, X: px, Y: bottom + 16, S: fixedFor(st)(v), Anchor: Middle, Size: MinSize})
	}
	cx := x.at(d.Centre)
	head := join(format(d.Centre), d.CentreLabel)
	half := Width(head, 0) * boldness / 2
	// Grey and red are named once, beside the head.
	low, high := d.or("low value", "取低值"), d.or("high value", "取高值")
	if l := cx - half - 12; l >= Width(low, MinSize) {
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: l, Y: 14, S: low, Anchor: End, Size: MinSize})
	}
	if r := cx + half + 12; r+Width(high, MinSize) <= w {
		f.Scene.Add(Text{Attrs: Attrs{Class: "cluster"}, X: r, Y: 14, S: high, Size: MinSize})
	}
	f.Scene.Add(Text{X: clamp(cx, half, w-half), Y: 14, Strong: format(d.Centre), S: d.CentreLabel, Anchor: Middle},
		Line{Attrs{Class: "s-ink w1"}, cx, p.top - 6, cx, bottom})

	f.Table.Columns = []string{d.or("Assumption", "假设"), d.or("Low value", "低值"), d.or("Outcome at low", "低值时的结果"), d.or("High value", "高值"), d.or("Outcome at high", "高值时的结果")}
	for i, r := range d.Rows {
		y := p.name(&f.Scene, float64(i), Text{S: r.Label, Halo: true})
		mid := y + p.bh/2
		bar := func(v float64, class string) {
			a, b := math.Min(cx, x.at(v)), math.Max(cx, x.at(v))
			f.Scene.Add(Rect{Attrs: Attrs{Class: class}, X: a, Y: y, W: math.Max(b-a, 1), H: p.bh})
		}
		// Both outcomes may lie on one side: the longer bar goes beneath.
		if math.Abs(r.Low-d.Centre) > math.Abs(r.High-d.Centre) {
			bar(r.Low, "f-lead mid")
			bar(r.High, "f-cluster")
		} else {
			bar(r.High, "f-cluster")
			bar(r.Low, "f-lead mid")
		}
		hx := x.at(r.High)
		low := tornadoEnd{x.at(r.Low), r.LowLabel, "muted", "f-lead mid"}
		high := tornadoEnd{hx, r.HighLabel, "cluster", "f-cluster"}
		labelEnds(&f.Scene, w, cx, mid, low, high)
		f.Points = append(f.Points, Point{r.Label, d.colon(r.Label, d.list(
			d.or(format(r.Low)+" at "+r.LowLabel, "取"+r.LowLabel+"时为"+format(r.Low)),
			d.or(format(r.High)+" at "+r.HighLabel, "取"+r.HighLabel+"时为"+format(r.High)))), hx, mid})
		f.Table.Rows = append(f.Table.Rows, []string{r.Label, r.LowLabel, raw(r.Low), r.HighLabel, raw(r.High)})
	}
	if f.Desc == "" {
		s := d.sentence(d.is(d.CentreLabel, format(d.Centre)))
		for i := range min(3, len(d.Rows)) {
			s += d.sentence(f.Points[i].Readout)
		}
		f.Desc = trim(d.or("Strongest first. ", "由强到弱。") + s)
	}
	return f
}

// tornadoEnd is the end of one bar and the value of the assumption there.
type tornadoEnd struct {
	x                float64
	text, class, bar string
}

// labelEnds sets the two labels of a row at the ends of their bars. Where both
// bars lie on one side, the shorter one's label stands at its end over the longer
// one, else within its own bar, else beyond the other label, or, where the picture
// ends there, before both bars.
func labelEnds(s *Scene, width, cx, mid float64, ends ...tornadoEnd) {
	far, near := ends[0], ends[1]
	if math.Abs(near.x-cx) > math.Abs(far.x-cx) {
		far, near = near, far
	}
	put := func(e tornadoEnd, on string, x, side float64) { // outwards from x, on the other bar, its own or none
		if on == "f-lead mid" {
			e.class = "f-ink"
		} else if on != "" {
			e.class = "f-paper"
		}
		anchor := Start
		if side < 0 {
			anchor = End
		}
		s.Add(Text{Attrs: Attrs{Class: e.class}, X: x, Y: centre(mid, MinSize), S: e.text, Anchor: anchor, Size: MinSize, Halo: on == ""})
	}
	const gap = 5
	side := math.Copysign(1, far.x-cx)
	put(far, "", far.x+side*gap, side)
	w := Width(near.text, MinSize)
	switch {
	case (near.x-cx)*side < 0: // each on its own side
		put(near, "", near.x-side*gap, -side)
	case math.Abs(far.x-near.x) >= w+2*gap:
		put(near, far.bar, near.x+side*gap, side)
	case math.Abs(near.x-cx) >= w+2*gap:
		put(near, near.bar, near.x-side*gap, -side)
	default:
		at := far.x + side*(2*gap+Width(far.text, MinSize)+gap)
		if end := at + side*w; end < 0 || end > width {
			at, side = cx-side*gap, -side
		}
		put(near, "", at, side)
	}
}
