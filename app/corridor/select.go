package corridor

import (
	"silkladder/app/chart"
	"silkladder/app/geo"
)

// selectedLine is a soft band under the whole of a corridor, shared stretches
// included.
func (p layers) selectedLine(defs string, v View, corridor string) []chart.Mark {
	c := p.data.corridor(corridor)
	if c < 0 {
		return nil
	}
	var out []chart.Mark
	for i := range p.lines {
		l := &p.lines[i]
		if l.owners&(1<<c) == 0 {
			continue
		}
		a := chart.Attrs{Class: "s-accent map-selected"}
		if defs == "" {
			out = append(out, chart.Stroke{Path: chart.Path{Attrs: a, D: l.path(&v)}, Width: 9, Cap: "round"})
			continue
		}
		out = append(out, chart.Use{Attrs: a, Href: "#" + lineID(defs, i), Width: 9, Cap: "round"})
	}
	return out
}

// selectedPlace is a ring round what is selected, clear of its own disc.
func (p layers) selectedPlace(v View, s *State) []chart.Mark {
	at, ok := p.Where(s.Selected)
	if !ok || s.Selected.Kind == KindCorridor {
		return nil
	}
	q := v.Pixel(at)
	r := 7.0
	d := p.drawn(s)
	for i := range p.dests {
		if p.net.nodes[p.dests[i].node].at == at {
			r = max(r, v.radius(d[i].Capacity)+3, v.radius(d[i].Sales)+3)
		}
	}
	return []chart.Mark{chart.Circle{Attrs: chart.Attrs{Class: "s-accent w2"}, X: q.X, Y: q.Y, R: r}}
}

// Where is the place of a target on the plate: a corridor's is the middle of
// the longest stretch that is its own. False if there is no such target.
func (p *Plate) Where(t Target) (geo.Point, bool) {
	switch t.Kind {
	case KindHome:
		return p.net.nodes[p.home].at, true
	case KindPark:
		for i, k := range p.data.Parks {
			if k.ID == t.ID {
				return p.net.nodes[p.parkAt[i]].at, true
			}
		}
	case KindHost:
		for i, h := range p.data.Hosts {
			if h.ID == t.ID && !h.Nowhere {
				return p.net.nodes[p.hostAt[i]].at, true
			}
		}
	case KindProject:
		if k, ok := p.project(t.ID); ok && p.base == Land {
			return geo.Forward(k.Lon, k.Lat), true
		}
	case KindNode:
		for i := range p.net.nodes {
			if t.ID != "" && p.net.nodes[i].ID == t.ID {
				return p.net.nodes[i].at, true
			}
		}
	case KindCorridor:
		c := p.data.corridor(t.ID)
		if c < 0 {
			break
		}
		best, longest := geo.Point{}, -1.0
		for i := range p.net.edges {
			e := &p.net.edges[i]
			own := e.owners & (1 << c)
			if own == 0 {
				continue
			}
			long := e.len
			if e.owners != own {
				long /= 8
			}
			if long > longest {
				best, longest = e.curve[len(e.curve)/2].at(.5), long
			}
		}
		return best, longest >= 0
	}
	return geo.Point{}, false
}
