package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The bench has a page for each state in each language, and no published site has it.
func TestBench(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "bench")
	if err := writeBench(dir); err != nil {
		t.Fatal(err)
	}
	index, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*-*.html"))
	if err != nil || len(files) < 40 || len(files) != strings.Count(string(index), "<iframe") {
		t.Errorf("%d states, %d frames, %v", len(files), strings.Count(string(index), "<iframe"), err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil || !strings.Contains(string(text), `<main id="main">`) || strings.Contains(string(text), "<script") {
			t.Errorf("%s: no page without its program (%v)", f, err)
		}
	}
	for _, n := range published.files(t).names() {
		if strings.HasPrefix(n, "bench") {
			t.Errorf("the published site has %s", n)
		}
	}
}
