package study

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// plantedBox is n cases over five axes with interest where a > .6 and b < .4, and one
// in twenty by chance.
func plantedBox(n int) Prim {
	r := rand.New(rand.NewPCG(1, 2))
	p := Prim{Names: []string{"a", "b", "c", "d", "e"}}
	for range n {
		x := make([]float64, 5)
		for j := range x {
			x[j] = r.Float64()
		}
		p.X = append(p.X, x)
		p.Interest = append(p.Interest, x[0] > .6 && x[1] < .4 || r.Float64() < .05)
	}
	return p
}

// A planted box is found: both its axes, no other, its limits to a slice, and
// nothing by chance.
func TestPrimFindsAPlantedBox(t *testing.T) {
	p := plantedBox(2000)
	boxes := p.Boxes(3)
	if len(boxes) != 1 {
		t.Fatalf("%d boxes: %+v", len(boxes), boxes)
	}
	b := boxes[0]
	if len(b.Limits) != 2 || b.Limits[0].Axis != 0 || b.Limits[1].Axis != 1 {
		t.Fatalf("limits %+v", b.Limits)
	}
	if a, c := b.Limits[0].Low, b.Limits[1].High; math.Abs(a-.6) > .05 || math.Abs(c-.4) > .05 || !math.IsInf(b.Limits[0].High, 1) {
		t.Errorf("the box is a > %v, b < %v", a, c)
	}
	if b.Density < .9 || b.Coverage < .7 || math.Abs(b.Support-.16) > .04 {
		t.Errorf("%+v", b)
	}
	for _, l := range b.Limits {
		if l.P > 1e-9 {
			t.Errorf("a planted limit has quasi-p %v", l.P)
		}
	}
}

// A trajectory begins with all cases and every peel takes some.
func TestPrimTrajectory(t *testing.T) {
	p := plantedBox(500)
	list := p.Trajectory()
	if first := list[0]; first.Support != 1 || first.Coverage != 1 || len(first.Limits) != 0 {
		t.Errorf("%+v", first)
	}
	for i := 1; i < len(list); i++ {
		if !(list[i].Cases < list[i-1].Cases) || list[i].Support < .05 {
			t.Errorf("box %d holds %d cases after %d", i, list[i].Cases, list[i-1].Cases)
		}
	}
	if len(list) < 15 {
		t.Errorf("%d boxes", len(list))
	}
	p.Interest = make([]bool, len(p.X))
	if boxes := p.Boxes(2); len(boxes) != 0 {
		t.Errorf("boxes around nothing: %+v", boxes)
	}
	if !slices.Equal(p.Names, plantedBox(1).Names) {
		t.Error("names have changed")
	}
}

// The binomial tail, by hand.
func TestAtLeast(t *testing.T) {
	for _, c := range []struct {
		k, n    int
		p, want float64
	}{{2, 2, .5, .25}, {1, 2, .5, .75}, {0, 5, .3, 1}, {3, 3, 1, 1}, {1, 3, 0, 0}, {2, 3, .1, 3*.01*.9 + .001}} {
		if got := atLeast(c.k, c.n, c.p); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

// A box that is there holds in the half of the cases that it was not looked for in;
// one found in noise does not, but for one time in twenty.
func TestHoldoutTellsNoiseFromABox(t *testing.T) {
	if h := plantedBox(400).Holdout(); h.Chance() || h.Density < .8 || h.Density < 2*h.All {
		t.Errorf("the planted box: %+v", h)
	}
	found := 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 9))
		p := Prim{Names: make([]string, 20)}
		for range 100 {
			x := make([]float64, 20)
			for j := range x {
				x[j] = r.Float64()
			}
			p.X, p.Interest = append(p.X, x), append(p.Interest, r.Float64() < .3)
		}
		if !p.Holdout().Chance() {
			found++
		}
	}
	if found > 9 {
		t.Errorf("in %d of 60 draws of noise a box is said to be there", found)
	}
}

// A limit that is open to both sides is no part of the sentence.
func TestWordsOfAnOpenLimit(t *testing.T) {
	s, err := SpaceOf("org", "phi_w")
	if err != nil {
		t.Fatal(err)
	}
	open := Limit{Axis: 1, Low: math.Inf(-1), High: math.Inf(1)}
	_, one := Box{Limits: []Limit{{Axis: 0, Low: .2, High: math.Inf(1)}}}.Words(s)
	if _, both := (Box{Limits: []Limit{{Axis: 0, Low: .2, High: math.Inf(1)}, open}}).Words(s); both != one {
		t.Errorf("%q, without the open limit %q", both, one)
	}
	if _, none := (Box{Limits: []Limit{open}}).Words(s); none != "No set of assumptions tells where it happens." {
		t.Errorf("%q", none)
	}
}
