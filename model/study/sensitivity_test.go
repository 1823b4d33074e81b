package study_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// top lists the identifiers of the first n axes.
func top[T any](xs []T, n int, id func(T) string) []string {
	var ids []string
	for _, x := range xs[:n] {
		ids = append(ids, id(x))
	}
	return ids
}

// holdsAll fails unless got holds every word of want, in any order.
func holdsAll(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s: %v lacks %s", what, got, w)
		}
	}
}

// Elementary effects rank as in the model's documentation (section 9, footwear):
// org, η, intent, δ_I, θ_G and ι_I lead on F without levers, org and η with
// intent on the change, where mean effects are small beside a large mu*; r_debt
// and c_J on host value. (The documented sizes come from trajectories that only
// move upwards; these go both ways.)
func TestMorrisMatchesDocumentation(t *testing.T) {
	m := study.NewMorris(onSix("footwear"), study.Plausible(), study.Targets(), 60, 5)
	recs := records(t, m)
	id := func(x study.Elementary) string { return x.Dim.Param.ID }
	f := m.Effects(recs, 0)
	holdsAll(t, "F, first two", top(f, 2, id), "org")
	holdsAll(t, "F", top(f, 8, id), "org", "eta", "intent", "dI", "th_G", "iotaI")
	d := m.Effects(recs, 1)
	holdsAll(t, "change of F", top(d, 9, id), "org", "eta", "intent", "dI")
	for _, x := range d {
		switch n := id(x); {
		case (n == "eta" || n == "th_G") && math.Abs(x.Mu) > .6*x.MuStar:
			t.Errorf("change of F: %s has a one-sided effect: mu %.3f, mu* %.3f", n, x.Mu, x.MuStar)
		case (n == "fix" || n == "hollow") && !(x.Mu < 0):
			t.Errorf("change of F: %s has mean effect %.3f, documented as negative", n, x.Mu)
		}
	}
	holdsAll(t, "host value", top(m.Effects(recs, 3), 7, id), "r_debt", "c_J", "g_w", "tau_T", "smile")
}

// Variance shares rank as documented: on F org leads, then intent and η in
// total; on the change first-order indices are near 0 beside large totals.
func TestSobolMatchesDocumentation(t *testing.T) {
	sp, err := study.SpaceOf("org", "eta", "intent", "th_G", "iotaI", "dI", "bar", "phi_B")
	if err != nil {
		t.Fatal(err)
	}
	b := study.NewSobol(onSix("footwear"), sp, study.Targets()[:2], 128, 5)
	recs := records(t, b)
	id := func(x study.Index) string { return x.Dim.Param.ID }
	f := b.Indices(recs, 0, 60)
	if f[0].Dim.Param.ID != "org" {
		t.Errorf("F: org is not first: %v", top(f, 4, id))
	}
	holdsAll(t, "F", top(f, 4, id), "eta", "intent")
	if last := id(f[len(f)-1]); last != "phi_B" && last != "bar" {
		t.Errorf("F: %s comes last", last)
	}
	first, total := 0.0, 0.0
	for _, x := range b.Indices(recs, 1, 0) {
		first += max(0, x.First)
		total += x.Total
	}
	if !(total > 2*first) {
		t.Errorf("change of F: first-order indices sum to %.2f, totals to %.2f; documented as almost pure interaction", first, total)
	}
}

// On a function with known indices the estimators find them, and the intervals
// cover them.
func TestSobolIndices(t *testing.T) {
	sp, err := study.SpaceOf("org", "eta", "intent")
	if err != nil {
		t.Fatal(err)
	}
	b := study.NewSobol(model.New("toys"), sp, study.Targets()[:1], 2000, 8)
	// y = 3 a + 2 b c over the unit cube: variances 9/12, 4·(1/9 - 1/16) and of it
	// the first-order part 1/12 for each of b, c.
	y := func(u []float64) float64 { return 3*u[0] + 2*u[1]*u[2] }
	va, vbc := 9.0/12, 4*(1.0/9-1.0/16)
	all := va + vbc
	want := map[string][2]float64{
		"org":    {va / all, va / all},
		"eta":    {1.0 / 12 / all, (vbc - 1.0/12) / all},
		"intent": {1.0 / 12 / all, (vbc - 1.0/12) / all},
	}
	var recs []float64
	u, ab := make([]float64, 3), make([]float64, 6)
	for i := range b.Len() {
		study.Latin{N: b.N, Seed: b.Seed}.Point(i/5, ab)
		copy(u, ab[:3])
		switch j := i%5 - 2; {
		case j == -1:
			copy(u, ab[3:])
		case j >= 0:
			u[j] = ab[3+j]
		}
		recs = append(recs, y(u), 1) // the point was reached
	}
	for _, x := range b.Indices(recs, 0, 200) {
		w := want[x.Dim.Param.ID]
		near(t, x.Dim.Param.ID+" first", x.First, w[0], .04)
		near(t, x.Dim.Param.ID+" total", x.Total, w[1], .04)
		if !(x.FirstLow <= x.First && x.First <= x.FirstHigh && x.TotalLow <= x.Total && x.Total <= x.TotalHigh) {
			t.Errorf("interval of %s does not hold its estimate: %+v", x.Dim.Param.ID, x)
		}
		if !(x.FirstLow <= w[0]+.02 && w[0]-.02 <= x.FirstHigh) {
			t.Errorf("interval of %s misses %.3f: %+v", x.Dim.Param.ID, w[0], x)
		}
	}
}

// The tornado agrees with running the model by hand.
func TestTornado(t *testing.T) {
	sp, err := study.SpaceOf("phi_B", "org", "conv")
	if err != nil {
		t.Fatal(err)
	}
	s := onSix("footwear")
	tor := study.NewTornado(s, sp, []study.Target{{Outcome: study.Functional, Which: study.With}})
	bars := tor.Bars(records(t, tor), 0)
	if bars[0].Dim.Param.ID != "org" {
		t.Errorf("longest bar is %s", bars[0].Dim.Param.ID)
	}
	e := model.NewEngine()
	for _, b := range bars {
		for _, end := range []struct{ x, want float64 }{{b.Dim.Low, b.AtLow}, {b.Dim.High, b.AtHigh}, {b.Dim.Param.Get(&s.Params)[0], b.Base}} {
			at := s
			b.Dim.Param.Set(&at.Params, []float64{end.x})
			r, err := e.Run(at)
			if err != nil || r.Last(model.OutF) != end.want {
				t.Errorf("%s at %g: bar says %g, run %v %v", b.Dim.Param.ID, end.x, end.want, r.Last(model.OutF), err)
			}
		}
		if b.Extent < b.Length || b.Length != math.Abs(b.AtHigh-b.AtLow) {
			t.Errorf("bar %+v contradicts itself", b)
		}
	}
}

// Tasks of a screening do not depend on one another.
func TestMorrisSplits(t *testing.T) {
	sp, err := study.SpaceOf("org", "eta", "intent")
	if err != nil {
		t.Fatal(err)
	}
	s := onSix("toys")
	s.Years = 3
	m := study.NewMorris(s, sp, study.Targets(), 3, 1)
	whole := records(t, m)
	var parts []float64
	for i := range m.Len() {
		if parts, err = m.Run(model.NewEngine(), i, parts); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(whole, parts) {
		t.Error("tasks one by one differ from all at once")
	}
}

// A sweep visits every combination once and measures it as Compare does.
func TestSweep(t *testing.T) {
	s := onSix("steel")
	s.Years = 5
	w := study.Sweep{Scenario: s, Axes: []study.Axis{
		{Knob: knob(t, "org"), Values: []float64{.3, .6, .9}},
		{Knob: knob(t, "parks"), Values: []float64{0, 1}},
	}}
	recs := records(t, w)
	width := len(w.Columns())
	if w.Len() != 6 || len(recs) != 6*width {
		t.Fatalf("%d combinations, %d numbers", w.Len(), len(recs))
	}
	for i, want := range [][2]float64{{.3, 0}, {.3, 1}, {.6, 0}, {.6, 1}, {.9, 0}, {.9, 1}} {
		rec := recs[i*width:]
		if rec[0] != want[0] || rec[1] != want[1] {
			t.Errorf("combination %d is %v", i, rec[:2])
		}
		at := s
		at.Params.Org, at.Levers.Parks = want[0], want[1]
		f, err := study.Compare(model.NewEngine(), at)
		if err != nil {
			t.Fatal(err)
		}
		if rec[2] != f.Without[study.Functional] || rec[2+int(study.NumOutcomes)] != f.With[study.Functional] || rec[width-1] != f.WorstHost {
			t.Errorf("combination %d: %v, want %+v", i, rec, f)
		}
	}
}

// The home market is the stronger explanation: for steel, appliances and
// electronics it adds more to functional upgrading than the Belt and Road does.
func TestRival(t *testing.T) {
	e := model.NewEngine()
	for _, a := range []string{"steel", "appliance", "electronics"} {
		v, err := study.RivalOf(e, onSix(a))
		if err != nil {
			t.Fatal(err)
		}
		home, belt := v.HomeMarket()[study.Functional], v.AsIs.Change()[study.Functional]
		if !(home > belt) {
			t.Errorf("%s: the home market adds %+.3f to F, the Belt and Road %+.3f", a, home, belt)
		}
		// Home demand shrinks in steel (g_H < 0) and grows elsewhere.
		if growth := v.AsIs.Without.Minus(v.Frozen.Without)[study.Functional]; (growth > 0) != (a != "steel") {
			t.Errorf("%s: growth of home demand adds %+.3f to F", a, growth)
		}
	}
}

func ExampleTornado() {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	tor := study.NewTornado(s, study.Plausible(), study.Targets())
	recs, err := study.Records(tor, model.NewEngine(), 0, tor.Len(), nil)
	if err != nil {
		panic(err)
	}
	for _, b := range tor.Bars(recs, 0)[:3] {
		fmt.Printf("%s: F %.2f to %.2f\n", b.Dim.Param.ID, b.AtLow, b.AtHigh)
	}
	// Output:
	// org: F 0.00 to 0.33
	// intent: F 0.00 to 0.32
	// eta: F 0.00 to 0.28
}

func ExampleMorris() {
	s := model.New("footwear")
	m := study.NewMorris(s, study.Plausible().Except("org"), study.Targets()[:1], 4, 1)
	fmt.Println(m.Len(), "points on", m.Trajectories, "trajectories through", len(m.Space), "axes")
	// Output: 128 points on 4 trajectories through 31 axes
}

func ExampleSobol() {
	s := model.New("footwear")
	b := study.NewSobol(s, study.Plausible(), study.Targets(), 512, 1)
	fmt.Println(b.Len(), "tasks; task 0 yields", b.Columns())
	// Output: 17408 tasks; task 0 yields [F_without F_change VAh_change pv_change reached]
}

func ExampleSweep() {
	org, err := study.KnobByName("org")
	if err != nil {
		panic(err)
	}
	w := study.Sweep{Scenario: model.New("footwear"), Axes: []study.Axis{{Knob: org, Values: []float64{.4, .8}}}}
	recs, err := study.Records(w, model.NewEngine(), 0, w.Len(), nil)
	if err != nil {
		panic(err)
	}
	width := len(w.Columns())
	for i := range w.Len() {
		fmt.Printf("org %.1f: F %.3f\n", recs[i*width], recs[i*width+1])
	}
	// Output:
	// org 0.4: F 0.001
	// org 0.8: F 0.222
}

func ExampleRivalOf() {
	v, err := study.RivalOf(model.NewEngine(), onAtlas("electronics"))
	if err != nil {
		panic(err)
	}
	fmt.Printf("Belt and Road %+.2f, home market %+.2f\n", v.AsIs.Change()[study.Functional], v.HomeMarket()[study.Functional])
	// Output:
	// Belt and Road +0.08, home market +0.38
}

func ExampleFrontier() {
	org, err := study.KnobByName("org")
	if err != nil {
		panic(err)
	}
	intent, err := study.KnobByName("intent")
	if err != nil {
		panic(err)
	}
	f := study.NewFrontier(onAtlas("footwear"), org, intent, study.Escape(40))
	f.Positions, f.Grid = 3, 5
	recs, err := study.Records(f, model.NewEngine(), 0, f.Len(), nil)
	if err != nil {
		panic(err)
	}
	for _, e := range f.Edges(recs) {
		if e.Found {
			fmt.Printf("org %.3f asks for intent %.2f\n", e.First, e.Second)
		} else {
			fmt.Printf("org %.3f: no intent is enough\n", e.First)
		}
	}
	// Output:
	// org 0.300: no intent is enough
	// org 0.625 asks for intent 0.38
	// org 0.950 asks for intent 0.10
}
