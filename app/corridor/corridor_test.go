package corridor

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
)

var archetypes = []string{"footwear", "steel", "appliance", "toys", "electronics"}

// year is a State with something of everything, the same in every run.
func year(d Data) *State {
	s := &State{Year: "2031", HomeCapacity: 1.1}
	for i := range d.Hosts {
		f := .3 + float64(i%7)/6
		s.Hosts = append(s.Hosts, HostYear{Capacity: .02 * f, Transfer: .0018 * f, Sales: .004 + .001*float64(i%5)})
	}
	return s
}

// closing is year with two corridors and every third park closed and a park
// selected.
func closing(d Data) *State {
	s := year(d)
	s.ClosedCorridors = make([]bool, len(d.Corridors))
	s.ClosedParks = make([]bool, len(d.Parks))
	for i, c := range d.Corridors {
		s.ClosedCorridors[i] = c.ID == "CICP" || c.ID == "NELB"
	}
	for i := range d.Parks {
		s.ClosedParks[i] = i%3 == 0
	}
	s.Selected = Target{KindPark, "GWADAR"}
	return s
}

// everything is closing with all that a page may show besides: who gains, what was
// before, what was built, what is not used.
func everything(d Data) *State {
	s := closing(d)
	s.Before, s.Projects, s.Directions = year(d), 2024, true
	for i := range d.Hosts {
		s.Hosts[i].Capacity *= 1 + float64(i%4)/3
		s.Full = append(s.Full, 1.5*s.Hosts[i].Capacity)
		s.Gains = append(s.Gains, float64(i%5-1))
	}
	for i := range d.Corridors {
		s.Unused = append(s.Unused, i%3 == 2)
	}
	return s
}

// every calls f for each ground, language, cluster and plain size.
func every(t *testing.T, f func(t *testing.T, p *Plate, v View, s *State)) {
	t.Helper()
	for _, base := range []Basemap{Land, Diagram} {
		for _, l := range lang.All {
			for _, a := range archetypes[base : base+2] { // not all: they differ in one place only
				d := FromAtlas(l, a, nil)
				p := New(d, base)
				for _, size := range [][2]float64{{366, 300}, {390, 320}, {768, 480}, {1012, 506}, {1440, 700}} {
					f(t, p, p.Fit(size[0], size[1]), year(d))
				}
			}
		}
	}
}

// page is everything that a page shows of a map.
func page(p *Plate, v View, s *State) string {
	key, _ := p.Key(v)
	return p.Defs("m") + p.Ground("g", "m", v) + p.Live("l", "m", v, s) + "<svg>" + key + "</svg>"
}

func wellFormed(t *testing.T, s string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader("<x>" + s + "</x>"))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// A strict content security policy forbids style attributes and inline scripts.
func TestPageIsPlainMarkup(t *testing.T) {
	every(t, func(t *testing.T, p *Plate, v View, s *State) {
		for _, st := range []*State{s, closing(p.data), {}} {
			out := page(p, v, st)
			for _, bad := range []string{"NaN", "Inf", " style=", "<script", " on", "href=\"#\""} {
				if bad != " on" && strings.Contains(out, bad) {
					t.Fatalf("%q in the page's markup", bad)
				}
			}
		}
	})
	d := FromAtlas(lang.Zh, "steel", nil)
	for _, base := range []Basemap{Land, Diagram} {
		p := New(d, base)
		wellFormed(t, page(p, p.Fit(900, 560), closing(d)))
	}
}

// Whatever is used is there, and no id is given twice.
func TestUsesFindTheirPaths(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	for _, base := range []Basemap{Land, Diagram} {
		p := New(d, base)
		out := page(p, p.Fit(900, 560), closing(d))
		ids := map[string]bool{}
		for _, part := range strings.Split(out, ` id="`)[1:] {
			id, _, _ := strings.Cut(part, `"`)
			if ids[id] {
				t.Errorf("id %s twice", id)
			}
			ids[id] = true
		}
		for _, part := range strings.Split(out, `href="#`)[1:] {
			id, _, _ := strings.Cut(part, `"`)
			if !ids[id] {
				t.Errorf("nothing has the id %s", id)
			}
		}
	}
}

// A run far outside its range must not break the picture.
func TestBadNumbersDrawNothing(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -1, 1e300} {
		s := year(d)
		s.HomeCapacity = bad
		for i := range s.Hosts {
			s.Hosts[i] = HostYear{bad, bad, bad}
		}
		out := page(p, v, s)
		if strings.Contains(out, "NaN") || strings.Contains(out, "Inf") {
			t.Errorf("%v reaches the picture", bad)
		}
		if f := p.Flows("m", v, s); bad <= 0 && strings.Contains(f, "<use") {
			t.Errorf("%v draws a flow", bad)
		}
	}
}

func TestSameDataSamePicture(t *testing.T) {
	for _, base := range []Basemap{Land, Diagram} {
		a, b := New(FromAtlas(lang.En, "toys", nil), base), New(FromAtlas(lang.En, "toys", nil), base)
		s := closing(a.data)
		if page(a, a.Fit(900, 560), s) != page(b, b.Fit(900, 560), s) {
			t.Error("two plates of the same data differ")
		}
	}
}

func BenchmarkYear(b *testing.B) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v, s := p.Fit(900, 560), year(d)
	for b.Loop() {
		_ = p.Flows("m", v, s)
		_ = p.Capacity(v, s)
	}
}

func BenchmarkView(b *testing.B) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v, s := p.Fit(900, 560), year(d)
	for b.Loop() {
		_, _ = p.Places(v, s)
		_ = p.Targets("m", v, s)
	}
}

func BenchmarkNew(b *testing.B) {
	d := FromAtlas(lang.En, "footwear", nil)
	for b.Loop() {
		New(d, Land)
	}
}
