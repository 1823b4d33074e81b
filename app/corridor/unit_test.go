package corridor

import (
	"math"
	"testing"
)

// Whatever a run holds abroad, its largest host is seen, and the key says how large
// the disc it shows is; capacity abroad drawn larger than life never stands beside
// home's own disc.
func TestUnit(t *testing.T) {
	v := View{W: 900, H: 450}
	for most := .001; most < 1; most *= 1.07 {
		s := &State{Unit: Unit(most)}
		if r := v.radius(most * s.larger()); r < v.radius(coarse)*.6 {
			t.Errorf("the largest host of %v has a disc of %.1f pixels", most, r)
		} else if most < .05 && r > v.radius(coarse)*2 {
			t.Errorf("the largest host of %v has a disc of %.1f pixels", most, r)
		}
		if got := v.radius(s.unit() * s.larger()); math.Abs(got-v.radius(coarse)) > 1e-9 {
			t.Errorf("the key shows %v pixels for %v", got, s.unit())
		}
	}
	if Unit(0) != .001 || Unit(math.NaN()) != coarse || (&State{}).unit() != coarse {
		t.Error("nothing abroad")
	}
}
