package corridor

import (
	"math"

	"silkladder/app/geo"
)

// node is a place of the network: one or several stops that are the same place.
type node struct {
	Stop
	at     geo.Point // on the plate
	owners uint32    // bit i: corridor i of Data.Corridors passes
}

// edge joins two nodes, drawn once however many routes use it.
type edge struct {
	a, b   int    // nodes, in the direction of the first route
	mode   Mode   // of the first route
	owners uint32 // corridors that run over it
	link   bool   // not part of any route: joins home, a host or a park to the network
	curve  []cubic
	bent   bool    // curve has its final shape
	len    float64 // plate units, straight
}

// network is the graph of all routes.
type network struct {
	nodes []node
	edges []edge
	out   [][]int // edges at each node
	index map[[2]int]int
	walks [][]int // per route: its edges in order, ^e if backwards
	modes []Mode
}

// Stops nearer than this are one place: the two sides of a border crossing, a
// city and its port.
const sameKm = 45

// newNetwork merges stops into nodes and routes into edges. Secondary corridors
// come last, so that shared lines take the others' shape.
func newNetwork(d *Data) *network {
	n := &network{index: map[[2]int]int{}}
	for pass := range 2 {
		for _, r := range d.Routes {
			c := d.corridor(r.Corridor)
			if c < 0 || d.Corridors[c].Secondary != (pass == 1) {
				continue
			}
			n.addRoute(r, uint32(1)<<c)
		}
	}
	for _, w := range n.walks {
		n.smooth(w)
	}
	return n
}

// corridor is the index of a corridor id, or -1.
func (d *Data) corridor(id string) int {
	for i := range d.Corridors {
		if d.Corridors[i].ID == id {
			return i
		}
	}
	return -1
}

func (n *network) addRoute(r Route, bit uint32) {
	var walk []int
	last := -1
	for _, s := range r.Stops {
		v := n.place(s)
		n.nodes[v].owners |= bit
		if last >= 0 && v != last {
			e, forward := n.join(last, v, r.Mode)
			n.edges[e].owners |= bit
			if !forward {
				e = ^e
			}
			walk = append(walk, e)
		}
		last = v
	}
	n.walks = append(n.walks, walk)
	n.modes = append(n.modes, r.Mode)
}

// place finds the node of a stop or makes it. Waypoints are the same only where
// they are exactly the same; other stops where they are near.
func (n *network) place(s Stop) int {
	for i := range n.nodes {
		o := &n.nodes[i]
		if (o.Kind == Waypoint) != (s.Kind == Waypoint) {
			continue
		}
		if s.Kind == Waypoint {
			if o.Lon == s.Lon && o.Lat == s.Lat {
				return i
			}
			continue
		}
		if math.Abs(o.Lat-s.Lat) < .5 && kilometres(o.Stop, s) < sameKm {
			if s.Rank > 0 && (o.Rank == 0 || s.Rank < o.Rank) {
				o.Rank = s.Rank
			}
			o.Home = o.Home || s.Home
			return i
		}
	}
	return n.add(s)
}

// add makes a node, whatever else lies there.
func (n *network) add(s Stop) int {
	n.nodes = append(n.nodes, node{Stop: s, at: geo.Forward(s.Lon, s.Lat)})
	n.out = append(n.out, nil)
	return len(n.nodes) - 1
}

// join finds the edge between two nodes or makes it, and says whether it runs
// from a to b.
func (n *network) join(a, b int, m Mode) (e int, forward bool) {
	key := [2]int{min(a, b), max(a, b)}
	if e, ok := n.index[key]; ok {
		return e, n.edges[e].a == a
	}
	e = len(n.edges)
	p, q := n.nodes[a].at, n.nodes[b].at
	n.edges = append(n.edges, edge{a: a, b: b, mode: m, curve: []cubic{line(p, q)}, len: math.Hypot(q.X-p.X, q.Y-p.Y)})
	n.index[key] = e
	n.out[a], n.out[b] = append(n.out[a], e), append(n.out[b], e)
	return e, true
}

// smooth bends a route's edges into one curve: at each stop the line leaves in
// the direction from the stop before to the stop after, as a Catmull-Rom spline
// does, with handles a third of their own edge long, so that no bend overshoots
// the way a sea lane must take round a cape. An edge that an earlier route has
// bent keeps its shape.
func (n *network) smooth(walk []int) {
	at := func(i int) geo.Point { // the walk's i-th node
		if i < len(walk) {
			from, _ := n.ends(walk[i])
			return n.nodes[from].at
		}
		_, to := n.ends(walk[i-1])
		return n.nodes[to].at
	}
	for i, w := range walk {
		e := &n.edges[max(w, ^w)]
		if e.bent {
			continue
		}
		p, q := at(i), at(i+1)
		before, after := p, q
		if i > 0 {
			before = at(i - 1)
		}
		if i+2 <= len(walk) {
			after = at(i + 2)
		}
		c := cubic{p, handle(p, before, q, e.len), handle(q, after, p, e.len), q}
		if w < 0 {
			c = c.reversed()
		}
		e.curve, e.bent = []cubic{c}, true
	}
}

// ends gives the nodes of a walk's step in its direction.
func (n *network) ends(step int) (from, to int) {
	if step < 0 {
		e := n.edges[^step]
		return e.b, e.a
	}
	e := n.edges[step]
	return e.a, e.b
}

// handle is the control point of a curve at p that comes from behind and goes
// ahead: a third of the edge's length along the direction from one to the other.
// At a sharp turn, as at a port called at on the way, it stays short.
func handle(p, behind, ahead geo.Point, length float64) geo.Point {
	dx, dy := ahead.X-behind.X, ahead.Y-behind.Y
	d := math.Hypot(dx, dy)
	if d == 0 {
		return mix(p, ahead, 1./3)
	}
	// How far the way on agrees with the tangent; a U-turn does not.
	ax, ay := ahead.X-p.X, ahead.Y-p.Y
	agree := (dx*ax + dy*ay) / (d * math.Hypot(ax, ay))
	if agree < .35 {
		return mix(p, ahead, 1./3)
	}
	k := length * agree / 3 / d
	return geo.Point{X: p.X + dx*k, Y: p.Y + dy*k}
}

// kilometres is the great-circle distance between two stops.
func kilometres(a, b Stop) float64 {
	const r, rad = 6371.0, math.Pi / 180
	h := math.Pow(math.Sin((b.Lat-a.Lat)*rad/2), 2) +
		math.Cos(a.Lat*rad)*math.Cos(b.Lat*rad)*math.Pow(math.Sin((b.Lon-a.Lon)*rad/2), 2)
	return 2 * r * math.Asin(math.Sqrt(h))
}
