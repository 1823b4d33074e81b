package model

import (
	"errors"
	"math"
	"testing"
)

// A year picks the nearest step, also where steps do not divide it and where the
// quotient of two decimals falls a little short of a whole number: a link's year
// 2016 is 3 years and 3 / 0.1 steps, 0.3 / 0.1 is 2.9999999999999996.
func TestIndexIsTheNearestStep(t *testing.T) {
	for _, step := range []float64{1.0 / 64, 0.1, 0.15, 0.25, 0.3, 0.7, 1} {
		s := New("toys")
		s.Step, s.Years = step, 8
		r := must(t, s)
		last := len(r.T) - 1
		for n, year := range r.T {
			for _, c := range []struct {
				year float64
				want int
			}{{year, n}, {year + 0.4*step, n}, {year + 0.6*step, n + 1}, {year - 0.4*step, n}, {year - 0.6*step, n - 1}} {
				if got, want := r.Index(c.year), max(0, min(c.want, last)); got != want {
					t.Errorf("step %v: year %v is step %d (%v), want %d (%v)", step, c.year, got, r.T[got], want, r.T[want])
				}
			}
		}
		if got := r.Index(0.3); math.Abs(r.T[got]-0.3) > step/2+1e-12 {
			t.Errorf("step %v: year 0.3 is step %d, year %v", step, got, r.T[got])
		}
	}
}

// A place that is dated opens on its date, also where that is the first year and
// the policy comes later.
func TestDatedBeforeThePolicy(t *testing.T) {
	const policy = 2
	run := func(list ...Opening) *Result {
		s := New("footwear")
		s.Levers, s.Openings, s.Params.TB = announced, list, policy
		return must(t, s)
	}
	const host = "Pakistan"
	var parks []Opening
	for _, p := range hostParks(host) {
		parks = append(parks, Opening{Kind: OpeningPark, ID: p.ID, Year: StartYear})
	}
	with, early, plants := run(), run(Opening{Kind: OpeningCorridor, ID: "CPEC", Year: StartYear}), run(parks...)
	i := index(t, with, host)
	at := with.Index(policy)
	if j := with.Host(i, HostJ); j[at] != j[0] {
		t.Errorf("infrastructure moved from %v to %v before the policy", j[0], j[at])
	}
	if j := early.Host(i, HostJ); j[at] <= j[0] {
		t.Errorf("infrastructure is %v when the policy starts, %v at first: the corridor's own date is not kept", j[at], j[0])
	}
	if a, b := plants.Host(i, HostK)[at], with.Host(i, HostK)[at]; a <= b {
		t.Errorf("capacity is %v when the policy starts, %v without dates: the parks' own dates are not kept", a, b)
	}
}

// A place is given twice only if kind and name are the same: a corridor that a
// scenario names like a park is another place.
func TestOpeningsOfOneName(t *testing.T) {
	s := New("footwear")
	s.Hosts = append([]Host(nil), sixHosts(t)...)
	s.Hosts[0].Corridor = "GWADAR"
	road, park := Opening{Kind: OpeningCorridor, ID: "GWADAR", Closed: true}, Opening{Kind: OpeningPark, ID: "GWADAR", Year: 2020}
	s.Openings = []Opening{road, park}
	if err := s.Validate(); err != nil {
		t.Errorf("a corridor and a park of one name: %v", err)
	}
	for _, one := range s.Openings {
		two := s
		two.Openings = []Opening{road, park, one}
		var field *FieldError
		if err := two.Validate(); !errors.As(err, &field) || field.Reason != Duplicate || field.Field != "openings[2].id" {
			t.Errorf("%s %s twice: %v", one.Kind, one.ID, err)
		}
	}
}
