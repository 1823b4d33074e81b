package order_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"silkladder/model/order"
)

// Equals keep their order, as with package slices.
func TestStable(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		a := make([][2]int, rng.IntN(60))
		for i := range a {
			a[i] = [2]int{rng.IntN(8), i}
		}
		b := slices.Clone(a)
		by := func(x, y [2]int) int { return cmp.Compare(x[0], y[0]) }
		order.Stable(a, by)
		slices.SortStableFunc(b, by)
		if !slices.Equal(a, b) {
			t.Fatalf("%v, want %v", a, b)
		}
	}
}

// Longest first; those of one length as they stood.
func ExampleStable() {
	words := []string{"ore", "shoe", "ship", "glass"}
	order.Stable(words, func(a, b string) int { return len(b) - len(a) })
	fmt.Println(words)
	// Output: [glass shoe ship ore]
}
