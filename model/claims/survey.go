package claims

import (
	"fmt"

	"silkladder/model"
	"silkladder/model/study"
)

// Survey evaluates all checks over plausible draws, against both host tables. It
// is a study.Plan: draw i depends on the fields and i alone.
type Survey struct {
	N    int    // number of draws
	Seed uint64 // of the Latin hypercube over study.Plausible
}

// DefaultSeed is the seed of the published survey.
const DefaultSeed = 11

// Len is the number of draws.
func (v Survey) Len() int { return v.N }

// Columns names the numbers of a record: for every check 1 or 0, first against
// the six hosts ("T01"), then against the atlas ("T01_atlas").
func (v Survey) Columns() []string {
	var cols []string
	for _, suffix := range []string{"", "_atlas"} {
		for _, c := range Checks() {
			cols = append(cols, c.ID+suffix)
		}
	}
	return cols
}

// Run evaluates all checks at draw i, about 160 runs, and appends 1 for every
// check that holds and 0 for every one that fails. It leaves the engine alone:
// checks compare several runs and have their own.
func (v Survey) Run(_ *model.Engine, i int, dst []float64) ([]float64, error) {
	space := study.Plausible()
	u := make([]float64, len(space))
	study.Latin{N: v.N, Seed: v.Seed}.Point(i, u)
	draw := make([]Setting, len(space))
	for j, d := range space {
		draw[j] = set(d.Param.ID, space.At(j, u[j]))
	}
	for _, t := range []Table{Six, Atlas} {
		w := newWorld(t)
		for _, c := range Checks() {
			w.assume(draw, c.own...)
			verdict, err := c.in(w)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.ID, err)
			}
			x := 0.0
			if verdict.Holds {
				x = 1
			}
			dst = append(dst, x)
		}
	}
	return dst, nil
}

// Row is what is known of one check: its verdicts and, from a survey, the share
// of draws in which it holds.
type Row struct {
	Check       Check
	Six, Atlas  Verdict // at the defaults
	Draws       int     // number of draws counted
	From, Of    int     // first of them, and number of all draws of the survey
	Seed        uint64  // of the survey
	Held        int     // draws in which it holds against the six hosts
	HeldAtlas   int     // draws in which it holds against the atlas
	BreaksSix   Verdict // in the region Check.Break
	BreaksAtlas Verdict
}

// Share is the share of draws in which the check holds against the six hosts; 0
// without draws.
func (r Row) Share() float64 { return ratio(r.Held, r.Draws) }

// ShareAtlas is Share against the atlas.
func (r Row) ShareAtlas() float64 { return ratio(r.HeldAtlas, r.Draws) }

// Differs reports whether the verdict hangs on the host table.
func (r Row) Differs() bool { return r.Six.Holds != r.Atlas.Holds }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Count counts the records of a survey's consecutive draws, the first of which is
// draw 0 unless the caller says otherwise in From. It makes no runs: verdicts stay
// empty.
func Count(records []float64) []Row {
	checks := Checks()
	n := len(checks)
	if len(records)%(2*n) != 0 {
		panic("claims: records of another survey")
	}
	rows := make([]Row, n)
	for i, c := range checks {
		r := &rows[i]
		r.Check = c
		r.Draws = len(records) / (2 * n)
		r.Of = r.Draws
		for d := range r.Draws {
			r.Held += int(records[d*2*n+i])
			r.HeldAtlas += int(records[d*2*n+n+i])
		}
	}
	return rows
}

// Rows counts the records of a survey (none for no draws) and evaluates every
// check at the defaults and in its counter-region, against both tables, in about
// 320 runs.
func Rows(records []float64) ([]Row, error) {
	rows := Count(records)
	for i := range rows {
		r := &rows[i]
		c := r.Check
		for _, at := range []struct {
			to *Verdict
			t  Table
			in []Setting
		}{
			{&r.Six, Six, nil}, {&r.Atlas, Atlas, nil},
			{&r.BreaksSix, Six, c.Break.Settings}, {&r.BreaksAtlas, Atlas, c.Break.Settings},
		} {
			var err error
			if *at.to, err = c.At(at.t, at.in); err != nil {
				return nil, fmt.Errorf("%s: %w", c.ID, err)
			}
		}
	}
	return rows, nil
}
