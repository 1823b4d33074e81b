package corridor

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// No two point targets are nearer than a target is wide, so each has a circle of
// 24 pixels to itself (WCAG 2.2, success criterion 2.5.8).
func TestTargetsHaveRoom(t *testing.T) {
	every(t, func(t *testing.T, p *Plate, v View, s *State) {
		at := p.spots(v, s)
		for i, a := range at {
			for _, b := range at[:i] {
				if d := math.Hypot(a.at.X-b.at.X, a.at.Y-b.at.Y); d < 24 {
					t.Fatalf("%s and %s are %.1f px apart at %v px", a.label, b.label, d, v.W)
				}
			}
			if a.label == "" {
				t.Fatalf("%v has no name", a.Target)
			}
		}
		out := p.Targets("m", v, s)
		n := strings.Count(out, `role="button"`)
		if n != strings.Count(out, `tabindex="0"`) || n != strings.Count(out, `data-kind="`) || n != strings.Count(out, `aria-label="`) {
			t.Fatal("a target lacks its role, name, kind or place in the tab order")
		}
		for _, c := range p.data.Corridors {
			if !strings.Contains(out, `data-kind="corridor" data-id="`+c.ID+`"`) {
				t.Fatalf("corridor %s cannot be pressed", c.ID)
			}
		}
	})
}

func TestAtFindsWhatIsPressed(t *testing.T) {
	for _, base := range []Basemap{Land, Diagram} {
		d := FromAtlas(lang.En, "footwear", nil)
		p := New(d, base)
		v, s := p.Fit(900, 560), year(d)
		for _, want := range []Target{{KindHome, "home"}, {KindPark, "ZCCZ"}, {KindPark, "EIZ"}, {KindNode, "novosibirsk"}, {KindHost, "Iran"}} {
			at, ok := p.Where(want)
			if !ok {
				t.Fatalf("%v is nowhere", want)
			}
			q := v.Pixel(at)
			if got, ok := p.At(v, s, q.X+2, q.Y-2); !ok || got != want {
				t.Errorf("at %v: %v; want %v", q, got, want)
			}
		}
		for _, c := range d.Corridors {
			at, ok := p.Where(Target{KindCorridor, c.ID})
			if !ok {
				t.Fatalf("%s is nowhere", c.ID)
			}
			q := v.Pixel(at)
			if got, _ := p.At(v, s, q.X, q.Y); base == Land && got.Kind == KindCorridor && got.ID != c.ID {
				t.Errorf("in the middle of %s: %v", c.ID, got)
			}
		}
		if got, ok := p.At(v, s, 30, v.H-8); ok {
			t.Errorf("%v in the empty corner", got)
		}
	}
}

func TestSpokenNames(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	s := closing(d)
	for target, want := range map[Target]string{
		{KindCorridor, "CPEC"}: "China–Pakistan Economic Corridor, open",
		{KindCorridor, "CICP"}: "China–Indochina Peninsula Economic Corridor, closed",
		{KindHome, "home"}:     "The cluster: Wenzhou",
		{KindHost, "Thailand"}: "Partner economy: Thailand",
		{KindNode, "moscow"}:   "Stop: Moscow",
		{KindPark, "nowhere"}:  "",
	} {
		if got := p.spoken(target, s); got != want {
			t.Errorf("%v is spoken %q; want %q", target, got, want)
		}
	}
}
