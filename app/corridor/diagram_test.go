package corridor

import (
	"math"
	"testing"

	"silkladder/app/lang"
	"silkladder/model/atlas"
)

func TestGridKnowsEveryStation(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	n := newNetwork(&d)
	station := n.stations()
	known := map[string]bool{}
	for i, is := range station {
		if is {
			known[n.nodes[i].ID] = true
			if _, ok := grid[n.nodes[i].ID]; !ok {
				t.Errorf("station %s (%s) has no place on the grid", n.nodes[i].ID, n.nodes[i].Name)
			}
		}
	}
	for id, a := range grid {
		if !known[id] {
			t.Errorf("%s is on the grid and is no station", id)
		}
		for other, b := range grid {
			if id < other && math.Hypot(a[0]-b[0], a[1]-b[1]) < 1 {
				t.Errorf("%s and %s share a cell", id, other)
			}
		}
	}
}

// Every line runs along the grid or its diagonals, but for its rounded bends.
func TestDiagramIsOctilinear(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Diagram)
	for _, l := range p.lines {
		for _, piece := range l.pieces {
			for _, c := range piece {
				dx, dy := math.Abs(c.q.X-c.p.X), math.Abs(c.q.Y-c.p.Y)
				bend := math.Hypot(c.c1.X-c.p.X-(c.q.X-c.p.X)/3, c.c1.Y-c.p.Y-(c.q.Y-c.p.Y)/3)
				if bend < 1e-6 && dx > .5 && dy > .5 && math.Abs(dx-dy) > .5 {
					t.Errorf("a line runs %v by %v", dx, dy)
				}
			}
		}
	}
}

// Stations keep the order of the map: what is far to the east of another place
// is not drawn to the west of it.
func TestDiagramKeepsDirections(t *testing.T) {
	at := map[string][2]float64{}
	for _, c := range atlas.Corridors() {
		for _, b := range c.Branches {
			for _, w := range b.Points {
				at[w.ID] = [2]float64{w.Lon, w.Lat}
			}
		}
	}
	for a, ga := range grid {
		for b, gb := range grid {
			if at[a][0]-at[b][0] > 30 && ga[0] < gb[0] {
				t.Errorf("%s is drawn west of %s", a, b)
			}
			if at[a][1]-at[b][1] > 20 && ga[1] > gb[1] {
				t.Errorf("%s is drawn south of %s", a, b)
			}
		}
	}
}
