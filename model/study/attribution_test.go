package study_test

import (
	"fmt"
	"math"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// The split over levers of the model's documentation (section 6.3).
func TestAttributionMatchesDocumentation(t *testing.T) {
	for archetype, want := range map[string][4]float64{ // infrastructure, parks, openness, market
		"footwear":    {.017, .038, .027, .008},
		"steel":       {.036, .049, .040, .017},
		"appliance":   {.002, .013, .014, -.004},
		"electronics": {.011, .031, .030, .004},
	} {
		s, err := study.Attribute(model.NewEngine(), onSix(archetype), study.ByLever())
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Causes) != 4 {
			t.Fatalf("%s: %d causes, want the four levers above 0", archetype, len(s.Causes))
		}
		for i, w := range want {
			near(t, archetype+" "+s.Causes[i].ID, s.Share[i][study.Functional], w, .0006)
		}
	}
}

// Shares sum to the total for every outcome, archetype and way of dividing.
func TestAttributionSums(t *testing.T) {
	e := model.NewEngine()
	for _, a := range model.Archetypes() {
		s := onAtlas(a.ID)
		s.Levers = model.Levers{Infrastructure: .9, Parks: .4, Openness: .6, Market: .3, Inward: .5}
		for name, causes := range map[string][]study.Cause{
			"levers": study.ByLever(), "ways": study.ByWay(),
		} {
			got, err := study.Attribute(e, s, causes)
			if err != nil {
				t.Fatal(err)
			}
			total := got.With.Minus(got.Without)
			for o := range total {
				sum := 0.0
				for _, share := range got.Share {
					sum += share[o]
				}
				if math.Abs(sum-total[o]) > 1e-12 {
					t.Errorf("%s by %s: outcome %d: shares sum to %v, total %v", a.ID, name, o, sum, total[o])
				}
			}
		}
	}
}

// Each way of dividing holds every lever exactly once.
func TestCausesPartitionLevers(t *testing.T) {
	for name, causes := range map[string][]study.Cause{
		"levers": study.ByLever(), "ways": study.ByWay(),
	} {
		held := map[string]int{}
		for _, c := range causes {
			if c.Zh == "" || c.En == "" || c.HelpZh == "" || c.HelpEn == "" {
				t.Errorf("%s: cause %s lacks a text", name, c.ID)
			}
			for _, l := range c.Levers {
				held[l]++
			}
		}
		for _, l := range model.LeverTable() {
			if held[l.ID] != 1 {
				t.Errorf("%s: lever %s is held %d times", name, l.ID, held[l.ID])
			}
		}
	}
}

// A lever at 0 is no cause, and with none there is nothing to divide.
func TestAttributionOfNothing(t *testing.T) {
	s, err := study.Attribute(model.NewEngine(), model.New("toys"), study.ByLever())
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Causes) != 0 || s.With != s.Without {
		t.Errorf("%d causes, effect %v", len(s.Causes), s.With.Minus(s.Without))
	}
}

func ExampleAttribute() {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	shares, err := study.Attribute(model.NewEngine(), s, study.ByWay())
	if err != nil {
		panic(err)
	}
	total := shares.With.Minus(shares.Without)
	fmt.Printf("%+.3f in all:", total[study.Functional])
	for i, c := range shares.Causes {
		fmt.Printf(" %s %+.3f", c.ID, shares.Share[i][study.Functional])
	}
	// Output:
	// +0.095 in all: room +0.028 market +0.023 parks +0.044
}

func BenchmarkShapley16(b *testing.B) {
	e := model.NewEngine()
	for b.Loop() {
		if _, err := study.Attribute(e, onAtlas("footwear"), study.ByLever()); err != nil {
			b.Fatal(err)
		}
	}
}

// In version 2 the effect is against a world in which the Belt and Road never was:
// what was built before the levers act is a cause beside them.
func TestPastIsACause(t *testing.T) {
	s := model.National("textiles")
	s.Levers = model.Levers{Parks: .4, Market: .4}
	e := model.NewEngine()
	shares, err := study.Attribute(e, s, study.ByLever())
	if err != nil {
		t.Fatal(err)
	}
	if len(shares.Causes) != 3 || !shares.Causes[0].Past {
		t.Fatalf("causes %+v", shares.Causes)
	}
	f, err := study.Compare(e, s)
	if err != nil {
		t.Fatal(err)
	}
	if shares.With != f.With || shares.Without != f.Without {
		t.Errorf("from %v to %v, but the pair of runs says %v to %v", shares.Without, shares.With, f.Without, f.With)
	}
	past, change := shares.Share[0][study.Abroad], f.Change()[study.Abroad]
	if !(past > .05*change && past < change) {
		t.Errorf("what was built has %v of %v", past, change)
	}
	s.History = model.HistoryNone
	if a := study.NewAttribution(s, study.ByWay()); len(a.Causes) != 2 {
		t.Errorf("without a past: %+v", a.Causes)
	}
}
