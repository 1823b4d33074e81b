package corridor

import (
	"encoding/xml"
	"strings"
	"testing"

	"silkladder/app/chart"
	"silkladder/app/geo"
	"silkladder/app/lang"
	"silkladder/model/atlas"
)

// words of the design, letter for letter.
const (
	noticeEn = "Schematic. It draws no national boundaries and takes no position on the status of any territory; routes are illustrative. Land: Natural Earth (public domain)."
	noticeZh = "走廊示意图。不表示国界或领土范围，线路仅为示意。底图：Natural Earth陆地轮廓（公有领域）。"
)

func TestNoticeIsInEveryFile(t *testing.T) {
	if Notice.En != noticeEn || Notice.Zh != noticeZh {
		t.Error("the notice is not the design's")
	}
	for _, l := range lang.All {
		d := FromAtlas(l, "footwear", nil)
		for _, base := range []Basemap{Land, Diagram} {
			p := New(d, base)
			for _, w := range []float64{366, 900, 1440} {
				out := p.File(p.Fit(w, w*.6), year(d), chart.File(chart.Light))
				text := strings.ReplaceAll(strings.Join(texts(t, out), ""), " ", "")
				if !strings.Contains(text, strings.ReplaceAll(Notice.In(l), " ", "")) {
					t.Errorf("no notice in the file of %v px in %s", w, l.Tag())
				}
			}
		}
	}
}

// texts are the contents of all text elements of an SVG document.
func texts(t *testing.T, s string) []string {
	t.Helper()
	var out []string
	d := xml.NewDecoder(strings.NewReader(s))
	in := false
	for {
		tok, err := d.Token()
		if err != nil {
			return out
		}
		switch e := tok.(type) {
		case xml.StartElement:
			in = e.Name.Local == "text"
		case xml.EndElement:
			in = false
		case xml.CharData:
			if in {
				out = append(out, string(e))
			}
		}
	}
}

// Only cities, ports and parks are named on the map, at any zoom. The name of an
// economy may stand there only where it is a city's too.
func TestNoEconomyIsNamed(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	city := map[string]bool{}
	economy := map[string]bool{}
	for _, e := range atlas.Economies() {
		economy[e.En], economy[e.Zh] = true, true
		city[e.City.En], city[e.City.Zh] = true, true
	}
	for _, c := range atlas.Corridors() {
		for _, b := range c.Branches {
			for _, w := range b.Points {
				city[w.En], city[w.Zh] = true, true
			}
		}
	}
	for _, l := range lang.All {
		d := FromAtlas(l, "footwear", nil)
		place := map[string]bool{d.Home.Name: true}
		for _, r := range d.Routes {
			for _, s := range r.Stops {
				if s.Kind != Waypoint {
					place[s.Name] = true
				}
			}
		}
		for _, k := range d.Parks {
			place[k.Name] = true
		}
		for _, h := range d.Hosts {
			place[h.City] = true
		}
		for _, base := range []Basemap{Land, Diagram} {
			p := New(d, base)
			for _, c := range append(d.Corridors, Corridor{}) {
				for _, h := range append(d.Hosts, Host{}) {
					s := everything(d)
					s.Selected = Target{KindHost, h.ID}
					v, ok := p.FitCorridor(c.ID, 900, 560)
					if !ok {
						v = p.Fit(900, 560)
					}
					_, names := p.Places(v, s)
					for _, name := range texts(t, "<g>"+names+"</g>") {
						if !place[name] || economy[name] && !city[name] {
							t.Errorf("%q is written on the map", name)
						}
					}
				}
			}
		}
	}
}

// The ground holds the one path of land and the graticule, and nothing that
// could divide it.
func TestGroundIsUniform(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	ground := p.Ground("g", "m", p.Fit(900, 560))
	for _, part := range strings.Split(ground, "<use")[1:] {
		if !strings.Contains(part, `href="#m-land"`) && !strings.Contains(part, `href="#m-graticule"`) {
			t.Errorf("the ground draws %s", part)
		}
	}
	if strings.Contains(ground, "<path") || strings.Contains(ground, "<text") {
		t.Error("the ground holds more than land and graticule")
	}
	if !strings.Contains(p.Defs("m"), `d="`+geo.Land+`"`) {
		t.Error("the land is not the land of package geo")
	}
	if d := New(FromAtlas(lang.En, "footwear", nil), Diagram); d.Ground("g", "m", d.Fit(900, 560)) != "" || strings.Contains(d.Defs("m"), geo.Land) {
		t.Error("a diagram has land")
	}
}
