package model

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/csv"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The files in testdata/reference come from an independent implementation of
// the same equations in another language, model_reference.py beside them, so no
// flag of this package rewrites them; `make reference` does:
//
//   - hosts.json: the six-host table of the model's documentation;
//   - scenarios.jsonl: 240 scenarios on it, one a line. The first ten are the
//     archetypes without and with the Belt and Road as announced. The others
//     draw the levers, all plausible ranges, from line 154 every other number
//     too, and some of noise, policy start, ramp, length and step. Draws in
//     which production takes literally everybody are left out (about one in a
//     hundred): there advanced staff is 1 less a number that rounds to 1, E27
//     raises that rounding error to the power 0.4, and a change of an input by
//     1e-14 moves the results by more than the tolerance;
//   - NAME-none.csv, NAME-belt.csv: every output at every step of the first ten,
//     13 digits;
//   - series.gz: the rest, in the order of scenarios.jsonl: every output at every
//     step (not for the first ten), then the components of every vector, then
//     for every host the series K J w a y grad T q tau HB HW debt pi; vectors and
//     hosts at every step for the five runs named belt, else at the last step.
//     A series is a list of float64 bit patterns rounded to 46 bits (relative
//     error below 2^-35), stored as second differences, zig-zag, as varints.
const referenceDir = "testdata/reference"

// relative tolerance and absolute floor of every comparison with the reference.
const (
	tolerance = 1e-9
	floor     = 1e-12
)

// sixHosts is the host table of the model's documentation.
func sixHosts(t testing.TB) []Host {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(referenceDir, "hosts.json"))
	if err != nil {
		t.Fatal(err)
	}
	hosts, err := parseHosts(json.RawMessage(data))
	if err != nil {
		t.Fatal(err)
	}
	return hosts
}

// referenceScenarios are the scenarios of testdata/reference.
func referenceScenarios(t testing.TB) []Scenario {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(referenceDir, "scenarios.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	hosts := sixHosts(t)
	var list []Scenario
	for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
		s, err := ParseScenario(line)
		if err != nil {
			t.Fatalf("scenario %d: %v", i, err)
		}
		s.Hosts = hosts
		list = append(list, s)
	}
	return list
}

// near reports whether got equals want within the tolerance.
func near(got, want float64) bool {
	return math.Abs(got-want) <= tolerance*math.Abs(want)+floor
}

func TestGoldenRuns(t *testing.T) {
	for i, s := range referenceScenarios(t)[:10] {
		name := s.Archetype + [2]string{"-none", "-belt"}[i%2]
		t.Run(name, func(t *testing.T) {
			f, err := os.Open(filepath.Join(referenceDir, name+".csv"))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			rows, err := csv.NewReader(f).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			r, err := Run(s)
			if err != nil {
				t.Fatal(err)
			}
			if len(rows) != len(r.T)+1 || len(rows[0]) != int(NumOutputs)+1 {
				t.Fatalf("golden has %d rows of %d columns, run %d of %d", len(rows)-1, len(rows[0]), len(r.T), NumOutputs+1)
			}
			for _, o := range OutputTable() {
				if rows[0][o.Output+1] != o.ID {
					t.Fatalf("column %d is %q, want %q", o.Output+1, rows[0][o.Output+1], o.ID)
				}
				for n, got := range r.Series(o.Output) {
					want, err := strconv.ParseFloat(rows[n+1][o.Output+1], 64)
					if err != nil {
						t.Fatal(err)
					}
					if !near(got, want) {
						t.Fatalf("%s at year %v: got %.15g, want %.15g", o.ID, r.T[n], got, want)
					}
				}
			}
		})
	}
}

// hostColumns is the order of host series in series.gz.
var hostColumns = []HostOutput{
	HostK, HostJ, HostW, HostA, HostY, HostGrad, HostT, HostQ, HostTau, HostHB, HostHW, HostDebt, HostPi,
}

func TestReferenceDraws(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(referenceDir, "series.gz"))
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	in := seriesReader{t, bufio.NewReader(z)}
	e := NewEngine()
	compared, draws := 0, 0
	for i, s := range referenceScenarios(t) {
		r, err := e.Run(s)
		if err != nil {
			t.Fatalf("scenario %d: %v", i, err)
		}
		check := func(id string, got []float64) {
			t.Helper()
			want := in.next(len(got))
			for n := range got {
				if !near(got[n], want[n]) {
					t.Fatalf("scenario %d (%s) %s: value %d of %d is %.15g, want %.15g", i, s.Archetype, id, n+1, len(got), got[n], want[n])
				}
			}
			compared += len(got)
		}
		if i >= 10 {
			draws++
			for _, o := range OutputTable() {
				check(o.ID, r.Series(o.Output))
			}
		}
		from := len(r.T) - 1
		if i < 10 && i%2 == 1 {
			from = 0
		}
		for v := range NumVectors {
			for k := range v.Len() {
				check(v.ComponentID(k), r.Vec(v, k)[from:])
			}
		}
		for b := range r.Hosts {
			for _, o := range hostColumns {
				check(r.Hosts[b].Name+" "+HostOutputTable()[o].ID, r.Host(b, o)[from:])
			}
		}
	}
	if _, err := in.r.ReadByte(); err != io.EOF {
		t.Error("series.gz holds more series than the scenarios ask for")
	}
	if draws < 200 || compared < 300_000 {
		t.Errorf("compared %d values in %d draws; the reference is cut short", compared, draws)
	}
}

// seriesReader reads the series of series.gz one after another.
type seriesReader struct {
	t *testing.T
	r *bufio.Reader
}

func (s seriesReader) next(n int) []float64 {
	v := make([]float64, n)
	var bits, step uint64
	for i := range v {
		u, err := binary.ReadUvarint(s.r)
		if err != nil {
			s.t.Fatal(err)
		}
		step += u>>1 ^ -(u & 1)
		bits += step
		v[i] = math.Float64frombits(bits << 18)
	}
	return v
}

// Every parameter that the reference has must be exercised by the draws; otherwise
// a mistake in it could hide. Those of a later date are held by the thousand draws
// of package export, which move all.
func TestDrawsCoverParameters(t *testing.T) {
	reference, err := os.ReadFile("testdata/reference/model_reference.py")
	if err != nil {
		t.Fatal(err)
	}
	moved := make(map[string]bool)
	for _, s := range referenceScenarios(t)[10:] {
		a, _ := ArchetypeByID(s.Archetype)
		for i := range params {
			if !params[i].same(&s.Params, &a.Params) {
				moved[params[i].ID] = true
			}
		}
	}
	for i := range params {
		if !moved[params[i].ID] && strings.Contains(string(reference), " "+params[i].ID+"=") {
			t.Errorf("no draw changes %s", params[i].ID)
		}
	}
}
