package corridor

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/geo"
)

// Dashes and widths of the routes by mode, in CSS pixels at full size. Sea
// lanes are dotted, roads dashed, railways whole lines.
var routeStyle = [...]struct {
	class string
	width float64
	dash  string
	cap   string
}{
	Sea:  {"s-sea", 1.5, ".1 4", "round"},
	Road: {"s-road", 1.3, "4.5 2.4", ""},
	Rail: {"s-rail", 1.2, "", ""},
}

// closedDash marks a closed corridor, whatever its mode.
const closedDash = "1 6"

// size is how much of their full size marks have in a view: a phone's map gets
// somewhat finer lines and smaller discs than a desk's.
func (v View) size() float64 { return math.Min(1, math.Max(.72, .5+v.W/1800)) }

// world wraps marks that are in plate units.
func (v View) world(m []chart.Mark) chart.Group {
	return chart.Group{Attrs: chart.Attrs{Class: "map-world"}, Transform: v.Transform(), Marks: m}
}

// Layers are the marks of a plate, from the ground up.
type layers struct{ *Plate }

// groundMarks are water, graticule and land in a view's pixels, for a file.
func (p layers) groundMarks(v View) chart.Scene {
	if p.base == Diagram {
		return nil
	}
	return chart.Scene{
		chart.Rect{Attrs: chart.Attrs{Class: "f-water"}, W: v.W, H: v.H},
		chart.Stroke{Path: chart.Path{Attrs: chart.Attrs{Class: "s-hair"}, D: graticule(&v)}, Width: .5},
		chart.Stroke{Path: chart.Path{Attrs: chart.Attrs{Class: "f-land s-hair"}, D: landPath(v)}, Width: .8},
	}
}

// graticule is every 20th meridian and parallel of the extent.
func graticule(v *View) string {
	var pen chart.Pen
	at := func(lon, lat float64) geo.Point {
		q := geo.Forward(lon, lat)
		if v != nil {
			q = v.Pixel(q)
		}
		return q
	}
	for lon := -40.0; lon <= 200; lon += 20 {
		for lat := -40.0; lat <= 80; lat += 10 {
			q := at(lon, lat)
			if lat == -40 {
				pen.MoveTo(q.X, q.Y)
			} else {
				pen.LineTo(q.X, q.Y)
			}
		}
	}
	for lat := -40.0; lat <= 80; lat += 20 {
		a, b := at(-60, lat), at(230, lat)
		pen.MoveTo(a.X, a.Y)
		pen.LineTo(b.X, b.Y)
	}
	return pen.String()
}

// landPath is the land in a view's pixels, for a file, whose readers may not
// know strokes that do not scale. Islands out of sight are left out.
func landPath(v View) string {
	var pen chart.Pen
	for _, ring := range strings.Split(strings.TrimSuffix(geo.Land, "z"), "z") {
		fields := strings.FieldsFunc(strings.ReplaceAll(ring, "-", " -"), func(r rune) bool { return r == ' ' || r == 'M' || r == 'l' })
		var at geo.Point
		var px []geo.Point
		for i := 0; i+1 < len(fields); i += 2 {
			dx, _ := strconv.ParseFloat(fields[i], 64)
			dy, _ := strconv.ParseFloat(fields[i+1], 64)
			at.X, at.Y = at.X+dx, at.Y+dy
			px = append(px, v.Pixel(at))
		}
		if b := geo.Bounds(px); b.X > v.W || b.Y > v.H || b.X+b.W < 0 || b.Y+b.H < 0 {
			continue
		}
		for i, q := range px {
			if i == 0 {
				pen.MoveTo(q.X, q.Y)
			} else {
				pen.LineTo(q.X, q.Y)
			}
		}
		pen.Close()
	}
	return pen.String()
}

// lineMarks are the corridors as uses of the paths in Defs or, where defs is
// empty, written out in a view's pixels for a file.
func (p layers) lineMarks(defs string, v View, s *State) []chart.Mark {
	out := p.directionMarks(defs, v, s)
	k := v.size()
	for i := range p.lines {
		l := &p.lines[i]
		st := routeStyle[l.mode]
		if p.base == Diagram {
			st.width *= 2
		}
		switch {
		case !p.isOpen(l.owners, s):
			st.class, st.width, st.dash, st.cap = "s-muted", 1.2, closedDash, "round"
		case s.Unused != nil && !p.any(l.owners, func(c int) bool { return c >= len(s.Unused) || !s.Unused[c] }):
			st.width *= .8
			if defs == "" { // files have no opacity of strokes
				st.class = "s-hair"
			} else {
				st.class += " map-unused"
			}
		}
		a := chart.Attrs{Class: st.class}
		if defs == "" {
			out = append(out, chart.Stroke{Path: chart.Path{Attrs: a, D: l.path(&v)}, Width: st.width * k, Dash: st.dash, Cap: st.cap})
			continue
		}
		out = append(out, chart.Use{Attrs: a, Href: "#" + lineID(defs, i), Width: st.width * k, Dash: st.dash, Cap: st.cap})
	}
	return out
}

// isOpen reports whether any corridor that owns a line is open. Where a primary
// corridor runs, secondary ones do not count: closing the corridor closes it.
func (p layers) isOpen(owners uint32, s *State) bool {
	return p.any(owners, func(c int) bool { return !s.corridorClosed(c) })
}

// any reports whether something holds of a corridor that owns a line: of one that
// is primary, where there is one.
func (p layers) any(owners uint32, holds func(corridor int) bool) bool {
	var primary uint32
	for i, c := range p.data.Corridors {
		if !c.Secondary {
			primary |= owners & (1 << i)
		}
	}
	if primary != 0 {
		owners = primary
	}
	for i := range p.data.Corridors {
		if owners&(1<<i) != 0 && holds(i) {
			return true
		}
	}
	return false
}
