package chart

import (
	"math"
	"strconv"
)

// HistMark is a value pointed out on a histogram.
type HistMark struct {
	Label string
	Value float64
	Class string // colour; Base marks are dashed grey
	Base  bool
}

// HistData are the outcomes of many runs.
type HistData struct {
	Head
	Values []float64
	Unit   string
	Marks  []HistMark
	// Beyond, if BeyondLabel is set, is the value from which bars are red: the
	// runs in which the cluster escapes. The label gets the share of runs in
	// front.
	Beyond      float64
	BeyondLabel string
	Format      Format
}

// Histogram draws how often each outcome came about.
func Histogram(d HistData, w float64) Figure {
	lo, hi := minmax(d.Values, math.Inf(1), math.Inf(-1))
	for _, m := range d.Marks {
		lo, hi = minmax([]float64{m.Value}, lo, hi)
	}
	const plotH = 130.0
	f := d.figure(w, 0)
	if !(hi >= lo) {
		return f
	}
	const bins = 24 // on every screen, so that the table is the same
	lo, hi = domain(lo, hi, bins)
	st := step(hi-lo, bins)
	n := int(math.Round((hi - lo) / st))
	count := make([]int, n)
	total, beyond, most := 0, 0, 1
	for _, v := range d.Values {
		if !finite(v) {
			continue
		}
		k := int(clamp(math.Floor((v-lo)/st+1e-9), 0, float64(n-1)))
		count[k]++
		most = max(most, count[k])
		total++
		if v >= d.Beyond {
			beyond++
		}
	}
	format := d.Format
	if format == nil {
		format = fixedFor(st)
	}
	y0 := unitLines(&f.Scene, d.Unit, w)
	marksH := 8.0
	if len(d.Marks) > 0 {
		marksH = 42
	}
	says := []string(nil)
	if d.BeyondLabel != "" && total > 0 {
		says = Wrap(Percent(0)(float64(beyond)/float64(total))+" "+d.BeyondLabel, DefaultSize*1.03, w)
	}
	top := y0 + float64(len(says))*lineHeight(0) + 12
	for i, t := range says {
		m := Text{Attrs: Attrs{Class: "cluster"}, X: 0, Y: y0 + 16 + float64(i)*lineHeight(0), S: t}
		if i == 0 {
			m.Strong = Percent(0)(float64(beyond) / float64(total))
			m.S = trimLeft(t[len(m.Strong):])
		}
		f.Scene.Add(m)
	}
	top += marksH
	bottom := top + plotH
	f.H = bottom + yearAxisHeight
	x := scale{lo, hi, 2, w - 2}
	y := scale{0, float64(most), bottom, top}

	var plain, past Pen
	for k, c := range count {
		if c == 0 {
			continue
		}
		l, r := x.at(lo+float64(k)*st)+.5, x.at(lo+float64(k+1)*st)-.5
		draw := func(p *Pen, l, r float64) {
			p.MoveTo(l, bottom)
			p.LineTo(l, y.at(float64(c)))
			p.LineTo(r, y.at(float64(c)))
			p.LineTo(r, bottom)
			p.Close()
		}
		b := x.at(d.Beyond)
		switch {
		case d.BeyondLabel == "" || r <= b:
			draw(&plain, l, r)
		case l >= b:
			draw(&past, l, r)
		default:
			draw(&plain, l, b)
			draw(&past, b, r)
		}
		at := lo + float64(k)*st
		f.Points = append(f.Points, Point{format(at), d.colon(d.or(format(at)+" to "+format(at+st), format(at)+"至"+format(at+st)),
			d.or(strconv.Itoa(c)+" of "+strconv.Itoa(total)+" runs", strconv.Itoa(total)+"次中的"+strconv.Itoa(c)+"次")), (l + r) / 2, y.at(float64(c))})
	}
	f.Scene.Add(Path{Attrs: Attrs{Class: "f-lead mid"}, D: plain.String()})
	if len(past.b) > 0 {
		f.Scene.Add(Path{Attrs: Attrs{Class: "f-cluster"}, D: past.String()})
	}
	f.Scene.Add(Line{Attrs{Class: "axis"}, 0, bottom + .5, w, bottom + .5})
	at, ts := ticks(lo, hi, int(clamp(w/80, 3, 8)))
	for _, v := range at {
		px := x.at(v)
		s := fixedFor(ts)(v)
		half := Width(s, MinSize) / 2
		f.Scene.Add(Line{Attrs{Class: "axis"}, px, bottom, px, bottom + 4},
			Text{Attrs: Attrs{Class: "muted"}, X: clamp(px, half, w-half), Y: bottom + 17, S: s, Anchor: Middle, Size: MinSize})
	}
	slots := make([]slot, len(d.Marks))
	for i, m := range d.Marks {
		slots[i] = slot{want: x.at(m.Value), size: math.Max(Width(m.Label, MinSize), Width(format(m.Value), 0)*boldness) + 12}
	}
	spread(slots, -6, w+6)
	for i, m := range d.Marks {
		px, lx := x.at(m.Value), slots[i].at
		stroke, ink := "s-"+m.Class+" w2", "f-"+m.Class
		if m.Base {
			stroke, ink = "base", "f-base"
		}
		var p Pen
		p.MoveTo(lx, top-6)
		p.LineTo(px, top)
		p.LineTo(px, bottom)
		f.Scene.Add(Path{Attrs: Attrs{Class: stroke}, D: p.String()},
			Text{Attrs: Attrs{Class: ink}, X: lx, Y: top - 24, S: m.Label, Anchor: Middle, Size: MinSize},
			Text{Attrs: Attrs{Class: ink}, X: lx, Y: top - 10, S: format(m.Value), Anchor: Middle, Bold: true})
	}
	f.Table.Columns = []string{d.or("From", "从"), d.or("To", "到"), d.or("Runs", "次数")}
	for k, c := range count {
		f.Table.Rows = append(f.Table.Rows, []string{raw(lo + float64(k)*st), raw(lo + float64(k+1)*st), strconv.Itoa(c)})
	}
	if f.Desc == "" {
		s := ""
		if d.BeyondLabel != "" && total > 0 {
			s = d.sentence(Percent(0)(float64(beyond)/float64(total)) + " " + d.BeyondLabel)
		}
		for _, m := range d.Marks {
			s += d.sentence(d.is(m.Label, format(m.Value)))
		}
		f.Desc = trim(s + d.sentence(d.or(strconv.Itoa(total)+" runs", "共"+strconv.Itoa(total)+"次模拟")))
	}
	return f
}
