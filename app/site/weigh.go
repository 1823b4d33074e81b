package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// weigh prints what the bytes of the program are for: its code by package, its memory
// by kind. What a part costs when it is sent is what it costs compressed alone, by the
// share that all have of the whole.
func weigh(root string, to io.Writer) error {
	wasm, err := compileNamed(root, "app/wasm")
	if err != nil {
		return err
	}
	if wasm, err = pack(wasm); err != nil {
		return err
	}
	parts, err := partsOf(wasm)
	if err != nil {
		return err
	}
	type row struct {
		name       string
		raw, alone int
	}
	rows, whole, sum := []row{}, []byte{}, 0
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		c, err := brotliBytes(parts[name], 9)
		if err != nil {
			return err
		}
		rows = append(rows, row{name, len(parts[name]), len(c)})
		whole, sum = append(whole, parts[name]...), sum+len(c)
	}
	sent, err := brotliBytes(whole, 11)
	if err != nil {
		return err
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(b.alone, a.alone) })
	fmt.Fprintf(to, "# What the program's bytes are for, in kB: sent, as they are, what. Written by go run ./app/site -weigh.\n")
	rest := row{name: "code of other packages"}
	for _, r := range rows {
		if r.alone*len(sent)/sum < 2000 {
			rest.raw, rest.alone = rest.raw+r.raw, rest.alone+r.alone
			continue
		}
		fmt.Fprintf(to, "%6.0f %6d  %s\n", float64(r.alone)*float64(len(sent))/float64(sum)/1000, r.raw/1000, r.name)
	}
	fmt.Fprintf(to, "%6.0f %6d  %s\n", float64(rest.alone)*float64(len(sent))/float64(sum)/1000, rest.raw/1000, rest.name)
	fmt.Fprintf(to, "%6d %6d  all\n", len(sent)/1000, len(whole)/1000)
	return nil
}

// partsOf splits a program that has names into code by package and memory by kind.
func partsOf(wasm []byte) (map[string][]byte, error) {
	secs, err := sections(wasm)
	if err != nil {
		return nil, err
	}
	parts := map[string][]byte{}
	names, imported := []string{}, 0
	for _, s := range secs {
		switch s.id {
		case importSection:
			n, _ := binary.Uvarint(s.body) // Go's linker imports functions alone
			imported = int(n)
		case customSection:
			if body, ok := bytes.CutPrefix(s.body, []byte("\x04name")); ok {
				names = functionNames(body)
			}
		}
	}
	for _, s := range secs {
		switch s.id {
		case codeSection:
			_, err = rewriteCode(s.body, func(position int, f *function) {
				name := "code"
				if i := imported + position; i < len(names) {
					name = "code of " + packageOf(names[i])
				}
				parts[name] = append(parts[name], f.write()...)
			})
		case dataSection:
			var m *image
			if m, err = readImage(s.body); err == nil {
				memoryParts(m, parts)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return parts, nil
}

const customSection, importSection = 0, 2

// functionNames reads the names of functions (core specification, appendix: name section).
func functionNames(b []byte) (names []string) {
	r := &reader{b: b}
	for r.at < len(b) {
		kind, n := r.byte(), r.unsigned()
		sub := &reader{b: r.bytes(n)}
		if kind != 1 {
			continue
		}
		for range sub.unsigned() {
			sub.unsigned()
			names = append(names, string(sub.bytes(sub.unsigned())))
		}
	}
	return names
}

// packageOf is the package of a function as the linker names it in WebAssembly, where
// slashes are underscores: up to the first dot, without types in brackets.
func packageOf(name string) string {
	if strings.HasPrefix(name, "type:") || strings.HasPrefix(name, "type_") {
		return "equality and hashes of types"
	}
	if _, after, ok := strings.Cut(name, "github.com_maxence_charriere_go_app_v10_pkg_"); ok {
		path, _, _ := strings.Cut(after, ".")
		return "go-app " + path
	}
	path, _, _ := strings.Cut(name, ".")
	if rest, ours := strings.CutPrefix(path, "silkladder_"); ours {
		return strings.ReplaceAll(rest, "_", "/")
	}
	return path
}

// memoryParts splits the memory that the program starts with.
func memoryParts(m *image, parts map[string][]byte) {
	add := func(name string, b []byte) { parts[name] = append(parts[name], b...) }
	t, ok := findHeader(m.bytes)
	if !ok {
		add("memory", m.bytes)
		return
	}
	header := len(m.bytes) - len(t.mem)
	for chunk := range slices.Chunk(m.bytes[:header], 1024) {
		if text := readable(chunk); text > len(chunk)*9/10 {
			add("texts", chunk)
		} else {
			add("types and constants", chunk)
		}
	}
	add("names of functions", t.mem[:t.area(atUnits)])
	add("frames and pointers of functions", t.mem[t.area(atUnits):])
}

// readable counts the bytes of a chunk that belong to a text.
func readable(b []byte) (n int) {
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r >= ' ' && r != utf8.RuneError || r == '\n' {
			n += size
		}
		b = b[size:]
	}
	return n
}
