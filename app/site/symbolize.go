package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// symbolsOf is the folder beside a release in which the programs are kept as they
// were before their tables of lines were left out (lines.go). It is not published.
func symbolsOf(out string) string { return strings.TrimRight(out, "/") + ".symbols" }

// A frame of a trace is two lines: the function with its arguments, then a place
// that says where in it.
var (
	frameName  = regexp.MustCompile(`^(?:created by )?(.+?)(?:\([^()]*\))?(?: in goroutine \d+)?$`)
	framePlace = regexp.MustCompile(`^(\s+)\S*:\d+( \+0x([0-9a-f]+))\s*$`)
	builtName  = regexp.MustCompile(`\b(?:app|takeout)\.[0-9a-f]{12}\.wasm\b`)
)

// symbolizeFile prints a stack trace of a release with the lines of its sources.
func symbolizeFile(out, name string, to io.Writer) error {
	trace, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	built := builtName.FindString(string(trace))
	if built == "" { // the trace alone does not say; a release has one program of the page
		found, _ := filepath.Glob(filepath.Join(symbolsOf(out), "app.*.wasm"))
		if len(found) != 1 {
			return fmt.Errorf("%s holds %d programs, and the trace names none", symbolsOf(out), len(found))
		}
		built = filepath.Base(found[0])
	}
	wasm, err := os.ReadFile(filepath.Join(symbolsOf(out), built))
	if err != nil {
		return fmt.Errorf("the program of the trace is not kept: %w", err)
	}
	text, err := symbolize(wasm, string(trace))
	if err == nil {
		_, err = io.WriteString(to, text)
	}
	return err
}

// symbolize puts files and lines into a trace of the given program.
func symbolize(wasm []byte, trace string) (string, error) {
	t, err := linesOf(wasm)
	if err != nil {
		return "", err
	}
	functions := map[string]int{}
	for _, f := range t.funcs {
		functions[t.text(atNames, int(t.u32(f+atName)))] = f
	}
	lines := strings.Split(trace, "\n")
	for i := 1; i < len(lines); i++ {
		name, place := frameName.FindStringSubmatch(strings.TrimSpace(lines[i-1])), framePlace.FindStringSubmatch(lines[i])
		if name == nil || place == nil {
			continue
		}
		f, known := functions[name[1]]
		offset, err := strconv.ParseInt(place[3], 16, 32)
		if !known || err != nil {
			continue
		}
		// What is printed is where the function goes on after the call.
		file, line := t.place(f, max(int(offset), 1)-1)
		lines[i] = fmt.Sprintf("%s%s:%d%s", place[1], file, line, place[2])
	}
	return strings.Join(lines, "\n"), nil
}

// linesOf finds the tables in the program's memory.
func linesOf(wasm []byte) (*tables, error) {
	secs, err := sections(wasm)
	if err != nil {
		return nil, err
	}
	for _, s := range secs {
		if s.id != dataSection {
			continue
		}
		m, err := readImage(s.body)
		if err != nil {
			return nil, err
		}
		if t, ok := findTables(m.bytes); ok {
			return t, nil
		}
	}
	return nil, errors.New("the program has no tables of lines that this version reads")
}

// Where more fields are: in the header, by words, the areas of names, of the files
// of each unit, of their paths, of tables and of functions; in a function's entry, by bytes.
const (
	atNames, atUnits, atPaths, atTables, atIndex = 4, 5, 6, 7, 8
	atName, atUnit                               = 4, 32
)

// text reads a string of an area.
func (t *tables) text(area, off int) string {
	b := t.mem[int(binary.LittleEndian.Uint64(t.mem[8*area:]))+off:]
	return string(b[:bytes.IndexByte(b, 0)])
}

// place is the source file and line of an address in a function, counted from its
// beginning.
func (t *tables) place(f, address int) (string, int) {
	file := t.value(f+atFile, address)
	units := t.area(atUnits)
	path := t.u32(units + 4*(int(t.u32(f+atUnit))+file))
	return t.text(atPaths, int(path)), t.value(f+atLine, address)
}

// value reads what a function's table says for an address: pairs of a change, in
// zigzag form, and of the number of addresses that it holds for.
func (t *tables) value(field, address int) int {
	table, value := t.tables[t.u32(field):], -1
	for at := 0; at <= address; {
		change, k := binary.Uvarint(table)
		run, l := binary.Uvarint(table[k:])
		table, value, at = table[k+l:], value+(int(change>>1)^-int(change&1)), at+int(run)
	}
	return value
}
