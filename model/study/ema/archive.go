// Package ema packs cases as the EMA Workbench (Kwakkel 2017) loads them with
// load_results: a tar.gz of experiments.csv (assumptions, then scenario, policy,
// model), one CSV without heading per scalar outcome, and metadata.json. A file of
// our own beside them, silkladder.json, says which scenario, seed and model the
// cases are of, so that each can be opened again by its number.
package ema

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/study"
)

// Settings are what the cases follow from: with them anybody draws each again.
type Settings struct {
	Scenario model.Scenario `json:"scenario"`
	Draws    int            `json:"draws"`
	Seed     uint64         `json:"seed"`
	From     string         `json:"from"` // where cases come from: posterior, prior or any
}

// About is the content of silkladder.json.
type About struct {
	Model    string   `json:"model"` // hash
	Settings Settings `json:"settings"`
}

// Archive packs the records of an ensemble, of which the first numbers of a record
// are those of the named axes.
func Archive(about About, axes []string, columns []string, recs []float64) ([]byte, error) {
	width := len(columns)
	number := func(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

	var experiments strings.Builder
	experiments.WriteString(strings.Join(axes, ",") + ",scenario,policy,model\n")
	for i := 0; i < len(recs); i += width {
		for _, x := range recs[i : i+len(axes)] {
			experiments.WriteString(number(x) + ",")
		}
		experiments.WriteString(strconv.Itoa(i/width) + ",levers,silkladder\n")
	}
	types := map[string]string{"scenario": "int64", "policy": "object", "model": "object"}
	for _, id := range axes {
		types[id] = "float64"
	}

	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	files := tar.NewWriter(zip)
	add := func(name, text string) error {
		if err := files.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text))}); err != nil {
			return err
		}
		_, err := files.Write([]byte(text))
		return err
	}
	if err := add("experiments.csv", experiments.String()); err != nil {
		return nil, err
	}
	var outcomes [][3]string
	for _, name := range names() {
		get, ok := study.OutcomeOf(name, len(axes), columns)
		if !ok {
			continue
		}
		var column strings.Builder
		for i := 0; i < len(recs); i += width {
			column.WriteString(number(get(recs[i:i+width])) + "\n")
		}
		outcomes = append(outcomes, [3]string{"ScalarOutcome", name, name + ".csv"})
		if err := add(name+".csv", column.String()); err != nil {
			return nil, err
		}
	}
	for _, f := range []struct {
		name string
		v    any
	}{
		{"metadata.json", map[string]any{"version": 0.1, "outcomes": outcomes, "experiments": types}},
		{"silkladder.json", about},
	} {
		text, err := json.Marshal(f.v)
		if err == nil {
			err = add(f.name, string(text))
		}
		if err != nil {
			return nil, err
		}
	}
	if err := files.Close(); err != nil {
		return nil, err
	}
	if err := zip.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// names are the outcomes that are packed: each of the two runs and what the levers
// change, then the change of the worst-off host.
func names() (list []string) {
	for _, o := range study.OutcomeTable() {
		list = append(list, o.ID+"_without", o.ID+"_with", o.ID)
	}
	return append(list, "worst_host")
}
