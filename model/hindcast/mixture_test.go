package hindcast

import (
	"math"
	"slices"
	"testing"
)

// One case has the quantiles of its normal, two far apart have each their half, and
// runs that give nothing leave the lower quantiles there.
func TestMixture(t *testing.T) {
	const z95, z75, z90 = 1.6448536269514722, .6744897501960817, 1.2815515655446004
	nothing := math.Inf(-1)
	for _, c := range []struct {
		means []float64
		want  band
	}{
		{[]float64{3}, band{3 - 2*z95, 3 - 2*z75, 3 + 2*z75, 3 + 2*z95}},
		{[]float64{-1e3, 1e3}, band{-1e3 - 2*z90, -1e3, 1e3, 1e3 + 2*z90}},
		{[]float64{nothing, nothing, 5, 5}, band{nothing, nothing, 5, 5 + 2*z90}},
		{[]float64{nothing}, band{nothing, nothing, nothing, nothing}},
	} {
		m := mixture{}
		for _, mean := range c.means {
			m.add(mean, 2)
		}
		got := m.band()
		for i := range got {
			if !(got[i] == c.want[i] || math.Abs(got[i]-c.want[i]) < 1e-9) {
				t.Errorf("%v: %v, should be %v", c.means, got, c.want)
				break
			}
		}
	}
	// No normal approximation: a skewed set of runs has a skewed interval.
	m := mixture{}
	for _, mean := range []float64{0, 0, 0, 0, 0, 0, 0, 0, 0, 10} {
		m.add(mean, .1)
	}
	if b := m.band(); !slices.IsSorted(b[:]) || b[3] < 9.9 || b[2] > .2 {
		t.Errorf("%v", b)
	}
}
