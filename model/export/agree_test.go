package export

import (
	"math"
	"math/rand/v2"
	"testing"

	"silkladder/model"
)

// drawn is a scenario anywhere in the space: archetype, levers, every parameter
// in its plausible range and in every fifth draw up to a fifth beyond it where the
// model allows that, weights that may be left empty given in some, and three hosts
// on two corridors.
func drawn(rng *rand.Rand) model.Scenario {
	kinds := model.Archetypes()
	s := model.New(kinds[rng.IntN(len(kinds))].ID)
	s.Years = 1
	drawParams(rng, &s.Params)
	drawPlaces(rng, &s)
	return s
}

func drawParams(rng *rand.Rand, p *model.Params) {
	wide := rng.IntN(5) == 0
	for _, d := range model.ParamTable() {
		if d.Group == "noise" || d.Null && rng.IntN(4) != 0 {
			continue
		}
		v, sum := make([]float64, d.Len), 0.0
		for k := range v {
			low, high := d.Low, d.High
			if wide {
				span := (high - low) / 5
				low, high = max(low-span, d.Min), min(high+span, d.Max)
			}
			v[k] = low + (high-low)*rng.Float64()
			sum += v[k]
		}
		for k := range v {
			if d.Sum {
				v[k] /= sum
			}
		}
		d.Set(p, v)
	}
}

func drawPlaces(rng *rand.Rand, s *model.Scenario) {
	var levers [5]float64
	for i := range levers {
		levers[i] = min(1, max(0, 1.5*rng.Float64()-0.25))
	}
	s.Levers = model.LeversOf(levers)
	for i, corridor := range []string{"east", "west", "east"} {
		x := rng.Float64
		s.Hosts = append(s.Hosts, model.Host{
			Name: string(rune('A' + i)), Corridor: corridor, Wage: 0.2 + x(), J: 0.2 + 0.7*x(), Y: 0.05 + 0.9*x(), A: 0.05 + 0.8*x(),
			Skill: x(), Ice: 0.5 * x(), Tariff: 0.3 * x(), Outlet: 0.1 + x(), Cap: 0.02 + 0.4*x(), Incumbents: x(),
		})
	}
}

// drawnNation is the same of version 2: three clusters of any size whose demand has
// three drivers, any couplings, year and history, and one host of the atlas.
func drawnNation(rng *rand.Rand) model.Scenario {
	s := some("footwear-oem", "steel", "solar")
	list := s.Clusters()
	for i := range list {
		drawParams(rng, &list[i].Params)
		list[i].Workers = math.Exp(7 + 9*rng.Float64())
		list[i].Output = math.Exp(7*rng.Float64() - 1)
	}
	s = s.WithClusters(list, 0)
	s.Hosts, s.Years = s.Hosts[:1], 0.5
	drawPlaces(rng, &s)
	for _, c := range model.CouplingTable() {
		c.Set(&s.Couplings, c.Min+(min(c.Max, 3)-c.Min)*rng.Float64()*rng.Float64())
	}
	s.From = model.StartYear + float64(rng.IntN(3))/2
	s.History = []string{model.HistoryObserved, model.HistoryNone, model.HistoryAssumed}[rng.IntN(3)]
	return s
}

// edge reports whether production leaves so few people or materials that a last
// digit decides: a power below 1 (E27) has no bound to its slope at 0.
func edge(r *model.Result) bool {
	for c := range r.Clusters() {
		for _, o := range []model.Output{model.OutNadv, model.OutMfree} {
			for _, x := range r.Cluster(c).Series(o) {
				if x > 0 && x < 1e-9 {
					return true
				}
			}
		}
	}
	return false
}

// The equations, evaluated by their letter, and the engine written for speed give
// the same, at every step of a year, in a thousand draws of either version.
func TestEquationsAgreeWithEngine(t *testing.T) { agree(t, drawn) }

func TestNationalEquationsAgreeWithEngine(t *testing.T) { agree(t, drawnNation) }

func agree(t *testing.T, drawn func(*rand.Rand) model.Scenario) {
	rng := rand.New(rand.NewPCG(1, 20130907))
	var e *evaluator
	engine := model.NewEngine()
	draws, edges := 0, 0
	want := 1000
	if testing.Short() {
		want = 100
	}
	for draws < want {
		s := drawn(rng)
		r, err := engine.Run(s)
		if err != nil {
			continue // refused, or a rate too fast for the step
		}
		if edge(r) {
			edges++
			continue
		}
		draws++
		d, err := build(s)
		if err != nil {
			t.Fatal(err)
		}
		if e == nil {
			e = evaluatorOf(t, readMDL(t, d.mdl()))
		}
		list := d.recorded()
		for _, v := range d.variables() {
			for i, r := range v.rows {
				for k, x := range r.Values {
					e.statements[v.name][i].numbers[k] = mustNumber(x)
				}
			}
		}
		e.run(func(step int, value func(string) float64) {
			for _, v := range list {
				got, want := value(v.Name), v.Values(r)[step]
				if !(math.Abs(got-want) <= 1e-12*max(math.Abs(want), 1e-3*v.Unit)) {
					t.Errorf("draw %d: %s at step %d is %.17g, the engine has %.17g", draws, v.Name, step, got, want)
				}
			}
		})
	}
	if edges > draws/25 {
		t.Errorf("%d draws were left out", edges)
	}
}
