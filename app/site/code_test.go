package main

import (
	"bytes"
	"slices"
	"testing"
)

// codeOf is the code section of testdata/program.
func codeOf(t *testing.T) []byte {
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
		if s.id == codeSection {
			return s.body
		}
	}
	t.Fatal("the program has no code")
	return nil
}

// What nobody edits comes out with the instructions it went in with, whatever Go
// uses; only numbers that the linker wrote longer than they need be are shorter.
func TestRewriteNothing(t *testing.T) {
	var before, after []function
	body := codeOf(t)
	keep := func(into *[]function) func(int, *function) {
		return func(position int, f *function) {
			if position != len(*into) {
				t.Fatalf("function %d comes after %d others", position, len(*into))
			}
			*into = append(*into, function{slices.Clone(f.locals), slices.Clone(f.code), f.labels})
		}
	}
	got, err := rewriteCode(body, keep(&before))
	if err != nil {
		t.Fatal(err)
	}
	again, err := rewriteCode(got, keep(&after))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again, got) || len(before) < 1000 || len(got) < len(body)*99/100 {
		t.Errorf("%d functions, %d bytes, come out as %d bytes and then as %d", len(before), len(body), len(got), len(again))
	}
	for i := range before {
		if len(before[i].code) != len(after[i].code) {
			t.Fatalf("function %d has %d instructions, then %d", i, len(before[i].code), len(after[i].code))
		}
		for k, in := range before[i].code {
			out := after[i].code[k]
			if in.op != out.op || in.n != out.n || in.align != out.align || !slices.Equal(in.labels, out.labels) {
				t.Fatalf("function %d, instruction %d: %v becomes %v", i, k, in, out)
			}
		}
	}
}

func TestReadFunctionRefuses(t *testing.T) {
	for name, body := range map[string]string{
		"nothing":              "",
		"no end":               "\x00\x41\x01",
		"something after":      "\x00\x0b\x01",
		"a number cut off":     "\x00\x41\x80",
		"out of every block":   "\x00\x0c\x01\x0b",
		"an operation unknown": "\x00\xd0\x6f\x0b",
		"a vector":             "\x00\xfd\x0c\x0b",
		"a table of functions": "\x00\xfc\x0d\x00\x0b",
		"variables cut off":    "\x02\x01\x7f",
	} {
		if f, err := readFunction([]byte(body)); err == nil {
			t.Errorf("%s: read as %v", name, f)
		}
	}
	for name, body := range map[string]string{"nothing": "", "cut off": "\x01\x05\x00\x0b", "something after": "\x01\x02\x00\x0b\x00"} {
		if _, err := rewriteCode([]byte(body), func(int, *function) {}); err == nil {
			t.Errorf("a section of %s is rewritten", name)
		}
	}
}
