package corridor

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/geo"
	"silkladder/app/lang"
)

func inside(outer, inner geo.Rect) bool {
	const e = 1e-6
	return inner.X >= outer.X-e && inner.Y >= outer.Y-e && inner.X+inner.W <= outer.X+outer.W+e && inner.Y+inner.H <= outer.Y+outer.H+e
}

func checkView(t *testing.T, p *Plate, v View, w, h float64) {
	t.Helper()
	if v.W != w || v.H != h {
		t.Fatalf("view of %v by %v px; want %v by %v", v.W, v.H, w, h)
	}
	if math.Abs(v.Part.W/v.Part.H-w/h) > 1e-9*w/h {
		t.Fatalf("view %v does not have the frame's proportions", v)
	}
	if !inside(p.extent, v.Part) {
		t.Fatalf("view %v leaves the extent %v", v.Part, p.extent)
	}
}

func TestViewsStayOnThePlate(t *testing.T) {
	for _, base := range []Basemap{Land, Diagram} {
		p := New(FromAtlas(lang.En, "footwear", nil), base)
		for _, size := range [][2]float64{{320, 240}, {366, 300}, {900, 560}, {1440, 500}, {2560, 600}, {400, 1200}} {
			w, h := size[0], size[1]
			v := p.Fit(w, h)
			checkView(t, p, v, w, h)
			for _, c := range p.data.Corridors {
				z, ok := p.FitCorridor(c.ID, w, h)
				if !ok {
					t.Fatalf("no view of %s", c.ID)
				}
				checkView(t, p, z, w, h)
			}
			for _, f := range []float64{.1, .5, 1.3, 2, 50} {
				z := p.Zoom(v, f, w*.3, h*.6)
				checkView(t, p, z, w, h)
				for _, d := range []float64{-5000, -90, 40, 5000} {
					checkView(t, p, p.Pan(z, d, -d), w, h)
				}
				checkView(t, p, p.Resize(z, h, w), h, w)
			}
		}
	}
}

func TestZoomKeepsThePlaceUnderThePointer(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	v := p.Fit(900, 560)
	at := v.Place(500, 250)
	z := p.Zoom(v, 2.5, 500, 250)
	if q := z.Pixel(at); math.Hypot(q.X-500, q.Y-250) > 1e-6 {
		t.Errorf("the place moved to %v", q)
	}
	if got := z.Scale() / v.Scale(); math.Abs(got-2.5) > 1e-9 {
		t.Errorf("scale grew by %v", got)
	}
	back := p.Zoom(z, 1/2.5, 500, 250)
	if math.Abs(back.Part.X-v.Part.X) > 1e-6 || math.Abs(back.Part.W-v.Part.W) > 1e-6 {
		t.Errorf("zooming out again gives %v; want %v", back.Part, v.Part)
	}
}

func TestFitCorridorShowsItsStops(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	for _, id := range []string{"CPEC", "CICP", "BCIM", "CCAWA"} {
		v, _ := p.FitCorridor(id, 720, 480)
		c := p.data.corridor(id)
		for _, n := range p.net.nodes {
			if n.owners&(1<<c) != 0 && n.Kind != Waypoint && !p.visible(v, n.at, 0) {
				t.Errorf("%s: %s is out of sight", id, n.Name)
			}
		}
		if v.Scale() <= p.Fit(720, 480).Scale() {
			t.Errorf("%s: not enlarged", id)
		}
	}
	if _, ok := p.FitCorridor("nowhere", 720, 480); ok {
		t.Error("a view of no corridor")
	}
}

// The transform and the viewBox say the same as Pixel.
func TestTransform(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	v := p.Fit(900, 560)
	if got := v.Transform(); !strings.HasPrefix(got, "matrix(0.3") || strings.Count(got, " ") != 5 {
		t.Errorf("transform %s", got)
	}
	if got := strings.Fields(v.ViewBox()); len(got) != 4 {
		t.Errorf("viewBox %v", got)
	}
	o := v.Pixel(geo.Point{})
	if math.Abs(o.X+v.Part.X*v.Scale()) > 1e-9 || math.Abs(o.Y+v.Part.Y*v.Scale()) > 1e-9 {
		t.Errorf("origin at %v", o)
	}
}

// Every stop on land that matters is in the plain view of a desk, and every
// corridor reaches into that of a phone.
func TestPlainViewShowsTheStory(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	for _, id := range []string{"rotterdam", "moscow", "vladivostok", "xi-an", "mombasa", "singapore", "jakarta", "darwin", "port-moresby", "piraeus", "djibouti"} {
		at, ok := p.Where(Target{KindNode, id})
		if !ok || !p.visible(p.Fit(900, 560), at, -10) {
			t.Errorf("%s is not in the plain view", id)
		}
		if phone := id != "port-moresby"; phone && !p.visible(p.Fit(366, 300), at, -2) {
			t.Errorf("%s is not on the phone", id)
		}
	}
	for _, c := range p.data.Corridors {
		seen := 0
		for _, n := range p.net.nodes {
			if n.owners&(1<<p.data.corridor(c.ID)) != 0 && p.visible(p.Fit(366, 300), n.at, 0) {
				seen++
			}
		}
		if seen < 4 {
			t.Errorf("%s: %d places on the phone", c.ID, seen)
		}
	}
}
