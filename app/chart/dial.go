package chart

import "math"

// Threshold is the value of a condition at which the lock breaks.
type Threshold struct {
	Label string  // "without the Belt and Road"
	Value float64 // NaN where no value of the scale is enough
	// Base marks the counterfactual, drawn dashed grey.
	Base bool
	// Text replaces the number where the threshold lies outside the scale:
	// "below .02".
	Text string
}

// DialData places the cluster on the scale of one condition.
type DialData struct {
	Head
	Min, Max   float64
	You        float64
	YouLabel   string // "you are here"
	Thresholds []Threshold
	// Side names: what it means to be below and above the thresholds.
	Below, Above string
	Unit         string // the condition: "Local networks"
	Format       Format
}

// ThresholdDial draws a scale with the cluster's place on it and the points at
// which its lock breaks, with and without the Belt and Road.
func ThresholdDial(d DialData, w float64) Figure {
	format := d.Format
	if format == nil {
		format = Fixed(2)
	}
	const pad, bandH = 12.0, 22.0
	head := unitLines(&Scene{}, d.Unit, w)
	y := head + 58 // top of the scale
	labels := make([]endLabel, len(d.Thresholds))
	lines := 1
	said := make([][]string, len(d.Thresholds)) // the values; one in words may take lines
	share := (w - 8) / float64(max(len(d.Thresholds), 1))
	for i, t := range d.Thresholds {
		text := t.Text
		if text == "" {
			text = format(t.Value)
		}
		labels[i] = endLabel{value: text, name: t.Label, lines: balanced(t.Label, MinSize, math.Min(share-10, 150))}
		said[i] = balanced(text, 15*boldness, math.Max(share-14, 40))
		lines = max(lines, len(labels[i].lines)+len(said[i])-1)
	}
	f := d.figure(w, y+bandH+30+16+float64(lines)*15+10)
	unitLines(&f.Scene, d.Unit, w)
	x := scale{d.Min, d.Max, pad, w - pad}
	best, worst := math.Inf(1), math.Inf(-1)
	stands := make([]float64, len(d.Thresholds)) // where on the scale
	for i, t := range d.Thresholds {
		if stands[i] = t.Value; math.IsNaN(t.Value) {
			stands[i] = math.Inf(1) // beyond its end
		}
		best, worst = math.Min(best, stands[i]), math.Max(worst, stands[i])
	}

	// Three regions: locked whatever is done, free only with the Belt and Road,
	// free anyway.
	bx, wx := x.clamped(best), x.clamped(worst)
	if len(d.Thresholds) == 0 {
		bx, wx = x.r1, x.r1
	}
	f.Scene.Add(
		Rect{Attrs: Attrs{Class: "f-lead soft"}, X: x.r0, Y: y, W: bx - x.r0, H: bandH},
		Rect{Attrs: Attrs{Class: "f-cluster tint"}, X: bx, Y: y, W: wx - bx, H: bandH},
		Rect{Attrs: Attrs{Class: "f-cluster soft"}, X: wx, Y: y, W: x.r1 - wx, H: bandH})
	name := func(t string, l, r float64) {
		half := Width(t, MinSize)/2 + 6
		if you := x.clamped(d.You); math.Abs(you-(l+r)/2) < half { // beside the line of what is, not under it
			if you-l > r-you {
				r = you
			} else {
				l = you
			}
		}
		if 2*half <= r-l {
			f.Scene.Add(Text{X: (l + r) / 2, Y: centre(y+bandH/2, MinSize), S: t, Anchor: Middle, Size: MinSize})
		}
	}
	name(d.Below, x.r0, bx)
	name(d.Above, wx, x.r1)

	slots := make([]slot, len(labels))
	for i := range d.Thresholds {
		slots[i] = slot{want: x.clamped(stands[i]), size: math.Max(widest(MinSize, labels[i].lines...), widest(15, said[i]...)*boldness) + 14}
	}
	spread(slots, 0, w)
	at, st := ticks(d.Min, d.Max, int(clamp(w/80, 3, 8)))
	for _, v := range at {
		px := x.at(v)
		f.Scene.Add(Line{Attrs{Class: "axis"}, px, y + bandH, px, y + bandH + 4})
		free := true
		for i, at := range stands { // a leader passes from the scale to its label
			a := x.clamped(at)
			b := a + (slots[i].at-a)*.7
			free = free && (px < math.Min(a, b)-20 || px > math.Max(a, b)+20)
		}
		if !free {
			continue
		}
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: px, Y: y + bandH + 17, S: fixedFor(st)(v), Anchor: Middle, Size: MinSize})
	}
	ty := y + bandH + 30
	for i, t := range d.Thresholds {
		px, lx := x.clamped(stands[i]), slots[i].at
		class, ink := "s-cluster w2", "cluster"
		if t.Base {
			class, ink = "s-base w2", "f-base"
		}
		var p Pen
		p.MoveTo(px, y-3)
		p.LineTo(px, y+bandH+6)
		p.LineTo(lx, ty-2)
		p.LineTo(lx, ty+3)
		f.Scene.Add(Path{Attrs: Attrs{Class: "s-paper w6"}, D: p.String()}, Path{Attrs: Attrs{Class: class}, D: p.String()})
		ly := ty + 18
		for k, s := range said[i] {
			ly += 15 * math.Min(float64(k), 1)
			f.Scene.Add(Text{Attrs: Attrs{Class: ink}, X: lx, Y: ly, S: s, Anchor: Middle, Bold: true, Size: 15})
		}
		for _, s := range labels[i].lines {
			ly += 15
			f.Scene.Add(Text{Attrs: Attrs{Class: ink}, X: lx, Y: ly, S: s, Anchor: Middle, Size: MinSize})
		}
		f.Points = append(f.Points, Point{t.Label, d.colon(t.Label, d.verdict(labels[i].value, t.Value)), px, y + bandH/2})
	}
	// The cluster's place, above the scale.
	ux := x.clamped(d.You)
	half := (Width(format(d.You), 24)*boldness + Width(d.YouLabel, 0) + 10) / 2
	lx := clamp(ux, half, w-half)
	numW := Width(format(d.You), 24) * boldness
	f.Scene.Add(Text{X: lx - half + numW, Y: y - 24, S: format(d.You), Anchor: End, Size: 24, Bold: true},
		Text{X: lx - half + numW + 8, Y: y - 24, S: d.YouLabel})
	var p Pen
	p.MoveTo(ux, y-2)
	p.LineTo(ux-8, y-16)
	p.LineTo(ux+8, y-16)
	p.Close()
	f.Scene.Add(Path{Attrs: Attrs{Class: "f-ink"}, D: p.String()}, Line{Attrs{Class: "s-ink w2"}, ux, y - 4, ux, y + bandH})
	f.Points = append([]Point{{d.YouLabel, join(d.YouLabel, format(d.You)), ux, y - 9}}, f.Points...)

	f.Table.Columns = []string{d.or("Point", "位置"), d.or("Value", "数值")}
	f.Table.Rows = append(f.Table.Rows, []string{d.YouLabel, raw(d.You)})
	for i, t := range d.Thresholds {
		v := raw(t.Value)
		if t.Text != "" {
			v = labels[i].value
		}
		f.Table.Rows = append(f.Table.Rows, []string{t.Label, v})
	}
	if f.Desc == "" {
		s := d.sentence(d.colon(d.Unit, join(d.YouLabel, format(d.You))))
		for _, p := range f.Points[1:] {
			s += d.sentence(p.Readout)
		}
		f.Desc = trim(s)
	}
	return f
}

// verdict says where the lock breaks and on which side the cluster is.
func (d *DialData) verdict(at string, threshold float64) string {
	if math.IsNaN(threshold) {
		return d.or("no value is enough to break the lock", "再高也打不破锁定")
	}
	if d.You >= threshold {
		return d.or("the lock breaks at "+at+", and the cluster is past it", "锁定在"+at+"处被打破，集群已越过")
	}
	return d.or("the lock breaks at "+at+", and the cluster is short of it", "锁定在"+at+"处被打破，集群尚未达到")
}
