package hindcast

import (
	"math"
	"testing"
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) < 1e-12) {
		t.Errorf("%s is %v, by hand %v", what, got, want)
	}
}

// Scores and rulers of a series small enough to work out on paper: .70 .74 .75 in
// 2016 to 2018, then .80 and .70, of which the run says .78 and .74.
func TestScoresByHand(t *testing.T) {
	var fs []Figure
	for i, x := range []float64{.70, .74, .75, .80, .70} {
		start := float64(2 + i)
		fs = append(fs, Figure{Observed: x, Start: start, End: start + 1, Fit: i < 3})
	}
	r := lay(fs)
	near(t, "the slope", r.slope, .025)
	near(t, "the last figure", r.last, .75)
	near(t, "the trend after two years", r.linear(6.5), .80)
	near(t, "the damped trend after two years", r.damped(6.5), .75+.025*(.85+.85*.85))
	var run, held pairs
	for i, x := range []float64{.78, .74} {
		run.add(x, fs[3+i].Observed)
		held.add(r.last, fs[3+i].Observed)
	}
	near(t, "rmse", run.rmse(), math.Sqrt((.02*.02+.04*.04)/2))
	near(t, "rmse of no change", held.rmse(), .05)
	near(t, "bias", run.bias(), .01)
	um, us, uc := run.theil()
	near(t, "Theil's share of bias", um, .0001/.001)
	near(t, "Theil's share of spread", us, .0009/.001) // .02 against .05
	near(t, "Theil's rest", uc, 0)
	near(t, "interval score inside", intervalScore(.6, .9, .8), .3)
	near(t, "interval score outside", intervalScore(.6, .75, .8), .15+20*.05)
}

func TestRanks(t *testing.T) {
	near(t, "the same order", spearman([]float64{1, 5, 9}, []float64{2, 3, 100}), 1)
	near(t, "the other order", spearman([]float64{1, 5, 9}, []float64{4, 3, 2}), -1)
	near(t, "with ties", spearman([]float64{1, 1, 2}, []float64{1, 2, 3}), math.Sqrt(3)/2)
	if x := spearman([]float64{1, 1}, []float64{1, 2}); !math.IsNaN(x) {
		t.Errorf("no order correlates %v", x)
	}
}

// What a formula may not say is refused, and what it says is computed.
func TestFormula(t *testing.T) {
	f, err := parseFormula("(qG+qB)*K0/(K0+KB)")
	if err != nil || f.stock {
		t.Fatal(err, f.stock)
	}
	at := map[string]float64{"qG": 3, "qB": 1, "K0": 6, "KB": 2}
	near(t, "the formula", f.at(func(s string) float64 { return at[s] }), 3)
	if f, err := parseFormula("1-dva"); err != nil || f.at(func(string) float64 { return .25 }) != .75 {
		t.Error(err)
	}
	if f, err := parseFormula("K0/(K0+KB)"); err != nil || !f.stock {
		t.Error("shares of capacity are no stock", err)
	}
	for _, text := range []string{"", "nothing", "2*u", "u(1)", "-u", "u+"} {
		if _, err := parseFormula(text); err == nil {
			t.Errorf("%q is a formula", text)
		}
	}
}

func TestTold(t *testing.T) {
	for _, c := range []struct {
		with, without, sigma, tolerance float64
		n                               int
		want                            Policy
	}{
		{.1, .3, .1, .1, 1, Supports}, {.3, .1, .1, .1, 1, Contradicts}, {.1, .14, .1, .1, 4, CannotTell}, {.1, .16, .1, .1, 4, Supports},
		{1, 2, .1, .1, 0, CannotTell}, {math.NaN(), 1, .1, .1, 3, CannotTell}, {.31, 2, .1, .1, 1, CannotTell}, {2, .31, .1, .1, 1, CannotTell},
	} {
		if got := told(c.with, c.without, c.sigma, c.tolerance, c.n); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
}
