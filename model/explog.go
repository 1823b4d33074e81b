package model

import (
	"math"
	"runtime"
)

// Exponential and logarithm of the inner loop. The standard library's are
// assembly on some processors and Go on others, so their last digit differs
// between a server and a browser; these two are the same arithmetic everywhere
// (fused multiply-add aside), and skip the special cases that a validated
// scenario cannot produce. Both stay within one unit in the last place, after
// the rational approximations of FreeBSD's e_exp.c and e_log.c (Sun
// Microsystems, 1993).

const (
	ln2Hi = 6.93147180369123816490e-01
	ln2Lo = 1.90821492927058770002e-10
	log2E = 1.44269504088896338700e+00

	// Adding and subtracting 1.5*2^52 rounds to the nearest integer.
	roundMagic = 6755399441055744.0
)

// exp returns e**x for finite x, held to the range of float64: arguments below
// -708 and above 709 give the value there.
func exp(x float64) float64 {
	v := [1]float64{x}
	expEach(v[:])
	return v[0]
}

// log returns the natural logarithm of a normal x > 0; log(0) is -infinity.
func log(x float64) float64 {
	if x == 0 {
		return math.Inf(-1)
	}
	// x = f * 2**k with sqrt(2)/2 <= f < sqrt(2).
	bits := math.Float64bits(x)
	const halfSqrt2 = 0x3fe6a09e667f3bcd
	shift := int64(bits-halfSqrt2) >> 52
	f := math.Float64frombits(bits-uint64(shift)<<52) - 1
	k := float64(shift)

	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	t1 := s2 * (6.666666666666735130e-01 + s4*(2.857142874366239149e-01+s4*(1.818357216161805012e-01+s4*1.479819860510658591e-01)))
	t2 := s4 * (3.999999999940941908e-01 + s4*(2.222219843214978396e-01+s4*1.531383769920937332e-01))
	hfsq := 0.5 * f * f
	return k*ln2Hi - ((hfsq - (s*(hfsq+t1+t2) + k*ln2Lo)) - f)
}

// expEach replaces every element of v by its exponential.
func expEach(v []float64) {
	for i, x := range v {
		if x < -708 {
			x = -708
		}
		if x > 709 {
			x = 709
		}
		shifted := x*log2E + roundMagic
		k := shifted - roundMagic
		hi := x - k*ln2Hi
		lo := k * ln2Lo
		r := hi - lo
		t := r * r
		c := r - t*(1.66666666666666657415e-01+t*(-2.77777777770155933842e-03+
			t*(6.61375632143793436117e-05+t*(-1.65339022054652515390e-06+t*4.13813679705723846039e-08))))
		y := 1 - ((lo - (r*c)/(2-c)) - hi)
		v[i] = math.Float64frombits(math.Float64bits(y) + math.Float64bits(shifted)<<52)
	}
}

// logistic is the only threshold shape of the model: the share of a crowd whose
// threshold, spread around th with width w, lies below z.
func logistic(z, th, w float64) float64 { return 1 / (1 + exp((th-z)/w)) }

// atMost1 is min(1, x), which in the browser is a call where this is not.
func atMost1(x float64) float64 {
	if x > 1 {
		return 1
	}
	return x
}

// lesser is min(a, b) without a call.
func lesser(a, b float64) float64 {
	if b < a {
		return b
	}
	return a
}

// pos is the positive part of x: in the browser without a branch, which costs more
// there than the sum; on a processor the branch is foreseen.
func pos(x float64) float64 {
	if runtime.GOARCH == "wasm" {
		return 0.5 * (x + math.Abs(x))
	}
	if x <= 0 {
		return 0
	}
	return x
}
