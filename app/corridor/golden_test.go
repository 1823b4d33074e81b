package corridor

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"silkladder/app/chart"
	"silkladder/app/lang"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// The goldens are whole pictures: open them to see the map in each state. They
// change with the atlas; look at them, then run go test ./app/corridor -update.
func TestGolden(t *testing.T) {
	for _, c := range []struct {
		name      string
		l         lang.Lang
		archetype string
		base      Basemap
		w, h      float64
		state     func(Data) *State
		zoom      string
		print     func(*Plate, View, *State) string
	}{
		{"land-900-en-light.svg", lang.En, "footwear", Land, 900, 560, year, "", file(chart.Light)},
		{"land-366-zh-dark.svg", lang.Zh, "electronics", Land, 366, 300, closing, "", file(chart.Dark)},
		{"zoom-720-zh-light.svg", lang.Zh, "steel", Land, 720, 480, closing, "CICP", file(chart.Light)},
		{"diagram-900-en-dark.svg", lang.En, "toys", Diagram, 900, 560, year, "", file(chart.Dark)},
		{"everything-900-en-light.svg", lang.En, "footwear", Land, 900, 560, everything, "", file(chart.Light)},
		{"everything-720-zh-dark.svg", lang.Zh, "toys", Land, 720, 480, everything, "CICP", file(chart.Dark)},
		{"live-366-en.svg", lang.En, "appliance", Land, 366, 300, closing, "", func(p *Plate, v View, s *State) string { return p.Live("l", "m", v, s) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := FromAtlas(c.l, c.archetype, nil)
			p := New(d, c.base)
			v := p.Fit(c.w, c.h)
			if c.zoom != "" {
				v, _ = p.FitCorridor(c.zoom, c.w, c.h)
			}
			got := c.print(p, v, c.state(d))
			wellFormed(t, got)
			name := filepath.Join("testdata", c.name)
			if *update {
				if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				i := 0
				for i < len(got) && i < len(want) && got[i] == want[i] {
					i++
				}
				t.Errorf("differs from %s at byte %d:\n got ...%.80s\nwant ...%.80s", name, i, got[max(0, i-20):], want[max(0, i-20):])
			}
		})
	}
}

func file(t chart.Theme) func(*Plate, View, *State) string {
	return func(p *Plate, v View, s *State) string {
		target := chart.File(t)
		target.Link = "https://example.org/?v=1"
		return p.File(v, s, target)
	}
}
