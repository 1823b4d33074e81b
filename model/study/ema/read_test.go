package ema

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// loadResults reads an archive as load_results of the EMA Workbench does, from version 2.1
// on: metadata.json names the columns of experiments.csv with their types, and class,
// name and file of each outcome; a scalar outcome is a CSV of one column without heading.
func loadResults(data []byte) (experiments map[string][]string, types map[string]string, outcomes map[string][]float64, err error) {
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, nil, nil, err
	}
	files := map[string][]byte{}
	for in := tar.NewReader(zip); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, nil, err
		}
		if files[h.Name], err = io.ReadAll(in); err != nil {
			return nil, nil, nil, err
		}
	}
	var meta struct {
		Version     float64
		Outcomes    [][3]string
		Experiments map[string]string
	}
	if err := json.Unmarshal(files["metadata.json"], &meta); err != nil {
		return nil, nil, nil, err
	}
	rows, err := csv.NewReader(bytes.NewReader(files["experiments.csv"])).ReadAll()
	if err != nil {
		return nil, nil, nil, err
	}
	experiments = map[string][]string{}
	for k, name := range rows[0] {
		for _, row := range rows[1:] {
			experiments[name] = append(experiments[name], row[k])
		}
	}
	for name := range meta.Experiments { // cast, which fails where there is no such column
		if _, ok := experiments[name]; !ok {
			return nil, nil, nil, errors.New("no column " + name)
		}
	}
	outcomes = map[string][]float64{}
	for _, o := range meta.Outcomes {
		if o[0] != "ScalarOutcome" {
			return nil, nil, nil, errors.New("an outcome of class " + o[0])
		}
		text, ok := files[o[2]]
		if !ok {
			return nil, nil, nil, errors.New("no file " + o[2])
		}
		for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
			x, err := strconv.ParseFloat(line, 64)
			if err != nil {
				return nil, nil, nil, err
			}
			outcomes[o[1]] = append(outcomes[o[1]], x)
		}
	}
	return experiments, meta.Experiments, outcomes, nil
}

// What is packed is read back as the EMA Workbench reads it, to the last digit.
func TestLoadResults(t *testing.T) {
	s := model.New("toys")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1}
	en := study.NewEnsemble(s, 12, 7)
	recs, err := study.Records(en, model.NewEngine(), 0, en.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	axes, columns := en.Space.IDs(), en.Columns()
	about := About{Model: "m", Settings: Settings{Scenario: s, Draws: 12, Seed: 7, From: "prior"}}
	data, err := Archive(about, axes, columns, recs)
	if err != nil {
		t.Fatal(err)
	}
	experiments, types, outcomes, err := loadResults(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(experiments) != len(axes)+3 || len(types) != len(experiments) {
		t.Errorf("%d columns, %d types of %d axes", len(experiments), len(types), len(axes))
	}
	width := len(columns)
	for name, kind := range types {
		j := slices.Index(axes, name)
		for i, cell := range experiments[name] {
			x, err := strconv.ParseFloat(cell, 64)
			switch {
			case kind == "float64" && (err != nil || j < 0 || x != recs[i*width+j]),
				kind == "int64" && (err != nil || name != "scenario" || x != float64(i)),
				kind == "object" && err == nil,
				kind != "float64" && kind != "int64" && kind != "object":
				t.Errorf("%s of case %d is %q, of type %s", name, i, cell, kind)
			}
		}
	}
	if len(outcomes) < 3*int(study.NumOutcomes) {
		t.Errorf("%d outcomes", len(outcomes))
	}
	for name, values := range outcomes {
		get, ok := study.OutcomeOf(name, len(axes), columns)
		if !ok || len(values) != en.N {
			t.Errorf("%s: %d values", name, len(values))
			continue
		}
		for i, x := range values {
			if want := get(recs[i*width:]); x != want && !(math.IsNaN(x) && math.IsNaN(want)) {
				t.Errorf("%s of case %d is %v, was %v", name, i, x, want)
			}
		}
	}
	got, err := Read(bytes.NewReader(data))
	if err != nil || got.Model != "m" || got.Settings.Draws != 12 || got.Settings.Scenario.Archetype != "toys" {
		t.Errorf("%+v, %v", got, err)
	}
	for _, broken := range [][]byte{nil, []byte("cases"), data[:len(data)/2]} {
		if _, err := Read(bytes.NewReader(broken)); err == nil {
			t.Errorf("%d broken bytes are read", len(broken))
		}
	}
}
