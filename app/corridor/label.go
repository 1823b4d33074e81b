package corridor

import (
	"cmp"
	"math"

	"silkladder/app/chart"
	"silkladder/app/geo"
	"silkladder/model/order"
	"strings"
)

// label is a name and where it may stand.
type label struct {
	text   string
	at     geo.Point // pixel of the place
	rank   int       // smaller is placed first
	class  string
	bold   bool
	size   float64
	radius float64 // of the mark to keep clear of
	node   int     // -1 for none
}

// box is a rectangle of pixels.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) meets(o box) bool { return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1 }

// placed is a label at its final place.
type placed struct {
	label
	box    box
	x, y   float64
	anchor chart.Anchor
}

// A lettering finds room for names.
type lettering struct{ *Plate }

// budget is how many names a frame bears. A diagram has no coast to keep clear
// and bears more.
func (p lettering) budget(w float64) int {
	n := 32
	switch {
	case w < narrow:
		return 12
	case w < 840:
		n = 20
	}
	if p.base == Diagram {
		n += n / 2
	}
	return n
}

// Ranks of the names that are not stops' own.
const (
	rankSelected = -2
	rankHome     = -1
	rankPark     = 60 // parks and plain stops are named only close up
	rankStop     = 70
	closeUp      = 1.9 // times the plain view's scale
)

// candidates are the names worth placing in a view, best first.
func (p lettering) candidates(v View, s *State) []label {
	zoom := v.Scale() / p.Fit(v.W, v.H).Scale()
	var out []label
	add := func(l label) {
		if l.text == "" || l.at.X < 0 || l.at.Y < 0 || l.at.X > v.W || l.at.Y > v.H {
			return
		}
		out = append(out, l)
	}
	if at, ok := p.Where(s.Selected); ok && s.Selected.Kind != KindCorridor && s.Selected.Kind != KindHome {
		add(label{text: p.placeName(s.Selected), at: v.Pixel(at), rank: rankSelected, class: "ink", bold: true, size: 13, radius: 7, node: -1})
	}
	add(label{text: placeName(p.data.Home.Name, v.W), at: v.Pixel(p.net.nodes[p.home].at), rank: rankHome, class: "cluster", bold: true, size: 13, radius: 6, node: p.home})
	for i := range p.net.nodes {
		n := &p.net.nodes[i]
		if n.Kind == Waypoint || n.owners == 0 || i == p.home {
			continue
		}
		l := label{text: n.Name, at: v.Pixel(n.at), rank: n.Rank, class: "ink", size: 12, radius: 3.5, node: i}
		switch {
		case n.Rank == 0 && zoom < closeUp:
			continue
		case n.Rank == 0:
			l.rank, l.class = rankStop, "muted"
		case n.Rank <= 12 && v.W >= 840:
			l.size = 13
		case n.Rank > 12:
			l.class = "muted"
		}
		add(l)
	}
	if zoom >= closeUp {
		for i, k := range p.data.Parks {
			if k.Host >= 0 && chart.Width(k.Name, 12) < min(240, v.W*.5) {
				add(label{text: k.Name, at: v.Pixel(p.net.nodes[p.parkAt[i]].at), rank: rankPark, class: "hosts", size: 12, radius: 5, node: -1})
			}
		}
	}
	order.Stable(out, func(a, b label) int { return cmp.Compare(a.rank, b.rank) })
	return out
}

// The eight places round a dot, best first: as on a printed map, to the right
// and above before to the left and below.
var around8 = [...]struct {
	dx, dy float64 // direction
	anchor chart.Anchor
}{
	{1, 0, chart.Start}, {-1, 0, chart.End},
	{0, -1, chart.Middle}, {0, 1, chart.Middle},
	{.75, -.8, chart.Start}, {.75, .8, chart.Start},
	{-.75, -.8, chart.End}, {-.75, .8, chart.End},
}

// place sets the names one after another, each where it hides the least, and
// leaves out those that fit nowhere. No two overlap; none leaves the frame.
func (p lettering) place(v View, s *State) []placed {
	ink := p.lineCells(v)
	var dots []box
	for i := range p.net.nodes {
		if n := &p.net.nodes[i]; n.Rank > 0 && n.owners != 0 || i == p.home {
			q := v.Pixel(n.at)
			dots = append(dots, box{q.X - 3, q.Y - 3, q.X + 3, q.Y + 3})
		}
	}
	discs := layers(p).kept(v, s)
	var out []placed
	max := p.budget(v.W)
next:
	for _, l := range p.candidates(v, s) {
		if len(out) == max {
			break
		}
		l.radius = clearOf(discs, l)
		for _, o := range out { // a selected stop is named once
			if o.at == l.at || o.text == l.text && near(o.at, l.at, 40) {
				continue next
			}
		}
		best, cost := placed{}, math.Inf(1)
		for i, a := range around8 {
			c := l.try(a.dx, a.dy, a.anchor)
			if c.box.x0 < 3 || c.box.y0 < 3 || c.box.x1 > v.W-3 || c.box.y1 > v.H-3 {
				continue
			}
			total := float64(i) * .6
			clear := true
			for _, o := range out {
				clear = clear && !c.box.meets(o.box)
			}
			for _, o := range discs {
				if c.box.touches(o) {
					// What must be named is named all the same.
					clear = clear && l.rank < 0
					total += 40
				}
			}
			if !clear {
				continue
			}
			for _, d := range dots {
				if c.box.meets(d) && !near(geo.Point{X: (d.x0 + d.x1) / 2, Y: (d.y0 + d.y1) / 2}, l.at, 1) {
					total += 6
				}
			}
			total += ink.count(c.box)
			if total < cost {
				best, cost = c, total
			}
		}
		// A minor name that hides a junction is worth less than the junction.
		if limit := 30.0; math.IsInf(cost, 1) || l.rank > 12 && cost > limit*.5 || l.rank > 0 && cost > limit {
			continue
		}
		out = append(out, best)
	}
	return out
}

func near(a, b geo.Point, d float64) bool { return math.Hypot(a.X-b.X, a.Y-b.Y) < d }

// try puts a label on one side of its place.
func (l label) try(dx, dy float64, anchor chart.Anchor) placed {
	w := chart.Width(l.text, l.size)
	if l.bold {
		w *= 1.06
	}
	r := l.radius + 2.5
	x := l.at.X + dx*r
	y := l.at.Y + l.size*.36 // baseline of a line centred on the place
	switch {
	case dy < 0:
		y = l.at.Y + dy*r - l.size*.08
	case dy > 0:
		y = l.at.Y + dy*r + l.size*.78
	}
	b := box{x, y - l.size*.86, x + w, y + l.size*.26}
	switch anchor {
	case chart.Middle:
		b.x0, b.x1 = x-w/2, x+w/2
	case chart.End:
		b.x0, b.x1 = x-w, x
	}
	return placed{l, b, x, y, anchor}
}

// cells is a coarse picture of where the routes run, to see what a name would
// cover.
type cells struct {
	w, h int
	on   []bool
}

const cell = 5.0

func (p lettering) lineCells(v View) cells {
	c := cells{w: int(v.W/cell) + 1, h: int(v.H/cell) + 1}
	c.on = make([]bool, c.w*c.h)
	for i := range p.lines {
		for _, piece := range p.lines[i].pieces {
			for _, q := range piece {
				a, b := v.Pixel(q.p), v.Pixel(q.q)
				steps := int(math.Hypot(b.X-a.X, b.Y-a.Y)/cell) + 1
				if steps > 600 {
					steps = 600
				}
				for k := range steps {
					t := float64(k) / float64(steps)
					at := v.Pixel(q.at(t))
					x, y := int(math.Floor(at.X/cell)), int(math.Floor(at.Y/cell))
					if x >= 0 && y >= 0 && x < c.w && y < c.h {
						c.on[y*c.w+x] = true
					}
				}
			}
		}
	}
	return c
}

func (c cells) count(b box) float64 {
	n := 0
	for y := max(0, int(b.y0/cell)); y <= int(b.y1/cell) && y < c.h; y++ {
		for x := max(0, int(b.x0/cell)); x <= int(b.x1/cell) && x < c.w; x++ {
			if c.on[y*c.w+x] {
				n++
			}
		}
	}
	return float64(n)
}

// dotMarks are the dots of stops, by kind, and of parks; a named stop's is
// larger.
func (p lettering) dotMarks(v View, s *State, names []placed) chart.Scene {
	named := make(map[int]bool, len(names))
	for _, l := range names {
		if l.node >= 0 {
			named[l.node] = true
		}
	}
	zoom := v.Scale() / p.Fit(v.W, v.H).Scale()
	var stops, ports, parks []chart.Mark
	for i := range p.net.nodes {
		n := &p.net.nodes[i]
		if n.Kind == Waypoint || n.owners == 0 || i == p.home || !p.visible(v, n.at, 4) {
			continue
		}
		q := v.Pixel(n.at)
		dot := chart.Circle{X: q.X, Y: q.Y, R: 2.7}
		switch {
		case named[i]:
		case n.Rank > 0 || zoom >= closeUp:
			dot.R = 1.9 * v.size()
		default:
			continue
		}
		if n.Kind == Port {
			ports = append(ports, dot)
		} else {
			stops = append(stops, dot)
		}
	}
	for i, park := range p.data.Parks {
		at := p.net.nodes[p.parkAt[i]].at
		if !p.visible(v, at, 4) || park.Host < 0 {
			continue
		}
		q := v.Pixel(at)
		dot := chart.Circle{X: q.X, Y: q.Y, R: 2.6}
		if !s.parkClosed(i) {
			parks = append(parks, dot)
		}
	}
	var out []chart.Mark
	out = group(out, "s-rail f-paper", stops)
	out = group(out, "s-sea f-paper", ports)
	out = group(out, "s-hosts f-paper", parks)
	out = append(out, layers(p).closedMarks(v, s)...)
	out = append(out, layers(p).projectMarks(v, s)...)
	return append(out, layers(p).numberMarks(v, s)...)
}

// nameMarks are the names at their places.
func nameMarks(names []placed) chart.Scene {
	var out chart.Scene
	for _, l := range names {
		out.Add(chart.Text{Attrs: chart.Attrs{Class: l.class}, X: l.x, Y: l.y, S: l.text, Anchor: l.anchor, Size: l.size, Bold: l.bold, Halo: true})
	}
	return out
}

// visible reports whether a place is in a view, give or take some pixels.
func (p *Plate) visible(v View, at geo.Point, margin float64) bool {
	q := v.Pixel(at)
	return q.X > -margin && q.Y > -margin && q.X < v.W+margin && q.Y < v.H+margin
}

// placeName is the name of a target as it may stand on the map: a host's is its
// city, never the economy.
func (p lettering) placeName(t Target) string {
	switch t.Kind {
	case KindHome:
		return p.data.Home.Name
	case KindPark:
		for _, k := range p.data.Parks {
			if k.ID == t.ID {
				return k.Name
			}
		}
	case KindHost:
		for _, h := range p.data.Hosts {
			if h.ID == t.ID {
				return h.City
			}
		}
	case KindNode:
		for i := range p.net.nodes {
			if p.net.nodes[i].ID == t.ID {
				return p.net.nodes[i].Name
			}
		}
	}
	return ""
}

// placeName is the name of the cluster's place; on a narrow map without the part of it
// that stands in brackets, so that it does not lie over its neighbours.
func placeName(name string, w float64) string {
	if w >= narrow {
		return name
	}
	for _, bracket := range [...]string{" (", "（"} {
		name, _, _ = strings.Cut(name, bracket)
	}
	return name
}
