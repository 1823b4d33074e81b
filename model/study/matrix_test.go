package study

import (
	"math"
	"testing"

	"silkladder/model"
)

// The matrix is that of runs under each type, and shows what the paper says of
// them: captive chains teach process and product best and leave least core work.
func TestMatrix(t *testing.T) {
	s := model.New("footwear")
	m := Matrix{s}
	recs, err := Records(m, model.NewEngine(), 0, m.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(recs) != m.Len()*len(m.Columns()) {
		t.Fatalf("%d numbers, %d columns", len(recs), len(m.Columns()))
	}
	c := m.Cells(recs, 15)
	for g := range c {
		s.Params.ForceGov = [5]float64{}
		s.Params.ForceGov[g] = 1
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		for u, o := range upgradings {
			if want := r.At(o, 15) - r.At(o, 0); math.Abs(c[g][u]-want) > 1e-12 {
				t.Errorf("type %d, upgrading %d: %v, want %v", g, u, c[g][u], want)
			}
		}
	}
	captive := c[model.GovCaptive]
	for _, g := range []model.Governance{model.GovMarket, model.GovModular, model.GovRelational} {
		if c[g][CoreWork] <= captive[CoreWork] {
			t.Errorf("type %d leaves no more core work than captive", g)
		}
	}
	if c[model.GovMarket][Process] >= captive[Process] || c[model.GovMarket][Product] >= captive[Product] {
		t.Error("the market teaches as well as a captive chain")
	}
	if c := m.Cells(recs, 0); c != (Cells{}) {
		t.Errorf("gains at the start: %v", c)
	}
	if m.Cells(recs, 999) != m.Cells(recs, 30) {
		t.Error("beyond the end is not the end")
	}
}

// The leaders of a run are counted in its cases.
func TestLeading(t *testing.T) {
	s := model.New("toys")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	l := Leading{NewEnsemble(s, 12, 1)}
	recs, err := Records(l, model.NewEngine(), 0, l.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	cases, host, corridor := l.Shares(recs, r)
	if cases != 12 || host <= 0 || host > 1 || corridor <= 0 || corridor > 1 {
		t.Errorf("%d cases, host %v, corridor %v", cases, host, corridor)
	}
	b, c := leaders(r)
	along := map[string]float64{}
	for i, h := range r.Hosts {
		along[h.Corridor] += r.Host(i, model.HostK)[120]
		if r.Host(i, model.HostK)[120] > r.Host(b, model.HostK)[120] {
			t.Errorf("%s has more plants than the first", h.Name)
		}
	}
	for id, k := range along {
		if k > along[r.Hosts[c].Corridor] {
			t.Errorf("%s has more plants than the first corridor", id)
		}
	}
}
