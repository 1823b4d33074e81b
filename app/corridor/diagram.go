package corridor

import (
	"cmp"
	"math"

	"silkladder/app/geo"
	"silkladder/model/order"
)

// gridUnit is the side of a grid cell in plate units: a diagram's plate is as
// large as the land's, so that views of both work alike.
const gridUnit = 60.0

// stations marks the nodes that a diagram shows: named stops, and whatever is
// the end of a line or a place where lines meet. The rest of the stops lie
// between stations on their line.
func (n *network) stations() []bool {
	degree := make([]int, len(n.nodes))
	for _, e := range n.edges {
		if e.owners != 0 {
			degree[e.a]++
			degree[e.b]++
		}
	}
	out := make([]bool, len(n.nodes))
	for i := range n.nodes {
		out[i] = degree[i] > 0 && degree[i] != 2 || n.nodes[i].Rank > 0 && n.nodes[i].owners != 0
	}
	return out
}

// layOutDiagram moves every node from the globe to the grid and redraws every
// edge along the grid's eight directions.
func (p survey) layOutDiagram() {
	n := p.net
	station := n.stations()
	w := warp{}
	globe := make([]geo.Point, len(n.nodes))
	for i := range n.nodes {
		globe[i] = n.nodes[i].at
		if g, ok := grid[n.nodes[i].ID]; ok && station[i] {
			n.nodes[i].at = geo.Point{X: g[0] * gridUnit, Y: g[1] * gridUnit}
			w.add(globe[i], n.nodes[i].at)
		}
	}
	for i := range n.nodes { // stations that the grid does not know
		if _, ok := grid[n.nodes[i].ID]; station[i] && !ok {
			n.nodes[i].at = w.free(globe[i])
			w.add(globe[i], n.nodes[i].at)
		}
	}
	for i := range n.edges {
		n.edges[i].bent = false
	}
	for _, walk := range n.walks {
		for k := 0; k < len(walk); {
			stop := k + 1
			for ; stop < len(walk); stop++ {
				if from, _ := n.ends(walk[stop]); station[from] {
					break
				}
			}
			n.ruled(walk[k:stop])
			k = stop
		}
	}
	for i := range n.nodes { // home, parks and cities off the lines
		if n.nodes[i].owners == 0 {
			n.nodes[i].at = w.free(globe[i])
			w.add(globe[i], n.nodes[i].at)
		}
	}
	for i := range n.edges {
		if e := &n.edges[i]; e.link {
			e.curve = n.octilinear(e.a, e.b)
		}
	}
	for i := range n.edges {
		e := &n.edges[i]
		a, b := n.nodes[e.a].at, n.nodes[e.b].at
		e.len = math.Hypot(b.X-a.X, b.Y-a.Y)
	}
	var all []geo.Point
	for i := range n.nodes {
		all = append(all, n.nodes[i].at)
	}
	p.whole = geo.Bounds(all).Inset(-1.6 * gridUnit)
	p.core = p.whole
	p.extent = p.whole.Inset(-8 * gridUnit)
}

// ruled draws the steps between two neighbouring stations as one ruled line and
// spaces the stops between them evenly on it.
func (n *network) ruled(steps []int) {
	if n.edges[max(steps[0], ^steps[0])].bent {
		return
	}
	first, _ := n.ends(steps[0])
	_, last := n.ends(steps[len(steps)-1])
	way := n.octilinear(first, last)
	for i, s := range steps {
		part := cut(way, float64(i)/float64(len(steps)), float64(i+1)/float64(len(steps)))
		_, to := n.ends(s)
		if i+1 < len(steps) {
			n.nodes[to].at = part[len(part)-1].q
		}
		e := &n.edges[max(s, ^s)]
		e.curve, e.bent = part, true
		if s < 0 {
			e.curve = n.run(max(s, ^s), e.a)
		}
	}
}

// octilinear is the way between two nodes along the grid and its diagonals, with
// one rounded bend: the diagonal first or last, whichever keeps further from the
// other stations.
func (n *network) octilinear(a, b int) []cubic {
	p, q := n.nodes[a].at, n.nodes[b].at
	dx, dy := q.X-p.X, q.Y-p.Y
	d := math.Min(math.Abs(dx), math.Abs(dy))
	diag := geo.Point{X: math.Copysign(d, dx), Y: math.Copysign(d, dy)}
	if d < 1 || math.Abs(math.Abs(dx)-math.Abs(dy)) < 1 {
		return []cubic{line(p, q)}
	}
	early := geo.Point{X: p.X + diag.X, Y: p.Y + diag.Y}
	late := geo.Point{X: q.X - diag.X, Y: q.Y - diag.Y}
	bend := early
	if n.crowd(a, b, late) < n.crowd(a, b, early) {
		bend = late
	}
	r := math.Min(.7*gridUnit, .5*math.Min(math.Hypot(bend.X-p.X, bend.Y-p.Y), math.Hypot(q.X-bend.X, q.Y-bend.Y)))
	in := mix(bend, p, r/math.Max(1, math.Hypot(bend.X-p.X, bend.Y-p.Y)))
	out := mix(bend, q, r/math.Max(1, math.Hypot(q.X-bend.X, q.Y-bend.Y)))
	return []cubic{line(p, in), {in, mix(in, bend, .6), mix(out, bend, .6), out}, line(out, q)}
}

// crowd counts how closely a bent way passes other nodes.
func (n *network) crowd(a, b int, bend geo.Point) float64 {
	sum := 0.0
	for i := range n.nodes {
		if i == a || i == b || n.nodes[i].owners == 0 {
			continue
		}
		at := n.nodes[i].at
		d := math.Min(toSegment(at, n.nodes[a].at, bend), toSegment(at, bend, n.nodes[b].at)) / gridUnit
		sum += math.Max(0, 1.2-d)
	}
	return sum
}

// cut is the part of a way between two fractions of its length.
func cut(way []cubic, from, to float64) []cubic {
	lengths := make([]float64, len(way))
	total := 0.0
	for i, c := range way {
		lengths[i] = math.Hypot(c.q.X-c.p.X, c.q.Y-c.p.Y)
		total += lengths[i]
	}
	var out []cubic
	start := 0.0
	for i, c := range way {
		end := start + lengths[i]/total
		lo, hi := math.Max(from, start), math.Min(to, end)
		if hi-lo > 1e-9 {
			w := end - start
			out = append(out, c.part((lo-start)/w, (hi-start)/w))
		}
		start = end
	}
	return out
}

// part is the piece between two parameters, by de Casteljau's construction.
func (c cubic) part(t0, t1 float64) cubic {
	blossom := func(a, b, d float64) geo.Point {
		l := func(p, q geo.Point, t float64) geo.Point { return mix(p, q, t) }
		p, q, r := l(c.p, c.c1, a), l(c.c1, c.c2, a), l(c.c2, c.q, a)
		return l(l(p, q, b), l(q, r, b), d)
	}
	return cubic{blossom(t0, t0, t0), blossom(t0, t0, t1), blossom(t0, t1, t1), blossom(t1, t1, t1)}
}

// warp carries places from the globe to the diagram by the stations round them.
type warp struct{ globe, grid []geo.Point }

func (w *warp) add(globe, grid geo.Point) {
	w.globe, w.grid = append(w.globe, globe), append(w.grid, grid)
}

// free is where a place would stand by its four nearest stations, moved to the
// nearest half cell that is not taken.
func (w *warp) free(at geo.Point) geo.Point {
	near := make([]int, len(w.globe))
	d := func(i int) float64 { return math.Hypot(w.globe[i].X-at.X, w.globe[i].Y-at.Y) }
	for i := range near {
		near[i] = i
	}
	order.Stable(near, func(a, b int) int { return cmp.Compare(d(a), d(b)) })
	var x, y, sum float64
	const scale = .9 // of the diagram to the globe, within a neighbourhood
	for _, i := range near[:min(4, len(near))] {
		k := 1 / (d(i)*d(i) + 25)
		x += k * (w.grid[i].X + scale*(at.X-w.globe[i].X))
		y += k * (w.grid[i].Y + scale*(at.Y-w.globe[i].Y))
		sum += k
	}
	if sum == 0 {
		return at
	}
	const half = gridUnit / 2
	cx, cy := math.Round(x/sum/half), math.Round(y/sum/half)
	for ring := 0.0; ring < 40; ring++ {
		for dy := -ring; dy <= ring; dy++ {
			for dx := -ring; dx <= ring; dx++ {
				if math.Max(math.Abs(dx), math.Abs(dy)) != ring {
					continue
				}
				q := geo.Point{X: (cx + dx) * half, Y: (cy + dy) * half}
				taken := false
				for _, g := range w.grid {
					taken = taken || math.Hypot(g.X-q.X, g.Y-q.Y) < .95*gridUnit
				}
				if !taken {
					return q
				}
			}
		}
	}
	return at
}
