package study_test

import (
	"math"
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// tallied runs an ensemble of 100 cases, as the page does, to its end.
func tallied(t *testing.T, en study.Ensemble) *study.Tally {
	t.Helper()
	tally := en.Tally()
	tally.Add(0, records(t, en))
	return tally
}

// realised is an archetype with the Belt and Road as far as it came.
func realised(archetype string) model.Scenario {
	s := model.New(archetype)
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	return s
}

// The odds are about the scenario: they differ between a cluster without intent
// and one full of it, and a cluster on the low road does not rise.
func TestOddsAreAboutTheScenario(t *testing.T) {
	median := func(intent float64) float64 {
		s := realised("footwear")
		s.Params.Intent = intent
		return study.Quantiles(tallied(t, study.NewEnsemble(s, 100, 2013)).Outcome(study.Functional, study.Change), .5)[0]
	}
	share := func(archetype string, intent float64) float64 {
		s := realised(archetype)
		if intent > 0 {
			s.Params.Intent = intent
		}
		return tallied(t, study.NewEnsemble(s, 100, 2013)).Chances().Higher
	}
	if low, high := share("footwear", .05), share("footwear", .95); high-low < .3 {
		t.Errorf("odds of rising %.2f with intent .05, %.2f with .95", low, high)
	}
	if a, b := median(.5), median(.8); math.Abs(a-b) < .002 {
		t.Errorf("median effect %.4f with intent .5, %.4f with .8", a, b)
	}
	if toys := share("toys", 0); toys >= .02 {
		t.Errorf("toys rise in %.2f of cases", toys)
	}
	s := realised("toys")
	if any := tallied(t, study.AnyCluster(s, 100, 2013)).Chances().Higher; any < .1 {
		t.Errorf("any cluster whatever rises in %.2f of cases under the levers of toys", any)
	}
}

// The run that the page opens with is no outlier of its own cases: it lies
// between their 25th and 75th percentile, in its level and in its effect.
func TestDefaultRunIsTypical(t *testing.T) {
	s := realised("footwear")
	f, err := study.Compare(model.NewEngine(), s)
	if err != nil {
		t.Fatal(err)
	}
	tally := tallied(t, study.NewEnsemble(s, 1000, 2013))
	for _, c := range []struct {
		name string
		o    study.Outcome
		w    study.Which
		x    float64
	}{
		{"functional level", study.Functional, study.With, f.With[study.Functional]},
		{"its change", study.Functional, study.Change, f.Change()[study.Functional]},
		{"change of value at home", study.HomeValue, study.Change, f.Change()[study.HomeValue]},
	} {
		if r := study.Rank(tally.Outcome(c.o, c.w), c.x); r < .25 || r > .75 {
			t.Errorf("%s: the run lies at percentile %.0f", c.name, 100*r)
		}
	}
}

// Cases keep who the cluster is and whatever the scenario changes against its
// archetype, and vary growth of demand and entry into components.
func TestAroundKeeps(t *testing.T) {
	for _, a := range model.Archetypes() {
		s := realised(a.ID)
		sp := study.Around(s)
		for _, id := range []string{"smile", "intent", "eta", "org", "sigma", "g_riv", "kapT", "kapQ"} {
			if slices.Contains(sp.IDs(), id) {
				t.Errorf("%s: %s varies", a.ID, id)
			}
		}
		for _, id := range []string{"g_G", "g_H", "tC", "rho_C", "hollow"} {
			if !slices.Contains(sp.IDs(), id) {
				t.Errorf("%s: %s does not vary", a.ID, id)
			}
		}
		for _, d := range sp {
			x := d.Get(&a.Params)
			if d.At(.5) != x || d.At(0) > x || d.At(1) < x || d.At(1)-d.At(0) > .5*(d.Param.High-d.Param.Low)+1e-12 || !(d.Low < d.High) {
				t.Errorf("%s: %s from %g over %g to %g around %g", a.ID, d.ID(), d.At(0), d.At(.5), d.At(1), x)
			}
		}
	}
	for _, d := range study.Unmeasured() {
		s := realised("footwear")
		d.Set(&s.Params, d.Low+.37*(d.High-d.Low))
		if slices.Contains(study.Around(s).IDs(), d.ID()) {
			t.Errorf("%s was set and varies", d.ID())
		}
	}
}

// A value at the end of what is allowed, 0 even, stays in the middle of its cases.
func TestAroundAnEnd(t *testing.T) {
	s := model.New("footwear")
	s.Params.Hollow = 0
	sp, err := study.SpaceOf("hollow", "g_G", "rho_C")
	if err != nil {
		t.Fatal(err)
	}
	if d := sp.Around(s)[0]; d.At(.25) != 0 || d.At(.5) != 0 || d.At(1) != .25 {
		t.Errorf("hollow from %g over %g to %g", d.At(0), d.At(.5), d.At(1))
	}
	before := s.Params.Rho
	sp[2:].Place(&s.Params, []float64{1})
	if s.Params.Rho[model.FnC] != 1 || s.Params.Rho[model.FnR] != before[model.FnR] {
		t.Errorf("rho is %v, was %v", s.Params.Rho, before)
	}
}

// tilted is a scenario whose smile is tilted as far as its depth carries: most
// depths of the plausible range are too shallow for it.
func tilted(t *testing.T) model.Scenario {
	t.Helper()
	s := realised("footwear")
	s.Params.Skew = 4
	if _, err := study.Compare(model.NewEngine(), s); err != nil {
		t.Fatal(err)
	}
	return s
}

// A draw that the model cannot run is drawn again, and counted; the record is
// that of the draw named.
func TestRedraws(t *testing.T) {
	en := study.AnyCluster(tilted(t), 100, 2013)
	tally := tallied(t, en)
	if n := tally.Redraws(); n == 0 || n == 100 || tally.Len() != 100 {
		t.Errorf("%d of %d draws were drawn again", n, tally.Len())
	}
	at := slices.Index(en.Columns(), "redraws")
	rec, err := en.Run(model.NewEngine(), 0, nil)
	for i := 1; err == nil && rec[at] == 0; i++ {
		rec, err = en.Run(model.NewEngine(), i, nil)
		if rec[at] > 0 {
			if again := en.Draw(i, int(rec[at])); again.Params.Org != rec[slices.Index(en.Columns(), "org")] {
				t.Errorf("draw %d: org %g, record %v", i, again.Params.Org, rec[:at])
			}
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	if n := tallied(t, study.NewEnsemble(realised("footwear"), 100, 2013)).Redraws(); n != 0 {
		t.Errorf("%d draws around the default were drawn again", n)
	}
	s := tilted(t)
	s.Params.Skew = 40
	if _, err := study.NewEnsemble(s, 10, 1).Run(model.NewEngine(), 3, nil); err == nil {
		t.Error("a scenario that no draw can save has an answer")
	}
}

// A sensitivity analysis goes as far as the model can run, and says where it
// stopped.
func TestEndsOutOfReach(t *testing.T) {
	s := tilted(t)
	sp, err := study.SpaceOf("smile", "org")
	if err != nil {
		t.Fatal(err)
	}
	targets := []study.Target{{Outcome: study.Functional, Which: study.Change}}
	to := study.NewTornado(s, sp, targets)
	recs := records(t, to)
	if to.Short(recs) != 1 {
		t.Errorf("%d ends were not reached", to.Short(recs))
	}
	for _, b := range to.Bars(recs, 0) {
		at := s
		b.Dim.Set(&at.Params, b.Dim.Low)
		f, err := study.Compare(model.NewEngine(), at)
		if err != nil || f.Change()[study.Functional] != b.AtLow {
			t.Errorf("%s at %g: bar says %g, run %v %v", b.Dim.ID(), b.Dim.Low, b.AtLow, f.Change()[study.Functional], err)
		}
		if b.Dim.ID() == "smile" && b.Dim.Low <= sp[0].Low {
			t.Errorf("the smile reaches %g", b.Dim.Low)
		}
	}
	mo, so := study.NewMorris(s, sp, targets, 4, 1), study.NewSobol(s, sp, targets, 8, 1)
	if a, b := records(t, mo), records(t, so); mo.Short(a) == 0 || so.Short(b) == 0 {
		t.Errorf("%d and %d points were not reached", mo.Short(a), so.Short(b))
	}
}

func TestRankAndMargin(t *testing.T) {
	if r := study.Rank([]float64{1, 2, 2, 5}, 2); r != .5 {
		t.Errorf("rank %g", r)
	}
	if a, b := study.Margin(.5, 100), study.Margin(0, 100); math.Abs(a-.096) > .001 || b < .01 || b > .04 {
		t.Errorf("margins %g and %g", a, b)
	}
}
