package corridor

import (
	"math"

	"silkladder/app/chart"
)

// What a unit of the cluster's first home capacity is on the map, at full size.
const (
	discPx   = 38.0  // radius of the disc of a capacity of 1; area follows capacity
	flowPx   = 360.0 // width of a flow of 1 a year
	thread   = 1.0   // the thinnest flow that is drawn, in pixels
	broadest = 48.0  // the widest
	speck    = .9    // the smallest disc that is drawn, radius in pixels
)

// split gives each destination its host's capacity, transfer and sales: to the host's
// open parks by how far they take the trade in, or to the host's own city if none does.
func (p layers) split(s *State) []HostYear {
	sum := make([]float64, len(p.data.Hosts))
	for i, k := range p.data.Parks {
		if k.Host >= 0 && k.Host < len(sum) {
			sum[k.Host] += s.takes(i)
		}
	}
	out := make([]HostYear, len(p.dests))
	for i, d := range p.dests {
		h, all := s.host(d.host), sum[d.host]
		switch {
		case d.park >= 0 && all > 0:
			part := s.takes(d.park) / all
			out[i] = HostYear{Capacity: h.Capacity * part, Transfer: h.Transfer * part}
		case d.park < 0 && all == 0:
			out[i] = h
		}
		if d.park < 0 {
			out[i].Sales = h.Sales
		}
	}
	return out
}

// drawn is split as large as the key says that it is drawn.
func (p layers) drawn(s *State) []HostYear {
	out, k := p.split(s), s.larger()
	for i := range out {
		out[i].Capacity *= k
		out[i].Transfer *= k
		out[i].Sales *= k
	}
	return out
}

// radius of a disc for a capacity, in pixels.
func (v View) radius(capacity float64) float64 {
	if !(capacity > 0) { // nothing, or not a number
		return 0
	}
	return math.Min(discPx*v.size()*math.Sqrt(capacity), v.W)
}

// flowMarks are the flows of the year, as wide as what moves, under beads that
// move along them, and below all the band of a selected corridor. They use the
// paths in Defs or, where defs is empty, are written out in pixels for a file.
func (p layers) flowMarks(defs string, v View, s *State) []chart.Mark {
	at := p.drawn(s)
	k := v.size()
	if p.base == Diagram {
		k *= 1.6 // its lines are heavier
	}
	var ribbons, beads []chart.Mark
	for i := range p.chains {
		c := &p.chains[i]
		sum := 0.0
		for _, j := range c.dests {
			sum += at[j].Transfer
		}
		w := sum * flowPx * k
		if w < thread/3 || math.IsNaN(w) {
			continue
		}
		w = math.Min(math.Max(w, thread), broadest)
		if defs == "" {
			ribbons = append(ribbons, chart.Stroke{Path: chart.Path{D: pathData(c.curve, &v)}, Width: w})
			continue
		}
		ribbons = append(ribbons, chart.Use{Href: "#" + flowID(defs, i), Width: w})
		if w > 1.2 {
			beads = append(beads, chart.Use{Href: "#" + flowID(defs, i), Width: math.Min(w*.5, 2.4)})
		}
	}
	var out []chart.Mark
	if s.Selected.Kind == KindCorridor {
		out = p.selectedLine(defs, v, s.Selected.ID)
	}
	out = group(out, "s-cluster round map-flow", ribbons)
	return group(out, "map-bead", beads)
}

// group adds marks that share a class, if there are any.
func group(to []chart.Mark, class string, m []chart.Mark) []chart.Mark {
	if len(m) == 0 {
		return to
	}
	return append(to, chart.Group{Attrs: chart.Attrs{Class: class}, Marks: m})
}

// capacityMarks are the discs of the cluster's capacity at home and abroad, the
// rings of its sales, its own mark, and the ring of a selected place.
func (p layers) capacityMarks(v View, s *State) chart.Scene {
	at := p.drawn(s)
	var before []HostYear
	if s.Before != nil {
		b := *s.Before
		b.Unit = s.Unit
		before = p.drawn(&b)
	}
	var rings, discs, losses, evens, minus, was []chart.Mark
	for i, d := range p.dests {
		q := v.Pixel(p.net.nodes[d.node].at)
		if before != nil {
			if r := v.radius(before[i].Capacity); r >= speck && math.Abs(r-v.radius(at[i].Capacity)) >= .8 {
				was = append(was, chart.Circle{X: q.X, Y: q.Y, R: r})
			}
		}
		if r := v.radius(at[i].Sales); r >= speck {
			rings = append(rings, chart.Circle{X: q.X, Y: q.Y, R: r})
		}
		r := v.radius(at[i].Capacity)
		if r < speck {
			continue
		}
		mark := chart.Circle{X: q.X, Y: q.Y, R: r}
		switch s.side(d.host) {
		case 0:
			evens = append(evens, mark)
		case -1:
			losses = append(losses, mark)
			if r >= hides { // the colour is not all that says so
				minus = append(minus, chart.Line{X1: q.X - r*.55, Y1: q.Y, X2: q.X + r*.55, Y2: q.Y})
			}
		default:
			discs = append(discs, mark)
		}
	}
	out := group(nil, "s-cluster map-outlet", rings)
	out = group(out, "f-hosts rim map-park", discs)
	out = group(out, "f-muted rim map-park", evens)
	out = group(out, "f-accent rim map-park", losses)
	out = group(out, "s-paper w2", minus)
	out = group(out, "s-ink map-before", was)
	q := v.Pixel(p.net.nodes[p.home].at)
	if r := v.radius(s.HomeCapacity); r >= speck && s.larger() == 1 { // else it would cover half a continent
		out = append(out, chart.Circle{Attrs: chart.Attrs{Class: "f-cluster tint"}, X: q.X, Y: q.Y, R: r},
			chart.Circle{Attrs: chart.Attrs{Class: "s-cluster"}, X: q.X, Y: q.Y, R: r})
	}
	seal := 4.5 * v.size()
	out = append(out,
		chart.Rect{Attrs: chart.Attrs{Class: "f-cluster"}, X: q.X - seal, Y: q.Y - seal, W: 2 * seal, H: 2 * seal, R: 1.5},
		chart.Circle{Attrs: chart.Attrs{Class: "f-paper"}, X: q.X, Y: q.Y, R: seal * .36})
	return append(out, p.selectedPlace(v, s)...)
}

// side is 1 for a host that gains, -1 for one that loses, 0 where the change does not
// count or is nothing beside the largest; 1 where gains are not told.
func (s *State) side(host int) int {
	if s.Gains == nil {
		return 1
	}
	if host >= len(s.Gains) {
		return 0
	}
	least := s.Least
	if least == 0 {
		for _, g := range s.Gains {
			least = math.Max(least, math.Abs(g)/200)
		}
	}
	switch g := s.Gains[host]; {
	case math.Abs(g) < least || g == 0:
		return 0
	case g < 0:
		return -1
	}
	return 1
}
