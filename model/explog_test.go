package model

import (
	"math"
	"testing"
)

// ulps is the distance of two floats in units of the last place of want.
func ulps(got, want float64) float64 {
	return math.Abs(got-want) / (math.Nextafter(math.Abs(want), math.Inf(1)) - math.Abs(want))
}

func TestExpAndLogAreAccurate(t *testing.T) {
	r := newRand(4)
	for range 200_000 {
		x := between(r, -700, 700)
		if r.IntN(2) == 0 {
			x = between(r, -3, 3)
		}
		if d := ulps(exp(x), math.Exp(x)); d > 2 {
			t.Fatalf("exp(%v) = %v is %v units off %v", x, exp(x), d, math.Exp(x))
		}
		y := math.Exp(x)
		if d := ulps(log(y), math.Log(y)); d > 2 && math.Abs(log(y)-math.Log(y)) > 1e-16 {
			t.Fatalf("log(%v) = %v is %v units off %v", y, log(y), d, math.Log(y))
		}
	}
}

func TestExpAndLogAtTheEdges(t *testing.T) {
	for _, c := range []struct{ x, want float64 }{
		{0, 1}, {1, math.E}, {-1e9, exp(-708)}, {1e9, exp(709)}, {math.Inf(-1), exp(-708)},
	} {
		if got := exp(c.x); math.Abs(got-c.want) > 1e-15*c.want {
			t.Errorf("exp(%v) = %v, want %v", c.x, got, c.want)
		}
	}
	if exp(-708) > 1e-300 || math.IsInf(exp(709), 0) {
		t.Errorf("exp at its limits: %v, %v", exp(-708), exp(709))
	}
	if log(1) != 0 || !math.IsInf(log(0), -1) {
		t.Errorf("log(1) = %v, log(0) = %v", log(1), log(0))
	}
	if logistic(0.5, 0.5, 0.1) != 0.5 || logistic(9, 0, 0.01) != 1 || logistic(-9, 0, 0.01) > 1e-300 {
		t.Errorf("logistic: %v %v %v", logistic(0.5, 0.5, 0.1), logistic(9, 0, 0.01), logistic(-9, 0, 0.01))
	}
}

// The stream of shocks is that of every other implementation of the model.
func TestNoiseStream(t *testing.T) {
	for _, c := range []struct {
		seed     uint32
		uniforms [3]float64
		normals  [2]float64
	}{
		{1, [3]float64{0.6270739405881613, 0.002735721180215478, 0.5274470399599522}, [2]float64{0.9659740590135758, 1.1231041937508899}},
		{42, [3]float64{0.6011037519201636, 0.44829055899754167, 0.8524657934904099}, [2]float64{-0.9561622293825863, -0.27302610488160717}},
		{4294967295, [3]float64{0.8964226141106337, 0.189478256739676, 0.7156526781618595}, [2]float64{0.17357398762023046, 0.7679884283507272}},
	} {
		r := mulberry32(c.seed)
		for i, want := range c.uniforms {
			if got := r.uniform(); got != want {
				t.Errorf("seed %d: uniform %d is %v, want %v", c.seed, i, got, want)
			}
		}
		r = mulberry32(c.seed)
		for i, want := range c.normals {
			if got := r.normal(); math.Abs(got-want) > 1e-14 {
				t.Errorf("seed %d: normal %d is %v, want %v", c.seed, i, got, want)
			}
		}
	}
}
