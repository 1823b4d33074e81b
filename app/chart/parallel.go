package chart

import (
	"math"
	"strconv"
)

// ParallelAxis is one quantity of many cases, and how a box bounds it.
type ParallelAxis struct {
	Label     string
	Min, Max  float64 // of the cases
	Low, High float64 // of the box; infinite where it is open
	Format    Format
	Grips     [2]string // of the page: sliders that its two ends move, or none
}

// bounded reports whether the box bounds the axis at all.
func (a ParallelAxis) bounded() bool { return !math.IsInf(a.Low, -1) || !math.IsInf(a.High, 1) }

// Case is one case: where it lies on every axis, and which kind it is.
type Case struct {
	At     []float64
	Marked bool // it is of interest
	Inside bool // it lies in the box
}

// ParallelData are many cases over a few axes: parallel coordinates (Inselberg 1985).
type ParallelData struct {
	Head
	Axes  []ParallelAxis
	Cases []Case
	// Marked, Inside and Others name the lines: cases of interest, other cases in the
	// box, all others.
	Marked, Inside, Others string
}

// mostLines is how many cases are drawn of those of interest, and of the others:
// more cover each other.
const mostLines = 100

// Parallel draws every case as one line down the axes, which lie below each other, so
// that their names have room on a phone, too. Cases of interest are coloured, the box
// is a bar on each axis that it bounds.
func Parallel(d ParallelData, w float64) Figure {
	const row, margin = 62.0, 8.0
	var keys Scene
	bottom := d.key(&keys, margin, w)
	names, at := make([][]string, len(d.Axes)), make([]float64, len(d.Axes))
	for k, a := range d.Axes {
		names[k] = Wrap(a.Label, 0, (w-2*margin)/boldness)
		bottom += row + lineHeight(0)*float64(len(names[k])-1)
		at[k] = bottom - 30
	}
	f := d.figure(w, bottom+6)
	y := func(k int) float64 { return at[k] }
	x := func(k int, v float64) float64 {
		a := d.Axes[k]
		return scale{a.Min, a.Max, margin, w - margin}.clamped(v)
	}
	drawn, marked := 0, 0
	classes := [...]string{"hair", "s-lead w1", "s-cluster w1"}
	kind := func(c Case) int {
		switch {
		case c.Marked:
			return 2
		case c.Inside:
			return 1
		}
		return 0
	}
	var counts [2]int
	for _, c := range d.Cases {
		counts[kind(c)/2]++
	}
	for k, class := range classes {
		var pen Pen
		of := counts[k/2]
		every := 0
		for _, c := range d.Cases {
			if kind(c)/2 == k/2 {
				every++
			}
			// Evenly among all of the kind, so that the picture is the same each time.
			if kind(c) != k || every*mostLines/max(of, mostLines) == (every-1)*mostLines/max(of, mostLines) {
				continue
			}
			drawn++
			if c.Marked {
				marked++
			}
			for i, v := range c.At {
				if i == 0 {
					pen.MoveTo(x(i, v), y(i))
				} else {
					pen.LineTo(x(i, v), y(i))
				}
			}
		}
		if p := pen.String(); p != "" {
			f.Scene.Add(Path{Attrs: Attrs{Class: class}, D: p})
		}
	}
	f.Scene.Add(keys...)
	var grips Scene
	f.Table.Columns = []string{d.or("Axis", "坐标轴"), d.or("least", "最小"), d.or("most", "最大"), d.or("box from", "范围下限"), d.or("box to", "范围上限"), d.or("of interest within", "其中所关注的情形")}
	for k, a := range d.Axes {
		yk := y(k)
		f.Scene.Add(Line{Attrs{Class: "axis"}, margin, yk, w - margin, yk})
		ends := [2]string{a.Format(a.Min), a.Format(a.Max)}
		said := d.or("not bounded", "无界限")
		low, high := "", ""
		if a.bounded() {
			x0, x1 := x(k, math.Max(a.Low, a.Min)), x(k, math.Min(a.High, a.Max))
			f.Scene.Add(Rect{Attrs: Attrs{Class: "f-accent soft"}, X: x0, Y: yk - 8, W: math.Max(2, x1-x0), H: 16, R: 2},
				Line{Attrs{Class: "s-accent w2"}, x0, yk - 8, x0, yk + 8}, Line{Attrs{Class: "s-accent w2"}, x1, yk - 8, x1, yk + 8})
			switch {
			case math.IsInf(a.Low, -1):
				high, said = plain(raw(a.High)), d.or("below "+a.Format(a.High), "低于"+a.Format(a.High))
			case math.IsInf(a.High, 1):
				low, said = plain(raw(a.Low)), d.or("above "+a.Format(a.Low), "高于"+a.Format(a.Low))
			default:
				low, high = plain(raw(a.Low)), plain(raw(a.High))
				said = d.or("from "+a.Format(a.Low)+" to "+a.Format(a.High), a.Format(a.Low)+"至"+a.Format(a.High))
			}
		}
		if a.bounded() && a.Grips[0] != "" {
			x0, x1 := x(k, math.Max(a.Low, a.Min)), x(k, math.Min(a.High, a.Max))
			grips = append(grips, grip(a.Grips[0], math.Max(0, x0-20), x0+math.Min(20, (x1-x0)/2), yk, margin, w), grip(a.Grips[1], x1-math.Min(20, (x1-x0)/2), math.Min(w, x1+20), yk, margin, w))
		}
		within, of := 0, 0
		for _, c := range d.Cases {
			if c.Marked {
				of++
				if c.At[k] >= a.Low && c.At[k] <= a.High {
					within++
				}
			}
		}
		share := Percent(0)(float64(within) / float64(max(1, of)))
		for i, s := range names[k] {
			f.Scene.Add(Text{X: margin, Y: yk - 15 - lineHeight(0)*float64(len(names[k])-1-i), S: s, Halo: true, Bold: a.bounded()})
		}
		if a.bounded() {
			if room := w - 2*margin - Width(names[k][len(names[k])-1], 0)*boldness - 12; Width(said, MinSize) <= room {
				f.Scene.Add(Text{Attrs: Attrs{Class: "accent"}, X: w - margin, Y: yk - 15, S: said, Anchor: End, Size: MinSize, Halo: true})
			}
		}
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: margin, Y: yk + 20, S: ends[0], Size: MinSize, Halo: true},
			Text{Attrs: Attrs{Class: "muted"}, X: w - margin, Y: yk + 20, S: ends[1], Anchor: End, Size: MinSize, Halo: true})
		f.Points = append(f.Points, Point{a.Label, d.colon(a.Label, d.list(said, d.or(share+" of the cases of interest lie within", "所关注的情形有"+share+"在其中"))), x(k, (math.Max(a.Low, a.Min)+math.Min(a.High, a.Max))/2), yk})
		f.Table.Rows = append(f.Table.Rows, []string{a.Label, plain(raw(a.Min)), plain(raw(a.Max)), low, high, share})
	}
	f.Scene.Add(grips...)
	if f.Desc == "" {
		s := d.sentence(d.or(strconv.Itoa(drawn)+" of "+strconv.Itoa(len(d.Cases))+" cases are drawn, "+strconv.Itoa(marked)+" of them of interest", strconv.Itoa(len(d.Cases))+"个情形中画出"+strconv.Itoa(drawn)+"个，其中所关注的"+strconv.Itoa(marked)+"个"))
		for k, a := range d.Axes {
			if a.bounded() {
				s += d.sentence(f.Points[k].Readout)
			}
		}
		f.Desc = trim(s)
	}
	return f
}

// grip is where the pointer takes hold of an end of the box.
func grip(slider string, from, to, y, margin, w float64) Rect {
	return Rect{Attrs: Attrs{Class: "grip", Hidden: true, Data: []Datum{{"grip", slider}, {"span", plain(raw(margin)) + ":" + plain(raw(w-margin))}}}, X: from, Y: y - 18, W: to - from, H: 36}
}

// key names the kinds of lines, as many beside each other as have room. It returns
// where it ends.
func (d ParallelData) key(s *Scene, margin, w float64) float64 {
	at, y := margin, 8.0
	for k, name := range []string{d.Others, d.Inside, d.Marked} {
		if name == "" {
			continue
		}
		need := 21 + Width(name, MinSize)
		if at > margin && at+need > w-margin {
			at, y = margin, y+lineHeight(MinSize)
		}
		s.Add(Line{Attrs{Class: [...]string{"axis", "s-lead w3", "s-cluster w3"}[k]}, at, y, at + 16, y},
			Text{Attrs: Attrs{Class: "muted"}, X: at + 21, Y: centre(y, MinSize), S: name, Size: MinSize})
		at += need + 16
	}
	return y + 18
}
