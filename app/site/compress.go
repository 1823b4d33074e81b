package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"

	"github.com/andybalholm/brotli"
)

// Below this size an answer fits into one packet either way.
const worthCompressing = 512

// compressible reports whether a file gets compressed copies. Pictures are
// compressed already; the service worker's list and headers are text.
func compressible(name string, b []byte) bool {
	switch path.Ext(name) {
	case ".png", ".jpg", ".webp", ".ico", ".woff2", ".dcb":
		return false
	}
	return len(b) >= worthCompressing && name != "_headers" && name != "nginx.conf"
}

// compressAll adds NAME.br and NAME.gz for every file that gains from it.
// Copies of large files are kept in the cache by content, because brotli at
// its best needs half a minute for the program.
func compressAll(f files, level, cache string) error {
	quality := brotli.BestCompression
	if level == "fast" {
		quality = 5
	}
	type result struct {
		name string
		b    []byte
		err  error
	}
	var jobs []func() result
	for _, n := range f.names() {
		b := f[n]
		if !compressible(n, b) {
			continue
		}
		jobs = append(jobs,
			func() result {
				c, err := cached(cache, b, "br"+strconv.Itoa(window), quality, brotliBytes)
				return result{n + ".br", c, err}
			},
			func() result {
				c, err := cached(cache, b, "gz", gzip.BestCompression, gzipBytes)
				return result{n + ".gz", c, err}
			})
	}
	results := make([]result, len(jobs))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				results[i] = jobs[i]()
			}
		})
	}
	for i := range jobs {
		next <- i
	}
	close(next)
	wg.Wait()
	for _, r := range results {
		if r.err != nil {
			return fmt.Errorf("compressing %s: %w", r.name, r.err)
		}
		f[r.name] = r.b
	}
	return nil
}

// cached returns compress(b, quality), from the cache folder where b is large
// and was compressed before.
func cached(dir string, b []byte, kind string, quality int, compress func([]byte, int) ([]byte, error)) ([]byte, error) {
	if len(b) < 256<<10 {
		return compress(b, quality)
	}
	sum := sha256.Sum256(b)
	name := filepath.Join(dir, fmt.Sprintf("%s-%d.%s", hex.EncodeToString(sum[:16]), quality, kind))
	if c, err := os.ReadFile(name); err == nil {
		return c, nil
	}
	c, err := compress(b, quality)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	// Another build may write the same file: rename is atomic.
	t, err := os.CreateTemp(dir, "part-")
	if err != nil {
		return nil, err
	}
	defer os.Remove(t.Name())
	if _, err := t.Write(c); err != nil {
		t.Close()
		return nil, err
	}
	if err := t.Close(); err != nil {
		return nil, err
	}
	return c, os.Rename(t.Name(), name)
}

// window is how far back copies may reach, as a power of two: the format's most, 16 MB,
// so that the whole program is one. Its encoder takes 4 MB by itself.
const window = 24

func brotliBytes(b []byte, quality int) ([]byte, error) {
	var c bytes.Buffer
	w := brotli.NewWriterOptions(&c, brotli.WriterOptions{Quality: quality, LGWin: window})
	if _, err := w.Write(b); err != nil {
		return nil, err
	}
	err := w.Close()
	return c.Bytes(), err
}

func gzipBytes(b []byte, quality int) ([]byte, error) {
	var c bytes.Buffer
	w, err := gzip.NewWriterLevel(&c, quality)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(b); err != nil {
		return nil, err
	}
	err = w.Close()
	return c.Bytes(), err
}
