package chart

import "math"

// ContributionsData are what several causes change in several outcomes, each outcome
// on an axis of its own that holds nothing but the differences.
type ContributionsData struct {
	Head
	Names  []string // of the causes, in order
	Panels []Panel
	Rest   string // what is said of the causes that change nothing that can be seen
}

// Panel is one outcome.
type Panel struct {
	Title  string
	Values []float64 // one per cause
	Format Format    // of the differences, without a sign; nil prints three decimals
}

// signed prints a difference with its sign.
func (p *Panel) signed(v float64) string {
	if p.Format == nil {
		return Signed(Fixed(3))(v)
	}
	return Signed(p.Format)(v)
}

// nothing reports whether a difference prints as none.
func (p *Panel) nothing(v float64) bool { return !finite(v) || p.signed(v) == p.signed(0) }

// seen are the causes that some panel shows.
func (d *ContributionsData) seen() (list []int) {
	for i := range d.Names {
		for k := range d.Panels {
			if p := &d.Panels[k]; i < len(p.Values) && !p.nothing(p.Values[i]) {
				list = append(list, i)
				break
			}
		}
	}
	return list
}

// Contributions draws a row for every cause that changes something, and in it a bar
// to the left or right of zero for every outcome, side by side where there is
// room, else one outcome below the other. What rounds to nothing has no bar.
func Contributions(d ContributionsData, w float64) Figure {
	rows := d.seen()
	names := make([]string, len(rows))
	for i, r := range rows {
		names[i] = d.Names[r]
	}
	n := len(d.Panels)
	f := d.figure(w, 0)
	f.Table.Columns = []string{d.or("Cause", "原因")}
	for _, p := range d.Panels {
		f.Table.Columns = append(f.Table.Columns, p.Title)
	}
	for i, name := range d.Names {
		row := []string{name}
		for _, p := range d.Panels {
			v := math.NaN()
			if i < len(p.Values) {
				v = p.Values[i]
			}
			row = append(row, raw(v))
		}
		f.Table.Rows = append(f.Table.Rows, row)
	}
	const gap = 20.0
	// Names stand beside their bars, or above them where there is no room.
	at := place{rowH: 26, nameW: math.Ceil(widest(DefaultSize, names...)) + 12}
	if at.nameW > w*.42 {
		at = place{rowH: 42, drop: 9}
	}
	nameW, cols := at.nameW, n
	if n == 0 || at.drop > 0 || (w-nameW)/float64(n)-gap < 116 {
		cols = 1
	}
	panelW := (w-nameW)/float64(max(cols, 1)) - gap*float64(cols-1)/float64(max(cols, 1))
	top, below, titles := 0.0, 0.0, 2 // lines of the longest title, so that rows stand side by side
	for k := range d.Panels {
		titles = max(titles, len(balanced(d.Panels[k].Title, DefaultSize, panelW/boldness)))
	}
	for k := range d.Panels {
		p := &d.Panels[k]
		left := nameW
		titleX, titleW := 0.0, w
		if cols > 1 {
			left += float64(k) * (panelW + gap)
			titleX, titleW = left, panelW
		}
		lines := balanced(p.Title, DefaultSize, titleW/boldness)
		y := top
		for _, t := range lines {
			y += 16
			f.Scene.Add(Text{X: titleX, Y: y - 3, S: t, Bold: true})
		}
		if cols > 1 {
			y = top + 2 + 16*float64(titles)
		}
		y += 6
		at.left, at.width, at.top, at.named = left, panelW, y, cols == 1 || k == 0
		d.panel(&f, p, rows, names, at)
		end := y + at.rowH*float64(len(rows))
		if cols == 1 {
			top = end + 16
		}
		below = math.Max(below, end)
	}
	f.H = below + 4
	if len(rows) < len(d.Names) && d.Rest != "" {
		for _, t := range Wrap(d.Rest, MinSize, w) {
			f.H += 16
			f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, Y: f.H - 3, S: t, Size: MinSize})
		}
		f.H += 4
	}
	if f.Desc == "" {
		f.Desc = d.describe(rows)
	}
	return f
}

// place is where a panel stands. Bars lie drop pixels below the middle of a row
// whose name is above them.
type place struct {
	left, width, top, rowH float64
	nameW, drop            float64
	named                  bool
}

// panel draws one outcome's bars.
func (d *ContributionsData) panel(f *Figure, p *Panel, rows []int, names []string, at place) {
	const bh = 12.0
	left, width, top, rowH := at.left, at.width, at.top, at.rowH
	lo, hi := 0.0, 0.0
	loW, hiW := 0.0, 0.0
	value := func(r int) float64 {
		if r < len(p.Values) && finite(p.Values[r]) {
			return p.Values[r]
		}
		return 0
	}
	for _, r := range rows {
		v := value(r)
		lo, hi = math.Min(lo, v), math.Max(hi, v)
		switch {
		case p.nothing(v):
			hiW = math.Max(hiW, 20)
		case v < 0:
			loW = math.Max(loW, Width(p.signed(v), DefaultSize)*boldness+8)
		default:
			hiW = math.Max(hiW, Width(p.signed(v), DefaultSize)*boldness+8)
		}
	}
	if hi-lo < 1e-300 {
		hi = lo + 1
	}
	x := scale{lo, hi, left + loW, math.Max(left+width-hiW, left+loW+1)}
	zero := x.at(0)
	for i, r := range rows {
		v := value(r)
		mid := top + rowH*(float64(i)+.5) + at.drop
		if at.named {
			f.Scene.Add(Text{X: 0, Y: centre(mid-2.2*at.drop, 0), S: names[i]})
		}
		text := p.signed(v)
		if p.nothing(v) {
			f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: zero + 6, Y: centre(mid, 0), S: "–"})
		} else {
			class, ink, at, anchor := "f-cluster mid", "cluster", math.Max(x.at(v), zero)+6, Start
			if v < 0 {
				class, ink, at, anchor = "f-accent mid", "accent", math.Min(x.at(v), zero)-6, End
			}
			l, rr := math.Min(x.at(v), zero), math.Max(x.at(v), zero)
			f.Scene.Add(Rect{Attrs: Attrs{Class: class}, X: l, Y: mid - bh/2, W: math.Max(rr-l, 1.5), H: bh},
				Text{Attrs: Attrs{Class: ink}, X: at, Y: centre(mid, 0), S: text, Anchor: anchor, Bold: true, Halo: true})
		}
		f.Points = append(f.Points, Point{names[i], d.colon(d.is(names[i], p.Title), text), x.at(v), mid})
	}
	if at.drop == 0 {
		f.Scene.Add(Line{Attrs{Class: "axis"}, zero, top, zero, top + rowH*float64(len(rows))})
		return
	}
	for i := range rows { // clear of the names above the bars
		mid := top + rowH*(float64(i)+.5) + at.drop
		f.Scene.Add(Line{Attrs{Class: "axis"}, zero, mid - bh/2 - 2, zero, mid + bh/2 + 2})
	}
}

func (d *ContributionsData) describe(rows []int) string {
	s := ""
	for k := range d.Panels {
		p := &d.Panels[k]
		said := ""
		for _, r := range rows {
			if r < len(p.Values) && !p.nothing(p.Values[r]) {
				said = d.list(said, d.is(d.Names[r], p.signed(p.Values[r])))
			}
		}
		if said == "" {
			said = d.or("nothing that can be seen", "无可见变化")
		}
		s += d.sentence(d.colon(p.Title, said))
	}
	return trim(s)
}
