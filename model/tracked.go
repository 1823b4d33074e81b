package model

import "math"

// tracked holds a list of exponentials or logarithms that move little from one
// step to the next, as nearly all of the inner loop do: it keeps the arguments
// of the last step and corrects the values by a short series, which costs a
// third of computing them afresh. The series are cut where the next term is
// below the last digit; a step too long for them computes the value anew, so
// that a list is never off by more than the rounding of its steps (about 1e-14
// after a thousand).
type tracked struct {
	x, f []float64 // arguments and values of the last step
}

// reset makes room for n values, none of them known.
func (t *tracked) reset(n int) {
	t.x, t.f = grow(t.x, n), grow(t.f, n)
	for i := range t.x {
		t.x[i] = math.Inf(1)
	}
}

// exp returns the exponentials of v, which it shares with the next call.
func (t *tracked) exp(v []float64) []float64 {
	xs, fs := t.x[:len(v)], t.f[:len(v)]
	for i, x := range v {
		d := x - xs[i]
		xs[i] = x
		// |d| < 1/16: the first term left out is below 4e-17.
		if d2 := d * d; d2 < 1.0/256 && x < 700 && x > -700 {
			fs[i] *= 1 + d + d2*((1.0/2+d*(1.0/6))+d2*((1.0/24+d*(1.0/120))+d2*((1.0/720+d*(1.0/5040))+d2*(1.0/40320))))
			continue
		}
		fs[i] = exp(x)
	}
	return fs
}

// log returns the logarithms of v, which it shares with the next call.
func (t *tracked) log(v []float64) []float64 {
	xs, fs := t.x[:len(v)], t.f[:len(v)]
	for i, x := range v {
		s := (x - xs[i]) / (x + xs[i])
		xs[i] = x
		// |s| < 1/64: the first term left out is below 2e-17.
		if s2 := s * s; s2 < 1.0/4096 {
			fs[i] += 2 * s * (1 + s2*(1.0/3+s2*(1.0/5+s2*(1.0/7))))
			continue
		}
		fs[i] = log(x)
	}
	return fs
}

// pow returns v to the power a, which it shares with the next call; a is the same
// in every call.
func (t *tracked) pow(v []float64, a float64) []float64 {
	xs, fs := t.x[:len(v)], t.f[:len(v)]
	a2, a3, a4 := (a-1)/2, (a-2)/3, (a-3)/4
	a5, a6, a7, a8 := (a-4)/5, (a-5)/6, (a-6)/7, (a-7)/8
	for i, x := range v {
		d := (x - xs[i]) / xs[i]
		xs[i] = x
		// |d| < 1/64: for a power below 1 the first term left out is below 5e-17.
		if d < 1.0/64 && d > -1.0/64 {
			fs[i] *= 1 + a*d*(1+a2*d*(1+a3*d*(1+a4*d*(1+a5*d*(1+a6*d*(1+a7*d*(1+a8*d)))))))
			continue
		}
		fs[i] = exp(a * log(x))
	}
	return fs
}
