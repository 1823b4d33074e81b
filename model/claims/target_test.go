package claims

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestTargets compares the calibration table with its golden, for both tables.
func TestTargets(t *testing.T) {
	var b strings.Builder
	for _, table := range []struct {
		name string
		t    Table
	}{{"six hosts", Six}, {"atlas", Atlas}} {
		ts, err := Targets(table.t)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b, table.name)
		misses := 0
		for _, x := range ts {
			fmt.Fprintf(&b, "  %-18s %8.3f  %g to %g %s  %s\n", x.ID, x.Model, x.Low, x.High, x.Unit, x.Grade)
			for _, text := range []string{x.Zh, x.En, x.NoteZh, x.NoteEn, x.Source, x.Evidence, x.Unit} {
				if text == "" {
					t.Errorf("%s lacks a text", x.ID)
				}
			}
			if inside := x.Model >= x.Low && x.Model <= x.High; x.Grade != Context && inside != (x.Grade == Hit) {
				t.Errorf("%s: %g in %g to %g graded %s", x.ID, x.Model, x.Low, x.High, x.Grade)
			}
			if x.Grade == Miss {
				misses++
			}
		}
		if misses == 0 {
			t.Error("no target is missed: the comparison has lost its teeth")
		}
	}
	const golden = "testdata/targets.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("targets changed; got\n%s", b.String())
	}
}

func ExampleTargets() {
	ts, err := Targets(Six)
	if err != nil {
		panic(err)
	}
	for _, t := range ts {
		if t.Grade == Miss {
			fmt.Println(t.En)
		}
	}
	// Output:
	// Share of components in the value of an electronic product
	// Domestic value added in electronics exports, started as in 1997
	// The same after 15 years
	// Domestic value added in footwear exports, rise over ten years
	// Brand role of footwear in the lead chain at the start
	// Brand role of electronics in the lead chain at the start
	// Brand role of appliances in the lead chain at the start
	// The same, mean over hosts
}
