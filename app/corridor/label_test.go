package corridor

import "testing"

func TestNamesKeepApart(t *testing.T) {
	every(t, func(t *testing.T, p *Plate, v View, s *State) {
		views := []View{v}
		for _, c := range p.data.Corridors {
			z, _ := p.FitCorridor(c.ID, v.W, v.H)
			views = append(views, z)
		}
		for _, z := range views {
			names := lettering{p}.place(z, s)
			for i, a := range names {
				if a.box.x0 < 0 || a.box.y0 < 0 || a.box.x1 > z.W || a.box.y1 > z.H {
					t.Fatalf("%v px: %s leaves the frame: %v", z.W, a.text, a.box)
				}
				for _, b := range names[:i] {
					if a.box.meets(b.box) {
						t.Fatalf("%v px: %s lies over %s", z.W, a.text, b.text)
					}
				}
			}
		}
		names := lettering{p}.place(v, s)
		if v.W < narrow && len(names) > 12 {
			t.Fatalf("%d names on a phone", len(names))
		}
		if len(names) < 8 || v.W >= 900 && len(names) < 20 {
			t.Fatalf("only %d names at %v px", len(names), v.W)
		}
		if names[0].text != p.data.Home.Name {
			t.Fatalf("the cluster's place is not named first but %s", names[0].text)
		}
	})
}

func TestSelectedPlaceIsNamed(t *testing.T) {
	every(t, func(t *testing.T, p *Plate, v View, s *State) {
		for i, h := range p.data.Hosts {
			if i%3 != 0 || !p.visible(v, p.net.nodes[p.hostAt[i]].at, -14) {
				continue
			}
			s.Selected = Target{KindHost, h.ID}
			found := false
			for _, l := range (lettering{p}).place(v, s) {
				found = found || l.text == h.City
			}
			if !found {
				t.Errorf("%v px: selected %s is not named", v.W, h.City)
			}
		}
	})
}
