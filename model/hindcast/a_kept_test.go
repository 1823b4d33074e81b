package hindcast

import (
	"os"
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/study"
)

// The posterior that is kept is of this model, its members are draws that its seed
// gives, and the record rules none of them out. With -update it is made anew,
// which takes a minute or two; the file's name puts it before the other golden.
func TestKept(t *testing.T) {
	const name = "data/posterior.bin"
	if *update {
		c := NewCalibration(KeptDraws, KeptSeed)
		p, err := c.Posterior(records(t, c), KeptMembers)
		if err != nil {
			t.Fatal(err)
		}
		data, err := posterior.Write(p)
		if err == nil {
			err = os.WriteFile(name, data, 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := posterior.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	hash, err := Hash()
	if err != nil {
		t.Fatal(err)
	}
	if p.Model != hash {
		t.Errorf("the posterior is of model %s, this is %s: run with -update and look at what has changed", p.Model, hash)
	}
	if p.Seed != KeptSeed || p.Draws != KeptDraws || len(p.Members) != min(KeptMembers, p.Kept) {
		t.Errorf("%d members of %d draws from seed %d", len(p.Members), p.Draws, p.Seed)
	}
	c := NewCalibration(p.Draws, p.Seed)
	drawn := 0
	for i, en := 0, c.ensemble(); i < c.N && drawn < len(p.Members); i++ {
		u := en.Fractions(i, 0)
		for j := range u {
			u[j] = posterior.Quantise(u[j])
		}
		if slices.Equal(u, p.Members[drawn]) {
			drawn++
		}
	}
	if drawn < len(p.Members)*9/10 { // the others were drawn again
		t.Errorf("only %d of %d members are draws of the seed", drawn, len(p.Members))
	}
	c.targets = slices.DeleteFunc(c.targets, func(x target) bool { return slices.Contains(p.LeftOut, x.ID) })
	e := model.NewEngine()
	for i, m := range p.Members[:min(20, len(p.Members))] {
		r, err := e.RunOnly(c.space.PlaceAll(Conditional.Scenario(), m), c.selection())
		if err != nil {
			t.Fatal(err)
		}
		failed := 0
		for _, x := range c.implausible(r) {
			if !(x <= ruledOut) {
				failed++
			}
		}
		if failed > 1 {
			t.Errorf("member %d fails at %d figures", i, failed)
		}
	}
}

// Cases of the posterior move all clusters together, keep what tells them apart,
// and leave alone what the visitor has touched.
func TestMatched(t *testing.T) {
	p, _, err := Kept()
	if err != nil {
		t.Fatal(err)
	}
	s := model.National("steel")
	s.Params.ThG = 0.61
	en := study.Matched(s, 10, 1, p)
	if slices.Contains(en.Space.IDs(), "th_G") || !slices.Contains(en.Space.IDs(), "tau_T") {
		t.Error(en.Space.IDs())
	}
	u := en.Fractions(3, 0)
	j := slices.Index(en.Space.IDs(), "tau_T")
	if !slices.ContainsFunc(p.Members, func(m []float64) bool { return m[slices.Index(p.Axes, "tau_T")] == u[j] }) {
		t.Errorf("a case at %v, where no member is", u[j])
	}
	draw := en.Draw(3, 0)
	was, is := s.Clusters(), draw.Clusters()
	for i := range is {
		a, b := &was[i].Params, &is[i].Params
		if a.Org != b.Org || a.Intent != b.Intent || i == draw.Focus && b.ThG != 0.61 {
			t.Errorf("%s changes its kind", is[i].Archetype)
		}
		if (a.TauT == b.TauT) != (u[j] == .5) || b.TauT != is[0].Params.TauT && a.TauT == was[0].Params.TauT {
			t.Errorf("%s: plants transfer at %v, were %v", is[i].Archetype, b.TauT, a.TauT)
		}
	}
}
