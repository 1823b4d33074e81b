package main

import (
	"bytes"
	"testing"
)

// programImage is the memory testdata/program starts with.
func programImage(t *testing.T) []byte {
	t.Helper()
	wasm, err := program()
	if err != nil {
		t.Fatal(err)
	}
	secs, err := sections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range secs {
		if s.id == dataSection {
			m, err := readImage(s.body)
			if err != nil {
				t.Fatal(err)
			}
			return m.bytes
		}
	}
	t.Fatal("the program has no data")
	return nil
}

func TestDropLines(t *testing.T) {
	mem := programImage(t)
	before, ok := findTables(bytes.Clone(mem))
	if !ok {
		t.Fatal("this release of Go writes its tables in another way")
	}
	if !droppedLines(mem) {
		t.Fatal("the tables were not dropped")
	}
	after, ok := findTables(mem)
	if !ok || len(after.funcs) != len(before.funcs) {
		t.Fatal("the tables are not found again")
	}
	for i, f := range before.funcs {
		for k, field := range before.kept(f) {
			old, now := before.u32(field), after.u32(after.kept(after.funcs[i])[k])
			if (old == 0) != (now == 0) {
				t.Fatalf("function %d, table %d: offset %d became %d", i, k, old, now)
			}
			if old != 0 && !bytes.Equal(table(before, old), table(after, now)) {
				t.Fatalf("function %d, table %d is another one", i, k)
			}
		}
		tables, facts := after.rest(after.funcs[i])
		for _, field := range append(tables, facts...) {
			if left := after.u32(field); left != 0 && left != noFact {
				t.Fatalf("function %d: something that traces alone read is left, at %d", i, left)
			}
		}
		for k, field := range before.dropped(f) {
			now := after.u32(after.dropped(after.funcs[i])[k])
			if before.u32(field) != 0 && !bytes.Equal(table(after, now), everywhereZero) {
				t.Fatalf("function %d: a table of lines is left", i)
			}
		}
	}
	if used := len(bytes.TrimRight(after.tables, "\x00")); used > len(before.tables)*3/4 {
		t.Errorf("%d of %d bytes of tables are left", used, len(before.tables))
	}
	if bytes.Contains(mem, []byte("testdata/program/main.go")) {
		t.Error("the path of a source file is left")
	}
	again := bytes.Clone(mem)
	if !droppedLines(again) || !bytes.Equal(again, mem) {
		t.Error("dropping the lines a second time changes something")
	}
}

func table(t *tables, at uint32) []byte { return t.tables[at:][:tableLen(t.tables[at:])] }

// What is not recognised completely is left as it is.
func TestDropLinesLeavesAlone(t *testing.T) {
	mem := programImage(t)
	magic := []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}
	header := bytes.Index(mem, magic)
	if header < 0 {
		t.Fatal("no header")
	}
	changed := func(change func(b []byte) []byte) []byte { return change(bytes.Clone(mem)) }
	for name, b := range map[string][]byte{
		"nothing":                nil,
		"no header":              make([]byte, 4096),
		"two headers":            changed(func(b []byte) []byte { return append(b, magic...) }),
		"a later layout":         changed(func(b []byte) []byte { b[header] = 0xf0; return b }),
		"half a header":          mem[:header+headerSize/2],
		"half the functions":     changed(func(b []byte) []byte { t, _ := findTables(b); return b[:header+t.funcs[len(t.funcs)/2]] }),
		"no functions":           changed(func(b []byte) []byte { clear(b[header+8:][:8]); return b }),
		"offsets out of order":   changed(func(b []byte) []byte { clear(b[header+56:][:8]); return b }),
		"a table without an end": changed(func(b []byte) []byte { t, _ := findTables(b); fill(t.tables, 0x80); return b }),
		"a table elsewhere": changed(func(b []byte) []byte {
			t, _ := findTables(b)
			fill(t.mem[t.funcs[0]+atFrame:][:4], 0x7f)
			return b
		}),
	} {
		was := bytes.Clone(b)
		if droppedLines(b) || !bytes.Equal(b, was) {
			t.Errorf("%s: changed", name)
		}
	}
}

func fill(b []byte, c byte) {
	for i := range b {
		b[i] = c
	}
}

func TestTableLen(t *testing.T) {
	for _, c := range []struct {
		table string
		n     int
	}{
		{"", -1},
		{"\x02\x05\x00", 3},
		{"\x00\x05\x00", 3}, // the very first number may be zero
		{"\x02\x05\x04\x01\x00", 5},
		{"\x02\x80\x01\x00rest", 4},
		{"\x02\x05", -1},
		{"\x02", -1},
		{"\x80\x80", -1},
		{string(everywhereZero), len(everywhereZero)},
	} {
		if n := tableLen([]byte(c.table)); n != c.n {
			t.Errorf("tableLen(%q) is %d, want %d", c.table, n, c.n)
		}
	}
}

func droppedLines(mem []byte) bool {
	t, ok := findTables(mem)
	return ok && dropLines(t)
}
