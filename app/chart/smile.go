package chart

import "math"

// SmileFunction is one function of the value chain, research to brand.
type SmileFunction struct {
	Label string
	// Value is the function's share of the chain's value now, Then at the
	// start; the values of a smile add up to one.
	Value, Then float64
	// Captured is the part of Value that the cluster captures now, CapturedThen
	// at the start; both between 0 and 1.
	Captured, CapturedThen float64
}

// SmileData is the smile curve of one year against the starting year.
type SmileData struct {
	Head
	Functions []SmileFunction // in chain order
	Year      float64
	StartYear float64
	// Gravity is where along the chain the cluster's captured value has its
	// centre: 0 is the first function's middle, 1 the second's. NaN hides it.
	Gravity, GravityThen float64
	// Without is what the cluster captures of the chain's value without the Belt and
	// Road; 0 where there is nothing to compare with.
	Without float64
}

// Smile draws the smile curve cut into its functions, each a vessel filled to
// the part the cluster captures; dashes show where the fill stood at the start.
// The hollow of the smile holds the one number that sums it up.
func Smile(d SmileData, w float64) Figure {
	n := len(d.Functions)
	if n < 2 {
		return d.figure(w, 0)
	}
	slotW := w / float64(n)
	rows, labelH := smileLabels(d.Functions, slotW)
	plot := math.Round(clamp(w*.42, 170, 290))
	f := d.figure(w, plot+labelH+24)

	now, then := make([]float64, n), make([]float64, n)
	var got, gotThen float64
	vmax := 0.0
	for i, k := range d.Functions {
		now[i], then[i] = k.Value, k.Then
		vmax = math.Max(vmax, math.Max(k.Value, k.Then))
		got += k.Value * k.Captured
		gotThen += k.Then * k.CapturedThen
	}
	pct := Percent(0)
	big := pct(got)
	say := balanced(d.or("of the chain’s value is captured by the cluster", "全链价值归集群所得"), DefaultSize, slotW*float64(n-3))
	others := d.or(year(d.StartYear)+": "+pct(gotThen), year(d.StartYear)+"年为"+pct(gotThen))
	was := balanced(others+d.without(), MinSize, slotW*float64(n-3))
	summary := 26 + float64(len(say))*lineHeight(0) + 3 + 15*float64(len(was))

	// The curve must clear the ceiling at its ends and the words in its hollow.
	c := smoothCurve{now}
	hollow := 0.0
	for t := 1.5; t <= float64(n)-2.5; t += .25 {
		v, _ := c.at(t)
		hollow = math.Max(hollow, v)
	}
	base, ceiling := plot-1, 8.0
	for _, c := range [2]smoothCurve{{now}, {then}} {
		l, _ := c.at(-.5)
		r, _ := c.at(float64(n) - .5)
		vmax = math.Max(vmax, math.Max(l, r))
	}
	k := (base - ceiling) / vmax
	if hollow > 0 {
		k = math.Min(k, math.Max((base-summary-26)/hollow, 40/vmax))
	}
	_, top := d.reach(0, (base-ceiling)/k)
	k = (base - ceiling) / top
	f.Axis = Extent{0, top}
	xAt := func(t float64) float64 { return (t + .5) * slotW }

	gap := clamp(slotW*.05, 2, 5)
	for i, fn := range d.Functions {
		l, r := float64(i)-.5+gap/2/slotW, float64(i)+.5-gap/2/slotW
		s := Scene{Path{Attrs: Attrs{Class: "f-lead tint"}, D: c.slice(l, float64(i), r, k, base, xAt)}}
		if fn.Captured > .002 {
			s.Add(Path{Attrs: Attrs{Class: "f-cluster"}, D: c.slice(l, float64(i), r, k*clamp(fn.Captured, 0, 1), base, xAt)})
		}
		// Where the fill stood: paper dashes inside the fill, or ink above it.
		if a, b := fn.Value*fn.Captured, fn.Then*fn.CapturedThen; fn.CapturedThen > .002 && math.Abs(a-b) > .004 {
			class := "s-ink w1 dash"
			if a > b {
				class = "s-paper w1 dash"
			}
			s.Add(Path{Attrs: Attrs{Class: class}, D: smoothCurve{then}.top(l, float64(i), r, k*fn.CapturedThen, base, xAt)})
		}
		f.Scene.Add(Group{Attrs: Attrs{Data: []Datum{{"i", raw(float64(i))}}}, Marks: s})
	}
	if !same(now, then) {
		f.Scene.Add(Path{Attrs: Attrs{Class: "base"}, D: smoothCurve{then}.whole(k, base, xAt)})
	}
	f.Scene.Add(Path{Attrs: Attrs{Class: "s-ink w2 round"}, D: c.whole(k, base, xAt)},
		Line{Attrs{Class: "axis"}, 0, base, w, base})

	mid := w / 2
	y := 24.0
	f.Scene.Add(Text{Attrs: Attrs{Class: "cluster"}, X: mid, Y: y, S: big, Anchor: Middle, Size: 24, Bold: true})
	for _, t := range say {
		y += lineHeight(0)
		f.Scene.Add(Text{X: mid, Y: y, S: t, Anchor: Middle})
	}
	y += 2
	for _, t := range was {
		y += 15
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: mid, Y: y, S: t, Anchor: Middle, Size: MinSize})
	}

	place := func(g float64) (float64, float64) {
		g = clamp(g, 0, float64(n-1))
		v, _ := c.at(g)
		return xAt(g), base - v*k
	}
	if finite(d.Gravity) {
		if finite(d.GravityThen) {
			gx, gy := place(d.GravityThen)
			f.Scene.Add(ring(gx, gy, 4.5, "s-muted"))
		}
		gx, gy := place(d.Gravity)
		f.Scene.Add(marker(gx, gy, 6.5, "f-ink"))
	}

	f.Table.Columns = []string{d.or("Function", "环节"),
		d.or("Share of chain value", "占全链价值"), d.or("Part captured", "集群获取的部分"),
		d.or("Share at start", "起始年占比"), d.or("Part captured at start", "起始年获取的部分")}
	for i, fn := range d.Functions {
		x := xAt(float64(i))
		y := base + 18
		for _, t := range rows[i].lines {
			half := Width(t, MinSize) / 2
			f.Scene.Add(Text{X: clamp(x, half, w-half), Y: y + rows[i].dy, S: t, Anchor: Middle, Size: MinSize})
			y += 14
		}
		if rows[i].dy > 0 {
			f.Scene.Add(Line{Attrs{Class: "hair"}, x, base + 5, x, base + rows[i].dy + 6})
		}
		class := "cluster"
		if fn.Captured < .005 {
			class = "muted"
		}
		f.Scene.Add(Text{Attrs: Attrs{Class: class}, X: x, Y: base + labelH + 18, S: pct(fn.Captured), Anchor: Middle, Bold: true})
		f.Points = append(f.Points, Point{fn.Label, d.colon(fn.Label, d.list(
			d.or(pct(fn.Value)+" of the chain’s value", "占全链价值"+pct(fn.Value)),
			d.or(pct(fn.Captured)+" of it captured", "集群获取其中"+pct(fn.Captured)),
			d.or("at the start "+pct(fn.CapturedThen), "起始年为"+pct(fn.CapturedThen)))), x, base - fn.Value*k})
		f.Table.Rows = append(f.Table.Rows, []string{fn.Label, raw(fn.Value), raw(fn.Captured), raw(fn.Then), raw(fn.CapturedThen)})
	}
	if f.Desc == "" {
		f.Desc = d.describe(got, gotThen)
	}
	return f
}

// without says what it is without the Belt and Road, where that is known.
func (d *SmileData) without() string {
	if !(d.Without > 0) {
		return ""
	}
	return d.or("; without the Belt and Road: ", "；没有“一带一路”则为") + Percent(0)(d.Without)
}

// describe names the total and the functions of which most and least is held.
func (d *SmileData) describe(got, gotThen float64) string {
	pct := Percent(0)
	best, worst := 0, 0
	for i, fn := range d.Functions {
		if fn.Captured > d.Functions[best].Captured {
			best = i
		}
		if fn.Captured < d.Functions[worst].Captured {
			worst = i
		}
	}
	b, m := d.Functions[best], d.Functions[worst]
	return trim(d.sentence(d.or(
		"In "+year(d.Year)+" the cluster captures "+pct(got)+" of the chain’s value, against "+pct(gotThen)+" in "+year(d.StartYear)+d.without(),
		year(d.Year)+"年集群获取全链价值的"+pct(got)+"，"+year(d.StartYear)+"年为"+pct(gotThen)+d.without())) +
		d.sentence(d.or(
			"It holds most of "+b.Label+" ("+pct(b.Captured)+") and least of "+m.Label+" ("+pct(m.Captured)+")",
			"获取最多的环节是"+b.Label+"（"+pct(b.Captured)+"），最少的是"+m.Label+"（"+pct(m.Captured)+"）")))
}

func same(a, b []float64) bool {
	for i := range a {
		if math.Abs(a[i]-b[i]) > 1e-4 {
			return false
		}
	}
	return true
}

// smileLabel is the broken label of one function; dy drops every second one to
// a lower row where the names are too wide to stand side by side.
type smileLabel struct {
	lines []string
	dy    float64
}

func smileLabels(fs []SmileFunction, slotW float64) (out []smileLabel, height float64) {
	room, stagger := slotW-6, false
	out = make([]smileLabel, len(fs))
	for {
		most, fits := 0, true
		for i, f := range fs {
			out[i].lines = balanced(f.Label, MinSize, room)
			most = max(most, len(out[i].lines))
			// A word cut in two means there was no room.
			whole := 0
			for _, t := range words(f.Label) {
				whole = max(whole, int(Width(trim(t), MinSize)))
			}
			fits = fits && float64(whole) <= room
		}
		height = 4 + float64(most)*14
		if fits && most <= 2 || stagger {
			break
		}
		stagger = true
		room = 2*slotW - 2
	}
	if stagger {
		drop := 0
		for i := 0; i < len(out); i += 2 {
			drop = max(drop, len(out[i].lines))
		}
		for i := 1; i < len(out); i += 2 {
			out[i].dy = float64(drop) * 14
		}
		height += float64(drop) * 14
	}
	return out, height
}

// smoothCurve is a cubic Hermite spline through values at 0, 1, 2, …, with
// Catmull-Rom slopes, running on by half a step at both ends.
type smoothCurve struct{ v []float64 }

func (c smoothCurve) slope(i int) float64 {
	n := len(c.v)
	switch {
	case n == 2:
		return c.v[1] - c.v[0]
	case i <= 0: // a parabola at both ends keeps the smile's corners turned up
		return 2*(c.v[1]-c.v[0]) - c.slope(1)
	case i >= n-1:
		return 2*(c.v[n-1]-c.v[n-2]) - c.slope(n-2)
	}
	return (c.v[i+1] - c.v[i-1]) / 2
}

// at is the value and slope at t.
func (c smoothCurve) at(t float64) (v, dv float64) {
	n := len(c.v)
	i := int(clamp(math.Floor(t), 0, float64(n-2)))
	u := t - float64(i)
	a, b, ma, mb := c.v[i], c.v[i+1], c.slope(i), c.slope(i+1)
	switch { // beyond the ends the slope fades, so that the rim does not shoot up
	case u < 0:
		return a + ma*u*(1+u*.3), ma * (1 + .6*u)
	case u > 1:
		u--
		return b + mb*u*(1-u*.3), mb * (1 - .6*u)
	}
	u2, u3 := u*u, u*u*u
	v = (2*u3-3*u2+1)*a + (u3-2*u2+u)*ma + (3*u2-2*u3)*b + (u3-u2)*mb
	dv = (6*u2-6*u)*a + (3*u2-4*u+1)*ma + (6*u-6*u2)*b + (3*u2-2*u)*mb
	return v, dv
}

// to continues the pen along k·curve from s to t.
func (c smoothCurve) to(p *Pen, s, t, k, base float64, x func(float64) float64) {
	vs, ds := c.at(s)
	vt, dt := c.at(t)
	h := (t - s) / 3
	p.CurveTo(x(s+h), base-k*(vs+h*ds), x(t-h), base-k*(vt-h*dt), x(t), base-k*vt)
}

// top is the part of k·curve from l over m to r.
func (c smoothCurve) top(l, m, r, k, base float64, x func(float64) float64) string {
	var p Pen
	v, _ := c.at(l)
	p.MoveTo(x(l), base-k*v)
	c.to(&p, l, m, k, base, x)
	c.to(&p, m, r, k, base, x)
	return p.String()
}

// slice is the region under that part.
func (c smoothCurve) slice(l, m, r, k, base float64, x func(float64) float64) string {
	var p Pen
	v, _ := c.at(l)
	p.MoveTo(x(l), base)
	p.LineTo(x(l), base-k*v)
	c.to(&p, l, m, k, base, x)
	c.to(&p, m, r, k, base, x)
	p.LineTo(x(r), base)
	p.Close()
	return p.String()
}

// whole is the curve from rim to rim.
func (c smoothCurve) whole(k, base float64, x func(float64) float64) string {
	var p Pen
	n := float64(len(c.v))
	v, _ := c.at(-.5)
	p.MoveTo(x(-.5), base-k*v)
	for t := -.5; t < n-.5; t += .5 {
		c.to(&p, t, t+.5, k, base, x)
	}
	return p.String()
}
