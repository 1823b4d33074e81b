package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"silkladder/model"
)

// csvShard is one file of a merge: what its header and first row say, and the
// tasks it holds.
type csvShard struct {
	name        string
	header      []byte
	study       string // as column study says; empty without rows
	of          int    // tasks of the whole study
	first, next int    // its tasks: first..next-1
}

// mergeCSV joins sheets: a first pass checks that the files hold every task of one
// study once, a second copies what it checks again.
func mergeCSV(std streams, out string, names []string) error {
	shards := make([]csvShard, len(names))
	for i, name := range names {
		shards[i].name = name
		if err := shards[i].read(nil); err != nil {
			return badInput(fmt.Errorf("%s: %w", name, err))
		}
	}
	header := shards[0].header
	for _, c := range shards {
		if !bytes.Equal(c.header, header) {
			return badInput(fmt.Errorf("%s: other columns than %s (allowed: shards of one study)", c.name, names[0]))
		}
	}
	shards = slices.DeleteFunc(shards, func(c csvShard) bool { return c.study == "" })
	slices.SortStableFunc(shards, func(a, b csvShard) int { return cmp.Compare(a.first, b.first) })
	next := 0
	for _, c := range shards {
		whole := shards[0]
		switch {
		case c.study != whole.study:
			return badInput(fmt.Errorf("%s is of study %s, %s of %s: another scenario, seed, size or study (allowed: shards of one study)", c.name, c.study, whole.name, whole.study))
		case c.of != whole.of:
			return badInput(fmt.Errorf("%s: a study of %d tasks, %s one of %d (allowed: shards of one study)", c.name, c.of, whole.name, whole.of))
		case c.first != next:
			return badInput(fmt.Errorf("%s begins with task %d where %d is next: a shard is missing, cut short or given twice", c.name, c.first, next))
		}
		next = c.next
	}
	if len(shards) > 0 && next != shards[0].of {
		return badInput(fmt.Errorf("the files end with task %d of %d: a shard is missing or cut short", next-1, shards[0].of))
	}
	return finish(std, out, func(w *printer) error {
		w.bytes(header)
		for _, c := range shards {
			again := csvShard{name: c.name}
			if err := again.read(w.bytes); err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			if again.study != c.study || again.first != c.first || again.next != c.next {
				return fmt.Errorf("%s changed while it was read", c.name)
			}
		}
		return nil
	})
}

// read checks a shard row by row and hands the rows to emit, if there is one.
func (c *csvShard) read(emit func(row []byte)) error {
	f, err := os.Open(c.name)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 1<<16)
	c.header, err = in.ReadBytes('\n')
	if err != nil || !bytes.HasPrefix(c.header, []byte("index,of,study,")) || !bytes.HasSuffix(c.header, []byte(",check\n")) {
		return errors.New("no shard: its first line is not index,of,study,…,check (allowed: the output of a shard)")
	}
	columns := strings.Split(strings.TrimSpace(string(c.header)), ",")
	sum := crc32.ChecksumIEEE(c.header)
	for {
		line, err := in.ReadBytes('\n')
		switch {
		case err == io.EOF && len(line) == 0:
			return nil
		case err == io.EOF:
			return errors.New("the last row is cut short (allowed: complete files; the same command with the same -out completes one)")
		case err != nil:
			return err
		}
		if err := c.row(columns, sum, line); err != nil {
			return err
		}
		if emit != nil {
			emit(line)
		}
	}
}

// row checks the next row; sum is the checksum of the header.
func (c *csvShard) row(columns []string, sum uint32, line []byte) error {
	cells := strings.Split(strings.TrimSuffix(string(line), "\n"), ",")
	if len(cells) != len(columns) {
		return fmt.Errorf("a row has %d columns, not %d", len(cells), len(columns))
	}
	i, err1 := strconv.Atoi(cells[0])
	of, err2 := strconv.Atoi(cells[1])
	if err1 != nil || err2 != nil || i < 0 || i >= of {
		return fmt.Errorf("a row is of task %q of %q", cells[0], cells[1])
	}
	if c.study == "" {
		c.study, c.of, c.first, c.next = cells[2], of, i, i
		if err := ofThisModel(c.study); err != nil {
			return err
		}
	}
	switch {
	case cells[2] != c.study:
		return fmt.Errorf("task %d is of study %q, those before of %s", i, cells[2], c.study)
	case i != c.next || of != c.of:
		return fmt.Errorf("task %d of %d after task %d of %d: a row is missing, doubled or out of place", i, of, c.next-1, c.of)
	}
	for k := 3; k < len(cells)-1; k++ {
		if columns[k] == knobColumn {
			continue
		}
		if _, err := (sheet{format: "csv"}).value(cells[k]); err != nil {
			return fmt.Errorf("task %d: %s: %w", i, columns[k], err)
		}
	}
	last := bytes.LastIndexByte(line, ',')
	if want := crc32.Update(sum, crc32.IEEETable, line[:last]); cells[len(cells)-1] != strconv.FormatUint(uint64(want), 10) {
		return fmt.Errorf("task %d is damaged or was edited: its check does not fit", i)
	}
	c.next++
	return nil
}

// ofThisModel refuses the study of another version of the model.
func ofThisModel(study string) error {
	parts := strings.Split(study, "-")
	if len(parts) != 3 || !strings.HasPrefix(parts[1], "m") {
		return fmt.Errorf("%q is no study", study)
	}
	if n := parts[1][1:]; n != strconv.Itoa(model.Version) && n != strconv.Itoa(model.Version2) {
		return fmt.Errorf("of model %s, this is model %d", n, model.Version)
	}
	return nil
}
