package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestMedian(t *testing.T) {
	got := median([]result{{3, 1, 30, 200}, {1, 3, 10, 100}, {2, 2, 20, 300}})
	if want := (result{2, 2, 20, 200}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// TestMeasure: a load asks what it says, counts every answer and does not pass an
// error for an answer.
func TestMeasure(t *testing.T) {
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"tag"`)
		switch {
		case r.URL.Path != "/":
			http.NotFound(w, r)
		case r.Header.Get("If-None-Match") == `"tag"`:
			w.WriteHeader(http.StatusNotModified)
		default:
			w.Header().Set("Content-Length", "10000") // the load does not read chunks
			w.Write([]byte(strings.Repeat("page ", 2000)))
		}
	}))
	defer web.Close()
	me := &exec.Cmd{Process: &os.Process{Pid: os.Getpid()}}
	s := &server{"ours", strings.TrimPrefix(web.URL, "http://"), me}
	for _, q := range []question{{"page", "/", false, 200}, {"again", "/", true, 304}, {"missing", "/x", false, 404}} {
		r, err := s.measure(q, 4, 50*time.Millisecond)
		if err != nil || r.rate <= 0 || r.p50 <= 0 || r.p99 < r.p50 {
			t.Errorf("%s: %+v, error %v", q.name, r, err)
		}
	}
	if r, err := s.measure(question{"wrong", "/x", false, 200}, 1, 50*time.Millisecond); err == nil {
		t.Errorf("a 404 answer passes for 200: %+v", r)
	}
	if rss, err := s.resident(); err != nil || rss < 1<<20 {
		t.Errorf("%d bytes resident, error %v", rss, err)
	}
}

func TestAsk(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "web"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := store(filepath.Join(dir, "web", "app.0123abcd.wasm"), []byte(strings.Repeat("wasm", 100))); err != nil {
		t.Fatal(err)
	}
	qs, err := ask(dir)
	if err != nil || !slices.ContainsFunc(qs, func(q question) bool { return q.path == "/web/app.0123abcd.wasm" }) {
		t.Errorf("%+v, error %v", qs, err)
	}
	for _, suffix := range []string{".br", ".gz"} {
		if _, err := os.Stat(filepath.Join(dir, "web", "app.0123abcd.wasm"+suffix)); err != nil {
			t.Error(err)
		}
	}
}
