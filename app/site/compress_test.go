package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path"
	"testing"

	"github.com/andybalholm/brotli"
)

// Every copy unpacks to its file and is smaller; every file that gains from
// copies has both.
func TestCompressedCopies(t *testing.T) {
	site := published.files(t)
	copies := 0
	for _, n := range site.names() {
		if !plain(n) {
			continue
		}
		br, gz := site[n+".br"], site[n+".gz"]
		if want := compressible(n, site[n]); (br != nil) != want || (gz != nil) != want {
			t.Errorf("%s: copies br %v, gzip %v; want both: %v", n, br != nil, gz != nil, want)
			continue
		}
		if br == nil {
			continue
		}
		copies++
		back, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br)))
		if err != nil || !bytes.Equal(back, site[n]) || len(br) >= len(site[n]) {
			t.Errorf("%s.br: %d bytes of %d, %v", n, len(br), len(site[n]), err)
		}
		r, err := gzip.NewReader(bytes.NewReader(gz))
		if err != nil {
			t.Errorf("%s.gz: %v", n, err)
			continue
		}
		back, err = io.ReadAll(r)
		if err != nil || !bytes.Equal(back, site[n]) || len(gz) >= len(site[n]) {
			t.Errorf("%s.gz: %d bytes of %d, %v", n, len(gz), len(site[n]), err)
		}
	}
	if copies < 20 {
		t.Errorf("only %d files have copies", copies)
	}
}

func TestCompressible(t *testing.T) {
	long, short := make([]byte, worthCompressing), make([]byte, worthCompressing-1)
	for name, want := range map[string]bool{"a.html": true, "a.wasm": true, "a.csv": true, "a.png": false, "a.woff2": false, "a.wasm.dcb": false, "_headers": false, "nginx.conf": false} {
		if compressible(name, long) != want || compressible(name, short) {
			t.Errorf("compressible(%q) is not %v, or a short file is", name, want)
		}
	}
}

// What is large is compressed once; a cache that cannot be written is an error.
func TestCached(t *testing.T) {
	dir := path.Join(t.TempDir(), "cache")
	large, calls := make([]byte, 256<<10), 0
	compress := func(b []byte, quality int) ([]byte, error) {
		calls++
		return []byte{byte(len(b)), byte(quality)}, nil
	}
	for range 2 {
		if b, err := cached(dir, large, "br", 11, compress); err != nil || b[1] != 11 {
			t.Fatal(b, err)
		}
	}
	if calls != 1 {
		t.Errorf("compressed %d times, want 1", calls)
	}
	if _, err := cached(dir, large, "br", 5, compress); err != nil || calls != 2 {
		t.Errorf("another quality: %d calls, %v", calls, err)
	}
	if _, err := cached(dir, []byte("small"), "br", 5, compress); err != nil || calls != 3 {
		t.Errorf("a small file: %d calls, %v", calls, err)
	}
	file := path.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := cached(file, large, "br", 5, compress); err == nil {
		t.Error("a file serves as a folder")
	}
}
