package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

// sample writes a folder of about ten megabytes shaped like the site: pages of
// 36 kB and a program of 6 MB that compress as well as the real ones.
func sample(work string) (string, error) {
	dir := filepath.Join(work, "site")
	if err := os.MkdirAll(filepath.Join(dir, "zh"), 0o755); err != nil {
		return "", err
	}
	r := rand.New(rand.NewPCG(1, 2))
	page := func() []byte {
		words := strings.Fields("corridor smile curve value chain park host ladder cluster wage <p> </p> <div class=\"card\"> </div>")
		var b strings.Builder
		b.WriteString("<!doctype html><title>Sample</title>")
		for b.Len() < 36<<10 {
			fmt.Fprintf(&b, "%s%d ", words[r.IntN(len(words))], r.IntN(300))
		}
		return []byte(b.String())
	}
	program := make([]byte, 0, 6<<20)
	for len(program) < cap(program)-8 {
		program = append(program, []byte(strings.Repeat(string(rune(r.IntN(120))), 1+r.IntN(7)))...)
	}
	for name, content := range map[string][]byte{
		"index.html": page(), "zh/index.html": page(), "404.html": page()[:4<<10],
		"app.0123456789ab.wasm": program,
	} {
		if err := store(filepath.Join(dir, name), content); err != nil {
			return "", err
		}
	}
	return dir, nil
}

// store writes a file and its compressed siblings.
func store(path string, content []byte) error {
	if err := os.WriteFile(path, content, 0o644); err != nil {
		return err
	}
	for suffix, open := range map[string]func(io.Writer) io.WriteCloser{
		".br": func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 5) },
		".gz": func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) },
	} {
		f, err := os.Create(path + suffix)
		if err != nil {
			return err
		}
		w := open(f)
		if _, err := w.Write(content); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}

// A question is a request that is repeated.
type question struct {
	name       string
	path       string
	revalidate bool // with If-None-Match, for a 304 answer
	status     int
}

// ask chooses the questions a folder can answer: its start page, the same page once
// more by a visitor that has it, its program, and a page it does not have.
func ask(dir string) ([]question, error) {
	qs := []question{
		{"start page", "/", false, http.StatusOK},
		{"start page again", "/", true, http.StatusNotModified},
		{"missing page", "/no-such-page", false, http.StatusNotFound},
	}
	for _, pattern := range []string{"*.wasm", "*/*.wasm"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			path, err := filepath.Rel(dir, found[0])
			if err != nil {
				return nil, err
			}
			return append(qs, question{"program", "/" + filepath.ToSlash(path), false, http.StatusOK}), nil
		}
	}
	return qs, nil
}
