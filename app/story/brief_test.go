package story

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

// The odds in the brief say what they are of: of a change, where the levels differ.
func TestBriefOdds(t *testing.T) {
	seen := map[string]bool{}
	for _, market := range []float64{.001, .02, .1, 1} {
		s := model.New("footwear")
		s.Levers = model.Levers{Market: market, Infrastructure: market / 2}
		in := counted(t, input(t, s, lang.En, s.Years))
		a, b := in.With.Last(model.OutF), in.Without.Last(model.OutF)
		_, _, differ := Levels(a, b)
		want := "Same in "
		switch {
		case math.Abs(a-b) >= visible:
			want = map[bool]string{true: "Lifted in ", false: "Lowered in "}[a > b]
		case differ:
			want = "Little changed in "
		}
		seen[want] = true
		if got := Brief(in).Text(); !strings.Contains(got, want) {
			t.Errorf("market %v, %.4f against %.4f: %q does not say %q", market, a, b, got, want)
		}
	}
	if len(seen) < 3 {
		t.Errorf("only %v were tried", seen)
	}
}
