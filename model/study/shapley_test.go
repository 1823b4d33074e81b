package study

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// byOrders is the definition of the Shapley value: the mean contribution over
// all orders of joining.
func byOrders(value []float64, n int) []float64 {
	share := make([]float64, n)
	orders := 0
	var join func(set int, gains []float64)
	join = func(set int, gains []float64) {
		if set == len(value)-1 {
			orders++
			for i, g := range gains {
				share[i] += g
			}
			return
		}
		for i := range n {
			if set>>i&1 == 0 {
				next := append([]float64(nil), gains...)
				next[i] = value[set|1<<i] - value[set]
				join(set|1<<i, next)
			}
		}
	}
	join(0, make([]float64, n))
	for i := range share {
		share[i] /= float64(orders)
	}
	return share
}

func TestShapley(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for n := range 6 {
		value := make([]float64, 1<<n)
		for i := range value {
			value[i] = rnd.NormFloat64()
		}
		got, want, sum := Shapley(value), byOrders(value, n), 0.0
		for i := range want {
			sum += got[i]
			if math.Abs(got[i]-want[i]) > 1e-12 {
				t.Errorf("%d players: player %d gets %v, want %v", n, i, got[i], want[i])
			}
		}
		if total := value[len(value)-1] - value[0]; n > 0 && math.Abs(sum-total) > 1e-12 {
			t.Errorf("%d players: shares sum to %v, total %v", n, sum, total)
		}
	}
}

func TestShapleyRefusesIncompleteGames(t *testing.T) {
	for _, n := range []int{0, 3, 5} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%d values accepted", n)
				}
			}()
			Shapley(make([]float64, n))
		}()
	}
}

// Two left gloves and a right one: only pairs are worth anything, and the scarce
// right glove gets two thirds.
func ExampleShapley() {
	value := make([]float64, 8)
	for set := range value {
		if set&4 != 0 && set&3 != 0 { // the right glove and a left one
			value[set] = 1
		}
	}
	for _, x := range Shapley(value) {
		fmt.Printf("%.3f ", x)
	}
	// Output: 0.167 0.167 0.667
}
