package chart

import "math"

// HeatData is one outcome over two levers.
type HeatData struct {
	Head
	X, Y           []float64   // lever values, ascending, evenly spaced
	Z              [][]float64 // Z[j][i] is the outcome at Y[j], X[i]
	XLabel, YLabel string
	ZLabel         string
	Lo, Hi         float64 // range of the shades; from the data if Hi is not above Lo
	// Level, if LevelLabel is set, is the outcome whose contour is drawn.
	Level      float64
	LevelLabel string
	// YouX, YouY is where the visitor's scenario lies; NaN hides it.
	YouX, YouY float64
	YouLabel   string
	Format     Format // of outcomes
	AxisFormat Format // of lever values
}

const heatSteps = 8

// Heatmap draws the outcome as eight shades of red over two levers, with a key
// of the shades on top, one contour, and the place of the visitor's scenario.
func Heatmap(d HeatData, w float64) Figure {
	nx, ny := len(d.X), len(d.Y)
	if nx < 2 || ny < 2 || len(d.Z) < ny {
		return d.figure(w, 0)
	}
	lo, hi := d.Lo, d.Hi
	if !(hi > lo) {
		lo, hi = math.Inf(1), math.Inf(-1)
		for _, row := range d.Z {
			lo, hi = minmax(row, lo, hi)
		}
		if !(hi-lo > 1e-9) {
			hi = lo + 1
		}
	}
	format := d.Format
	if format == nil {
		format = fixedFor(step(hi-lo, 5) / 10)
	}
	axis := d.AxisFormat
	if axis == nil {
		axis = Fixed(1)
	}
	left := 0.0
	for _, v := range d.Y {
		left = math.Max(left, Width(axis(v), MinSize))
	}
	left += 8
	const keyH, top = 40.0, 40 + 24.0
	side := math.Min(w-left, 440)
	ch := math.Min(side/float64(nx), 40)
	cw := (w - left) / float64(nx)
	if cw > ch*1.8 {
		cw = ch * 1.8
	}
	plotW, plotH := cw*float64(nx), ch*float64(ny)
	f := d.figure(w, top+plotH+44)
	x := scale{d.X[0], d.X[nx-1], left + cw/2, left + plotW - cw/2}
	y := scale{d.Y[0], d.Y[ny-1], top + plotH - ch/2, top + ch/2}

	d.key(&f.Scene, left, w, lo, hi, format)
	pens := make([]Pen, heatSteps)
	for j := range d.Y {
		for i := 0; i < nx; {
			k := heatStep(d.Z[j][i], lo, hi)
			n := 1
			for i+n < nx && heatStep(d.Z[j][i+n], lo, hi) == k {
				n++
			}
			if k >= 0 {
				l, t := left+float64(i)*cw, top+float64(ny-1-j)*ch
				p := &pens[k]
				p.MoveTo(l, t)
				p.LineTo(l+float64(n)*cw, t)
				p.LineTo(l+float64(n)*cw, t+ch)
				p.LineTo(l, t+ch)
				p.Close()
			}
			i += n
		}
	}
	for k := range pens {
		if len(pens[k].b) > 0 {
			f.Scene.Add(Path{Attrs: Attrs{Class: "f-cluster", Opacity: heatShade(k)}, D: pens[k].String()})
		}
	}
	axisText := func(n int, cell float64, w float64) int { return int(math.Ceil((w + 10) / cell)) }
	every := axisText(nx, cw, widest(MinSize, axis(d.X[0]), axis(d.X[nx-1])))
	for i := 0; i < nx; i += every {
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: x.at(d.X[i]), Y: top + plotH + 16, S: axis(d.X[i]), Anchor: Middle, Size: MinSize})
	}
	every = axisText(ny, ch, 8)
	for j := 0; j < ny; j += every {
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: left - 6, Y: centre(y.at(d.Y[j]), MinSize), S: axis(d.Y[j]), Anchor: End, Size: MinSize})
	}
	f.Scene.Add(Text{X: left + plotW, Y: top + plotH + 36, S: d.XLabel + " →", Anchor: End, Size: MinSize},
		Text{X: 0, Y: top - 10, S: "↑ " + d.YLabel, Size: MinSize})
	labelX, labelY := math.Inf(-1), 0.0 // right end and baseline of the contour's name
	if d.LevelLabel != "" {
		labelX, labelY = d.contour(&f.Scene, x, y)
	}
	if finite(d.YouX) && finite(d.YouY) {
		yx, yy := x.clamped(d.YouX), y.clamped(d.YouY)
		you := Text{X: yx + 11, Y: centre(yy, MinSize), S: d.YouLabel, Size: MinSize, Halo: true}
		nameW, levelW := Width(d.YouLabel, MinSize), Width(d.LevelLabel, MinSize)*boldness
		meets := math.Abs(labelY-you.Y) < 15 && you.X < labelX+4 && you.X+nameW > labelX-levelW-4
		if meets || you.X+nameW > w {
			you.X, you.Anchor = yx-11, End
		}
		f.Scene.Add(marker(yx, yy, 6.5, "f-ink"), you)
	}

	f.Table.Columns = append(f.Table.Columns, d.YLabel+" \\ "+d.XLabel)
	for _, v := range d.X {
		f.Table.Columns = append(f.Table.Columns, raw(v))
	}
	best, bi, bj := math.Inf(-1), 0, 0
	for j, yv := range d.Y {
		row := []string{raw(yv)}
		for i, xv := range d.X {
			z := d.Z[j][i]
			if z > best {
				best, bi, bj = z, i, j
			}
			if d.Bare {
				continue
			}
			row = append(row, raw(z))
			f.Points = append(f.Points, Point{axis(xv), d.colon(d.list(d.is(d.XLabel, axis(xv)), d.is(d.YLabel, axis(yv))), format(z)), x.at(xv), y.at(yv)})
		}
		if !d.Bare {
			f.Table.Rows = append(f.Table.Rows, row)
		}
	}
	if f.Desc == "" {
		f.Desc = trim(d.sentence(d.or(d.ZLabel+" lies between "+format(lo)+" and "+format(hi), d.ZLabel+"介于 "+format(lo)+" 与 "+format(hi)+" 之间")) +
			d.sentence(d.or("It is highest at "+d.XLabel+" "+axis(d.X[bi])+" and "+d.YLabel+" "+axis(d.Y[bj]),
				"最高处在"+d.XLabel+" "+axis(d.X[bi])+"、"+d.YLabel+" "+axis(d.Y[bj]))))
	}
	return f
}

func heatStep(v, lo, hi float64) int {
	if !finite(v) {
		return -1
	}
	return int(clamp(math.Floor((v-lo)/(hi-lo)*heatSteps), 0, heatSteps-1))
}

func heatShade(k int) float64 { return math.Round((.06+.94*float64(k)/(heatSteps-1))*100) / 100 }

// key is the ramp of shades with the outcome's name and range.
func (d *HeatData) key(s *Scene, left, w, lo, hi float64, format Format) {
	const size = 20.0
	name := Wrap(d.ZLabel, MinSize, w-heatSteps*size-100)
	if len(name) > 0 {
		s.Add(Text{X: 0, Y: 12, S: d.ZLabel, Size: MinSize})
	}
	a, b := format(lo), format(hi)
	x, y := 0.0, 22.0
	if len(name) == 1 {
		x, y = w-heatSteps*size-Width(b, MinSize)-6, 2
	} else {
		x = Width(a, MinSize) + 6
	}
	s.Add(Text{Attrs: Attrs{Class: "muted"}, X: x - 6, Y: y + 10, S: a, Anchor: End, Size: MinSize})
	for k := range heatSteps {
		s.Add(Rect{Attrs: Attrs{Class: "f-cluster", Opacity: heatShade(k)}, X: x + float64(k)*size, Y: y, W: size, H: 11})
	}
	s.Add(Text{Attrs: Attrs{Class: "muted"}, X: x + heatSteps*size + 6, Y: y + 10, S: b, Size: MinSize})
}

// contour draws the line along which the outcome equals Level, by marching over
// the squares between the cells' centres, and names it at its
// right end.
func (d *HeatData) contour(s *Scene, x, y scale) (labelX, labelY float64) {
	var p Pen
	endX, endY := math.Inf(-1), 0.0
	cross := func(a, b float64) (float64, bool) {
		if (a < d.Level) == (b < d.Level) || !finite(a) || !finite(b) {
			return 0, false
		}
		return (d.Level - a) / (b - a), true
	}
	for j := 0; j+1 < len(d.Y); j++ {
		for i := 0; i+1 < len(d.X); i++ {
			var px, py [4]float64
			n := 0
			hit := func(i0, j0, i1, j1 int) {
				if t, ok := cross(d.Z[j0][i0], d.Z[j1][i1]); ok {
					px[n] = x.at(d.X[i0] + t*(d.X[i1]-d.X[i0]))
					py[n] = y.at(d.Y[j0] + t*(d.Y[j1]-d.Y[j0]))
					n++
				}
			}
			hit(i, j, i+1, j)
			hit(i+1, j, i+1, j+1)
			hit(i+1, j+1, i, j+1)
			hit(i, j+1, i, j)
			for k := 0; k+1 < n; k += 2 {
				p.MoveTo(px[k], py[k])
				p.LineTo(px[k+1], py[k+1])
			}
			for k := range n {
				if px[k] > endX {
					endX, endY = px[k], py[k]
				}
			}
		}
	}
	if len(p.b) == 0 {
		return math.Inf(-1), 0
	}
	labelX, labelY = math.Max(endX-4, x.r0+Width(d.LevelLabel, MinSize)), endY-8
	s.Add(Path{Attrs: Attrs{Class: "s-paper w3 round"}, D: p.String()},
		Path{Attrs: Attrs{Class: "s-ink w2 round"}, D: p.String()},
		Text{X: labelX, Y: labelY, S: d.LevelLabel, Anchor: End, Size: MinSize, Bold: true, Halo: true})
	return labelX, labelY
}
