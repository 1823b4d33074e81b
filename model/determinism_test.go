package model

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every platform computes the same numbers to 1e-12: this test runs natively and
// in WebAssembly under Node against one golden file. The scenarios include noise
// and openings; the file holds every output at the last step, 17 digits.
func TestDeterminism(t *testing.T) {
	var b strings.Builder
	b.WriteString("run")
	for _, o := range OutputTable() {
		b.WriteString("," + o.ID)
	}
	b.WriteString("\n")
	for i, s := range determinismRuns(t) {
		r := must(t, s)
		fmt.Fprintf(&b, "%s-%d", s.Archetype, i%2)
		for o := range NumOutputs {
			fmt.Fprintf(&b, ",%.17g", r.Last(o))
		}
		b.WriteString("\n")
	}
	golden(t, "determinism.csv", b.String(), 1e-12)
}

func determinismRuns(t *testing.T) []Scenario {
	hosts := sixHosts(t)
	var list []Scenario
	for _, a := range Archetypes() {
		s := New(a.ID)
		s.Hosts, s.Levers = hosts, announced
		list = append(list, s)
		s.Params.SdG, s.Params.SdB, s.Params.Seed = 0.08, 0.15, 7
		s.Openings = []Opening{{Kind: OpeningCorridor, ID: "CIP", Year: 2020}}
		list = append(list, s)
	}
	return list
}

// golden compares text with a file in testdata, number by number within a
// relative tolerance and everything else exactly; -update rewrites the file.
func golden(t *testing.T, name, got string, tolerance float64) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	split := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '\n' })
	}
	g, w := split(got), split(string(data))
	if len(g) != len(w) {
		t.Fatalf("%s: %d fields, want %d", name, len(g), len(w))
	}
	for i := range g {
		var x, y float64
		if _, err := fmt.Sscan(g[i], &x); err == nil {
			if _, err := fmt.Sscan(w[i], &y); err == nil && math.Abs(x-y) <= tolerance*math.Abs(y)+1e-15 {
				continue
			}
		}
		if g[i] != w[i] {
			t.Errorf("%s: field %d is %s, want %s", name, i+1, g[i], w[i])
		}
	}
}
