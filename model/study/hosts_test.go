package study_test

import (
	"slices"
	"testing"
)

// An ensemble that keeps every host says how often each loses: the worst of them
// is the worst host of the record, and nothing else of the record changes.
func TestEachHost(t *testing.T) {
	en := small()
	plain := records(t, en)
	tally := en.Tally()
	tally.Add(0, plain)
	if tally.HostsLosing() != nil {
		t.Error("hosts are counted that were not kept")
	}
	en.EachHost = true
	n := len(en.Scenario.Hosts)
	kept := records(t, en)
	cols := en.Columns()
	if width := len(kept) / en.N; width != len(cols) || width != len(plain)/en.N+n {
		t.Fatalf("%d numbers in a record of %d columns", width, len(cols))
	}
	worst := slices.Index(cols, "worst_host")
	count := make([]float64, n)
	for i := range en.N {
		a, b := plain[i*len(plain)/en.N:(i+1)*len(plain)/en.N], kept[i*len(cols):(i+1)*len(cols)]
		if !slices.Equal(a, b[:len(a)]) {
			t.Fatalf("draw %d differs", i)
		}
		if got := slices.Min(b[len(a):]); got != b[worst] {
			t.Errorf("draw %d: worst %g, worst host %g", i, got, b[worst])
		}
		for k, x := range b[len(a):] {
			if x < 0 {
				count[k]++
			}
		}
	}
	tally = en.Tally()
	if tally.HostsLosing() != nil {
		t.Error("odds of nothing")
	}
	tally.Add(0, kept)
	lose := tally.HostsLosing()
	some := 0.0
	for k := range lose {
		near(t, "share", lose[k], count[k]/float64(en.N), 1e-12)
		some += count[k]
	}
	if some == 0 || tally.Chances().SomeHostLoses < slices.Max(lose)-1e-12 {
		t.Errorf("%v", lose)
	}
}
