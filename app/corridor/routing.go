package corridor

import (
	"math"
	"slices"
)

// dest is where capacity can go: a park abroad, or the city of a host.
type dest struct {
	host int
	park int // index in Data.Parks, or -1 for the host's own city
	node int
}

// chain is a stretch of flow that serves the same destinations all along; its
// width is the sum of what moves to them.
type chain struct {
	dests []int
	curve []cubic // from home outwards
}

// Costs of a plate unit of way, relative to a corridor's line. The corridor of a
// host draws its flows; ways that are no corridor's are taken to get there only,
// and a long straight way at home is worse than two short ones.
const (
	costOwn      = .5
	costDomestic = 1.1
	costLonger   = 1. / 400 // more for each plate unit of a domestic way's length
	costLink     = 2.0
)

// A survey lays out the network that a plate draws.
type survey struct{ *Plate }

// connect ties home, and every destination, to the network.
//
// Within the home economy the cities, ports and the cluster are joined as a
// Gabriel graph: two places are joined where no third lies in the circle between
// them. That gives a cluster a plausible way to every gateway without pretending
// to know which. Border crossings are reached by their routes alone.
func (p survey) connect() {
	n := p.net
	p.home = n.add(Stop{Name: p.data.Home.Name, Lon: p.data.Home.Lon, Lat: p.data.Home.Lat, Kind: City, Home: true})
	var in []int
	for i := range n.nodes {
		if k := n.nodes[i].Kind; n.nodes[i].Home && (k == City || k == Port) {
			in = append(in, i)
		}
	}
	for i, a := range in {
		for _, b := range in[:i] {
			if gabriel(n, in, a, b) {
				n.link(a, b)
			}
		}
	}

	p.parkAt = make([]int, len(p.data.Parks))
	for i, k := range p.data.Parks {
		if k.Host < 0 || k.Host >= len(p.data.Hosts) {
			p.parkAt[i] = n.place(Stop{Name: k.Name, Lon: k.Lon, Lat: k.Lat, Kind: City, Home: true})
			continue
		}
		h := p.data.Hosts[k.Host]
		p.parkAt[i] = p.attach(Stop{Name: k.Name, Lon: k.Lon, Lat: k.Lat}, h)
		p.dests = append(p.dests, dest{k.Host, i, p.parkAt[i]})
	}
	p.hostAt = make([]int, len(p.data.Hosts))
	for i, h := range p.data.Hosts {
		if h.Nowhere {
			p.hostAt[i] = -1
			continue
		}
		p.hostAt[i] = p.attach(Stop{Name: h.City, Lon: h.Lon, Lat: h.Lat}, h)
		p.dests = append(p.dests, dest{i, -1, p.hostAt[i]})
	}
}

// gabriel reports whether no place of in lies within the circle whose diameter
// runs from a to b.
func gabriel(n *network, in []int, a, b int) bool {
	pa, pb := n.nodes[a].at, n.nodes[b].at
	c := mix(pa, pb, .5)
	r := math.Hypot(pb.X-pa.X, pb.Y-pa.Y) / 2
	for _, o := range in {
		q := n.nodes[o].at
		if o != a && o != b && math.Hypot(q.X-c.X, q.Y-c.Y) < r {
			return false
		}
	}
	return true
}

// link joins two nodes by a way that is no corridor's, unless they are joined,
// and returns the step from a to b.
func (n *network) link(a, b int) int {
	known := len(n.edges)
	e, forward := n.join(a, b, Road)
	if e == known {
		n.edges[e].link = true
	}
	if !forward {
		return ^e
	}
	return e
}

// attach puts a destination on the network: at a stop that is the same place,
// or linked to the nearest stop of its host's corridor, by way of the host's own
// waypoints if it has any.
func (p survey) attach(s Stop, h Host) int {
	n := p.net
	before := len(n.nodes)
	v := n.place(s)
	if v < before && len(n.out[v]) > 0 {
		return v
	}
	want := ^uint32(0)
	if c := p.data.corridor(h.Corridor); c >= 0 {
		want = 1 << c
	}
	from := v
	var way []int // from v back to the network
	if p.base == Diagram {
		h.Via = nil
	}
	for i := len(h.Via) - 1; i >= 0; i-- {
		w := n.place(Stop{Lon: h.Via[i][0], Lat: h.Via[i][1], Kind: Waypoint})
		way = append(way, n.link(from, w))
		from = w
	}
	best, near := -1, math.Inf(1)
	for i := range n.nodes[:before] {
		o := &n.nodes[i]
		if i == from || o.owners&want == 0 || o.Kind == Waypoint && len(h.Via) == 0 {
			continue
		}
		if d := math.Hypot(o.at.X-n.nodes[from].at.X, o.at.Y-n.nodes[from].at.Y); d < near {
			best, near = i, d
		}
	}
	if best >= 0 {
		n.smooth(append(way, n.link(from, best)))
	}
	return v
}

// route finds the way from home to every destination and cuts the ways into
// chains. Each host's ways prefer its own corridor, so one shortest-path search
// is made per corridor in use.
func (p survey) route() {
	n := p.net
	type half struct{ edge, to int }
	served := map[half][]int{}
	ways := make([][]half, len(p.dests))
	trees := map[string][]int{} // corridor id: the edge by which each node is reached
	for i, d := range p.dests {
		id := p.data.Hosts[d.host].Corridor
		tree, ok := trees[id]
		if !ok {
			tree = p.search(id)
			trees[id] = tree
		}
		var way []half
		for v := d.node; v != p.home; {
			e := tree[v]
			if e < 0 {
				way = nil
				break
			}
			way = append(way, half{e, v})
			v = n.edges[e].a + n.edges[e].b - v
		}
		slices.Reverse(way)
		ways[i] = way
		for _, h := range way {
			served[h] = append(served[h], i)
		}
	}
	done := map[half]bool{}
	for _, way := range ways {
		for k := 0; k < len(way); k++ {
			if done[way[k]] {
				continue
			}
			c := chain{dests: served[way[k]]}
			for ; k < len(way) && !done[way[k]] && slices.Equal(served[way[k]], c.dests); k++ {
				done[way[k]] = true
				c.curve = append(c.curve, n.run(way[k].edge, way[k].to)...)
			}
			k--
			p.chains = append(p.chains, c)
		}
	}
}

// search is Dijkstra's algorithm from home with a corridor's own lines cheap. It
// returns, for each node, the edge by which it is reached, or -1. The front is
// never more than a few dozen nodes, so the next one is found by looking at all.
func (p survey) search(corridor string) []int {
	n := p.net
	var own uint32
	if c := p.data.corridor(corridor); c >= 0 {
		own = 1 << c
	}
	cost := make([]float64, len(n.nodes))
	by := make([]int, len(n.nodes))
	for i := range cost {
		cost[i], by[i] = math.Inf(1), -1
	}
	cost[p.home] = 0
	front := []int{p.home}
	for len(front) > 0 {
		k := 0
		for i, w := range front {
			if cost[w] < cost[front[k]] {
				k = i
			}
		}
		v := front[k]
		front[k] = front[len(front)-1]
		front = front[:len(front)-1]
		for _, e := range n.out[v] {
			d := &n.edges[e]
			f := 1.0
			switch {
			case d.owners&own != 0:
				f = costOwn
			case d.link && n.nodes[d.a].Home && n.nodes[d.b].Home:
				f = costDomestic + d.len*costLonger
			case d.link:
				f = costLink
			}
			w := d.a + d.b - v
			if c := cost[v] + f*d.len; c < cost[w] {
				if math.IsInf(cost[w], 1) {
					front = append(front, w)
				}
				cost[w], by[w] = c, e
			}
		}
	}
	return by
}
