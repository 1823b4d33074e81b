package number

import (
	"math"
	"testing"
)

func TestFixed(t *testing.T) {
	for _, c := range []struct {
		x    float64
		n    int
		want string
	}{
		{1.005, 1, "1.0"}, {-1.25, 1, "−1.2"}, {-.04, 1, "0.0"}, {-.04, 2, "−0.04"}, {-.4, 0, "0"}, {-10, 0, "−10"}, {math.Copysign(0, -1), 2, "0.00"},
	} {
		if got := Fixed(c.x, c.n); got != c.want {
			t.Errorf("%v to %d decimals is %s, not %s", c.x, c.n, got, c.want)
		}
	}
}
