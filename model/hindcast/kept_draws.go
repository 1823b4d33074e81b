package hindcast

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"silkladder/model"
	"silkladder/model/study"
)

// Reach says of an operator how near draws come to it.
type Reach struct {
	Operator    string
	Figures     int
	Near        float64    // share of draws that none of its figures rules out
	Implausible [3]float64 // 5, 50 and 95 % points of the worst of its figures
	OutOfReach  bool
}

// Reaches lists them in the order of the operators.
func (c *Calibration) Reaches(recs []float64) (list []Reach) {
	rows := c.rows(recs)
	for k := range c.targets {
		t := &c.targets[k]
		r := Reach{Operator: t.ID, Figures: len(t.figures)}
		var xs []float64
		for _, row := range rows {
			x := slices.Max(row[t.from : t.from+len(t.names())])
			if xs = append(xs, x); x <= ruledOut {
				r.Near++
			}
		}
		r.Near /= float64(len(rows))
		for i, p := range []float64{.05, .5, .95} {
			r.Implausible[i] = at(xs, p)
		}
		r.OutOfReach = r.Near < outOfReach
		list = append(list, r)
	}
	return list
}

// kept lists the draws that are not ruled out.
func (c *Calibration) kept(recs []float64) (rows [][]float64) {
	reaches := c.Reaches(recs)
	for _, row := range c.rows(recs) {
		failed := 0
		for k := range c.targets {
			if reaches[k].OutOfReach {
				continue
			}
			t := &c.targets[k]
			for _, x := range row[t.from : t.from+len(t.names())] {
				if !(x <= ruledOut) {
					failed++
				}
			}
		}
		if failed <= 1 {
			rows = append(rows, row)
		}
	}
	return rows
}

// Kept counts the draws that are not ruled out.
func (c *Calibration) Kept(recs []float64) int { return len(c.kept(recs)) }

// fewest is how many draws must be kept before anything is said of them.
const fewest = 30

// Posterior thins what is kept to at most n members, evenly over the draws.
func (c *Calibration) Posterior(recs []float64, n int) (*study.Posterior, error) {
	kept := c.kept(recs)
	if len(kept) < fewest {
		return nil, fmt.Errorf("only %d of %d draws are not ruled out by the record; at least %d are needed", len(kept), c.N, fewest)
	}
	hash, err := Hash()
	if err != nil {
		return nil, err
	}
	p := &study.Posterior{Axes: c.space.IDs(), Reach: study.Wide, Model: hash, Seed: c.Seed, Draws: c.N, Kept: len(kept)}
	for _, r := range c.Reaches(recs) {
		if r.OutOfReach {
			p.LeftOut = append(p.LeftOut, r.Operator)
		}
	}
	n = min(n, len(kept))
	for i := range n {
		p.Members = append(p.Members, kept[i*len(kept)/n][:len(c.space)])
	}
	return p, nil
}

// Hash tells one model from another: it is that of what the model gives for every
// figure of the record, to six digits.
func Hash() (string, error) {
	ls := looks()
	sum := sha256.New()
	for _, m := range Modes() {
		r, err := model.NewEngine().RunOnly(m.Scenario(), selection(ls))
		if err != nil {
			return "", err
		}
		for k := range ls {
			for _, f := range ls[k].figures() {
				fmt.Fprintf(sum, "%.6g\n", ls[k].of(r, &f))
			}
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}
