package chart

import (
	"math"
	"sort"
)

// scale maps [d0, d1] of data linearly to [r0, r1] of pixels.
type scale struct{ d0, d1, r0, r1 float64 }

func (s scale) at(v float64) float64 {
	if s.d1 == s.d0 {
		return s.r0
	}
	return s.r0 + (v-s.d0)/(s.d1-s.d0)*(s.r1-s.r0)
}

// clamped is at for values that may lie outside the scale.
func (s scale) clamped(v float64) float64 {
	return s.at(math.Min(math.Max(v, math.Min(s.d0, s.d1)), math.Max(s.d0, s.d1)))
}

func clamp(v, lo, hi float64) float64 { return math.Min(math.Max(v, lo), hi) }

// slot is something of a given size that would like its centre at want; spread
// finds it a place.
type slot struct{ want, size, at float64 }

// spread places slots along one direction within [lo, hi] so that none overlap
// and the sum of squared displacements is least: overlapping neighbours are
// pooled and the pool is centred on what its members want. If there is not
// room for all, they overlap evenly rather than leave the range.
func spread(slots []slot, lo, hi float64) {
	if len(slots) == 0 {
		return
	}
	order := make([]int, len(slots))
	total := 0.0
	for i := range order {
		order[i] = i
		total += slots[i].size
	}
	sort.SliceStable(order, func(a, b int) bool { return slots[order[a]].want < slots[order[b]].want })
	squeeze := 1.0
	if total > hi-lo && total > 0 {
		squeeze = (hi - lo) / total
	}
	type pool struct {
		first, last int
		size, sum   float64 // sum of wanted starts, each less the sizes before it
		n           float64
	}
	start := func(p pool) float64 { return clamp(p.sum/p.n, lo, math.Max(lo, hi-p.size)) }
	var pools []pool
	for k, i := range order {
		size := slots[i].size * squeeze
		p := pool{k, k, size, slots[i].want - size/2, 1}
		for len(pools) > 0 {
			q := pools[len(pools)-1]
			if start(q)+q.size <= start(p)+1e-9 {
				break
			}
			p = pool{q.first, p.last, q.size + p.size, q.sum + p.sum - q.size*p.n, q.n + p.n}
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	for _, p := range pools {
		y := start(p)
		for k := p.first; k <= p.last; k++ {
			i := order[k]
			size := slots[i].size * squeeze
			slots[i].at = y + size/2
			y += size
		}
	}
}

// centre is the baseline that centres a line of figures or capitals on y.
func centre(y, size float64) float64 {
	if size == 0 {
		size = DefaultSize
	}
	return y + size*.36
}

// lineHeight of a block of text.
func lineHeight(size float64) float64 {
	if size == 0 {
		size = DefaultSize
	}
	return math.Round(size * 1.25)
}

// widest is the width of the widest of some texts.
func widest(size float64, s ...string) float64 {
	w := 0.0
	for _, t := range s {
		w = math.Max(w, Width(t, size))
	}
	return w
}

// minmax widens [lo, hi] by the finite values of v.
func minmax(v []float64, lo, hi float64) (float64, float64) {
	for _, x := range v {
		if !math.IsNaN(x) && !math.IsInf(x, 0) {
			lo, hi = math.Min(lo, x), math.Max(hi, x)
		}
	}
	return lo, hi
}

// near is the index of the x nearest to v.
func near(x []float64, v float64) int {
	best := 0
	for i := range x {
		if math.Abs(x[i]-v) < math.Abs(x[best]-v) {
			best = i
		}
	}
	return best
}

// stops are the whole years of x, or none for a bare figure.
func (h Head) stops(x []float64) []int {
	if h.Bare {
		return nil
	}
	return wholeYears(x)
}

// wholeYears are the indices of x nearest above each calendar year, and the
// last: the rows of tables and the stops of readouts.
func wholeYears(x []float64) []int {
	var at []int
	next := math.Inf(-1)
	for i, v := range x {
		if v >= next-1e-9 {
			at = append(at, i)
			next = math.Floor(v+1e-9) + 1
		}
	}
	if n := len(x); n > 0 && at[len(at)-1] != n-1 {
		at = append(at, n-1)
	}
	return at
}
