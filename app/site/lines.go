package main

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// dropLines removes what stack traces alone read from the image of a Go program's
// memory, but for the names of functions: the tables of source files and lines and
// how to print arguments. It reports whether it did. It knows the layout of Go 1.20
// to 1.26 (runtime/symtab.go: pcHeader and _func); an image it does not
// recognise completely it leaves as it is, which costs bytes and nothing else.
//
// Every function has an entry with offsets into one area of tables, each of
// which maps addresses to a value: the size of the stack frame, what the
// collector must know, and also the file and the line. All file and line
// offsets are pointed to one table that says 0 for every address, and the other
// tables move together.
func dropLines(t *tables) bool {
	// First look, then touch.
	for _, f := range t.funcs {
		for _, field := range append(t.kept(f), t.dropped(f)...) {
			off := int(t.u32(field))
			if off >= len(t.tables) {
				return false
			}
			if off != 0 && tableLen(t.tables[off:]) < 0 {
				return false
			}
		}
	}

	// Offset 0 means that there is no table; after it comes the table for all, then the
	// others as functions come to need them.
	packed := append([]byte{0}, everywhereZero...)
	moved := map[uint32]int{0: 0}
	for _, f := range t.funcs {
		for _, field := range t.kept(f) {
			if off := t.u32(field); moved[off] == 0 && off != 0 {
				moved[off] = len(packed)
				packed = append(packed, t.tables[off:][:tableLen(t.tables[off:])]...)
			}
		}
	}
	if len(packed) > len(t.tables) {
		return false
	}
	for _, f := range t.funcs {
		for _, field := range t.kept(f) {
			binary.LittleEndian.PutUint32(t.mem[field:], uint32(moved[t.u32(field)]))
		}
		for _, field := range t.dropped(f) {
			if t.u32(field) != 0 {
				binary.LittleEndian.PutUint32(t.mem[field:], 1)
			}
		}
	}
	clear(t.tables[copy(t.tables, packed):])
	t.dropRest()
	return true
}

// dropRest empties the paths of source files, which no line points to any more, and
// what a function says of its unit, of the line it begins at, of interruptions and
// of its arguments.
func (t *tables) dropRest() {
	clear(t.mem[t.area(atUnits):t.area(atTables)])
	for _, f := range t.funcs {
		clear(t.mem[f+atUnit:][:8])
		tables, facts := t.rest(f)
		for _, field := range tables {
			binary.LittleEndian.PutUint32(t.mem[field:], 0)
		}
		for _, field := range facts {
			binary.LittleEndian.PutUint32(t.mem[field:], noFact)
		}
	}
}

// everywhereZero is a table: the value rises by 1 from its start at -1 (2 is 1
// in zigzag form) and holds for the next 2^31 - 1 addresses; then it ends.
var everywhereZero = []byte{2, 0xff, 0xff, 0xff, 0xff, 0x07, 0}

// tables is where a program keeps what it knows of its functions.
type tables struct {
	mem    []byte
	funcs  []int // where each function's entry begins in mem
	tables []byte
}

// Where the fields are in a function's entry, in bytes.
const (
	atFrame    = 16 // pcsp
	atFile     = 20 // pcfile
	atLine     = 24 // pcln
	atCount    = 28 // npcdata, the number of further tables
	atFacts    = 43 // nfuncdata, the number of facts after them
	atFurther  = 44 // their offsets
	noFact     = 1<<32 - 1
	headerSize = 72
)

// findTables looks for the header: a magic number, two zeros, the quantum of
// addresses, the size of a pointer, then the counts of functions and files, an
// address, and the offsets of names, units, files, tables and functions.
func findTables(mem []byte) (*tables, bool) {
	t, ok := findHeader(mem)
	if !ok {
		return nil, false
	}
	head, n, index := t.mem, t.area(1), t.area(atIndex)
	for i := range n {
		f := index + int(binary.LittleEndian.Uint32(head[index+8*i+4:]))
		if f+atFurther > len(head) || f+atFurther+4*(int(binary.LittleEndian.Uint32(head[f+atCount:]))+int(head[f+atFacts])) > len(head) {
			return nil, false
		}
		t.funcs = append(t.funcs, f)
	}
	return t, true
}

// findHeader finds no more than the areas.
func findHeader(mem []byte) (*tables, bool) {
	magic := []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}
	start := bytes.Index(mem, magic)
	if start < 0 || bytes.Contains(mem[start+1:], magic) || len(mem) < start+headerSize {
		return nil, false
	}
	head := mem[start:]
	word := func(i int) int { return int(binary.LittleEndian.Uint64(head[8*i:])) }
	n, names, units, paths, first, index := word(1), word(atNames), word(atUnits), word(atPaths), word(atTables), word(atIndex)
	if n <= 0 || !slices.IsSorted([]int{headerSize, names, units, paths, first, index}) || index+8*n > len(head) {
		return nil, false
	}
	return &tables{mem: head, tables: head[first:index]}, true
}

// area is where an area begins.
func (t *tables) area(i int) int { return int(binary.LittleEndian.Uint64(t.mem[8*i:])) }

func (t *tables) u32(at int) uint32 { return binary.LittleEndian.Uint32(t.mem[at:]) }

// dropped are the fields of a function whose tables go.
func (t *tables) dropped(f int) []int { return []int{f + atFile, f + atLine} }

// kept are the fields of a function whose tables stay.
func (t *tables) kept(f int) []int {
	fields := []int{f + atFrame}
	for i := range int(t.u32(f + atCount)) {
		if !idle(i) {
			fields = append(fields, f+atFurther+4*i)
		}
	}
	return fields
}

// idle are the further tables that no program for WebAssembly reads: where a
// function must not be interrupted, which happens to none, and which arguments a
// stack trace may print (internal/abi: PCDATA_UnsafePoint, PCDATA_ArgLiveIndex).
func idle(i int) bool { return i == 0 || i == 3 }

// rest are the fields of a function that point to tables that are idle, and those
// that point to what a stack trace needs to print arguments (FUNCDATA_ArgInfo,
// FUNCDATA_ArgLiveInfo), counted from the area of such things.
func (t *tables) rest(f int) (tables, facts []int) {
	n := int(t.u32(f + atCount))
	for i := range n {
		if idle(i) {
			tables = append(tables, f+atFurther+4*i)
		}
	}
	for i := 5; i < min(int(t.mem[f+atFacts]), 7); i++ {
		facts = append(facts, f+atFurther+4*(n+i))
	}
	return tables, facts
}

// tableLen is the length of a table, -1 if it does not end: pairs of numbers up
// to a first number of a pair, not the very first, that is zero.
func tableLen(b []byte) int {
	for i, first := 0, true; i < len(b); first = false {
		if b[i] == 0 && !first {
			return i + 1
		}
		for range 2 {
			_, k := binary.Uvarint(b[i:])
			if k <= 0 {
				return -1
			}
			i += k
		}
	}
	return -1
}
