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
	"fmt"
	"hash"
	"hash/fnv"
	"io"
	"strconv"
	"strings"

	"silkladder/model/study"
)

// About says what cases are of.
type About struct {
	Model    string // hash
	Settings study.Settings
}

// own is the name of the file that says it, and label its content. The sum is that of
// the model, the settings as they stand here, and name and content of every other file,
// so that a number changed by hand is noticed.
const own = "silkladder.json"

type label struct {
	Model    string          `json:"model"`
	Sum      string          `json:"sum"`
	Settings json.RawMessage `json:"settings"`
}

// sum is what label holds of all that a file says.
func sum(l label, files hash.Hash64) string {
	fmt.Fprintf(files, "%s\n%s", l.Model, l.Settings)
	return strconv.FormatUint(files.Sum64(), 16)
}

// count adds a file to a sum.
func count(files hash.Hash64, name string, content io.Reader) error {
	fmt.Fprintf(files, "%s\n", name)
	n, err := io.Copy(files, content)
	fmt.Fprintf(files, "\n%d\n", n)
	return err
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
	said := fnv.New64a()
	add := func(name, text string) error {
		if err := count(said, name, strings.NewReader(text)); err != nil {
			return err
		}
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
	meta, err := json.Marshal(map[string]any{"version": 0.1, "outcomes": outcomes, "experiments": types})
	if err != nil {
		return nil, err
	}
	if err := add("metadata.json", string(meta)); err != nil {
		return nil, err
	}
	l := label{Model: about.Model}
	if l.Settings, err = json.Marshal(about.Settings); err != nil {
		return nil, err
	}
	l.Sum = sum(l, said)
	text, err := json.Marshal(l)
	if err != nil {
		return nil, err
	}
	if err := add(own, string(text)); err != nil {
		return nil, err
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
