package study

import (
	"math/bits"
	"math/rand/v2"
)

// Latin is a Latin hypercube: N points of which exactly one falls into each of N
// equal slices of every axis (McKay, Beckman & Conover 1979). Point i is
// computed from N, the seed and i alone: the slice of axis j is a keyed
// permutation of 0..N-1 (a Feistel cipher on the index, walked until it stays
// below N; Black & Rogaway 2002), so that a million points need no memory and
// any machine can compute any of them.
type Latin struct {
	N    int
	Seed uint64
}

// Point writes the coordinates of point i, each in [0, 1), one an axis.
func (l Latin) Point(i int, u []float64) {
	if i < 0 || i >= l.N {
		panic("study: point out of range")
	}
	var r rand.PCG
	r.Seed(mix(l.Seed), mix(uint64(i)+1))
	for j := range u {
		slice := permute(uint64(i), uint64(l.N), mix(l.Seed^mix(uint64(j)+1)))
		u[j] = (float64(slice) + unit(&r)) / float64(l.N)
	}
}

// unit is a uniform number in [0, 1).
func unit(r *rand.PCG) float64 { return float64(r.Uint64()>>11) / (1 << 53) }

// permute maps i to its place in the permutation of 0..n-1 that key selects.
func permute(i, n, key uint64) uint64 {
	half := max(1, (bits.Len64(n-1)+1)/2) // bits in one half of the block
	mask := uint64(1)<<half - 1
	for {
		left, right := i>>half, i&mask
		for round := uint64(0); round < 8; round++ {
			left, right = right, left^(mix(right^key+round*0x9E3779B97F4A7C15)&mask)
		}
		if i = left<<half | right; i < n {
			return i
		}
	}
}

// mix scrambles 64 bits (the finaliser of SplitMix64, Steele, Lea & Flood 2014).
func mix(x uint64) uint64 {
	x += 0x9E3779B97F4A7C15
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}
