package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"silkladder/model"
)

const mergeUsage = "[-format csv|json|table] [-out FILE] FILE..."

// mergeCommand joins the outputs of all shards of a study, in any order of the
// files, to what the study without shards prints, byte for byte. CSV files are
// copied line by line, whatever their size; JSON documents are read into memory.
func mergeCommand(std streams, args []string) error {
	f := newFlags("merge")
	format := f.String("format", "", "")
	out := f.String("out", "", "")
	if err := f.Parse(args); err != nil {
		if strings.Contains(err.Error(), "help requested") {
			return err
		}
		return badInput(err)
	}
	if *format != "" {
		if err := choice("format", *format, "csv", "json", "table"); err != nil {
			return err
		}
	}
	names := f.Args()
	if len(names) == 0 {
		return badInput(errNoFiles)
	}
	head, err := firstByte(names[0])
	if err != nil {
		return err
	}
	if head != '[' && head != '{' {
		if *format != "" && *format != "csv" {
			return badInput(fmt.Errorf("-format: %s needs JSON shards, which hold the settings (allowed with CSV shards: csv)", *format))
		}
		return mergeCSV(std, *out, names)
	}
	files := make([][]byte, len(names))
	for i, name := range names {
		if files[i], err = os.ReadFile(name); err != nil {
			return badInput(err)
		}
	}
	if head == '[' {
		if *format != "" && *format != "json" {
			return badInput(errors.New("-format: lists of claims merge to json (allowed: json; CSV shards give csv)"))
		}
		return mergeClaims(std, *out, names, files)
	}
	return mergeJSON(std, *format, *out, names, files)
}

func firstByte(name string) (byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return 0, badInput(err)
	}
	defer f.Close()
	var b [1]byte
	if _, err := io.ReadFull(f, b[:]); err != nil {
		return 0, badInput(fmt.Errorf("%s: empty (allowed: the output of a shard)", name))
	}
	return b[0], nil
}

// mergeJSON joins documents of one study.
func mergeJSON(std streams, format, out string, names []string, files [][]byte) error {
	j, err := jobOf(names[0], files[0])
	if err != nil {
		return err
	}
	s := sheet{j, "json"}
	header := s.header()
	n := j.plan.Len()
	recs := make([][]float64, n)
	for k, data := range files {
		bad := func(why string, args ...any) error {
			return badInput(fmt.Errorf("%s: %s", names[k], fmt.Sprintf(why, args...)))
		}
		if !bytes.HasPrefix(data, header) {
			return bad("another study than %s (allowed: shards of one study by this program)", names[0])
		}
		lines := bytes.SplitAfter(data[len(header):], []byte("\n"))
		for len(lines) > 0 && s.isRow(lines[0]) && bytes.HasSuffix(lines[0], []byte("\n")) {
			i, rec, err := s.parse(lines[0])
			switch {
			case err != nil:
				return bad("%v", err)
			case i >= n || recs[i] != nil:
				return bad("task %d twice, or beyond the last", i)
			}
			recs[i] = rec
			lines = lines[1:]
		}
		if len(lines) == 0 || !bytes.HasPrefix(lines[0], []byte("]")) || !bytes.HasSuffix(data, []byte("}\n")) {
			return bad("cut short (allowed: complete files; the same command with the same -out completes one)")
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
	return finish(std, out, func(w *printer) {
		if format == "table" {
			w.table(j.sum(all))
			return
		}
		s := sheet{j, format}
		w.bytes(s.header())
		for i, rec := range recs {
			w.bytes(s.row(i, rec, i == 0))
		}
		w.bytes(s.footer(all))
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
	if head.Model != model.Version {
		return bad("of model " + strconv.Itoa(head.Model) + ", this is model " + strconv.Itoa(model.Version))
	}
	settings := func(into any) error {
		d := json.NewDecoder(bytes.NewReader(head.Settings))
		d.DisallowUnknownFields()
		return d.Decode(into)
	}
	var j *job
	var err error
	switch head.Study {
	case "ensemble":
		var s ensembleSettings
		if err = settings(&s); err == nil {
			j, err = s.job()
		}
	case "sweep":
		var s sweepSettings
		if err = settings(&s); err == nil {
			j, err = s.job()
		}
	case "sensitivity":
		var s sensitivitySettings
		if err = settings(&s); err == nil {
			j, err = s.job()
		}
	case "threshold":
		var s thresholdSettings
		if err = settings(&s); err == nil {
			j, err = s.job()
		}
	default:
		return bad("no study " + strconv.Quote(head.Study))
	}
	if err != nil {
		return bad("settings: " + err.Error())
	}
	return j, nil
}

// csvShard is one open file of a merge.
type csvShard struct {
	name  string
	first int // task of the first row; -1 without rows
	file  *os.File
	in    *bufio.Reader
}

// open starts reading a shard and returns its header.
func (c *csvShard) open() (header []byte, err error) {
	if c.file, err = os.Open(c.name); err != nil {
		return nil, badInput(err)
	}
	c.in = bufio.NewReaderSize(c.file, 1<<16)
	if header, err = c.in.ReadBytes('\n'); err != nil {
		return nil, badInput(fmt.Errorf("%s: no header line", c.name))
	}
	return header, nil
}

// mergeCSV joins sheets: a first pass checks that the files hold every task once,
// a second copies.
func mergeCSV(std streams, out string, names []string) error {
	var shards []csvShard
	var header []byte
	total := -1
	for _, name := range names {
		c := csvShard{name: name, first: -1}
		h, err := c.open()
		if err != nil {
			return err
		}
		if header == nil {
			header = h
			if !bytes.HasPrefix(h, []byte("index,of,")) {
				c.file.Close()
				return badInput(fmt.Errorf("%s: no shard: its first line does not begin with index,of (allowed: the output of a shard)", name))
			}
		}
		next, of, err := c.scan()
		c.file.Close()
		switch {
		case err != nil:
			return err
		case !bytes.Equal(h, header):
			return badInput(fmt.Errorf("%s: other columns than %s (allowed: shards of one study)", name, names[0]))
		case c.first < 0:
			continue
		case total >= 0 && of != total:
			return badInput(fmt.Errorf("%s: a study of %d tasks, %s one of %d (allowed: shards of one study)", name, of, names[0], total))
		}
		total = of
		_ = next
		shards = append(shards, c)
	}
	slices.SortFunc(shards, func(a, b csvShard) int { return cmp.Compare(a.first, b.first) })
	next := 0
	for _, c := range shards {
		if c.first != next {
			return badInput(fmt.Errorf("%s begins with task %d where %d is next: a shard is missing, cut short or given twice", c.name, c.first, next))
		}
		if _, err := c.open(); err != nil {
			return err
		}
		last, _, err := c.scan()
		c.file.Close()
		if err != nil {
			return err
		}
		next = last
	}
	if total >= 0 && next != total {
		return badInput(fmt.Errorf("the files end with task %d of %d: a shard is missing or cut short", next-1, total))
	}
	var failed error
	err := finish(std, out, func(w *printer) {
		w.bytes(header)
		for i := range shards {
			c := &shards[i]
			if _, failed = c.open(); failed != nil {
				return
			}
			_, err := io.Copy(w.w, c.in)
			c.file.Close()
			if failed = err; failed != nil {
				return
			}
		}
	})
	return errors.Join(failed, err)
}

// scan reads the rows of a shard: consecutive tasks of one study. It returns the
// task after the last and the number of all tasks.
func (c *csvShard) scan() (next, of int, err error) {
	c.first = -1
	for {
		line, readErr := c.in.ReadBytes('\n')
		if readErr != nil {
			if len(line) > 0 {
				return 0, 0, badInput(fmt.Errorf("%s: the last row is cut short (allowed: complete files; the same command with the same -out completes one)", c.name))
			}
			return next, of, nil
		}
		cells := bytes.SplitN(line, []byte(","), 3)
		if len(cells) < 3 {
			return 0, 0, badInput(fmt.Errorf("%s: a row without index and number of tasks", c.name))
		}
		i, err1 := strconv.Atoi(string(cells[0]))
		n, err2 := strconv.Atoi(string(cells[1]))
		switch {
		case err1 != nil || err2 != nil || i < 0 || i >= n:
			return 0, 0, badInput(fmt.Errorf("%s: a row of task %q of %q", c.name, cells[0], cells[1]))
		case c.first < 0:
			c.first, of = i, n
		case i != next || n != of:
			return 0, 0, badInput(fmt.Errorf("%s: a row of task %d of %d after task %d of %d", c.name, i, n, next-1, of))
		}
		next = i + 1
	}
}
