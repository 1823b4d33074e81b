package study

import (
	"fmt"
	"slices"
	"testing"
)

// Every slice of every axis holds exactly one point, whatever N.
func TestLatinIsLatin(t *testing.T) {
	for _, n := range []int{1, 2, 3, 5, 16, 17, 100, 1000, 4097} {
		l := Latin{N: n, Seed: uint64(n)}
		seen := make([][]bool, 3)
		for j := range seen {
			seen[j] = make([]bool, n)
		}
		u := make([]float64, 3)
		for i := range n {
			l.Point(i, u)
			for j, x := range u {
				if !(x >= 0 && x < 1) {
					t.Fatalf("N %d point %d axis %d: %v", n, i, j, x)
				}
				slice := int(x * float64(n))
				if seen[j][slice] {
					t.Fatalf("N %d axis %d: slice %d holds two points", n, j, slice)
				}
				seen[j][slice] = true
			}
		}
	}
}

// Axes are independent of one another: no pair of them is correlated beyond
// chance (five standard deviations of the correlation of N points).
func TestLatinAxesUncorrelated(t *testing.T) {
	const n, dims = 1000, 32
	u := make([]float64, dims)
	var sum [dims][dims]float64
	for i := range n {
		Latin{N: n, Seed: 7}.Point(i, u)
		for a := range u {
			for b := range a {
				sum[a][b] += (u[a] - .5) * (u[b] - .5) * 12 / n
			}
		}
	}
	for a := range dims {
		for b := range a {
			if r := sum[a][b]; r*r > 25.0/n {
				t.Errorf("axes %d and %d: correlation %.3f", a, b, r)
			}
		}
	}
}

// A point depends on N, seed and index alone, and differs when any of them does.
func TestLatinPoint(t *testing.T) {
	at := func(l Latin, i int) []float64 {
		u := make([]float64, 4)
		l.Point(i, u)
		return u
	}
	a := at(Latin{1000, 1}, 17)
	if !slices.Equal(a, at(Latin{1000, 1}, 17)) {
		t.Error("the same point twice differs")
	}
	for _, b := range [][]float64{at(Latin{1000, 1}, 18), at(Latin{1000, 2}, 17), at(Latin{1001, 1}, 17)} {
		if slices.Equal(a, b) {
			t.Error("another point is the same")
		}
	}
}

func ExampleLatin() {
	u := make([]float64, 2)
	for i := range 4 {
		Latin{N: 4, Seed: 1}.Point(i, u)
		fmt.Printf("quarter %d of the first axis, %d of the second\n", int(u[0]*4), int(u[1]*4))
	}
	// Output:
	// quarter 1 of the first axis, 1 of the second
	// quarter 3 of the first axis, 3 of the second
	// quarter 0 of the first axis, 2 of the second
	// quarter 2 of the first axis, 0 of the second
}
