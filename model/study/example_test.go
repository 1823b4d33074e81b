package study_test

import (
	"errors"
	"fmt"

	"silkladder/model"
	"silkladder/model/study"
)

// belt is a small scenario for examples: one host, all levers as announced.
func belt() model.Scenario {
	s := model.New("footwear")
	s.Hosts = []model.Host{{
		Name: "Here", Corridor: "road", Wage: 0.4, J: 0.4, Y: 0.1, A: 0.1, Skill: 0.6,
		Ice: 0.3, Tariff: 0.1, Outlet: 1, Cap: 0.53, Incumbents: 0.2,
	}}
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	return s
}

// What a scenario's levers change, in the headline outcomes.
func ExampleCompare() {
	e := model.NewEngine()
	f, err := study.Compare(e, belt())
	if err != nil {
		fmt.Println(err)
		return
	}
	change := f.Change()
	for _, row := range study.OutcomeTable() {
		fmt.Printf("%s %+.3f\n", row.ID, change[row.Outcome])
	}
	// Output:
	// F +0.085
	// VAh +0.281
	// rel +3.537
	// KB +1.277
	// stage +0.223
	// pv +0.223
}

// The headline outcomes of one run.
func ExampleMeasure() {
	r, err := model.Run(belt())
	if err != nil {
		fmt.Println(err)
		return
	}
	var o study.Outcomes = study.Measure(r)
	fmt.Printf("F %.2f, for hosts %.3f\n", o[study.Functional], study.PresentValues(r, nil)[0])
	// Output:
	// F 0.28, for hosts 0.373
}

// Who contributed: the levers one by one, or the paper's three ways.
func ExampleNewAttribution() {
	for _, causes := range [][]study.Cause{study.ByLever(), study.ByWay()} {
		a := study.NewAttribution(belt(), causes)
		records, err := study.Records(a, model.NewEngine(), 0, a.Len(), nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		shares := a.Shares(records)
		for i, c := range shares.Causes {
			fmt.Printf("%s %+.3f  ", c.ID, shares.Share[i][study.Functional])
		}
		fmt.Printf("= %+.3f\n", shares.With.Minus(shares.Without)[study.Functional])
	}
	// Output:
	// infrastructure +0.013  parks +0.043  openness +0.025  market +0.004  = +0.085
	// room +0.024  market +0.017  parks +0.043  = +0.085
}

// A knob is any number of a scenario that a question can turn.
func ExampleKnobByName() {
	s := belt()
	for _, name := range append(study.Conditions(), "parks", study.AllLevers) {
		k, err := study.KnobByName(name)
		if err != nil {
			fmt.Println(err)
			return
		}
		k.Set(&s, k.High)
		fmt.Println(k.ID, k.Lever(), k.Low, k.Get(&s))
	}
	// Output:
	// org false 0.3 0.95
	// intent false 0.1 0.9
	// eta false 0.15 0.9
	// parks true 0 1
	// levers true 0 1
}

// A search says plainly when no value of a knob does.
func ExampleSearch_Find() {
	org, _ := study.KnobByName("org")
	for _, by := range []float64{10, 40} {
		var f study.Finding
		f, err := study.NewSearch(belt(), org, study.Escape(by)).Find(model.NewEngine(), nil)
		fmt.Printf("by year %g: found %v, from %.2f on, %v\n", by, f.Found, f.Value, err)
	}
	_, err := study.NewSearch(belt(), org, study.Escape(40)).Find(model.NewEngine(), func(done, of int) bool { return true })
	fmt.Println(errors.Is(err, study.ErrStopped))
	// Output:
	// by year 10: found false, from NaN on, <nil>
	// by year 40: found true, from 0.50 on, <nil>
	// true
}

// A goal can be any output at any year, or the gain from the levers.
func ExampleGoal_Try() {
	g := study.Goal{Output: model.OutF, Above: 0.05, By: 30, Gain: true}
	seen, err := g.Try(model.NewEngine(), belt())
	fmt.Printf("gain %.3f, reached %v since year %g, %v\n", seen.Value, seen.Reached, seen.Year, err)
	// Output:
	// gain 0.085, reached true since year 23, <nil>
}

// An ensemble can be cut by index, on any machines, and its parts merged.
func ExampleTally_Merge() {
	en := study.NewEnsemble(belt(), 40, 1)
	parts := []*study.Tally{en.Tally(), en.Tally()}
	for i, t := range parts {
		from := 20 * i
		records, err := study.Records(en, model.NewEngine(), from, from+20, nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		t.Add(from, records)
	}
	all := parts[0]
	all.Merge(parts[1])
	var c study.Chances = all.Chances()
	fmt.Printf("%d draws of %d; F lower in %.3f, home value lower in %.3f, hosts lose in %.3f\n", all.Len(), en.Len(), c.Lower, c.HomeLower, c.HostsLose)
	var b study.Bands = all.Bands(0, study.Change)
	last := len(b.Year) - 1
	fmt.Printf("output %d in year %g: 95 %% of draws between %.3f and %.3f\n", all.Output(0), b.Year[last], b.Low95[last], b.High95[last])
	fmt.Println(len(en.Years()), len(all.Records()) == 40*len(en.Columns()))
	fmt.Printf("%.2f\n", study.Quantiles(all.Outcome(study.Functional, study.With), 0.5))
	fmt.Println(en.Draw(3, 0).Params.SdG == study.DefaultNoiseG)
	// Output:
	// 40 draws of 40; F lower in 0.000, home value lower in 0.000, hosts lose in 0.000
	// output 2 in year 30: 95 % of draws between 0.041 and 0.157
	// 31 true
	// [0.28]
	// true
}

// Where a run stands among its own cases, and how often something holds in them.
func ExampleAround() {
	s := belt()
	en := study.NewEnsemble(s, 20, 1)
	var around study.Space = study.Around(s)
	fmt.Println(len(en.Space) == len(around), len(study.Unmeasured()), len(study.Plausible().Around(s)))
	records, err := study.Records(en, model.NewEngine(), 0, en.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	all := en.Tally()
	all.Add(0, records)
	f, err := study.Compare(model.NewEngine(), s)
	fmt.Printf("percentile %.0f, %v\n", 100*study.Rank(all.Outcome(study.Functional, study.With), f.With[study.Functional]), err)
	share := all.Share(func(c study.Case) bool { return c.At(model.OutF, study.Change, 30) > .08 })
	fmt.Printf("gain over .08: %.2f ± %.2f; %d drawn again\n", share, study.Margin(share, all.Len()), all.Redraws())
	// Output:
	// true 28 32
	// percentile 55, <nil>
	// gain over .08: 0.50 ± 0.20; 0 drawn again
}

// The assumptions that studies vary, as a box.
func ExampleSpace() {
	sp := study.Plausible()
	fmt.Println(len(sp), len(sp.Except("org", "eta")))
	sp, err := study.SpaceOf("org", "θ_G")
	if err != nil {
		fmt.Println(err)
		return
	}
	p := model.Base()
	sp.Place(&p, []float64{0.5, 1})
	fmt.Println(sp.IDs(), p.Org, p.ThG, sp.At(0, 0))
	var d study.Dim = sp[1]
	fmt.Println(d.Param.En, d.Low, d.High)
	// Output:
	// 32 30
	// [org th_G] 0.625 0.65 0.3
	// Threshold of the frontier market 0.45 0.65
}

// Every study is a plan of independent tasks.
func ExamplePlan() {
	targets := study.Targets()
	sp, _ := study.SpaceOf("org", "eta")
	for _, p := range []study.Plan{
		study.NewTornado(belt(), sp, targets),
		study.NewMorris(belt(), sp, targets, 10, 1),
		study.NewSobol(belt(), sp, targets, 16, 1),
	} {
		fmt.Println(p.Len(), p.Columns())
	}
	fmt.Println(targets[0].ID(), targets[0].Which == study.Without)
	// Output:
	// 5 [F_without F_change VAh_change pv_change reached]
	// 30 [F_without F_change VAh_change pv_change reached]
	// 64 [F_without F_change VAh_change pv_change reached]
	// F_without true
}

// Screening and variance analysis read their records: what matters, and how sure
// that is.
func ExampleSobol_Indices() {
	e, targets := model.NewEngine(), study.Targets()
	sp, err := study.SpaceOf("org", "eta", "hollow")
	if err != nil {
		fmt.Println(err)
		return
	}
	m := study.NewMorris(belt(), sp, targets, 8, 1)
	moved, err := study.Records(m, e, 0, m.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range m.Effects(moved, 0) {
		fmt.Printf("%s moves F by %.2f\n", x.Dim.Param.ID, x.MuStar)
	}
	b := study.NewSobol(belt(), sp, targets, 64, 1)
	drawn, err := study.Records(b, e, 0, b.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range b.Indices(drawn, 0, 200) {
		fmt.Printf("%s total %.2f (%.2f to %.2f)\n", x.Dim.Param.ID, x.Total, x.TotalLow, x.TotalHigh)
	}
	// Output:
	// org moves F by 0.35
	// eta moves F by 0.19
	// hollow moves F by 0.05
	// org total 0.81 (0.58 to 1.12)
	// eta total 0.40 (0.28 to 0.56)
	// hollow total 0.01 (0.01 to 0.02)
}

// The home market as the rival explanation of what the belt is credited with.
func ExampleHomeClosed() {
	r, err := study.RivalOf(model.NewEngine(), belt())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("home market %+.3f, its growth %+.3f, levers %+.3f\n",
		r.HomeMarket()[study.Functional], r.AsIs.Without.Minus(r.Frozen.Without)[study.Functional], r.AsIs.Change()[study.Functional])
	fmt.Printf("%.2f\n", study.HomeClosed(belt()).Params.Sales0)
	// Output:
	// home market +0.110, its growth +0.052, levers +0.085
	// [0.95 0.00 0.05]
}

// What the corridor of the one host adds to what the levers do without any place.
func ExampleNewCorridors() {
	c := study.NewCorridors(belt())
	recs, err := study.Records(c, model.NewEngine(), 0, c.Len(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := c.Shares(recs)
	for i, cause := range s.Causes {
		fmt.Printf("%s: from %.3f to %.3f, %+.3f\n", cause.En, s.Without[study.Functional], s.With[study.Functional], s.Share[i][study.Functional])
	}
	// Output:
	// road: from 0.270 to 0.284, +0.014
}

// When the cluster first sells under its own brand along the belt.
func ExampleOwnBrand() {
	seen, err := study.OwnBrand(model.VecSB, 40).Try(model.NewEngine(), belt())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%t since year %.2f, role %.2f\n", seen.Reached, seen.Year, seen.Value)
	// Output:
	// true since year 9.25, role 0.99
}
