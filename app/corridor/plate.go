package corridor

import "silkladder/app/geo"

// Basemap is the ground a plate is laid out on.
type Basemap int

// The two grounds.
const (
	Land    Basemap = iota // Equal Earth, with land
	Diagram                // stations and lines only
)

// Plate is a laid-out map. It is made once per Data and Basemap and is not
// changed afterwards; all its methods may be called at the same time.
type Plate struct {
	data   Data
	base   Basemap
	net    *network
	home   int   // node
	parkAt []int // node of each park
	hostAt []int // node of each host's city
	dests  []dest
	chains []chain
	lines  []stroke
	extent geo.Rect
	whole  geo.Rect // what a wide frame shows
	core   geo.Rect // what a narrow frame shows
}

// stroke is the drawn part of the network that the same corridors share.
type stroke struct {
	mode   Mode
	owners uint32
	pieces [][]cubic
}

// What the plain views show, in plate units: the whole runs from Gibraltar and
// Saint Petersburg to Port Moresby and Zambia; the core leaves out the Atlantic
// and the South Pacific.
var (
	landWhole = geo.Rect{X: -1250, Y: -1085, W: 2390, H: 1440}
	landCore  = geo.Rect{X: -1120, Y: -1060, W: 2030, H: 1440}
)

// New lays out a map. It needs at most 32 corridors.
func New(d Data, base Basemap) *Plate {
	if len(d.Corridors) > 32 {
		panic("corridor: more than 32 corridors")
	}
	p := &Plate{data: d, base: base, extent: geo.Extent, whole: landWhole, core: landCore}
	p.net = newNetwork(&p.data)
	survey{p}.connect()
	if base == Diagram {
		survey{p}.layOutDiagram()
	}
	survey{p}.drawLines()
	survey{p}.route()
	return p
}

// drawLines collects the edges of all routes by mode and owners, sea first, so
// that each edge is drawn once and rail lies on top.
func (p survey) drawLines() {
	n := p.net
	drawn := make([]bool, len(n.edges))
	find := func(m Mode, owners uint32) *stroke {
		for i := range p.lines {
			if p.lines[i].mode == m && p.lines[i].owners == owners {
				return &p.lines[i]
			}
		}
		p.lines = append(p.lines, stroke{mode: m, owners: owners})
		return &p.lines[len(p.lines)-1]
	}
	for m := Sea; m <= Rail; m++ {
		for _, walk := range n.walks {
			last, lastOwners := -1, uint32(0)
			for _, step := range walk {
				id := max(step, ^step)
				e := n.edges[id]
				if e.mode != m || drawn[id] {
					last = -1
					continue
				}
				drawn[id] = true
				from, to := n.ends(step)
				l := find(m, e.owners)
				if last != from || lastOwners != e.owners {
					l.pieces = append(l.pieces, nil)
				}
				k := len(l.pieces) - 1
				l.pieces[k] = append(l.pieces[k], n.run(id, to)...)
				last, lastOwners = to, e.owners
			}
		}
	}
}
