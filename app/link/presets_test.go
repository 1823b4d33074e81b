package link

import (
	"reflect"
	"testing"

	"silkladder/model"
	"silkladder/model/drivers"
)

// pairOf runs a scenario with and without its policies.
func pairOf(t *testing.T, s model.Scenario) (with, without *model.Result) {
	t.Helper()
	with, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	without, err = model.Run(s.Without())
	if err != nil {
		t.Fatal(err)
	}
	return with, without
}

// opens is the first year in which the cluster performs a fifth of the work at
// the two ends of the lead-firm chain; -1 if it never does.
func opens(r *model.Result) float64 {
	for i, x := range r.Series(model.OutLeadG) {
		if x >= 0.2 {
			return r.T[i]
		}
	}
	return -1
}

// near reports whether got prints as want does to about the last digit told.
func near(t *testing.T, what string, got, want, by float64) {
	t.Helper()
	if !(got > want-by && got < want+by) {
		t.Errorf("%s is %.3f; the blurb says %.2f", what, got, want)
	}
}

// TestBlurbs checks the claim of every blurb against the model.
func TestBlurbs(t *testing.T) {
	last := func(r *model.Result, o model.Output) float64 { return r.Last(o) }
	claims := map[string]func(t *testing.T, w, wo *model.Result){
		"locked": func(t *testing.T, w, _ *model.Result) {
			if w.Scenario.Levers != (model.Levers{}) {
				t.Error("policies are on")
			}
			for i, x := range w.Series(model.OutLeadG) {
				if w.T[i] <= 25 && x >= 0.2 {
					t.Fatalf("year %v: role %.2f in the lead chain", w.T[i], x)
				}
			}
			if !(w.At(model.OutP, 25) > w.At(model.OutP, 0)+.1 && w.At(model.OutQ, 25) > w.At(model.OutQ, 0)+.1) {
				t.Error("not taught to work faster and better")
			}
		},
		"realised": func(t *testing.T, w, wo *model.Result) {
			near(t, "years gained", opens(wo)-opens(w), 3, .6)
			near(t, "home value ratio", last(w, model.OutVAh)/last(wo, model.OutVAh), 1.5, .1)
		},
		"announced": func(t *testing.T, w, wo *model.Result) {
			near(t, "home value ratio", last(w, model.OutVAh)/last(wo, model.OutVAh), 1.95, .1)
			near(t, "capacity abroad over home", last(w, model.OutKB)/last(w, model.OutK0), .94, .06)
		},
		"steel": func(t *testing.T, w, wo *model.Result) {
			near(t, "use at the start", w.At(model.OutU, 0), .72, .005)
			near(t, "use with", w.At(model.OutU, 10), .81, .005)
			near(t, "use without", wo.At(model.OutU, 10), .75, .005)
			if !(w.Scenario.Params.GH < 0) {
				t.Error("demand at home does not shrink")
			}
		},
		"appliance": func(t *testing.T, w, wo *model.Result) {
			near(t, "home capacity kept", last(w, model.OutK0)/w.At(model.OutK0, 0), .97, .03)
			if d := last(w, model.OutF) - last(wo, model.OutF); !(d > 0 && d < .04) || last(wo, model.OutF) < .5 {
				t.Errorf("gain %.3f on %.3f", d, last(wo, model.OutF))
			}
		},
		"toys": func(t *testing.T, w, wo *model.Result) {
			if !(last(w, model.OutQty) > last(wo, model.OutQty) && last(w, model.OutVAh) < last(wo, model.OutVAh)) {
				t.Error("not more output for less value at home")
			}
			if !(last(w, model.OutF) < .005) {
				t.Errorf("functional level %.3f", last(w, model.OutF))
			}
			if !(w.Scenario.Params.Eta < .3) {
				t.Error("not a low road")
			}
		},
		"electronics": func(t *testing.T, w, wo *model.Result) {
			for _, r := range []*model.Result{w, wo} {
				if s := model.StageOf(r.Roles(model.VecSbar, len(r.T)-1)); s != model.StageOBM {
					t.Error("ends at", s)
				}
			}
			near(t, "home value ratio", last(w, model.OutVAh)/last(wo, model.OutVAh), 1.4, .05)
			footwear, _ := pairOf(t, Default1().Scenario)
			if !(w.At(model.OutAsym, 0) < footwear.At(model.OutAsym, 0)) {
				t.Error("power is not more equal than in footwear")
			}
		},
		"sinos": func(t *testing.T, w, wo *model.Result) {
			i := w.Index(30)
			design, brand := w.Vec(model.VecC, int(model.FnD)), w.Vec(model.VecC, int(model.FnB))
			gain := design[i] - wo.Vec(model.VecC, int(model.FnD))[i]
			if !(gain > .04) {
				t.Errorf("design gains %.3f", gain)
			}
			if x := w.Vec(model.VecSB, int(model.FnD))[i]; !(x > .5) {
				t.Errorf("design role next door %.2f", x)
			}
			if x := w.Vec(model.VecSG, int(model.FnD))[i]; !(x < .3) {
				t.Errorf("design role in the old chain %.2f", x)
			}
			if !(brand[i]-wo.Vec(model.VecC, int(model.FnB))[i] < gain) {
				t.Error("brand does not lag")
			}
			for _, k := range w.Series(model.OutKB) {
				if k != 0 {
					t.Fatal("plants move")
				}
			}
		},
		"counterfactual": func(t *testing.T, w, wo *model.Result) {
			s, _ := PresetByID("counterfactual")
			for i, n := range s.State.Compare {
				c := n.Scenario
				c.Levers = s.State.Scenario.Levers
				if !reflect.DeepEqual(c, s.State.Scenario) {
					t.Errorf("scenario %d differs in more than the levers", i)
				}
			}
			full, none := pairOf(t, s.State.Compare[1].Scenario)
			if s.State.Compare[0].Scenario.Levers != (model.Levers{}) || !(last(none, model.OutF) < last(w, model.OutF) && last(w, model.OutF) < last(full, model.OutF)) {
				t.Error("not without, as realised, as announced")
			}
		},
		"happened": func(t *testing.T, w, _ *model.Result) {
			if w.Clusters() != len(model.Trades()) || w.Scenario.History != model.HistoryObserved || drivers.Last != 2024 {
				t.Errorf("%d clusters, history %s to %d", w.Clusters(), w.Scenario.History, drivers.Last)
			}
		},
		"never": func(t *testing.T, w, _ *model.Result) {
			s, _ := PresetByID("never")
			happened, _ := pairOf(t, s.State.Compare[0].Scenario)
			end := len(w.T) - 1
			if a, b := w.Total(model.AmountJobsAbroad)[end], happened.Total(model.AmountJobsAbroad)[end]; !(a < .95*b) {
				t.Errorf("%.0f people abroad, %.0f as it happened", a, b)
			}
			alike := 0
			for i := range w.Clusters() {
				if d := w.Cluster(i).Last(model.OutVC) - happened.Cluster(i).Last(model.OutVC); d > -.02 && d < .02 {
					alike++
				}
			}
			if alike <= w.Clusters()/2 {
				t.Errorf("only %d clusters end in the same place", alike)
			}
		},
		"surplus": func(t *testing.T, w, wo *model.Result) {
			if u := w.At(model.OutU, 0); !(u < .75) {
				t.Errorf("plants start at %.3f", u)
			}
			if a, b := last(w, model.OutU), last(wo, model.OutU); !(a > .8 && a-b < .03 && b-a < .03) {
				t.Errorf("plants end at %.3f, %.3f without", a, b)
			}
			if a, b := last(w, model.OutKB), last(w, model.OutK0); !(a < .1*b) {
				t.Errorf("%.3f of capacity abroad, %.3f at home", a, b)
			}
			if w.Scenario.Levers != announced {
				t.Error("not as announced")
			}
		},
		"duties": func(t *testing.T, w, _ *model.Result) {
			s := w.Scenario
			if x := s.Shocks[0]; x.Year != 2027 || x.Size != 1 || x.Kind != model.ShockTariff {
				t.Errorf("%+v", x)
			}
			s.Shocks = nil
			free, _ := pairOf(t, s)
			if a, b := last(w, model.OutKB), last(free, model.OutKB); !(a > 1.05*b) {
				t.Errorf("%.4f abroad, %.4f without the duty", a, b)
			}
		},
		"nocpec": func(t *testing.T, w, _ *model.Result) {
			s, _ := PresetByID("nocpec")
			open, _ := pairOf(t, s.State.Compare[0].Scenario)
			for i, h := range w.Hosts {
				if h.Name != "Pakistan" {
					continue
				}
				end := len(w.T) - 1
				if a, b := w.Host(i, model.HostK)[end], open.Host(i, model.HostK)[end]; !(a < .5*b && b > 0) {
					t.Errorf("%.5f in Pakistan, %.5f with the corridor", a, b)
				}
			}
		},
		"china": func(t *testing.T, w, _ *model.Result) {
			climb := func(id string) float64 {
				for i, c := range w.Scenario.Clusters() {
					if c.Archetype == id {
						f := w.Cluster(i).Series(model.OutF)
						return f[len(f)-1] - f[0]
					}
				}
				t.Fatal("no cluster ", id)
				return 0
			}
			if x := climb("footwear-oem"); x > .05 {
				t.Errorf("shoes for foreign labels climb by %.3f", x)
			}
			for _, top := range []string{"solar", "electronics"} {
				higher := 0
				for _, c := range w.Scenario.Clusters() {
					if climb(c.Archetype) > climb(top) {
						higher++
					}
				}
				if higher > 4 {
					t.Errorf("%d clusters climb further than %s", higher, top)
				}
			}
		},
		"backfire": func(t *testing.T, w, wo *model.Result) {
			if !(last(w, model.OutF) < last(wo, model.OutF)-.01 && last(w, model.OutVAh) < last(wo, model.OutVAh)) {
				t.Errorf("F %.3f, %.3f without", last(w, model.OutF), last(wo, model.OutF))
			}
			for _, id := range []string{"hollow", "fix", "org"} {
				row, _ := model.ParamByName(id)
				if x := row.Get(&w.Scenario.Params)[0]; x < row.Low || x > row.High {
					t.Errorf("%s = %v is outside the plausible range %v to %v", id, x, row.Low, row.High)
				}
			}
		},
	}
	for _, p := range Presets() {
		t.Run(p.ID, func(t *testing.T) {
			claim, ok := claims[p.ID]
			if !ok {
				t.Fatal("no test of the blurb")
			}
			w, wo := pairOf(t, p.State.Scenario)
			claim(t, w, wo)
		})
	}
}

func TestPresetsAreCanonical(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Presets() {
		if p.Name.En == "" || p.Name.Zh == "" || p.Blurb.En == "" || p.Blurb.Zh == "" || seen[p.ID] {
			t.Errorf("%q: empty text or double id", p.ID)
		}
		seen[p.ID] = true
		q := p.State.Query()
		got, problems := Parse(q)
		if len(problems) > 0 || !reflect.DeepEqual(got, p.State) {
			t.Errorf("%s: %q does not come back: %v", p.ID, q, problems)
		}
		t.Logf("%-14s %3d %s", p.ID, len(q), q)
	}
}
