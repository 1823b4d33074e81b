package chart

import "math"

// Level is one of the four upgradings: process, product, functional, chain.
type Level struct {
	Label         string
	Without, With float64
	Then          float64 // at the start; NaN for none
}

// LevelsData are quantities on one scale, with and without the Belt and Road.
type LevelsData struct {
	Head
	Rows                              []Level
	WithLabel, WithoutLabel, ThenName string
	Lo, Hi                            float64 // scale; 0 to 1 if Hi is not above Lo
	Format                            Format
}

// Levels draws a dumbbell per row: the ring is without, the disc with, the small
// tick where it started; the number is the difference.
func Levels(d LevelsData, w float64) Figure {
	if !(d.Hi > d.Lo) {
		d.Lo, d.Hi = 0, 1
	}
	format := d.Format
	if format == nil {
		format = Fixed(2)
	}
	diff := Signed(format)
	aside := w >= 480 // row names beside the tracks rather than above them
	left, rowH := 8.0, 48.0
	if aside {
		rowH = 38
		for _, r := range d.Rows {
			left = math.Max(left, Width(r.Label, 0)+20)
		}
	}
	const top = 24.0
	bottom := top + rowH*float64(len(d.Rows)) + 2
	right := w - 8
	if aside {
		right = w - 60
	}
	f := d.figure(w, bottom+yearAxisHeight)
	x := scale{d.Lo, d.Hi, left, right}
	at, st := ticks(d.Lo, d.Hi, int(clamp((right-left)/90, 2, 5)))
	for _, v := range at {
		px := math.Round(x.at(v)) + .5
		f.Scene.Add(Line{Attrs{Class: "hair"}, px, top - 2, px, bottom},
			Text{Attrs: Attrs{Class: "muted"}, X: clamp(px, 10, w-12), Y: bottom + 16, S: fixedFor(st)(v), Anchor: Middle, Size: MinSize})
	}
	f.Table.Columns = []string{d.or("Level", "层次"), d.ThenName, d.WithoutLabel, d.WithLabel, d.or("Difference", "差异")}
	for i, r := range d.Rows {
		ry := top + rowH*float64(i)
		y := ry + rowH/2 + 2
		labelY := centre(y, 0)
		if !aside {
			y = ry + 33
			labelY = ry + 17
		}
		a, b := x.clamped(r.Without), x.clamped(r.With)
		class := "cluster"
		if math.Abs(r.With-r.Without) < .005 {
			class = "muted"
		}
		f.Scene.Add(Text{X: 0, Y: labelY, S: r.Label, Halo: !aside},
			Text{Attrs: Attrs{Class: class}, X: w, Y: labelY, S: diff(r.With - r.Without), Anchor: End, Bold: true, Halo: !aside},
			Line{Attrs{Class: "axis"}, left, y, right, y})
		if finite(r.Then) {
			t := x.clamped(r.Then)
			f.Scene.Add(Line{Attrs{Class: "s-muted w2"}, t, y - 6, t, y + 6})
		}
		if math.Abs(b-a) > 1 {
			f.Scene.Add(Line{Attrs{Class: "s-cluster w3"}, a, y, b, y})
		}
		f.Scene.Add(ring(a, y, 5, "s-base"), marker(b, y, 6.5, "f-cluster"))
		if i == 0 {
			d.nameDots(&f.Scene, a, b, x.clamped(r.Then), top-8, w, finite(r.Then))
		}
		f.Points = append(f.Points, Point{r.Label, d.colon(r.Label, d.list(d.is(d.WithLabel, format(r.With)),
			d.is(d.WithoutLabel, format(r.Without)), d.or("difference ", "相差 ")+diff(r.With-r.Without))), b, y})
		f.Table.Rows = append(f.Table.Rows, []string{r.Label, raw(r.Then), raw(r.Without), raw(r.With), raw(r.With - r.Without)})
	}
	if f.Desc == "" {
		s := ""
		for _, r := range d.Rows {
			s += d.sentence(d.colon(r.Label, d.list(d.is(d.WithLabel, format(r.With)), d.is(d.WithoutLabel, format(r.Without)), d.or("difference ", "相差 ")+diff(r.With-r.Without))))
		}
		f.Desc = trim(s)
	}
	return f
}

// nameDots says once, above the first row, which mark is which.
func (d *LevelsData) nameDots(s *Scene, a, b, t, y, w float64, then bool) {
	names := []struct {
		x           float64
		text, class string
	}{{a, d.WithoutLabel, "f-base"}, {b, d.WithLabel, "cluster"}}
	if then && d.ThenName != "" {
		names = append(names, struct {
			x           float64
			text, class string
		}{t, d.ThenName, "muted"})
	}
	slots := make([]slot, len(names))
	for i, n := range names {
		slots[i] = slot{want: n.x, size: Width(n.text, MinSize) + 12}
	}
	spread(slots, -6, w+6)
	for i, n := range names {
		s.Add(Text{Attrs: Attrs{Class: n.class}, X: slots[i].at, Y: y, S: n.text, Anchor: Middle, Size: MinSize, Halo: true})
	}
}
