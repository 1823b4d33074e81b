package ema

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"hash/fnv"
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
	about := About{Model: "m", Settings: study.Settings{Scenario: s, Draws: 12, Seed: 7, From: "prior"}}
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
	// A number changed by hand is noticed wherever it stands: of a case, of an outcome, of
	// what the cases are of.
	for _, c := range [][2]string{{"\n0.", "\n1."}, {`"seed":7`, `"seed":8`}, {`"model":"m"`, `"model":"n"`}, {",levers,", ",lever,"}, {`"float64"`, `"int64"`}, {`"settings":{`, `"settings":[`}} {
		edited, n := edit(t, data, c[0], c[1])
		if n == 0 {
			t.Fatalf("there is no %q", c[0])
		}
		if _, err := Read(bytes.NewReader(edited)); !errors.Is(err, ErrEdited) {
			t.Errorf("with %q for %q: %v", c[1], c[0], err)
		}
	}
	same, _ := edit(t, data, "not there", "")
	if _, err := Read(bytes.NewReader(same)); err != nil {
		t.Errorf("packed again: %v", err)
	}
}

// edit packs an archive again with one text in place of another, as a hand would.
func edit(t testing.TB, data []byte, from, to string) (edited []byte, n int) {
	t.Helper()
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	packed := gzip.NewWriter(&out)
	files := tar.NewWriter(packed)
	for in := tar.NewReader(zip); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		n += strings.Count(string(text), from)
		text = []byte(strings.Replace(string(text), from, to, 1))
		h.Size = int64(len(text))
		if err := files.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := files.Write(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(files.Close(), packed.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), n
}

// packed is a small archive.
func packed(t testing.TB) []byte {
	en := study.NewEnsemble(model.New("toys"), 2, 7)
	recs, err := study.Records(en, model.NewEngine(), 0, en.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := Archive(About{Model: "m", Settings: study.Settings{Scenario: en.Scenario, Draws: 2, Seed: 7, From: "prior"}}, en.Space.IDs(), en.Columns(), recs)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Whatever bytes are brought, what is read of them is of a model and a scenario that can
// be run, and the same each time.
func FuzzRead(f *testing.F) {
	data := packed(f)
	f.Add(data)
	f.Add(data[:len(data)-9])
	edited, _ := edit(f, data, `"draws":2`, `"draws":-2`)
	f.Add(edited)
	f.Fuzz(func(t *testing.T, data []byte) {
		about, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		if err := about.Settings.Scenario.Validate(); err != nil {
			t.Errorf("%v is read", err)
		}
		again, err := Read(bytes.NewReader(data))
		if err != nil || again.Model != about.Model || again.Settings.Seed != about.Settings.Seed {
			t.Errorf("%+v, then %+v, %v", about, again, err)
		}
	})
}

// A fuzzer hardly gets past the sum, so the label is tried by itself.
func FuzzLabel(f *testing.F) {
	settings, err := json.Marshal(study.Settings{Scenario: model.New("steel"), Draws: 3, Seed: 1, From: "any"})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{string(settings), "{}", "null", `{"scenario":null,"draws":1e9}`, `{"draws":-1,"from":"prior"}`} {
		f.Add("m", s)
	}
	f.Fuzz(func(t *testing.T, hash, settings string) {
		text, err := json.Marshal(label{Model: hash, Settings: json.RawMessage(settings)})
		if err != nil {
			return
		}
		about, err := parse(text, fnv.New64a())
		if err == nil {
			t.Fatalf("without its sum %q is read", text)
		}
		var l label
		if json.Unmarshal(text, &l) != nil {
			return
		}
		l.Sum = sum(l, fnv.New64a())
		if text, err = json.Marshal(l); err != nil {
			t.Fatal(err)
		}
		if about, err = parse(text, fnv.New64a()); err != nil {
			return
		}
		if _, err := about.Settings.Ensemble(func() (*study.Posterior, error) { return nil, io.EOF }); err == nil && about.Settings.Scenario.Validate() != nil {
			t.Errorf("%q is taken", settings)
		}
	})
}
