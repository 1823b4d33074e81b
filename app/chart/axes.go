package chart

import "math"

// yearAxis sets years under a plot: the first, the last, round years between
// as room allows, and the cursor's year in semibold, which displaces others.
func yearAxis(s *Scene, x scale, baseline, cursor float64) {
	const half = 19.0 // half a four-figure year and its air
	w := x.r1 - x.r0
	st := 1.0
	for _, st = range []float64{1, 2, 5, 10, 20, 50, 100} {
		if w/(x.d1-x.d0)*st >= 2*half+10 {
			break
		}
	}
	has := cursor >= x.d0 && cursor <= x.d1
	cx := clamp(x.at(cursor), x.r0+half-6, x.r1-half+6)
	free := func(px float64) bool { return !has || math.Abs(px-cx) >= 2*half }
	put := func(v, px float64, a Anchor) {
		s.Add(Text{Attrs: Attrs{Class: "muted"}, X: px, Y: baseline + 17, S: year(v), Anchor: a, Size: MinSize})
	}
	if free(x.r0 + half) {
		put(x.d0, x.r0, Start)
	}
	if free(x.r1-half) && w > 4*half {
		put(x.d1, x.r1, End)
	}
	for v := math.Ceil(x.d0/st) * st; v < x.d1; v += st {
		px := x.at(v)
		s.Add(Line{Attrs{Class: "axis"}, px, baseline, px, baseline + 4})
		if px-x.r0 > 3.6*half && x.r1-px > 3.6*half && free(px) {
			put(v, px, Middle)
		}
	}
	if has {
		s.Add(Text{X: cx, Y: baseline + 17, S: year(cursor), Anchor: Middle, Size: MinSize, Bold: true})
	}
}

// yearAxisHeight is the room yearAxis takes below the plot.
const yearAxisHeight = 22.0

// valueGrid draws hairlines at values with their labels in the left margin;
// zero is drawn stronger.
func valueGrid(s *Scene, y scale, at []float64, f Format, left, right float64) {
	for _, v := range at {
		py := math.Round(y.at(v)) + .5
		class := "hair"
		if math.Abs(v) < 1e-12 {
			class = "axis"
		}
		s.Add(Line{Attrs{Class: class}, left, py, right, py},
			Text{Attrs: Attrs{Class: "muted"}, X: left - 6, Y: centre(py, MinSize), S: f(v), Anchor: End, Size: MinSize})
	}
}

// gridWidth is the left margin valueGrid needs.
func gridWidth(at []float64, f Format) float64 {
	w := 0.0
	for _, v := range at {
		w = math.Max(w, Width(f(v), MinSize))
	}
	return math.Ceil(w) + 7
}

// endLabel names a line or band where it ends: a number in semibold, then the
// name, on as many lines as the margin makes necessary.
type endLabel struct {
	value, name, class string
	y                  float64 // where the line ends
	lines              []string
}

// endWidth is the right margin the labels need: as wide as the widest, but no
// more than share of the figure's width. It also breaks the labels into lines.
func endWidth(labels []endLabel, w, share float64) float64 {
	limit := math.Max(w*share, 96)
	need := 0.0
	for i := range labels {
		l := &labels[i]
		full := l.value
		if l.name != "" {
			full = join(full, l.name)
		}
		// The number is bold and must stay whole.
		extra := Width(l.value, 0) * (boldness - 1)
		l.lines = balanced(full, DefaultSize, limit-extra)
		need = math.Max(need, widest(DefaultSize, l.lines...)+extra)
	}
	return math.Ceil(math.Min(need, limit))
}

// put draws the labels in the margin that starts at x, moved apart so that none
// overlap, with a hairline back to the line where one had to move far.
func putEndLabels(s *Scene, labels []endLabel, x, top, bottom float64) {
	slots := make([]slot, len(labels))
	lh := lineHeight(0)
	for i := range labels {
		slots[i] = slot{want: labels[i].y, size: float64(len(labels[i].lines))*lh + 3}
	}
	spread(slots, top, bottom)
	for i, l := range labels {
		at := slots[i].at
		if math.Abs(at-l.y) > 5 {
			var p Pen
			p.MoveTo(x-11, l.y)
			p.LineTo(x-3, at)
			s.Add(Path{Attrs: Attrs{Class: "hair"}, D: p.String()})
		}
		y := at - float64(len(l.lines)-1)*lh/2
		for k, t := range l.lines {
			m := Text{Attrs: Attrs{Class: l.class}, X: x, Y: centre(y, 0), S: t}
			if k == 0 && l.value != "" && len(t) >= len(l.value) && t[:len(l.value)] == l.value {
				m.Strong, m.S = l.value, trimLeft(t[len(l.value):])
			}
			s.Add(m)
			y += lh
		}
	}
}

func trimLeft(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// linePath joins points by straight strokes, skipping gaps in the data.
func linePath(xs, ys []float64, x, y scale) string {
	var buf [128]bool
	keep := thin(buf[:0], xs, ys, x, y)
	p := Pen{b: make([]byte, 0, 256)}
	pen := false
	for i := range keep {
		if !finite(ys[i]) {
			pen = false
			continue
		}
		if !keep[i] {
			continue
		}
		px, py := x.at(xs[i]), y.at(ys[i])
		if pen {
			p.LineTo(px, py)
		} else {
			p.MoveTo(px, py)
			pen = true
		}
	}
	return p.String()
}

// areaPath is the region between lo and hi; it needs finite values throughout.
func areaPath(xs, lo, hi []float64, x, y scale) string {
	var buf [128]bool
	p := Pen{b: make([]byte, 0, 512)}
	keep := thin(buf[:0], xs, hi, x, y)
	for i := range keep {
		if px, py := x.at(xs[i]), y.at(hi[i]); i == 0 {
			p.MoveTo(px, py)
		} else if keep[i] {
			p.LineTo(px, py)
		}
	}
	keep = thin(keep[:0], xs, lo, x, y)
	for i := len(keep) - 1; i >= 0; i-- {
		if keep[i] {
			p.LineTo(x.at(xs[i]), y.at(lo[i]))
		}
	}
	p.Close()
	return p.String()
}

// thin marks the points a line needs to stay within a fifth of a pixel of
// the whole series (Douglas and Peucker 1973, with vertical distance): a smooth
// series of 121 quarters needs about twenty.
func thin(keep []bool, xs, ys []float64, x, y scale) []bool {
	const near = .2
	n := min(len(xs), len(ys))
	for range n {
		keep = append(keep, false)
	}
	var room [32][2]int
	todo := room[:0]
	for from := 0; from < n; from++ {
		if !finite(ys[from]) {
			continue
		}
		to := from
		for to+1 < n && finite(ys[to+1]) {
			to++
		}
		keep[from], keep[to] = true, true
		todo = append(todo, [2]int{from, to})
		for len(todo) > 0 {
			a, b := todo[len(todo)-1][0], todo[len(todo)-1][1]
			todo = todo[:len(todo)-1]
			xa, ya := x.at(xs[a]), y.at(ys[a])
			slope := 0.0
			if b > a {
				slope = (y.at(ys[b]) - ya) / (x.at(xs[b]) - xa)
			}
			far, at := near, -1
			for i := a + 1; i < b; i++ {
				if d := math.Abs(ya + slope*(x.at(xs[i])-xa) - y.at(ys[i])); d > far {
					far, at = d, i
				}
			}
			if at >= 0 {
				keep[at] = true
				todo = append(todo, [2]int{a, at}, [2]int{at, b})
			}
		}
		from = to
	}
	return keep
}

// marker is a filled disc with a rim of paper.
func marker(x, y, r float64, class string) Mark {
	return Circle{Attrs{Class: class + " rim"}, x, y, r}
}

// ring is a hollow disc: where something was.
func ring(x, y, r float64, class string) Mark {
	return Circle{Attrs{Class: class + " f-paper w2"}, x, y, r}
}

// unitLines sets what the vertical axis measures above the plot and returns
// the room it took.
func unitLines(s *Scene, unit string, w float64) float64 {
	y := 0.0
	for _, t := range Wrap(unit, MinSize, w) {
		s.Add(Text{Attrs: Attrs{Class: "muted"}, X: 0, Y: y + 12, S: t, Size: MinSize})
		y += lineHeight(MinSize)
	}
	return y
}

// unit sets it where the picture is alone, and returns where the plot may begin.
func (h Head) unit(s *Scene, unit string, w float64) float64 {
	if unit == "" || h.Among != nil {
		return 8
	}
	return 16 + unitLines(s, unit, w)
}

// labelShare is the part of a figure's width its end labels may take.
func labelShare(w float64) float64 {
	if w < 480 {
		return .3
	}
	return .34
}

// cursorDot is where a series is in the year shown; slope is the way it is
// going, positive for up the page.
type cursorDot struct {
	y, slope     float64
	value, class string
}

// cursorLine is the year shown, and the values there beside their discs: the
// highest above its line and the lowest below, on the side the line leaves free.
// Of two at the same height the first is above, as the names at the end are. A dot
// without a value is a disc alone.
func cursorLine(s *Scene, cx, top, bottom float64, x scale, dots []cursorDot) {
	s.Add(Line{Attrs{Class: "s-ink"}, cx, top - 4, cx, bottom})
	slots := make([]slot, len(dots))
	low := -1
	for i, d := range dots {
		slots[i] = slot{want: d.y - 10, size: 15}
		if len(dots) > 1 && (low < 0 || d.y >= dots[low].y) {
			low = i
		}
	}
	if low >= 0 {
		slots[low].want += 22 // spread keeps it above the axis
	}
	spread(slots, top-8, bottom)
	for i, d := range dots {
		s.Add(marker(cx, d.y, 4, d.class))
		if d.value == "" {
			continue
		}
		left := d.slope >= 0
		if i == low {
			left = !left
		}
		w := Width(d.value, 0)*boldness + 8
		if left && cx-x.r0 < w {
			left = false
		} else if !left && x.r1-cx < w {
			left = true
		}
		tx, anchor := cx+8, Start
		if left {
			tx, anchor = cx-8, End
		}
		s.Add(Text{Attrs: Attrs{Class: d.class}, X: tx, Y: centre(slots[i].at, 0), S: d.value, Anchor: anchor, Bold: true, Halo: true})
	}
}
