package corridor

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model/trades"
)

// No name lies under or over a disc, as large as the discs become, but those that
// must be there: home and what is selected.
func TestNamesKeepClearOfDiscs(t *testing.T) {
	every(t, func(t *testing.T, p *Plate, v View, _ *State) {
		s := everything(p.data)
		s.Selected = Target{}
		views := []View{v}
		for _, c := range p.data.Corridors {
			z, _ := p.FitCorridor(c.ID, v.W, v.H)
			views = append(views, z)
		}
		for _, z := range views {
			names := lettering{p}.place(z, s)
			for _, l := range names {
				for _, d := range (layers{p}).kept(z, s) {
					if l.rank >= 0 && l.box.touches(d) {
						t.Errorf("%v px: %s lies over a disc of %.0f px", z.W, l.text, d.r)
					}
				}
			}
		}
		if n := len(lettering{p}.place(v, s)); n < 8 || v.W >= 900 && n < 16 {
			t.Errorf("%v px: only %d names", v.W, n)
		}
	})
}

// Names stand still while the years go by.
func TestNamesStandStill(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	s := everything(d)
	_, then := p.Places(v, s)
	painted := p.Painted(s)
	for i := range s.Hosts {
		s.Hosts[i].Capacity /= 3
	}
	if _, now := p.Places(v, s); now != then {
		t.Error("names move with the year")
	}
	if p.Painted(s) != painted {
		t.Error("every year is painted anew")
	}
}

// Discs of hosts that lose are told apart by colour and by a bar; those that hardly
// change are neither; without gains told all are alike.
func TestGainAndLoss(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	s := year(d)
	plain := p.Capacity(v, s)
	if strings.Contains(plain, "f-accent") || strings.Contains(plain, "f-muted") {
		t.Error("losses are told without gains")
	}
	s.Gains = make([]float64, len(d.Hosts))
	for i := range s.Gains {
		s.Gains[i] = 1
	}
	if p.Capacity(v, s) != plain {
		t.Error("where all gain the discs change")
	}
	s.Gains[3], s.Gains[4] = -1, .001
	got := p.Capacity(v, s)
	for _, class := range []string{"f-accent rim", "f-muted rim", "s-paper w2"} {
		if !strings.Contains(got, class) {
			t.Errorf("no %s", class)
		}
	}
	for i, want := range map[int]string{0: ", gains", 3: ", loses", 4: ""} {
		name := p.spoken(Target{KindHost, d.Hosts[i].ID}, s)
		if name != "Partner economy: "+d.Hosts[i].Name+want {
			t.Errorf("%s", name)
		}
	}
}

// A decision leaves rings where capacity was, and none where nothing changed.
func TestBefore(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	s := year(d)
	s.Before = year(d)
	if strings.Contains(p.Capacity(v, s), "map-before") {
		t.Error("a ring where nothing changed")
	}
	s.ClosedParks = make([]bool, len(d.Parks))
	for i, k := range d.Parks {
		s.ClosedParks[i] = k.Host >= 0 && d.Hosts[k.Host].ID == "Pakistan"
	}
	for i := range d.Hosts {
		if d.Hosts[i].ID == "Pakistan" {
			s.Hosts[i].Capacity = 0
		}
	}
	if got := strings.Count(p.Capacity(v, s), "map-before"); got != 1 {
		t.Errorf("%d groups of rings", got)
	}
	if !strings.Contains(p.Live("l", "m", v, s), `class="s-muted w2"`) {
		t.Error("closed parks bear no cross")
	}
}

// A corridor that carries nothing is faded, a closed one crossed out, where it has a
// stretch of its own.
func TestUnusedAndClosed(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	s := year(d)
	s.Unused = make([]bool, len(d.Corridors))
	if strings.Contains(p.Lines("m", v, s), "map-unused") {
		t.Error("used lines are faded")
	}
	c := d.corridor("CPEC")
	s.Unused[c] = true
	faded := strings.Count(p.Lines("m", v, s), "map-unused")
	if faded == 0 || faded == len(p.lines) {
		t.Errorf("%d of %d lines are faded", faded, len(p.lines))
	}
	s.ClosedCorridors = make([]bool, len(d.Corridors))
	s.ClosedCorridors[c] = true
	if strings.Contains(p.Lines("m", v, s), "map-unused") {
		t.Error("a closed line is faded besides")
	}
	if dots, _ := p.Places(v, s); strings.Count(dots, "s-accent w3") != 1 {
		t.Error("the closed corridor bears no cross")
	}
}

// What was built stands on the map from the year it opened, by a name of its own,
// and can be pressed.
func TestProjects(t *testing.T) {
	d := FromAtlas(lang.Zh, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(1440, 700)
	seen := map[string]bool{}
	opened := 0
	for _, k := range trades.Projects() {
		if seen[k.Name.En] {
			t.Errorf("two projects named %s", k.Name.En)
		}
		seen[k.Name.En] = true
		if k.Open > 0 {
			opened++
		}
	}
	if len(d.Projects) != opened || opened < 30 {
		t.Errorf("%d projects, %d opened", len(d.Projects), opened)
	}
	marks := func(year int) int {
		s := built(d, year)
		dots, _ := p.Places(v, s)
		return strings.Count(dots, "<path")
	}
	last := marks(0)
	if last != 0 {
		t.Error("projects are shown unasked")
	}
	for _, y := range []int{2013, 2018, 2021, 2026} {
		n := marks(y)
		if n < last || y == 2026 && n < opened*3/4 {
			t.Errorf("%d projects in %d, %d before", n, y, last)
		}
		last = n
	}
	pressed := 0
	s := built(d, 2026)
	for _, k := range d.Projects {
		at, ok := p.Where(Target{KindProject, k.ID})
		if !ok {
			t.Errorf("%s has no place", k.ID)
		}
		q := v.Pixel(at)
		if hit, _ := p.At(v, s, q.X, q.Y); hit == (Target{KindProject, k.ID}) {
			pressed++
			if name := p.spoken(hit, s); !strings.HasPrefix(name, "项目："+k.Name) {
				t.Errorf("%s", name)
			}
		}
	}
	if pressed < opened/4 {
		t.Errorf("only %d of %d projects can be pressed in the plain view", pressed, opened)
	}
	if New(d, Diagram).Live("l", "m", v, s) == "" || strings.Contains(New(d, Diagram).Targets("m", v, s), "project") {
		t.Error("projects on a diagram")
	}
}

func built(d Data, projects int) *State {
	s := year(d)
	s.Projects = projects
	return s
}

// The directions are the paper's three, by number on the map and by name in the
// caption, on land only.
func TestDirections(t *testing.T) {
	for _, l := range lang.All {
		d := FromAtlas(l, "footwear", nil)
		p := New(d, Land)
		if len(p.Directions()) != 3 || New(d, Diagram).Directions() != nil {
			t.Fatal("not three directions")
		}
		for _, w := range p.Directions() {
			if w.Name == "" || w.Paper == "" || len(w.Ways) == 0 {
				t.Errorf("%+v", w)
			}
		}
		v, s := p.Fit(900, 560), year(d)
		if strings.Contains(p.Live("l", "m", v, s), "map-direction") {
			t.Error("directions are shown unasked")
		}
		s.Directions = true
		live := p.Live("l", "m", v, s)
		if strings.Count(live, "map-direction") < 3 {
			t.Error("directions are not drawn")
		}
		for _, n := range []string{">1<", ">2<", ">3<"} {
			if !strings.Contains(live, n) {
				t.Errorf("no direction %s", n)
			}
		}
	}
}

// The key explains what the state shows, and nothing else.
func TestKeyOfState(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v := p.Fit(900, 560)
	plain, _ := p.Key(v)
	full, _ := p.KeyOf(v, everything(d))
	for _, name := range words[lang.En].more {
		if strings.Contains(plain, name) || !strings.Contains(full, name) {
			t.Errorf("%s in the key", name)
		}
	}
}

func BenchmarkFrame(b *testing.B) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v, s := p.Fit(1012, 506), everything(d)
	for range b.N {
		p.Flows("m", v, s)
		p.Capacity(v, s)
	}
}

func BenchmarkPlaces(b *testing.B) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	v, s := p.Fit(1012, 506), everything(d)
	for range b.N {
		p.Places(v, s)
	}
}
