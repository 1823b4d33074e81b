package main

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDev: while sources are edited, styles and scripts are answered as they are
// now, an open page is told of a change, and no service worker stays.
func TestDev(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		p := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("web/main.css", "#old{}")
	write("web/desk.js", "const old = 1")
	write("site/index.html", "<p>The page.")
	write("site/"+startFile, "const start = 1")
	d := &dev{root: root, site: filepath.Join(root, "site")}
	s := httptest.NewServer(d)
	defer s.Close()
	ask := func(path, want string) {
		t.Helper()
		r, err := http.Get(s.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		body := new(strings.Builder)
		if _, err := bufio.NewReader(r.Body).WriteTo(body); err != nil || r.StatusCode != 200 || !strings.Contains(body.String(), want) {
			t.Errorf("%s: %d %q, want %q", path, r.StatusCode, body, want)
		}
		if r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %v", path, r.Header)
		}
	}
	ask("/", "The page.")
	ask("/web/main.0123456789ab.css", "#old{}")
	ask("/web/app.0123456789ab.js", "new EventSource('/dev')")
	ask("/web/app.0123456789ab.js", "const old = 1\nconst start = 1")
	ask("/sw.js", "unregister")
	write("site/web/app.0123456789ab.wasm", "old program")
	ask("/web/app.0123456789ab.wasm", "old program")
	write(".cache/dev/wasm/app.wasm", "new program")
	ask("/web/app.0123456789ab.wasm", "new program")

	page, err := http.Get(s.URL + "/dev")
	if err != nil {
		t.Fatal(err)
	}
	defer page.Body.Close()
	before := d.stamps()
	write("web/main.css", "#new{content:'longer'}")
	after := d.stamps()
	if before[".css"] == after[".css"] || before[".js"] != after[".js"] || before[".go"] != after[".go"] {
		t.Errorf("a style changed: %v, then %v", before, after)
	}
	ask("/web/main.0123456789ab.css", "#new{")
	d.tell(".css")
	if line, err := bufio.NewReader(page.Body).ReadString('\n'); err != nil || line != "data: .css\n" {
		t.Errorf("the page is told %q (%v)", line, err)
	}
	write("app/ui/new_test.go", "package ui")
	if now := d.stamps(); now[".go"] != after[".go"] {
		t.Error("a test needs a build")
	}
	write("app/ui/new.go", "package ui")
	if now := d.stamps(); now[".go"] == after[".go"] || now[".css"] != after[".css"] {
		t.Error("a source needs no build")
	}
}
