package question

import (
	"bytes"
	"math"
	"os"
	"slices"
	"testing"

	"silkladder/app/link"
	"silkladder/model"
)

// What was kept when the site was built answers the questions of the scenario that it
// opens with, to one part in 65,000, and no others; cases have their assumptions again.
func TestKept(t *testing.T) {
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	s := link.Default().Scenario
	s = s.WithClusters([]model.Cluster{s.Clusters()[s.Focus]}, 0)
	qs := slices.DeleteFunc(Usual(s, 6, file), func(q Question) bool { return q.Kind == Corridors || q.Kind == Tornado || q.Kind == Matrix }) // they take long
	made, err := Keep(file, qs)
	if err != nil {
		t.Fatal(err)
	}
	k, err := ReadKept(made.Encode())
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range qs {
		p, err := q.Plan()
		if err != nil {
			t.Fatal(err)
		}
		want, err := Perform(p, model.NewEngine(), 0, p.Len())
		if err != nil {
			t.Fatal(err)
		}
		got := k.Records(q)
		if len(got) != len(want) {
			t.Fatalf("%s: %d numbers, want %d", q.Kind, len(got), len(want))
		}
		if q.Kind == Ensemble {
			own, width := len(q.Ensemble().Space)+1, len(p.Columns())
			told, whole := q.Ensemble().Tally(), q.Ensemble().Tally()
			told.Add(0, got)
			whole.Add(0, want)
			if a, b := told.Chances(), whole.Chances(); a != b {
				t.Errorf("odds %+v, want %+v", a, b)
			}
			for i, x := range told.Records() { // assumptions to the last bit
				if i%width < own && x != want[i] {
					t.Fatalf("column %d of case %d is %v, want %v", i%width, i/width, x, want[i])
				}
			}
			got = told.Records()
		}
		for i := range got {
			if d := math.Abs(got[i] - want[i]); !(d <= math.Ldexp(1, -16)*math.Abs(want[i]) || math.IsNaN(got[i]) && math.IsNaN(want[i]) || got[i] == want[i]) {
				t.Fatalf("%s: number %d is %v, want %v", q.Kind, i, got[i], want[i])
			}
		}
	}
	other := qs[0]
	other.Scenario.Levers.Parks /= 2
	if k.Records(other) != nil {
		t.Error("another scenario has an answer")
	}
	other = qs[0]
	other.Draws++
	if k.Records(other) != nil {
		t.Error("another number of cases has an answer")
	}
	other = qs[0]
	other.Posterior = other.Posterior[1:]
	if k.Records(other) != nil || k.Of(other.Posterior) || !k.Of(file) {
		t.Error("another posterior has an answer")
	}
	if (*Kept)(nil).Records(qs[0]) != nil {
		t.Error("nothing has an answer")
	}
}

// No file of answers, however broken, does more than be refused.
func FuzzReadKept(f *testing.F) {
	s := link.Default1().Scenario
	k, err := Keep([]byte("p"), []Question{{Kind: Rival, Scenario: s}, {Kind: Ways, Scenario: s}})
	if err != nil {
		f.Fatal(err)
	}
	b := k.Encode()
	f.Add(b)
	f.Add(b[:len(b)-1])
	f.Add(b[:len(keptMark)+40])
	f.Add([]byte(keptMark))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ReadKept(b)
		if err != nil {
			return
		}
		again, err := ReadKept(k.Encode())
		if err != nil || len(again.recs) != len(k.recs) {
			t.Fatalf("%v: %d answers, then %d", err, len(k.recs), len(again.recs))
		}
		for id, r := range k.recs {
			if !slices.EqualFunc(r.values, again.recs[id].values, func(a, b float64) bool { return a == b || a != a && b != b }) {
				t.Fatal("a number does not stay")
			}
		}
		if !bytes.HasPrefix(b, []byte(keptMark)) {
			t.Fatal("anything is a file of answers")
		}
	})
}
