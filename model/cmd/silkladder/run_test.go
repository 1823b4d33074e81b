package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"silkladder/model"
)

const small = `{"version":1,"archetype":"steel","levers":{"parks":0.4,"market":1},"years":5,"step":0.5}`

// The JSON form holds what a run computed, under the keys that are promised.
func TestRunJSON(t *testing.T) {
	r := reference(t)
	var stdout, stderr bytes.Buffer
	if status := dispatch(streams{strings.NewReader(small), &stdout, &stderr}, []string{"run", "-scenario", "-"}); status != 0 {
		t.Fatal(stderr.String())
	}
	type seriesJSON struct {
		Symbol, Unit string
		Values       []float64
	}
	var got struct {
		Model  int
		T      []float64
		Series map[string]seriesJSON
		Hosts  []struct {
			Name   string
			Series map[string]seriesJSON
		}
	}
	if err := json.Unmarshal(stdout.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Model != model.Version || len(got.T) != 11 || got.T[10] != 5 {
		t.Errorf("model %d, t %v", got.Model, got.T)
	}
	if len(got.Series) != 45+5+5*7 {
		t.Errorf("%d series, want 85", len(got.Series))
	}
	for _, s := range columns(r) {
		g, ok := got.Series[s.id]
		if !ok || g.Symbol != s.symbol || g.Unit != s.unit {
			t.Errorf("series %s: symbol %q, unit %q", s.id, g.Symbol, g.Unit)
		}
		same(t, s.id, g.Values, s.values)
	}
	if len(got.Hosts) != len(r.Hosts) {
		t.Fatalf("%d hosts, want %d", len(got.Hosts), len(r.Hosts))
	}
	for i, h := range got.Hosts {
		if h.Name != r.Hosts[i].Name {
			t.Errorf("host %d is %q, want %q", i, h.Name, r.Hosts[i].Name)
		}
		for _, s := range hostColumns(r, i) {
			same(t, h.Name+" "+s.id, h.Series[s.id].Values, s.values)
		}
	}
}

// The CSV form has one row per step and the same numbers.
func TestRunCSV(t *testing.T) {
	r := reference(t)
	name := filepath.Join(t.TempDir(), "scenario.json")
	if err := os.WriteFile(name, []byte(small), 0o600); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	if status := dispatch(streams{nil, &stdout, &stderr}, []string{"run", "-format", "csv", "-scenario", name}); status != 0 {
		t.Fatal(stderr.String())
	}
	rows, err := csv.NewReader(&stdout).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 12 || rows[0][0] != "t" || rows[0][1] != "P" {
		t.Fatalf("%d rows, head %v", len(rows), rows[0][:2])
	}
	column := func(id string) []float64 {
		for c, head := range rows[0] {
			if head == id {
				v := make([]float64, len(rows)-1)
				for n := range v {
					x, err := strconv.ParseFloat(rows[n+1][c], 64)
					if err != nil {
						t.Fatal(err)
					}
					v[n] = x
				}
				return v
			}
		}
		t.Fatalf("no column %q", id)
		return nil
	}
	same(t, "t", column("t"), r.T)
	for _, s := range columns(r) {
		same(t, s.id, column(s.id), s.values)
	}
	for i := range r.Hosts {
		for _, s := range hostColumns(r, i) {
			same(t, s.id, column(r.Hosts[i].Name+": "+s.id), s.values)
		}
	}
}

func reference(t *testing.T) *model.Result {
	t.Helper()
	s, err := model.ParseScenario([]byte(small))
	if err != nil {
		t.Fatal(err)
	}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func same(t *testing.T, id string, got, want []float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d values, want %d", id, len(got), len(want))
		return
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("%s: value %d is %v, want %v", id, i, got[i], want[i])
			return
		}
	}
}
