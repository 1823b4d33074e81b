package chart

import (
	"math"
	"strings"
	"testing"
)

// The same value stands at the same height in every facet of what is measured alike;
// what is measured otherwise has its own scale and says so.
func TestFacets(t *testing.T) {
	line := func(top float64, unit string) Facet {
		return Facet{unit, func(among *Extent, w float64) Figure {
			return Lines(LinesData{Head: Head{ID: "x", Among: among}, X: []float64{2013, 2014, 2015}, Zero: true, Unit: unit, Cursor: 2015,
				Series: []Series{{Label: "with", Class: "cluster", Y: []float64{1, top, top}}, {Label: "without", Base: true, Y: []float64{1, 1, 1}}}}, w)
		}}
	}
	f := Facets(Head{ID: "all", Title: "All"}, []Facet{line(2, "share"), line(40, "share")}, 150, 500)
	if n := len(f.Points); n != 6 || f.Points[0].Y != f.Points[3].Y || f.Points[3].X < f.Points[2].X || f.Points[5].Y > f.Points[2].Y-50 {
		t.Errorf("on one scale: %+v", f.Points)
	}
	if got := f.Table.Columns[0]; got != "Scenario" || len(f.Table.Rows) != 6 || f.Table.Rows[3][0] != "B\u00a0share" {
		t.Errorf("the table: %v", f.Table)
	}
	svg := f.SVG(Page)
	if n := strings.Count(svg, "dashed: without"); n != 1 {
		t.Errorf("the unit stands above all %d times", n)
	}
	other := Facets(Head{ID: "all"}, []Facet{line(2, "share"), line(40, "dollars")}, 150, 500)
	if svg = other.SVG(Page); other.Points[0].Y == other.Points[3].Y || !strings.Contains(svg, "share; dashed") || !strings.Contains(svg, "dollars; dashed") {
		t.Error("different units have one scale")
	}
	if narrow := Facets(Head{ID: "all"}, []Facet{line(2, "share"), line(40, "share")}, 150, 300); math.Abs(narrow.Points[3].X-narrow.Points[0].X) > 1e-9 || narrow.H < f.H+200 {
		t.Error("where there is no room they stand below each other")
	}
}
