package study

import (
	"errors"
	"fmt"
	"math"

	"silkladder/model"
)

// Search looks for the smallest value of a knob at which a scenario reaches a
// goal. It scans a grid first, because an answer need not be monotone (more
// reinvestment can starve capacity), then bisects between the last grid value
// that fails and the first that succeeds.
type Search struct {
	Scenario  model.Scenario
	Knob      Knob
	Goal      Goal
	Low, High float64 // range of the knob
	Grid      int     // values of the scan, at least 2
	Tolerance float64 // width at which bisection stops
}

// NewSearch returns the search over the knob's plausible range, in a scan of 13
// values and to a tolerance of .002.
func NewSearch(s model.Scenario, k Knob, g Goal) Search {
	return Search{Scenario: s, Knob: k, Goal: g, Low: k.Low, High: k.High, Grid: 13, Tolerance: 0.002}
}

// Finding is the answer of a search.
type Finding struct {
	Found    bool    // some value of the scan reaches the goal
	Lowest   bool    // already the lowest value of the range does
	Value    float64 // smallest value found that reaches the goal; NaN if none
	Year     float64 // when the goal is reached there, years since the start; -1 if not
	Monotone bool    // above the crossing every value of the scan reaches it too
	Scan     []Point // the scan, in order of the knob
	Runs     int     // tries made
}

// Point is one value of a scan.
type Point struct {
	X float64 // value of the knob
	Seen
}

// Find performs the search. stop is asked after every try with the number made
// and the number expected; when it returns true the search ends with ErrStopped.
// stop may be nil. Other errors are those of model.Engine.Run.
func (q Search) Find(e *model.Engine, stop func(done, of int) bool) (Finding, error) {
	f := Finding{Value: math.NaN(), Year: -1, Monotone: true}
	values := max(2, q.Grid)
	try := func(x float64) (Seen, error) {
		s := q.Scenario
		q.Knob.Set(&s, x)
		seen, err := q.Goal.Try(e, s)
		if err != nil {
			return seen, fmt.Errorf("%s %g: %w", q.Knob.ID, x, err)
		}
		f.Runs++
		if stop != nil && stop(f.Runs, q.tries()) {
			return seen, ErrStopped
		}
		return seen, nil
	}
	first := -1
	for i := range values {
		x := q.Low + (q.High-q.Low)*float64(i)/float64(values-1)
		seen, err := try(x)
		if err != nil {
			return f, err
		}
		f.Scan = append(f.Scan, Point{x, seen})
		switch {
		case seen.Reached && first < 0:
			first = i
		case !seen.Reached && first >= 0:
			f.Monotone = false
		}
	}
	if first < 0 {
		return f, nil
	}
	hit := f.Scan[first]
	f.Found, f.Lowest, f.Value, f.Year = true, first == 0, hit.X, hit.Year
	if f.Lowest {
		return f, nil
	}
	lo := f.Scan[first-1].X
	for f.Value-lo > q.Tolerance {
		mid := (lo + f.Value) / 2
		seen, err := try(mid)
		if err != nil {
			return f, err
		}
		if seen.Reached {
			f.Value, f.Year = mid, seen.Year
		} else {
			lo = mid
		}
	}
	return f, nil
}

// tries is the most runs a search takes: the scan and the bisection.
func (q Search) tries() int {
	values := max(2, q.Grid)
	gap := (q.High - q.Low) / float64(values-1)
	return values + max(0, int(math.Ceil(math.Log2(gap/q.Tolerance))))
}

// ErrStopped is returned by a search whose stop function asked it to end.
var ErrStopped = errors.New("stopped")

// Lowered is a threshold without and with the levers of a scenario: in this
// model the Belt and Road upgrades nobody, but it may lower the bar that a
// condition at home has to clear.
type Lowered struct {
	Without, With Finding
}

// FindLowered performs the search without and with the scenario's levers. The
// knob should be a condition, not a lever.
func (q Search) FindLowered(e *model.Engine, stop func(done, of int) bool) (l Lowered, err error) {
	without := q
	without.Scenario = q.Scenario.Without()
	part := func(before int) func(done, of int) bool {
		if stop == nil {
			return nil
		}
		return func(done, of int) bool { return stop(before+done, 2*of) }
	}
	if l.Without, err = without.Find(e, part(0)); err != nil {
		return l, err
	}
	l.With, err = q.Find(e, part(l.Without.Runs))
	return l, err
}
