package main

import (
	"fmt"
	"math"
)

// report sums up a comparison.
type report struct {
	sets, points int
	unsteady     int // sets drawn again
	worst        float64
	beyond       int // points beyond the tolerance
}

// compare adds the values of one world in one format.
func (r *report) compare(e expected, format string, got []float64) {
	worst, where := 0.0, ""
	perSet := len(e.names) * e.years
	for i, want := range e.values {
		got[i] /= e.units[i%perSet/e.years]
		d := apart(got[i], want, least(e.names[i%perSet/e.years]))
		if !(d <= tolerance) {
			r.beyond++
		}
		if d > worst || math.IsNaN(d) {
			worst = d
			where = fmt.Sprintf("set %d, %s, year %d: %.17g against %.17g", i/perSet, e.names[i%perSet/e.years], i%e.years, got[i], want)
		}
	}
	sets := len(e.values) / perSet
	fmt.Printf("%-17s %-5s %4d sets %9d points, worst relative difference %.2g (%s)\n", e.world.name, format, sets, len(e.values), worst, where)
	if format == formats[0] {
		r.sets += sets
		r.unsteady += e.unsteady
	}
	r.points += len(e.values)
	if worst > r.worst || math.IsNaN(worst) {
		r.worst = worst
	}
}

// apart is a difference relative to the larger value, or to least if that is larger.
// A value that is no number differs by that.
func apart(a, b, least float64) float64 {
	if a == b {
		return 0
	}
	return math.Abs(a-b) / max(math.Abs(a), math.Abs(b), least)
}

func (r report) passed() bool { return r.sets > 0 && r.beyond == 0 }

// String is the last line of the command.
func (r report) String() string {
	word := "passed"
	if !r.passed() {
		word = fmt.Sprintf("FAILED at %d points", r.beyond)
	}
	return fmt.Sprintf("cross-check %s: %d sets, %d points in Vensim and XMILE, worst relative difference %.2g (allowed %.0e); %d sets drawn again whose own answer moves by more when parameters change by %.0e",
		word, r.sets, r.points, r.worst, tolerance, r.unsteady, lastDigit)
}
