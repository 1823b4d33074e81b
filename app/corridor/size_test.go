package corridor

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"silkladder/app/chart"
	"silkladder/app/lang"
)

// The prerendered page carries the map, so its weight is the page's: all that a
// page shows of it must leave room for the rest in 40 kB.
func TestMapIsLight(t *testing.T) {
	for _, l := range lang.All {
		d := FromAtlas(l, "footwear", nil)
		p := New(d, Land)
		v, s := p.Fit(900, 560), year(d)
		still := p.Defs("m") + p.Ground("g", "m", v) + p.Live("l", "m", v, &State{})
		if len(still) > 51_000 {
			t.Errorf("%s: %d bytes before the year is drawn", l.Tag(), len(still))
		}
		var b bytes.Buffer
		w := brotli.NewWriterLevel(&b, brotli.BestCompression)
		if _, err := w.Write([]byte(page(p, v, s))); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if b.Len() > 14_000 {
			t.Errorf("%s: %d bytes compressed", l.Tag(), b.Len())
		}
		if frame := len(p.Flows("m", v, s)) + len(p.Capacity(v, s)); frame > 9_000 {
			t.Errorf("%s: %d bytes a frame", l.Tag(), frame)
		}
	}
}

// Every class of the markup is styled: by the sheet of all pictures or by the
// map's own.
func TestEveryClassIsStyled(t *testing.T) {
	own, err := os.ReadFile("../../web/map.css")
	if err != nil {
		t.Fatal(err)
	}
	css := string(own) + chart.CSS()
	d := FromAtlas(lang.En, "footwear", nil)
	s := closing(d)
	out := page(New(d, Land), New(d, Land).Fit(900, 560), s)
	s.Selected = Target{KindCorridor, "CPEC"}
	out += page(New(d, Land), New(d, Land).Fit(900, 560), s) + page(New(d, Land), New(d, Land).Fit(900, 560), everything(d))
	seen := map[string]bool{"chart": true, "map-world": true} // hooks for scripts
	for _, m := range regexp.MustCompile(` class="([^"]*)"`).FindAllStringSubmatch(out, -1) {
		for _, c := range strings.Fields(m[1]) {
			if !seen[c] && !regexp.MustCompile(`\.`+regexp.QuoteMeta(c)+`[^\w-]`).MatchString(css) {
				t.Errorf("class %s has no rule", c)
			}
			seen[c] = true
		}
	}
	for _, m := range regexp.MustCompile(`\.(map-[\w-]+)`).FindAllStringSubmatch(string(own), -1) {
		if !seen[m[1]] && m[1] != "map-key" {
			t.Errorf("rule for %s, which nothing has", m[1])
		}
	}
}
