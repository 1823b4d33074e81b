package study

import (
	"math"
	"testing"
)

func TestBoxWords(t *testing.T) {
	s, err := SpaceOf("org", "phi_w", "rho_C")
	if err != nil {
		t.Fatal(err)
	}
	b := Box{Limits: []Limit{{Axis: 0, Low: math.Inf(-1), High: .6}, {Axis: 2, Low: .5, High: math.Inf(1)}}, Density: .5, Coverage: .9}
	zh, en := b.Words(s)
	_, org := s[0].Names()
	rhoZh, rho := s[2].Names()
	if want := "Almost only where " + org + " is below 0.6 and " + rho + " is above 0.5."; en != want {
		t.Errorf("%q, want %q", en, want)
	}
	if want := "几乎只出现在" + s[0].Param.Zh + "低于0.6，且" + rhoZh + "高于0.5时。"; zh != want {
		t.Errorf("%q, want %q", zh, want)
	}
	for _, b := range []Box{{}, {Limits: b.Limits, Density: .9}, {Limits: b.Limits, Density: .9, Coverage: .9}, {Limits: b.Limits}} {
		if zh, en := b.Words(s); zh == "" || en == "" {
			t.Errorf("%+v says nothing", b)
		}
	}
}
