package model

import (
	"math"
	"testing"
)

// opened runs footwear on the atlas with the announced levers and the openings.
func opened(t *testing.T, list ...Opening) *Result {
	t.Helper()
	s := New("footwear")
	s.Levers = announced
	s.Openings = list
	return must(t, s)
}

// index finds a host of the run by name.
func index(t *testing.T, r *Result, name string) int {
	t.Helper()
	for i, h := range r.Hosts {
		if h.Name == name {
			return i
		}
	}
	t.Fatalf("no host %q", name)
	return -1
}

// A closed corridor builds nothing for its hosts, and all others build as before.
func TestClosedCorridor(t *testing.T) {
	all, closed := opened(t), opened(t, Opening{Kind: OpeningCorridor, ID: "CPEC", Closed: true})
	last := len(all.T) - 1
	for i, h := range closed.Hosts {
		j := closed.Host(i, HostJ)[last]
		switch {
		case h.Corridor == "CPEC" && j != h.J:
			t.Errorf("%s on a closed corridor: infrastructure %v, %v at the start", h.Name, j, h.J)
		case h.Corridor != "CPEC" && j != all.Host(i, HostJ)[last]:
			t.Errorf("%s: infrastructure %v, %v with all corridors", h.Name, j, all.Host(i, HostJ)[last])
		}
	}
	if closed.Last(OutKB) >= all.Last(OutKB) {
		t.Errorf("capacity abroad %v with a closed corridor, %v without", closed.Last(OutKB), all.Last(OutKB))
	}
}

// A corridor that opens late starts to build when it opens.
func TestLateCorridor(t *testing.T) {
	r := opened(t, Opening{Kind: OpeningCorridor, ID: "CPEC", Year: 2020})
	i := index(t, r, "Pakistan")
	j := r.Host(i, HostJ)
	at := r.Index(2020 - StartYear)
	if j[at] != j[0] {
		t.Errorf("infrastructure moved from %v to %v before the corridor opened", j[0], j[at])
	}
	if j[at+4] <= j[at] {
		t.Errorf("infrastructure %v a year after the corridor opened, %v before", j[at+4], j[at])
	}
}

// All parks of a host closed is no parks lever there; half of them closed is
// half of it. Opening a place when the policy starts changes nothing.
func TestParks(t *testing.T) {
	const host = "Pakistan"
	parks := hostParks(host)
	if len(parks) < 2 {
		t.Fatalf("%s has %d parks; the test needs two", host, len(parks))
	}
	room := func(list ...Opening) float64 {
		e := NewEngine()
		s := New("footwear")
		s.Levers, s.Openings = announced, list
		r, err := e.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		h, c := e.clusters[0].plants[index(t, r, host)], &e.clusters[0]
		return h.kbar / (h.cap * c.fixed.ki) // of the last step
	}
	factor := Base().Park
	if got := room(); math.Abs(got-(1+factor)) > 1e-12 {
		t.Errorf("room with all parks is %v times that without, want %v", got, 1+factor)
	}
	one := room(Opening{Kind: OpeningPark, ID: parks[0].ID, Closed: true})
	share := float64(len(parks)-1) / float64(len(parks))
	if math.Abs(one-(1+factor*share)) > 1e-12 {
		t.Errorf("room with one of %d parks closed is %v, want %v", len(parks), one, 1+factor*share)
	}
	var all, inTime []Opening
	for _, p := range parks {
		all = append(all, Opening{Kind: OpeningPark, ID: p.ID, Closed: true})
		inTime = append(inTime, Opening{Kind: OpeningPark, ID: p.ID, Year: StartYear})
	}
	if got := room(all...); math.Abs(got-1) > 1e-12 {
		t.Errorf("room with all parks closed is %v times that without, want 1", got)
	}
	plain, dated := opened(t), opened(t, inTime...)
	for o := range NumOutputs {
		if got, want := dated.Last(o), plain.Last(o); math.Abs(got-want) > 1e-12*math.Abs(want) {
			t.Errorf("%s is %v when parks open with the policy by date, %v without dates", OutputTable()[o].ID, got, want)
		}
	}
}
