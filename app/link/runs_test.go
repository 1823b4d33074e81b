package link

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

// bothRun runs a scenario as the page does.
func bothRun(t *testing.T, what string, s model.Scenario) {
	t.Helper()
	e := model.NewEngine()
	if _, err := e.Run(s); err != nil {
		t.Errorf("%s: %v", what, err)
		return
	}
	if _, err := e.Run(s.Without()); err != nil {
		t.Errorf("%s, without the policies: %v", what, err)
	}
}

var steps = [...]float64{.25, .5, 1}

// Every parameter at either end of its range, in every cluster and at every
// usual step, opens as a scenario that runs with the policies and without; what
// had to give way is said, and only then.
func TestEveryEndRuns(t *testing.T) {
	t.Parallel()
	mended := 0
	for k, a := range model.Archetypes() {
		for i, row := range model.ParamTable() {
			if testing.Short() && i%len(model.Archetypes()) != k && row.ID != "zeta" {
				continue // each parameter in one cluster
			}
			for _, end := range [...]float64{row.Min, row.Max} {
				for _, step := range steps {
					value := ""
					for i := range row.Len {
						if i > 0 {
							value += "/"
						}
						value += number(end)
					}
					query := fmt.Sprintf("v=1&a=%s&d=%s&p=%s:%s", a.ID, number(step), row.ID, value)
					s, problems := Parse(query)
					bothRun(t, query, s.Scenario)
					asked := Scenario(a.ID)
					asked.Step = step
					set := make([]float64, row.Len)
					for i := range set {
						set[i] = end
					}
					row.Set(&asked.Params, set)
					if same := reflect.DeepEqual(s.Scenario, asked); same != (len(problems) == 0) {
						t.Errorf("%s: opens as asked: %v, but it says %v", query, same, problems)
					}
					if len(problems) > 0 {
						mended++
					}
					if again, p := Parse(s.Query()); len(p) > 0 || !reflect.DeepEqual(again.Scenario, s.Scenario) {
						t.Errorf("%s: what opened is not what its own link opens: %v", query, p)
					}
				}
			}
		}
	}
	if mended == 0 {
		t.Error("no end had to give way: the test tries nothing")
	}
}

// Random links within all ranges open as scenarios that run.
func TestRandomLinksRun(t *testing.T) {
	t.Parallel()
	n := 10_000
	if testing.Short() {
		n = 200
	}
	rng := rand.New(rand.NewPCG(8, 2026))
	rows, moved := model.ParamTable(), 0
	for i := range n {
		s := Default()
		s.Scenario = Scenario(model.Archetypes()[rng.IntN(len(model.Archetypes()))].ID)
		s.Scenario.Step = steps[i%len(steps)]
		s.Scenario.Years = float64(2 + rng.IntN(11))
		var levers [5]float64
		for k := range levers {
			levers[k] = float64(rng.IntN(101)) / 100
		}
		s.Scenario.Levers = model.LeversOf(levers)
		for range 1 + rng.IntN(24) {
			row := rows[rng.IntN(len(rows))]
			v := make([]float64, row.Len)
			sum := 0.0
			for k := range v {
				v[k] = row.Min + rng.Float64()*(row.Max-row.Min)
				if rng.IntN(4) == 0 {
					v[k] = [...]float64{row.Min, row.Max}[rng.IntN(2)]
				}
				sum += v[k]
			}
			if row.Sum && sum > 0 {
				for k := range v {
					v[k] /= sum
				}
			}
			row.Set(&s.Scenario.Params, v)
		}
		query := s.query()
		got, problems := Parse(query)
		bothRun(t, query, got.Scenario)
		if !reflect.DeepEqual(got.Scenario.Params, s.Scenario.Params) {
			moved++
			if len(problems) == 0 {
				t.Errorf("?%s: numbers were changed without a word", query)
			}
		}
	}
	t.Logf("%d of %d links had numbers that gave way", moved, n)
	if moved == 0 {
		t.Error("no link had to give way: the test tries nothing")
	}
}

// Random links of version 2 open as scenarios that run, whatever their clusters,
// and say what had to give way.
func TestRandomNationalLinksRun(t *testing.T) {
	t.Parallel()
	n := 120
	if testing.Short() {
		n = 30
	}
	rng := rand.New(rand.NewPCG(9, 2026))
	rows, moved := model.ParamTable(), 0
	for i := range n {
		s := Default2()
		s.Scenario = randomNational(rng)
		s.Scenario.Step = steps[i%len(steps)]
		s.Scenario.Years = float64(2 + rng.IntN(11))
		all := s.Scenario.Clusters()
		for range 1 + rng.IntN(60) {
			c, row := &all[rng.IntN(len(all))], rows[rng.IntN(len(rows))]
			if row.Sum || row.Null {
				continue
			}
			v := row.Get(&c.Params)
			for k := range v {
				v[k] = [...]float64{row.Min, row.Max}[rng.IntN(2)]
			}
			row.Set(&c.Params, v)
		}
		s.Scenario = s.Scenario.WithClusters(all, s.Scenario.Focus)
		query := s.query()
		if len(query) > MaxLength {
			continue
		}
		got, problems := Parse(query)
		bothRun(t, query, got.Scenario)
		if !reflect.DeepEqual(got.Scenario, s.Scenario) {
			moved++
			if len(problems) == 0 {
				t.Errorf("?%s: numbers were changed without a word", query)
			}
		}
	}
	t.Logf("%d of %d links had numbers that gave way", moved, n)
	if moved == 0 {
		t.Error("no link had to give way: the test tries nothing")
	}
}

// The nearest scenario keeps what can stay: one number gives way before several,
// and no further than it must.
func TestNearest(t *testing.T) {
	zeta, _ := model.ParamByName("zeta")
	org, _ := model.ParamByName("org")
	s := Scenario("footwear")
	zeta.Set(&s.Params, []float64{zeta.Max})
	org.Set(&s.Params, []float64{.77})
	near, changed := Nearest(s)
	z := zeta.Get(&near.Params)[0]
	usual := Scenario("footwear")
	if u := zeta.Get(&usual.Params)[0]; !(z > u && z < zeta.Max) || org.Get(&near.Params)[0] != .77 || near.Step != s.Step {
		t.Errorf("zeta %v becomes %v, org %v, step %v", zeta.Max, z, org.Get(&near.Params)[0], near.Step)
	}
	for _, l := range lang.All {
		if text := changed.In(l); text == "" {
			t.Errorf("nothing is said in %s", l.Tag())
		}
	}
	t.Log(changed)
	coarse := Scenario("toys")
	coarse.Step = 1
	p, _ := model.ParamByName("dP")
	p.Set(&coarse.Params, []float64{p.Max})
	if near, _ := Nearest(coarse); near.Step != .5 || near.Params != coarse.Params {
		t.Errorf("a step that is too coarse becomes %v, with the numbers changed: %v", near.Step, near.Params != coarse.Params)
	}
	bothRun(t, "coarse", near)
	if near, changed := Nearest(Scenario("steel")); changed.Is() || !reflect.DeepEqual(near, Scenario("steel")) {
		t.Error("a scenario that runs was changed")
	}
}
