package corridor

import (
	"fmt"
	"math"

	"silkladder/app/chart"
	"silkladder/app/geo"
)

// reach is half the side of the smallest target, in CSS pixels (WCAG 2.2, 2.5.8).
const reach = 12.0

// spot is a point target in a view.
type spot struct {
	Target
	at    geo.Point // pixel
	label string
}

// spots are the point targets of a view that have room: no two nearer than a
// target's width, so that each can be pressed with a finger. Parks come first,
// then hosts, home, and the named stops. What is crowded out in the plain view
// appears close up, and is always in the table.
func (p *Plate) spots(v View, s *State) []spot {
	var out []spot
	add := func(t Target, at geo.Point, label string) {
		q := v.Pixel(at)
		if q.X < reach || q.Y < reach || q.X > v.W-reach || q.Y > v.H-reach {
			return
		}
		for _, o := range out {
			if near(o.at, q, 2*reach) {
				return
			}
		}
		out = append(out, spot{t, q, label})
	}
	w := words[p.data.Lang]
	if t := s.Selected; t.Kind != KindCorridor {
		if at, ok := p.Where(t); ok {
			add(t, at, p.spoken(t, s))
		}
	}
	add(Target{KindHome, "home"}, p.net.nodes[p.home].at, w.home+p.data.Home.Name)
	for i, k := range p.data.Parks {
		t := Target{KindPark, k.ID}
		add(t, p.net.nodes[p.parkAt[i]].at, p.spoken(t, s))
	}
	for i, h := range p.data.Hosts {
		if h.Nowhere {
			continue
		}
		t := Target{KindHost, h.ID}
		add(t, p.net.nodes[p.hostAt[i]].at, p.spoken(t, s))
	}
	for i := range p.data.Projects {
		if k := &p.data.Projects[i]; p.stands(k, s) {
			t := Target{KindProject, k.ID}
			add(t, geo.Forward(k.Lon, k.Lat), p.spoken(t, s))
		}
	}
	for i := range p.net.nodes {
		if n := &p.net.nodes[i]; n.Rank > 0 && n.owners != 0 && i != p.home {
			t := Target{KindNode, n.ID}
			add(t, n.at, p.spoken(t, s))
		}
	}
	return out
}

// spoken is a target's accessible name.
func (p *Plate) spoken(t Target, s *State) string {
	w := words[p.data.Lang]
	switch t.Kind {
	case KindHome:
		return w.home + p.data.Home.Name
	case KindCorridor:
		if c := p.data.corridor(t.ID); c >= 0 {
			return p.data.Corridors[c].Name + w.state(s.corridorClosed(c))
		}
	case KindPark:
		for i, k := range p.data.Parks {
			if k.ID == t.ID {
				return w.park + k.Name + w.state(s.parkClosed(i))
			}
		}
	case KindHost:
		for i, h := range p.data.Hosts {
			if h.ID == t.ID {
				return w.host + h.Name + w.side(s, i)
			}
		}
	case KindProject:
		if k, ok := p.project(t.ID); ok {
			return fmt.Sprintf(w.project, k.Name, k.Open)
		}
	case KindNode:
		return w.stop + lettering{p}.placeName(t)
	}
	return ""
}

// targetMarks are invisible shapes over everything else: a broad band along the
// stretches each corridor owns, and a disc on each spot.
func (p *Plate) targetMarks(defs string, v View, s *State) chart.Scene {
	button := func(t Target, label string) chart.Attrs {
		return chart.Attrs{Role: "button", Tab: true, Label: label,
			Data: []chart.Datum{{Key: "kind", Value: string(t.Kind)}, {Key: "id", Value: t.ID}}}
	}
	var bands []chart.Mark
	for c, cor := range p.data.Corridors {
		var own []chart.Mark
		for i := range p.lines {
			if p.owner(p.lines[i].owners) == c {
				own = append(own, chart.Use{Href: "#" + lineID(defs, i), Width: 2 * reach, Cap: "round"})
			}
		}
		if own != nil {
			t := Target{KindCorridor, cor.ID}
			bands = append(bands, chart.Group{Attrs: button(t, p.spoken(t, s)), Marks: own})
		}
	}
	var out chart.Scene
	out.Add(v.world(bands))
	for _, h := range p.spots(v, s) {
		out.Add(chart.Circle{Attrs: button(h.Target, h.label), X: h.at.X, Y: h.at.Y, R: reach})
	}
	return out
}

// owner is the corridor a line answers for when it is pressed: the first that
// is not secondary, else the first.
func (p *Plate) owner(owners uint32) int {
	first := -1
	for i, c := range p.data.Corridors {
		if owners&(1<<i) == 0 {
			continue
		}
		if !c.Secondary {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// At is the target under a pixel, for a page that listens to the whole picture
// instead of to each shape: the nearest place within reach pixels, else the
// nearest corridor; false if there is none.
func (p *Plate) At(v View, s *State, x, y float64) (Target, bool) {
	q := geo.Point{X: x, Y: y}
	best, d := Target{}, reach
	try := func(t Target, at geo.Point, bonus float64) {
		px := v.Pixel(at)
		if l := math.Hypot(px.X-x, px.Y-y) - bonus; l < d {
			best, d = t, l
		}
	}
	at := layers{p}.drawn(s)
	try(Target{KindHome, "home"}, p.net.nodes[p.home].at, 0)
	for i, e := range p.dests {
		t := Target{KindHost, p.data.Hosts[e.host].ID}
		if e.park >= 0 {
			t = Target{KindPark, p.data.Parks[e.park].ID}
		}
		try(t, p.net.nodes[e.node].at, v.radius(at[i].Capacity))
	}
	for i, k := range p.data.Parks {
		if k.Host < 0 {
			try(Target{KindPark, k.ID}, p.net.nodes[p.parkAt[i]].at, 0)
		}
	}
	for i := range p.data.Projects {
		if k := &p.data.Projects[i]; p.stands(k, s) {
			try(Target{KindProject, k.ID}, geo.Forward(k.Lon, k.Lat), -1)
		}
	}
	for i := range p.net.nodes {
		if n := &p.net.nodes[i]; n.Rank > 0 && n.owners != 0 && i != p.home {
			try(Target{KindNode, n.ID}, n.at, -3) // a park at a stop wins
		}
	}
	if best.Kind != "" {
		return best, true
	}
	for i := range p.lines {
		for _, piece := range p.lines[i].pieces {
			for _, c := range piece {
				for k := 0; k <= 8; k++ {
					px := v.Pixel(c.at(float64(k) / 8))
					nx := v.Pixel(c.at(math.Min(1, float64(k+1)/8)))
					if l := toSegment(q, px, nx); l < d {
						best, d = Target{KindCorridor, p.data.Corridors[p.owner(p.lines[i].owners)].ID}, l
					}
				}
			}
		}
	}
	return best, best.Kind != ""
}

// toSegment is the distance from q to the segment ab.
func toSegment(q, a, b geo.Point) float64 {
	dx, dy := b.X-a.X, b.Y-a.Y
	t := 0.0
	if l := dx*dx + dy*dy; l > 0 {
		t = math.Max(0, math.Min(1, ((q.X-a.X)*dx+(q.Y-a.Y)*dy)/l))
	}
	return math.Hypot(q.X-a.X-t*dx, q.Y-a.Y-t*dy)
}
