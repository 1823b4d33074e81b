package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/export"
)

func TestDifference(t *testing.T) {
	for _, c := range []struct{ a, b, want float64 }{
		{1, 1, 0}, {0, 0, 0}, {2, 1, 0.5}, {-1, 1, 2}, {100, 101, 1.0 / 101},
		{1e-5, 2e-5, 1e-5 / floor}, // small values count as floor
	} {
		if got := apart(c.a, c.b, floor); math.Abs(got-c.want) > 1e-15 {
			t.Errorf("%v and %v differ by %v, want %v", c.a, c.b, got, c.want)
		}
	}
	if d := apart(math.NaN(), 1, floor); d <= tolerance {
		t.Errorf("no number differs from a number by %v", d)
	}
}

// An equation that is wrong by a billionth is caught in every series of every world,
// remainders too, wherever the series is larger than a fiftieth.
func TestPlantedFault(t *testing.T) {
	for _, w := range worlds() {
		var err error
		if w.series, err = export.RecordedSeries(w.base); err != nil {
			t.Fatal(err)
		}
		r, err := w.engine.Run(w.base)
		if err != nil {
			t.Fatal(err)
		}
		years := int(w.base.Years) + 1
		values := w.yearly(r)
		for i, x := range w.series {
			e := expected{world: w, names: []string{x.Name}, units: []float64{x.Unit}, years: years, values: values[i*years : (i+1)*years]}
			var got []float64
			large := false
			for _, v := range e.values {
				got = append(got, v*x.Unit*(1+1e-9))
				large = large || math.Abs(v) > 2e-2
			}
			var rep report
			if rep.compare(e, formats[0], got); large && rep.passed() {
				t.Errorf("%s: %s may be wrong by a billionth", w.name, x.Name)
			}
		}
	}
	for name := range remainders {
		w := worlds()[0]
		list, err := export.RecordedSeries(w.base)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(list, func(s export.Recorded) bool { base, _, _ := strings.Cut(s.Name, "["); return base == name }) {
			t.Errorf("no series %s", name)
		}
	}
}

// A point beyond the tolerance, or one that is no number, fails the check, and
// the last line says so; nothing compared is no pass either.
func TestReportFails(t *testing.T) {
	e := expected{world: &world{name: "one"}, names: []string{"F"}, units: []float64{1}, years: 2, values: []float64{1, 2}}
	for _, c := range []struct {
		got  []float64
		pass bool
	}{
		{[]float64{1, 2}, true},
		{[]float64{1, 2 + 1e-13}, true},
		{[]float64{1, 2 + 1e-11}, false},
		{[]float64{math.NaN(), 2}, false},
	} {
		var r report
		r.compare(e, formats[0], c.got)
		if r.passed() != c.pass || strings.Contains(r.String(), "FAILED") == c.pass {
			t.Errorf("%v: passed %v: %s", c.got, r.passed(), r)
		}
	}
	if (report{}).passed() {
		t.Error("a check of nothing passes")
	}
}

// Sets are the same for the same seed, allowed by the model, and steady.
func TestDraw(t *testing.T) {
	for _, w := range worlds() {
		var err error
		if w.series, err = export.RecordedSeries(w.base); err != nil {
			t.Fatal(err)
		}
		first, values, _ := w.draw(rand.New(rand.NewPCG(1, 2)))
		again, same, _ := w.draw(rand.New(rand.NewPCG(1, 2)))
		if first.Params != again.Params || first.Levers != again.Levers || len(values) != len(same) {
			t.Errorf("%s: another set from the same seed", w.name)
		}
		if err := first.Validate(); err != nil {
			t.Errorf("%s: %v", w.name, err)
		}
		if want := len(w.series) * (int(w.base.Years) + 1); len(values) != want {
			t.Errorf("%s: %d values, want %d", w.name, len(values), want)
		}
	}
}

// Where production takes nearly all people, a last digit decides, and the set is
// not steady; footwear at its defaults is.
func TestSteady(t *testing.T) {
	w := worlds()[0]
	var err error
	if w.series, err = export.RecordedSeries(w.base); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		bound float64
		want  bool
	}{{0.85, true}, {0.9999999, false}} {
		s := w.base
		s.Params.BoundN = c.bound
		r, err := w.engine.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.steady(rand.New(rand.NewPCG(1, 2)), s, w.yearly(r)); got != c.want {
			t.Errorf("%v of all people in production: steady %v", c.bound, got)
		}
	}
}

// A nudge moves every parameter by some units in the last place and
// keeps it in its range.
func TestNudge(t *testing.T) {
	s := model.New("electronics")
	n := nudge(rand.New(rand.NewPCG(1, 2)), s)
	moved := 0
	for _, d := range model.ParamTable() {
		v, m := d.Get(&s.Params), d.Get(&n.Params)
		for k := range v {
			if m[k] < d.Min || m[k] > d.Max || math.Abs(m[k]-v[k]) > 1.5*lastDigit*math.Abs(v[k]) {
				t.Errorf("%s: %v from %v", d.ID, m[k], v[k])
			}
			if m[k] != v[k] {
				moved++
			}
		}
	}
	if moved < 100 {
		t.Errorf("%d numbers moved", moved)
	}
}
