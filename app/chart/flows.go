package chart

import "math"

// FlowItem is one use of a resource: bound in assembly, freed to research,
// moved abroad.
type FlowItem struct {
	Label string
	Class string
	Shade float64 // fill opacity, 0 for solid
	// Then and Now are amounts, not negative.
	Then, Now float64
}

// Resource is a stock that is split among uses: people, money, materials.
type Resource struct {
	Label  string
	Items  []FlowItem
	Format Format // of its items; nil is that of all
}

// FlowsData shows where resources were and where they went.
type FlowsData struct {
	Head
	Resources []Resource
	Year      float64
	StartYear float64
	Format    Format // of an item; nil is a percentage
}

// Flows draws each resource as a stack at the start and a stack now, with
// ribbons between, so that what grew and what gave way is seen in one look.
func Flows(d FlowsData, w float64) Figure {
	n := len(d.Resources)
	if n == 0 {
		return d.figure(w, 0)
	}
	format := d.Format
	if format == nil {
		format = Percent(0)
	}
	cols := 1
	if w >= 620 {
		cols = n
	}
	const gap, headH, stackH, foot = 28.0, 28.0, 144.0, 22.0
	panelW := (w - gap*float64(cols-1)) / float64(cols)
	panelH := headH + stackH + foot
	rows := (n + cols - 1) / cols
	f := d.figure(w, float64(rows)*panelH+float64(rows-1)*18)
	f.Table.Columns = []string{d.or("Resource", "资源"), d.or("Use", "用途"), d.inYear(d.StartYear), d.inYear(d.Year), d.or("Change", "变化")}
	for i, r := range d.Resources {
		x := float64(i%cols) * (panelW + gap)
		y := float64(i/cols) * (panelH + 18)
		d.panel(&f, r, x, y, panelW, headH, stackH, r.or(format))
	}
	if f.Desc == "" {
		s := ""
		for _, r := range d.Resources {
			text := ""
			format := r.or(format)
			for _, it := range r.Items {
				text = d.list(text, d.or(it.Label+" from "+format(it.Then)+" to "+format(it.Now), it.Label+"由"+format(it.Then)+"变为"+format(it.Now)))
			}
			s += d.sentence(d.colon(r.Label, text))
		}
		f.Desc = trim(s)
	}
	return f
}

// or is the format of the resource, or that of all.
func (r *Resource) or(all Format) Format {
	if r.Format != nil {
		return r.Format
	}
	return all
}

func (d *FlowsData) panel(f *Figure, r Resource, x, y, w, headH, stackH float64, format Format) {
	var then, now float64
	for _, it := range r.Items {
		then += math.Max(it.Then, 0)
		now += math.Max(it.Now, 0)
	}
	total := math.Max(then, now)
	if !(total > 0) {
		total = 1
	}
	labels := make([]endLabel, len(r.Items))
	top, base := y+headH, y+headH+stackH
	const barW = 12.0
	k := (stackH - 2*float64(len(r.Items)-1)) / total
	yThen, yNow := base, base
	for i, it := range r.Items {
		b := math.Max(it.Now, 0) * k
		class := "f-" + it.Class
		if it.Shade > 0 {
			class = "ink"
		}
		labels[i] = endLabel{value: format(it.Now), name: it.Label, class: class, y: yNow - b/2}
		yNow -= b + 2
	}
	margin := endWidth(labels, w, .5)
	xl, xr := x, x+w-margin-12-barW
	yNow = base
	for _, it := range r.Items {
		a, b := math.Max(it.Then, 0)*k, math.Max(it.Now, 0)*k
		ink := Attrs{Class: "f-" + it.Class, Opacity: it.Shade}
		ribbon := ink
		ribbon.Opacity = shade(it.Shade) * .38
		if a > .2 || b > .2 {
			var p Pen
			mid := (xl + barW + xr) / 2
			p.MoveTo(xl+barW, yThen-a)
			p.CurveTo(mid, yThen-a, mid, yNow-b, xr, yNow-b)
			p.LineTo(xr, yNow)
			p.CurveTo(mid, yNow, mid, yThen, xl+barW, yThen)
			p.Close()
			f.Scene.Add(Path{Attrs: ribbon, D: p.String()})
		}
		if a > .2 {
			f.Scene.Add(Rect{Attrs: ink, X: xl, Y: yThen - a, W: barW, H: a})
		}
		if b > .2 {
			f.Scene.Add(Rect{Attrs: ink, X: xr, Y: yNow - b, W: barW, H: b})
		}
		f.Points = append(f.Points, Point{it.Label, d.colon(r.Label+d.or(", ", "，")+it.Label, d.list(
			d.is(d.inYear(d.StartYear), format(it.Then)), d.is(d.inYear(d.Year), format(it.Now)))), xr + barW/2, yNow - b/2})
		f.Table.Rows = append(f.Table.Rows, []string{r.Label, it.Label, raw(it.Then), raw(it.Now), raw(it.Now - it.Then)})
		yThen -= a + 2
		yNow -= b + 2
	}
	f.Scene.Add(Text{X: x, Y: y + 15, S: r.Label, Bold: true, Size: 15},
		Text{Attrs: Attrs{Class: "muted"}, X: xl, Y: base + 16, S: year(d.StartYear), Size: MinSize},
		Text{X: xr + barW, Y: base + 16, S: year(d.Year), Anchor: End, Size: MinSize, Bold: true})
	putEndLabels(&f.Scene, labels, xr+barW+10, top-4, base+4)
}
