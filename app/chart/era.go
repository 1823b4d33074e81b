package chart

// Era says what of a picture over time has happened. The zero value says nothing.
type Era struct {
	Past  float64 // the years before it are shaded: they went as they are shown; 0 for none
	Today float64 // a dotted line; 0 for none

	Events []Span // tinted: something happens in them
}

// Span are years in which something happens.
type Span struct {
	From, To float64
	Name     string
}

// words say below the unit what the marks mean.
func (h Head) words(unit string) string {
	e, s := h.Era, ""
	switch {
	case e.Past == 0 && e.Today == 0:
	case e.Past == 0:
		s = h.or("dotted: today ("+year(e.Today)+")", "点线：今天（"+year(e.Today)+"年）")
	case e.Past == e.Today:
		s = h.or("shaded: years gone by, up to today ("+year(e.Today)+")", "灰底：已过去的年份，截至今天（"+year(e.Today)+"年）")
	default:
		s = h.or("shaded: years gone by, to "+year(e.Past)+"; dotted: today ("+year(e.Today)+")", "灰底：已过去的年份（至"+year(e.Past)+"年）；点线：今天（"+year(e.Today)+"年）")
	}
	if len(e.Events) > 0 {
		if s != "" {
			s += h.or("; ", "；")
		}
		s += h.or("tinted: ", "着色：") + h.events()
	}
	if unit == "" || s == "" {
		return unit + s
	}
	return unit + h.or("; ", "；") + s
}

// events names what happens when, or only that something does.
func (h Head) events() string {
	if len(h.Era.Events) > 2 {
		return h.or("events", "事件")
	}
	s := ""
	for i, e := range h.Era.Events {
		if i > 0 {
			s += h.or(", ", "、")
		}
		s += e.Name + h.or(" ", "") + year(e.From) + "–" + year(e.To)
	}
	return s
}

// draw shades the past and marks today, beneath the lines of a plot.
func (e Era) draw(s *Scene, x scale, top, bottom float64) {
	if e.Past > x.d0 {
		s.Add(Rect{Attrs: Attrs{Class: "f-muted", Opacity: .1}, X: x.r0, Y: top, W: x.clamped(e.Past) - x.r0, H: bottom - top})
	}
	for _, v := range e.Events {
		if from, to := x.clamped(v.From), x.clamped(v.To); to > from {
			s.Add(Rect{Attrs: Attrs{Class: "f-accent", Opacity: .12}, X: from, Y: top, W: to - from, H: bottom - top})
		}
	}
	if e.Today > x.d0 && e.Today < x.d1 {
		px := x.at(e.Today)
		s.Add(Line{Attrs{Class: "s-muted w1 dot"}, px, top, px, bottom})
	}
}

// Observed are figures of the record, drawn as rings over the lines they judge.
type Observed struct {
	Label string // what was observed, and by whom it was published
	Class string // colour of the line it belongs to
	X, Y  []float64
}

// legend adds to the words below a unit what rings are.
func (d *LinesData) legend(unit string) string {
	for i := range d.Observed {
		if unit != "" {
			unit += d.or("; ", "；")
		}
		unit += "○ " + d.Observed[i].Label
	}
	return unit
}

func (o *Observed) draw(s *Scene, x, y scale) {
	for i := range o.X {
		if i < len(o.Y) && finite(o.Y[i]) && o.X[i] >= x.d0 && o.X[i] <= x.d1 {
			s.Add(ring(x.at(o.X[i]), y.clamped(o.Y[i]), 4, "s-"+o.Class))
		}
	}
}

// at is the figure of a year as a cell of a table, the mean where there are
// several; empty where there is none.
func (o *Observed) at(x float64) string {
	sum, n := 0.0, 0.0
	for i := range o.X {
		if i < len(o.Y) && finite(o.Y[i]) && o.X[i] > x-1 && o.X[i] <= x {
			sum += o.Y[i]
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return raw(sum / n)
}
