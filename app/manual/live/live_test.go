package live

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

func runs(t *testing.T) []*model.Result {
	t.Helper()
	var rs []*model.Result
	for _, a := range model.Archetypes() {
		for _, l := range []float64{0, .4, 1} {
			s := model.New(a.ID)
			s.Levers = model.Levers{Infrastructure: l, Parks: l, Openness: l, Market: l, Inward: l / 2}
			r, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			rs = append(rs, r)
		}
	}
	for _, id := range []string{"appliance", "steel", "ev"} {
		s := model.National(id)
		s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		rs = append(rs, r)
	}
	return rs
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(1, math.Abs(b)) }

// Every equation has one line, in order, with a value at every step.
func TestLines(t *testing.T) {
	lines := Lines()
	if len(lines) != 40 {
		t.Fatalf("%d lines, want 40", len(lines))
	}
	for i, l := range lines {
		if l.Eq != "E"+strconv.Itoa(i+1) {
			t.Errorf("line %d is of %s", i+1, l.Eq)
		}
		if l.What.En == "" || l.What.Zh == "" {
			t.Errorf("%s: a language is missing", l.Eq)
		}
	}
	for _, r := range runs(t) {
		h := Host(r)
		for _, l := range lines {
			for _, step := range []int{0, 1, 40, len(r.T) - 1} {
				v := l.At(r, step, h)
				if v.En == "" || v.Zh == "" || v.En == "NaN" || v.En == "+Inf" {
					t.Errorf("%s %s step %d: %q", r.Scenario.Archetype, l.Eq, step, v)
				}
			}
		}
	}
}

// What is derived here agrees with what the run itself recorded: each derived
// quantity is put back into the equation that uses it.
func TestDerivedAgreesWithRun(t *testing.T) {
	for _, r := range runs(t) {
		p := &r.Scenario.Params
		at := func(eq string, i, host int) float64 { return derivedOf(eq, point{r, i, host}) }
		h := Host(r)
		for _, i := range []int{1, 7, 40, 80, len(r.T) - 1} {
			// E1 through functional upgrading F.
			f := 0.0
			for _, k := range []model.Function{model.FnR, model.FnD, model.FnM, model.FnB} {
				f += point{r: r}.v(int(k)) * r.Vec(model.VecSbar, int(k))[i] * r.Vec(model.VecC, int(k))[i]
			}
			if got, want := f/at("E1", i, h), r.Series(model.OutF)[i]; !near(got, want) {
				t.Errorf("%s E1 step %d: F = %v, want %v", r.Scenario.Archetype, i, got, want)
			}
			// E8 through the barrier E9, which uses the dependence of the step before.
			bar := p.Bar * r.Series(model.OutAsym)[i] * r.Series(model.OutDep)[i-1] * at("E8", i, 0) * math.Exp(-p.Omega*r.T[i])
			if want := r.Series(model.OutBar)[i]; !near(bar, want) {
				t.Errorf("%s E8 step %d: B = %v, want %v", r.Scenario.Archetype, i, bar, want)
			}
			if r.Scenario.Version == model.Version2 {
				continue // transport costs by trade, and a tariff before lead firms: F8, F11
			}
			// E12 through trade cost E15.
			row := r.Hosts[h]
			access := r.Scenario.Levers.Market * math.Min(1, r.T[i]/p.Ramp)
			tau := 1 + row.Tariff*(1-access) + row.Ice*(1-at("E12", i, h))/(1-at("E12", 0, h))
			if want := r.Host(h, model.HostTau)[i]; math.Abs(tau-want) > 1e-8 {
				t.Errorf("%s E12 step %d: tau = %v, want %v", r.Scenario.Archetype, i, tau, want)
			}
			// E4, E16 and E17 through sales to lead firms, while all orders are filled.
			if i > 7 {
				continue
			}
			open := func(i int) float64 { return 1 - r.Vec(model.VecGov, int(model.GovHierarchy))[i] }
			q := p.Sales0[0] / p.Ms0[0] / open(0) * math.Exp(p.GG*r.T[i]) * open(i) * at("E17", i, 0)
			if want := r.Series(model.OutQtyG)[i]; r.Scenario.Archetype == "footwear" && !near(q, want) {
				t.Errorf("%s E17 step %d: q_G = %v, want %v", r.Scenario.Archetype, i, q, want)
			}
		}
	}
}

// What a tariff enters that is not recorded is not said of version 2, and is of
// version 1.
func TestTariff(t *testing.T) {
	for _, r := range runs(t) {
		for _, l := range Lines() {
			_, err := strconv.ParseFloat(strings.Replace(l.At(r, 40, Host(r)).En, "−", "-", 1), 64)
			if silent := err != nil && l.Eq != "E6"; silent != (r.Scenario.Version == model.Version2 && (l.Eq == "E16" || l.Eq == "E17")) {
				t.Errorf("%s %s: %q", r.Scenario.Archetype, l.Eq, l.At(r, 40, Host(r)).En)
			}
		}
	}
}

// A visitor may exchange the cluster for any of the same version.
func TestChoice(t *testing.T) {
	for _, r := range runs(t) {
		s := Choice(&r.Scenario, lang.Zh)
		if n := strings.Count(s, "<option"); n != map[int]int{1: 5, 2: len(model.Trades())}[r.Scenario.Model()] || !strings.Contains(s, `value="`+r.Scenario.Archetype+`" selected`) {
			t.Errorf("%s: %s", r.Scenario.Archetype, s)
		}
	}
}

// The host shown is one that has capacity.
func TestHost(t *testing.T) {
	for _, r := range runs(t) {
		h := Host(r)
		if k := r.Host(h, model.HostK); k[len(k)-1] <= 0 {
			t.Errorf("%s: %s has no capacity", r.Scenario.Archetype, HostName(r, h).En)
		}
	}
}

func TestNumber(t *testing.T) {
	for x, want := range map[float64]string{0: "0.000", -.0001: "0.000", .0301: "0.030", -.25: "−0.25", 1.005: "1.00", 123.4: "123"} {
		if got := number(x).En; got != want {
			t.Errorf("number(%v) = %q, want %q", x, got, want)
		}
	}
}
