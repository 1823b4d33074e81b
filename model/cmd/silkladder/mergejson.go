package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"silkladder/model"
)

// mergeJSON joins documents of one study.
func mergeJSON(std streams, format, out string, names []string, files [][]byte) error {
	j, err := jobOf(names[0], files[0])
	if err != nil {
		return err
	}
	s := sheetOf(j, "json")
	n := j.plan.Len()
	recs := make([][]float64, n)
	for k, data := range files {
		bad := func(why string, args ...any) error {
			return badInput(fmt.Errorf("%s: %s", names[k], fmt.Sprintf(why, args...)))
		}
		if !bytes.HasPrefix(data, s.head) {
			return bad("another study than %s (allowed: shards of one study by this program)", names[0])
		}
		lines := bytes.SplitAfter(data[len(s.head):], []byte("\n"))
		var own []float64
		next := 0
		for first := true; len(lines) > 0 && s.isRow(lines[0]); first = false {
			i, rec, err := s.parse(lines[0], first)
			switch {
			case err != nil:
				return bad("%v", err)
			case !first && i != next:
				return bad("task %d after task %d: a row is missing, doubled or out of place", i, next-1)
			case recs[i] != nil:
				return bad("task %d is in two files", i)
			}
			recs[i], next = rec, i+1
			own = append(own, rec...)
			lines = lines[1:]
		}
		if len(own) < n*len(j.plan.Columns()) {
			own = nil // its summary is elsewhere
		}
		if rest := bytes.Join(lines, nil); !bytes.Equal(rest, s.footer(own)) {
			return bad("cut short or damaged after its last row (allowed: complete files; the same command with the same -out completes one)")
		}
	}
	if i := slices.IndexFunc(recs, func(r []float64) bool { return r == nil }); i >= 0 {
		return badInput(fmt.Errorf("task %d of %d is in none of the files", i, n))
	}
	if format == "" {
		format = "json"
	}
	if err := choice("format", format, formats(j)...); err != nil {
		return err
	}
	all := slices.Concat(recs...)
	if format == "table" || format == j.fileFormat {
		return j.finish(std, format, out, all)
	}
	return finish(std, out, func(w *printer) error {
		s := sheetOf(j, format)
		w.bytes(s.head)
		for i, rec := range recs {
			w.bytes(s.row(i, rec, i == 0))
		}
		w.bytes(s.footer(all))
		return nil
	})
}

// jobOf finds out from a document which job it is of.
func jobOf(name string, data []byte) (*job, error) {
	bad := func(why string) (*job, error) {
		return nil, badInput(fmt.Errorf("%s: %s (allowed: what a study with -format json printed)", name, why))
	}
	line, _, found := bytes.Cut(data, []byte("\n"))
	var head struct {
		Model    int             `json:"model"`
		Study    string          `json:"study"`
		Settings json.RawMessage `json:"settings"`
	}
	// The first line opens the document; closing it makes it JSON.
	if err := json.Unmarshal(append(bytes.Clone(line), "]}"...), &head); err != nil || !found {
		return bad("no study")
	}
	if head.Model != model.Version && head.Model != model.Version2 {
		return bad("of model " + strconv.Itoa(head.Model) + ", this is model " + strconv.Itoa(model.Version))
	}
	start, ok := studies[head.Study]
	if !ok {
		return bad("no study " + strconv.Quote(head.Study))
	}
	s := start()
	d := json.NewDecoder(bytes.NewReader(head.Settings))
	d.DisallowUnknownFields()
	err := d.Decode(s)
	var j *job
	if err == nil {
		j, err = s.job()
	}
	if err != nil {
		return bad("settings: " + err.Error())
	}
	return j, nil
}
