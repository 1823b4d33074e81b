package hindcast

import (
	"fmt"
	"math"
	"slices"

	"silkladder/model"
	"silkladder/model/posterior"
	"silkladder/model/record"
	"silkladder/model/study"
)

// Calibration is history matching (Craig et al. 1997; Vernon et al. 2010): many
// sets of assumptions are drawn, and those are ruled out whose run is too far from
// what was observed up to the last year of the fit,
//
//	I_j = |z_j - h_j| / sqrt(s_obs² + s_disc²), second largest I_j <= 3,
//
// j the figures of that time; of an operator over hosts, I_j is the root of the mean
// square over them. One may fail, for no figure is beyond doubt. An operator that
// hardly any draw comes near is out of reach of the structure: it can say nothing
// about assumptions, and is named and left out.
// It is a study.Plan: draw i depends on the fields and i alone.
type Calibration struct {
	N    int
	Seed uint64

	targets []target
	space   study.Space
}

// target is an operator with the figures that a fit may see.
type target struct {
	look
	figures []Figure
	from    int // place of its first implausibility in a record
}

// names lists its implausibilities: one a figure, one in all over hosts.
func (t *target) names() (list []string) {
	if t.Entity == "hosts" {
		return []string{"I_" + t.ID}
	}
	for _, f := range t.figures {
		list = append(list, fmt.Sprintf("I_%s@%d", t.ID, f.Year))
	}
	return list
}

// NewCalibration returns the calibration against the record.
func NewCalibration(n int, seed uint64) *Calibration {
	c := &Calibration{N: n, Seed: seed, space: Axes(Conditional.Scenario())}
	for _, l := range looks() {
		if isAlternative(l.ID) || l.Take == record.Rank || l.Take == record.Sign || l.Take == record.Bound {
			continue
		}
		fit := slices.DeleteFunc(l.figures(), func(f Figure) bool {
			return !l.fitted(&f)
		})
		if len(fit) > 0 {
			c.targets = append(c.targets, target{look: l, figures: fit})
		}
	}
	c.index()
	return c
}

// index gives every target its place in a record, after the fractions and the
// number of redraws.
func (c *Calibration) index() {
	at := len(c.space) + 1
	for k := range c.targets {
		c.targets[k].from = at
		at += len(c.targets[k].names())
	}
}

// ruledOut is the implausibility above which a draw is ruled out; outOfReach is
// the share of draws below it of an operator that is out of reach.
const (
	ruledOut   = 3
	outOfReach = 0.01
)

// Len is the number of draws.
func (c *Calibration) Len() int { return c.N }

// Columns names the numbers of a record: the fractions of the axes, how often the
// draw was drawn again, and the implausibilities.
func (c *Calibration) Columns() []string {
	cols := append(c.space.IDs(), "redraws")
	for _, t := range c.targets {
		cols = append(cols, t.names()...)
	}
	return cols
}

// ensemble draws the assumptions.
func (c *Calibration) ensemble() study.Ensemble {
	return study.Ensemble{Scenario: Conditional.Scenario(), Space: c.space, N: c.N, Seed: c.Seed}
}

// Run performs draw i and appends its record.
func (c *Calibration) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	en, only := c.ensemble(), c.selection()
	for redraws := range maxRedraws + 1 {
		// As the file of the posterior keeps it.
		u := en.Fractions(i, redraws)
		for j := range u {
			u[j] = posterior.Quantise(u[j])
		}
		r, err := e.RunOnly(c.space.PlaceAll(en.Scenario, u), only)
		if err != nil {
			if redraws == maxRedraws {
				return nil, err
			}
			continue
		}
		dst = append(append(dst, u...), float64(redraws))
		return append(dst, c.implausible(r)...), nil
	}
	return dst, nil
}

func (c *Calibration) selection() model.Selection {
	var ls []look
	for _, t := range c.targets {
		ls = append(ls, t.look)
	}
	return selection(ls)
}

// implausible is how far a run is from every target.
func (c *Calibration) implausible(r *model.Result) (list []float64) {
	for k := range c.targets {
		t := &c.targets[k]
		sum, allowed := 0.0, math.Hypot(t.Sigma, t.Discrepancy)
		for j := range t.figures {
			f := &t.figures[j]
			d := math.Abs(t.ln(t.of(r, f), f.Observed)-t.ln(f.Observed, f.Observed)) / allowed
			if t.Entity != "hosts" {
				list = append(list, d)
			}
			sum += d * d
		}
		if t.Entity == "hosts" {
			list = append(list, math.Sqrt(sum/float64(len(t.figures))))
		}
	}
	return list
}

// rows cuts records into one a draw.
func (c *Calibration) rows(recs []float64) (rows [][]float64) {
	for row := range slices.Chunk(recs, len(c.Columns())) {
		rows = append(rows, row)
	}
	return rows
}
