package chart

import "math"

// LadderMarket is one market the cluster sells in, and how high it stands
// there.
type LadderMarket struct {
	Label string
	Class string // colour: "lead" for the lead-firm chain, "cluster" at home, "hosts" on the belt
	// Stage is the rung reached: 0 assembly, 1 OEM, 2 ODM, 3 OBM.
	Stage, StageThen int
	// Progress on the way to OEM, ODM and OBM: the mean role in components and
	// logistics, in research and design, in marketing and brand. A rung counts
	// as reached from one half on.
	Progress, Then [3]float64
}

// LadderData is the upgrading ladder, climbed in each market by itself.
type LadderData struct {
	Head
	Rungs     [4]string // bottom up: assembly, OEM, ODM, OBM
	Markets   []LadderMarket
	Year      float64
	StartYear float64
}

// Ladder draws a ladder per market. Each rung above the lowest is filled as far
// as the cluster has come on it; the disc stands on the rung reached, the ring
// where it stood at the start, and the word on top says it at a glance.
func Ladder(d LadderData, w float64) Figure {
	n := len(d.Markets)
	if n == 0 {
		return d.figure(w, 0)
	}
	left := math.Ceil(widest(MinSize, d.Rungs[:]...)) + 10
	colW := (w - left) / float64(n)
	ladderW := clamp(colW-20, 40, 150)
	headLines := 1
	names := make([][]string, n)
	for i, m := range d.Markets {
		names[i] = balanced(m.Label, DefaultSize, colW-4)
		headLines = max(headLines, len(names[i]))
	}
	top := 34 + float64(headLines)*lineHeight(0) + 22
	const rise = 46.0
	h := top + 3*rise + 34
	f := d.figure(w, h)
	yAt := func(rung int) float64 { return top + float64(3-rung)*rise }

	for k, name := range d.Rungs {
		y := yAt(k)
		f.Scene.Add(Line{Attrs{Class: "hair"}, left - 4, y + .5, w, y + .5},
			Text{Attrs: Attrs{Class: "muted"}, X: 0, Y: centre(y, MinSize), S: name, Size: MinSize})
	}
	f.Table.Columns = []string{d.or("Market", "市场"), d.or("Rung reached", "到达的台阶"), d.or("Rung at start", "起始台阶"),
		d.Rungs[1], d.Rungs[2], d.Rungs[3]}
	now, was := "", ""
	for i, m := range d.Markets {
		cx := left + (float64(i)+.5)*colW
		l, r := cx-ladderW/2, cx+ladderW/2
		fill, stroke := "f-"+m.Class, "s-"+m.Class
		stage, then := int(clamp(float64(m.Stage), 0, 3)), int(clamp(float64(m.StageThen), 0, 3))

		s := Scene{Text{Attrs: Attrs{Class: fill}, X: cx, Y: 22, S: d.Rungs[stage], Anchor: Middle, Size: headSize(d.Rungs[stage], colW-4), Bold: true}}
		y := 22 + 4 + lineHeight(0)
		for _, t := range names[i] {
			s.Add(Text{X: cx, Y: y, S: t, Anchor: Middle})
			y += lineHeight(0)
		}
		// Rungs first, so that the rails run over their ends unbroken; rails are
		// coloured up to where the cluster stands.
		for k, p := range m.Progress {
			y := yAt(k + 1)
			s.Add(Line{Attrs{Class: "hair w6"}, l, y, r, y})
			if p > .005 {
				s.Add(Line{Attrs{Class: stroke + " w6"}, l, y, l + math.Min(p, 1)*ladderW, y})
			}
		}
		s.Add(Line{Attrs{Class: stroke + " w6"}, l, yAt(0), r, yAt(0)})
		foot, head := yAt(0)+18, yAt(3)-16
		for _, x := range [2]float64{l, r} {
			s.Add(Line{Attrs{Class: "hair w3 round"}, x, head, x, foot},
				Line{Attrs{Class: stroke + " w3 round"}, x, yAt(stage) - 3, x, foot})
		}
		for k, p := range m.Progress {
			y := yAt(k + 1)
			// The halfway tick, from which on the rung counts.
			s.Add(Line{Attrs{Class: "s-muted w1"}, cx, y + 5, cx, y + 9})
			if t := clamp(m.Then[k], 0, 1); math.Abs(t-p) > .02 {
				x := l + t*ladderW
				s.Add(Line{Attrs{Class: "s-paper w2"}, x + 2, y - 3, x + 2, y + 3},
					Line{Attrs{Class: "s-ink w2"}, x, y - 5, x, y + 5})
			}
		}
		if then != stage {
			s.Add(ring(cx, yAt(then)-10, 5, "s-muted"))
		}
		s.Add(marker(cx, yAt(stage)-12, 7.5, fill))
		f.Scene.Add(Group{Attrs: Attrs{Data: []Datum{{"i", raw(float64(i))}}}, Marks: s})

		pct := Percent(0)
		f.Points = append(f.Points, Point{m.Label, d.colon(m.Label, d.list(d.Rungs[stage],
			d.or("at the start ", "起始年为 ")+d.Rungs[then],
			d.is(d.Rungs[1], pct(m.Progress[0])), d.is(d.Rungs[2], pct(m.Progress[1])), d.is(d.Rungs[3], pct(m.Progress[2])))),
			cx, yAt(stage) - 12})
		now = d.list(now, d.is(m.Label, d.Rungs[stage]))
		was = d.list(was, d.is(m.Label, d.Rungs[then]))
		f.Table.Rows = append(f.Table.Rows, []string{m.Label, d.Rungs[stage], d.Rungs[then],
			raw(m.Progress[0]), raw(m.Progress[1]), raw(m.Progress[2])})
	}
	if f.Desc == "" {
		f.Desc = trim(d.sentence(d.colon(d.inYear(d.Year), now)) + d.sentence(d.colon(d.inYear(d.StartYear), was)))
	}
	return f
}

// headSize is the largest type in which a rung's name fits over its ladder.
func headSize(s string, w float64) float64 {
	for _, size := range [4]float64{24, 18, 15, DefaultSize} {
		if Width(s, size)*boldness <= w {
			return size
		}
	}
	return MinSize
}
