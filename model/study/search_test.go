package study_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

func knob(t testing.TB, name string) study.Knob {
	t.Helper()
	k, err := study.KnobByName(name)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// The thresholds of the model's documentation (section 6.2): smallest value
// without and with the Belt and Road as announced at which the lock breaks by
// year 40.
func TestThresholdsMatchDocumentation(t *testing.T) {
	for _, c := range []struct {
		archetype, knob string
		without, with   float64
	}{
		{"footwear", "org", .67, .60}, {"footwear", "intent", .43, .29}, {"footwear", "eta", .54, .39},
		{"steel", "intent", .48, .23}, {"electronics", "eta", .42, .27}, {"appliance", "org", .56, .52},
	} {
		q := study.NewSearch(onSix(c.archetype), knob(t, c.knob), study.Escape(40))
		q.Low, q.High, q.Grid = .02, .98, 9
		got, err := q.FindLowered(model.NewEngine(), nil)
		if err != nil {
			t.Fatal(err)
		}
		near(t, c.archetype+" "+c.knob+" without", got.Without.Value, c.without, .0075)
		near(t, c.archetype+" "+c.knob+" with", got.With.Value, c.with, .0075)
	}
}

// A search says plainly when no value reaches the goal, and when all do.
func TestSearchPlainAnswers(t *testing.T) {
	e := model.NewEngine()
	none := model.New("toys")
	got, err := study.NewSearch(none, knob(t, study.AllLevers), study.Escape(30)).Find(e, nil)
	if err != nil || got.Found || !math.IsNaN(got.Value) || got.Year != -1 || len(got.Scan) != 13 {
		t.Errorf("toys by levers alone: %+v, %v", got, err)
	}
	all, err := study.NewSearch(onAtlas("appliance"), knob(t, "intent"), study.Escape(40)).Find(e, nil)
	if err != nil || !all.Found || !all.Lowest || !all.Monotone || all.Runs != 13 {
		t.Errorf("appliance by intent: %+v, %v", all, err)
	}
}

// The value found reaches the goal, and just below it the goal is missed.
func TestSearchIsTight(t *testing.T) {
	e := model.NewEngine()
	q := study.NewSearch(onAtlas("footwear"), knob(t, "org"), study.Escape(30))
	got, err := q.Find(e, nil)
	if err != nil || !got.Found || got.Lowest {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, c := range []struct {
		x    float64
		want bool
	}{{got.Value, true}, {got.Value - q.Tolerance, false}} {
		s := q.Scenario
		q.Knob.Set(&s, c.x)
		seen, err := q.Goal.Try(e, s)
		if err != nil || seen.Reached != c.want {
			t.Errorf("org %.4f: reached %v, want %v (%v)", c.x, seen.Reached, c.want, err)
		}
		if (seen.Year >= 0) != c.want || seen.Reached != (seen.Value > q.Goal.Above) {
			t.Errorf("org %.4f: %+v contradicts itself", c.x, seen)
		}
	}
}

// Progress counts up to the promised number, and stopping stops.
func TestSearchProgress(t *testing.T) {
	q := study.NewSearch(onAtlas("footwear"), knob(t, "org"), study.Escape(30))
	last, of := 0, 0
	if _, err := q.FindLowered(model.NewEngine(), func(done, total int) bool {
		if done != last+1 || done > total || (of != 0 && total != of) {
			t.Errorf("progress %d of %d after %d of %d", done, total, last, of)
		}
		last, of = done, total
		return false
	}); err != nil {
		t.Fatal(err)
	}
	_, err := q.Find(model.NewEngine(), func(done, of int) bool { return done == 3 })
	if !errors.Is(err, study.ErrStopped) {
		t.Errorf("stopped search: %v", err)
	}
}

// More organisation asks for less intent: the frontier falls.
func TestFrontierFalls(t *testing.T) {
	f := study.NewFrontier(onAtlas("footwear"), knob(t, "org"), knob(t, "intent"), study.Escape(40))
	f.Positions, f.Grid = 5, 7
	edges := f.Edges(records(t, f))
	found := 0
	for i, e := range edges {
		if e.Found == math.IsNaN(e.Second) {
			t.Errorf("edge %+v contradicts itself", e)
		}
		if e.Found {
			found++
		}
		if i > 0 && edges[i-1].Found && (!e.Found || e.Second > edges[i-1].Second) {
			t.Errorf("frontier rises from %+v to %+v", edges[i-1], e)
		}
	}
	if found == 0 || found == len(edges) {
		t.Errorf("%d of %d positions reach the goal; the test wants both cases", found, len(edges))
	}
}

// A goal on the gain is measured against the same scenario without levers.
func TestGoalGain(t *testing.T) {
	e := model.NewEngine()
	s := onAtlas("footwear")
	f, err := study.Compare(e, s)
	if err != nil {
		t.Fatal(err)
	}
	gain := f.Change()[study.Functional]
	for _, above := range []float64{gain - .001, gain + .001} {
		seen, err := study.Goal{Output: model.OutF, Above: above, By: 30, Gain: true}.Try(e, s)
		if err != nil || seen.Reached != (above < gain) {
			t.Errorf("gain %.4f above %.4f: %+v, %v", gain, above, seen, err)
		}
	}
}

func TestKnobs(t *testing.T) {
	for _, name := range append(append(study.Conditions(), study.AllLevers), "infrastructure", "β_M", "θ_G", "bar") {
		k := knob(t, name)
		s := model.New("footwear")
		k.Set(&s, .37)
		if k.Get(&s) != .37 || !(k.Low < k.High) || k.Zh == "" || k.En == "" {
			t.Errorf("%s: %+v", name, k)
		}
		if k.Lever() != (s.Params == model.New("footwear").Params) {
			t.Errorf("%s turned the wrong thing", name)
		}
	}
	for _, name := range []string{"", "nonsense", "rho", "seed"} {
		if _, err := study.KnobByName(name); err == nil {
			t.Errorf("knob %q accepted", name)
		}
	}
}

func ExampleSearch_FindLowered() {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	org, err := study.KnobByName("org")
	if err != nil {
		panic(err)
	}
	got, err := study.NewSearch(s, org, study.Escape(40)).FindLowered(model.NewEngine(), nil)
	if err != nil {
		panic(err)
	}
	fmt.Printf("without %.2f, with %.2f\n", got.Without.Value, got.With.Value)
	// Output:
	// without 0.65, with 0.57
}
