package study

import (
	"fmt"

	"silkladder/model"
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
type Ensemble struct {
	Scenario       model.Scenario
	Space          Space          // assumptions that vary; others stay as in Scenario
	N              int            // number of draws
	Seed           uint64         // of the Latin hypercube and of the noise
	NoiseG, NoiseB float64        // standard deviations of demand noise; 0 = none
	Outputs        []model.Output // series kept for bands
	Every          int            // steps between kept values; the last is always kept
}

// NewEnsemble returns the usual ensemble of a scenario: the 32 plausible ranges,
// default noise, and the series of functional upgrading and home value added,
// once a year.
func NewEnsemble(s model.Scenario, n int, seed uint64) Ensemble {
	return Ensemble{
		Scenario: s, Space: Plausible(), N: n, Seed: seed,
		NoiseG: DefaultNoiseG, NoiseB: DefaultNoiseB,
		Outputs: []model.Output{model.OutF, model.OutVAh},
		Every:   max(1, int(1/s.Step+0.5)),
	}
}

// Len is the number of draws.
func (en Ensemble) Len() int { return en.N }

// Draw returns the scenario of draw i, with the levers of the ensemble's own.
func (en Ensemble) Draw(i int) model.Scenario {
	s := en.Scenario
	u := make([]float64, len(en.Space))
	Latin{N: en.N, Seed: en.Seed}.Point(i, u)
	en.Space.Place(&s.Params, u)
	s.Params.SdG, s.Params.SdB = en.NoiseG, en.NoiseB
	s.Params.Seed = uint32(mix(en.Seed ^ mix(^uint64(i))))
	return s
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
	partWithout = 1
	partWith    = partWithout + int(NumOutcomes)
	partWorst   = partWith + int(NumOutcomes)
	partSeries  = partWorst + 1
)

// Columns names the numbers of a record: the assumptions by identifier, the seed
// of the noise, the headline outcomes without and with the levers, the change of
// the present value of the worst-off host, then every kept series without and
// with the levers ("F_with@10" is functional upgrading after ten years).
func (en Ensemble) Columns() []string {
	cols := append(en.Space.IDs(), "seed")
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
	return cols
}

// Run performs draw i and appends its record to dst.
func (en Ensemble) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := en.Draw(i)
	for _, d := range en.Space {
		dst = append(dst, d.Param.Get(&s.Params)[0])
	}
	dst = append(dst, float64(s.Params.Seed))
	steps := en.kept()
	at := len(dst)
	points := len(steps)
	dst = append(dst, make([]float64, partSeries-partWithout+2*points*len(en.Outputs))...)
	series := dst[at+partSeries-partWithout:]
	run := 0
	f, _, err := compare(e, s, func(r *model.Result) {
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
