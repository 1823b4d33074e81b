package study

import (
	"math"
	"slices"

	"silkladder/model"
)

// Which selects one of the two runs of a draw, or their difference.
type Which int

// The two runs of every draw and their difference.
const (
	Without Which = iota // levers at 0
	With                 // levers as in the scenario
	Change               // with less without
)

// Tally gathers records of an ensemble, in any order, and sums them up. It holds
// each record once: 1,000 draws of two yearly series take 1.4 MB.
type Tally struct {
	en     Ensemble
	steps  int
	base   int         // where the seed stands in a record
	record [][]float64 // by draw; nil = missing
	have   int
}

// Tally returns an empty tally for the ensemble's draws.
func (en Ensemble) Tally() *Tally {
	return &Tally{en: en, steps: len(en.kept()), base: len(en.Space), record: make([][]float64, en.N)}
}

// Add takes the records of consecutive draws, the first of which is draw from.
// Adding a draw again changes nothing. It panics when the records are not of
// this ensemble's width or run past its end.
func (t *Tally) Add(from int, recs []float64) {
	for j, r := range rows(recs, t.base+partSeries+2*t.steps*len(t.en.Outputs)+t.en.hosts()) {
		if t.record[from+j] == nil {
			t.have++
		}
		t.record[from+j] = r
	}
}

// Merge takes over all draws of another tally of the same ensemble.
func (t *Tally) Merge(u *Tally) {
	if len(t.record) != len(u.record) || t.steps != u.steps || t.base != u.base {
		panic("study: tallies of different ensembles")
	}
	for i, r := range u.record {
		if r != nil {
			t.Add(i, r)
		}
	}
}

// Ensemble is the plan whose draws are gathered.
func (t *Tally) Ensemble() Ensemble { return t.en }

// Scenario is that of a draw, as it was run; false where it is not gathered.
func (t *Tally) Scenario(i int) (s model.Scenario, ok bool) {
	if i < 0 || i >= len(t.record) || t.record[i] == nil {
		return s, false
	}
	return t.en.Draw(i, int(t.record[i][t.base+partRedraws])), true
}

// Len is the number of draws gathered so far.
func (t *Tally) Len() int { return t.have }

// Records returns the records of all draws gathered so far, in order of the
// draws. One that came without its assumptions, and so without its seed, has them
// from its draw.
func (t *Tally) Records() []float64 {
	var all []float64
	for i, r := range t.record {
		at := len(all)
		all = append(all, r...)
		if r != nil && r[t.base+partSeed] == 0 {
			t.en.assumed(i, int(r[t.base+partRedraws]), all[at:at])
		}
	}
	return all
}

// Outcome returns one headline outcome of every draw gathered so far, in order
// of the draws.
func (t *Tally) Outcome(o Outcome, w Which) []float64 {
	x := make([]float64, 0, t.have)
	for _, r := range t.record {
		if r != nil {
			r = r[t.base:]
			x = append(x, pick(r[partWithout+int(o)], r[partWith+int(o)], w))
		}
	}
	return x
}

func pick(without, with float64, w Which) float64 {
	switch w {
	case Without:
		return without
	case With:
		return with
	}
	return with - without
}

// Bands are the quantiles of a series over the draws, year by year: the median
// and the middle 50, 80 and 95 % of the draws. They are pointwise: no single
// draw need run along a line.
type Bands struct {
	Year                   []float64 // years since the start
	Low95, Low80, Low50    []float64
	Median                 []float64
	High50, High80, High95 []float64
}

// Bands returns the bands of the ensemble's k-th kept output over the draws
// gathered so far; all are empty when there are none.
func (t *Tally) Bands(k int, w Which) Bands {
	if k < 0 || k >= len(t.en.Outputs) {
		panic("study: the ensemble keeps no such output")
	}
	var b Bands
	if t.have == 0 {
		return b
	}
	b.Year = t.en.Years()
	x := make([]float64, 0, t.have)
	for j := range b.Year {
		x = x[:0]
		for _, r := range t.record {
			if r != nil {
				r = r[t.base+partSeries:]
				x = append(x, pick(r[2*k*t.steps+j], r[(2*k+1)*t.steps+j], w))
			}
		}
		slices.Sort(x)
		for _, q := range []struct {
			to *[]float64
			p  float64
		}{
			{&b.Low95, 0.025}, {&b.Low80, 0.10}, {&b.Low50, 0.25}, {&b.Median, 0.50},
			{&b.High50, 0.75}, {&b.High80, 0.90}, {&b.High95, 0.975},
		} {
			*q.to = append(*q.to, quantile(x, q.p))
		}
	}
	return b
}

// Output returns the outputs that the ensemble keeps, by index into Bands.
func (t *Tally) Output(k int) model.Output { return t.en.Outputs[k] }

// quantile interpolates between the two nearest of the sorted values (type 7 of
// Hyndman & Fan 1996).
func quantile(sorted []float64, p float64) float64 {
	at := p * float64(len(sorted)-1)
	i := int(math.Floor(at))
	if i+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[i] + (at-float64(i))*(sorted[i+1]-sorted[i])
}

// Quantiles returns the given quantiles (0..1) of unsorted values, which it
// leaves alone. It returns nil without values.
func Quantiles(values []float64, p ...float64) []float64 {
	if len(values) == 0 {
		return nil
	}
	sorted := slices.Sorted(slices.Values(values))
	q := make([]float64, len(p))
	for i := range p {
		q[i] = quantile(sorted, p[i])
	}
	return q
}

// Redraws is how many of the draws gathered so far had to be drawn again.
func (t *Tally) Redraws() int {
	n := 0
	for _, r := range t.record {
		if r != nil && r[t.base+partRedraws] > 0 {
			n++
		}
	}
	return n
}

// Rank is the share of values that lie below x, those equal to it counted half:
// where a run stands among its cases.
func Rank(values []float64, x float64) float64 {
	below := 0.0
	for _, v := range values {
		switch {
		case v < x:
			below++
		case v == x:
			below += .5
		}
	}
	return below / float64(max(1, len(values)))
}

// Margin is the sampling error of a share counted in n draws: half the width of
// its 95 % interval (Agresti & Coull 1998), which even a share of 0 has.
func Margin(share float64, n int) float64 {
	m := float64(n) + 4
	p := (share*float64(n) + 2) / m
	return 1.96 * math.Sqrt(p*(1-p)/m)
}

// Case is one draw, as a look at its kept series.
type Case struct {
	t      *Tally
	series []float64
}

// At is a kept output of the run with or without the levers in the kept year
// nearest to a moment, in years since the start. It panics when the ensemble does
// not keep the output.
func (c Case) At(o model.Output, w Which, year float64) float64 {
	k := slices.Index(c.t.en.Outputs, o)
	if k < 0 {
		panic("study: the ensemble keeps no such output")
	}
	apart := float64(max(1, c.t.en.Every)) * c.t.en.Scenario.Step
	j := max(0, min(int(year/apart+.5), c.t.steps-1))
	return pick(c.series[2*k*c.t.steps+j], c.series[(2*k+1)*c.t.steps+j], w)
}

// Share is the share of draws of which something holds; 0 when there are none.
func (t *Tally) Share(holds func(Case) bool) float64 {
	n := 0
	for _, r := range t.record {
		if r != nil && holds(Case{t, r[t.base+partSeries:]}) {
			n++
		}
	}
	return float64(n) / float64(max(1, t.have))
}

// Chances are shares of draws, 0..1, in which something holds of the scenario's
// levers.
type Chances struct {
	Draws         int
	Lower         float64 // functional upgrading ends lower (by more than 1e-4)
	Same          float64 // functional upgrading changes by less than 0.01
	Higher        float64 // functional upgrading ends higher by 0.01 or more
	HomeLower     float64 // home value added ends lower
	ReturnLower   float64 // the return relative to wages ends lower
	HostsLose     float64 // hosts together lose in present value
	SomeHostLoses float64 // at least one host loses
}

// Chances counts the draws gathered so far; all shares are 0 when there are none.
func (t *Tally) Chances() Chances {
	c := Chances{Draws: t.have}
	if t.have == 0 {
		return c
	}
	share := func(o Outcome, is func(x float64) bool) float64 {
		return shareOf(t.Outcome(o, Change), is)
	}
	c.Lower = share(Functional, func(x float64) bool { return x < -1e-4 })
	c.Same = share(Functional, func(x float64) bool { return math.Abs(x) < 0.01 })
	c.Higher = share(Functional, func(x float64) bool { return x >= 0.01 })
	negative := func(x float64) bool { return x < 0 }
	c.HomeLower = share(HomeValue, negative)
	c.ReturnLower = share(Return, negative)
	c.HostsLose = share(HostGain, negative)
	worst := make([]float64, 0, t.have)
	for _, r := range t.record {
		if r != nil {
			worst = append(worst, r[t.base+partWorst])
		}
	}
	c.SomeHostLoses = shareOf(worst, negative)
	return c
}

// HostsLosing is, for every host of an ensemble that keeps them, the share of the
// draws gathered so far in which the levers lower its present value; nil when there
// are none.
func (t *Tally) HostsLosing() []float64 {
	if t.have == 0 || !t.en.EachHost {
		return nil
	}
	lose := make([]float64, t.en.hosts())
	first := t.base + partSeries + 2*t.steps*len(t.en.Outputs)
	for _, r := range t.record {
		if r == nil {
			continue
		}
		for i := range lose {
			if r[first+i] < 0 {
				lose[i] += 1 / float64(t.have)
			}
		}
	}
	return lose
}

func shareOf(values []float64, is func(float64) bool) float64 {
	n := 0
	for _, x := range values {
		if is(x) {
			n++
		}
	}
	return float64(n) / float64(len(values))
}
