package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// write prints the tasks from..to-1 as a sheet, to standard output or to a file,
// where it goes on after what is already there.
func (j *job) write(std streams, o *options, format, name string, from, to int) (err error) {
	s := sheetOf(j, format)
	var recs []float64
	keep := func(rec []float64) {
		if s.sumsUp(from, to) {
			recs = append(recs, rec...)
		}
	}
	next, w := from, std.out
	if name != "" {
		f, done, err := s.resume(name, from, to, keep)
		if f == nil || err != nil {
			return err // complete, or not to be touched
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		w, next = f, done
	} else if _, err := w.Write(s.head); err != nil {
		return err
	}
	err = j.each(std, o, next, to, func(i int, rec []float64) error {
		keep(rec)
		_, err := w.Write(s.row(i, rec, i == from))
		return err
	})
	if err == nil {
		_, err = w.Write(s.footer(recs))
	}
	return err
}

// resume opens the file of a sheet for the tasks from..to-1. It keeps the
// complete rows of an earlier run of the same job and shard, hands their records
// to keep, cuts off a line that was left unfinished and returns the next task. A
// new file gets its header. The file is nil when nothing is left to do. A file
// that belongs to something else, or is damaged, is an error and stays as it is.
func (s sheet) resume(name string, from, to int, keep func(rec []float64)) (f *os.File, next int, err error) {
	f, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, 0, badInput(fmt.Errorf("-out: %w", err))
	}
	next, end, done, err := s.readBack(f, from, to, keep)
	switch {
	case err != nil:
		err = badInput(fmt.Errorf("-out: %s holds something else: %w (allowed: a new file, or one that this command began)", name, err))
	case done:
		return nil, to, f.Close()
	default:
		if err = f.Truncate(end); err == nil {
			_, err = f.Seek(end, io.SeekStart)
		}
		if err == nil && end == 0 {
			_, err = f.Write(s.head)
		}
	}
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, next, nil
}

// readBack reads what an earlier run wrote. It returns the next task, where its
// row begins (0 where not even the header is whole), and whether the file is
// complete.
func (s sheet) readBack(f io.Reader, from, to int, keep func(rec []float64)) (next int, end int64, done bool, err error) {
	in := bufio.NewReaderSize(f, 1<<16)
	line, readErr := in.ReadBytes('\n')
	if readErr != nil && bytes.HasPrefix(s.head, line) {
		return from, 0, false, nil // new, or cut within the header
	}
	if !bytes.Equal(line, s.head) {
		return 0, 0, false, errors.New("its first line is not this study's")
	}
	end, next = int64(len(line)), from
	var recs []float64
	for ; next < to; next++ {
		if line, readErr = in.ReadBytes('\n'); readErr != nil {
			return next, end, false, nil // the end, or a row cut short
		}
		i, rec, err := s.parse(line, next == from)
		if err != nil {
			return 0, 0, false, err
		}
		if i != next {
			return 0, 0, false, fmt.Errorf("task %d is where %d is expected", i, next)
		}
		keep(rec)
		if s.sumsUp(from, to) {
			recs = append(recs, rec...)
		}
		end += int64(len(line))
	}
	rest, readErr := io.ReadAll(in)
	switch footer := s.footer(recs); {
	case readErr != nil:
		return 0, 0, false, readErr
	case !bytes.HasPrefix(footer, rest):
		return 0, 0, false, fmt.Errorf("something follows task %d, the last", to-1)
	default:
		return next, end, len(rest) == len(footer), nil
	}
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
		f, next, err := sheetOf(j, "csv").resume(part.out, from, to, func(rec []float64) { recs = append(recs, rec...) })
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
