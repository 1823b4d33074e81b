package atlas

import (
	"math"
	"slices"
	"sync"
)

// Distances. Straight legs between waypoints understate a railway: the land
// bridge is 9,431 km by its waypoints and 10,800 by the published length, the
// Pakistan corridor 2,518 against 3,000. A kilometre at sea costs about a
// quarter of one on land (assumed).
const (
	LandDetour = 1.2  // length of a line over its straight legs
	SeaWeight  = 0.25 // cost of a sea kilometre, land kilometre = 1
	linkKm     = 80.0 // named places this close change freight between lines

	HinterlandKm   = 1500.0 // how far inland a port serves (assumed)
	TransportScale = 0.09   // share of the price for 1,000 km on land (assumed)
)

// Route is a way for freight from China to the seat of an economy, along the
// corridors and, where they end, overland.
type Route struct {
	LandKm, SeaKm float64 // kilometres travelled, land with detours
}

// Cost is the length in land kilometres.
func (r Route) Cost() float64 { return r.LandKm + SeaWeight*r.SeaKm }

// Iceberg is the part of transport cost that grows with distance, as a share of
// the price: with the square root of the length in land kilometres.
func (r Route) Iceberg() float64 { return TransportScale * math.Sqrt(r.Cost()/1000) }

func (r Route) land(km float64) Route { r.LandKm += LandDetour * km; return r }
func (r Route) sea(km float64) Route  { r.SeaKm += km; return r }

// network is the official corridors and the maritime routes as a graph.
// Directions and inferred corridors carry no freight.
type network struct {
	places []Waypoint
	legs   []leg
}

type leg struct {
	a, b     int
	km       float64
	sea      bool
	corridor string // "" between lines and inside China
}

// home reports whether a place is a Chinese sea port, where freight leaves unless
// a city is named.
func (p *Waypoint) home() bool { return p.ISO3 == "CHN" && p.Type == Port }

var freight = sync.OnceValue(func() *network {
	n := &network{}
	at := make(map[string]int)
	place := func(p Waypoint) int {
		i, ok := at[p.ID]
		if !ok {
			i = len(n.places)
			at[p.ID] = i
			n.places = append(n.places, p)
		}
		return i
	}
	join := func(a, b int, sea bool, corridor string) {
		p, q := &n.places[a], &n.places[b]
		n.legs = append(n.legs, leg{a, b, Distance(p.Lat, p.Lon, q.Lat, q.Lon), sea, corridor})
	}
	for _, c := range corridors() {
		if c.Classification != OfficialSix && c.Classification != Maritime {
			continue
		}
		for _, b := range c.Branches {
			for k := 1; k < len(b.Points); k++ {
				join(place(b.Points[k-1]), place(b.Points[k]), b.Mode == "sea", c.ID)
			}
		}
	}
	for i := range n.places {
		for j := range i {
			p, q := &n.places[i], &n.places[j]
			near := p.Type != AtSea && q.Type != AtSea && Distance(p.Lat, p.Lon, q.Lat, q.Lon) < linkKm
			if near || p.ISO3 == "CHN" && q.ISO3 == "CHN" && p.home() != q.home() {
				join(i, j, false, "")
			}
		}
	}
	return n
})

// Roads are the cheapest routes from one start to every place of the network over
// the corridors that are open.
type Roads struct {
	lat, lon float64
	city     bool    // the start is a city, not any sea port
	best     []Route // by place; infinite where none leads there
}

// ways are the legs that carry freight from every place, and the places that an open line
// passes.
type ways struct {
	next [][]int
	open []bool
}

func (n *network) ways(closed []string) ways {
	w := ways{make([][]int, len(n.places)), make([]bool, len(n.places))}
	for i, l := range n.legs {
		if slices.Contains(closed, l.corridor) {
			continue
		}
		w.next[l.a], w.next[l.b] = append(w.next[l.a], i), append(w.next[l.b], i)
		if l.corridor != "" {
			w.open[l.a], w.open[l.b] = true, true
		}
	}
	return w
}

var allOpen = sync.OnceValue(func() ways { return freight().ways(nil) })

// seat is an economy as roads lead there.
type seat struct {
	at     *Economy
	access Access
	km     []float64 // from every place of the network, in a straight line
}

var seats sync.Map // by ISO3: roads from every city of China ask for the same

func seatOf(iso3 string) *seat {
	if s, ok := seats.Load(iso3); ok {
		return s.(*seat)
	}
	es, n := economies(), freight()
	s := &seat{access: AccessOf(iso3), km: make([]float64, len(n.places))}
	for i := range es {
		if es[i].ISO3 == iso3 {
			s.at = &es[i]
		}
	}
	for i := range n.places {
		s.km[i] = Distance(n.places[i].Lat, n.places[i].Lon, s.at.Lat, s.at.Lon)
	}
	seats.Store(iso3, s)
	return s
}

// RoadsFromPorts starts from whichever Chinese sea port is cheapest.
func RoadsFromPorts() *Roads { return newRoads(&Roads{}, nil) }

// RoadsFrom starts from a city in China; corridors whose ids are in closed carry
// nothing.
func RoadsFrom(lat, lon float64, closed []string) *Roads {
	return newRoads(&Roads{lat: lat, lon: lon, city: true}, closed)
}

// newRoads is Dijkstra's search over some two hundred places; a heap would not
// pay.
func newRoads(r *Roads, closed []string) *Roads {
	n := freight()
	r.best = make([]Route, len(n.places))
	w := allOpen()
	if len(closed) > 0 {
		w = n.ways(closed)
	}
	for i := range n.places {
		p := &n.places[i]
		switch {
		case r.city && p.ISO3 == "CHN":
			r.best[i] = Route{}.land(Distance(r.lat, r.lon, p.Lat, p.Lon))
		case r.city || !p.home():
			r.best[i].LandKm = math.Inf(1)
		}
		if !w.open[i] {
			r.best[i].LandKm = math.Inf(1)
		}
	}
	cost := make([]float64, len(n.places)) // of those that are not done
	for i := range cost {
		cost[i] = r.best[i].Cost()
	}
	for {
		u, least := -1, math.Inf(1)
		for i, x := range cost {
			if x < least {
				u, least = i, x
			}
		}
		if u < 0 {
			return r
		}
		cost[u] = math.Inf(1)
		for _, i := range w.next[u] {
			l := &n.legs[i]
			to, way := l.a+l.b-u, r.best[u].land(l.km)
			if !w.open[to] {
				continue
			}
			if l.sea {
				way = r.best[u].sea(l.km)
			}
			if way.Cost() < r.best[to].Cost() {
				r.best[to], cost[to] = way, way.Cost()
			}
		}
	}
}

// To finds the cheapest route to the seat of an economy: along the corridors to a
// waypoint in it, or by sea to any port within reach, and overland from there. An
// economy without a waypoint is reached from the place nearest to its seat;
// AccessOf may add a sea leg of its own. Where no open line leads anywhere, what
// is left is the straight way overland.
func (r *Roads) To(iso3 string) Route {
	n, to := freight(), seatOf(iso3)
	e, a := to.at, to.access
	best := Route{LandKm: math.Inf(1)}
	try := func(w Route) {
		if w.Cost() < best.Cost() {
			best = w
		}
	}
	near, own, nearest := -1, false, 0.0
	for i := range n.places {
		p, way := &n.places[i], r.best[i]
		if math.IsInf(way.LandKm, 1) {
			continue
		}
		km := to.km[i]
		switch {
		case p.Type == AtSea:
			if p.ID == a.From {
				try(way.sea(a.SeaKm).land(a.LandKm))
			}
			continue
		case p.ISO3 == iso3:
			own = true
			try(way.land(km))
		case p.Type == Port && way.SeaKm > 0 && km < HinterlandKm:
			try(way.land(km))
		}
		if near < 0 || km < nearest {
			near, nearest = i, km
		}
	}
	if !own && near >= 0 {
		try(r.best[near].land(nearest))
	}
	if math.IsInf(best.LandKm, 1) {
		best = Route{}.land(Distance(r.lat, r.lon, e.Lat, e.Lon))
	}
	return best
}
