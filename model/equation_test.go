package model

import (
	"math"
	"testing"
)

func TestSmileCurve(t *testing.T) {
	// The default: trough 17 %, ends 83 % (MODEL.md section 11).
	v := SmileCurve(6, 0)
	if trough := v[FnC] + v[FnA] + v[FnL]; math.Abs(trough-0.169) > 5e-4 {
		t.Errorf("trough is %.4f, want .169", trough)
	}
	for _, c := range []struct{ depth, skew float64 }{{0, 0}, {6, 0}, {10, 3}, {-0.8, 0.1}, {2.5, -1}} {
		v := SmileCurve(c.depth, c.skew)
		sum := 0.0
		for _, x := range v {
			sum += x
			if x <= 0 {
				t.Errorf("depth %v, skew %v: share %v", c.depth, c.skew, x)
			}
		}
		if math.Abs(sum-1) > 1e-15 {
			t.Errorf("depth %v, skew %v: sum %v", c.depth, c.skew, sum)
		}
		for k := range v {
			mirror := SmileCurve(c.depth, -c.skew)[len(v)-1-k]
			if math.Abs(v[k]-mirror) > 1e-15 {
				t.Errorf("depth %v, skew %v: not the mirror of the opposite skew", c.depth, c.skew)
			}
		}
	}
	flat := SmileCurve(0, 0)
	if math.Abs(flat[FnA]-1.0/7) > 1e-15 {
		t.Errorf("a flat smile gives assembly %v", flat[FnA])
	}
}

// The pure types of Gereffi, Humphrey and Sturgeon come out at the corners of
// their three determinants.
func TestGovernanceCorners(t *testing.T) {
	p := Base()
	for _, c := range []struct {
		complexity, cod, capability float64
		want                        Governance
	}{
		{0, 1, 1, GovMarket},
		{1, 1, 1.5, GovModular},
		{1, 0, 1.5, GovRelational},
		{1, 1, 0, GovCaptive},
		{1, 0, 0, GovHierarchy},
	} {
		p.Cod = c.cod
		g := GovernanceWeights(c.complexity, c.capability, &p)
		sum := 0.0
		for _, x := range g {
			sum += x
		}
		if g[c.want] < 0.95 || math.Abs(sum-1) > 1e-9 {
			t.Errorf("complexity %v, codified %v, capability %v: weights %.3f, want %s", c.complexity, c.cod, c.capability, g, GovernanceTable()[c.want].ID)
		}
	}
	p.ForceGov = [5]float64{0, 0, 1, 0, 0}
	if g := GovernanceWeights(0, 0, &p); g != p.ForceGov {
		t.Errorf("imposed weights came out as %v", g)
	}
}

// The power over hosts is computed in closed form; it must equal the mean over
// hosts of the mixture it stands for.
func TestAsymmetryOverHosts(t *testing.T) {
	r := newRand(6)
	for range 100 {
		s := randomScenario(r, sixHosts(t), false)
		res := must(t, s)
		p := &res.Scenario.Params
		for n := range res.T {
			cx := p.X0 + p.X1*res.Series(OutQ)[n]*0.8
			want, weights := 0.0, 0.0
			for i, h := range res.Hosts {
				g := GovernanceWeights(cx, res.Host(i, HostA)[n], p)
				for j, x := range g {
					want += h.Outlet * x * p.Asym[j]
				}
				weights += h.Outlet
			}
			if got := res.Series(OutAsymB)[n]; math.Abs(got-want/weights) > 1e-11 {
				t.Fatalf("year %v: %v, want %v", res.T[n], got, want/weights)
			}
		}
	}
}

func TestStageOf(t *testing.T) {
	for _, c := range []struct {
		shares [7]float64 // R D C A L M B
		want   Stage
		index  float64
	}{
		{[7]float64{}, StageAssembly, 1},
		{[7]float64{1, 1, 0, 1, 0, 1, 1}, StageAssembly, 3},
		{[7]float64{0, 0, 1, 1, 1, 0, 0}, StageOEM, 2},
		{[7]float64{0, 1, 1, 1, 1, 0, 0}, StageODM, 2.5},
		{[7]float64{1, 1, 1, 1, 1, 0, 0}, StageODM, 3},
		{[7]float64{0, 0, 1, 1, 1, 0, 1}, StageOBM, 2.5},
		{[7]float64{1, 1, 1, 1, 1, 1, 1}, StageOBM, 4},
	} {
		if got := StageOf(c.shares); got != c.want {
			t.Errorf("%v: %v, want %v", c.shares, got, c.want)
		}
		if got := StageIndex(c.shares); math.Abs(got-c.index) > 1e-15 {
			t.Errorf("%v: index %v, want %v", c.shares, got, c.index)
		}
	}
}

// MODEL.md section 6.1: levels, home value added and labels of the archetypes
// after 30 years, so that a change of the model shows here in words. Its table
// labels footwear OEM over all sales; its own runs, like these, give OBM: OEM in
// the lead chain, OBM on the belt.
func TestDocumentedResults(t *testing.T) {
	for _, c := range []struct {
		archetype    string
		f, fBelt     float64
		overall      Stage // announced Belt and Road, all sales
		inLead       Stage // in the lead chain
		vah, vahBelt float64
	}{
		{"footwear", .099, .189, StageOBM, StageOEM, .19, .38},
		{"steel", .159, .299, StageOBM, StageOEM, .14, .31},
		{"appliance", .527, .552, StageOBM, StageOBM, .69, .82},
		{"toys", .000, .000, StageOEM, StageOEM, .086, .073},
		{"electronics", .380, .456, StageOBM, StageOBM, .62, .85},
	} {
		s := New(c.archetype)
		s.Hosts = sixHosts(t)
		without := must(t, s)
		s.Levers = announced
		belt := must(t, s)
		for _, x := range []struct {
			what      string
			got, want float64
			digits    float64
		}{
			{"F", without.Last(OutF), c.f, 5e-4}, {"F with the belt", belt.Last(OutF), c.fBelt, 5e-4},
			{"home value", without.Last(OutVAh), c.vah, 5e-3}, {"home value with the belt", belt.Last(OutVAh), c.vahBelt, 5e-3},
		} {
			if math.Abs(x.got-x.want) > x.digits {
				t.Errorf("%s: %s is %.4f, want %.3f", c.archetype, x.what, x.got, x.want)
			}
		}
		last := len(belt.T) - 1
		if got := StageOf(belt.Roles(VecSbar, last)); got != c.overall {
			t.Errorf("%s: %v over all sales, want %v", c.archetype, got, c.overall)
		}
		if got := StageOf(belt.Roles(VecSG, last)); got != c.inLead {
			t.Errorf("%s: %v in the lead chain, want %v", c.archetype, got, c.inLead)
		}
	}
}
