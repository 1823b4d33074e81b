package study

import (
	"fmt"

	"silkladder/model"
	"silkladder/model/atlas"
)

// Noise of demand in an ensemble: standard deviations of log demand in the lead
// chain and in host markets, the latter twice as restless (both assumed).
const (
	DefaultNoiseG = 0.08
	DefaultNoiseB = 0.15
)

// Ensemble runs one scenario under N plausible sets of assumptions, each without
// and with the scenario's levers and under the same demand noise. It is a Plan:
// draw i depends on the fields and i alone.
//
// Ranges depend on each other: a tilted smile must be deep enough, and a stock
// must not run empty within a step. A draw that the model cannot run is drawn
// again, and its record says how often.
type Ensemble struct {
	Scenario       model.Scenario
	Space          Space          // assumptions that vary; others stay as in Scenario
	N              int            // number of draws
	Seed           uint64         // of the Latin hypercube and of the noise
	NoiseG, NoiseB float64        // standard deviations of demand noise; 0 = none
	Outputs        []model.Output // series kept for bands
	Every          int            // steps between kept values; the last is always kept
	Posterior      *Posterior     // where draws come from; nil = anywhere in Space
	EachHost       bool           // keeps what the levers change in every host
}

// NewEnsemble returns the usual ensemble of a scenario: cases around it (Around),
// default noise, and the series of functional upgrading and home value added,
// once a year.
func NewEnsemble(s model.Scenario, n int, seed uint64) Ensemble {
	return Ensemble{
		Scenario: s, Space: Around(s), N: n, Seed: seed,
		NoiseG: DefaultNoiseG, NoiseB: DefaultNoiseB,
		Outputs: []model.Output{model.OutF, model.OutVAh},
		Every:   max(1, int(1/s.Step+0.5)),
	}
}

// AnyCluster returns the ensemble that asks about any cluster whatever under the
// scenario's levers: all 32 plausible ranges, whatever the scenario says of them.
func AnyCluster(s model.Scenario, n int, seed uint64) Ensemble {
	en := NewEnsemble(s, n, seed)
	en.Space = Plausible()
	return en
}

// Len is the number of draws.
func (en Ensemble) Len() int { return en.N }

// maxRedraws is how often a draw is drawn again before its question fails.
const maxRedraws = 50

// Draw returns the scenario of draw i, with the levers of the ensemble's own,
// drawn again as often as a record says.
func (en Ensemble) Draw(i, redraws int) model.Scenario {
	s, u := en.Scenario, en.Fractions(i, redraws)
	if s.Version == model.Version2 {
		s = en.Space.PlaceAll(s, u)
	} else {
		en.Space.Place(&s.Params, u)
	}
	s.Params.SdG, s.Params.SdB = en.NoiseG, en.NoiseB
	s.Params.Seed = uint32(mix(en.Seed ^ mix(^uint64(i))))
	return s
}

// Fractions returns where on its axes draw i lies.
func (en Ensemble) Fractions(i, redraws int) []float64 {
	u := make([]float64, len(en.Space))
	if redraws == 0 {
		Latin{N: en.N, Seed: en.Seed}.Point(i, u)
	} else { // no longer one point in each slice, but anywhere in the space
		Latin{N: 1, Seed: mix(en.Seed^mix(uint64(i))) + uint64(redraws)}.Point(0, u)
	}
	if en.Posterior != nil {
		all := make([]int, len(en.Space))
		for j := range all {
			all[j] = j
		}
		en.Posterior.join(en.Space, i+redraws*en.N, en.Seed, u, all)
	}
	return u
}

// Years lists the moments of kept values, in years since the start.
func (en Ensemble) Years() []float64 {
	var ys []float64
	for _, step := range en.kept() {
		ys = append(ys, float64(step)*en.Scenario.Step)
	}
	return ys
}

// kept lists the steps whose values are kept.
func (en Ensemble) kept() []int {
	last := int(en.Scenario.Years/en.Scenario.Step + 0.5)
	every := max(1, en.Every)
	var steps []int
	for i := 0; i < last; i += every {
		steps = append(steps, i)
	}
	return append(steps, last)
}

// Places of the parts of a record; the assumptions come first.
const (
	partSeed    = 0
	partRedraws = 1
	partWithout = 2
	partWith    = partWithout + int(NumOutcomes)
	partWorst   = partWith + int(NumOutcomes)
	partSeries  = partWorst + 1
)

// Columns names the numbers of a record: the assumptions by identifier, the seed
// of the noise, how often the draw was drawn again, the headline outcomes without
// and with the levers, the change of the present value of the worst-off host, then
// every kept series without and with the levers ("F_with@10" is functional
// upgrading after ten years), and with EachHost that change of every host.
func (en Ensemble) Columns() []string {
	cols := append(en.Space.IDs(), "seed", "redraws")
	for _, which := range []string{"without", "with"} {
		for _, o := range OutcomeTable() {
			cols = append(cols, o.ID+"_"+which)
		}
	}
	cols = append(cols, "worst_host")
	years := en.Years()
	table := model.OutputTable()
	for _, o := range en.Outputs {
		for _, which := range []string{"without", "with"} {
			for _, y := range years {
				cols = append(cols, fmt.Sprintf("%s_%s@%g", table[o].ID, which, y))
			}
		}
	}
	for i := range en.hosts() {
		cols = append(cols, fmt.Sprintf("host_%d", i))
	}
	return cols
}

// hosts is the number of hosts kept in a record.
func (en Ensemble) hosts() int {
	switch {
	case !en.EachHost:
		return 0
	case en.Scenario.Hosts != nil:
		return len(en.Scenario.Hosts)
	}
	return len(atlas.Hosts())
}

// Run performs draw i and appends its record to dst.
func (en Ensemble) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	var first error
	for redraws := range 1 + maxRedraws {
		rec, err := en.try(e, i, redraws, dst)
		if err == nil {
			return rec, nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}

// assumed appends the first part of the record of a draw: what it assumes.
func (en Ensemble) assumed(i, redraws int, dst []float64) (model.Scenario, []float64) {
	s := en.Draw(i, redraws)
	for _, d := range en.Space {
		dst = append(dst, d.Get(&s.Params))
	}
	return s, append(dst, float64(s.Params.Seed), float64(redraws))
}

// try performs draw i, drawn again as often as it says.
func (en Ensemble) try(e *model.Engine, i, redraws int, dst []float64) ([]float64, error) {
	s, dst := en.assumed(i, redraws, dst)
	steps := en.kept()
	at := len(dst)
	points := len(steps)
	dst = append(dst, make([]float64, partSeries-partWithout+2*points*len(en.Outputs)+en.hosts())...)
	series := dst[at+partSeries-partWithout:]
	each := series[2*points*len(en.Outputs):]
	run := 0
	f, _, err := compare(e, s, func(r *model.Result, hosts []float64) {
		for i := range each {
			each[i] = hosts[i] - each[i] // without, then the change
		}
		for k, o := range en.Outputs {
			values := r.Series(o)
			for j, step := range steps {
				series[(2*k+run)*points+j] = values[step]
			}
		}
		run++
	})
	if err != nil {
		return nil, err
	}
	copy(dst[at:], f.Without[:])
	copy(dst[at+int(NumOutcomes):], f.With[:])
	dst[at+2*int(NumOutcomes)] = f.WorstHost
	return dst, nil
}
