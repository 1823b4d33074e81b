package main

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// dataOf writes a data section as Go's linker does, in the order given.
func dataOf(pieces ...piece) []byte {
	b := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		b = append(b, 0, opI32Const)
		b = append(appendSigned(b, p.at), opEnd)
		b = append(binary.AppendUvarint(b, uint64(len(p.bytes))), p.bytes...)
	}
	return b
}

// memory loads a data section as a WebAssembly engine does.
func memory(t *testing.T, body []byte) []byte {
	t.Helper()
	if string(body) == "\x00" {
		return nil
	}
	pieces, err := readPieces(body)
	if err != nil {
		t.Fatal(err)
	}
	var mem []byte
	for _, p := range pieces {
		if need := p.at + len(p.bytes) - len(mem); need > 0 {
			mem = append(mem, make([]byte, need)...)
		}
		copy(mem[p.at:], p.bytes)
	}
	return bytes.TrimRight(mem, "\x00")
}

func TestImage(t *testing.T) {
	long := make([]byte, longZeros)
	for name, pieces := range map[string][]piece{
		"one":                   {{64, []byte("abc")}},
		"neighbours":            {{64, []byte("abc")}, {67, []byte("def")}},
		"a small gap":           {{64, []byte("abc")}, {70, []byte("def")}},
		"a large gap":           {{64, []byte("abc")}, {64 + 3*longZeros, []byte("def")}},
		"out of order":          {{1000, []byte("last")}, {64, []byte("first")}, {500, []byte("middle")}},
		"zeros around":          {{64, append(append([]byte{0, 0}, "abc"...), long...)}, {4096, []byte("\x00x\x00")}},
		"nothing but zeros":     {{64, long}},
		"an address past 2^20":  {{3 << 20, []byte("abc")}, {64, []byte("def")}},
		"a piece of no length":  {{64, nil}, {80, []byte("abc")}},
		"zeros of just a piece": {{64, []byte("a")}, {65 + longZeros, []byte("b")}, {66 + 2*longZeros - 1, []byte("c")}},
	} {
		body := dataOf(pieces...)
		m, err := readImage(body)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, want := memory(t, m.write()), memory(t, body); !bytes.Equal(got, want) {
			t.Errorf("%s: the packed image is another memory:\n%q\nwant\n%q", name, got, want)
		}
	}
}

// TestImageOfAnything packs random memories, cut into pieces at random places
// and shuffled.
func TestImageOfAnything(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		mem := make([]byte, 4000)
		for range 40 {
			at := r.IntN(len(mem))
			for i := range min(r.IntN(60), len(mem)-at) {
				mem[at+i] = byte(r.Uint32())
			}
		}
		var pieces []piece
		for at := 0; at < len(mem); {
			n := min(1+r.IntN(300), len(mem)-at)
			pieces = append(pieces, piece{4096 + at, mem[at:][:n]})
			at += n
		}
		r.Shuffle(len(pieces), func(i, k int) { pieces[i], pieces[k] = pieces[k], pieces[i] })
		body := dataOf(pieces...)
		m, err := readImage(body)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(memory(t, m.write()), memory(t, body)) {
			t.Fatalf("the packed image is another memory: %v", pieces)
		}
	}
}

func TestImageRefuses(t *testing.T) {
	good := dataOf(piece{64, []byte("abc")})
	for name, body := range map[string][]byte{
		"nothing":             {},
		"no pieces":           {0},
		"a passive piece":     {1, 1, 3, 'a', 'b', 'c'},
		"a computed address":  {1, 0, 0x23, 0, opEnd, 1, 'a'}, // global.get
		"cut off":             good[:len(good)-1],
		"something after":     append(bytes.Clone(good), 0),
		"two pieces that lap": dataOf(piece{64, []byte("abc")}, piece{66, []byte("c")}),
	} {
		if m, err := readImage(body); err == nil {
			t.Errorf("%s: read as %v", name, m)
		}
	}
}

func TestPack(t *testing.T) {
	head := "\x00asm\x01\x00\x00\x00"
	for name, c := range map[string]struct{ in, out, err string }{
		"empty":           {head, head, ""},
		"without data":    {head + "\x00\x03\x02hi\x03\x01\x00", head + "\x00\x03\x02hi\x03\x01\x00", ""},
		"with data":       {head + "\x0b\x0d\x02\x00\x41\x04\x0b\x01b\x00\x41\x00\x0b\x01a", head + "\x0b\x0b\x01\x00\x41\x00\x0b\x05a\x00\x00\x00b", ""},
		"not a module":    {"#!/bin/sh", "", "not a WebAssembly module"},
		"another version": {"\x00asm\x02\x00\x00\x00", "", "not a WebAssembly module"},
		"cut off":         {head + "\x0b\x0d\x02", "", "cut off"},
		"foreign data":    {head + "\x0b\x04\x01\x01\x01a", "", "not as Go's linker writes it"},
	} {
		out, err := pack([]byte(c.in))
		switch {
		case c.err != "":
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("%s: error %v, want %q", name, err, c.err)
			}
		case err != nil || string(out) != c.out:
			t.Errorf("%s: %q, %v", name, out, err)
		}
	}
}

func TestSigned(t *testing.T) {
	for _, v := range []int{0, 1, 63, 64, -1, -64, -65, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1, -1 << 31} {
		b := appendSigned(nil, v)
		if got, n := signed(append(b, 0xff)); got != v || n != len(b) {
			t.Errorf("%d is written as %x and read as %d, %d bytes", v, b, got, n)
		}
	}
	for _, b := range []string{"", "\x80", "\x80\x80\x80\x80\x80\x00"} {
		if v, n := signed([]byte(b)); n != 0 {
			t.Errorf("%x is read as %d", b, v)
		}
	}
}

// program compiles testdata/program for the browser, once.
var program = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "program-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "program.wasm")
	cmd := exec.Command("go", "build", "-ldflags=-s -w -buildid=", "-trimpath", "-o", out, "./testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
})

// A packed program does what it did: its stack moves, its collector finds every
// pointer, and it names its functions, also when it falls. It runs under Node;
// where there is none, the browser tests alone run the packed program.
func TestPackedProgramRuns(t *testing.T) {
	plain, err := program()
	if err != nil {
		t.Fatal(err)
	}
	packed, err := pack(plain)
	if err != nil {
		t.Fatal(err)
	}
	if secs, err := sections(packed); err != nil || !slices.ContainsFunc(secs, func(s section) bool { return s.id == startSection }) {
		t.Errorf("nothing runs before the program (%v): its tables are not what index.go knows", err)
	}
	small := func(b []byte) int {
		c, err := gzipBytes(b, 6)
		if err != nil {
			t.Fatal(err)
		}
		return len(c)
	}
	if before, after := small(plain), small(packed); after > before*95/100 {
		t.Errorf("packing saves less than a twentieth: %d bytes become %d", before, after)
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Log("without Node the packed program is run by the browser tests only")
		return
	}
	root, err := goenv(".", "GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	// run returns what a program prints and says, and its exit code.
	run := func(wasm []byte, args ...string) (string, string, int) {
		name := filepath.Join(t.TempDir(), "program.wasm")
		if err := os.WriteFile(name, wasm, 0o644); err != nil {
			t.Fatal(err)
		}
		var out, says strings.Builder
		cmd := exec.Command("node", append([]string{filepath.Join(root, "lib/wasm/wasm_exec_node.js"), name}, args...)...)
		cmd.Stdout, cmd.Stderr = &out, &says
		cmd.Run()
		return out.String(), says.String(), cmd.ProcessState.ExitCode()
	}
	want, _, _ := run(plain)
	got, says, code := run(packed)
	if got != want || code != 0 || !strings.Contains(got, "here main.here") {
		t.Errorf("packed, it exits with %d and prints\n%s\nwant\n%s\n%s", code, got, want, says)
	}
	_, says, code = run(packed, "fall")
	if code != 2 || !strings.Contains(says, "panic: fallen") || !strings.Contains(says, "main.fall(") || strings.Contains(says, "main.go") {
		t.Errorf("packed, it falls with code %d and says\n%s", code, says)
	}
	read, err := symbolize(plain, says)
	if err != nil || !strings.Contains(read, "testdata/program/main.go:60 ") || !strings.Contains(read, "testdata/program/main.go:27 ") {
		t.Errorf("with its lines, the trace is (%v)\n%s", err, read)
	}
}
