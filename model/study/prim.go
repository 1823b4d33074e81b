package study

import (
	"cmp"
	"math"
	"slices"
)

// Prim finds boxes of assumptions in which something happens (the patient rule
// induction method: Friedman & Fisher 1999; as scenario discovery: Bryant & Lempert
// 2010). From the box of all cases it peels, again and again, a thin slice off one
// end of one axis, the slice whose loss raises the density of the cases of interest
// most for the cases it costs.
type Prim struct {
	Names    []string    // of the axes
	X        [][]float64 // one row a case
	Interest []bool      // whether it happens in the case

	Slice float64 // share of the box's cases that a peel takes, 0 = .05
	Least float64 // share of all cases below which no box is peeled, 0 = .05
}

// Limit is one side or both of a box along an axis; infinite where it is open.
type Limit struct {
	Axis      int
	Low, High float64
	P         float64 // quasi-p: how likely the box's density is by chance without this limit
}

// Box is a part of the space of assumptions.
type Box struct {
	Limits   []Limit // of restricted axes, in the order of the axes
	Cases    int     // inside
	Hits     int     // cases of interest inside
	Density  float64 // share of the cases inside that are of interest
	Coverage float64 // share of all cases of interest that lie inside
	Support  float64 // share of all cases that lie inside
}

// Holds reports whether a case lies in the box.
func (b Box) Holds(x []float64) bool {
	for _, l := range b.Limits {
		if !(x[l.Axis] >= l.Low && x[l.Axis] <= l.High) {
			return false
		}
	}
	return true
}

// balance weighs how much denser a box is than all cases against how many it holds
// (weighted relative accuracy: Lavrac, Flach & Zupan 1999).
func (b Box) balance(all Box) float64 { return b.Support * (b.Density - all.Density) }

// Trajectory returns the boxes from all cases to the last peel, each with its
// quasi-p values.
func (p Prim) Trajectory() []Box { return p.peel(make([]bool, len(p.X))) }

// peel is Trajectory over the cases that are not taken.
func (p Prim) peel(taken []bool) []Box {
	slice, least := p.Slice, p.Least
	if slice == 0 {
		slice = .05
	}
	if least == 0 {
		least = .05
	}
	low, high := make([]float64, len(p.Names)), make([]float64, len(p.Names))
	for j := range low {
		low[j], high[j] = math.Inf(-1), math.Inf(1)
	}
	var inside []int
	for i := range p.X {
		if !taken[i] {
			inside = append(inside, i)
		}
	}
	list := []Box{p.box(low, high, taken)}
	for last := list[0]; last.Hits > 0 && last.Hits < last.Cases; last = list[len(list)-1] {
		best, bestAxis, bestLow, bestHigh := math.Inf(-1), -1, 0.0, 0.0
		for j := range p.Names {
			values := make([]float64, len(inside))
			for k, i := range inside {
				values[k] = p.X[i][j]
			}
			slices.Sort(values)
			cut := int(slice * float64(len(values)))
			if cut < 1 {
				continue
			}
			for _, c := range [][2]float64{{values[cut], high[j]}, {low[j], values[len(values)-1-cut]}} {
				if gain, ok := p.gain(inside, j, c[0], c[1], least); ok && gain > best {
					best, bestAxis, bestLow, bestHigh = gain, j, c[0], c[1]
				}
			}
		}
		if bestAxis < 0 {
			break
		}
		low[bestAxis], high[bestAxis] = bestLow, bestHigh
		inside = slices.DeleteFunc(inside, func(i int) bool {
			x := p.X[i][bestAxis]
			return x < bestLow || x > bestHigh
		})
		list = append(list, p.box(low, high, taken))
	}
	return list
}

// gain is how much the density rises per case lost when an axis is cut; false when
// the cut takes nothing or leaves too little.
func (p Prim) gain(inside []int, axis int, low, high, least float64) (float64, bool) {
	hits, left, all := 0, 0, 0
	for _, i := range inside {
		if p.Interest[i] {
			all++
		}
		if x := p.X[i][axis]; x >= low && x <= high {
			left++
			if p.Interest[i] {
				hits++
			}
		}
	}
	if left == len(inside) || float64(left) < least*float64(len(p.X)) || left == 0 {
		return 0, false
	}
	was, is := float64(all)/float64(len(inside)), float64(hits)/float64(left)
	return (is - was) / float64(len(inside)-left), true
}

// box measures a box over the cases that are not taken; coverage and support are
// of all cases.
func (p Prim) box(low, high []float64, taken []bool) (b Box) {
	for j := range low {
		if !math.IsInf(low[j], -1) || !math.IsInf(high[j], 1) {
			b.Limits = append(b.Limits, Limit{Axis: j, Low: low[j], High: high[j]})
		}
	}
	return p.Measure(b.Limits, taken)
}

// Measure is the box with the given limits, over all cases or those that are not
// taken.
func (p Prim) Measure(limits []Limit, taken []bool) Box {
	b := Box{Limits: slices.Clone(limits)}
	all := 0
	for i, x := range p.X {
		if p.Interest[i] {
			all++
		}
		if (taken == nil || !taken[i]) && b.Holds(x) {
			b.Cases++
			if p.Interest[i] {
				b.Hits++
			}
		}
	}
	if b.Cases > 0 {
		b.Density = float64(b.Hits) / float64(b.Cases)
	}
	if all > 0 {
		b.Coverage = float64(b.Hits) / float64(all)
	}
	b.Support = float64(b.Cases) / float64(max(1, len(p.X)))
	for k := range b.Limits {
		open := Box{Limits: slices.Delete(slices.Clone(b.Limits), k, k+1)}
		n, hits := 0, 0
		for i, x := range p.X {
			if (taken == nil || !taken[i]) && open.Holds(x) {
				n++
				if p.Interest[i] {
					hits++
				}
			}
		}
		b.Limits[k].P = atLeast(b.Hits, b.Cases, float64(hits)/float64(max(1, n)))
	}
	return b
}

// atLeast is the chance of k or more hits in n cases at density p.
func atLeast(k, n int, p float64) float64 {
	switch {
	case k <= 0 || p >= 1:
		return 1
	case p <= 0:
		return 0
	}
	ln := func(x int) float64 { y, _ := math.Lgamma(float64(x) + 1); return y }
	sum := 0.0
	for i := k; i <= n; i++ {
		sum += math.Exp(ln(n) - ln(i) - ln(n-i) + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return min(1, sum)
}

// chance is the quasi-p above which a limit says nothing.
const chance = 0.05

// Choose takes from a trajectory the box with the best balance of density and
// coverage, and drops the limits that chance would explain.
func (p Prim) Choose(trajectory []Box, taken []bool) Box {
	best := slices.MaxFunc(trajectory, func(a, b Box) int {
		return cmp.Compare(a.balance(trajectory[0]), b.balance(trajectory[0]))
	})
	for {
		worst := -1
		for k, l := range best.Limits {
			if l.P > chance && (worst < 0 || l.P > best.Limits[worst].P) {
				worst = k
			}
		}
		if worst < 0 {
			return best
		}
		best = p.Measure(slices.Delete(slices.Clone(best.Limits), worst, worst+1), taken)
	}
}

// denser is what a box must reach to be worth a word: a quarter more, or a quarter
// of what is missing to all.
func denser(density float64) float64 { return min(1.25*density, density+.25*(1-density)) }

// Found is a box with the way to it.
type Found struct {
	Box
	Trajectory []Box  // from all cases that lie in no box before to the last peel
	Taken      []bool // cases that lie in a box before
}

// Boxes finds up to n boxes, each among the cases that lie in none before; it ends
// when a box is hardly denser than all cases that are left.
func (p Prim) Boxes(n int) (list []Found) {
	taken := make([]bool, len(p.X))
	for range n {
		trajectory := p.peel(taken)
		b := p.Choose(trajectory, taken)
		if b.Hits == 0 || len(b.Limits) == 0 || b.Density < denser(trajectory[0].Density) {
			break
		}
		list = append(list, Found{b, trajectory, slices.Clone(taken)})
		for i, x := range p.X {
			taken[i] = taken[i] || b.Holds(x)
		}
	}
	return list
}

// Held is how a box does where it was not looked for: one is found in every other
// case and measured in the rest. P is how likely its density there is by chance; a
// search among many axes finds some box in any noise, and this tells.
type Held struct {
	Box
	All float64 // density of all cases of the rest
	P   float64
}

// Holdout finds a box in half of the cases and measures it in the other half.
func (p Prim) Holdout() Held {
	half := [2]Prim{p, p}
	for k := range half {
		half[k].X, half[k].Interest = nil, nil
	}
	for i, x := range p.X {
		h := &half[i%2]
		h.X, h.Interest = append(h.X, x), append(h.Interest, p.Interest[i])
	}
	found := half[0].Choose(half[0].Trajectory(), nil)
	h := Held{Box: half[1].Measure(found.Limits, nil), All: half[1].Measure(nil, nil).Density, P: 1}
	if len(found.Limits) > 0 {
		h.P = atLeast(h.Hits, h.Cases, h.All)
	}
	return h
}

// Chance reports whether the box is no better than chance.
func (h Held) Chance() bool { return h.P > chance }
