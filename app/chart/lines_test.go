package chart

import (
	"strings"
	"testing"

	"silkladder/app/lang"
)

// Two lines that lie close read differently where they differ, whatever the axis.
func TestCloseLinesReadDifferently(t *testing.T) {
	for _, c := range []struct {
		with, without float64
		want          []string
	}{
		{.299, .297, []string{">0.299<", ">0.297<"}},
		{61.45, 60.08, []string{">61.5<", ">60.1<"}},
		{.6, .2, []string{">0.60<", ">0.20<"}},
		{.2987, .2968, []string{">0.299<", ">0.297<"}},
	} {
		d := LinesData{
			Head: Head{Lang: lang.En}, X: []float64{2013, 2043}, Cursor: 2043, Zero: true,
			Series: []Series{{Label: "with", Class: "cluster", Y: []float64{0, c.with}}, {Label: "without", Base: true, Y: []float64{0, c.without}}},
		}
		svg := Lines(d, 480).SVG(Page)
		for _, s := range c.want {
			if !strings.Contains(svg, s) {
				t.Errorf("%v and %v: no %s", c.with, c.without, s)
			}
		}
	}
}
