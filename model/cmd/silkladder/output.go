package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"

	"silkladder/model"
)

// write prints the tasks from..to-1 as a sheet, to standard output or to a file,
// where it goes on after what is already there.
func (j *job) write(std streams, o *options, format, name string, from, to int) error {
	s := sheet{j, format}
	all := from == 0 && to == j.plan.Len() && format == "json" && j.sum != nil
	var recs []float64
	keep := func(rec []float64) {
		if all {
			recs = append(recs, rec...)
		}
	}
	next := from
	var w io.Writer = std.out
	if name != "" {
		f, done, err := s.resume(name, from, to, keep)
		if err != nil {
			return err
		}
		if f == nil {
			return nil // complete
		}
		defer f.Close()
		w, next = f, done
	}
	if next == from && name == "" {
		if _, err := w.Write(s.header()); err != nil {
			return err
		}
	}
	err := j.each(std, o, next, to, func(i int, rec []float64) error {
		keep(rec)
		_, err := w.Write(s.row(i, rec, i == from))
		return err
	})
	if err != nil {
		return err
	}
	if all && recs == nil {
		recs = []float64{}
	}
	_, err = w.Write(s.footer(recs))
	return err
}

// resume opens the file of a sheet for the tasks from..to-1. It keeps the
// complete rows of an earlier run of the same job and shard, hands their records
// to keep, cuts off what follows them and returns the next task. A new file gets
// its header. The file is nil when nothing is left to do. A file that belongs to
// something else is an error and stays as it is.
func (s sheet) resume(name string, from, to int, keep func(rec []float64)) (f *os.File, next int, err error) {
	other := func(why string) (*os.File, int, error) {
		return nil, 0, badInput(fmt.Errorf("-out: %s holds something else: %s (allowed: a new file, or one that this command began)", name, why))
	}
	f, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, 0, badInput(fmt.Errorf("-out: %w", err))
	}
	defer func() {
		if err != nil && f != nil {
			f.Close()
		}
	}()
	in := bufio.NewReaderSize(f, 1<<16)
	header := s.header()
	line, readErr := in.ReadBytes('\n')
	if errors.Is(readErr, io.EOF) && bytes.HasPrefix(header, line) {
		// New, or cut within the header.
		if err = f.Truncate(0); err != nil {
			return nil, 0, err
		}
		_, err = f.WriteAt(header, 0)
		if err == nil {
			_, err = f.Seek(0, io.SeekEnd)
		}
		return f, from, err
	}
	if !bytes.Equal(line, header) {
		_, _, err = other("its first line is not this study's")
		return nil, 0, err
	}
	end, next := int64(len(line)), from
	var last []byte
	for next < to {
		line, readErr = in.ReadBytes('\n')
		if readErr != nil {
			break // the end, or a row cut short
		}
		if !s.isRow(line) {
			break
		}
		i, rec, parseErr := s.parse(line)
		if parseErr != nil || i != next {
			_, _, err = other(fmt.Sprintf("a row of task %d is expected after %d rows", next, next-from))
			return nil, 0, err
		}
		if next == from {
			if err = s.same(name, i, line, true); err != nil {
				return nil, 0, err
			}
		}
		keep(rec)
		last = line
		end += int64(len(line))
		next++
	}
	if next > from+1 {
		if err = s.same(name, next-1, last, false); err != nil {
			return nil, 0, err
		}
	}
	if next == to {
		// What follows the rows of a finished run is its footer.
		rest, readErr := io.ReadAll(in)
		if readErr != nil {
			return nil, 0, readErr
		}
		if complete := s.format == "csv" || bytes.HasSuffix(rest, []byte("}\n")); complete {
			return nil, to, f.Close()
		}
	}
	if err = f.Truncate(end); err == nil {
		_, err = f.Seek(end, io.SeekStart)
	}
	return f, next, err
}

// same runs a task again and compares it with the row in the file: settings that
// a CSV header does not show must be the same.
func (s sheet) same(name string, i int, line []byte, first bool) error {
	rec, err := s.plan.Run(model.NewEngine(), i, nil)
	if err != nil {
		return err
	}
	if !bytes.Equal(s.row(i, rec, first), line) {
		return badInput(fmt.Errorf("-out: %s holds something else: task %d has other results (allowed: a new file, or one that this command began)", name, i))
	}
	return nil
}

// collect returns the records of tasks from..to-1. With -out they are kept in
// FILE.part, as CSV, until the file itself is written, so that an interrupted run
// resumes.
func (j *job) collect(std streams, o *options, from, to int) (recs []float64, err error) {
	part := *o
	if o.out != "" {
		part.out = o.out + ".part"
		if err := j.write(std, &part, "csv", part.out, from, to); err != nil {
			return nil, err
		}
		f, next, err := (sheet{j, "csv"}).resume(part.out, from, to, func(rec []float64) { recs = append(recs, rec...) })
		if err == nil && (f != nil || next != to) {
			err = fmt.Errorf("%s lost rows", part.out)
		}
		return recs, err
	}
	err = j.each(std, o, from, to, func(_ int, rec []float64) error {
		recs = append(recs, rec...)
		return nil
	})
	return recs, err
}

// finish writes a whole file, or standard output, and removes FILE.part.
func finish(std streams, name string, fill func(w *printer)) error {
	if name == "" {
		w := &printer{w: bufio.NewWriter(std.out)}
		fill(w)
		return w.flush()
	}
	f, err := os.Create(name)
	if err != nil {
		return badInput(fmt.Errorf("-out: %w", err))
	}
	w := &printer{w: bufio.NewWriter(f)}
	fill(w)
	err = errors.Join(w.flush(), f.Close())
	if err != nil {
		return err
	}
	if err := os.Remove(name + ".part"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// printer writes and remembers the first error.
type printer struct {
	w   *bufio.Writer
	err error
}

func (p *printer) bytes(b []byte) {
	if _, err := p.w.Write(b); err != nil && p.err == nil {
		p.err = err
	}
}

// table prints a summary as CSV.
func (p *printer) table(t table) {
	out := csv.NewWriter(p.w)
	out.Write(t.columns)
	for _, row := range t.rows {
		var cells []string
		for _, x := range row {
			switch x := x.(type) {
			case string:
				cells = append(cells, x)
			case float64:
				cells = append(cells, string(sheet{format: "csv"}.number(nil, x)))
			case int:
				cells = append(cells, strconv.Itoa(x))
			}
		}
		out.Write(cells)
	}
	out.Flush()
	if err := out.Error(); err != nil && p.err == nil {
		p.err = err
	}
}

func (p *printer) flush() error {
	if p.err != nil {
		return p.err
	}
	return p.w.Flush()
}
