package chart

import (
	"math"
	"testing"
)

// A label stands at its bar's end, where both bars lie on one side too: at the
// axis it would read as "no effect". Where the outcome is 0 there is a line.
func TestTornadoLabelsAtEnds(t *testing.T) {
	d := TornadoData{Centre: .05, Rows: []TornadoRow{
		{"apart", .02, .08, "a-low", "a-high"},
		{"one side, far apart", .01, .04, "b-low", "b-high"},
		{"one side, close", .012, .01, "c-low", "c-high"},
		{"one side, both short", .0502, .0501, "d-low", "d-high"},
	}}
	f := Tornado(d, 720)
	ends, zero := map[string]float64{}, false
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, e := range f.Scene {
		switch e := e.(type) {
		case Rect:
			lo, hi = min(lo, e.X), max(hi, e.X+e.W)
		case Line:
			zero = zero || e.Class == "axis"
		case Text:
			ends[e.S] = e.X
		}
	}
	if !zero {
		t.Error("no line at 0")
	}
	// The widest bars end at .01 and .08: that gives the scale.
	at := func(v float64) float64 { return lo + (v-.01)/(.08-.01)*(hi-lo) }
	for _, c := range []struct {
		text  string
		value float64
		most  float64 // how far off, to the nearer side of the label
	}{
		{"a-low", .02, 6}, {"a-high", .08, 6}, {"b-low", .01, 6}, {"b-high", .04, 6}, {"c-low", .012, 6}, {"c-high", .01, 6},
		{"d-low", .0502, 6}, {"d-high", .0501, 60},
	} {
		if off := math.Abs(ends[c.text] - at(c.value)); off > c.most {
			t.Errorf("%s is %.0f from the end of its bar", c.text, off)
		}
	}
	if math.Abs(ends["d-low"]-ends["d-high"]) < Width("d-low", MinSize) {
		t.Error("two labels on top of each other")
	}
}
