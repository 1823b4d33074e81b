package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/paulmach/orb"
)

// topology is the part of a quantised TopoJSON file that land needs: arcs in
// differences of whole numbers, and one multipolygon of arc indices.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]float64
	Objects   struct {
		Land struct {
			Geometries []struct {
				Type string
				Arcs [][][]int
			}
		}
	}
}

// parse reads the land's polygons in degrees. Ring ends repeat the first point.
func parse(data []byte) ([]orb.Polygon, error) {
	var t topology
	if err := json.Unmarshal(data, &t); err != nil {
		return nil, fmt.Errorf("topojson: %w", err)
	}
	if len(t.Objects.Land.Geometries) != 1 || t.Objects.Land.Geometries[0].Type != "MultiPolygon" {
		return nil, errors.New("topojson: objects.land is not one MultiPolygon")
	}
	arcs := make([][]orb.Point, len(t.Arcs))
	for i, arc := range t.Arcs {
		var x, y float64
		for _, d := range arc {
			x, y = x+d[0], y+d[1]
			arcs[i] = append(arcs[i], orb.Point{
				x*t.Transform.Scale[0] + t.Transform.Translate[0],
				y*t.Transform.Scale[1] + t.Transform.Translate[1],
			})
		}
	}
	var polygons []orb.Polygon
	for _, rings := range t.Objects.Land.Geometries[0].Arcs {
		var p orb.Polygon
		for _, indices := range rings {
			p = append(p, ring(arcs, indices))
		}
		polygons = append(polygons, p)
	}
	return polygons, nil
}

// ring joins arcs end to end; a negative index ~i is arc i backwards, and each
// arc repeats the last point of the one before.
func ring(arcs [][]orb.Point, indices []int) orb.Ring {
	var r orb.Ring
	for _, i := range indices {
		arc := arcs[max(i, ^i)]
		for j := range arc {
			p := arc[j]
			if i < 0 {
				p = arc[len(arc)-1-j]
			}
			if len(r) == 0 || r[len(r)-1] != p {
				r = append(r, p)
			}
		}
	}
	return r
}
