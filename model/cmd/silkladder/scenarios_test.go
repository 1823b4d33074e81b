package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// A case printed by its number gives, run alone, the outcome that stands in the
// experiments.
func TestCaseIsReproduced(t *testing.T) {
	for _, line := range []string{"scenarios -archetype electronics -from any -draws 8", "scenarios -trade steel -levers 0.4 -draws 4"} {
		rows, err := csv.NewReader(strings.NewReader(silkladder(t, line+" -format csv"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		with := -1
		for k, name := range rows[0] {
			if name == "VAh_with" {
				with = k
			}
		}
		for _, i := range []int{0, 3} {
			s, err := model.ParseScenario([]byte(silkladder(t, line+" -case "+strconv.Itoa(i))))
			if err != nil {
				t.Fatal(err)
			}
			r, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			want, _ := strconv.ParseFloat(rows[1+i][with], 64)
			if got := study.Measure(r)[study.HomeValue]; math.Abs(got-want) > 1e-9 {
				t.Errorf("%s: case %d gives %v, the experiments %v", line, i, got, want)
			}
		}
	}
}

// The archive holds what load_results of the EMA Workbench reads: every column has
// a type, every outcome its file with one number a case.
func TestEMAArchive(t *testing.T) {
	text := silkladder(t, "scenarios -draws 7 -from any -format ema")
	zip, err := gzip.NewReader(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for in := tar.NewReader(zip); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if files[h.Name], err = io.ReadAll(in); err != nil {
			t.Fatal(err)
		}
	}
	var meta struct {
		Outcomes    [][3]string
		Experiments map[string]string
	}
	if err := json.Unmarshal(files["metadata.json"], &meta); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(files["experiments.csv"])).ReadAll()
	if err != nil || len(rows) != 8 || len(rows[0]) != len(meta.Experiments) {
		t.Fatalf("%d rows of %d columns, %d types, %v", len(rows), len(rows[0]), len(meta.Experiments), err)
	}
	for _, name := range rows[0] {
		if meta.Experiments[name] == "" {
			t.Errorf("column %s has no type", name)
		}
	}
	if len(meta.Outcomes) != 3*int(study.NumOutcomes)+1 {
		t.Errorf("%d outcomes", len(meta.Outcomes))
	}
	for _, o := range meta.Outcomes {
		if n := bytes.Count(files[o[2]], []byte("\n")); n != 7 || o[0] != "ScalarOutcome" {
			t.Errorf("%v: %d numbers", o, n)
		}
	}
	var own struct {
		Model    string
		Settings struct{ Seed uint64 }
	}
	if err := json.Unmarshal(files["silkladder.json"], &own); err != nil || len(own.Model) != 16 || own.Settings.Seed != 1 {
		t.Errorf("%+v, %v", own, err)
	}
}

// A case of an archive is the same as that of the search it was packed by.
func TestCaseOfAnArchive(t *testing.T) {
	name := filepath.Join(t.TempDir(), "cases.tar.gz")
	line := "scenarios -archetype toys -draws 9 -seed 2013"
	silkladder(t, line+" -format ema -out "+name)
	if got, want := silkladder(t, "scenarios -of "+name+" -case 7"), silkladder(t, line+" -case 7"); got != want {
		t.Errorf("the archive gives %s, the search %s", got, want)
	}
	refused(t, "scenarios -of "+name+" -case 9", "0 to 8")
	refused(t, "scenarios -of "+name+" -case 1 -seed 2", "-seed")
	refused(t, "scenarios -of scenarios_test.go -case 1", "no archive")
}

func TestScenariosRefuses(t *testing.T) {
	refused(t, "scenarios -outcome G<1", "-outcome", "worst_host")
	refused(t, "scenarios -outcome F=1", "< or >=")
	refused(t, "scenarios -outcome redraws<1", "-outcome")
	refused(t, "scenarios -trade nothing", "archetype")
	refused(t, "scenarios -trade steel -archetype steel", "-trade")
	refused(t, "scenarios -draws 5 -case 5", "0 to 4")
	refused(t, "scenarios -from where", "posterior, prior, any")
}
