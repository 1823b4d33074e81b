package study_test

import (
	"fmt"
	"math"

	"silkladder/model"
	"silkladder/model/study"
)

// Where does it happen? In one corner of two assumptions; the third has no part
// in it.
func ExamplePrim() {
	p := study.Prim{Names: []string{"intent", "org", "eta"}}
	for i := range 1000 {
		_, a := math.Modf(float64(i) * .6180339887)
		_, b := math.Modf(float64(i) * .7548776662)
		_, c := math.Modf(float64(i) * .5698402910)
		x := []float64{a, b, c}
		p.X = append(p.X, x)
		p.Interest = append(p.Interest, x[0] >= .5 && x[1] >= .6)
	}
	trajectory := p.Trajectory()
	best := p.Choose(trajectory, make([]bool, len(p.X)))
	for _, b := range p.Boxes(2) {
		for _, l := range b.Limits {
			var limit study.Limit = l
			fmt.Printf("%s from %.1f; ", p.Names[limit.Axis], limit.Low)
		}
		fmt.Printf("density %.2f, coverage %.2f, support %.2f\n", b.Density, b.Coverage, b.Support)
		fmt.Println(b.Holds(p.X[999]), b.Cases == best.Cases)
	}
	var held study.Held = p.Holdout() // found in half of the cases, measured in the rest
	fmt.Printf("held: density %.2f of %.2f, chance %v\n", held.Density, held.All, held.Chance())
	// Output:
	// intent from 0.5; org from 0.6; density 0.97, coverage 1.00, support 0.20
	// false true
	// held: density 0.99 of 0.19, chance false
}

// A box in words names the assumptions as the page does.
func ExampleBox_Words() {
	s, err := study.SpaceOf("intent", "org")
	if err != nil {
		fmt.Println(err)
		return
	}
	zh, en := study.Box{Limits: []study.Limit{{Axis: 0, Low: .5, High: 1}}, Density: .9, Coverage: .8}.Words(s)
	fmt.Println(len(zh) > 0)
	fmt.Println(en)
	// Output:
	// true
	// Almost always and almost only where strategic intent lies between 0.5 and 1.
}

// Numbers of sentences have two significant digits, three where they begin with a one.
func ExampleDigits() {
	fmt.Println(study.Digits(.4567), study.Digits(.1234))
	// Output: 0.46 0.123
}

// An outcome is a column, or what the levers change in one.
func ExampleOutcomeOf() {
	columns := []string{"org", "seed", "redraws", "F_without", "F_with"}
	for _, name := range []string{"F_with", "F", "org"} {
		if get, ok := study.OutcomeOf(name, 1, columns); ok {
			fmt.Printf("%s %.2f\n", name, get([]float64{.5, 1, 0, .25, .75}))
		} else {
			fmt.Println(name, "is no outcome")
		}
	}
	// Output:
	// F_with 0.75
	// F 0.50
	// org is no outcome
}

// Which group of assumptions decides: all of a group are varied at once.
func ExampleNewGroupedSobol() {
	en := study.NewEnsemble(model.New("footwear"), 4, 1)
	b := study.NewGroupedSobol(en, study.Targets()[:1], 4, 1)
	var first study.Group = study.GroupsOf(en.Space)[0]
	fmt.Println(first.En, len(first.Axes), b.Len() == 4*(len(b.Groups)+2))
	// Output: the chain’s value and its lead firms 2 true
}
