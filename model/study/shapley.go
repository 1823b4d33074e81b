package study

import "math/bits"

// Shapley divides what all of n players achieve together over them: every
// player gets its mean contribution over all orders in which the players could
// have joined (Shapley 1953). value holds the achievement of every coalition,
// indexed by the bit set of its members (2^n values, value[0] that of nobody).
// The shares sum to value[2^n-1] - value[0], a player who never changes anything
// gets 0, and two who always change the same get the same.
//
// It panics when the length of value is no power of two.
func Shapley(value []float64) []float64 {
	n := bits.Len(uint(len(value))) - 1
	if n < 0 || len(value) != 1<<n {
		panic("study: coalitions missing")
	}
	// weight[s] = s! (n-1-s)! / n!, the share of orders in which exactly a given
	// set of s players came before.
	weight := make([]float64, max(1, n))
	weight[0] = 1 / float64(max(1, n))
	for s := 1; s < n; s++ {
		weight[s] = weight[s-1] * float64(s) / float64(n-s)
	}
	share := make([]float64, n)
	for i := range share {
		for set := range value {
			if set>>i&1 == 0 {
				share[i] += weight[bits.OnesCount(uint(set))] * (value[set|1<<i] - value[set])
			}
		}
	}
	return share
}
